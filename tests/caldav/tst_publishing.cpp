// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Publishing to a real server, with somebody else who edits the calendar there.
#include "calendarplace.h"
#include "davfixture.h"

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

class PublishingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void makesItsOwnCalendar();
    void doesNothingTwice();
    void followsTheTracker();
    void leavesOthersAlone();
    void proposesAnotherTime();
    void takesItOver();
    void keepsOurs();
    void proposesThatItIsDone();
    void keepsTheirWords();
    void asksBeforeDeletingTheirWords();
    void asksWhatWasDeleted();
    void noticesWhoIsQuicker();
    void knowsWhatItMadeBefore();
    void startsAnewInANewCalendar();
    void publishesWhatLanguageAndMomentDoNotChange();
    void writesNothingInPrivateThatIsNot();

private:
    std::unique_ptr<DavFixture> m_d;
};

void PublishingTest::initTestCase()
{
    m_d = std::make_unique<DavFixture>();
    QVERIFY(m_d->start());
}

void PublishingTest::init()
{
    QVERIFY(m_d->reset());
}

void PublishingTest::makesItsOwnCalendar()
{
    DavClient client(u"app"_s, "pw");
    const auto before = findCalendarPlace(client, QUrl(m_d->order.account.address));
    VERIFY_RESULT(before);
    QVERIFY(!before->exists);
    QCOMPARE(before->collection.path(), u"/app/afterword/"_s);
    const auto report = m_d->publish();
    VERIFY_RESULT(report);
    QCOMPARE(*report, (PublishingReport{6, 0, 0, 0, 0}));
    QCOMPARE(m_d->difference(), QString());
    const auto after = findCalendarPlace(client, QUrl(m_d->collection()));
    VERIFY_RESULT(after);
    QVERIFY(after->exists && after->takesToDos);
    QCOMPARE(after->name, u"Afterword"_s);
}

void PublishingTest::doesNothingTwice()
{
    VERIFY_RESULT(m_d->publish());
    m_d->order.account.collection = m_d->collection();
    m_d->breakBy("PUT 500");
    const auto report = m_d->publish();
    VERIFY_RESULT(report);
    QCOMPARE(*report, (PublishingReport{0, 0, 0, 6, 0}));
}

void PublishingTest::followsTheTracker()
{
    VERIFY_RESULT(m_d->publish());
    VERIFY_RESULT(m_d->move(0, 2));
    VERIFY_RESULT(m_d->store->execute(command(RemoveApplication{ApplicationId(u"a1"_s)})));
    const auto report = m_d->publish();
    VERIFY_RESULT(report);
    // The interview and the step that follows it.
    QCOMPARE(*report, (PublishingReport{0, 2, 2, 2, 0}));
    QCOMPARE(m_d->difference(), QString());
    QVERIFY(m_d->onServer().value(m_d->uidOfInterview(0)).contains(u"SEQUENCE:1"_s));
}

void PublishingTest::leavesOthersAlone()
{
    VERIFY_RESULT(m_d->publish());
    QVERIFY(m_d->otherWrites(u"dentist"_s,
                             u"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:dentist\r\n"
                             "DTSTAMP:20261101T000000Z\r\nDTSTART:20261201T000000Z\r\nSUMMARY:Dentist\r\n"
                             "END:VEVENT\r\nEND:VCALENDAR\r\n"_s));
    VERIFY_RESULT(m_d->store->execute(command(RemoveApplication{ApplicationId(u"a1"_s)})));
    VERIFY_RESULT(m_d->publish());
    QVERIFY(m_d->onServer().contains(u"dentist"_s));
    QCOMPARE(m_d->onServer().size(), 5);
}

void PublishingTest::proposesAnotherTime()
{
    VERIFY_RESULT(m_d->publish());
    const QString uid = m_d->uidOfInterview(0);
    const QString theirs = DavFixture::moved(m_d->onServer().value(uid), 3);
    QVERIFY(m_d->otherWrites(uid, theirs));
    for (int run = 0; run < 2; ++run) {
        const auto report = m_d->publish();
        VERIFY_RESULT(report);
        QCOMPARE(*report, (PublishingReport{0, 0, 0, 5, 1}));
        // Nothing is applied and nothing written over.
        QCOMPARE(m_d->store->application(ApplicationId(u"a0"_s))->interviews[0].start,
                 at("2026-12-01T10:00:00Z"));
        QCOMPARE(m_d->itemOf(m_d->onServer().value(uid)), m_d->itemOf(theirs));
    }
    const auto questions = m_d->questions();
    QCOMPARE(questions.size(), size_t(1));
    QCOMPARE(questions[0].what, CalendarQuestion::What::Moved);
    QCOMPARE(*questions[0].ours.start, at("2026-12-01T10:00:00Z"));
    QCOMPARE(*questions[0].theirs.start, at("2026-12-01T13:00:00Z"));

    // They think better of it.
    QVERIFY(m_d->otherWrites(uid, DavFixture::moved(theirs, -3)));
    QCOMPARE(m_d->publish()->questions, 0);
    QVERIFY(m_d->questions().empty());
}

