// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar on its way out of the window: a file, a fresh file, a real server, and what somebody changed
// there.
#include "calendaraccountdialog.h"
#include "calendardesk.h"
#include "calendarexportdialog.h"
#include "calendarquestionsdialog.h"
#include "davfixture.h"
#include "privatebus.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

class CalendarDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void exportsWithAPreview();
    void keepsAFileFresh();
    void testsAndPublishes();
    void saysWhatIsWrong();
    void takesOverWhatWasMoved();
    void aMovedStepObeysTheRules_data();
    void aMovedStepObeysTheRules();
    void tellsWhatTheKeyringKept();
    void publishesByItself();
    void waitsForThePersonOnceRefused();
    void aResultStaysWithItsAccount();
    void anotherAccountBeginsAnew();
    void neverPublishesTheSample();

private:
    QString iniFile() const { return m_d.f.folder.filePath(u"calendar-%1.ini"_s.arg(m_d.trackers)); }
    void makeDesk(bool isOwn);
    template <typename T>
    T *find(const QString &name = {}) const
    {
        return m_window->findChild<T *>(name);
    }
    void publishWithPassword();
    CalendarAccount account() const { return m_d.order.account; }
    void keep(const CalendarAccount &account) const
    {
        QSettings settings(iniFile(), QSettings::IniFormat);
        CalendarSettings(settings).save(account);
    }
    std::optional<LastPublishing> last() const
    {
        QSettings settings(iniFile(), QSettings::IniFormat);
        return CalendarSettings(settings).lastResult();
    }
    /// So much later, and looked at as each minute.
    void later(std::chrono::seconds elapsed)
    {
        m_d.f.clock.advance(elapsed);
        m_desk->look();
    }
    /// Of a server that knows who comes: nothing is asked for.
    CalendarAccount openAccount() const
    {
        CalendarAccount open;
        open.address = u"http://127.0.0.1:%1/"_s.arg(m_door.port());
        open.byItself = true;
        return open;
    }

    PrivateBus m_bus; ///< without a keyring
    MailServer m_door;
    DavFixture m_d;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<BackgroundWork> m_work;
    std::unique_ptr<CommandRunner> m_runner;
    CalendarDesk *m_desk = nullptr;
};

void CalendarDeskTest::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.address().toUtf8());
    QVERIFY(m_d.start());
    qputenv("DAVPROXY_AS", "app:pw");
    QVERIFY(m_door.start(u"davproxy"_s, {QString::number(m_d.radicale.port()), m_d.control}));
}

void CalendarDeskTest::init()
{
    QVERIFY(m_d.reset());
    makeDesk(true);
}

void CalendarDeskTest::makeDesk(bool isOwn)
{
    cleanup();
    m_window = std::make_unique<QWidget>();
    m_window->show();
    m_work = std::make_unique<BackgroundWork>();
    m_runner = std::make_unique<CommandRunner>(*m_d.store);
    m_desk = new CalendarDesk({*m_d.store, m_d.f.clock, m_d.f.planner, *m_runner, *m_work, m_window.get()},
                              std::make_unique<QSettings>(iniFile(), QSettings::IniFormat));
    m_desk->start(isOwn);
}

void CalendarDeskTest::cleanup()
{
    m_work.reset();
    m_window.reset();
    m_runner.reset();
}

void CalendarDeskTest::exportsWithAPreview()
{
    m_desk->exportCalendar();
    auto *dialog = find<CalendarExportDialog>();
    QVERIFY(dialog);
    auto *preview = dialog->findChild<QPlainTextEdit *>();
    QVERIFY2(preview->toPlainText().contains(u"Acme"_s), qPrintable(preview->toPlainText()));
    auto *detail = dialog->findChild<QComboBox *>(u"detailCombo"_s);
    detail->setCurrentIndex(2);
    QVERIFY(!preview->toPlainText().contains(u"Acme"_s));
    dialog->accept();
    QTRY_VERIFY(find<QFileDialog>());
    const QString file = m_d.f.folder.filePath(u"private.ics"_s);
    QSignalSpy told(m_desk, &CalendarDesk::told);
    m_desk->exportTo(file, dialog->options());
    QTRY_COMPARE(told.count(), 1);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().contains("CLASS:PRIVATE"));
    // Remembered.
    QSettings settings(iniFile(), QSettings::IniFormat);
    QCOMPARE(CalendarSettings(settings).exportOptions().detail, CalendarDetail::Private);
}

