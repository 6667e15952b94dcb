// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences that explain: the fact and the date, in the language and by the numbers of the person.
#include "sentence.h"
#include "story.h"

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

namespace {

/// Ann was met on Monday morning and thanked that day.
Story thanked()
{
    Story story;
    story.interview("2026-11-30T10:00:00-05:00", "2026-11-30T11:00:00-05:00");
    return story.sent(Kind::ThankYou, "2026-11-30T13:00:00-05:00");
}

QString reasonOf(const Plan &plan, Kind kind)
{
    const auto step = stepOf(plan, kind);
    return step ? step->reason.text() : u"no such step: "_s + summaryOf(plan);
}

QString heldReasonOf(const Plan &plan, Kind kind)
{
    for (const HeldMessage &held : adviceOf(plan).held) {
        if (held.kind == kind)
            return held.reason.text();
    }
    return u"not held"_s;
}

} // namespace

class TestReasons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesAreFilledInOnePass();
    void aSentenceFollowsAnother();
    void sentencesAreComparedByWhatTheySay();
    void aReasonNamesTheDayOnWhichTheRuleLetsOneWrite();
    void aReasonKeepsToTheNumbersThatThePersonChose();
    void whatIsHeldBackSaysUntilWhen();
    void aCadenceThatNeverAsksSaysSo();
    void whoIsAwayIsToldToPrepare();
    void whatIsToBeDoneIsToldByTheOwnClocks();
};

void TestReasons::placesAreFilledInOnePass()
{
    const Sentence sentence("%1 wrote to %2", u"A %2 person"_s, u"Bob"_s);
    QCOMPARE(sentence.text(), u"A %2 person wrote to Bob"_s);
    QCOMPARE(Sentence("100 % of %3", 1).text(), u"100 % of %3"_s);
    QCOMPARE(Sentence("on %1", QDate(2026, 12, 4)).text(), u"on Friday, 4 December"_s);
    QCOMPARE(Sentence("at %1", LocalTime{QDate(2026, 12, 4), QTime(9, 5)}).text(),
             u"at Friday, 4 December, 09:05"_s);
    QCOMPARE(Sentence("he says: %1", Sentence("no, %1", u"Ann"_s)).text(), u"he says: no, Ann"_s);
    QVERIFY(Sentence().isEmpty());
}

void TestReasons::aSentenceFollowsAnother()
{
    Sentence sentence("One.");
    sentence.append(Sentence("Two."));
    sentence.append(Sentence(u"Three."_s));
    QCOMPARE(sentence.text(), u"One. Two. Three."_s);
}

void TestReasons::sentencesAreComparedByWhatTheySay()
{
    Sentence one("To %1", u"Ann"_s);
    QCOMPARE(one, Sentence(u"To Ann"_s));
    QCOMPARE(one, Sentence("To %1", u"Ann"_s));
    QVERIFY(!(one == Sentence("To %1", u"Bob"_s)));
    const Sentence before = one;
    one.append(Sentence("More."));
    QVERIFY(!(one == before));
    QVERIFY(!(before == one));
}

void TestReasons::aReasonNamesTheDayOnWhichTheRuleLetsOneWrite()
{
    QCOMPARE(
        reasonOf(thanked().planAt("2026-12-01T12:00:00-05:00"), Kind::InterestFollowUp),
        u"No date was named at the interview of Monday, 30 November; from Thursday, 3 December, 11:00 on "
        "a short mail of substance to Ann Ito keeps you in mind. It does not ask about the decision."_s);
    const Plan named = thanked()
                           .told(CommitmentType::DecisionBy, "2026-11-30T10:50:00-05:00", "2026-12-04")
                           .planAt("2026-12-08T12:00:00-05:00");
    QCOMPARE(
        reasonOf(named, Kind::StatusCheckIn),
        u"You were to hear by Friday, 4 December; if nothing has come by Monday, 7 December, you may ask "
        "Ann Ito how things stand."_s);
}

