// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// May this be sent now? Never, only if you mean it, or yes: by kind, way, person and moment.
#include "story.h"

#include <functional>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

namespace {

using Told = std::function<void(Story &)>;

/// Interviewed by Ann on Monday from 10 to 11, thanked at 13:00.
Story thanked()
{
    Story story;
    story.interview("2026-11-30T10:00:00-05:00", "2026-11-30T11:00:00-05:00");
    return story.sent(Kind::ThankYou, "2026-11-30T13:00:00-05:00");
}

void nothing(Story &)
{}

GuardAnswer answerTo(const Story &story, Kind kind, const char *to, const char *moment,
                     std::optional<Channel> channel = {}, const char *interview = "")
{
    const GuardQuestion question{ApplicationId(u"A"_s), kind, PersonId(QString::fromLatin1(to)), channel,
                                 InterviewId(QString::fromLatin1(interview))};
    return guard(story.tracker, story.cadence, testCalendar(), question, at(moment));
}

QString summaryOf(const GuardAnswer &answer)
{
    QStringList lines{exchangeName(answer.verdict)};
    for (const GuardFinding &finding : answer.findings)
        lines << finding.reason + u" ["_s + finding.rules.join(u' ') + u']';
    return lines.join(u"\n  ");
}

bool cites(const GuardAnswer &answer, const QString &rule)
{
    return rule.isEmpty() || std::ranges::any_of(answer.findings, [&](const GuardFinding &finding) {
               return finding.rules.contains(rule);
           });
}

constexpr const char *Wednesday = "2026-12-02T10:00:00-05:00";

void columns()
{
    QTest::addColumn<Told>("told");
    QTest::addColumn<QByteArray>("moment");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<std::optional<Channel>>("channel");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("rule");
}

void row(const char *name, const Told &told, const char *moment, Kind kind, const char *to,
         std::optional<Channel> channel, Verdict verdict, const QString &rule = {})
{
    QTest::newRow(name) << told << QByteArray(moment) << kind << QByteArray(to) << channel << verdict << rule;
}

void compare()
{
    QFETCH(Told, told);
    QFETCH(QByteArray, moment);
    QFETCH(Kind, kind);
    QFETCH(QByteArray, to);
    QFETCH(std::optional<Channel>, channel);
    QFETCH(Verdict, verdict);
    QFETCH(QString, rule);
    Story story = thanked();
    told(story);
    const GuardAnswer answer = answerTo(story, kind, to.constData(), moment.constData(), channel);
    QVERIFY2(answer.verdict == verdict, qPrintable(summaryOf(answer)));
    QVERIFY2(cites(answer, rule), qPrintable(summaryOf(answer)));
    for (const GuardFinding &finding : answer.findings) {
        QVERIFY(!finding.reason.isEmpty() && !finding.rules.isEmpty());
        QVERIFY2(verdict == Verdict::Block || finding.overridable, qPrintable(summaryOf(answer)));
    }
}

void mayBeCalled(Story &story)
{
    story.person("ann").phone = u"+1 555 0101"_s;
    story.person("ann").callsWelcome = true;
}

/// Ann asked for a call on Wednesday from 9 to 11; nobody is named where the row says so.
Told callWanted(const char *person = "ann")
{
    return [person](Story &story) {
        story.person("ann").phone = u"+1 555 0101"_s;
        story.told(CommitmentType::CallWindow, "2026-11-30T10:55:00-05:00", "2026-12-02", person);
        Commitment &call = story.acme().commitments.back();
        call.by.reset();
        call.from = at("2026-12-02T09:00:00-05:00");
        call.to = at("2026-12-02T11:00:00-05:00");
    };
}

Told reference(Consent consent)
{
    return [consent](Story &story) {
        story.tracker.references = {{PersonId(u"hana"_s), consent, {}}};
        story.acme().references = {PersonId(u"hana"_s)};
        story.acme().referencesRequested = true;
    };
}

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
    void someWaysAreNeverRight_data();
    void someWaysAreNeverRight();
    void calls_data() { columns(), tableOfCalls(); }
    void calls() { compare(); }
    void linkedinAndOtherWays_data() { columns(), tableOfWays(); }
    void linkedinAndOtherWays() { compare(); }
    void addressees_data() { columns(), tableOfAddressees(); }
    void addressees() { compare(); }
    void secondMails_data() { columns(), tableOfSecondMails(); }
    void secondMails() { compare(); }
    void heldBack_data() { columns(), tableOfHeld(); }
    void heldBack() { compare(); }
    void references_data() { columns(), tableOfReferences(); }
    void references() { compare(); }
    void aClosedApplicationIsAskedAbout_data();
    void aClosedApplicationIsAskedAbout();
    void whatWasAllowedIsAllowed_data() { columns(), tableOfAllowances(); }
    void whatWasAllowedIsAllowed() { compare(); }
    void aDeliveryInDoubtBlocksItsRoundToo();
    void staffOfAnotherApplicationAreNoFriends();

private:
    void tableOfCalls();
    void tableOfWays();
    void tableOfAddressees();
    void tableOfSecondMails();
    void tableOfHeld();
    void tableOfReferences();
    void tableOfAllowances();
};