void CalendarDeskTest::keepsAFileFresh()
{
    const QString file = m_d.f.folder.filePath(u"fresh.ics"_s);
    {
        QSettings settings(iniFile(), QSettings::IniFormat);
        CalendarSettings(settings).save(FreshCalendar{file, {}});
    }
    makeDesk(true);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), 20'000);
    const auto hasMoved = [&] {
        QFile written(file);
        return written.open(QIODevice::ReadOnly) && written.readAll().contains("DTSTART:20261201T170000Z");
    };
    QVERIFY(!hasMoved());
    VERIFY_RESULT(m_d.move(0, 7));
    QTRY_VERIFY_WITH_TIMEOUT(hasMoved(), 20'000);
    // The folder is gone: told once.
    {
        QSettings settings(iniFile(), QSettings::IniFormat);
        CalendarSettings(settings).save(FreshCalendar{m_d.f.folder.filePath(u"no/such/fresh.ics"_s), {}});
    }
    makeDesk(true);
    QSignalSpy failed(m_desk, &CalendarDesk::failed);
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 20'000);
}

void CalendarDeskTest::publishWithPassword()
{
    m_desk->publish();
    QTRY_VERIFY_WITH_TIMEOUT(find<QInputDialog>(), 20'000);
    auto *asks = find<QInputDialog>();
    asks->setTextValue(u"pw"_s);
    asks->accept();
}

void CalendarDeskTest::testsAndPublishes()
{
    m_desk->publish(); // there is no account yet
    auto *dialog = find<CalendarAccountDialog>();
    QVERIFY(dialog);
    auto *save = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    auto *address = dialog->findChild<QLineEdit *>(u"addressEdit"_s);
    QVERIFY(!save->isEnabled());
    address->setText(u"http://calendar.example.org"_s);
    QVERIFY(!save->isEnabled());
    address->setText(m_d.order.account.address);
    dialog->findChild<QLineEdit *>(u"userEdit"_s)->setText(u"app"_s);
    dialog->findChild<QLineEdit *>(u"passwordEdit"_s)->setText(u"pw"_s);
    QVERIFY(save->isEnabled());
    auto *result = dialog->findChild<QLabel *>(u"testLabel"_s);
    dialog->findChild<QPushButton *>(u"testButton"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(result->text().startsWith(u"It works"_s), 20'000);
    QVERIFY(m_d.onServer().isEmpty());
    dialog->findChild<QLineEdit *>(u"passwordEdit"_s)->clear(); // not for a keyring of the tester's
    save->click();
    QSignalSpy published(m_desk, &CalendarDesk::published);
    publishWithPassword();
    QTRY_COMPARE_WITH_TIMEOUT(published.count(), 1, 20'000);
    QCOMPARE(m_d.onServer().size(), 6);
    m_desk->openAccount();
    QTRY_VERIFY(find<CalendarAccountDialog>());
}

void CalendarDeskTest::saysWhatIsWrong()
{
    m_desk->openAccount();
    auto *dialog = find<CalendarAccountDialog>();
    dialog->findChild<QLineEdit *>(u"addressEdit"_s)->setText(m_d.order.account.address);
    dialog->findChild<QLineEdit *>(u"userEdit"_s)->setText(u"app"_s);
    dialog->findChild<QLineEdit *>(u"passwordEdit"_s)->setText(u"wrong"_s);
    dialog->findChild<QPushButton *>(u"testButton"_s)->click();
    auto *result = dialog->findChild<QLabel *>(u"testLabel"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(result->text().contains(u"does not accept"_s), qPrintable(result->text()),
                              60'000);
}

void CalendarDeskTest::takesOverWhatWasMoved()
{
    keep(account());
    makeDesk(true);
    VERIFY_RESULT(m_d.publish());
    const QString uid = m_d.uidOfInterview(0);
    QVERIFY(m_d.otherWrites(uid, DavFixture::moved(m_d.onServer().value(uid), 3)));
    QSignalSpy published(m_desk, &CalendarDesk::published);
    publishWithPassword();
    QTRY_COMPARE_WITH_TIMEOUT(published.count(), 1, 20'000);
    auto *dialog = find<CalendarQuestionsDialog>();
    QVERIFY(dialog);
    auto *list = dialog->findChild<QListWidget *>();
    QCOMPARE(list->count(), 1);
    QVERIFY(dialog->findChild<QLabel *>(u"sentenceLabel"_s)->text().startsWith(u"Moved in your calendar"_s));
    dialog->findChild<QPushButton *>(u"takeButton"_s)->click();
    QCOMPARE(list->count(), 0);
    const Interview interview = m_d.store->application(ApplicationId(u"a0"_s))->interviews[0];
    QCOMPARE(interview.start, at("2026-12-01T13:00:00Z"));
    QCOMPARE(interview.end, at("2026-12-01T14:00:00Z"));
    QVERIFY(m_d.store->undoLabel().contains(u"moving"_s));
    VERIFY_RESULT(m_d.publish());
    QCOMPARE(m_d.difference(), QString());
}

void CalendarDeskTest::aMovedStepObeysTheRules_data()
{
    QTest::addColumn<int>("hours");
    QTest::addColumn<QString>("why"); // a part of it; empty: it is taken over
    QTest::newRow("later") << 5 << QString();
    QTest::newRow("before it opens") << -3 << u"not brought forward"_s;
    QTest::newRow("after it is worth doing") << 9 * 24 << u"no longer worth doing"_s;
    QTest::newRow("into the past") << -20 * 24 << u"already over"_s;
}

void CalendarDeskTest::aMovedStepObeysTheRules()
{
    QFETCH(int, hours);
    QFETCH(QString, why);
    keep(account());
    makeDesk(true);
    VERIFY_RESULT(m_d.publish());
    const QString uid = m_d.uidOfStep(0);
    QVERIFY(m_d.otherWrites(uid, DavFixture::moved(m_d.onServer().value(uid), hours)));
    QSignalSpy published(m_desk, &CalendarDesk::published);
    QSignalSpy failed(m_desk, &CalendarDesk::failed);
    publishWithPassword();
    QTRY_COMPARE_WITH_TIMEOUT(published.count(), 1, 20'000);
    auto *dialog = find<CalendarQuestionsDialog>();
    QVERIFY(dialog);
    dialog->findChild<QPushButton *>(u"takeButton"_s)->click();
    const auto adjustments = m_d.store->application(ApplicationId(u"a0"_s))->adjustments;
    if (why.isEmpty()) {
        QCOMPARE(adjustments.size(), size_t(1));
        QCOMPARE(adjustments[0].until, at("2026-12-02T16:00:00Z"));
        QCOMPARE(failed.count(), 0);
        return;
    }
    QCOMPARE(failed.count(), 1);
    const QString said = failed[0][0].value<Error>().message;
    QVERIFY2(said.contains(why), qPrintable(said));
    QVERIFY(adjustments.empty());
    QCOMPARE(dialog->findChild<QListWidget *>()->count(), 1); // still to be decided
}

void CalendarDeskTest::tellsWhatTheKeyringKept()
{
    const auto remove = [this] {
        m_desk->openAccount();
        find<CalendarAccountDialog>()->findChild<QPushButton *>(u"removeButton"_s)->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QSettings settings(iniFile(), QSettings::IniFormat);
        QVERIFY(!CalendarSettings(settings).account());
    };
    QSignalSpy told(m_desk, &CalendarDesk::told);
    QSignalSpy failed(m_desk, &CalendarDesk::failed);
    // A keyring that is there and understands nothing.
    QDBusConnection keyring = m_bus.connection(u"keyring"_s);
    QVERIFY(keyring.registerService(u"org.freedesktop.secrets"_s));
    keep(account());
    remove();
    QCOMPARE(told.count(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 20'000);
    const QString said = failed[0][0].value<Error>().message;
    QVERIFY2(said.startsWith(u"The calendar account was removed."_s), qPrintable(said));
    QVERIFY2(said.contains(u"still holds its password, “caldav:app@127.0.0.1”"_s), qPrintable(said));
    // None at all: then there is no password to tell of.
    QVERIFY(keyring.unregisterService(u"org.freedesktop.secrets"_s));
    keep(account());
    remove();
    bool isAnswered = false;
    SecretStore secrets;
    secrets.forget(u"caldav:"_s, this, [&](const Result<void> &) { isAnswered = true; });
    QTRY_VERIFY(isAnswered);
    QCOMPARE(told.count(), 2);
    QCOMPARE(failed.count(), 1);
    QDBusConnection::disconnectFromBus(u"keyring"_s);
}

void CalendarDeskTest::publishesByItself()
{
    using namespace std::chrono_literals;
    keep(openAccount());
    makeDesk(true);
    QSignalSpy published(m_desk, &CalendarDesk::published);
    QSignalSpy failed(m_desk, &CalendarDesk::failed);
    const auto hasMoved = [this](int hours) {
        return m_d.onServer()
            .value(m_d.uidOfInterview(0))
            .contains(u"DTSTART:%1"_s.arg(
                at("2026-12-01T10:00:00Z").toUtc().addSecs(3600 * hours).toString(u"yyyyMMdd'T'HHmmss"_s)));
    };
    later(9s);
    later(2s);
    QTRY_COMPARE_WITH_TIMEOUT(published.count(), 1, 20'000);
    QCOMPARE(m_d.onServer().size(), 6);
    // Some moments after the last of several changes.
    VERIFY_RESULT(m_d.move(0, 1));
    later(6s);
    VERIFY_RESULT(m_d.move(0, 1));
    later(6s);
    QVERIFY(!hasMoved(2));
    later(5s);
    QTRY_COMPARE_WITH_TIMEOUT(published.count(), 2, 20'000);
    QVERIFY(hasMoved(2));
    // Nobody is there: it waits longer each time, and says so to nobody who did not ask.
    m_d.breakBy("* drop");
    VERIFY_RESULT(m_d.move(0, 1));
    later(11s);
    QTRY_VERIFY_WITH_TIMEOUT(last()->failed, 20'000);
    const Instant first = last()->at;
    VERIFY_RESULT(m_d.move(0, 1)); // which hurries nothing
    later(40s);
    QCOMPARE(last()->at, first);
    later(21s);
    QTRY_VERIFY_WITH_TIMEOUT(last()->at > first, 20'000);
    const Instant second = last()->at;
    later(90s);
    QCOMPARE(last()->at, second);
    m_d.breakBy("");
    later(31s);
    QTRY_COMPARE_WITH_TIMEOUT(published.count(), 3, 20'000);
    QVERIFY(!last()->failed);
    QVERIFY(hasMoved(4));
    QCOMPARE(failed.count(), 0);
    // Whatever others changed is asked about when the person has time for it.
    const QString uid = m_d.uidOfInterview(1);
    QVERIFY(m_d.otherWrites(uid, DavFixture::moved(m_d.onServer().value(uid), 3)));
    QSignalSpy told(m_desk, &CalendarDesk::told);
    VERIFY_RESULT(m_d.move(0, 1));
    later(11s);
    QTRY_COMPARE_WITH_TIMEOUT(published.count(), 4, 20'000);
    QCOMPARE(told.count(), 1);
    QVERIFY(!find<QDialog>());
    // Nothing changed: nothing is published.
    later(2h);
    m_desk->publish();
    QTRY_COMPARE_WITH_TIMEOUT(published.count(), 5, 20'000);
}

void CalendarDeskTest::waitsForThePersonOnceRefused()
{
    using namespace std::chrono_literals;
    keep(openAccount());
    m_d.breakBy("* 401");
    makeDesk(true);
    QSignalSpy published(m_desk, &CalendarDesk::published);
    QSignalSpy failed(m_desk, &CalendarDesk::failed);
    later(11s);
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 20'000);
    m_d.breakBy("");
    VERIFY_RESULT(m_d.move(0, 1));
    later(24h);
    m_desk->publish();
    QTRY_COMPARE_WITH_TIMEOUT(published.count(), 1, 20'000);
    VERIFY_RESULT(m_d.move(0, 1));
    later(11s);
    QTRY_COMPARE_WITH_TIMEOUT(published.count(), 2, 20'000);
    // A password that nobody keeps is not asked for by itself.
    CalendarAccount closed = account();
    closed.byItself = true;
    keep(closed);
    makeDesk(true);
    QSignalSpy again(m_desk, &CalendarDesk::published);
    later(11s);
    QTRY_VERIFY_WITH_TIMEOUT(last()->failed, 20'000);
    QVERIFY(!find<QDialog>());
    QCOMPARE(again.count(), 0);
}

void CalendarDeskTest::aResultStaysWithItsAccount()
{
    CalendarAccount account = openAccount();
    account.byItself = false;
    keep(account);
    makeDesk(true);
    QSignalSpy published(m_desk, &CalendarDesk::published);
    m_desk->publish();
    QTRY_COMPARE(published.count(), 1);
    QVERIFY(last());
    // Removed while a run goes on: how that ends is nobody's result.
    m_desk->publish();
    m_desk->openAccount();
    Q_EMIT find<CalendarAccountDialog>()->removeRequested();
    QTRY_COMPARE(published.count(), 2);
    QVERIFY(!last());
    // Another account has none yet, one whose wishes change keeps its own.
    keep(account);
    const auto note = [this](const CalendarAccount &of) {
        QSettings settings(iniFile(), QSettings::IniFormat);
        CalendarSettings(settings).noteResult(of, {m_d.f.clock.now(), u"42 added"_s, false});
    };
    note(account);
    account.byItself = true;
    keep(account);
    QVERIFY(last());
    const CalendarAccount former = account;
    account.user = u"someone"_s;
    keep(account);
    QVERIFY(!last());
    note(former);
    QVERIFY(!last());
}

void CalendarDeskTest::anotherAccountBeginsAnew()
{
    using namespace std::chrono_literals;
    CalendarAccount unreachable = openAccount();
    unreachable.address = u"http://127.0.0.1:9/"_s;
    keep(unreachable);
    makeDesk(true);
    QSignalSpy published(m_desk, &CalendarDesk::published);
    QSignalSpy failed(m_desk, &CalendarDesk::failed);
    m_desk->publish();
    m_desk->openAccount();
    auto *dialog = find<CalendarAccountDialog>();
    dialog->findChild<QLineEdit *>(u"addressEdit"_s)->setText(openAccount().address);
    dialog->accept();
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 20'000);
    // The pause after a failure was the other server's.
    QVERIFY(!last());
    later(11s);
    QTRY_COMPARE_WITH_TIMEOUT(published.count(), 1, 20'000);
}

void CalendarDeskTest::neverPublishesTheSample()
{
    makeDesk(false);
    QSignalSpy told(m_desk, &CalendarDesk::told);
    m_desk->publish();
    QCOMPARE(told.count(), 1);
    QVERIFY(!find<CalendarAccountDialog>());
}

QTEST_MAIN(CalendarDeskTest)
#include "tst_calendardesk.moc"
