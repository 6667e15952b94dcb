// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One person who stands in the tracker twice becomes one, and is written to once.
#include "businesscalendar.h"
#include "personmerge.h"
#include "policyplanner.h"
#include "sqltrackerstore.h"
#include "testsupport.h"

#include <QTemporaryDir>
#include <QTest>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Person named(const char *id, const QString &name, const QString &email = {})
{
    Person person;
    person.id = PersonId(QString::fromLatin1(id));
    person.name = name;
    person.email = email;
    return person;
}

/// The recruiter met yesterday, entered once by hand and once out of an invitation.
struct Search
{
    QTemporaryDir folder;
    FakeClock clock{at("2026-11-25T10:20:00Z")};
    BusinessCalendar calendar;
    PolicyPlanner planner{calendar};
    std::unique_ptr<SqlTrackerStore> store;
    Person ann = named("ann", u"Ann Ito"_s, u"ann@acme.example"_s);
    Person other = named("other", u"Ito, Ann"_s, u"a.ito@recruiting.example"_s);
    ApplicationId acme{u"acme"_s};

    Search()
    {
        store = SqlTrackerStore::open(folder.filePath(u"afterword.db"_s), planner, clock).value();
        ann.notes = u"Likes tea."_s;
        other.phone = u"+1 212 555 0100"_s;
        other.notes = u"Knows Bo."_s;
        Application application;
        application.id = acme;
        application.company = u"Acme"_s;
        application.role = u"Analyst"_s;
        application.hiringManager = ann.id;
        application.designatedContact = other.id;
        Interview interview;
        interview.id = InterviewId(u"round"_s);
        interview.start = clock.now() - 4h;
        interview.end = clock.now() - 3h;
        interview.interviewers = {ann.id, other.id};
        application.interviews = {interview};
        Commitment promise;
        promise.id = CommitmentId(u"promise"_s);
        promise.person = other.id;
        promise.madeAt = interview.end;
        promise.by = Deadline(QDate(2026, 12, 4));
        application.commitments = {promise};
        Correspondence invited;
        invited.id = CorrespondenceId(u"invited"_s);
        invited.direction = Direction::In;
        invited.at = clock.now() - 72h;
        invited.people = {other.id};
        application.correspondence = {invited};
        Adjustment snooze{Kind::HandwrittenCard, other.id, interview.id, AdjustmentAction::Skip, {},
                          clock.now() - 1h,      u"no"_s};
        application.adjustments = {snooze};
        Command all{u"a search"_s,
                    {SavePerson{ann}, SavePerson{other},
                     SaveReference{{other.id, Consent::Declined, u"met twice"_s}},
                     SaveApplication{application}}};
        const auto done = store->execute(all);
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
    }

    std::vector<Application> naming(const PersonId &person) const
    {
        std::vector<Application> applications;
        const auto ids = store->applicationsNaming(person).value();
        for (const ApplicationId &id : ids)
            applications.push_back(store->application(id).value());
        return applications;
    }
    QStringList thanked() const
    {
        QStringList names;
        const auto steps = store->steps(acme).value();
        for (const AgendaRow &row : steps) {
            if (row.step.kind == Kind::ThankYou)
                names.append(row.recipient);
        }
        names.sort();
        return names;
    }
};

} // namespace

class PersonMergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneRecruiterEnteredTwiceIsThankedOnce();
    void everythingMovesOver();
    void chooseWhatIsKept();
    void aMailToTheOldAddressStaysOne();
    void nothingOfTheOtherIsLost();
};

void PersonMergeTest::oneRecruiterEnteredTwiceIsThankedOnce()
{
    Search search;
    QCOMPARE(search.thanked(), (QStringList{u"Ann Ito"_s, u"Ito, Ann"_s}));
    const Tracker before = search.store->tracker().value();

    const PersonMerge merge({search.ann, {}}, {search.other, search.store->references().value().front()});
    VERIFY_RESULT(search.store->execute(merge.command(search.naming(search.other.id))));
    QCOMPARE(search.thanked(), QStringList{u"Ann Ito"_s});
    QCOMPARE(search.store->people().value().size(), size_t(1));
    QVERIFY(search.store->check().value().empty());

    // One undo brings both back.
    VERIFY_RESULT(search.store->undo());
    QVERIFY(search.store->tracker().value() == before);
    QCOMPARE(search.thanked(), (QStringList{u"Ann Ito"_s, u"Ito, Ann"_s}));
    VERIFY_RESULT(search.store->redo());
    QCOMPARE(search.thanked(), QStringList{u"Ann Ito"_s});
}

