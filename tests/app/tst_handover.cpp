// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A finished message leaves the program: mail program, clipboard, file, paper; and is asked about afterwards.
#include "carddialog.h"
#include "fakeplanner.h"
#include "mailreader.h"
#include "outboxbar.h"
#include "outboxdesk.h"
#include "sqltrackerstore.h"
#include "testsupport.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFileDialog>
#include <QLabel>
#include <QMainWindow>
#include <QMimeData>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

namespace {

const QString thanks = u"Dear Ann,\n\nthank you for the hour & the <chart>.\n\nKind regards\nRobin"_s;

QString read(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? QString::fromUtf8(opened.readAll()) : QString();
}

} // namespace

class TestHandOver : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock{at("2026-11-25T10:20:00Z")};
    FakePlanner m_planner;
    std::unique_ptr<SqlTrackerStore> m_store;
    std::unique_ptr<CommandRunner> m_runner;
    std::unique_ptr<QMainWindow> m_window;
    OutboxDesk *m_desk = nullptr;
    QList<QUrl> m_opened;
    bool m_opens = true;

    OutboxKey draft(const QString &body = thanks)
    {
        OutboxDraft draft;
        draft.key.application = ApplicationId(u"a"_s);
        draft.kind = Kind::ThankYou;
        draft.recipient = PersonId(u"ann"_s);
        draft.message.from = {u"Robin Weiß"_s, u"robin@mail.example"_s};
        draft.message.to = {{u"Ann Ito"_s, u"ann@acme.example"_s}};
        draft.message.subject = u"Thank you: the churn chart / part 2"_s;
        draft.message.body = body;
        const auto made = m_store->createDraft(draft);
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        return made->draft.key;
    }
    OutboxBar *bar() const { return m_window->findChild<OutboxBar *>(); }
    QString asked() const
    {
        return bar()->isVisible() ? bar()->findChild<QLabel *>(u"outboxText"_s)->text() : QString();
    }
    void press(const QString &name) const
    {
        for (auto *button : bar()->findChildren<QAbstractButton *>(name)) {
            if (button->isVisible()) {
                button->click();
                return;
            }
        }
        QFAIL(qPrintable(u"no button "_s + name));
    }
    Delivery delivery(const OutboxKey &key) const
    {
        const auto application = m_store->application(key.application);
        const auto entry = std::ranges::find(application->correspondence, key.entry, &Correspondence::id);
        return entry->delivery;
    }
    void comeBack() const
    {
        QEvent activated(QEvent::WindowActivate);
        QCoreApplication::sendEvent(m_window.get(), &activated);
        QCoreApplication::processEvents();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock.set(at("2026-11-25T10:20:00Z"));
        m_store =
            std::move(*SqlTrackerStore::open(m_folder->filePath(u"afterword.db"_s), m_planner, m_clock));
        Application application;
        application.id = ApplicationId(u"a"_s);
        application.company = u"Acme"_s;
        application.role = u"Analyst"_s;
        application.hiringManager = PersonId(u"ann"_s);
        Profile profile;
        profile.name = u"Robin Weiß"_s;
        profile.timeZone = u"UTC"_s;
        Person ann;
        ann.id = PersonId(u"ann"_s);
        ann.name = u"Ann Ito"_s;
        ann.email = u"ann@acme.example"_s;
        ann.postalAddress = u"Acme GmbH\nHauptstraße 5\n10115 Berlin"_s;
        VERIFY_RESULT(m_store->execute(
            {u"test"_s, {SaveProfile{profile}, SavePerson{ann}, SaveApplication{application}}}));
        m_runner = std::make_unique<CommandRunner>(*m_store);
        m_window = std::make_unique<QMainWindow>();
        m_window->resize(900, 600);
        m_desk = new OutboxDesk(*m_store, *m_store, m_clock, *m_runner, m_window.get());
        m_opened.clear();
        m_opens = true;
        m_desk->ways().setOpener([this](const QUrl &url) {
            m_opened.append(url);
            return m_opens;
        });
        m_window->show();
        m_desk->start();
    }
    void cleanup()
    {
        m_window.reset();
        m_runner.reset();
        m_store.reset();
    }

    void aShortMessageOpensByItsAddress()
    {
        const OutboxKey key = draft();
        m_desk->handOver(key, HandOverWay::MailProgram);
        QCOMPARE(m_opened.size(), 1);
        QCOMPARE(m_opened.front().scheme(), u"mailto"_s);
        const QByteArray url = m_opened.front().toEncoded();
        QVERIFY2(url.startsWith("mailto:ann%40acme.example") || url.startsWith("mailto:ann@acme.example"),
                 url.constData());
        QVERIFY2(url.contains("%26%20the%20%3Cchart%3E"), url.constData());
        QVERIFY2(url.contains("churn%20chart%20%2F%20part%202"), url.constData());
        QCOMPARE(delivery(key), Delivery::Draft);
        QVERIFY(m_store->message(key)->draft.handedOver->how == HandOver::MailProgram);
    }

    void aLongMessageOpensAsAPrivateFile()
    {
        const QString text = thanks + u"\n\nA line about the numbers we looked at. ÄÖÜ."_s.repeated(60);
        m_desk->handOver(draft(text), HandOverWay::MailProgram);
        QCOMPARE(m_opened.size(), 1);
        QVERIFY(m_opened.front().isLocalFile());
        const QFileInfo file(m_opened.front().toLocalFile());
        QCOMPARE(file.suffix(), u"eml"_s);
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther |
                            QFile::ExeGroup | QFile::ExeOther;
        QVERIFY(!file.permissions().testAnyFlags(others));
        QVERIFY(!QFileInfo(file.path()).permissions().testAnyFlags(others));
        QFile bytes(file.filePath());
        QVERIFY(bytes.open(QIODevice::ReadOnly));
        const QByteArray whole = bytes.readAll();
        QVERIFY(whole.contains("X-Unsent: 1\r\n"));
        const auto mail = readMail(whole);
        VERIFY_RESULT(mail);
        QCOMPARE(mail->body.trimmed(), text.trimmed());
        QCOMPARE(mail->to.front().address, u"ann@acme.example"_s);
        // It goes with the program.
        m_window.reset();
        QVERIFY(!QFileInfo::exists(file.filePath()));
        QVERIFY(!QFileInfo::exists(file.path()));
    }

    void whereNoMailProgramOpensNothingCounts()
    {
        m_opens = false;
        QSignalSpy failed(m_desk, &OutboxDesk::failed);
        const OutboxKey key = draft();
        m_desk->handOver(key, HandOverWay::MailProgram);
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed.front().front().value<Error>().message.contains(u"No mail program"_s));
        QVERIFY(!m_store->message(key)->draft.handedOver);
    }

    void copyingGivesTextAndWithFormatsHtml()
    {
        m_desk->handOver(draft(), HandOverWay::CopyPlain);
        const QMimeData *data = QApplication::clipboard()->mimeData();
        QCOMPARE(data->text(), thanks);
        QVERIFY(!data->hasHtml());
        m_desk->handOver(draft(), HandOverWay::CopyRich);
        data = QApplication::clipboard()->mimeData();
        QCOMPARE(data->text(), thanks);
        QVERIFY2(data->html().contains(u"<p>thank you for the hour &amp; the &lt;chart&gt;.</p>"_s),
                 qPrintable(data->html()));
        QVERIFY(data->html().contains(u"Kind regards<br>\nRobin"_s));
    }

    void savingAsksWhereAndWritesAPrivateFile()
    {
        const OutboxKey key = draft();
        m_desk->handOver(key, HandOverWay::SaveMessage);
        auto *dialog = m_window->findChild<QFileDialog *>(u"saveMessageDialog"_s);
        QVERIFY(dialog);
        QCOMPARE(QFileInfo(dialog->selectedFiles().front()).fileName(),
                 u"Thank you the churn chart part 2.eml"_s);
        QVERIFY(!m_store->message(key)->draft.handedOver);
        const QString file = m_folder->filePath(u"kept.eml"_s);
        Q_EMIT dialog->fileSelected(file);
        QVERIFY(!QFile::permissions(file).testAnyFlags(QFile::ReadGroup | QFile::ReadOther));
        QVERIFY(readMail(read(file).toUtf8())->body.startsWith(u"Dear Ann"_s));
        QVERIFY(m_store->message(key)->draft.handedOver->how == HandOver::SavedFile);
    }

    void aCardIsPrintedWithItsEnvelope_data()
    {
        QTest::addColumn<CardForm>("form");
        QTest::addColumn<QString>("sizes");
        QTest::newRow("C6") << CardForm::C6 << u"419.5 x 297.6|459.2 x 323.2"_s;
        QTest::newRow("DL") << CardForm::Dl << u"595.3 x 280.6|623.6 x 311.8"_s;
        QTest::newRow("No. 10") << CardForm::UsNo10 << u"666.1 x 270|684 x 297"_s;
    }
    void aCardIsPrintedWithItsEnvelope()
    {
        QFETCH(CardForm, form);
        QFETCH(QString, sizes);
        const OutboxKey key = draft();
        m_desk->handOver(key, HandOverWay::PrintCard);
        auto *dialog = m_window->findChild<CardDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        auto *box = dialog->findChild<QComboBox *>(u"formCombo"_s);
        box->setCurrentIndex(box->findData(static_cast<int>(form)));
        const QString file = m_folder->filePath(u"card.pdf"_s);
        dialog->saveTo(file);
        QVERIFY(!QFile::permissions(file).testAnyFlags(QFile::ReadGroup | QFile::ReadOther));
        QProcess reader;
        reader.start(QStringLiteral(AFTERWORD_PDFTOTEXT), {u"-layout"_s, u"-bbox"_s, file, u"-"_s});
        QVERIFY(reader.waitForFinished());
        const QString boxes = QString::fromUtf8(reader.readAllStandardOutput());
        const QStringList wanted = sizes.split(u'|');
        QList<QSizeF> pages;
        static const QRegularExpression page(u"<page width=\"([0-9.]+)\" height=\"([0-9.]+)\""_s);
        for (auto match = page.globalMatch(boxes); match.hasNext();) {
            const auto found = match.next();
            pages.append(QSizeF(found.captured(1).toDouble(), found.captured(2).toDouble()));
        }
        QCOMPARE(pages.size(), 2);
        for (int i = 0; i < 2; ++i) {
            const QStringList measures = wanted[i].split(u" x "_s);
            QVERIFY2(qAbs(pages[i].width() - measures[0].toDouble()) < 2, qPrintable(boxes));
            QVERIFY2(qAbs(pages[i].height() - measures[1].toDouble()) < 2, qPrintable(boxes));
        }
        reader.start(QStringLiteral(AFTERWORD_PDFTOTEXT), {file, u"-"_s});
        QVERIFY(reader.waitForFinished());
        const QStringList texts = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f');
        QVERIFY2(texts.at(0).contains(u"thank you for the hour & the <chart>."_s), qPrintable(texts.at(0)));
        QVERIFY2(texts.at(1).contains(u"Ann Ito"_s) && texts.at(1).contains(u"Hauptstraße 5"_s),
                 qPrintable(texts.at(1)));
        QVERIFY(!texts.at(1).contains(u"thank you"_s));
        QVERIFY(m_store->message(key)->draft.handedOver->how == HandOver::Printed);
    }

    void aTextTooLongForACardIsNotPrinted()
    {
        m_desk->handOver(draft(u"A long line of thanks. "_s.repeated(200)), HandOverWay::PrintCard);
        auto *dialog = m_window->findChild<CardDialog *>();
        QVERIFY(dialog->findChild<QLabel *>(u"problemLabel"_s)->text().contains(u"too long"_s));
        QVERIFY(!dialog->findChild<QPushButton *>(u"printButton"_s)->isEnabled());
    }

    void afterwardsItAsksAndOnlyYesCounts()
    {
        const OutboxKey key = draft();
        m_desk->handOver(key, HandOverWay::CopyPlain);
        comeBack();
        QCOMPARE(asked(), QString()); // not at once
        m_clock.advance(std::chrono::minutes(5));
        comeBack();
        QVERIFY2(asked().startsWith(u"Did you send the message to Ann Ito that you copied"_s),
                 qPrintable(asked()));
        QCOMPARE(delivery(key), Delivery::Draft);

        press(u"outboxNotYet"_s);
        QCOMPARE(asked(), QString());
        QCOMPARE(delivery(key), Delivery::Draft);
        m_clock.advance(std::chrono::minutes(30));
        comeBack();
        QCOMPARE(asked(), QString()); // "Not yet" is respected
        m_clock.advance(std::chrono::hours(3));
        comeBack();
        QVERIFY(!asked().isEmpty());

        QDateTimeEdit *when = nullptr;
        for (auto *edit : bar()->findChildren<QDateTimeEdit *>(u"outboxAt"_s)) {
            if (edit->isVisible())
                when = edit;
        }
        QVERIFY(when);
        QCOMPARE(when->time(), QTime(13, 55));
        when->setTime(QTime(11, 0));
        press(u"outboxYes"_s);
        QCOMPARE(asked(), QString());
        QCOMPARE(delivery(key), Delivery::Sent);
        QCOMPARE(m_store->application(key.application)->correspondence.front().at,
                 at("2026-11-25T11:00:00Z"));
        // The person's own word can be taken back.
        m_runner->undo();
        QCOMPARE(delivery(key), Delivery::Draft);
    }

    void atTheNextStartItAsksToo()
    {
        m_desk->handOver(draft(), HandOverWay::MailProgram);
        m_clock.advance(std::chrono::hours(20));
        m_window = std::make_unique<QMainWindow>();
        m_desk = new OutboxDesk(*m_store, *m_store, m_clock, *m_runner, m_window.get());
        m_window->show();
        m_desk->start();
        QVERIFY(asked().contains(u"mail program"_s));
    }

    void whatIsNeverSentIsDiscardedAndComesBackByUndo()
    {
        const OutboxKey key = draft();
        m_desk->handOver(key, HandOverWay::CopyPlain);
        m_clock.advance(std::chrono::minutes(5));
        comeBack();
        press(u"outboxNever"_s);
        QCOMPARE(asked(), QString());
        QVERIFY(m_store->application(key.application)->correspondence.empty());
        m_runner->undo();
        QCOMPARE(delivery(key), Delivery::Draft);
    }

    void sendingCanBeCancelledForTenSeconds()
    {
        m_desk->setAccount(u"account"_s);
        const OutboxKey key = draft();
        QSignalSpy told(m_desk, &OutboxDesk::told);
        m_desk->handOver(key, HandOverWay::Send);
        QCOMPARE(asked(), u"Sending to Ann Ito in 10 s"_s);
        m_clock.advance(std::chrono::seconds(7));
        QTRY_COMPARE(asked(), u"Sending to Ann Ito in 3 s"_s);
        press(u"outboxCancel"_s);
        QCOMPARE(asked(), QString());
        QCOMPARE(delivery(key), Delivery::Draft);
        QVERIFY(told.back().front().toString().startsWith(u"Cancelled"_s));
        QVERIFY(!*m_store->nextSendAfter());
    }

    void withoutAnAccountItAsksForOneAndThenSends()
    {
        const OutboxKey key = draft();
        QSignalSpy account(m_desk, &OutboxDesk::accountRequested);
        m_desk->handOver(key, HandOverWay::Send);
        QCOMPARE(account.size(), 1);
        QCOMPARE(delivery(key), Delivery::Draft);
        m_desk->setAccount(u"account"_s);
        QCOMPARE(asked(), u"Sending to Ann Ito in 10 s"_s);
    }

    void whatFailedSaysWhyAndLeadsBack()
    {
        m_desk->setAccount(u"account"_s);
        const OutboxKey key = draft();
        m_desk->handOver(key, HandOverWay::Send);
        m_clock.advance(std::chrono::seconds(11));
        VERIFY_RESULT(m_store->take(key));
        VERIFY_RESULT(m_store->conclude(key, {SendOutcome::What::Refused, SendPhase::Addressing,
                                              u"The server said: 550 no such user."_s}));
        m_desk->tellConcluded(key, OutgoingState::Failed);
        QCOMPARE(asked(), u"Your message to Ann Ito was not sent. The server said: 550 no such user."_s);
        QSignalSpy open(m_desk, &OutboxDesk::openRequested);
        QSignalSpy account(m_desk, &OutboxDesk::accountRequested);
        press(u"outboxAccount"_s);
        QCOMPARE(account.size(), 1);
        press(u"outboxOpen"_s);
        QCOMPARE(open.size(), 1);
        QCOMPARE(asked(), QString());
    }

    void whatIsUncertainIsAskedAndNeverSentAgainByItself_data()
    {
        QTest::addColumn<bool>("sent");
        QTest::newRow("it was sent") << true;
        QTest::newRow("it was not") << false;
    }
    void whatIsUncertainIsAskedAndNeverSentAgainByItself()
    {
        QFETCH(bool, sent);
        m_desk->setAccount(u"account"_s);
        const OutboxKey key = draft();
        m_desk->handOver(key, HandOverWay::Send);
        m_clock.advance(std::chrono::seconds(11));
        VERIFY_RESULT(m_store->take(key));
        VERIFY_RESULT(m_store->conclude(key, {SendOutcome::What::Unsure, SendPhase::Content, {}}));
        QVERIFY2(asked().startsWith(u"It is not certain"_s), qPrintable(asked()));
        auto *details = bar()->findChild<QLabel *>(u"outboxDetails"_s);
        QVERIFY(!details->isVisible());
        press(u"outboxCheck"_s);
        QVERIFY(details->isVisible());
        QVERIFY(details->text().contains(u"ann@acme.example"_s));
        QVERIFY(details->text().contains(u"Sent folder"_s));
        // A second send is refused meanwhile.
        QSignalSpy failed(m_desk, &OutboxDesk::failed);
        m_desk->handOver(key, HandOverWay::Send);
        QCOMPARE(failed.size(), 1);
        press(sent ? u"outboxWasSent"_s : u"outboxWasNotSent"_s);
        QCOMPARE(delivery(key), sent ? Delivery::Sent : Delivery::Draft);
        QCOMPARE(asked(), QString());
        m_runner->undo();
        QCOMPARE(delivery(key), Delivery::Uncertain);
    }

    void everyButtonHasANameAndIsReachedByTab()
    {
        const OutboxKey key = draft();
        m_desk->handOver(key, HandOverWay::CopyPlain);
        m_clock.advance(std::chrono::minutes(5));
        comeBack();
        for (auto *button : bar()->findChildren<QAbstractButton *>()) {
            if (!button->isVisible() || button->objectName().startsWith(u"qt_"_s))
                continue;
            QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                     qPrintable(button->objectName()));
            QVERIFY2(button->focusPolicy() & Qt::TabFocus, qPrintable(button->objectName()));
        }
    }
};

QTEST_MAIN(TestHandOver)
#include "tst_handover.moc"