void TestGuard::someWaysAreNeverRight_data()
{
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<QString>("rule");
    QTest::newRow("text message") << Channel::Sms << u"004-30"_s;
    QTest::newRow("comment or friend request") << Channel::Social << u"C-15"_s;
    QTest::newRow("uninvited visit") << Channel::InPerson << u"004-32"_s;
    QTest::newRow("call that nobody asked for") << Channel::Phone << u"004-29"_s;
    QTest::newRow("video call that nobody asked for") << Channel::Video << u"C-13"_s;
}

void TestGuard::someWaysAreNeverRight()
{
    QFETCH(Channel, channel);
    QFETCH(QString, rule);
    Story story = thanked();
    for (const auto &[kind, name] : ExchangeNames<Kind>::names) {
        if (!isEmployerFacing(kind) && kind != Kind::Other)
            continue;
        story.decided(AdjustmentAction::Allow, kind, "2026-12-01T10:00:00-05:00"); // changes nothing
        const GuardAnswer answer = answerTo(story, kind, "ann", Wednesday, channel);
        QVERIFY2(answer.verdict == Verdict::Block && !answer.findings.front().overridable, name.data());
        QVERIFY2(cites(answer, rule), qPrintable(summaryOf(answer)));
    }
}

void TestGuard::tableOfCalls()
{
    using enum Verdict;
    const auto named = [](const char *by) {
        return [by](Story &story) {
            mayBeCalled(story);
            story.told(CommitmentType::DecisionBy, "2026-11-20T10:00:00-05:00", by);
        };
    };
    const Channel phone = Channel::Phone;
    row("welcome, the day after", named("2026-11-25"), "2026-12-01T16:00:00-05:00", Kind::StatusCheckIn,
        "ann", phone, Block, u"002-27"_s);
    row("welcome, later", asked(CommitmentType::DecisionBy, "2026-12-01"), "2026-12-04T10:00:00-05:00",
        Kind::StatusCheckIn, "ann", phone, Block, u"004-29"_s);
    const auto welcome = [](Story &story) {
        mayBeCalled(story);
        story.told(CommitmentType::DecisionBy, "2026-11-30T10:50:00-05:00", "2026-12-01");
    };
    row("welcome and due", welcome, "2026-12-04T10:00:00-05:00", Kind::StatusCheckIn, "ann", phone, Allow);
    const auto preferred = [](Story &story) {
        story.person("ann").phone = u"+1 555 0101"_s;
        story.person("ann").preferredChannel = Channel::Phone;
        story.told(CommitmentType::DecisionBy, "2026-11-30T10:50:00-05:00", "2026-12-01");
    };
    row("a stated preference is leave", preferred, "2026-12-04T10:00:00-05:00", Kind::StatusCheckIn, "ann",
        phone, Allow);
    row("inside the window", callWanted(), "2026-12-02T09:00:00-05:00", Kind::RequestedCall, "ann", phone,
        Allow);
    row("as the window ends", callWanted(), "2026-12-02T11:00:00-05:00", Kind::RequestedCall, "ann", phone,
        Allow);
    row("before the window", callWanted(), "2026-12-02T08:59:59-05:00", Kind::RequestedCall, "ann", phone,
        Ask, u"002-27"_s);
    row("after the window", callWanted(), "2026-12-02T11:00:01-05:00", Kind::RequestedCall, "ann", phone, Ask,
        u"C-13"_s);
    row("a call by its nature", callWanted(), Wednesday, Kind::RequestedCall, "bob", {}, Block, u"004-29"_s);
    row("another person", callWanted(), Wednesday, Kind::RequestedCall, "bob", phone, Block, u"004-29"_s);
    row("nobody is named: whom one writes to", callWanted(nullptr), Wednesday, Kind::RequestedCall, "ann",
        phone, Allow);
    row("nobody is named: not anybody", callWanted(nullptr), Wednesday, Kind::RequestedCall, "bob", phone,
        Block, u"C-13"_s);
    row("another matter in the window", callWanted(), Wednesday, Kind::StatusCheckIn, "ann", phone, Block,
        u"C-13"_s);
}

