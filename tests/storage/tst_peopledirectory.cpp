// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The directory of people: what the list shows is what the whole tracker says, and is read by index.
#include "directoryrepository.h"
#include "manypeople.h"
#include "migrations.h"
#include "peopleparts.h"
#include "randomtracker.h"
#include "schema1.h"
#include "storefixture.h"

#include <QTest>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
std::vector<T> sorted(std::vector<T> values)
{
    std::ranges::sort(values);
    return values;
}

std::vector<PersonSummary> byId(std::vector<PersonSummary> people)
{
    std::ranges::sort(people, {}, &PersonSummary::id);
    return people;
}

Correspondence message(const char *id, Direction direction, const char *when, std::vector<PersonId> people)
{
    Correspondence entry;
    entry.id = CorrespondenceId(QString::fromLatin1(id));
    entry.direction = direction;
    entry.at = at(when);
    entry.people = std::move(people);
    return entry;
}

Commitment promise(const char *id, const char *madeAt, QDate by)
{
    Commitment commitment;
    commitment.id = CommitmentId(QString::fromLatin1(id));
    commitment.madeAt = at(madeAt);
    commitment.person = PersonId(u"ann"_s);
    commitment.by = Deadline(by);
    return commitment;
}

} // namespace

class PeopleDirectoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowTellsWhatTheFactsSay();
    void saysWhatTheWholeTrackerSays();
    void readsByIndex();
    void changesTellWhomTheyTouch();
    void aReferenceCanBeTakenBack();
    void twoPeopleStayTwo();
    void anOlderDatabaseLearnsIt();
    void listsTenThousandAtOnce();
};

void PeopleDirectoryTest::aRowTellsWhatTheFactsSay()
{
    StoreFixture f;
    const auto store = f.open().value();
    const PersonId ann(u"ann"_s);
    Application acme = application("acme");
    acme.hiringManager = ann;
    Interview held = interview("i1", "2026-11-20T09:00:00Z", "2026-11-20T10:00:00Z");
    held.interviewers = {ann};
    Interview ahead = interview("i2", "2026-12-20T09:00:00Z", "2026-12-20T10:00:00Z");
    ahead.interviewers = {ann};
    acme.interviews = {held, ahead};
    acme.correspondence = {message("m1", Direction::Out, "2026-11-21T08:00:00Z", {ann}),
                           message("m2", Direction::Out, "2026-11-22T08:00:00Z", {ann})};
    acme.correspondence.back().delivery = Delivery::Draft; // has not passed
    acme.commitments = {promise("c1", "2026-11-20T10:00:00Z", QDate(2026, 11, 27)),
                        promise("c2", "2026-11-21T10:00:00Z", QDate(2026, 12, 4))};
    Command all = command(SavePerson{person("ann", "Ann Ito")});
    all.changes.emplace_back(SavePerson{person("bo", "Bo Lund")});
    all.changes.emplace_back(SaveReference{{PersonId(u"bo"_s), Consent::Given, u"former manager"_s}});
    all.changes.emplace_back(SaveApplication{acme});
    VERIFY_RESULT(store->execute(all));

    const auto people = store->personSummaries(0, 10, f.clock.now()).value();
    QCOMPARE(people.size(), size_t(2));
    const PersonSummary &row = people.front();
    QCOMPARE(row.name, u"Ann Ito"_s);
    QVERIFY(row.roles == (PersonRole::Interviewer | PersonRole::HiringManager));
    QCOMPARE(row.lastContact, at("2026-11-21T08:00:00Z"));
    QCOMPARE(row.steps, 1);
    QVERIFY(row.nextStep == Kind::StatusCheckIn);
    // The newer date replaced the older one.
    QCOMPARE(row.promises, 1);
    QVERIFY(row.promiseBy == Deadline(QDate(2026, 12, 4)));
    QVERIFY(people.back().roles == PersonRole::Reference);
    QVERIFY(!people.back().lastContact);

    // What they promised has come.
    Correspondence answer = message("m3", Direction::In, "2026-11-22T10:00:00Z", {ann});
    answer.meaning = Meaning::NextRound;
    VERIFY_RESULT(store->execute(command(SaveCorrespondence{acme.id, answer})));
    const auto after = store->personSummaries({ann}, f.clock.now()).value();
    QCOMPARE(after.front().promises, 0);
    QCOMPARE(after.front().lastContact, answer.at);
}

void PeopleDirectoryTest::saysWhatTheWholeTrackerSays()
{
    for (quint32 seed = 1; seed <= 6; ++seed) {
        StoreFixture f;
        f.clock.set(at("2026-06-15T12:00:00Z"));
        const auto store = f.open().value();
        VERIFY_RESULT(store->import(randomTracker(seed, {.applications = 12, .people = 20}), false));
        const auto read = store->personSummaries(0, 1000, f.clock.now()).value();
        const auto told = store->TrackerStore::personSummaries(0, 1000, f.clock.now()).value();
        QVERIFY(read.size() > 10);
        QCOMPARE(read.size(), told.size());
        const auto left = byId(read);
        const auto right = byId(told);
        for (size_t i = 0; i < left.size(); ++i)
            QVERIFY2(left[i] == right[i], qPrintable(u"seed %1: %2"_s.arg(seed).arg(left[i].name)));
        std::vector<PersonId> ids;
        for (const PersonSummary &row : read) {
            ids.push_back(row.id);
            QCOMPARE(store->applicationsNaming(row.id).value(),
                     store->TrackerStore::applicationsNaming(row.id).value());
        }
        QVERIFY(byId(store->personSummaries(ids, f.clock.now()).value()) == left);
        const auto tracker = store->tracker().value();
        for (const Application &application : tracker.applications) {
            QCOMPARE(sorted(store->peopleNamedIn({application.id}).value()),
                     sorted(store->TrackerStore::peopleNamedIn({application.id}).value()));
        }
        // The pages together are the whole.
        std::vector<PersonSummary> pages;
        for (int offset = 0; offset < static_cast<int>(read.size()); offset += 7)
            std::ranges::move(store->personSummaries(offset, 7, f.clock.now()).value(),
                              std::back_inserter(pages));
        QVERIFY(pages == read);
    }
}

