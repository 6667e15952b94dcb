// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The store: what is saved is read again, what is imported is merged, what is wrong is found.
#include "cadencebook.h"
#include "randomtracker.h"
#include "storechanges.h"
#include "storedump.h"

#include <QSignalSpy>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;
using What = ImportReport::Entry::What;

class TrackerStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatWasImported();
    void readsWhateverWasImported();
    void mergesAndNeverRemoves();
    void importTakesProfileAndCadenceOnlyOnce();
    void aCancelledImportChangesNothing();
    void aDryRunChangesNothing();
    void twoStoresSeeEachOther();
    void checkFindsAndRepairsAWrongPlan();
};

void TrackerStoreTest::readsWhatWasImported()
{
    StoreFixture f;
    const Tracker tracker = fullTracker();
    {
        const auto store = f.open();
        VERIFY_RESULT(store);
        const auto report = (*store)->import(tracker, false);
        VERIFY_RESULT(report);
        QCOMPARE(report->count(What::Added), 8);
    }
    const auto store = f.open();
    VERIFY_RESULT(store);
    const auto read = (*store)->tracker();
    VERIFY_RESULT(read);
    QVERIFY(*read == tracker);
    QVERIFY((*store)->application(full()).value() == tracker.applications.front());
    QVERIFY((*store)->people().value() == tracker.people);
    QVERIFY((*store)->profile().value() == tracker.profile);
    QCOMPARE((*store)->application(ApplicationId(u"none"_s)).error().code, ErrorCode::NotFound);
    const auto again = (*store)->import(tracker, false);
    VERIFY_RESULT(again);
    QCOMPARE(again->count(What::Unchanged), int(again->entries.size()));
    QVERIFY(again->changes.isEmpty());
    QVERIFY((*store)->check().value().empty());
}

void TrackerStoreTest::readsWhateverWasImported()
{
    const int iterations = qEnvironmentVariableIntValue("AFTERWORD_ITERATIONS") / 100 + 10;
    for (quint32 seed = 1; seed <= quint32(iterations); ++seed) {
        StoreFixture f;
        const Tracker tracker = randomTracker(seed);
        auto store = f.open();
        VERIFY_RESULT(store);
        VERIFY_RESULT((*store)->import(tracker, false));
        store = f.open();
        VERIFY_RESULT(store);
        const Tracker read = (*store)->tracker().value();
        for (size_t i = 0; i < tracker.people.size(); ++i)
            QVERIFY2(read.people[i] == tracker.people[i],
                     qPrintable(u"seed %1, person %2"_s.arg(seed).arg(i)));
        for (size_t i = 0; i < tracker.applications.size(); ++i)
            QVERIFY2(read.applications[i] == tracker.applications[i],
                     qPrintable(u"seed %1, application %2"_s.arg(seed).arg(i)));
        QVERIFY2(read == tracker, qPrintable(u"seed %1"_s.arg(seed)));
        VERIFY_RESULT((*store)->undo());
        QVERIFY((*store)->tracker().value() == Tracker());
        VERIFY_RESULT((*store)->redo());
        const Tracker redone = (*store)->tracker().value();
        for (size_t i = 0; i < tracker.applications.size(); ++i)
            QVERIFY2(redone.applications[i] == tracker.applications[i],
                     qPrintable(u"seed %1, application %2"_s.arg(seed).arg(i)));
        QVERIFY(redone.people == tracker.people);
        QVERIFY(redone.references == tracker.references);
        QVERIFY(redone.profile == tracker.profile);
        QVERIFY(redone == tracker);
        const auto problems = (*store)->check();
        VERIFY_RESULT(problems);
        QVERIFY2(problems->empty(), problems->empty() ? "" : qPrintable(problems->front().message));
    }
}

void TrackerStoreTest::mergesAndNeverRemoves()
{
    StoreFixture f;
    const auto store = f.open();
    VERIFY_RESULT(store);
    VERIFY_RESULT((*store)->import(fullTracker(), false));
    Tracker other;
    Application incoming = application("a-full", "Acme", "Senior Analyst");
    incoming.interviews = {interview("k", "2026-12-21T10:00:00Z", "2026-12-21T11:00:00Z")};
    other.applications = {incoming, application("a-new", "New", "Job")};
    const auto report = (*store)->import(other, false);
    VERIFY_RESULT(report);
    QCOMPARE(report->count(What::Changed), 1);
    QCOMPARE(report->count(What::Added), 1);
    const Application merged = (*store)->application(full()).value();
    QCOMPARE(merged.role, u"Senior Analyst"_s);
    QCOMPARE(merged.interviews.size(), size_t{3});
    QCOMPARE(merged.adjustments.size(), size_t{2});
    QCOMPARE((*store)->tracker()->people.size(), size_t{3});
    QVERIFY((*store)->import(other, false)->changes.isEmpty());
}

