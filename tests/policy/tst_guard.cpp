// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// May this be sent now, to that person, at that moment? Addressees, second mails, what is held, closed,
// allowed.
#include "guardtable.h"

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

namespace {

Told heard(Meaning meaning, const char *moment, const char *from = "ann")
{
    return [=](Story &story) { story.heard(meaning, moment, from); };
}

Told asked(CommitmentType type, const char *by)
{
    return [=](Story &story) { story.told(type, "2026-11-30T10:50:00-05:00", by); };
}

} // namespace

class TestGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressees_data() { columns(), tableOfAddressees(); }
    void addressees() { compare(); }
    void secondMails_data() { columns(), tableOfSecondMails(); }
    void secondMails() { compare(); }
    void heldBack_data() { columns(), tableOfHeld(); }
    void heldBack() { compare(); }
    void aClosedApplicationIsAskedAbout_data();
    void aClosedApplicationIsAskedAbout();
    void whatWasAllowedIsAllowed_data() { columns(), tableOfAllowances(); }
    void whatWasAllowedIsAllowed() { compare(); }
    void aDeliveryInDoubtBlocksItsRoundToo();

private:
    void tableOfAddressees();
    void tableOfSecondMails();
    void tableOfHeld();
    void tableOfAllowances();
};

void TestGuard::tableOfAddressees()
{
    using enum Verdict;
    const auto deliverable = asked(CommitmentType::Deliverable, "2026-12-08");
    row("what was asked for", deliverable, Wednesday, Kind::Deliverable, "ann", {}, Allow);
    row("what another asked for", deliverable, Wednesday, Kind::Deliverable, "bob", {}, Ask, u"C-19"_s);
    row("what nobody asked for", nothing, Wednesday, Kind::Deliverable, "ann", {}, Ask, u"002-24"_s);
    row("contact that another asked for", asked(CommitmentType::ContactBy, "2026-12-08"), Wednesday,
        Kind::ContactByDate, "bob", {}, Ask, u"C-19"_s);
    row("who wrote", heard(Meaning::Question, "2026-12-02T09:00:00-05:00", "bob"), Wednesday,
        Kind::AcknowledgeReply, "bob", {}, Allow);
    row("who did not write", heard(Meaning::Question, "2026-12-02T09:00:00-05:00", "bob"), Wednesday,
        Kind::AcknowledgeReply, "ann", {}, Ask, u"C-19"_s);
    row("nobody wrote", nothing, Wednesday, Kind::AcknowledgeReply, "ann", {}, Ask, u"C-30"_s);
    row("optional after do-not-contact", heard(Meaning::DoNotContact, "2026-12-02T09:00:00-05:00"), Wednesday,
        Kind::AcknowledgeReply, "ann", {}, Allow);
    row("early, and to somebody else", nothing, Wednesday, Kind::InterestFollowUp, "bob", {}, Ask, u"C-19"_s);
    const auto named = [](Story &story) {
        story.acme().designatedContact = PersonId(u"hana"_s);
        story.told(CommitmentType::DecisionBy, "2026-11-30T10:50:00-05:00", "2026-12-08");
    };
    row("not the one they named", named, Wednesday, Kind::StatusCheckIn, "bob", {}, Ask, u"004-04"_s);
    row("a check-in that another asked for", asked(CommitmentType::CheckBackIfSilent, "2026-12-01"),
        Wednesday, Kind::RequestedCheckIn, "bob", {}, Ask, u"C-19"_s);
    row("thanks to whom one did not meet", nothing, Wednesday, Kind::ThankYou, "bob", {}, Ask, u"C-19"_s);
    const auto refused = [](Story &story) {
        story.acme().correspondence.clear();
        story.acme().coordinator = PersonId(u"hana"_s);
        story.person("ann").contactRefused = true;
    };
    row("thanks to who refused contact", refused, "2026-11-30T13:00:00-05:00", Kind::ThankYou, "ann", {}, Ask,
        u"C-37"_s);
    row("thanks through the coordinator", refused, "2026-11-30T13:00:00-05:00", Kind::ThankYou, "hana", {},
        Allow);
    const auto nameless = [](Story &story) {
        story.interview("2026-12-01T10:00:00-05:00", "2026-12-01T11:00:00-05:00", {u"bob"_s});
        story.acme().coordinator = PersonId(u"hana"_s);
        story.person("bob").email.clear();
    };
    row("asking the coordinator for an address", nameless, Wednesday, Kind::AskContactDetails, "hana", {},
        Allow);
    row("asking somebody else for it", nameless, Wednesday, Kind::AskContactDetails, "ann", {}, Ask,
        u"C-19"_s);
}

