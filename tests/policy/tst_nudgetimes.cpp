// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Waiting, each case told as a diary: the follow-up, the question about a date, the quiet time after a reply.
#include "diary.h"

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

class TestNudgeTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void interest_data();
    void interest();
    void status_data();
    void status();
    void quiet_data();
    void quiet();
};

/// Interviewed on Monday from 10 to 11, thanked at 13:00.
#define THANKED "interview 11-30 10:00 11:00 ann; thank-you 11-30 13:00 ann;"
/// And followed up on Thursday.
#define FOLLOWED THANKED "interest-follow-up 12-03 12:00 ann;"

void TestNudgeTimes::interest_data()
{
    diaryTable();
    row("thanked late: 48 hours after that, rolled",
        "interview 11-30 10:00 11:00 ann; thank-you 12-01 20:00 ann", "12-02 12:00",
        "wait 1 | interest-follow-up>ann scheduled 12-04 09:00 .. 12-04 17:00");
    row("Friday afternoon: Monday at the same time",
        "interview 12-04 14:00 15:00 ann; thank-you 12-05 09:00 ann", "12-06 12:00",
        "wait 1 | interest-follow-up>ann scheduled 12-07 15:00 .. 12-08 17:00");
    row("Thursday afternoon: Sunday is rolled to Monday",
        "interview 12-03 14:00 15:00 ann; thank-you 12-04 08:30 ann", "12-06 16:00",
        "wait 1 | interest-follow-up>ann scheduled 12-07 09:00 .. 12-07 17:00");
    row("ended at 18:30: rolled, yet due at the end of its own day",
        "interview 11-30 17:30 18:30 ann; thank-you 12-01 08:30 ann", "12-04 09:00",
        "act 1 | interest-follow-up>ann due 12-04 09:00 .. 12-04 17:00");
    row("on Tuesday at 18:30: 96 hours are Saturday, so Monday",
        "interview 12-01 17:30 18:30 ann; thank-you 12-02 08:30 ann", "12-05 09:00",
        "wait 1 | interest-follow-up>ann scheduled 12-07 09:00 .. 12-07 17:00");
    row("72 hours end at 17:00:00: outside", "interview 11-30 16:00 17:00 ann; thank-you 12-01 08:30 ann",
        "12-03 17:00", "wait 1 | interest-follow-up>ann scheduled 12-04 09:00 .. 12-04 17:00");
    row("over Christmas and Boxing Day",
        "region GB; interview 12-22 10:00 11:00 ann; thank-you 12-22 13:00 ann", "12-24 10:00",
        "wait 1 | interest-follow-up>ann scheduled 12-29 09:00 .. 12-29 17:00");
    row("no region: only weekends", "region -; interview 12-22 10:00 11:00 ann; thank-you 12-22 13:00 ann",
        "12-24 10:00", "wait 1 | interest-follow-up>ann scheduled 12-25 11:00 .. 12-28 17:00");
    row("the recipient's clock", "person ann zone=Europe/Berlin; " THANKED, "12-01 10:00",
        "wait 1 | interest-follow-up>ann scheduled 12-04 03:00 .. 12-04 11:00");
    row("a window of one's own",
        "cadence {\"sendWindow\": {\"from\": \"10:00\", \"to\": \"11:00\"}};" THANKED, "12-01 10:00",
        "wait 1 | interest-follow-up>ann scheduled 12-04 10:00 .. 12-04 11:00");
    row("a window on Saturdays too",
        "cadence {\"sendWindow\": {\"weekdays\": [1, 2, 3, 4, 5, 6]}}; interview 12-02 10:00 11:00 ann; "
        "thank-you 12-02 13:00 ann",
        "12-03 10:00", "wait 1 | interest-follow-up>ann scheduled 12-05 11:00 .. 12-07 17:00");
    row("a window on holidays too",
        "cadence {\"sendWindow\": {\"holidays\": false}}; interview 12-22 10:00 11:00 ann; thank-you 12-22 "
        "13:00 ann",
        "12-23 10:00", "wait 1 | interest-follow-up>ann scheduled 12-25 11:00 .. 12-28 17:00");
    row("a courtesy before the thanks cancels it",
        "interview 11-30 10:00 11:00 ann; reply courtesy 11-30 12:00 ann; thank-you 11-30 13:00 ann",
        "12-03 12:00", "wait 1 | status-check-in>ann scheduled 12-09 12:00 .. 12-11 17:00");
    row("never without thanks", "interview 11-30 10:00 11:00 ann", "12-04 12:00",
        "act 0 | thank-you>ann overdue 11-30 12:00 .. 12-01 11:00");
    row("nobody knows whether it went", THANKED "interest-follow-up 12-03 12:00 ann delivery=uncertain",
        "12-03 13:00",
        "act 1 | interest-follow-up>ann#uncertain-delivery blocked 12-03 11:00 .. 12-04 17:00");
    row("the recipient is the first interviewer",
        "manager -; interview 11-30 10:00 11:00 bob,ann; thank-you 11-30 13:00 ann", "11-30 14:00",
        "act 1 | thank-you>bob due 11-30 12:00 .. 12-01 11:00 | interest-follow-up>bob scheduled 12-03 11:00 "
        ".. 12-04 17:00");
    row("whom they named comes first", "designated hana; " THANKED, "11-30 14:00",
        "wait 1 | interest-follow-up>hana scheduled 12-03 11:00 .. 12-04 17:00");
    row("whom they named has no address: the next", "designated hana; person hana mute; " THANKED,
        "11-30 14:00", "wait 1 | interest-follow-up>ann scheduled 12-03 11:00 .. 12-04 17:00");
    row("across the end of summer time: hours have elapsed",
        "interview 10-29 10:00 11:00 ann; thank-you 10-29 13:00 ann", "10-30 10:00",
        "wait 1 | interest-follow-up>ann scheduled 11-02 09:00 .. 11-02 17:00");
    row("across the end of summer time, to the hour",
        "interview 10-30 10:00 11:00 ann; thank-you 10-30 13:00 ann", "10-31 10:00",
        "wait 1 | interest-follow-up>ann scheduled 11-02 10:00 .. 11-03 17:00");
}

