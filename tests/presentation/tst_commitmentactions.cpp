// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What they said: who is taken to have said it, and the commands that record, settle and remove it.
#include "commitmentactions.h"
#include "testsupport.h"

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

namespace {

const PersonId ann{u"ann"_s};
const PersonId bob{u"bob"_s};

Application withInterview()
{
    Application application;
    application.id = ApplicationId(u"acme"_s);
    application.company = u"Acme"_s;
    application.hiringManager = PersonId(u"manager"_s);
    Interview interview;
    interview.id = InterviewId(u"first"_s);
    interview.start = at("2026-12-02T10:00:00Z");
    interview.end = at("2026-12-02T11:00:00Z");
    interview.interviewers = {ann};
    application.interviews = {interview};
    return application;
}

Correspondence reply(const char *when, std::optional<Meaning> meaning)
{
    Correspondence entry;
    entry.id = CorrespondenceId(QString::fromLatin1(when));
    entry.direction = Direction::In;
    entry.at = at(when);
    entry.people = {bob};
    entry.meaning = meaning;
    return entry;
}

} // namespace

class CommitmentActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoWasSpokenWithLastIsTakenToHaveSaidIt()
    {
        const Instant now = at("2026-12-03T12:00:00Z");
        Application application = withInterview();
        Commitment said = newCommitment(application, CommitmentType::DecisionBy, now);
        QCOMPARE(said.person, ann);
        QCOMPARE(said.interview, InterviewId(u"first"_s));
        QCOMPARE(said.madeAt, now);
        QVERIFY(!said.id.isEmpty());
        application.correspondence = {reply("2026-12-03T09:00:00Z", Meaning::NewDate)};
        QCOMPARE(newCommitment(application, CommitmentType::DecisionBy, now).person, bob);
        // A machine says nothing, nor does who wrote before the interview.
        application.correspondence = {reply("2026-12-03T09:00:00Z", Meaning::OutOfOffice),
                                      reply("2026-12-01T09:00:00Z", Meaning::NextRound)};
        QCOMPARE(newCommitment(application, CommitmentType::DecisionBy, now).person, ann);
        // Before the interview nobody was spoken with yet.
        said = newCommitment(withInterview(), CommitmentType::ContactBy, at("2026-11-30T12:00:00Z"));
        QCOMPARE(said.person, PersonId(u"manager"_s));
        QVERIFY(said.interview.isEmpty());
    }

    void aNewPersonIsSavedBeforeWhatThePersonSaid()
    {
        Person person;
        person.id = bob;
        Commitment said;
        said.id = CommitmentId(u"c"_s);
        said.person = bob;
        const Command command = saveCommitment(withInterview(), said, {person});
        QCOMPARE(command.changes.size(), size_t(2));
        QCOMPARE(std::get<SavePerson>(command.changes.front()).person.id, bob);
        QVERIFY(std::get<SaveCommitment>(command.changes.back()).commitment == said);
        QVERIFY(command.label.contains(u"Acme"_s));
    }

    void settledOpenedAndRemoved()
    {
        const Instant now = at("2026-12-03T12:00:00Z");
        Commitment said;
        said.id = CommitmentId(u"c"_s);
        const auto saved = [](const Command &command) {
            return std::get<SaveCommitment>(command.changes.front()).commitment;
        };
        QCOMPARE(saved(fulfilCommitment(withInterview(), said, now)).fulfilledAt, std::optional(now));
        said.fulfilledAt = now;
        QVERIFY(!saved(fulfilCommitment(withInterview(), said, std::nullopt)).fulfilledAt);
        const Command gone = removeCommitment(withInterview(), said);
        QCOMPARE(std::get<RemoveCommitment>(gone.changes.front()).commitment, said.id);
    }
};

QTEST_GUILESS_MAIN(CommitmentActionsTest)
#include "tst_commitmentactions.moc"