void TrackerStoreTest::importTakesProfileAndCadenceOnlyOnce()
{
    StoreFixture f;
    const auto store = f.open();
    VERIFY_RESULT(store);
    Tracker first;
    first.profile.name = u"First"_s;
    first.cadence = {{u"unansweredCap"_s, 2}};
    VERIFY_RESULT((*store)->import(first, false));
    Tracker second;
    second.profile.name = u"Second"_s;
    second.cadence = {{u"unansweredCap"_s, 4}};
    QVERIFY((*store)->import(second, false)->changes.isEmpty());
    QVERIFY((*store)->tracker().value() == first);
    // What an application has of its own comes with it, unless it has one here.
    Tracker third;
    third.applications = {application("a"), application("b")};
    third.cadence = withOwnOverrides(second.cadence, ApplicationId(u"a"_s), {{u"finalAfterDays"_s, 3}});
    VERIFY_RESULT((*store)->import(third, false));
    QCOMPARE((*store)->cadence().value(),
             withOwnOverrides(first.cadence, ApplicationId(u"a"_s), {{u"finalAfterDays"_s, 3}}));
    third.cadence = withOwnOverrides(second.cadence, ApplicationId(u"a"_s), {{u"finalAfterDays"_s, 5}});
    QVERIFY((*store)->import(third, false)->changes.isEmpty());
}

void TrackerStoreTest::aCancelledImportChangesNothing()
{
    StoreFixture f;
    const auto store = f.open();
    VERIFY_RESULT(store);
    Tracker tracker;
    for (int i = 0; i < 250; ++i)
        tracker.applications.push_back(application(QByteArray::number(i).constData()));
    int calls = 0;
    const auto cancelled = (*store)->import(tracker, false, [&](int done, int total) {
        ++calls;
        return done < total / 2;
    });
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
    QVERIFY(calls > 1);
    QVERIFY((*store)->tracker().value() == Tracker());
    tracker.applications.push_back(application("7"));
    QCOMPARE((*store)->import(tracker, false).error().code, ErrorCode::BadInput);
    QVERIFY((*store)->tracker().value() == Tracker());
}

void TrackerStoreTest::aDryRunChangesNothing()
{
    StoreFixture f;
    const auto store = f.open();
    VERIFY_RESULT(store);
    const QString before = dump(f.file);
    QSignalSpy changed(store->get(), &TrackerStore::changed);
    const auto report = (*store)->import(fullTracker(), true);
    VERIFY_RESULT(report);
    QCOMPARE(report->count(What::Added), 8);
    QVERIFY(report->entries.back().description.contains(u"Bare, Minimum"_s));
    QCOMPARE(dump(f.file), before);
    QVERIFY((*store)->tracker().value() == Tracker());
    QCOMPARE(changed.size(), 0);
}

void TrackerStoreTest::twoStoresSeeEachOther()
{
    StoreFixture f;
    const auto window = f.open();
    const auto terminal = f.open();
    VERIFY_RESULT(window);
    VERIFY_RESULT(terminal);
    VERIFY_RESULT((*window)->execute(command(SaveApplication{application("a")})));
    QCOMPARE((*window)->catchUp().value(), false); // one's own change is no news
    QSignalSpy changed(window->get(), &TrackerStore::changed);
    VERIFY_RESULT((*terminal)->execute(command(SaveApplication{application("b")})));
    QCOMPARE((*window)->tracker()->applications.size(), size_t{2}); // read anew, but not told yet
    QCOMPARE((*window)->catchUp().value(), true);
    QCOMPARE(changed.size(), 1);
    QVERIFY(changed.front().front().value<ChangeSet>().changed == std::vector{ApplicationId(u"b"_s)});
    QCOMPARE((*window)->catchUp().value(), false);
    QCOMPARE((*terminal)->catchUp().value(), false); // there was nothing to plan, so nothing to write
    // A command tells of it too, and works on what the other one left.
    VERIFY_RESULT((*terminal)->execute(command(SaveApplication{application("c")})));
    const auto done = (*window)->execute(command(MoveCard{ApplicationId(u"c"_s), Stage::Offer, {}, {}}));
    VERIFY_RESULT(done);
    QVERIFY(done->changed == std::vector{ApplicationId(u"c"_s)}); // added there, moved here
    QCOMPARE((*terminal)->boardCards(Stage::Offer, 0, 5).value().size(), size_t{1});
}

void TrackerStoreTest::checkFindsAndRepairsAWrongPlan()
{
    StoreFixture f;
    const auto store = f.open();
    VERIFY_RESULT(store);
    VERIFY_RESULT((*store)->import(fullTracker(), false));
    const QString right = dump(f.file);
    {
        const auto database = Database::open(f.file, Database::Access::ReadWrite);
        VERIFY_RESULT(database);
        VERIFY_RESULT((*database)->run(u"UPDATE planned_steps SET reason = 'a lie'"_s));
        VERIFY_RESULT((*database)->run(u"UPDATE application_advice SET stage = 'offer'"_s));
    }
    const auto problems = (*store)->check();
    VERIFY_RESULT(problems);
    QCOMPARE(problems->size(), size_t{1});
    QVERIFY(problems->front().repaired);
    QCOMPARE(dump(f.file), right);
    QVERIFY((*store)->check().value().empty());
    {
        const auto database = Database::open(f.file, Database::Access::ReadWrite);
        VERIFY_RESULT(database);
        VERIFY_RESULT((*database)->run(u"UPDATE applications SET hiring_manager = 'nobody'"_s));
    }
    const auto dangling = (*store)->check();
    VERIFY_RESULT(dangling);
    QVERIFY(dangling->size() >= 2);
    QVERIFY(!dangling->front().repaired);
}

QTEST_GUILESS_MAIN(TrackerStoreTest)
#include "tst_trackerstore.moc"
