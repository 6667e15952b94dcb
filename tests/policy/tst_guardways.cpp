// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// By which way may this be sent? Never by text, comment, visit or uninvited call; calls, LinkedIn,
// references.
#include "guardtable.h"

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

namespace {

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

Told asked(CommitmentType type, const char *by)
{
    return [=](Story &story) { story.told(type, "2026-11-30T10:50:00-05:00", by); };
}

} // namespace

class TestGuardWays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void someWaysAreNeverRight_data();
    void someWaysAreNeverRight();
    void calls_data() { columns(), tableOfCalls(); }
    void calls() { compare(); }
    void linkedinAndOtherWays_data() { columns(), tableOfWays(); }
    void linkedinAndOtherWays() { compare(); }
    void references_data() { columns(), tableOfReferences(); }
    void references() { compare(); }
    void staffOfAnotherApplicationAreNoFriends();

private:
    void tableOfCalls();
    void tableOfWays();
    void tableOfReferences();
};

void TestGuardWays::someWaysAreNeverRight_data()
{
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<QString>("rule");
    QTest::newRow("text message") << Channel::Sms << u"004-30"_s;
    QTest::newRow("comment or friend request") << Channel::Social << u"C-15"_s;
    QTest::newRow("uninvited visit") << Channel::InPerson << u"004-32"_s;
    QTest::newRow("call that nobody asked for") << Channel::Phone << u"004-29"_s;
    QTest::newRow("video call that nobody asked for") << Channel::Video << u"C-13"_s;
}

void TestGuardWays::someWaysAreNeverRight()
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

void TestGuardWays::tableOfCalls()
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

void TestGuardWays::tableOfWays()
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

void TestGuardWays::tableOfReferences()
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

void TestGuardWays::staffOfAnotherApplicationAreNoFriends()
{
    Story story = thanked();
    Application other = story.acme();
    other.id = ApplicationId(u"B"_s);
    other.hiringManager = PersonId(u"hana"_s);
    story.tracker.applications.push_back(other);
    const GuardAnswer answer = answerTo(story, Kind::Other, "hana", Wednesday, Channel::Social);
    QVERIFY2(answer.verdict == Verdict::Block && cites(answer, u"C-15"_s), qPrintable(summaryOf(answer)));
}

QTEST_GUILESS_MAIN(TestGuardWays)
#include "tst_guardways.moc"