void TestGuard::tableOfWays()
{
    using enum Verdict;
    const Channel linkedin = Channel::Linkedin;
    row("news through LinkedIn", nothing, Wednesday, Kind::FinalFollowUp, "ann", linkedin, Block,
        u"004-33"_s);
    row("connecting after the thanks", nothing, Wednesday, Kind::LinkedinConnect, "ann", linkedin, Allow);
    row("connecting weeks later", nothing, "2026-12-22T10:00:00-05:00", Kind::LinkedinConnect, "ann",
        linkedin, Allow);
    const auto unthanked = [](Story &story) { story.acme().correspondence.clear(); };
    row("connecting before the thanks", unthanked, Wednesday, Kind::LinkedinConnect, "ann", linkedin, Ask,
        u"C-16"_s);
    row("connecting with staff", nothing, Wednesday, Kind::LinkedinConnect, "hana", linkedin, Allow);
    row("befriending staff", nothing, Wednesday, Kind::Other, "hana", Channel::Social, Allow);
    row("a letter of thanks", unthanked, "2026-11-30T13:00:00-05:00", Kind::ThankYou, "ann", Channel::Letter,
        Ask, u"C-06"_s);
    row("thanks through LinkedIn", unthanked, "2026-11-30T13:00:00-05:00", Kind::ThankYou, "ann", linkedin,
        Ask, u"C-16"_s);
    const auto wroteThere = [](Story &story) {
        story.heard(Meaning::Question, "2026-12-01T10:00:00-05:00");
        story.acme().correspondence.back().channel = Channel::Linkedin;
    };
    row("answering where they wrote", wroteThere, Wednesday, Kind::AcknowledgeReply, "ann", linkedin, Allow);
    row("a card before the interview", nothing, Wednesday, Kind::HandwrittenCard, "bob", {}, Ask, u"C-06"_s);
    row(
        "no address", [](Story &story) { story.person("ann").email.clear(); }, "2026-12-03T12:00:00-05:00",
        Kind::InterestFollowUp, "ann", Channel::Email, Ask, u"001-09"_s);
}

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

void TestGuard::tableOfReferences()
{
    using enum Verdict;
    row("a heads-up by phone", reference(Consent::Given), Wednesday, Kind::NotifyReference, "hana",
        Channel::Phone, Allow);
    row("a heads-up without consent", reference(Consent::Asked), Wednesday, Kind::NotifyReference, "hana", {},
        Ask, u"001-27"_s);
    row("asking again who asked", reference(Consent::Asked), Wednesday, Kind::ConfirmReference, "hana", {},
        Allow);
    row("asking who declined", reference(Consent::Declined), Wednesday, Kind::ConfirmReference, "hana", {},
        Ask, u"C-18"_s);
    row("whether they were called, untold", reference(Consent::Given), Wednesday, Kind::AskReferenceContacted,
        "hana", Channel::InPerson, Ask, u"002-11"_s);
    row("calling an interviewer under that name", reference(Consent::Given), Wednesday, Kind::NotifyReference,
        "ann", Channel::Phone, Block, u"004-29"_s);
    row("a text message", reference(Consent::Given), Wednesday, Kind::NotifyReference, "hana", Channel::Sms,
        Block, u"C-14"_s);
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

void TestGuard::staffOfAnotherApplicationAreNoFriends()
{
    Story story = thanked();
    Application other = story.acme();
    other.id = ApplicationId(u"B"_s);
    other.hiringManager = PersonId(u"hana"_s);
    story.tracker.applications.push_back(other);
    const GuardAnswer answer = answerTo(story, Kind::Other, "hana", Wednesday, Channel::Social);
    QVERIFY2(answer.verdict == Verdict::Block && cites(answer, u"C-15"_s), qPrintable(summaryOf(answer)));
}

QTEST_GUILESS_MAIN(TestGuard)
#include "tst_guard.moc"
