// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A calendar account in a real window, with a real calendar server and a real keyring: it is typed, tested
// and published to; another program edits the calendar, the person decides, and the account is removed again.
// With AFTERWORD_PICTURES=folder pictures are kept.
#include "calendaraccountdialog.h"
#include "calendarpage.h"
#include "calendarquestionsdialog.h"
#include "davfixture.h"
#include "desktopfixture.h"
#include "monthview.h"
#include "secretstore.h"

#include <QAction>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

class TestCalendarAccount : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DavFixture> m_server;
    std::unique_ptr<DesktopFixture> m_f;
    SecretStore m_secrets;

    static void click(QWidget *widget) { QTest::mouseClick(widget, Qt::LeftButton); }
    static void keep(QWidget *widget, const QString &name)
    {
        QCoreApplication::processEvents();
        if (const QString folder = qEnvironmentVariable("AFTERWORD_PICTURES"); !folder.isEmpty())
            QVERIFY(widget->grab().save(QDir(folder).filePath(u"account-"_s + name + u".png"_s)));
    }
    /// By the keyboard; a key that comes in the moment in which the desktop gives the dialog its focus goes
    /// elsewhere.
    static bool type(QLineEdit *edit, const QString &text)
    {
        for (int tries = 0; tries < 3; ++tries) {
            edit->setFocus();
            edit->clear();
            if (test::write(text) && QTest::qWaitFor([&] { return edit->text() == text; }, 3000))
                return true;
        }
        return false;
    }
    CalendarAccountDialog *account()
    {
        m_f->window().activateWindow();
        (void)QTest::qWaitForWindowActive(&m_f->window());
        m_f->window().menuActions().calendarAccount->trigger();
        if (!QTest::qWaitFor([] { return openDialog<CalendarAccountDialog>() != nullptr; }))
            return nullptr;
        auto *dialog = openDialog<CalendarAccountDialog>();
        return QTest::qWaitForWindowActive(dialog) ? dialog : nullptr;
    }
    static QString tested(const CalendarAccountDialog &dialog)
    {
        auto *told = dialog.findChild<QLabel *>(u"testLabel"_s);
        click(dialog.findChild<QPushButton *>(u"testButton"_s));
        const auto *busy = dialog.findChild<QWidget *>(u"testBusy"_s);
        (void)QTest::qWaitFor([&] { return !busy->isVisible(); }, 20'000);
        return told->text();
    }
    static void save(const CalendarAccountDialog &dialog)
    {
        click(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save));
    }
    /// What the keyring has; empty: nothing.
    QByteArray secret()
    {
        std::optional<Result<QByteArray>> answer;
        m_secrets.read(u"caldav:app@127.0.0.1"_s, this,
                       [&](const Result<QByteArray> &told) { answer.emplace(told); });
        (void)QTest::qWaitFor([&] { return answer.has_value(); });
        return answer ? answer->value_or(QByteArray()) : QByteArray("no answer");
    }
    QAction &status() const { return *m_f->window().menuActions().calendarPublishing; }
    QString address() const { return u"http://127.0.0.1:%1/"_s.arg(m_server->radicale.port()); }
    QString summaryThere(const QString &uid) const
    {
        return m_server->itemOf(m_server->onServer().value(uid)).summary;
    }
    Interview interview(int application) const
    {
        return m_f->second()->application(ApplicationId(u"a%1"_s.arg(application)))->interviews[0];
    }
    Result<ChangeSet> move(int application, int hours) const
    {
        Interview moved = interview(application);
        moved.start = moved.start + std::chrono::hours(hours);
        moved.end = moved.end + std::chrono::hours(hours);
        return m_f->second()->execute(
            {u"a change"_s, {SaveInterview{ApplicationId(u"a%1"_s.arg(application)), moved}}});
    }
    /// Publishes, and waits for what became of it.
    bool publishes()
    {
        m_f->clock.advance(std::chrono::minutes(1));
        const QString before = status().toolTip();
        m_f->window().menuActions().publishCalendar->trigger();
        return QTest::qWaitFor(
            [&] {
                return status().isVisible() && status().toolTip() != before &&
                       !status().text().startsWith(u"Publishing"_s);
            },
            20'000);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<DavFixture>();
        QVERIFY(m_server->start());
    }
    void init()
    {
        QVERIFY(m_server->reset());
        m_server->store.reset(); // the tracker is the window's
        QFile::remove(CalendarSettings::settingsFile());
        m_f = std::make_unique<DesktopFixture>();
        VERIFY_RESULT(m_f->second()->import(publishedTracker(), false));
        m_f->start();
        QVERIFY(QTest::qWaitForWindowActive(&m_f->window()));
    }
    void cleanup() { m_f.reset(); }

    void anAccountFromItsFirstKeyToItsEnd()
    {
        // Typed and tested; what is wrong is told.
        CalendarAccountDialog *dialog = account();
        QVERIFY(dialog);
        keep(dialog, u"new"_s);
        auto *password = dialog->findChild<QLineEdit *>(u"passwordEdit"_s);
        QVERIFY(type(dialog->findChild<QLineEdit *>(u"addressEdit"_s), address()));
        QVERIFY(type(dialog->findChild<QLineEdit *>(u"userEdit"_s), u"app"_s));
        QVERIFY(type(password, u"wrong"_s));
        QString told = tested(*dialog);
        QVERIFY2(told.contains(u"does not accept that user name and password"_s), qPrintable(told));
        keep(dialog, u"refused"_s);
        QVERIFY(type(password, u"pw"_s));
        QVERIFY(!dialog->findChild<QLabel *>(u"testLabel"_s)->isVisible()); // another account is not tested
        told = tested(*dialog);
        QVERIFY2(told.startsWith(u"It works: the calendar “Afterword” is made"_s), qPrintable(told));
        QVERIFY(m_server->onServer().isEmpty());
        keep(dialog, u"tested"_s);
        save(*dialog);
        QTRY_VERIFY(!openDialog<CalendarAccountDialog>());

        // The password is in the keyring and in no file.
        QTRY_COMPARE(secret(), QByteArray("pw"));
        QFile settings(CalendarSettings::settingsFile());
        QVERIFY(settings.open(QIODevice::ReadOnly));
        const QByteArray kept = settings.readAll();
        QVERIFY(kept.contains("user=app"));
        QVERIFY2(!kept.contains("pw"), kept.constData());

        // Published; what became of it stands on the calendar's page.
        QVERIFY(publishes());
        QVERIFY2(status().text().startsWith(u"Published today"_s), qPrintable(status().text()));
        const auto published = m_server->onServer();
        QVERIFY(published.size() >= 3);
        QVERIFY2(status().toolTip().contains(u"%1 added"_s.arg(published.size())),
                 qPrintable(status().toolTip()));
        QVERIFY(press(u"ctrl+3"_s));
        QTRY_VERIFY(m_f->window().findChild<CalendarPage *>());
        auto *shown = m_f->window().findChild<QToolButton *>(u"calendarPublishingButton"_s);
        QTRY_VERIFY(shown->isVisible());
        QCOMPARE(shown->text(), status().text());
        keep(&m_f->window(), u"published"_s);

        // Another program moves an interview: a question, and the person takes it over.
        const QString moved = m_server->uidOfInterview(0);
        QVERIFY(m_server->otherWrites(moved, DavFixture::moved(published.value(moved), 3)));
        const Instant before = interview(0).start;
        QVERIFY(publishes());
        QTRY_VERIFY(openDialog<CalendarQuestionsDialog>());
        auto *questions = openDialog<CalendarQuestionsDialog>();
        QVERIFY(QTest::qWaitForWindowActive(questions));
        auto *list = questions->findChild<QListWidget *>();
        QCOMPARE(list->count(), 1);
        QVERIFY2(status().text().startsWith(u"1 change"_s), qPrintable(status().text()));
        QVERIFY2(questions->width() > 400, qPrintable(QString::number(questions->width())));
        keep(questions, u"moved"_s);
        QCOMPARE(interview(0).start, before);
        click(questions->findChild<QPushButton *>(u"takeButton"_s));
        QTRY_COMPARE(interview(0).start, before + std::chrono::hours(3));
        QCOMPARE(list->count(), 0);
        QVERIFY(press(u"Escape"_s));
        QTRY_VERIFY(!openDialog<CalendarQuestionsDialog>());

        // Both change the same one: nothing is written over before the person has said so.
        const QString both = m_server->uidOfInterview(1);
        QVERIFY(m_server->otherWrites(both, DavFixture::renamed(published.value(both), u"Mine"_s)));
        VERIFY_RESULT(move(1, 1));
        QVERIFY(publishes());
        QTRY_VERIFY(openDialog<CalendarQuestionsDialog>());
        questions = openDialog<CalendarQuestionsDialog>();
        QVERIFY(QTest::qWaitForWindowActive(questions));
        QCOMPARE(questions->findChild<QListWidget *>()->count(), 1);
        QVERIFY(!questions->findChild<QPushButton *>(u"takeButton"_s)->isEnabled());
        keep(questions, u"conflict"_s);
        QCOMPARE(summaryThere(both), u"Mine"_s);
        QVERIFY(press(u"Escape"_s));
        QVERIFY(publishes());
        QCOMPARE(summaryThere(both), u"Mine"_s); // asked again, and still theirs
        QTRY_VERIFY(openDialog<CalendarQuestionsDialog>());
        questions = openDialog<CalendarQuestionsDialog>();
        QVERIFY(QTest::qWaitForWindowActive(questions));
        click(questions->findChild<QPushButton *>(u"keepButton"_s));
        QVERIFY(press(u"Escape"_s));
        QTRY_VERIFY(!openDialog<CalendarQuestionsDialog>());
        QVERIFY(publishes());
        QVERIFY2(summaryThere(both).contains(u"Acme 1"_s), qPrintable(summaryThere(both)));
        QCOMPARE(status().text().left(9), u"Published"_s);

        // Removed: the password too; what was published stays.
        dialog = account();
        QVERIFY(dialog);
        QVERIFY(dialog->findChild<QLabel *>(u"testLabel"_s)->text().startsWith(u"Last published"_s));
        keep(dialog, u"known"_s);
        click(dialog->findChild<QPushButton *>(u"removeButton"_s));
        QTRY_VERIFY(!openDialog<CalendarAccountDialog>());
        QTRY_COMPARE(secret(), QByteArray());
        QVERIFY(!status().isVisible());
        QCOMPARE(m_server->onServer().size(), published.size());
    }

    void itGoesOnByItselfAndDisturbsNobody()
    {
        CalendarAccountDialog *dialog = account();
        QVERIFY(dialog);
        QVERIFY(type(dialog->findChild<QLineEdit *>(u"addressEdit"_s), address()));
        QVERIFY(type(dialog->findChild<QLineEdit *>(u"userEdit"_s), u"app"_s));
        QVERIFY(type(dialog->findChild<QLineEdit *>(u"passwordEdit"_s), u"pw"_s));
        auto *itself = dialog->findChild<QCheckBox *>(u"itselfCheck"_s);
        QVERIFY(itself->isEnabled());
        QVERIFY(!itself->isChecked());
        click(itself);
        save(*dialog);
        QTRY_COMPARE(secret(), QByteArray("pw"));
        QTRY_VERIFY(QTest::qWaitForWindowActive(&m_f->window()));
        const auto later = [this] {
            m_f->clock.advance(std::chrono::seconds(11));
            m_f->session->wake();
        };
        later();
        QTRY_VERIFY_WITH_TIMEOUT(status().text().startsWith(u"Published today"_s), 20'000);

        // Somebody else changes an entry and ours changes too, while the person types.
        const QString uid = m_server->uidOfInterview(0);
        QVERIFY(m_server->otherWrites(uid, DavFixture::moved(m_server->onServer().value(uid), 3)));
        QVERIFY(press(u"ctrl+n"_s));
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        VERIFY_RESULT(move(1, 1));
        QVERIFY(test::write(u"Har"_s));
        // The window hears of it within a second.
        const auto isHeard = [this] {
            m_f->clock.advance(std::chrono::seconds(11));
            m_f->session->wake();
            return status().text().startsWith(u"1 change"_s);
        };
        QTRY_VERIFY_WITH_TIMEOUT(isHeard(), 20'000);
        QVERIFY(test::write(u"bour"_s));
        QTRY_COMPARE(field->text(), u"Harbour"_s);
        QVERIFY(!openDialog<CalendarQuestionsDialog>());
        keep(&m_f->window(), u"by-itself"_s);
        QVERIFY(press(u"Escape"_s));
        QVERIFY(m_server->onServer().value(m_server->uidOfInterview(1)).contains(u"20261202T110000Z"_s));
    }
};

QTEST_MAIN(TestCalendarAccount)
#include "tst_calendaraccount.moc"
