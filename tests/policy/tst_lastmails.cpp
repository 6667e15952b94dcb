// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The end of waiting, each case told as a diary: the last mail, the stop, what the person decided, what is
// held.
#include "diary.h"

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

class TestLastMails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void final_data();
    void final();
    void decisions_data();
    void decisions();
    void rounds_data();
    void rounds();
    void held_data();
    void held();
};

/// Interviewed on Monday from 10 to 11, thanked at 13:00.
#define THANKED "interview 11-30 10:00 11:00 ann; thank-you 11-30 13:00 ann;"
/// And followed up on Thursday.
#define FOLLOWED THANKED "interest-follow-up 12-03 12:00 ann;"

void TestLastMails::final_data()
{
    diaryTable();
    row("cap of two: none after the follow-up", "cadence {\"unansweredCap\": 2};" FOLLOWED, "12-09 12:00",
        "wait 2");
    row("cap of two: stop after a week", "cadence {\"unansweredCap\": 2};" FOLLOWED, "12-10 12:00", "stop 2");
    row("cap of four: the last one still",
        "cadence {\"unansweredCap\": 4};" FOLLOWED "status-check-in 12-08 12:00 ann", "12-14 12:00",
        "wait 3 | final-follow-up>ann? scheduled 12-15 12:00 .. 12-17 17:00");
    row("cap of four: one final a round",
        "cadence {\"unansweredCap\": 4};" FOLLOWED "final-follow-up 12-10 12:00 ann", "12-17 12:00",
        "stop 3");
    row("after a check-back that stays silent",
        FOLLOWED "reply check-back-if-silent 12-07 10:00 ann until=12-10; acknowledge-reply 12-07 11:00 ann;"
                 "requested-check-in 12-11 10:00 ann",
        "12-12 10:00", "wait 0 | final-follow-up>ann? scheduled 12-18 10:00 .. 12-22 17:00");
    row("after an unclear word: question, last mail",
        FOLLOWED
        "reply unclear 12-08 11:00 ann; acknowledge-reply 12-08 14:00 ann; status-check-in 12-17 12:00 ann",
        "12-18 10:00", "wait 1 | final-follow-up>ann? scheduled 12-24 12:00 .. 12-29 17:00");
    row("then stop",
        FOLLOWED
        "reply unclear 12-08 11:00 ann; acknowledge-reply 12-08 14:00 ann; status-check-in 12-17 12:00 ann;"
        "final-follow-up 12-24 12:00 ann",
        "12-31 12:00", "stop 2");
    row("to whom the mail before went", "designated hana;" THANKED "interest-follow-up 12-03 12:00 bob",
        "12-04 10:00", "wait 2 | final-follow-up>bob? scheduled 12-10 12:00 .. 12-14 17:00");
    row("unless that address came back since",
        "designated hana;" THANKED "interest-follow-up 12-03 12:00 bob; status-check-in 12-08 12:00 bob; "
        "reply bounce 12-08 12:01 bob answers=m3",
        "12-09 10:00", "wait 2 | final-follow-up>hana? scheduled 12-10 12:00 .. 12-14 17:00");
    row("the person's own thanks in between do not reset the silence",
        THANKED "interest-follow-up 12-03 12:00 ann; other 12-07 12:00 ann", "12-10 12:00",
        "act 2 | final-follow-up>ann? due 12-10 12:00 .. 12-14 17:00");
    row("sent on a holiday's eve at night", THANKED "interest-follow-up 12-17 18:00 ann", "12-20 12:00",
        "wait 2 | final-follow-up>ann? scheduled 12-28 09:00 .. 12-30 17:00");
    row("over the end of summer time: by the clock on the wall",
        "interview 10-26 10:00 11:00 ann; thank-you 10-26 13:00 ann; interest-follow-up 10-29 12:00 ann",
        "11-04 12:00", "wait 2 | final-follow-up>ann? scheduled 11-05 12:00 .. 11-09 17:00");
    row("nobody knows whether the last went", FOLLOWED "final-follow-up 12-10 12:30 ann delivery=sending",
        "12-11 12:00", "act 2 | final-follow-up>ann?#uncertain-delivery blocked 12-10 12:00 .. 12-14 17:00");
    row("a word after the stop reopens",
        FOLLOWED "final-follow-up 12-10 12:30 ann; reply courtesy 12-18 10:00 ann", "12-18 12:00",
        "wait 0 | status-check-in>ann scheduled 12-30 10:00 .. 2027-01-04 17:00");
}

