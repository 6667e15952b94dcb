// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The first days after an interview, each told as a diary: who is thanked when, and who is asked for
// addresses.
#include "diary.h"

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

class TestFirstDay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thanks_data();
    void thanks();
    void addresses_data();
    void addresses();
    void extras_data();
    void extras();
    void references_data();
    void references();
};

void TestFirstDay::thanks_data()
{
    diaryTable();
    row("it ended after midnight: the morning after its beginning", "interview 12-01 22:00 00:30 ann",
        "12-02 00:30", "wait 0 | thank-you>ann scheduled 12-02 08:00 .. 12-03 00:30");
    row("begun before noon, over in the evening: not before its end", "interview 12-01 11:30 19:00 ann",
        "12-01 18:59", "wait 0");
    row("and then at once", "interview 12-01 11:30 19:00 ann", "12-01 19:00",
        "act 0 | thank-you>ann due 12-01 19:00 .. 12-02 19:00");
    row("two interviews of a round, between them: only after the last, due by the first",
        "interview 12-01 09:00 10:00 ann; interview 12-01 14:00 15:00 ann", "12-01 12:30",
        "wait 0 | thank-you>ann scheduled 12-02 08:00 .. 12-02 10:00");
    row("between them: a colleague of the first alone is thanked now",
        "interview 12-01 09:00 10:00 ann,bob; interview 12-01 14:00 15:00 ann", "12-01 12:30",
        "act 0 | thank-you>bob due 12-01 12:00 .. 12-02 10:00 | thank-you>ann scheduled 12-02 08:00 .. 12-02 "
        "10:00");
    row("the second was called off",
        "interview 12-01 09:00 10:00 ann; interview 12-01 14:00 15:00 ann status=cancelled", "12-01 12:30",
        "act 0 | thank-you>ann due 12-01 12:00 .. 12-02 10:00");
    row("the second is next week: 24 hours are 24 hours",
        "interview 12-01 09:00 10:00 ann; interview 12-08 09:00 10:00 ann", "12-01 12:30",
        "act 0 | thank-you>ann due 12-01 12:00 .. 12-02 10:00");
    row("thanked between them: not again",
        "interview 12-01 09:00 10:00 ann; thank-you 12-01 12:10 ann;"
        "interview 12-01 14:00 15:00 ann",
        "12-02 09:00", "wait 1 | interest-follow-up>ann scheduled 12-04 15:00 .. 12-07 17:00");
    row("two rounds in a day: once for each",
        "interview 12-01 09:00 10:00 ann; interview 12-01 14:00 15:00 ann round=2", "12-01 15:00",
        "act 0 | thank-you>ann due 12-01 12:00 .. 12-02 10:00 | thank-you>ann scheduled 12-02 08:00 .. 12-02 "
        "15:00");
    row("three rounds in a day: once for each",
        "interview 12-01 08:00 09:00 ann; interview 12-01 10:00 11:00 ann round=2;"
        "interview 12-01 14:00 15:00 ann round=3",
        "12-01 15:00",
        "act 0 | thank-you>ann due 12-01 12:00 .. 12-02 09:00 | thank-you>ann due 12-01 12:00 .. 12-02 11:00"
        " | thank-you>ann scheduled 12-02 08:00 .. 12-02 15:00");
    row("the next round is planned: still thanked",
        "interview 11-30 10:00 11:00 ann; interview 12-03 10:00 11:00 bob round=2", "11-30 12:00",
        "act 0 | thank-you>ann due 11-30 12:00 .. 12-01 11:00");
    row("very late and the next round held: only that one's",
        "interview 11-30 10:00 11:00 ann; interview 12-03 10:00 11:00 bob round=2", "12-03 12:00",
        "act 0 | thank-you>bob due 12-03 12:00 .. 12-04 11:00");
    row("48 hours to the second: very late", "interview 11-30 10:00 11:00 ann,bob", "12-02 11:00",
        "act 0 | thank-you>ann overdue 11-30 12:00 .. 12-01 11:00");
    row("the hiring manager is thanked: of the others the first",
        "interview 11-30 10:00 11:00 ann,bob,cy; thank-you 11-30 13:00 ann", "12-02 12:00",
        "act 1 | thank-you>bob overdue 11-30 12:00 .. 12-01 11:00 | interest-follow-up>ann scheduled 12-03 "
        "11:00 .. 12-04 17:00");
    row("very late after a nudge that was answered: gone",
        "interview 11-30 10:00 11:00 ann,bob; thank-you 11-30 13:00 ann; interest-follow-up 12-03 12:00 ann;"
        "reply positive 12-04 10:00 ann; acknowledge-reply 12-04 11:00 ann",
        "12-05 12:00", "wait 0 | keep-in-touch>ann? scheduled 12-28 09:00 .. -");
    row("nobody knows whether it went",
        "interview 11-30 10:00 11:00 ann; thank-you 11-30 13:00 ann delivery=uncertain", "11-30 14:00",
        "act 0 | thank-you>ann#uncertain-delivery blocked 11-30 12:00 .. 12-01 11:00");
    row("on its way", "interview 11-30 10:00 11:00 ann; thank-you 11-30 13:00 ann delivery=sending",
        "11-30 14:00", "act 0 | thank-you>ann#uncertain-delivery blocked 11-30 12:00 .. 12-01 11:00");
    row("it failed", "interview 11-30 10:00 11:00 ann; thank-you 11-30 13:00 ann delivery=failed",
        "11-30 14:00", "act 0 | thank-you>ann due 11-30 12:00 .. 12-01 11:00");
    row("a draft is no mail", "interview 11-30 10:00 11:00 ann; thank-you 11-30 13:00 ann delivery=draft",
        "11-30 14:00", "act 0 | thank-you>ann due 11-30 12:00 .. 12-01 11:00");
    row("dated later, but logged by now",
        "interview 11-30 10:00 11:00 ann; thank-you 11-30 13:00 ann logged=11-30T12:20", "11-30 12:30",
        "wait 1 | interest-follow-up>ann scheduled 12-03 11:00 .. 12-04 17:00");
    row("dated later, not known yet", "interview 11-30 10:00 11:00 ann; thank-you 11-30 13:00 ann",
        "11-30 12:30", "act 0 | thank-you>ann due 11-30 12:00 .. 12-01 11:00");
    row("left out for one", "interview 11-30 10:00 11:00 ann,bob; skip thank-you 11-30 12:10 person=bob",
        "11-30 12:30", "act 0 | thank-you>ann due 11-30 12:00 .. 12-01 11:00");
    row("left out, then thought better of",
        "interview 11-30 10:00 11:00 ann; skip thank-you 11-30 12:10; allow thank-you 11-30 12:20",
        "11-30 12:30", "act 0 | thank-you>ann due 11-30 12:00 .. 12-01 11:00");
    row("put off until past its due",
        "interview 11-30 10:00 11:00 ann; snooze thank-you 11-30 12:10 until=12-01T15:00", "11-30 12:30",
        "wait 0 | thank-you>ann scheduled 12-01 15:00 .. 12-01 17:00");
    row("put off by some hours",
        "interview 11-30 10:00 11:00 ann; snooze thank-you 11-30 12:10 until=11-30T18:00", "11-30 12:30",
        "wait 0 | thank-you>ann scheduled 11-30 18:00 .. 12-01 11:00");
    row("put off for somebody in Tokyo: by the interview's clock",
        "person ann zone=Asia/Tokyo; interview 11-30 10:00 11:00 ann; snooze thank-you 11-30 12:10 "
        "until=12-01T15:00",
        "11-30 12:30", "wait 0 | thank-you>ann scheduled 12-01 15:00 .. 12-01 17:00");
    row("said to be over before its time", "interview 11-30 10:00 11:30 ann status=held", "11-30 11:10",
        "wait 0 | thank-you>ann scheduled 11-30 12:00 .. 12-01 11:30");
    row("held, but only in days to come", "interview 12-03 10:00 11:00 ann status=held", "12-01 12:00",
        "wait 0");
    row("a warm word before the thanks", "interview 11-30 10:00 11:00 ann; reply positive 11-30 13:30 ann",
        "11-30 14:00",
        "act 0 | thank-you>ann due 11-30 12:00 .. 12-01 11:00 | acknowledge-reply>ann due 11-30 13:30 .. "
        "12-01 13:30"
        " | keep-in-touch>ann? scheduled 12-21 13:30 .. -");
    row("a no before the thanks", "interview 11-30 10:00 11:00 ann; reply rejection 11-30 13:30 ann",
        "11-30 14:00", "act 0 | thank-you-anyway>ann? due 11-30 13:30 .. 12-02 13:30");
    row("the clocks go back in the night of a late interview", "interview 10-31 22:00 23:00 ann",
        "10-31 23:00", "wait 0 | thank-you>ann scheduled 11-01 08:00 .. 11-01 22:00");
    row("an hour that comes twice: the first pass",
        "cadence {\"thankYou\": {\"afternoonOpens\": \"01:30\"}}; interview 10-31 14:00 15:00 ann",
        "11-01 01:30", "act 0 | thank-you>ann due 11-01 01:30 .. 11-01 14:00");
    row("an hour that never comes: shifted by the gap",
        "cadence {\"thankYou\": {\"afternoonOpens\": \"02:30\"}}; interview 2027-03-13 14:00 15:00 ann",
        "2027-03-14 03:00", "wait 0 | thank-you>ann scheduled 2027-03-14 03:30 .. 2027-03-14 16:00");
}