void PeopleDirectoryTest::readsByIndex()
{
    StoreFixture f;
    VERIFY_RESULT(f.open());
    const auto database = Database::open(f.file, Database::Access::ReadOnly).value();
    for (const QString &sql : DirectoryRepository::pageSql()) {
        QString plan;
        Query query(*database, database->dialect().explain(sql));
        const SqlValues bound(static_cast<size_t>(sql.count(u'?')), qint64{1});
        VERIFY_RESULT(query.each(bound, [&](const Query &row) { plan += row.text(3) + u'\n'; }));
        for (const QString &line : plan.split(u'\n')) {
            const bool walks = line.startsWith(u"SCAN "_s) && !line.contains(u"INDEX people_name"_s);
            QVERIFY2(!walks, qPrintable(sql + u'\n' + plan));
        }
    }
}

void PeopleDirectoryTest::changesTellWhomTheyTouch()
{
    StoreFixture f;
    const auto store = f.open().value();
    Application acme = application("acme");
    acme.hiringManager = PersonId(u"ann"_s);
    Command all = command(SavePerson{person("ann", "Ann Ito")});
    all.changes.emplace_back(SavePerson{person("bo", "Bo Lund")});
    all.changes.emplace_back(SaveApplication{acme});
    VERIFY_RESULT(store->execute(all));
    acme.hiringManager = PersonId(u"bo"_s);
    const auto changed = store->execute(command(SaveApplication{acme}));
    VERIFY_RESULT(changed);
    QCOMPARE(sorted(changed->touched), (std::vector{PersonId(u"ann"_s), PersonId(u"bo"_s)}));
    QCOMPARE(sorted(store->undo().value().touched), (std::vector{PersonId(u"ann"_s), PersonId(u"bo"_s)}));
    const auto renamed = store->execute(command(SavePerson{person("bo", "Bo Lindh")}));
    QCOMPARE(renamed.value().touched, (std::vector{PersonId(u"bo"_s)}));
}

void PeopleDirectoryTest::aReferenceCanBeTakenBack()
{
    StoreFixture f;
    const auto store = f.open().value();
    const PersonId bo(u"bo"_s);
    Command all = command(SavePerson{person("bo", "Bo Lund")});
    all.changes.emplace_back(SaveReference{{bo, Consent::Given, u"former manager"_s}});
    VERIFY_RESULT(store->execute(all));
    QCOMPARE(store->execute(command(RemovePerson{bo})).error().code, ErrorCode::Refused);
    VERIFY_RESULT(store->execute(command(RemoveReference{bo})));
    QVERIFY(store->references().value().empty());
    QCOMPARE(store->execute(command(RemoveReference{bo})).error().code, ErrorCode::NotFound);
    VERIFY_RESULT(store->undo());
    QCOMPARE(store->references().value().front().relationship, u"former manager"_s);
    VERIFY_RESULT(store->redo());
    VERIFY_RESULT(store->execute(command(RemovePerson{bo})));
    QCOMPARE(store->person(bo).error().code, ErrorCode::NotFound);
}

void PeopleDirectoryTest::twoPeopleStayTwo()
{
    StoreFixture f;
    const PersonId ann(u"ann"_s);
    const PersonId bo(u"bo"_s);
    {
        const auto store = f.open().value();
        VERIFY_RESULT(store->keepApart(bo, ann));
        VERIFY_RESULT(store->keepApart(ann, bo)); // once is enough
    }
    const auto store = f.open().value();
    QCOMPARE(store->keptApart().value(), (std::vector{PeoplePair(ann, bo)}));
    VERIFY_RESULT(store->keepApart(bo, ann, false));
    QVERIFY(store->keptApart().value().empty());
}

void PeopleDirectoryTest::anOlderDatabaseLearnsIt()
{
    StoreFixture f;
    const QString file = f.folder.filePath(u"old.db"_s);
    {
        const auto database = Database::open(file, Database::Access::ReadWrite).value();
        VERIFY_RESULT(migrate(*database, {schema1}));
        VERIFY_RESULT(
            database->run(u"INSERT INTO people VALUES ('ann', 0, 'Ann Ito', '', '', '', '', '', '', "
                          "'', '', NULL, 0, 0, '')"_s));
    }
    const auto store = SqlTrackerStore::open(file, f.planner, f.clock).value();
    QCOMPARE(store->personSummaries(0, 10, f.clock.now()).value().front().name, u"Ann Ito"_s);
    VERIFY_RESULT(store->keepApart(PersonId(u"ann"_s), PersonId(u"bo"_s)));
    QVERIFY(store->check().value().empty());
}

void PeopleDirectoryTest::listsTenThousandAtOnce()
{
    StoreFixture f;
    const auto store = f.open().value();
    VERIFY_RESULT(store->import(manyPeople(10000, f.clock.now()), false));
    size_t count = 0;
    for (int offset = 0;; offset += 200) {
        const auto part = store->personSummaries(offset, 200, f.clock.now());
        VERIFY_RESULT(part);
        if (part->empty())
            break;
        count += part->size();
    }
    QCOMPARE(count, size_t(10000));
    QBENCHMARK_ONCE
    {
        VERIFY_RESULT(store->personSummaries(5000, 200, f.clock.now()));
    }
}

QTEST_GUILESS_MAIN(PeopleDirectoryTest)
#include "tst_peopledirectory.moc"