void TestLastMails::final()
{
    FETCH_TEXT(history);
    FETCH_TEXT(moment);
    QFETCH(QString, expected);
    QCOMPARE(nudgesOf(diary(history), moment), expected);
}

void TestLastMails::decisions_data()
{
    diaryTable();
    row("put off to an afternoon", THANKED "snooze interest-follow-up 12-03 11:30 until=12-04T15:00",
        "12-03 12:00", "wait 1 | interest-follow-up>ann scheduled 12-04 15:00 .. 12-04 17:00");
    row("put off to a Saturday: as wished, due on Monday",
        THANKED "snooze interest-follow-up 12-03 11:30 until=12-05T10:00", "12-03 12:00",
        "wait 1 | interest-follow-up>ann scheduled 12-05 10:00 .. 12-07 17:00");
    row("put off beyond its week", THANKED "snooze interest-follow-up 12-03 11:30 until=12-09T10:00",
        "12-04 12:00", "wait 1 | status-check-in>ann scheduled 12-07 13:00 .. 12-09 17:00");
    row("question left out after the follow-up was",
        THANKED "skip interest-follow-up 12-03 11:30; skip status-check-in 12-07 14:00", "12-07 15:00",
        "wait 1");
    row("last mail put off", FOLLOWED "snooze final-follow-up 12-10 12:30 until=12-16T10:00", "12-11 12:00",
        "wait 2 | final-follow-up>ann? scheduled 12-16 10:00 .. 12-16 17:00");
    row("last mail left out", FOLLOWED "skip final-follow-up 12-10 12:30", "12-11 12:00", "wait 2");
    row("a skip for the first round is none for the second",
        THANKED "skip interest-follow-up 12-03 11:30; interview 12-10 10:00 11:00 ann round=2; thank-you "
                "12-10 13:00 ann",
        "12-11 12:00", "wait 1 | interest-follow-up>ann scheduled 12-14 09:00 .. 12-14 17:00");
    row("allowed before the date",
        THANKED "promise decision-by 11-30 10:55 12-08 ann; allow status-check-in 12-04 10:00", "12-04 10:30",
        "act 1 | status-check-in>ann due 12-04 10:00 .. 12-08 17:00");
    row("allowed at the cap", FOLLOWED "status-check-in 12-08 12:00 ann; allow final-follow-up 12-15 12:30",
        "12-15 13:00", "act 3 | final-follow-up>ann? due 12-15 12:30 .. 12-17 17:00");
    row("allowed at the cap and sent: no more",
        FOLLOWED "status-check-in 12-08 12:00 ann; allow final-follow-up 12-15 12:30 interview=i1;"
                 "final-follow-up 12-15 13:00 ann",
        "12-15 14:00", "wait 4");
    row("allowed where contact was refused",
        "coordinator hana; person ann refused; interview 11-30 10:00 11:00 ann; thank-you 11-30 13:00 hana;"
        "allow interest-follow-up 12-03 11:30",
        "12-03 12:00", "act 1 | interest-follow-up>hana due 12-03 11:00 .. 12-04 17:00");
    row("decided only later", THANKED "skip interest-follow-up 12-04 11:30", "12-03 12:00",
        "act 1 | interest-follow-up>ann due 12-03 11:00 .. 12-04 17:00");
}

void TestLastMails::decisions()
{
    final();
}

