// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A tracker of years that an older Afterword kept opens in this one: all is there, and planned as if new.
#include "factrepositories.h"
#include "lookuprepository.h"
#include "manyapplications.h"
#include "migrations.h"
#include "neighbours.h"
#include "planrepository.h"
#include "policyplanner.h"
#include "rowchange.h"
#include "schema1.h"
#include "sqltrackerstore.h"
#include "testsupport.h"

#include <QTemporaryDir>
#include <QTest>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Applications = 4'000;

Instant now()
{
    return at("2026-11-23T09:00:00Z");
}

/// As version 1 wrote it, with a plan of which only the board is looked at.
Result<void> writeVersion1(const QString &file, const Tracker &tracker)
{
    const auto database = Database::open(file, Database::Access::ReadWrite);
    if (!database)
        return std::unexpected(database.error());
    if (auto made = migrate(**database, {Migration(schema1)}); !made)
        return made;
    auto transaction = Transaction::write(**database);
    if (!transaction)
        return std::unexpected(transaction.error());
    Rows rows = rowsOf(ProfileRecord{1, tracker.profile});
    qint64 position = 0;
    for (const Person &person : tracker.people)
        std::ranges::move(rowsOf(PersonRecord{person, position++}), std::back_inserter(rows));
    for (const Application &application : tracker.applications)
        std::ranges::move(rowsOf(ApplicationRecord{application, position, 1000 * position++, {}}),
                          std::back_inserter(rows));
    return writeRows(**database, differences({}, std::move(rows))) | andThen([&] {
               return (*database)->run(
                   u"INSERT INTO application_advice (application, stage, board_rank, advice, unanswered, "
                   "summary, held) SELECT a.id, coalesce(a.stage, 'applied'), r.board_rank, 'wait', 0, '', "
                   "'[]' FROM applications a JOIN board_ranks r ON r.application = a.id"_s);
           }) |
           andThen([&] {
               return (*database)->run(u"INSERT INTO plan_state (id, valid_until) VALUES (1, NULL)"_s);
           }) |
           andThen([&] { return transaction->commit(); });
}

} // namespace

class MigrationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsEverything();
    void showsTheOldPlanUntilItIsMadeAnew();
    void findsWhatOneApplicationHasToDoWithOthers();
    void asksByIndex();
    void plansAsIfNew();

private:
    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(u"old.db"_s);
    FakeClock m_clock{now()};
    BusinessCalendar m_calendar;
    PolicyPlanner m_planner{m_calendar};
    Tracker m_tracker;
    std::unique_ptr<SqlTrackerStore> m_store;
};

void MigrationTest::initTestCase()
{
    m_tracker = manyApplications(Applications, now());
    m_tracker.people.back().email = u"  ÄRGER@Example.ORG "_s;
    m_tracker.applications.back().company = u"  bücher  UND Mehr "_s;
    m_tracker.applications.back().role = u"Lektor"_s;
    VERIFY_RESULT(writeVersion1(m_file, m_tracker));
    auto store = SqlTrackerStore::open(m_file, m_planner, m_clock);
    VERIFY_RESULT(store);
    m_store = std::move(*store);
}

void MigrationTest::keepsEverything()
{
    QVERIFY(m_store->tracker().value() == m_tracker);
    QVERIFY(QFile::exists(m_file + u".before-version-%1"_s.arg(newestSchemaVersion())));
}

void MigrationTest::showsTheOldPlanUntilItIsMadeAnew()
{
    int cards = 0;
    const auto counts = m_store->stageCounts();
    for (const StageCount &count : counts.value())
        cards += count.cards;
    QCOMPARE(cards, Applications);
    QVERIFY(*m_store->planValidUntil().value() < now());
}

void MigrationTest::findsWhatOneApplicationHasToDoWithOthers()
{
    const auto database = Database::open(m_file, Database::Access::ReadOnly);
    VERIFY_RESULT(database);
    const LookupRepository lookups(**database);
    const auto &last = m_tracker.applications.back();
    QCOMPARE(lookups.withJob(u"BÜCHER und mehr"_s, u"lektor "_s).value(), QSet<ApplicationId>{last.id});
    QCOMPARE(lookups.peopleWithAddress(foldedAddress(u"ärger@example.org"_s)).value(),
             QSet<PersonId>{m_tracker.people.back().id});
    QCOMPARE(lookups.applicationsOf(last.hiringManager).value(), QSet<ApplicationId>{last.id});
}

void MigrationTest::asksByIndex()
{
    const auto database = Database::open(m_file, Database::Access::ReadOnly);
    VERIFY_RESULT(database);
    const auto scans = [&](const QString &sql, const SqlValues &bound) {
        QStringList found;
        Query query(**database, (*database)->dialect().explain(sql));
        const auto read = query.each(bound, [&](const Query &row) {
            if (row.text(3).startsWith(u"SCAN"_s))
                found += row.text(3);
        });
        return read ? found : QStringList{read.error().message};
    };
    QCOMPARE(scans(LookupRepository::applicationsOfSql(), SqlValues(8, u"x"_s)), QStringList());
    QCOMPARE(scans(PlanRepository::outdatedSql(), {qint64{1}, qint64{1}}), QStringList());
    QCOMPARE(scans(PlanRepository::expiredSql(), {qint64{1}, qint64{1}}), QStringList());
}

void MigrationTest::plansAsIfNew()
{
    VERIFY_RESULT(m_store->replan(now()));
    const Plan wanted = m_planner.plan(m_tracker, now());
    for (const ApplicationAdvice &advice : wanted.applications) {
        const auto kept = m_store->advice(advice.application);
        VERIFY_RESULT(kept);
        QCOMPARE(kept->stage, advice.stage);
        QCOMPARE(kept->advice, advice.advice);
        QCOMPARE(kept->summary.text(), advice.summary.text());
    }
    QCOMPARE(m_store->agenda(now() + std::chrono::hours(24 * 5000), 1'000'000)->size(), wanted.steps.size());
    const auto problems = m_store->check();
    VERIFY_RESULT(problems);
    QVERIFY(problems->empty());
}

QTEST_GUILESS_MAIN(MigrationTest)
#include "tst_migration.moc"