void TestReasons::aReasonKeepsToTheNumbersThatThePersonChose()
{
    Story story = thanked().told(CommitmentType::DecisionBy, "2026-11-30T10:50:00-05:00", "2026-12-03");
    story.cadence.promiseGraceHours = 0;
    QVERIFY2(reasonOf(story.planAt("2026-12-04T12:00:00-05:00"), Kind::StatusCheckIn)
                 .contains(u"by Friday, 4 December, you may ask"_s),
             qPrintable(reasonOf(story.planAt("2026-12-04T12:00:00-05:00"), Kind::StatusCheckIn)));
    Story patient = thanked();
    patient.cadence.thankYou.dueHours = 30;
    patient.acme().correspondence.clear();
    QVERIFY2(reasonOf(patient.planAt("2026-11-30T14:00:00-05:00"), Kind::ThankYou)
                 .contains(u"by Tuesday, 1 December, 17:00"_s),
             qPrintable(reasonOf(patient.planAt("2026-11-30T14:00:00-05:00"), Kind::ThankYou)));
}

void TestReasons::whatIsHeldBackSaysUntilWhen()
{
    QCOMPARE(heldReasonOf(thanked().planAt("2026-12-02T12:00:00-05:00"), Kind::StatusCheckIn),
             u"Your thank-you went out on Monday, 30 November; give them until Monday, 7 December, 13:00 "
             "before you ask how things stand."_s);
    const Plan unclear =
        thanked().heard(Meaning::Unclear, "2026-12-02T10:00:00-05:00").planAt("2026-12-03T12:00:00-05:00");
    QCOMPARE(heldReasonOf(unclear, Kind::StatusCheckIn),
             u"Their reply of Wednesday, 2 December left it open; give them until Friday, 11 December, 10:00 "
             "before you ask."_s);
}

void TestReasons::aCadenceThatNeverAsksSaysSo()
{
    Story strict = thanked();
    strict.cadence.withoutPromise = WithoutPromise::None;
    QCOMPARE(heldReasonOf(strict.planAt("2026-12-20T12:00:00-05:00"), Kind::StatusCheckIn),
             u"No date was named, and your cadence asks only about a date that was named and has passed."_s);
}

void TestReasons::whoIsAwayIsToldToPrepare()
{
    Story story = thanked();
    story.tracker.profile.timeZone = u"America/New_York"_s;
    story.tracker.profile.away = {{QDate(2026, 12, 3), QDate(2026, 12, 6)}};
    const Plan plan = story.planAt("2026-12-01T12:00:00-05:00");
    QVERIFY2(reasonOf(plan, Kind::InterestFollowUp)
                 .endsWith(u"You are away from Thursday, 3 December to Sunday, 6 December: prepare it before "
                           "you go."_s),
             qPrintable(reasonOf(plan, Kind::InterestFollowUp)));
    COMPARE_INSTANT(stepOf(plan, Kind::InterestFollowUp)->opens, "2026-12-03T11:00:00-05:00");
    story.tracker.profile.away = {{QDate(2026, 12, 4), QDate(2026, 12, 6)}};
    QVERIFY(!reasonOf(story.planAt("2026-12-01T12:00:00-05:00"), Kind::InterestFollowUp).contains(u"away"_s));
}

void TestReasons::whatIsToBeDoneIsToldByTheOwnClocks()
{
    Story story = thanked();
    story.tracker.profile.timeZone = u"Asia/Tokyo"_s;
    Commitment call;
    call.id = CommitmentId(u"call"_s);
    call.type = CommitmentType::CallWindow;
    call.madeAt = at("2026-11-30T12:00:00-05:00");
    call.person = PersonId(u"ann"_s);
    call.from = at("2026-12-02T16:00:00-05:00");
    call.to = at("2026-12-02T18:00:00-05:00");
    story.acme().commitments = {call};
    QVERIFY2(reasonOf(story.planAt("2026-12-01T12:00:00-05:00"), Kind::RequestedCall)
                 .contains(u"from Thursday, 3 December, 06:00 to Thursday, 3 December, 08:00"_s),
             qPrintable(reasonOf(story.planAt("2026-12-01T12:00:00-05:00"), Kind::RequestedCall)));
}

QTEST_GUILESS_MAIN(TestReasons)
#include "tst_reasons.moc"