void TestLastMails::rounds_data()
{
    diaryTable();
    row("the next round is planned: no nudges", FOLLOWED "interview 12-14 10:00 11:00 ann round=2",
        "12-10 12:00", "wait 2");
    row("it was called off: they are back",
        FOLLOWED "interview 12-14 10:00 11:00 ann round=2 status=cancelled", "12-10 12:00",
        "act 2 | final-follow-up>ann? due 12-10 12:00 .. 12-14 17:00");
    row("it was missed: they are back", FOLLOWED "interview 12-09 10:00 11:00 ann round=2 status=no-show",
        "12-10 12:00", "act 2 | final-follow-up>ann? due 12-10 12:00 .. 12-14 17:00");
    row("named dates are cancelled with them",
        THANKED "promise decision-by 11-30 10:55 12-08 ann; interview 12-14 10:00 11:00 ann round=2",
        "12-11 12:00", "wait 1");
    row("and back when it is called off",
        THANKED
        "promise decision-by 11-30 10:55 12-08 ann; interview 12-14 10:00 11:00 ann round=2 status=cancelled",
        "12-11 12:00", "act 1 | status-check-in>ann due 12-11 09:00 .. 12-15 17:00");
    row("held: the count begins anew", FOLLOWED "interview 12-14 10:00 11:00 ann round=2", "12-14 12:00",
        "act 0 | thank-you>ann due 12-14 12:00 .. 12-15 11:00");
    row("the second round has a cadence of its own",
        FOLLOWED
        "final-follow-up 12-10 12:30 ann; interview 12-14 10:00 11:00 ann round=2; thank-you 12-14 13:00 ann;"
        "interest-follow-up 12-17 12:00 ann",
        "12-18 12:00", "wait 2 | final-follow-up>ann? scheduled 12-24 12:00 .. 12-29 17:00");
    row("a reply about the first round changes nothing in the second",
        FOLLOWED "interview 12-14 10:00 11:00 ann round=2; thank-you 12-14 13:00 ann interview=i2; reply "
                 "unclear 12-15 10:00 ann interview=i1",
        "12-15 12:00", "wait 1 | interest-follow-up>ann scheduled 12-17 11:00 .. 12-18 17:00");
    row("a reply that names no interview is about the newest",
        FOLLOWED
        "interview 12-14 10:00 11:00 ann round=2; thank-you 12-14 13:00 ann; reply courtesy 12-15 10:00 ann",
        "12-15 12:00", "wait 0 | status-check-in>ann scheduled 12-24 10:00 .. 12-29 17:00");
    row("invited, not yet planned: an answer and no nudge", FOLLOWED "reply next-round 12-08 10:00 ann",
        "12-08 12:00", "act 0 | acknowledge-reply>ann due 12-08 10:00 .. 12-09 10:00");
    row("mail from a reference is no reply",
        "references rita; consent rita given;" FOLLOWED "reply positive 12-08 10:00 rita", "12-08 12:00",
        "wait 2 | final-follow-up>ann? scheduled 12-10 12:00 .. 12-14 17:00");
    row("an offer ends the nudges", FOLLOWED "offer written 12-08 10:00", "12-10 12:00",
        "act 2 | offer-response>ann due 12-08 10:00 .. -");
    row("a request holds the nudges", FOLLOWED "promise deliverable 12-08 10:00 12-15 ann", "12-10 12:00",
        "act 2 | deliverable>ann due 12-08 10:00 .. 12-15 17:00");
    row("fulfilled: they go on", FOLLOWED "promise deliverable 12-08 10:00 12-15 ann fulfilled=12-09T10:00",
        "12-10 12:00", "act 2 | final-follow-up>ann? due 12-10 12:00 .. 12-14 17:00");
    row("known only later", FOLLOWED "reply unclear 12-08 10:00 ann", "12-08 09:59",
        "wait 2 | final-follow-up>ann? scheduled 12-10 12:00 .. 12-14 17:00");
}

void TestLastMails::rounds()
{
    final();
}