void TestFirstDay::thanks()
{
    FETCH_TEXT(history);
    FETCH_TEXT(moment);
    QFETCH(QString, expected);
    QCOMPARE(nudgesOf(diary(history), moment), expected);
}

void TestFirstDay::addresses_data()
{
    diaryTable();
    row("refused: thanked through the coordinator, a colleague as usual",
        "coordinator hana; person ann refused; interview 11-30 10:00 11:00 ann,bob", "11-30 12:00",
        "act 0 | ask-contact-details>hana~ann due 11-30 11:00 .. 12-01 11:00 | thank-you>bob due 11-30 12:00 "
        ".. 12-01 11:00");
    row("refused, and the thanks went to the coordinator: the nudges want an opt-in",
        "coordinator hana; person ann refused; interview 11-30 10:00 11:00 ann; thank-you 11-30 13:00 hana",
        "12-01 12:00", "wait 1 | interest-follow-up>hana!opt-in scheduled 12-03 11:00 .. 12-04 17:00");
    row("refused, and the coordinator was asked to pass the thanks on: that starts the clock",
        "coordinator hana; person ann refused; interview 11-30 10:00 11:00 ann; ask-contact-details 11-30 "
        "12:00 hana",
        "12-03 11:00", "wait 0 | interest-follow-up>hana!opt-in due 12-03 11:00 .. 12-04 17:00");
    row("refused, no coordinator: no message", "person ann refused; interview 11-30 10:00 11:00 ann",
        "11-30 12:00", "wait 0");
    row("refused in the first round: the nudges of the second want an opt-in too",
        "manager bob; coordinator hana; person ann refused; interview 11-30 10:00 11:00 ann;"
        "interview 12-03 10:00 11:00 bob round=2; thank-you 12-03 12:00 bob",
        "12-04 12:00", "wait 1 | interest-follow-up>bob!opt-in scheduled 12-07 09:00 .. 12-07 17:00");
    row("refused, but they asked to be asked: no opt-in for that",
        "coordinator hana; person ann refused; interview 11-30 10:00 11:00 ann; thank-you 11-30 13:00 hana;"
        "promise check-back-if-silent 12-01 10:00 12-08 hana",
        "12-09 09:00", "act 1 | requested-check-in>hana due 12-09 09:00 .. 12-11 17:00");
    row("no address, nobody coordinates: the colleague is asked",
        "person ann mute; interview 11-30 10:00 11:00 ann,bob", "11-30 12:00",
        "act 0 | ask-contact-details>bob~ann due 11-30 11:00 .. 12-01 11:00 | thank-you>ann#no-address "
        "blocked 11-30 12:00 .. 12-01 11:00"
        " | thank-you>bob due 11-30 12:00 .. 12-01 11:00");
    row("no address and nobody to ask", "person ann mute; interview 11-30 10:00 11:00 ann", "11-30 12:00",
        "act 0 | thank-you>ann#no-address blocked 11-30 12:00 .. 12-01 11:00");
    row("the coordinator has no address either: the colleague is asked",
        "coordinator hana; person hana mute; person ann mute; interview 11-30 10:00 11:00 ann,bob; thank-you "
        "11-30 13:00 bob",
        "11-30 14:00",
        "act 1 | ask-contact-details>bob~ann due 11-30 11:00 .. 12-01 11:00 | thank-you>ann#no-address "
        "blocked 11-30 12:00 .. 12-01 11:00"
        " | interest-follow-up>ann#no-address scheduled 12-03 11:00 .. 12-04 17:00");
    row("asked already",
        "coordinator hana; person ann mute; interview 11-30 10:00 11:00 ann; ask-contact-details 11-30 12:00 "
        "hana",
        "11-30 14:00", "act 0 | thank-you>ann#no-address blocked 11-30 12:00 .. 12-01 11:00");
    row("it came back after a day: a day from then",
        "coordinator hana; interview 11-30 10:00 11:00 ann; thank-you 11-30 13:00 ann;"
        "reply bounce 12-01 15:00 ann answers=m1",
        "12-01 15:00",
        "act 0 | thank-you>ann#no-address blocked 11-30 12:00 .. 12-01 11:00 | ask-contact-details>hana~ann "
        "due 12-01 15:00 .. 12-02 15:00");
    row("it came back, but a word from them proves the address",
        "coordinator hana; interview 11-30 10:00 11:00 ann; thank-you 11-30 13:00 ann; reply bounce 12-01 "
        "15:00 ann answers=m1;"
        "reply courtesy 12-01 16:00 ann",
        "12-01 16:00",
        "act 0 | thank-you>ann overdue 11-30 12:00 .. 12-01 11:00 | status-check-in>ann scheduled 12-10 "
        "16:00 .. 12-14 17:00");
    row("the answer to them came back: whoever is still to be reached is asked about",
        "manager bob; coordinator hana; interview 11-30 10:00 11:00 bob; thank-you 11-30 13:00 bob; reply "
        "positive 12-01 10:00 bob;"
        "acknowledge-reply 12-01 11:00 bob; reply bounce 12-01 11:01 bob answers=m3",
        "12-01 12:00",
        "act 0 | acknowledge-reply>bob#no-address blocked 12-01 10:00 .. 12-02 10:00 | "
        "ask-contact-details>hana~bob due 12-01 11:01 .. 12-02 11:01"
        " | keep-in-touch>hana? scheduled 12-22 10:00 .. -");
    row("nobody knows who it was", "coordinator hana; interview 11-30 10:00 11:00 -", "11-30 12:00",
        "act 0 | ask-contact-details>hana due 11-30 11:00 .. 12-01 11:00");
    row("nobody knows who it was, nor whom to ask", "interview 11-30 10:00 11:00 -", "11-30 12:00",
        "act 0 | ask-contact-details>#no-recipient blocked 11-30 11:00 .. 12-01 11:00");
    row("nobody knew, but somebody was thanked",
        "coordinator hana; interview 11-30 10:00 11:00 -; thank-you 11-30 13:00 ann", "11-30 14:00",
        "wait 1 | interest-follow-up>ann scheduled 12-03 11:00 .. 12-04 17:00");
    row("long ago: it gives way to the question about a date",
        "coordinator hana; interview 11-30 10:00 11:00 -; promise decision-by 11-30 10:55 12-08 ann",
        "12-11 09:00", "act 0 | status-check-in>ann due 12-11 09:00 .. 12-15 17:00");
}

