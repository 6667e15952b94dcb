// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// After a message was handed over the person is asked what became of it: in the bar, on Today, in Details.
#include "detailspane.h"
#include "detailswords.h"
#include "handoverfixture.h"
#include "outboxnotes.h"
#include "todayview.h"

#include <QDateTimeEdit>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

class TestOutboxQuestions final : public HandOverFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

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

    void whoeverIsSureSendsAtOnce()
    {
        m_desk->setAccount(u"account"_s);
        const OutboxKey key = draft();
        m_desk->handOver(key, HandOverWay::Send);
        QSignalSpy wake(m_desk, &OutboxDesk::wakeRequested);
        press(u"outboxNow"_s);
        QVERIFY(wake.size() == 1 && m_store->due()->front() == key);
        QCOMPARE(asked(), u"Sending to Ann Ito…"_s);
        press(u"outboxCancel"_s); // until it leaves
        QCOMPARE(delivery(key), Delivery::Draft);
    }

    void onTodayItAsksAtOnceAndTheBarIsSilent()
    {
        auto *today = new TodayView(m_window.get());
        m_window->setCentralWidget(today);
        m_desk->showOn(today);
        const OutboxKey key = draft();
        m_desk->handOver(key, HandOverWay::CopyPlain);
        auto *notes = m_window->findChild<OutboxNotes *>();
        QTRY_VERIFY(notes->isVisible());
        auto *note = notes->findChild<OutboxBar *>();
        m_clock.advance(std::chrono::minutes(5));
        comeBack();
        auto *bar = m_window->findChild<OutboxBar *>(u"outboxBar"_s);
        QVERIFY(!bar->isVisible());
        today->hide();
        QTRY_VERIFY(bar->isVisible()); // on another page it is the bar that asks
        today->show();
        for (auto *button : note->findChildren<QAbstractButton *>(u"outboxYes"_s))
            button->click();
        QCOMPARE(delivery(key), Delivery::Sent);
        QVERIFY(!notes->isVisible());
    }

    void inANarrowPageTheButtonsStandBelowTheWords()
    {
        auto *today = new TodayView(m_window.get());
        m_window->setCentralWidget(today);
        m_desk->showOn(today);
        m_desk->handOver(draft(), HandOverWay::CopyPlain);
        const auto *notes = m_window->findChild<OutboxNotes *>();
        QTRY_VERIFY(notes->isVisible());
        const auto *note = notes->findChild<OutboxBar *>();
        const auto *words = note->findChild<QLabel *>(u"outboxText"_s);
        const auto isBelow = [&] {
            const auto *yes = note->findChildren<QAbstractButton *>(u"outboxYes"_s).last();
            return yes->mapTo(note, QPoint()).y() >= words->mapTo(note, QPoint(0, words->height())).y();
        };
        m_window->resize(1200, 700);
        QTRY_VERIFY(!isBelow());
        m_window->resize(300, 700);
        QTRY_VERIFY2(isBelow(), qPrintable(QString::number(note->width())));
        QVERIFY(words->width() > note->width() / 2);
        m_window->resize(1200, 700);
        QTRY_VERIFY(!isBelow());
    }

    void aCopiedTextIsNotedByTheWayThatItWent_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<Channel>("channel");
        QTest::addColumn<HandOverWay>("way");
        QTest::addColumn<QList<Channel>>("offered");
        QTest::addColumn<Channel>("chosen");
        using enum Channel;
        const QList<Channel> none;
        QTest::newRow("thanks, copied, by mail") << Kind::ThankYou << Email << HandOverWay::CopyPlain
                                                 << QList{Email, Linkedin, Letter, Other} << Email;
        QTest::newRow("thanks, copied, on LinkedIn") << Kind::ThankYou << Email << HandOverWay::CopyRich
                                                     << QList{Email, Linkedin, Letter, Other} << Linkedin;
        QTest::newRow("never ask for news on LinkedIn")
            << Kind::StatusCheckIn << Email << HandOverWay::CopyPlain << QList{Email, Letter, Other}
            << Letter;
        QTest::newRow("a LinkedIn note") << Kind::LinkedinConnect << Linkedin << HandOverWay::CopyPlain
                                         << QList{Linkedin, Email, Letter, Other} << Linkedin;
        QTest::newRow("a card") << Kind::HandwrittenCard << Letter << HandOverWay::CopyPlain
                                << QList{Letter, Email, Linkedin, Other} << Letter;
        QTest::newRow("in the mail program")
            << Kind::ThankYou << Email << HandOverWay::MailProgram << none << Email;
    }
    void aCopiedTextIsNotedByTheWayThatItWent()
    {
        QFETCH(Kind, kind);
        QFETCH(Channel, channel);
        QFETCH(HandOverWay, way);
        QFETCH(QList<Channel>, offered);
        QFETCH(Channel, chosen);
        const OutboxKey key = draft(thanks, {}, kind, channel);
        m_desk->handOver(key, way);
        m_clock.advance(std::chrono::minutes(5));
        comeBack();
        QVERIFY(!asked().isEmpty());
        auto *button = bar()->findChild<QToolButton *>(u"outboxChannel"_s);
        QCOMPARE(button != nullptr, !offered.isEmpty());
        QList<Channel> channels;
        for (QAction *action : button ? button->menu()->actions() : QList<QAction *>()) {
            channels.append(static_cast<Channel>(action->data().toInt()));
            if (channels.back() == chosen && chosen != channel)
                action->trigger();
        }
        QCOMPARE(channels, offered);
        if (button) {
            QCOMPARE(button->text(), channelName(chosen));
            QVERIFY(button->accessibleName().contains(channelName(chosen)));
            const QString yes = bar()->findChild<QPushButton *>(u"outboxYes"_s)->text();
            QCOMPARE(yes.contains(u"posted"_s), chosen == Channel::Letter);
        }
        press(u"outboxYes"_s); // one click, where it was the likely one
        const auto entry = [&] { return m_store->application(key.application)->correspondence.front(); };
        QCOMPARE(entry().delivery, Delivery::Sent);
        QCOMPARE(entry().channel, chosen);
        m_runner->undo();
        QCOMPARE(entry().channel, channel);
    }

    void theDetailsOfAnApplicationAskAboutItsOwnMessages()
    {
        DetailsModel details(*m_store, m_clock);
        auto *pane = new DetailsPane(details, m_window.get());
        m_window->setCentralWidget(pane);
        m_desk->showIn(details, pane);
        const OutboxKey key = draft();
        m_desk->handOver(key, HandOverWay::CopyPlain);
        auto *notes = pane->findChild<OutboxNotes *>();
        QVERIFY(!notes->isVisible()); // no application is shown
        details.show(key.application);
        QTRY_VERIFY(notes->isVisible());
        auto *note = notes->findChild<OutboxBar *>();
        QVERIFY(note->notice()->key == key);
        QVERIFY(note->minimumSizeHint().width() <= pane->minimumWidth());
        pane->setWindowWidth(700);
        QVERIFY(note->minimumSizeHint().width() <= pane->minimumWidth());
        details.clear();
        QTRY_VERIFY(!notes->isVisible());
        details.show(key.application);
        QTRY_VERIFY(notes->isVisible());
        QVERIFY(!note->findChild<QPushButton *>(u"outboxNever"_s)); // there is no room for it
        note->findChildren<QPushButton *>(u"outboxYes"_s).last()->click();
        QCOMPARE(delivery(key), Delivery::Sent);
        QTRY_VERIFY(!notes->isVisible());
    }

    void loggingThatItWasSentPutsTheDraftAway()
    {
        const OutboxKey key = draft(thanks, StepId(u"step"_s));
        const OutboxKey other = draft();
        Correspondence entry; // out, and sent
        entry.id = CorrespondenceId(u"elsewhere"_s);
        entry.kind = Kind::ThankYou;
        entry.people = {PersonId(u"ann"_s)};
        entry.at = entry.loggedAt.emplace(m_clock.now());
        VERIFY_RESULT(m_store->execute({u"logging"_s, {SaveCorrespondence{key.application, entry}}}));
        QTRY_VERIFY(!m_store->message(key) && m_store->message(other)); // for that one no step asked
        m_runner->undo();
        QCoreApplication::processEvents();
        QVERIFY(m_store->message(key)); // and it stays
    }

    void withoutAnAccountItAsksForOneAndThenSends()
    {
        const OutboxKey key = draft();
        QSignalSpy account(m_desk, &OutboxDesk::accountRequested);
        m_desk->handOver(key, HandOverWay::Send);
        QCOMPARE(account.size(), 1);
        m_desk->forgetWaiting(); // the person set up none
        m_desk->setAccount(u"account"_s);
        QCOMPARE(delivery(key), Delivery::Draft);
        m_desk->setAccount({});
        m_desk->handOver(key, HandOverWay::Send);
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

QTEST_MAIN(TestOutboxQuestions)
#include "tst_outboxquestions.moc"
