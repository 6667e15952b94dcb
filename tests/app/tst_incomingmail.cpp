// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A reply that came elsewhere is dropped or pasted, proposed with its meaning, and recorded by the person.
#include "fakeplanner.h"
#include "incomingmail.h"
#include "logmessagedialog.h"
#include "mailtargetdialog.h"
#include "sqltrackerstore.h"
#include "testsupport.h"
#include "vaguedateedit.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUrl>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

namespace {

const ApplicationId acme(u"acme"_s);
const ApplicationId globex(u"globex"_s);

QByteArray reply(const QByteArray &from, const QByteArray &text, const QByteArray &more = {})
{
    return "From: " + from +
           "\r\nTo: Robin <robin@mail.example>\r\nSubject: Re: Thank you\r\n"
           "Date: Wed, 25 Nov 2026 09:00:00 +0100\r\nMessage-ID: <reply-1@acme.example>\r\n" +
           more +
           "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
           "Content-Transfer-Encoding: 8bit\r\n\r\n" +
           text;
}

} // namespace

class TestIncomingMail : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock{at("2026-11-25T10:20:00Z")};
    FakePlanner m_planner;
    std::unique_ptr<SqlTrackerStore> m_store;
    std::unique_ptr<CommandRunner> m_runner;
    std::unique_ptr<QMainWindow> m_window;
    IncomingMail *m_mail = nullptr;
    QStringList m_told;

    QString file(const QByteArray &bytes, const QString &name = u"reply.eml"_s) const
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("the file cannot be written");
        file.write(bytes);
        return file.fileName();
    }
    LogMessageDialog *dialog() const
    {
        for (auto *found : m_window->findChildren<LogMessageDialog *>()) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    static Meaning meaningIn(LogMessageDialog *dialog)
    {
        return static_cast<Meaning>(dialog->findChild<QComboBox *>(u"meaningCombo"_s)->currentData().toInt());
    }
    static QPushButton *saveIn(LogMessageDialog *dialog)
    {
        return dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    }
    std::vector<Correspondence> history(const ApplicationId &id) const
    {
        return m_store->application(id)->correspondence;
    }

private Q_SLOTS:
    void init()
    {
        m_told.clear();
        m_folder = std::make_unique<QTemporaryDir>();
        m_store =
            std::move(*SqlTrackerStore::open(m_folder->filePath(u"afterword.db"_s), m_planner, m_clock));
        Command command{u"test"_s, {}};
        for (const auto &[id, name, address] :
             {std::tuple(u"ann"_s, u"Ann Ito"_s, u"ann@acme.example"_s),
              std::tuple(u"tom"_s, u"Tom Berg"_s, u"tom@globex.example"_s)}) {
            Person person;
            person.id = PersonId(id);
            person.name = name;
            person.email = address;
            command.changes.emplace_back(SavePerson{person});
        }
        for (const auto &[id, company, manager] :
             {std::tuple(acme, u"Acme"_s, u"ann"_s), std::tuple(globex, u"Globex"_s, u"tom"_s)}) {
            Application application;
            application.id = id;
            application.company = company;
            application.role = u"Analyst"_s;
            application.hiringManager = PersonId(manager);
            Correspondence thanks;
            thanks.id = CorrespondenceId(u"thanks"_s);
            thanks.at = at("2026-11-24T09:00:00Z");
            thanks.kind = Kind::ThankYou;
            thanks.channel = Channel::Email;
            thanks.people = {PersonId(manager)};
            thanks.messageId = u"<thanks-"_s + id.value() + u"@mail.example>"_s;
            application.correspondence = {thanks};
            command.changes.emplace_back(SaveApplication{application});
        }
        Profile profile;
        profile.email = u"robin@mail.example"_s;
        command.changes.emplace_back(SaveProfile{profile});
        VERIFY_RESULT(m_store->execute(command));
        m_runner = std::make_unique<CommandRunner>(*m_store);
        m_window = std::make_unique<QMainWindow>();
        m_mail = new IncomingMail(*m_store, m_clock, *m_runner, m_window.get());
        connect(m_mail, &IncomingMail::told, this, [this](const QString &told) { m_told.append(told); });
        m_window->show();
    }
    void cleanup()
    {
        m_window.reset();
        m_runner.reset();
        m_store.reset();
    }

    void aDroppedReplyIsProposedAndRecordedOnlyBySaving()
    {
        m_mail->logFile(file(reply("Ann Ito <ann@acme.example>",
                                   "Dear Robin,\r\n\r\nwe have decided to move forward with another "
                                   "candidate.\r\n\r\nBest, Ann\r\n")));
        LogMessageDialog *shown = dialog();
        QVERIFY(shown);
        QVERIFY(shown->windowTitle().contains(u"Acme"_s));
        QCOMPARE(meaningIn(shown), Meaning::Rejection);
        QVERIFY2(shown->findChild<QLabel *>(u"proposalLabel"_s)->text().contains(u"another candidate"_s),
                 qPrintable(shown->findChild<QLabel *>(u"proposalLabel"_s)->text()));
        // The place is marked in the text.
        auto *body = shown->findChild<QPlainTextEdit *>(u"bodyEdit"_s);
        QCOMPARE(body->extraSelections().size(), 1);
        QVERIFY(body->extraSelections().front().cursor.selectedText().contains(u"another candidate"_s));
        QCOMPARE(history(acme).size(), size_t(1));
        saveIn(shown)->click();
        QCOMPARE(history(acme).size(), size_t(2));
        const Correspondence entry = history(acme).back();
        QVERIFY(entry.meaning == Meaning::Rejection);
        QCOMPARE(entry.at, at("2026-11-25T08:00:00Z"));
        QCOMPARE(entry.people, std::vector{PersonId(u"ann"_s)});
        QCOMPARE(entry.messageId, u"<reply-1@acme.example>"_s);
        m_runner->undo();
        QCOMPARE(history(acme).size(), size_t(1));
    }

    void theSameMailTwiceChangesNothingAndSaysSo()
    {
        const QString dropped = file(reply("Ann Ito <ann@acme.example>", "Thank you, Robin!\r\n"));
        m_mail->logFile(dropped);
        saveIn(dialog())->click();
        QTRY_VERIFY(!dialog());
        m_mail->logFile(dropped);
        QVERIFY(!dialog());
        QCOMPARE(m_told.size(), 1);
        QVERIFY2(m_told.front().startsWith(u"This mail is logged already: Acme"_s),
                 qPrintable(m_told.front()));
        QCOMPARE(history(acme).size(), size_t(2));
    }

    void theMailItAnswersSaysWhoseItIs()
    {
        m_mail->logFile(file(reply("T. <tom.private@gmail.com>", "We will let you know by next Friday.\r\n",
                                   "In-Reply-To: <thanks-globex@mail.example>\r\n")));
        LogMessageDialog *shown = dialog();
        QVERIFY(shown && shown->windowTitle().contains(u"Globex"_s));
        QCOMPARE(meaningIn(shown), Meaning::NewDate);
        // The day is proposed in words and counts once it is confirmed.
        auto *until = shown->findChild<VagueDateEdit *>(u"untilEdit"_s);
        QVERIFY2(until->words().contains(u"next Friday"_s), qPrintable(until->words()));
        QVERIFY(!until->deadline());
        QVERIFY(!saveIn(shown)->isEnabled());
        until->lineEdit()->setFocus();
        QTest::keyClick(until->lineEdit(), Qt::Key_Return);
        QVERIFY(until->deadline());
        QVERIFY(saveIn(shown)->isEnabled());
        saveIn(shown)->click();
        QCOMPARE(history(globex).back().people, std::vector{PersonId(u"tom"_s)});
    }

    void aStrangerIsAskedAbout()
    {
        m_mail->logFile(file(reply("Kim Oh <kim@agency.example>", "Could you send me your CV?\r\n")));
        QVERIFY(!dialog());
        auto *choice = m_window->findChild<MailTargetDialog *>();
        QVERIFY(choice && choice->isVisible());
        QPushButton *go = choice->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QVERIFY(!go->isEnabled());
        choice->findChild<QLineEdit *>(u"filterEdit"_s)->setText(u"glob"_s);
        QVERIFY(go->isEnabled());
        go->click();
        LogMessageDialog *shown = dialog();
        QVERIFY(shown && shown->windowTitle().contains(u"Globex"_s));
        QCOMPARE(meaningIn(shown), Meaning::Question);
        QCOMPARE(shown->findChild<QLineEdit *>(u"otherEdit"_s)->text(), u"Kim Oh <kim@agency.example>"_s);
        saveIn(shown)->click();
        const Correspondence entry = history(globex).back();
        QCOMPARE(entry.people.size(), size_t(1));
        QCOMPARE(m_store->person(entry.people.front())->email, u"kim@agency.example"_s);
    }

    void whatIsNotUnderstoodMustBeChosen()
    {
        m_mail->logFile(file(reply("Ann Ito <ann@acme.example>", "Merci bien !\r\n")));
        LogMessageDialog *shown = dialog();
        QVERIFY(!saveIn(shown)->isEnabled());
        QVERIFY(shown->findChild<QLabel *>(u"proposalLabel"_s)->text().contains(u"Please choose"_s));
        auto *meaning = shown->findChild<QComboBox *>(u"meaningCombo"_s);
        QCOMPARE(meaning->currentIndex(), -1);
        meaning->setFocus();
        QTest::keyClick(meaning, Qt::Key_Down);
        QVERIFY(saveIn(shown)->isEnabled());
    }

    void aPastedTextIsReadForTheShownApplication()
    {
        QApplication::clipboard()->setText(u"Wir melden uns, sobald wir mehr wissen."_s);
        m_mail->paste({});
        QVERIFY(!dialog());
        QVERIFY(m_told.back().contains(u"Choose the application"_s));
        m_mail->paste(acme);
        QCOMPARE(meaningIn(dialog()), Meaning::Unclear);
        // What the person chose stays, whatever is typed.
        auto *meaning = dialog()->findChild<QComboBox *>(u"meaningCombo"_s);
        meaning->setCurrentIndex(meaning->findData(static_cast<int>(Meaning::Courtesy)));
        Q_EMIT meaning->activated(meaning->currentIndex());
        dialog()->findChild<QPlainTextEdit *>(u"bodyEdit"_s)->setPlainText(u"Sie haben die Stelle!"_s);
        QTRY_VERIFY(dialog()->findChild<QLabel *>(u"proposalLabel"_s)->text().contains(u"Sie haben"_s));
        QCOMPARE(meaningIn(dialog()), Meaning::Courtesy);
    }

    void aPastedSourceIsAMail()
    {
        QApplication::clipboard()->setText(
            QString::fromUtf8(reply("Tom Berg <tom@globex.example>", "Welcome to the team!\r\n")));
        m_mail->paste(acme);
        QVERIFY(dialog()->windowTitle().contains(u"Globex"_s));
        QCOMPARE(meaningIn(dialog()), Meaning::OfferVerbal);
    }

    void anEmptyClipboardIsSaid()
    {
        QApplication::clipboard()->clear();
        m_mail->paste(acme);
        QVERIFY(!dialog());
        QVERIFY(m_told.back().contains(u"no text on the clipboard"_s));
    }

    void onesOwnMailIsLoggedAsSent()
    {
        QByteArray own = reply("Robin <robin@mail.example>", "Dear Tom, thank you for your time.\r\n");
        own.replace("To: Robin <robin@mail.example>", "To: Tom <tom@globex.example>");
        m_mail->logFile(file(own));
        QVERIFY(dialog() && dialog()->windowTitle().contains(u"I have sent it"_s));
        saveIn(dialog())->click();
        QVERIFY(history(globex).back().direction == Direction::Out);
        QVERIFY(history(globex).back().delivery == Delivery::Sent);
    }

    void aBounceUnsendsByItsAddress()
    {
        m_mail->logFile(
            file(reply("MAILER-DAEMON@mx.mail.example", "<tom@globex.example>: 550 5.1.1 user unknown\r\n")));
        QVERIFY(dialog() && dialog()->windowTitle().contains(u"Globex"_s));
        QCOMPARE(meaningIn(dialog()), Meaning::Bounce);
        saveIn(dialog())->click();
        QCOMPARE(history(globex).back().address, u"tom@globex.example"_s);
    }

    void whatIsNoMailIsSaidAndChangesNothing()
    {
        QSignalSpy failed(m_mail, &IncomingMail::failed);
        m_mail->logFile(file("no mail at all", u"note.eml"_s));
        m_mail->logFile(m_folder->filePath(u"missing.eml"_s));
        QCOMPARE(failed.size(), 2);
        QVERIFY(!dialog());
        QVERIFY(IncomingMail::isMail(u"/nowhere/a.EML"_s));
        QVERIFY(!IncomingMail::isMail(file("company,role\nAcme,Analyst\n", u"jobs.csv"_s)));
    }
};

QTEST_MAIN(TestIncomingMail)
#include "tst_incomingmail.moc"