void TestNudgeTimes::interest()
{
    FETCH_TEXT(history);
    FETCH_TEXT(moment);
    QFETCH(QString, expected);
    QCOMPARE(nudgesOf(diary(history), moment), expected);
}

void TestNudgeTimes::status_data()
{
    diaryTable();
    row("of two dates the newer counts",
        THANKED "promise decision-by 11-30 10:55 12-08 ann; promise decision-by 12-04 10:00 12-04T16:00 ann",
        "12-05 10:00", "wait 1 | status-check-in>ann scheduled 12-07 09:00 .. 12-09 17:00");
    row("the newer was kept: the older is gone with it",
        THANKED "promise decision-by 11-30 10:55 12-08 ann; promise decision-by 12-04 10:00 12-15 ann "
                "fulfilled=12-07T10:00",
        "12-07 12:00", "act 1 | interest-follow-up>ann overdue 12-03 11:00 .. 12-04 17:00");
    row("a courtesy before the date leaves it; the later opening counts",
        THANKED "promise decision-by 11-30 10:55 12-08 ann; reply courtesy 12-04 10:00 ann", "12-05 10:00",
        "wait 0 | status-check-in>ann scheduled 12-15 10:00 .. 12-17 17:00");
    row("a warm word before the date leaves it too",
        THANKED "promise decision-by 11-30 10:55 12-08 ann; reply positive 12-04 10:00 ann; "
                "acknowledge-reply 12-04 11:00 ann",
        "12-07 10:00", "wait 0 | status-check-in>ann scheduled 12-11 09:00 .. 12-15 17:00");
    row("any word from its end on answers it",
        THANKED "promise decision-by 11-30 10:55 12-08 ann; reply courtesy 12-09 10:00 ann", "12-11 09:00",
        "wait 0 | status-check-in>ann scheduled 12-18 10:00 .. 12-22 17:00");
    row("a reply with an address does not answer it",
        "coordinator hana; person bob mute; interview 11-30 10:00 11:00 ann,bob; thank-you 11-30 13:00 ann; "
        "promise decision-by 11-30 10:55 12-08 ann;"
        "ask-contact-details 12-09 09:00 hana; reply other 12-09 15:00 hana",
        "12-11 09:00", "act 1 | status-check-in>ann due 12-11 09:00 .. 12-15 17:00");
    row("made at the same moment, the check-back counts",
        THANKED
        "promise decision-by 11-30 10:55 12-08 ann; promise check-back-if-silent 11-30 10:55 12-08 ann",
        "12-01 10:00", "wait 1 | requested-check-in>ann scheduled 12-09 09:00 .. 12-11 17:00");
    row("made later, the decision-by counts",
        THANKED
        "promise check-back-if-silent 11-30 10:55 12-08 ann; promise decision-by 11-30 10:56 12-08 ann",
        "12-01 10:00", "wait 1 | status-check-in>ann scheduled 12-11 09:00 .. 12-15 17:00");
    row("a check-back at an hour: from that hour on",
        THANKED "promise check-back-if-silent 11-30 10:55 12-08T15:00 ann", "12-08 15:00",
        "act 1 | requested-check-in>ann due 12-08 15:00 .. 12-10 17:00");
    row("a check-back is outside the cap",
        FOLLOWED "status-check-in 12-08 12:00 ann; promise check-back-if-silent 12-08 16:00 12-10 ann",
        "12-11 09:00", "act 3 | requested-check-in>ann due 12-11 09:00 .. 12-15 17:00");
    row("a date is not",
        FOLLOWED "status-check-in 12-08 12:00 ann; promise decision-by 12-08 16:00 12-10 ann", "12-14 09:00",
        "wait 3");
    row("before any interview", "designated hana; promise decision-by 12-01 10:00 12-08 hana", "12-02 10:00",
        "wait 0 | status-check-in>hana scheduled 12-11 09:00 .. 12-15 17:00");
    row("an interview since then cancels it",
        "designated hana; promise decision-by 11-27 10:00 12-08 hana;" THANKED, "12-01 10:00",
        "wait 1 | interest-follow-up>hana scheduled 12-03 11:00 .. 12-04 17:00");
    row("48 hours over the end of summer time",
        "interview 10-26 10:00 11:00 ann; thank-you 10-26 13:00 ann; promise decision-by 10-26 10:55 "
        "10-31T14:00 ann",
        "11-01 10:00", "wait 1 | status-check-in>ann scheduled 11-02 13:00 .. 11-04 17:00");
    row("a day that ends late in the west",
        "person ann zone=America/Los_Angeles; " THANKED "promise decision-by 11-30 10:55 12-08 ann",
        "12-10 10:00", "wait 1 | status-check-in>ann scheduled 12-11 12:00 .. 12-15 20:00");
    row("low interest does not stop it", "interest low; " THANKED "promise decision-by 11-30 10:55 12-08 ann",
        "12-11 09:00", "act 1 | status-check-in>ann due 12-11 09:00 .. 12-15 17:00");
    row("asked before the date, with leave: the last mail waits for the date",
        THANKED "promise decision-by 11-30 10:55 12-15 ann; status-check-in 12-04 10:00 ann", "12-05 10:00",
        "wait 2 | final-follow-up>ann? scheduled 12-18 09:00 .. 12-22 17:00");
    row("a date named after the follow-up: that is asked about",
        FOLLOWED "promise decision-by 12-04 10:00 12-08 ann", "12-07 10:00",
        "wait 2 | status-check-in>ann scheduled 12-11 09:00 .. 12-15 17:00");
    row("the cadence of nothing leaves a date",
        "cadence {\"withoutPromise\": \"none\"};" THANKED "promise decision-by 11-30 10:55 12-08 ann",
        "12-02 10:00", "wait 1 | status-check-in>ann scheduled 12-11 09:00 .. 12-15 17:00");
    row("the cadence of a week, answered",
        "cadence {\"withoutPromise\": \"status-after-week\"};" THANKED
        "reply unclear 12-02 10:00 ann; acknowledge-reply 12-02 11:00 ann",
        "12-03 10:00", "wait 0 | status-check-in>ann scheduled 12-11 10:00 .. 12-15 17:00");
    row("a grace of one's own",
        "cadence {\"promiseGraceHours\": 0};" THANKED "promise decision-by 11-30 10:55 12-08T10:00 ann",
        "12-02 10:00", "wait 1 | status-check-in>ann scheduled 12-08 10:00 .. 12-10 17:00");
    row("beside a date if so wished",
        "cadence {\"interest\": {\"whilePromisePending\": true}};" THANKED
        "promise decision-by 11-30 10:55 12-15 ann",
        "12-03 12:00",
        "act 1 | interest-follow-up>ann due 12-03 11:00 .. 12-04 17:00 | status-check-in>ann scheduled 12-18 "
        "09:00 .. 12-22 17:00");
    row("by telephone where that is preferred, without an address",
        "designated hana; person hana phone mute;" THANKED, "12-07 13:00",
        "act 1 | status-check-in>hana due 12-07 13:00 .. 12-09 17:00");
}