void PublishingTest::takesItOver()
{
    VERIFY_RESULT(m_d->publish());
    const QString uid = m_d->uidOfInterview(0);
    QVERIFY(m_d->otherWrites(uid, DavFixture::moved(m_d->onServer().value(uid), 3)));
    VERIFY_RESULT(m_d->publish());
    VERIFY_RESULT(m_d->move(0, 3));
    VERIFY_RESULT(answerCalendarQuestion(*m_d->store, m_d->questions()[0].entry, CalendarAnswer::TakeTheirs,
                                         m_d->f.clock.now()));
    const auto report = m_d->publish();
    VERIFY_RESULT(report);
    QCOMPARE(report->questions, 0);
    QCOMPARE(m_d->difference(), QString());
    QCOMPARE(*m_d->itemOf(m_d->onServer().value(uid)).times.start, at("2026-12-01T13:00:00Z"));
}

void PublishingTest::keepsOurs()
{
    VERIFY_RESULT(m_d->publish());
    const QString uid = m_d->uidOfInterview(0);
    QVERIFY(m_d->otherWrites(uid, DavFixture::moved(m_d->onServer().value(uid), 3)));
    VERIFY_RESULT(m_d->publish());
    const auto question = m_d->questions()[0];
    VERIFY_RESULT(
        answerCalendarQuestion(*m_d->store, question.entry, CalendarAnswer::KeepOurs, m_d->f.clock.now()));
    // Once more, before ours was written: that was not seen yet.
    const QString again = DavFixture::moved(m_d->onServer().value(uid), 1);
    QVERIFY(m_d->otherWrites(uid, again));
    QCOMPARE(m_d->publish()->questions, 1);
    QCOMPARE(m_d->itemOf(m_d->onServer().value(uid)), m_d->itemOf(again));
    VERIFY_RESULT(answerCalendarQuestion(*m_d->store, m_d->questions()[0].entry, CalendarAnswer::KeepOurs,
                                         m_d->f.clock.now()));
    QCOMPARE(m_d->publish()->changed, 1);
    QCOMPARE(m_d->difference(), QString());
    QCOMPARE(*m_d->itemOf(m_d->onServer().value(uid)).times.start, at("2026-12-01T10:00:00Z"));
}

void PublishingTest::proposesThatItIsDone()
{
    VERIFY_RESULT(m_d->publish());
    const QString uid = m_d->uidOfStep(1);
    QVERIFY(m_d->otherWrites(uid, DavFixture::done(m_d->onServer().value(uid))));
    QCOMPARE(m_d->publish()->questions, 1);
    QCOMPARE(m_d->questions()[0].what, CalendarQuestion::What::Done);
    // Done here too, and so no longer wanted.
    VERIFY_RESULT(m_d->store->execute(command(RemoveApplication{ApplicationId(u"a1"_s)})));
    VERIFY_RESULT(answerCalendarQuestion(*m_d->store, m_d->questions()[0].entry, CalendarAnswer::TakeTheirs,
                                         m_d->f.clock.now()));
    const auto report = m_d->publish();
    VERIFY_RESULT(report);
    QCOMPARE(report->deleted, 2);
    QCOMPARE(m_d->difference(), QString());
}

void PublishingTest::keepsTheirWords()
{
    VERIFY_RESULT(m_d->publish());
    const QString uid = m_d->uidOfInterview(0);
    const QString theirs = DavFixture::renamed(m_d->onServer().value(uid), u"Take the blue folder"_s);
    QVERIFY(m_d->otherWrites(uid, theirs));
    QCOMPARE(m_d->publish()->questions, 0); // words are theirs to change
    QCOMPARE(m_d->itemOf(m_d->onServer().value(uid)), m_d->itemOf(theirs));
    VERIFY_RESULT(m_d->move(0, 2));
    QCOMPARE(m_d->publish()->questions, 1); // ours would write over them
    QCOMPARE(m_d->itemOf(m_d->onServer().value(uid)), m_d->itemOf(theirs));
    QCOMPARE(m_d->questions()[0].what, CalendarQuestion::What::Changed);
    VERIFY_RESULT(answerCalendarQuestion(*m_d->store, m_d->questions()[0].entry, CalendarAnswer::LeaveIt,
                                         m_d->f.clock.now()));
    QCOMPARE(m_d->publish()->questions, 0);
    QCOMPARE(m_d->itemOf(m_d->onServer().value(uid)), m_d->itemOf(theirs));
}

void PublishingTest::asksBeforeDeletingTheirWords()
{
    VERIFY_RESULT(m_d->publish());
    const QString uid = m_d->uidOfInterview(1);
    const QString theirs = DavFixture::renamed(m_d->onServer().value(uid), u"Take the blue folder"_s);
    QVERIFY(m_d->otherWrites(uid, theirs));
    VERIFY_RESULT(m_d->store->execute(command(RemoveApplication{ApplicationId(u"a1"_s)})));
    const auto report = m_d->publish();
    VERIFY_RESULT(report);
    QCOMPARE(report->deleted, 1); // the step
    QCOMPARE(report->questions, 1);
    QVERIFY(m_d->onServer().contains(uid));
    VERIFY_RESULT(answerCalendarQuestion(*m_d->store, m_d->questions()[0].entry, CalendarAnswer::KeepOurs,
                                         m_d->f.clock.now()));
    QCOMPARE(m_d->publish()->deleted, 1);
    QVERIFY(!m_d->onServer().contains(uid));
}