void PersonMergeTest::everythingMovesOver()
{
    Search search;
    const PersonMerge merge({search.ann, {}}, {search.other, search.store->references().value().front()});
    const MergeEffect effect = merge.effect(search.naming(search.other.id));
    QCOMPARE(effect.applications, 1);
    QCOMPARE(effect.messages, 1);
    QCOMPARE(effect.interviews, 1);
    QCOMPARE(effect.others, 2);
    // An offer and a place on the list of references too.
    Application offered = search.store->application(search.acme).value();
    offered.references = {search.other.id, search.ann.id};
    Offer offer;
    offer.person = search.other.id;
    offered.offers = {offer};
    const Command moving = merge.command({offered});
    const Application moved = std::get<SaveApplication>(moving.changes[1]).application;
    QCOMPARE(moved.offers.front().person, search.ann.id);
    QCOMPARE(moved.references, std::vector{search.ann.id});

    VERIFY_RESULT(search.store->execute(merge.command(search.naming(search.other.id))));
    const Application after = search.store->application(search.acme).value();
    const PersonId ann = search.ann.id;
    QCOMPARE(after.designatedContact, ann);
    QCOMPARE(after.interviews.front().interviewers, std::vector{ann});
    QCOMPARE(after.commitments.front().person, ann);
    QCOMPARE(after.correspondence.front().people, std::vector{ann});
    QCOMPARE(after.adjustments.front().person, ann);
    const auto references = search.store->references().value();
    QCOMPARE(references.size(), size_t(1));
    QVERIFY(references.front() == (Reference{ann, Consent::Declined, u"met twice"_s}));
    const Person kept = search.store->person(ann).value();
    QCOMPARE(kept.phone, u"+1 212 555 0100"_s);
    QCOMPARE(kept.notes, u"Likes tea.\n\nKnows Bo."_s);
}

void PersonMergeTest::chooseWhatIsKept()
{
    Search search;
    PersonMerge merge({search.ann, Reference{search.ann.id, Consent::Given, u"led the team"_s}},
                      {search.other, Reference{search.other.id, Consent::Asked, u"met twice"_s}});
    QVERIFY(merge.choice(PersonField::Email) == MergeChoice::First);
    QVERIFY(merge.choice(PersonField::Phone) == MergeChoice::Second); // there is but one
    QVERIFY(merge.choice(PersonField::Notes) == MergeChoice::Both);
    QVERIFY(merge.choice(PersonField::Consent) == MergeChoice::First);
    merge.choose(PersonField::Name, MergeChoice::Second);
    merge.choose(PersonField::Notes, MergeChoice::First);
    merge.choose(PersonField::Relationship, MergeChoice::Second);
    QCOMPARE(merge.person().name, u"Ito, Ann"_s);
    QCOMPARE(merge.person().notes, u"Likes tea."_s);
    QCOMPARE(merge.person().id, search.ann.id);
    QVERIFY(merge.reference() == (Reference{search.ann.id, Consent::Given, u"met twice"_s}));

    const auto fields = merge.fields();
    const auto email = std::ranges::find(fields, PersonField::Email, &MergeField::field);
    QVERIFY(email != fields.end() && email->differs && !email->canBeBoth);
    QVERIFY(std::ranges::find(fields, PersonField::PostalAddress, &MergeField::field) == fields.end());
}

void PersonMergeTest::aMailToTheOldAddressStaysOne()
{
    Search search;
    PersonMerge merge({search.ann, {}}, {search.other, {}});
    const auto addressAfter = [&] {
        const Command command = merge.command(search.naming(search.other.id));
        return std::get<SaveApplication>(command.changes[1]).application.correspondence.front().address;
    };
    // The address that was used is no longer the present one.
    QCOMPARE(addressAfter(), u"a.ito@recruiting.example"_s);
    merge.choose(PersonField::Email, MergeChoice::Second);
    QCOMPARE(addressAfter(), QString());
}

void PersonMergeTest::nothingOfTheOtherIsLost()
{
    Search search;
    VERIFY_RESULT(
        search.store->execute({u"a reference"_s, {SaveReference{{search.ann.id, Consent::Given, {}}}}}));
    // Somebody who is a reference by now is no person that could go unnoticed.
    PersonMerge wrong({search.other, {}}, {search.ann, {}});
    const auto refused = search.store->execute(wrong.command(search.naming(search.ann.id)));
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QCOMPARE(search.store->people().value().size(), size_t(2));
}

QTEST_GUILESS_MAIN(PersonMergeTest)
#include "tst_personmerge.moc"