void TestLastMails::held_data()
{
    diaryTable();
    row("before a week", THANKED, "12-02 12:00",
        "status-check-in until 12-07 13:00 (000-58 004-12 C-08 C-12)");
    row("before the date and 48 hours", THANKED "promise decision-by 11-30 10:55 12-08 ann", "12-02 12:00",
        "interest-follow-up until 12-09 00:00 (004-12 000-07 003-08 C-09) | status-check-in until 12-11 "
        "09:00 (004-12 004-13 002-16 C-07)");
    row("the date has passed: asked about, so only the follow-up is held",
        THANKED "promise decision-by 11-30 10:55 12-08 ann", "12-11 12:00",
        "interest-follow-up (004-12 000-07 003-08 C-09)");
    row("in quiet time", FOLLOWED "reply unclear 12-08 11:00 ann; acknowledge-reply 12-08 12:00 ann",
        "12-09 12:00",
        "interest-follow-up (C-30 003-12) | status-check-in until 12-17 11:00 (001-34 001-35 C-22 C-30) | "
        "final-follow-up (004-17 001-34 C-30 003-12)");
    row("low interest after an unclear reply",
        "interest low;" FOLLOWED "reply unclear 12-08 11:00 ann; acknowledge-reply 12-08 12:00 ann",
        "12-18 12:00",
        "interest-follow-up (C-30 003-12) | status-check-in (001-35 C-30) | final-follow-up (004-17 001-34 "
        "C-30 003-12)");
    row("the question is out, the last mail is to come: not said to be answered",
        FOLLOWED
        "reply unclear 12-08 11:00 ann; acknowledge-reply 12-08 12:00 ann; status-check-in 12-17 12:00 ann",
        "12-18 12:00", "interest-follow-up (C-30 003-12) | status-check-in (000-58 000-45 C-10)");
    row("at the cap", FOLLOWED "final-follow-up 12-10 12:30 ann", "12-11 12:00",
        "status-check-in (001-42 000-46 004-19 C-11) | final-follow-up (001-42 000-46 004-17 004-19 C-11)");
    row("after a rejection", FOLLOWED "reply rejection 12-08 11:00 ann", "12-09 12:00",
        "status-check-in (003-16 C-31 000-46)");
    row("after an invitation", FOLLOWED "reply next-round 12-08 11:00 ann", "12-09 12:00",
        "interest-follow-up (C-30 003-12) | status-check-in (C-30 000-28) | final-follow-up (004-17 001-34 "
        "C-30 003-12)");
    row("after they will get in touch", THANKED "reply do-not-contact 12-09 10:00 ann", "12-10 12:00",
        "interest-follow-up (003-12 C-34 C-30) | status-check-in until 12-18 10:00 (003-12 C-34 001-35 C-30) "
        "| final-follow-up (004-17 001-34 C-30 003-12)");
    row("after a skip", THANKED "skip interest-follow-up 12-03 11:30", "12-04 12:00",
        "interest-follow-up (user C-08) | status-check-in until 12-07 13:00 (000-58 004-12 C-08 C-12)");
    row("while a request is open", THANKED "promise contact-by 12-01 10:00 12-09 ann", "12-04 12:00",
        "interest-follow-up (002-23 002-24) | status-check-in until 12-07 13:00 (000-58 004-12 C-08 C-12)");
    row("keep-in-touch unanswered",
        THANKED
        "reply positive 12-01 10:00 ann; acknowledge-reply 12-01 11:00 ann; keep-in-touch 12-22 12:00 ann",
        "12-23 12:00",
        "interest-follow-up (C-30 003-12) | final-follow-up (004-17 001-34 C-30 003-12) | keep-in-touch "
        "until 2027-01-05 12:00 (003-12 003-11 C-35)");
    row("no address", "person ann mute; interview 11-30 10:00 11:00 ann", "11-30 13:00",
        "thank-you (001-09) | status-check-in (000-58 004-12 C-08 C-12)");
    row("followed up, over a week ago: the last mail is next", FOLLOWED, "12-09 12:00",
        "status-check-in (000-58 000-45 C-10)");
}

void TestLastMails::held()
{
    FETCH_TEXT(history);
    FETCH_TEXT(moment);
    QFETCH(QString, expected);
    QCOMPARE(heldOf(diary(history), moment, true), expected);
}

QTEST_GUILESS_MAIN(TestLastMails)
#include "tst_lastmails.moc"
