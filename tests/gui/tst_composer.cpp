// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The morning after a panel, in a real window: three thank-yous are written, one is mended and goes to the
// mail program, one is copied, one is sent by a real server with a password out of a real keyring; board and
// Today follow. And what is asked after the program was killed while it sent.
#include "composeredit.h"
#include "composerpage.h"
#include "composerwindow.h"
#include "desktopfixture.h"
#include "mailaccountdialog.h"
#include "maildesk.h"
#include "outboxbar.h"
#include "panelstory.h"
#include "smtpfixture.h"
#include "todaymodel.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

class TestComposing : public SmtpFixture
{
    Q_OBJECT

private:
    QTemporaryDir m_bin;
    const ApplicationId m_acme{u"acme"_s};

    QString opened() const
    {
        QFile log(m_bin.filePath(u"opened"_s));
        return log.open(QIODevice::ReadOnly) ? QString::fromUtf8(log.readAll()) : QString();
    }
    static QStringList toThank(const DesktopFixture &f)
    {
        QStringList names;
        const auto rows = f.second()->steps(ApplicationId(u"acme"_s));
        for (const AgendaRow &row : *rows) {
            if (row.step.kind == Kind::ThankYou)
                names.append(row.recipient);
        }
        names.sort();
        return names;
    }
    /// What is told or asked about messages, in the bar or above the steps of Today.
    static QString asked(DesktopFixture &f)
    {
        for (const OutboxBar *bar : f.window().findChildren<OutboxBar *>()) {
            if (bar->isVisible())
                return bar->findChild<QLabel *>(u"outboxText"_s)->text();
        }
        return {};
    }
    static QWidget *inBar(DesktopFixture &f, const char *name)
    {
        for (const OutboxBar *bar : f.window().findChildren<OutboxBar *>()) {
            for (QWidget *button : bar->findChildren<QWidget *>(QString::fromLatin1(name))) {
                if (button->isVisible())
                    return button;
            }
        }
        return nullptr;
    }
    static OutboxKey draftTo(SqlTrackerStore &store, const QString &person)
    {
        OutboxDraft draft;
        draft.key.application = ApplicationId(u"acme"_s);
        draft.kind = Kind::ThankYou;
        draft.recipient = PersonId(person);
        draft.interview = InterviewId(u"panel"_s);
        draft.message.from = {u"Sam Lee"_s, u"sam@lee.example"_s};
        draft.message.to = {{person, person + u"@acme.example"_s}};
        draft.message.subject = u"Thank you"_s;
        draft.message.body = u"Dear Ann,\n\nthank you for yesterday.\n\nSam Lee"_s;
        const auto made = store.createDraft(draft);
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        return made->draft.key;
    }
    /// Where somebody wants to look at them.
    static void takePicture(QWidget &widget, const QString &name)
    {
        if (const QString folder = qEnvironmentVariable("AFTERWORD_PICTURES"); !folder.isEmpty())
            widget.grab().save(folder + u"/composer-"_s + name + u".png"_s);
    }
    static void click(QWidget *widget) { QTest::mouseClick(widget, Qt::LeftButton); }
    static void goTo(ComposerWindow &composer, const QString &name)
    {
        auto *tabs = composer.findChild<QTabWidget *>(u"composerTabs"_s)->tabBar();
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->tabText(i) == name)
                QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(i).center());
        }
    }