void TestNudgeTimes::status()
{
    interest();
}

void TestNudgeTimes::quiet_data()
{
    diaryTable();
    row("seven business days over Christmas",
        FOLLOWED "reply unclear 12-18 10:00 ann; acknowledge-reply 12-18 11:00 ann", "12-19 10:00",
        "wait 0 | status-check-in>ann scheduled 12-30 10:00 .. 2027-01-04 17:00");
    row("without a region Christmas is a business day",
        "region -;" FOLLOWED "reply unclear 12-18 10:00 ann; acknowledge-reply 12-18 11:00 ann",
        "12-19 10:00", "wait 0 | status-check-in>ann scheduled 12-29 10:00 .. 12-31 17:00");
    row("written at night: rolled", FOLLOWED "reply courtesy 12-08 20:00 ann", "12-09 10:00",
        "wait 0 | status-check-in>ann scheduled 12-18 09:00 .. 12-22 17:00");
    row("written on a Saturday", FOLLOWED "reply courtesy 12-05 10:00 ann", "12-09 10:00",
        "wait 0 | status-check-in>ann scheduled 12-15 10:00 .. 12-17 17:00");
    row("a question starts it as well", FOLLOWED "reply question 12-08 10:00 ann", "12-08 10:00",
        "act 0 | acknowledge-reply>ann due 12-08 10:00 .. 12-09 10:00 | status-check-in>ann scheduled 12-17 "
        "10:00 .. 12-21 17:00");
    row("anything else too, and wants no answer", FOLLOWED "reply other 12-08 10:00 ann", "12-08 10:00",
        "wait 0 | status-check-in>ann scheduled 12-17 10:00 .. 12-21 17:00");
    row("a new date without its date is unclear",
        FOLLOWED "reply new-date 12-08 10:00 ann; acknowledge-reply 12-08 11:00 ann", "12-08 12:00",
        "wait 0 | status-check-in>ann scheduled 12-17 10:00 .. 12-21 17:00");
    row("the newer of two replies counts",
        FOLLOWED "reply unclear 12-08 10:00 ann; reply courtesy 12-10 10:00 ann", "12-10 12:00",
        "wait 0 | status-check-in>ann scheduled 12-21 10:00 .. 12-23 17:00");
    row("they will get in touch: offered, never pushed", THANKED "reply do-not-contact 12-09 10:00 ann",
        "12-18 10:00", "wait 0 | status-check-in>ann!opt-in due 12-18 10:00 .. 12-22 17:00");
    row("and taken up: no longer a question",
        THANKED "reply do-not-contact 12-09 10:00 ann; allow status-check-in 12-18 10:30", "12-18 11:00",
        "act 0 | status-check-in>ann due 12-18 10:00 .. 12-22 17:00");
    row("and asked: no last mail after it",
        THANKED "reply do-not-contact 12-09 10:00 ann; status-check-in 12-18 11:00 ann", "12-28 11:00",
        "wait 1");
    row("they will get in touch, and named a date before: that one, if wanted",
        THANKED "promise decision-by 11-30 10:55 12-18 ann; reply do-not-contact 12-02 10:00 ann",
        "12-03 10:00", "wait 0 | status-check-in>ann!opt-in scheduled 12-21 09:00 .. 12-23 17:00");
    row("low interest: nothing", "interest low; " FOLLOWED "reply courtesy 12-08 10:00 ann", "12-18 10:00",
        "wait 0");
    row("an open answer holds the question", FOLLOWED "reply unclear 12-08 10:00 ann", "12-17 10:00",
        "act 0 | acknowledge-reply>ann overdue 12-08 10:00 .. 12-09 10:00");
    row("somebody else's note moves nothing",
        "coordinator hana;" FOLLOWED "reply out-of-office 12-03 12:01 hana until=12-21", "12-04 10:00",
        "wait 2 | final-follow-up>ann? scheduled 12-10 12:00 .. 12-14 17:00");
    row("back on Christmas Eve: Monday", FOLLOWED "reply out-of-office 12-03 12:01 ann until=12-24",
        "12-04 10:00", "wait 2 | final-follow-up>ann? scheduled 12-28 09:00 .. 12-30 17:00");
    row("the latest note counts",
        FOLLOWED
        "reply out-of-office 12-03 12:01 ann until=12-21; reply out-of-office 12-07 12:01 ann until=12-14",
        "12-08 10:00", "wait 2 | final-follow-up>ann? scheduled 12-15 09:00 .. 12-17 17:00");
    row("until a nudge is sent",
        THANKED "reply out-of-office 11-30 13:01 ann until=12-21; interest-follow-up 12-03 12:00 ann",
        "12-04 10:00", "wait 2 | final-follow-up>ann? scheduled 12-10 12:00 .. 12-14 17:00");
    row("away for the thank-you: it is sent all the same",
        "interview 11-30 10:00 11:00 ann; reply out-of-office 11-30 11:30 ann until=12-07", "11-30 12:00",
        "act 0 | thank-you>ann due 11-30 12:00 .. 12-01 11:00");
    row("away beyond the week: the question instead",
        THANKED "reply out-of-office 11-30 13:01 ann until=12-09", "12-03 12:00",
        "wait 1 | status-check-in>ann scheduled 12-10 09:00 .. 12-14 17:00");
    row("away over the named date",
        THANKED "promise decision-by 11-30 10:55 12-08 ann; reply out-of-office 12-02 13:01 ann until=12-16",
        "12-03 12:00", "wait 1 | status-check-in>ann scheduled 12-17 09:00 .. 12-21 17:00");
    row("away in quiet time",
        FOLLOWED "reply unclear 12-08 10:00 ann; acknowledge-reply 12-08 11:00 ann; reply out-of-office "
                 "12-08 11:01 ann until=12-21",
        "12-09 12:00", "wait 0 | status-check-in>ann scheduled 12-22 09:00 .. 12-24 17:00");
}

void TestNudgeTimes::quiet()
{
    interest();
}

QTEST_GUILESS_MAIN(TestNudgeTimes)
#include "tst_nudgetimes.moc"