void TestFirstDay::addresses()
{
    thanks();
}

void TestFirstDay::extras_data()
{
    diaryTable();
    row("a card by 18:00", "interview 11-30 15:00 17:00 ann mode=onsite", "11-30 17:00",
        "handwritten-card>ann? due 11-30 17:00 .. 11-30 18:00");
    row("a card after 17:00: the next day", "interview 11-30 15:00 17:01 ann mode=onsite", "11-30 17:01",
        "handwritten-card>ann? due 11-30 17:01 .. 12-01 18:00");
    row("a card after midnight: that day", "interview 11-30 22:00 00:30 ann mode=onsite", "12-01 00:30",
        "handwritten-card>ann? due 12-01 00:30 .. 12-01 18:00");
    row("a card by the interview's clock", "interview 11-30 09:00 10:00 ann mode=onsite zone=Europe/Berlin",
        "11-30 05:00", "handwritten-card>ann? due 11-30 04:00 .. 11-30 12:00");
    row("by video, no postal address", "interview 11-30 10:00 11:00 ann", "11-30 11:00", "");
    row("by video, postal address known", "person ann postal=yes; interview 11-30 10:00 11:00 ann",
        "11-30 11:00", "handwritten-card>ann? due 11-30 11:00 .. 11-30 18:00");
    row("a card up to 7 days", "interview 11-30 10:00 11:00 ann mode=onsite", "12-07 10:59",
        "handwritten-card>ann? overdue 11-30 11:00 .. 11-30 18:00");
    row("no card after 7 days", "interview 11-30 10:00 11:00 ann mode=onsite", "12-07 11:00", "");
    row("LinkedIn up to 14 days after the mail",
        "interview 11-30 10:00 11:00 ann,bob; thank-you 11-30 13:00 ann", "12-14 12:59",
        "linkedin-connect>ann? due 11-30 13:00 .. -");
    row("no LinkedIn after 14 days", "interview 11-30 10:00 11:00 ann; thank-you 11-30 13:00 ann",
        "12-14 13:00", "");
    row("no LinkedIn after a mail that came back",
        "interview 11-30 10:00 11:00 ann; thank-you 11-30 13:00 ann;"
        "reply bounce 11-30 13:01 ann answers=m1",
        "11-30 14:00", "");
    row("connected already",
        "interview 11-30 10:00 11:00 ann; thank-you 11-30 13:00 ann;"
        "linkedin-connect 11-30 14:00 ann channel=linkedin",
        "11-30 15:00", "");
    row("the debrief", "interview 11-30 10:00 11:00 ann debrief=no", "11-30 13:30",
        "debrief> overdue 11-30 11:00 .. 11-30 13:00");
    row("left out in the first round, asked for in the second",
        "interview 11-30 10:00 11:00 ann debrief=no; skip debrief 11-30 11:30; interview 12-07 10:00 11:00 "
        "ann round=2 debrief=no",
        "12-07 11:00", "debrief> due 12-07 11:00 .. 12-07 13:00");
    row("a debrief left undone stays so after the next round",
        "interview 11-30 10:00 11:00 ann debrief=no; interview 12-07 10:00 11:00 ann round=2 debrief=no",
        "12-07 11:00",
        "debrief> overdue 11-30 11:00 .. 11-30 13:00 | debrief> due 12-07 11:00 .. 12-07 13:00");
    row("the list of questions", "interview 12-01 09:30 10:15 ann", "11-30 09:30",
        "ask-at-interview> due 11-30 09:30 .. 12-01 10:15");
    row("the list of questions, before its day", "interview 12-01 09:30 10:15 ann", "11-30 09:29",
        "ask-at-interview> scheduled 11-30 09:30 .. 12-01 10:15");
    row("the next round from the invitation on",
        "interview 11-30 10:00 11:00 ann; reply next-round 12-03 10:00 ann; interview 12-10 10:00 11:00 ann "
        "round=2",
        "12-04 10:00",
        "prepare-next-round> due 12-03 10:00 .. 12-10 10:00 | ask-at-interview> scheduled 12-09 10:00 .. "
        "12-10 11:00");
    row("the next round was called off",
        "interview 11-30 10:00 11:00 ann; reply next-round 12-03 10:00 ann; interview 12-10 10:00 11:00 ann "
        "round=2 status=cancelled",
        "12-04 10:00", "");
}