void TestGuard::tableOfSecondMails()
{
    using enum Verdict;
    row("thanks", nothing, Wednesday, Kind::ThankYou, "ann", {}, Ask, u"C-40"_s);
    const auto acknowledged = [](Story &story) {
        story.heard(Meaning::Question, "2026-12-02T09:00:00-05:00");
        story.sent(Kind::AcknowledgeReply, "2026-12-02T09:10:00-05:00");
    };
    row("an answer", acknowledged, Wednesday, Kind::AcknowledgeReply, "ann", {}, Ask, u"C-40"_s);
    const auto askedAgain = [=](Story &story) {
        acknowledged(story);
        story.heard(Meaning::Question, "2026-12-02T09:30:00-05:00");
    };
    row("an answer to a new question", askedAgain, Wednesday, Kind::AcknowledgeReply, "ann", {}, Allow);
    const auto delivered = [](Story &story) {
        story.told(CommitmentType::Deliverable, "2026-11-30T10:50:00-05:00", "2026-12-08");
        story.sent(Kind::Deliverable, "2026-12-01T12:00:00-05:00");
    };
    row("what was delivered", delivered, Wednesday, Kind::Deliverable, "ann", {}, Ask, u"000-55"_s);
    const auto refused = [](Story &story) {
        story.heard(Meaning::Rejection, "2026-12-01T10:00:00-05:00");
        story.sent(Kind::ThankYouAnyway, "2026-12-01T15:00:00-05:00");
    };
    row("thanks after a no", refused, Wednesday, Kind::ThankYouAnyway, "ann", {}, Ask, u"C-31"_s);
    const auto connected = [](Story &story) {
        story.sent(Kind::LinkedinConnect, "2026-12-01T10:00:00-05:00");
    };
    row("a connection", connected, Wednesday, Kind::LinkedinConnect, "ann", {}, Ask, u"C-40"_s);
}

void TestGuard::tableOfHeld()
{
    using enum Verdict;
    const auto skipped = [](Story &story) {
        story.acme().correspondence.clear();
        story.decided(AdjustmentAction::Skip, Kind::ThankYou, "2026-11-30T12:00:00-05:00");
    };
    row("left out by the person", skipped, "2026-11-30T13:00:00-05:00", Kind::ThankYou, "ann", {}, Ask,
        u"user"_s);
    row("before a week", nothing, Wednesday, Kind::StatusCheckIn, "ann", {}, Ask, u"000-58"_s);
    const auto date = asked(CommitmentType::DecisionBy, "2026-12-01T12:00:00-05:00");
    row("a second before the grace is over", date, "2026-12-03T11:59:59-05:00", Kind::StatusCheckIn, "ann",
        {}, Ask, u"C-07"_s);
    row("as the grace is over", date, "2026-12-03T12:00:00-05:00", Kind::StatusCheckIn, "ann", {}, Allow);
    const auto followed = [](Story &story) {
        story.sent(Kind::InterestFollowUp, "2026-12-03T12:00:00-05:00");
    };
    row("another question after a mail", followed, "2026-12-09T12:00:00-05:00", Kind::StatusCheckIn, "ann",
        {}, Ask, u"C-10"_s);
    row("the last mail too early", followed, "2026-12-10T11:59:59-05:00", Kind::FinalFollowUp, "ann", {}, Ask,
        u"C-10"_s);
    row("the last mail", followed, "2026-12-10T12:00:00-05:00", Kind::FinalFollowUp, "ann", {}, Allow);
    const auto offer = [](Story &story) { story.heard(Meaning::OfferVerbal, "2026-12-01T09:00:00-05:00"); };
    row("a question while an offer is open", offer, Wednesday, Kind::StatusCheckIn, "ann", {}, Ask,
        u"C-36"_s);
    row("no opt-in", heard(Meaning::DoNotContact, "2026-11-30T15:00:00-05:00"), "2026-12-10T09:30:00-05:00",
        Kind::StatusCheckIn, "ann", {}, Ask, u"C-34"_s);
    row("keeping in touch without a warm word", nothing, Wednesday, Kind::KeepInTouch, "ann", {}, Ask,
        u"003-12"_s);
    row("withdrawing without cause", nothing, Wednesday, Kind::Withdraw, "ann", {}, Ask, u"C-36"_s);
    const auto tookOther = [](Story &story) {
        Application other;
        other.id = ApplicationId(u"B"_s);
        other.company = u"Borealis"_s;
        other.role = u"Writer"_s;
        Offer taken;
        taken.id = OfferId(u"o1"_s);
        taken.form = OfferForm::Written;
        taken.at = at("2026-12-01T09:00:00-05:00");
        taken.acceptedAt = at("2026-12-01T10:00:00-05:00");
        other.offers = {taken};
        story.tracker.applications.push_back(other);
        story.acme().interviews.clear();
        story.acme().correspondence.clear();
    };
    row("withdrawing before any interview, as one likes", tookOther, Wednesday, Kind::Withdraw, "ann", {},
        Allow);
}