void PublishingTest::asksWhatWasDeleted()
{
    VERIFY_RESULT(m_d->publish());
    QVERIFY(m_d->otherDeletes(m_d->uidOfInterview(0)));
    QVERIFY(m_d->otherDeletes(m_d->uidOfInterview(1)));
    QCOMPARE(m_d->publish()->questions, 2);
    QCOMPARE(m_d->publish()->added, 0);
    for (const CalendarQuestion &question : m_d->questions()) {
        QCOMPARE(question.what, CalendarQuestion::What::Deleted);
        const bool isFirst = question.entry.uid == QUuid(m_d->uidOfInterview(0));
        VERIFY_RESULT(answerCalendarQuestion(*m_d->store, question.entry,
                                             isFirst ? CalendarAnswer::KeepOurs : CalendarAnswer::LeaveIt,
                                             m_d->f.clock.now()));
    }
    const auto report = m_d->publish();
    VERIFY_RESULT(report);
    QCOMPARE(report->added, 1);
    QVERIFY(m_d->onServer().contains(m_d->uidOfInterview(0)));
    VERIFY_RESULT(m_d->move(1, 1));
    VERIFY_RESULT(m_d->publish());
    QVERIFY(!m_d->onServer().contains(m_d->uidOfInterview(1)));
}

/// Somebody edits between our look at the server and our own change.
void PublishingTest::noticesWhoIsQuicker()
{
    VERIFY_RESULT(m_d->publish());
    const QString uid = m_d->uidOfInterview(0);
    const QString theirs = DavFixture::moved(m_d->onServer().value(uid), 5);
    VERIFY_RESULT(m_d->move(0, 1));
    VERIFY_RESULT(m_d->store->execute(command(RemoveApplication{ApplicationId(u"a2"_s)})));
    const QString gone = m_d->uidOfInterview(2);
    const QString alsoTheirs = DavFixture::renamed(m_d->onServer().value(gone), u"Mine"_s);
    m_d->order.progress = [&](int done, int) {
        if (done == 0) {
            QVERIFY(m_d->otherWrites(uid, theirs));
            QVERIFY(m_d->otherWrites(gone, alsoTheirs));
        }
    };
    const auto report = m_d->publish();
    VERIFY_RESULT(report);
    QCOMPARE(report->questions, 2);
    QCOMPARE(m_d->itemOf(m_d->onServer().value(uid)), m_d->itemOf(theirs));
    QCOMPARE(m_d->itemOf(m_d->onServer().value(gone)), m_d->itemOf(alsoTheirs));
}

/// A backup was restored, or it is another machine of the same person.
void PublishingTest::knowsWhatItMadeBefore()
{
    VERIFY_RESULT(m_d->publish());
    const auto made = m_d->store->published(m_d->collection());
    for (const PublishedEntry &entry : made.value())
        VERIFY_RESULT(m_d->store->forgetPublished(entry.collection, entry.uid));
    const auto report = m_d->publish();
    VERIFY_RESULT(report);
    QCOMPARE(report->questions, 0);
    QCOMPARE(m_d->onServer().size(), 6);
    QCOMPARE(m_d->difference(), QString());
}

void PublishingTest::startsAnewInANewCalendar()
{
    VERIFY_RESULT(m_d->publish());
    QCOMPARE(
        m_d->curl({u"-X"_s, u"DELETE"_s, u"http://127.0.0.1:%1/app/afterword/"_s.arg(m_d->radicale.port())}),
        200);
    const auto report = m_d->publish();
    VERIFY_RESULT(report);
    QCOMPARE(*report, (PublishingReport{6, 0, 0, 0, 0}));
}

void PublishingTest::publishesWhatLanguageAndMomentDoNotChange()
{
    VERIFY_RESULT(m_d->publish());
    m_d->order.account.options.locale = QLocale(QLocale::German);
    QCOMPARE(m_d->publish()->changed, 0);
    m_d->order.account.options.detail = CalendarDetail::Company;
    QCOMPARE(m_d->publish()->changed, 6);
    QCOMPARE(m_d->difference(), QString());
}

void PublishingTest::writesNothingInPrivateThatIsNot()
{
    m_d->order.account.options.detail = CalendarDetail::Private;
    VERIFY_RESULT(m_d->publish());
    for (const QString &body : m_d->onServer()) {
        QVERIFY(!body.contains(u"Acme"_s) && !body.contains(u"Room"_s));
        QVERIFY(body.contains(u"CLASS:PRIVATE"_s));
    }
}

QTEST_GUILESS_MAIN(PublishingTest)
#include "tst_publishing.moc"