void TestFirstDay::extras()
{
    FETCH_TEXT(history);
    FETCH_TEXT(moment);
    QFETCH(QString, expected);
    QCOMPARE(stepsOf(diary(history), moment,
                     {Kind::HandwrittenCard, Kind::LinkedinConnect, Kind::Debrief, Kind::AskAtInterview,
                      Kind::PrepareNextRound}),
             expected);
}

void TestFirstDay::references_data()
{
    diaryTable();
    row("not asked for, before the interview: nothing", "references rita; interview 11-30 10:00 11:00 ann",
        "11-30 09:00", "");
    row("asked for before any interview: consent at once",
        "references rita,omar requested=yes; consent rita given; consent omar asked;"
        "interview 11-30 10:00 11:00 ann",
        "11-29 09:00", "confirm-reference>omar due - .. -");
    row("after the interview: told within a day, from its end",
        "references rita requested=yes; consent rita given;"
        "interview 11-30 10:00 11:00 ann",
        "12-02 09:00", "notify-reference>rita overdue 11-30 11:00 .. 12-01 11:00");
    row("the end is the first interview's",
        "references rita requested=yes; consent rita given; interview 11-30 10:00 11:00 ann;"
        "interview 12-07 10:00 11:00 ann round=2",
        "12-07 12:00", "notify-reference>rita overdue 11-30 11:00 .. 12-01 11:00");
    row("declined: left alone",
        "references rita requested=yes; consent rita declined; interview 11-30 10:00 11:00 ann",
        "12-02 09:00", "");
    row("told: asked a week later",
        "references rita requested=yes; consent rita given; interview 11-30 10:00 11:00 ann;"
        "notify-reference 11-30 15:00 rita",
        "12-01 09:00", "ask-reference-contacted>rita? scheduled 12-07 15:00 .. -");
    row("asked: once is enough",
        "references rita requested=yes; consent rita given; interview 11-30 10:00 11:00 ann;"
        "notify-reference 11-30 15:00 rita; ask-reference-contacted 12-07 16:00 rita",
        "12-20 09:00", "");
    row("decided: not asked",
        "references rita requested=yes; consent rita given; interview 11-30 10:00 11:00 ann;"
        "notify-reference 11-30 15:00 rita; reply rejection 12-05 10:00 ann",
        "12-08 09:00", "");
    row("an offer: not asked",
        "references rita requested=yes; consent rita given; interview 11-30 10:00 11:00 ann;"
        "notify-reference 11-30 15:00 rita; reply offer-verbal 12-05 10:00 ann",
        "12-08 09:00", "");
}

void TestFirstDay::references()
{
    FETCH_TEXT(history);
    FETCH_TEXT(moment);
    QFETCH(QString, expected);
    QCOMPARE(stepsOf(diary(history), moment,
                     {Kind::ConfirmReference, Kind::NotifyReference, Kind::AskReferenceContacted}),
             expected);
}

QTEST_GUILESS_MAIN(TestFirstDay)
#include "tst_firstday.moc"