private Q_SLOTS:
    // A mail program that only notes what it was asked to open.
    void initTestCase()
    {
        QFile script(m_bin.filePath(u"xdg-open"_s));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\nprintf '%s\\n' \"$1\" >>'" + QFile::encodeName(m_bin.filePath(u"opened"_s)) +
                     "'\n");
        script.close();
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        makeFolder();
        qputenv("PATH", QFile::encodeName(m_bin.path()) + ':' + qgetenv("PATH"));
    }

    void threeThankYousAfterAPanel()
    {
        DesktopFixture f(panelMorning());
        VERIFY_RESULT(f.second()->import(panelStory(), false));
        f.start();
        f.session->mail().setLimits(limits()); // before its first paint
        QVERIFY(QTest::qWaitForWindowActive(&f.window()));
        f.window().showApplication(m_acme);
        QCOMPARE(toThank(f), (QStringList{u"Ann Ito"_s, u"Bob Marsh"_s, u"Cy Okoro"_s}));
        auto *write = f.window().findChild<QPushButton *>(u"nextStepMainButton"_s);
        QTRY_VERIFY(write->isVisible());
        click(write);
        QTRY_VERIFY(openDialog<ComposerWindow>());
        ComposerWindow &composer = *openDialog<ComposerWindow>();
        QVERIFY(QTest::qWaitForWindowActive(&composer));

        // To Ann, with the wrong name at first.
        goTo(composer, u"Ann Ito"_s);
        auto *text = composer.currentPage()->findChild<ComposerEdit *>();
        QTextCursor name = text->document()->find(u"Ann"_s);
        QVERIFY(!name.isNull());
        text->setTextCursor(name);
        text->setFocus();
        QVERIFY(test::write(u"Bob"_s));
        auto *handOver = composer.currentPage()->findChild<QPushButton *>(u"handOverMainButton"_s);
        QTRY_VERIFY(!handOver->isEnabled());
        QVERIFY(press(u"F7"_s));
        QVERIFY(press(u"alt+Return"_s));
        QTRY_VERIFY(handOver->isEnabled());
        QVERIFY(text->toPlainText().contains(u"Ann"_s));
        QVERIFY(press(u"ctrl+Return"_s));
        QTRY_VERIFY2(opened().contains(u"ann"_s), qPrintable(opened()));
        auto *sent = composer.currentPage()->findChild<QToolButton *>(u"itWasSentButton"_s);
        QTRY_VERIFY(sent->isVisible());
        QCOMPARE(toThank(f).size(), 3); // nobody has said so yet
        click(sent);
        QTRY_COMPARE(toThank(f), (QStringList{u"Bob Marsh"_s, u"Cy Okoro"_s}));

        // To Bob, by another way.
        goTo(composer, u"Bob Marsh"_s);
        QCOMPARE(composer.currentPage()->draft().recipientName(), u"Bob Marsh"_s);
        click(composer.currentPage()->findChild<QPushButton *>(u"handOverSecondButton"_s));
        QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"Bob"_s));
        sent = composer.currentPage()->findChild<QToolButton *>(u"itWasSentButton"_s);
        QTRY_VERIFY(sent->isVisible());
        click(sent);
        QTRY_COMPARE(toThank(f), QStringList{u"Cy Okoro"_s});

        // The account is set up and tested.
        QTemporaryDir boxes;
        MailServer server;
        QVERIFY(server.start(u"smtpserver"_s, QStringList(boxes.path()) + certificate(u"good"_s)));
        f.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&f.window()));
        f.window().menuActions().mailAccount->trigger();
        QTRY_VERIFY(openDialog<MailAccountDialog>());
        MailAccountDialog &account = *openDialog<MailAccountDialog>();
        QVERIFY(QTest::qWaitForWindowActive(&account));
        QCOMPARE(account.findChild<QLineEdit *>(u"addressEdit"_s)->text(), u"sam@lee.example"_s);
        account.findChild<QLineEdit *>(u"hostEdit"_s)->setText(u"localhost"_s);
        auto *security = account.findChild<QComboBox *>(u"securityCombo"_s);
        security->setCurrentIndex(security->findData(true));
        account.findChild<QSpinBox *>(u"portSpin"_s)->setValue(server.port());
        account.findChild<QLineEdit *>(u"userEdit"_s)->setText(u"candidate"_s);
        auto *typed = account.findChild<QLineEdit *>(u"passwordEdit"_s);
        typed->setFocus();
        // A key that comes in the moment in which the desktop gives the dialog its focus goes elsewhere.
        for (int tries = 0; tries < 3 && typed->text() != u"secret2"_s; ++tries) {
            typed->clear();
            QVERIFY(test::write(u"secret2"_s));
            (void)QTest::qWaitFor([typed] { return typed->text() == u"secret2"_s; }, 3000);
        }
        QCOMPARE(typed->text(), u"secret2"_s);
        click(account.findChild<QPushButton *>(u"testButton"_s));
        auto *told = account.findChild<QLabel *>(u"testLabel"_s);
        QTRY_VERIFY2(told->text().startsWith(u"It works"_s), qPrintable(told->text()));
        takePicture(account, u"account"_s);
        click(account.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save));
        QTRY_VERIFY(!openDialog<MailAccountDialog>());

        // To Cy, by the server, with a password that only the keyring knows.
        composer.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&composer));
        goTo(composer, u"Cy Okoro"_s);
        auto *main = composer.currentPage()->findChild<QPushButton *>(u"handOverMainButton"_s);
        QTRY_COMPARE(main->text(), u"Se&nd"_s);
        QVERIFY(main->isEnabled());
        QVERIFY(press(u"ctrl+Return"_s));
        QTRY_VERIFY2(asked(f).startsWith(u"Sending to Cy Okoro in"_s), qPrintable(asked(f)));
        QVERIFY(!main->isEnabled()); // not twice
        QCOMPARE(f.second()->undoLabel().contains(u"Cy"_s), false);
        takePicture(f.window(), u"counting"_s);
        click(inBar(f, "outboxCancel"));
        QTRY_COMPARE(asked(f), QString());
        QTRY_VERIFY(main->isEnabled());
        QVERIFY(press(u"ctrl+Return"_s));
        QTRY_VERIFY(inBar(f, "outboxNow"));
        click(inBar(f, "outboxNow"));
        QTRY_COMPARE_WITH_TIMEOUT(toThank(f), QStringList(), 20000);
        const auto mails = mailsIn(boxes.filePath(u"cy"_s));
        QCOMPARE(mails.size(), 1);
        QVERIFY(mails.front().contains("From: Sam Lee <sam@lee.example>"));
        QTRY_VERIFY(!openDialog<ComposerWindow>()); // nothing is left in it to be written
        QCOMPARE(asked(f), QString());
        takePicture(f.window(), u"sent"_s);

        // Board and Today follow, and undo takes back the person's own word, never what was sent.
        const auto card = f.second()->boardCard(m_acme);
        QVERIFY(card->nextStep != Kind::ThankYou);
        const auto application = f.second()->application(m_acme);
        QCOMPARE(std::ranges::count(application->correspondence, Delivery::Sent, &Correspondence::delivery),
                 3);
        const auto entryTo = [&](const QString &person) {
            const auto now = f.second()->application(m_acme);
            for (const Correspondence &entry : now->correspondence) {
                if (entry.people.front().value() == person)
                    return entry.delivery;
            }
            return Delivery::Failed;
        };
        f.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&f.window()));
        QVERIFY(press(u"ctrl+z"_s));
        QTRY_COMPARE(entryTo(u"bob"_s), Delivery::Draft);
        QCOMPARE(entryTo(u"cy"_s), Delivery::Sent);
        QVERIFY(press(u"ctrl+z"_s));
        QTRY_COMPARE(entryTo(u"ann"_s), Delivery::Draft);
        while (!f.second()->undoLabel().isEmpty()) {
            const QString label = f.second()->undoLabel();
            f.window().menuActions().undo->trigger();
            if (f.second()->undoLabel() == label)
                break; // refused
        }
        QCOMPARE(entryTo(u"cy"_s), Delivery::Sent);
        QCOMPARE(mailsIn(boxes.filePath(u"cy"_s)).size(), 1);
    }

    // A child is this window; it is killed while the server has the message and has not answered.
    void killedWhileSendingItAsks()
    {
        DesktopFixture f(panelMorning());
        VERIFY_RESULT(f.second()->import(panelStory(), false));
        QTemporaryDir boxes;
        MailServer server;
        QVERIFY(server.start(u"smtpserver"_s, QStringList(boxes.path()) + certificate(u"good"_s) +
                                                  QStringList{u"--delay"_s, u"60"_s}));
        QSettings settings(MailAccounts::settingsFile(), QSettings::IniFormat);
        MailAccounts accounts(settings);
        for (const MailAccount &old : accounts.all())
            accounts.remove(old.key);
        const QString key =
            accounts.save({{}, {u"Sam Lee"_s, u"sam@lee.example"_s}, SmtpAccount{account(server.port())}});
        SecretStore secrets;
        bool isKept = false;
        secrets.write(u"smtp:candidate@localhost"_s, "secret2", this,
                      [&](const Result<void> &answer) { isKept = answer.has_value(); });
        QTRY_VERIFY(isKept);
        OutboxKey draft;
        {
            const auto store = f.second();
            draft = draftTo(*store, u"ann"_s);
            VERIFY_RESULT(store->send(draft, {key, true}));
        }
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedChannels);
        child.start(QCoreApplication::applicationFilePath(),
                    {u"--child"_s, f.file, file("ca.pem"), QString::number(f.clock.now().milliseconds())});
        QVERIFY(child.waitForStarted());
        const auto hasLeft = [&] {
            const auto message = f.second()->message(draft);
            return message && message->state == OutgoingState::Sending && !message->attempts.empty() &&
                   message->attempts.back().phase == SendPhase::Content;
        };
        QTRY_VERIFY_WITH_TIMEOUT(hasLeft(), 30000);
        child.kill();
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);

        f.clock.advance(std::chrono::minutes(1));
        f.start();
        QTRY_VERIFY2(asked(f).startsWith(u"It is not certain whether your message to Ann Ito was sent"_s),
                     qPrintable(asked(f)));
        click(inBar(f, "outboxCheck"));
        takePicture(f.window(), u"uncertain"_s);
        QVERIFY(!f.second()->send(draft, {key, true})); // not before the person has said which
        click(inBar(f, "outboxWasNotSent"));
        QTRY_COMPARE(asked(f), QString());
        QCOMPARE(f.second()->message(draft)->state, OutgoingState::Draft);
    }
};

namespace {

/// The window on that file, sending what waits; it is killed.
int runChild(const QStringList &arguments)
{
    FakeClock clock(Instant::fromMilliseconds(arguments.at(2).toLongLong()) + std::chrono::seconds(30));
    HolidayTable holidays;
    const BusinessCalendar calendar{&holidays};
    const PolicyPlanner planner{calendar};
    auto store = SqlTrackerStore::open(arguments.at(0), planner, clock);
    if (!store)
        return 1;
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    BackgroundWork work;
    TrayIcon tray(programIcon());
    Autostart autostart{settings};
    DBusNotifier notifier(u"org.afterword.Child"_s);
    TrackerSession session(
        std::move(*store), TrackerSession::Kind::Own, QString(),
        SessionSurroundings{clock, planner, calendar, notifier, tray, settings, work, autostart});
    SmtpLimits limits;
    limits.trustedCertificates = arguments.at(1);
    session.mail().setLimits(limits);
    session.start(false);
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == u"--child"_s)
        return runChild(arguments.mid(2));
    TestComposing test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "tst_composer.moc"