void TestGuard::aClosedApplicationIsAskedAbout_data()
{
    QTest::addColumn<Kind>("kind");
    for (const Kind kind : {Kind::InterestFollowUp, Kind::StatusCheckIn, Kind::FinalFollowUp,
                            Kind::AcknowledgeReply, Kind::KeepInTouch, Kind::Deliverable, Kind::Withdraw,
                            Kind::Other, Kind::HandwrittenCard, Kind::NotifyReference, Kind::LinkedinConnect})
        QTest::newRow(exchangeName(kind).data()) << kind;
}

void TestGuard::aClosedApplicationIsAskedAbout()
{
    QFETCH(Kind, kind);
    Story story = thanked();
    story.acme().stage = Stage::Closed;
    story.acme().outcome = Outcome::Rejected;
    const GuardAnswer answer = answerTo(story, kind, "ann", Wednesday);
    QVERIFY2(answer.verdict == Verdict::Ask && cites(answer, u"C-31"_s), qPrintable(summaryOf(answer)));
    story.decided(AdjustmentAction::Allow, kind, "2026-12-02T09:00:00-05:00");
    QCOMPARE(answerTo(story, kind, "ann", Wednesday).verdict, Verdict::Allow);
}

void TestGuard::tableOfAllowances()
{
    using enum Verdict;
    const auto allowed = [](Kind kind, const char *moment) {
        return [=](Story &story) { story.decided(AdjustmentAction::Allow, kind, moment); };
    };
    const Kind kind = Kind::InterestFollowUp;
    row("early", allowed(kind, "2026-12-01T10:00:00-05:00"), Wednesday, kind, "ann", {}, Allow);
    row("not yet decided", allowed(kind, "2026-12-03T10:00:00-05:00"), Wednesday, kind, "ann", {}, Ask,
        u"000-32"_s);
    row("an unusual way", allowed(kind, "2026-12-01T10:00:00-05:00"), Wednesday, kind, "ann",
        Channel::Linkedin, Allow);
    const auto used = [](Story &story) {
        story.decided(AdjustmentAction::Allow, kind, "2026-12-01T10:00:00-05:00");
        story.acme().adjustments.back().interview = story.lastInterview().id;
        story.sent(kind, "2026-12-01T12:00:00-05:00");
    };
    row("once", used, Wednesday, kind, "ann", {}, Ask, u"C-40"_s);
    const auto optedIn = [](Story &story) {
        story.heard(Meaning::DoNotContact, "2026-11-30T15:00:00-05:00");
        story.decided(AdjustmentAction::Allow, Kind::StatusCheckIn, "2026-12-09T16:30:00-05:00");
    };
    row("instead of an opt-in", optedIn, "2026-12-10T09:30:00-05:00", Kind::StatusCheckIn, "ann", {}, Allow);
}

void TestGuard::aDeliveryInDoubtBlocksItsRoundToo()
{
    Story story = thanked();
    story.acme().correspondence.back().delivery = Delivery::Uncertain;
    story.interview("2026-12-07T10:00:00-05:00", "2026-12-07T11:00:00-05:00", {u"ann"_s}, 2);
    const char *after = "2026-12-07T13:00:00-05:00";
    QCOMPARE(answerTo(story, Kind::ThankYou, "ann", after, {}, "i1").verdict, Verdict::Block);
    QCOMPARE(answerTo(story, Kind::ThankYou, "ann", after, {}, "i2").verdict, Verdict::Allow);
}

QTEST_GUILESS_MAIN(TestGuard)
#include "tst_guard.moc"
