// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands above a draft before a word is typed, and what can be inserted while writing.
#include "beforewriting.h"
#include "fullstory.h"
#include "insertablefacts.h"

#include <QTest>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<WritingNotice> notices(const Story &story, Kind kind, const char *to, const char *moment,
                                   std::optional<Channel> channel = std::nullopt)
{
    GuardQuestion question;
    question.application = ApplicationId(u"A"_s);
    question.kind = kind;
    question.to = PersonId(QString::fromLatin1(to));
    question.channel = channel;
    return beforeWriting(story.tracker, story.cadence, testCalendar(), question, at(moment));
}

/// "block: …" and so on, one a line.
QString told(const std::vector<WritingNotice> &notices)
{
    QStringList lines;
    for (const WritingNotice &notice : notices) {
        const char *severity = notice.severity == NoticeSeverity::Block ? "block"
                               : notice.severity == NoticeSeverity::Ask ? "ask"
                                                                        : "know";
        lines += QLatin1StringView(severity) + u": "_s + notice.sentence;
    }
    return lines.join(u'\n');
}

} // namespace

class BeforeWritingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_first_thank_you_has_nothing_against_it();
    void what_was_written_before_is_told_with_its_day();
    void a_named_date_is_told();
    void a_call_nobody_asked_for_is_blocked_first();
    void the_same_person_elsewhere_is_told();
    void another_role_at_the_company_is_told();
    void the_cap_is_counted();
    void a_preferred_way_is_told();
    void somebody_unknown_is_asked_about();
    void everything_cites_rules_and_stands_once();
    void facts_to_insert_stand_in_their_order();
    void facts_of_nothing_are_none();
};

void BeforeWritingTest::a_first_thank_you_has_nothing_against_it()
{
    QCOMPARE(told(notices(fullStory(u"en"_s), Kind::ThankYou, "ann", MorningAfter)), QString());
}

void BeforeWritingTest::what_was_written_before_is_told_with_its_day()
{
    Story story = fullStory(u"en"_s);
    story.sent(Kind::ThankYou, MorningAfter);
    story.acme().correspondence.back().subject = u"Thank you"_s;
    const QString all = told(notices(story, Kind::ThankYou, "ann", "2026-12-02T10:00:00-05:00"));
    QVERIFY2(all.startsWith(u"ask: "), qPrintable(all));
    QVERIFY2(all.contains(u"know: You last wrote to Ann Ito on Wednesday, 2 December: “Thank you”."),
             qPrintable(all));
    // To Bob nothing went.
    QVERIFY(
        !told(notices(story, Kind::ThankYou, "bob", "2026-12-02T10:00:00-05:00")).contains(u"last wrote"));
    // What did not go out was not written.
    story.acme().correspondence.back().delivery = Delivery::Failed;
    QVERIFY(
        !told(notices(story, Kind::ThankYou, "ann", "2026-12-02T10:00:00-05:00")).contains(u"last wrote"));
}

void BeforeWritingTest::a_named_date_is_told()
{
    Story story = fullStory(u"en"_s);
    story.sent(Kind::ThankYou, MorningAfter)
        .told(CommitmentType::DecisionBy, "2026-12-01T14:00:00-05:00", "2026-12-08", "ann");
    const QString before = told(notices(story, Kind::StatusCheckIn, "ann", "2026-12-05T10:00:00-05:00"));
    QVERIFY2(before.contains(u"know: They named Tuesday, 8 December; until then"), qPrintable(before));
    QVERIFY2(before.startsWith(u"ask: "), qPrintable(before));
    const QString after = told(notices(story, Kind::StatusCheckIn, "ann", "2026-12-11T10:00:00-05:00"));
    QVERIFY2(after.contains(u"and that day has passed."), qPrintable(after));
    QVERIFY2(!after.contains(u"ask: "), qPrintable(after));
}

void BeforeWritingTest::a_call_nobody_asked_for_is_blocked_first()
{
    const auto all = notices(fullStory(u"en"_s), Kind::StatusCheckIn, "ann", MorningAfter, Channel::Phone);
    QVERIFY(!all.empty());
    QCOMPARE(all.front().severity, NoticeSeverity::Block);
    QVERIFY(!all.front().overridable);
    QVERIFY(std::ranges::is_sorted(all, {}, &WritingNotice::severity));
}

void BeforeWritingTest::the_same_person_elsewhere_is_told()
{
    Story story = fullStory(u"en"_s);
    Application other = story.acme();
    other.id = ApplicationId(u"B"_s);
    other.company = u"Beta"_s;
    other.role = u"Editor"_s;
    other.interviews.clear();
    story.tracker.applications.push_back(other);
    QString all = told(notices(story, Kind::ThankYou, "ann", MorningAfter));
    QVERIFY2(all.contains(u"know: Ann Ito also belongs to your application as Editor at Beta; do not mix"),
             qPrintable(all));
    Correspondence mail;
    mail.id = CorrespondenceId(u"m1"_s);
    mail.at = at("2026-11-20T10:00:00-05:00");
    mail.people = {PersonId(u"ann"_s)};
    story.tracker.applications.back().correspondence = {mail};
    all = told(notices(story, Kind::ThankYou, "ann", MorningAfter));
    QVERIFY2(all.contains(u"your last message there went out on Friday, 20 November."), qPrintable(all));
}

void BeforeWritingTest::another_role_at_the_company_is_told()
{
    Story story = fullStory(u"en"_s);
    Application other;
    other.id = ApplicationId(u"B"_s);
    other.company = u" ACME "_s;
    other.role = u"Editor"_s;
    story.tracker.applications.push_back(other);
    const QString all = told(notices(story, Kind::ThankYou, "ann", MorningAfter));
    QVERIFY2(all.contains(u"this message is about Data Analyst, not about Editor."), qPrintable(all));
}

void BeforeWritingTest::the_cap_is_counted()
{
    Story story = fullStory(u"en"_s);
    story.sent(Kind::ThankYou, MorningAfter).sent(Kind::InterestFollowUp, "2026-12-05T10:00:00-05:00");
    const QString all = told(notices(story, Kind::FinalFollowUp, "ann", "2026-12-14T10:00:00-05:00"));
    QVERIFY2(all.contains(u"know: 2 message"), qPrintable(all));
    QVERIFY2(all.contains(u"after 3 it is time to stop"), qPrintable(all));
}

void BeforeWritingTest::a_preferred_way_is_told()
{
    Story story = fullStory(u"en"_s);
    story.person("ann").preferredChannel = Channel::Linkedin;
    QVERIFY(told(notices(story, Kind::ThankYou, "ann", MorningAfter)).contains(u"Ann Ito prefers LinkedIn."));
    story.person("ann").preferredChannel = Channel::Email;
    QVERIFY(!told(notices(story, Kind::ThankYou, "ann", MorningAfter)).contains(u"prefers"));
}

void BeforeWritingTest::somebody_unknown_is_asked_about()
{
    const auto all = notices(fullStory(u"en"_s), Kind::ThankYou, "nobody", MorningAfter);
    QCOMPARE(all.size(), size_t(1));
    QCOMPARE(all.front().severity, NoticeSeverity::Ask);
}

void BeforeWritingTest::everything_cites_rules_and_stands_once()
{
    const QString faults = faultsOverHistories([](const PlausibleHistory &history) {
        QStringList found;
        for (const Step &step : plan(history.tracker, Cadence(), testCalendar(), history.now).steps) {
            if (step.to.empty() || step.application.isEmpty())
                continue;
            GuardQuestion question{step.application, step.kind, step.to.front(), step.channel,
                                   step.interview};
            QStringList sentences;
            for (const WritingNotice &notice :
                 beforeWriting(history.tracker, Cadence(), testCalendar(), question, history.now)) {
                if (notice.rules.isEmpty() || sentences.contains(notice.sentence) ||
                    !notice.sentence.endsWith(u'.'))
                    found += notice.sentence;
                sentences += notice.sentence;
            }
        }
        return found;
    });
    VERIFY_NO_FAULTS(faults);
}

void BeforeWritingTest::facts_to_insert_stand_in_their_order()
{
    Story story = fullStory(u"en"_s);
    story.told(CommitmentType::DecisionBy, "2026-12-01T14:00:00-05:00", "2026-12-08", "ann");
    story.acme().commitments.back().words = u"You will hear by\nTuesday."_s;
    story.acme().notes = u"Ask about the new building."_s;
    story.person("ann").title = u"Head of Data"_s;
    const auto facts = insertableFacts(story.tracker, ApplicationId(u"A"_s), PersonId(u"ann"_s),
                                       InterviewId(u"i1"_s), u"en"_s, at(MorningAfter));
    QStringList lines;
    for (const InsertableFact &fact : facts)
        lines += fact.label + u": "_s + fact.text;
    const QStringList expected{
        u"Key point: They move from nightly batches to streams; want somebody who has done it."_s,
        u"Key point: Two readers in three come from libraries."_s,
        u"Compliment: “Clearest chart of the week.”"_s,
        u"Not said: That I have run the on-call rota."_s,
        u"Correction: I said 2019; it was 2021."_s,
        u"Question: How would you test a stream job?"_s,
        u"Question: Budget for training?"_s,
        u"Question: How big is the on-call rota?"_s,
        u"Found out: Compare tables after a replay."_s,
        u"Interview: December 1"_s,
        u"Their words: You will hear by Tuesday."_s,
        u"Decision by: December 8"_s,
        u"Interviewer: Ann Ito, Head of Data"_s,
        u"Interviewer: Bob Reyes"_s,
        u"Your mail: sam.lee@mail.example"_s,
        u"Note: Ask about the new building."_s};
    QCOMPARE(lines, expected);
}

void BeforeWritingTest::facts_of_nothing_are_none()
{
    QVERIFY(insertableFacts(Tracker(), ApplicationId(u"A"_s), {}, {}, {}, at(MorningAfter)).empty());
}

QTEST_APPLESS_MAIN(BeforeWritingTest)
#include "tst_beforewriting.moc"
