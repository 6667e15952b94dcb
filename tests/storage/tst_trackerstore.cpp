// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The store: what is saved is read again, what is imported is merged, what is done can be undone.
#include "database.h"
#include "randomtracker.h"
#include "storefixture.h"

#include <QRandomGenerator>
#include <QSignalSpy>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using What = ImportReport::Entry::What;

Q_DECLARE_METATYPE(afterword::Command)

namespace {

ApplicationId bare()
{
    return ApplicationId(u"a-bare"_s);
}

ApplicationId full()
{
    return ApplicationId(u"a-full"_s);
}

/// Everything that the tables of facts and plan hold, as text.
QString dump(const QString &file)
{
    const auto database = Database::open(file, Database::Access::ReadOnly).value();
    QString text;
    for (const QLatin1StringView table :
         {"profile"_L1, "cadence"_L1, "people"_L1, "referees"_L1, "applications"_L1, "board_ranks"_L1,
          "application_referees"_L1, "interviews"_L1, "interviewers"_L1, "commitments"_L1,
          "correspondence"_L1, "correspondence_people"_L1, "offers"_L1, "adjustments"_L1, "planned_steps"_L1,
          "application_advice"_L1}) {
        int columns = 0;
        Query count(*database, u"SELECT count(*) FROM pragma_table_info('%1')"_s.arg(table));
        static_cast<void>(count.each({}, [&](const Query &row) { columns = int(row.integer(0)); }));
        Query rows(*database, u"SELECT * FROM %1 ORDER BY 1, 2"_s.arg(table));
        static_cast<void>(rows.each({}, [&](const Query &row) {
            text += table;
            for (int i = 0; i < columns; ++i)
                text += u'|' + (row.isNull(i) ? u"NULL"_s : row.text(i));
            text += u'\n';
        }));
    }
    return text;
}

Commitment commitment(const char *id, const char *person)
{
    Commitment commitment;
    commitment.id = CommitmentId(QString::fromLatin1(id));
    commitment.madeAt = at("2026-11-20T15:00:00Z");
    commitment.person = PersonId(QString::fromLatin1(person));
    commitment.by = Deadline(QDate(2026, 12, 1));
    return commitment;
}

Correspondence sent(const char *id)
{
    Correspondence entry;
    entry.id = CorrespondenceId(QString::fromLatin1(id));
    entry.at = at("2026-11-21T15:00:00Z");
    entry.people = {PersonId(u"p-manager"_s)};
    entry.kind = Kind::ThankYou;
    return entry;
}

Offer offer(const char *id)
{
    Offer offer;
    offer.id = OfferId(QString::fromLatin1(id));
    offer.at = at("2026-11-21T15:00:00Z");
    return offer;
}

Adjustment snooze()
{
    Adjustment adjustment;
    adjustment.kind = Kind::Debrief;
    adjustment.at = at("2026-11-21T15:00:00Z");
    adjustment.until = at("2026-11-29T15:00:00Z");
    return adjustment;
}

Application withPerson(Application application, const char *person)
{
    application.hiringManager = PersonId(QString::fromLatin1(person));
    return application;
}

} // namespace

class TrackerStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatWasImported();
    void readsWhateverWasImported();
    void everyCommandCanBeUndoneAndRedone_data();
    void everyCommandCanBeUndoneAndRedone();
    void rejectedInputChangesNothing_data();
    void rejectedInputChangesNothing();
    void aCommandIsAllOrNothing();
    void aCommandThatChangesNothingLeavesNoTrace();
    void aNewCommandEndsRedoing();
    void keepsTheLastHundred();
    void undoAnswersConflictWhereTheRowsChanged();
    void mergesAndNeverRemoves();
    void importTakesProfileAndCadenceOnlyOnce();
    void aCancelledImportChangesNothing();
    void aDryRunChangesNothing();
    void anImportIsOneUndo();
    void twoStoresSeeEachOther();
    void anythingDoneCanBeUndone();
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

void TrackerStoreTest::everyCommandCanBeUndoneAndRedone_data()
{
    QTest::addColumn<Command>("what");
    Application edited = fullTracker().applications.front();
    edited.notes = u"edited"_s;
    edited.interviews.pop_back();
    for (Commitment &commitment : edited.commitments)
        commitment.interview = {};
    edited.correspondence.clear();
    edited.adjustments.clear();
    Person manager = fullTracker().people.front();
    manager.email = u"new@acme.example"_s;
    QTest::newRow("add an application") << command(SaveApplication{application("a-new")});
    QTest::newRow("edit an application") << command(SaveApplication{edited});
    QTest::newRow("remove an application") << command(RemoveApplication{full()});
    QTest::newRow("move a card") << command(MoveCard{bare(), Stage::Offer, {}, {}});
    QTest::newRow("close an application")
        << command(MoveCard{bare(), Stage::Closed, Outcome::Rejected, full()});
    QTest::newRow("open it again") << command(MoveCard{full(), Stage::Interviewing, {}, {}});
    QTest::newRow("add an interview")
        << command(SaveInterview{bare(), interview("i", "2026-11-25T10:00:00Z", "2026-11-25T11:00:00Z")});
    QTest::newRow("move an interview")
        << command(SaveInterview{full(), interview("i", "2026-11-25T10:00:00Z", "2026-11-25T11:00:00Z")});
    QTest::newRow("remove an interview") << command(RemoveInterview{full(), InterviewId(u"i"_s)});
    QTest::newRow("add a commitment") << command(SaveCommitment{bare(), commitment("c", "p-manager")});
    QTest::newRow("change a commitment") << command(SaveCommitment{full(), commitment("c", "p-referee")});
    QTest::newRow("log a message") << command(SaveCorrespondence{bare(), sent("m")});
    QTest::newRow("change a message") << command(SaveCorrespondence{full(), sent("m")});
    QTest::newRow("add an offer") << command(SaveOffer{bare(), offer("o")});
    QTest::newRow("change an offer") << command(SaveOffer{full(), offer("o")});
    QTest::newRow("snooze") << command(AdjustStep{bare(), snooze()});
    QTest::newRow("add a person") << command(SavePerson{person("p-new", "New")});
    QTest::newRow("edit a person") << command(SavePerson{manager});
    QTest::newRow("remove a person") << command(RemovePerson{PersonId(u"p-idle"_s)});
    QTest::newRow("add a reference") << command(
        SaveReference{{PersonId(u"p-manager"_s), Consent::Asked, u"boss"_s}});
    QTest::newRow("edit a reference")
        << command(SaveReference{{PersonId(u"p-referee"_s), Consent::Declined, {}}});
    QTest::newRow("edit the profile") << command(SaveProfile{Profile{u"Kim"_s, {}, {}, {}, {}, {}, {}}});
    QTest::newRow("edit the cadence") << command(SaveCadence{{{u"unansweredCap"_s, 4}}});
    QTest::newRow("default cadence") << command(SaveCadence{});
    QTest::newRow("several at once") << Command{
        u"much"_s,
        {SaveApplication{withPerson(application("a-new"), "p-new")}, SavePerson{person("p-new", "New")},
         MoveCard{bare(), Stage::Offer, {}, {}},
         MoveCard{ApplicationId(u"a-new"_s), Stage::Offer, {}, bare()}}};
}

void TrackerStoreTest::everyCommandCanBeUndoneAndRedone()
{
    QFETCH(Command, what);
    what.label = u"the label"_s;
    StoreFixture f;
    auto store = f.open();
    VERIFY_RESULT(store);
    VERIFY_RESULT((*store)->import(fullTracker(), false));
    const QString before = dump(f.file);
    QSignalSpy changed(store->get(), &TrackerStore::changed);
    const auto done = (*store)->execute(what);
    VERIFY_RESULT(done);
    QVERIFY(!done->isEmpty());
    QVERIFY(!done->everything);
    QCOMPARE(changed.size(), 1);
    const QString after = dump(f.file);
    QVERIFY(after != before);
    QCOMPARE((*store)->undoLabel(), u"the label"_s);
    const Tracker held = (*store)->tracker().value();
    store = f.open(); // undo knows it after a restart
    VERIFY_RESULT(store);
    QVERIFY((*store)->tracker().value() == held); // what is held in memory is what is stored
    VERIFY_RESULT((*store)->undo());
    QCOMPARE(dump(f.file), before);
    QVERIFY((*store)->tracker().value() == fullTracker());
    QCOMPARE((*store)->redoLabel(), u"the label"_s);
    VERIFY_RESULT((*store)->redo());
    QCOMPARE(dump(f.file), after);
    QVERIFY((*store)->tracker().value() == held);
    QVERIFY((*store)->check().value().empty());
}

void TrackerStoreTest::rejectedInputChangesNothing_data()
{
    QTest::addColumn<Command>("what");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, Change change, ErrorCode code = ErrorCode::BadInput) {
        QTest::newRow(name) << command(std::move(change)) << code;
    };
    const ApplicationId none(u"none"_s);
    row("no id", SaveApplication{application("")});
    row("no company", SaveApplication{application("x", "")});
    row("no role", SaveApplication{application("x", "y", "")});
    row("an id of 129", SaveApplication{application(QByteArray(129, 'x').constData())});
    row("a person whom nobody knows", SaveApplication{withPerson(application("x"), "p-none")});
    Application a = application("x");
    a.outcome = Outcome::Accepted;
    row("an outcome without being closed", SaveApplication{a});
    a = application("x");
    a.timeZone = u"Mars/Olympus"_s;
    row("a zone that is none", SaveApplication{a});
    a = application("x");
    a.offers = {offer("o"), offer("o")};
    row("an id twice", SaveApplication{a});
    a = application("x");
    a.notes = QString(QChar(0xD800));
    row("half a symbol", SaveApplication{a});
    a = application("x");
    a.commitments = {commitment("c", "p-manager")};
    a.commitments.front().interview = InterviewId(u"none"_s);
    row("an interview that is none", SaveApplication{a});
    row("an interview that ends before it starts",
        SaveInterview{bare(), interview("i", "2026-11-25T11:00:00Z", "2026-11-25T10:00:00Z")});
    row("nothing to remove", RemoveApplication{none}, ErrorCode::NotFound);
    row("nothing to move", MoveCard{none, Stage::Offer, {}, {}}, ErrorCode::NotFound);
    row("moved above nothing", MoveCard{bare(), Stage::Offer, {}, none}, ErrorCode::NotFound);
    row("moved above a card elsewhere", MoveCard{bare(), Stage::Offer, {}, full()}, ErrorCode::Conflict);
    row("an outcome in mid-air", MoveCard{bare(), Stage::Offer, Outcome::Accepted, {}});
    row("an interview of nothing", SaveInterview{none, {}}, ErrorCode::NotFound);
    row("no such interview", RemoveInterview{full(), InterviewId(u"x"_s)}, ErrorCode::NotFound);
    row("a snooze without end", AdjustStep{bare(), {}});
    row("a person without a name", SavePerson{person("p", "")});
    row("nobody to remove", RemovePerson{PersonId(u"p"_s)}, ErrorCode::NotFound);
    row("somebody named", RemovePerson{PersonId(u"p-manager"_s)}, ErrorCode::Refused);
    row("a reference", RemovePerson{PersonId(u"p-referee"_s)}, ErrorCode::Refused);
    row("an unknown reference", SaveReference{{PersonId(u"p-none"_s), Consent::Given, {}}});
    row("a profile from nowhere", SaveProfile{Profile{{}, {}, {}, {}, u"Nowhere"_s, {}, {}}});
    row("a cadence that is none", SaveCadence{{{u"tempo"_s, u"allegro"_s}}});
}

void TrackerStoreTest::rejectedInputChangesNothing()
{
    QFETCH(Command, what);
    QFETCH(ErrorCode, code);
    StoreFixture f;
    const auto store = f.open();
    VERIFY_RESULT(store);
    VERIFY_RESULT((*store)->import(fullTracker(), false));
    const QString before = dump(f.file);
    QSignalSpy changed(store->get(), &TrackerStore::changed);
    // Something right before it is taken back with it.
    what.changes.insert(what.changes.begin(), MoveCard{bare(), Stage::KeepingInTouch, {}, {}});
    const auto refused = (*store)->execute(what);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, code);
    QVERIFY(!refused.error().message.isEmpty());
    QCOMPARE(dump(f.file), before);
    QVERIFY((*store)->tracker().value() == fullTracker());
    QCOMPARE((*store)->undoLabel(), u"importing"_s);
    QCOMPARE(changed.size(), 0);
    VERIFY_RESULT((*store)->execute(command(MoveCard{bare(), Stage::Offer, {}, {}})));
}

void TrackerStoreTest::aCommandIsAllOrNothing()
{
    StoreFixture f;
    const auto store = f.open();
    VERIFY_RESULT(store);
    const auto refused = (*store)->execute(
        {u"two"_s, {SaveApplication{application("a")}, SaveApplication{application("b", "")}}});
    QVERIFY(!refused);
    QVERIFY((*store)->tracker().value() == Tracker());
    QVERIFY((*store)->undoLabel().isEmpty());
}

void TrackerStoreTest::aCommandThatChangesNothingLeavesNoTrace()
{
    StoreFixture f;
    const auto store = f.open();
    VERIFY_RESULT(store);
    VERIFY_RESULT((*store)->execute(command(SaveApplication{application("a")}, "first")));
    QSignalSpy changed(store->get(), &TrackerStore::changed);
    QVERIFY((*store)->execute(command(SaveApplication{application("a")}, "again")).value().isEmpty());
    QCOMPARE((*store)->undoLabel(), u"first"_s);
    QCOMPARE(changed.size(), 0);
}

void TrackerStoreTest::aNewCommandEndsRedoing()
{
    StoreFixture f;
    const auto store = f.open();
    VERIFY_RESULT(store);
    QCOMPARE((*store)->undo().error().code, ErrorCode::NotFound);
    QCOMPARE((*store)->redo().error().code, ErrorCode::NotFound);
    VERIFY_RESULT((*store)->execute(command(SaveApplication{application("a")}, "a")));
    VERIFY_RESULT((*store)->execute(command(SaveApplication{application("b")}, "b")));
    VERIFY_RESULT((*store)->undo());
    VERIFY_RESULT((*store)->execute(command(SaveApplication{application("c")}, "c")));
    QVERIFY((*store)->redoLabel().isEmpty());
    QCOMPARE((*store)->redo().error().code, ErrorCode::NotFound);
    QCOMPARE((*store)->undoLabel(), u"c"_s);
}

void TrackerStoreTest::keepsTheLastHundred()
{
    StoreFixture f;
    const auto store = f.open();
    VERIFY_RESULT(store);
    for (int i = 0; i < 103; ++i)
        VERIFY_RESULT(
            (*store)->execute(command(SaveApplication{application(QByteArray::number(i).constData())})));
    int undone = 0;
    while ((*store)->undo())
        ++undone;
    QCOMPARE(undone, 100);
    QCOMPARE((*store)->tracker()->applications.size(), size_t{3});
}

void TrackerStoreTest::undoAnswersConflictWhereTheRowsChanged()
{
    StoreFixture f;
    const auto store = f.open();
    VERIFY_RESULT(store);
    VERIFY_RESULT((*store)->execute(command(SaveApplication{application("a")})));
    {
        const auto database = Database::open(f.file, Database::Access::ReadWrite);
        VERIFY_RESULT(database);
        VERIFY_RESULT((*database)->run(u"UPDATE applications SET notes = 'changed by somebody'"_s));
    }
    const auto refused = (*store)->undo();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE((*store)->tracker()->applications.front().notes, u"changed by somebody"_s);
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

void TrackerStoreTest::anImportIsOneUndo()
{
    StoreFixture f;
    const auto store = f.open();
    VERIFY_RESULT(store);
    VERIFY_RESULT((*store)->execute(command(SaveApplication{application("mine")})));
    const QString before = dump(f.file);
    Tracker tracker = fullTracker();
    tracker.applications.push_back(application("mine", "Mine", "renamed"));
    for (int i = 0; i < 400; ++i) // many enough to be undone in one sweep
        tracker.applications.push_back(application(QByteArray::number(i).constData()));
    VERIFY_RESULT((*store)->import(tracker, false));
    const QString after = dump(f.file);
    VERIFY_RESULT((*store)->undo());
    QCOMPARE(dump(f.file), before);
    QCOMPARE((*store)->tracker()->applications.size(), size_t{1});
    VERIFY_RESULT((*store)->redo());
    QCOMPARE(dump(f.file), after);
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
    QVERIFY(changed.front().front().value<ChangeSet>().everything);
    QCOMPARE((*window)->catchUp().value(), false);
    QCOMPARE((*terminal)->catchUp().value(), false); // there was nothing to plan, so nothing to write
    // A command tells of it too, and works on what the other one left.
    VERIFY_RESULT((*terminal)->execute(command(SaveApplication{application("c")})));
    const auto done = (*window)->execute(command(MoveCard{ApplicationId(u"c"_s), Stage::Offer, {}, {}}));
    VERIFY_RESULT(done);
    QVERIFY(done->everything);
    QCOMPARE((*terminal)->boardCards(Stage::Offer, 0, 5).value().size(), size_t{1});
}

void TrackerStoreTest::anythingDoneCanBeUndone()
{
    const int iterations = std::max(300, qEnvironmentVariableIntValue("AFTERWORD_ITERATIONS"));
    const auto seed = quint32(qEnvironmentVariableIntValue("AFTERWORD_SEED") + 1);
    QRandomGenerator random(seed);
    StoreFixture f;
    auto store = f.open();
    VERIFY_RESULT(store);
    std::vector<QString> dumps{dump(f.file)}; // after each command that can be undone
    size_t now = 0;
    const auto id = [&] { return QByteArray::number(random.bounded(12)); };
    for (int i = 0; i < iterations; ++i) {
        const QString where = u"seed %1, step %2"_s.arg(seed).arg(i);
        if (random.bounded(20) == 0) {
            store = f.open();
            VERIFY_RESULT(store);
        }
        const int what = random.bounded(20);
        if (what < 5) {
            const auto undone = (*store)->undo();
            QVERIFY2(undone.has_value() == (now > 0) || dumps.size() > 100, qPrintable(where));
            if (undone)
                --now;
        } else if (what < 8) {
            const auto redone = (*store)->redo();
            QVERIFY2(redone.has_value() == (now + 1 < dumps.size()), qPrintable(where));
            if (redone)
                ++now;
        } else {
            const ApplicationId one(QString::fromLatin1(id()));
            const std::array stages{Stage::Saved, Stage::Applied, Stage::Closed};
            const Stage stage = stages[size_t(random.bounded(3))];
            Command tried{u"a change"_s, {}};
            for (int n = random.bounded(1, 4); n > 0; --n) {
                Application saved =
                    application(one.value().toLatin1().constData(), random.bounded(2) ? "Acme" : "Beta");
                if (random.bounded(2))
                    saved.hiringManager = PersonId(QString::fromLatin1(id()));
                saved.tags = QStringList(random.bounded(3), u"t"_s);
                const std::array<Change, 10> changes{
                    SaveApplication{saved},
                    RemoveApplication{one},
                    MoveCard{one, stage, {}, {}},
                    MoveCard{one, stage, {}, ApplicationId(QString::fromLatin1(id()))},
                    SaveInterview{
                        one, interview(id().constData(), "2026-11-20T15:00:00Z", "2026-11-20T16:00:00Z")},
                    RemoveInterview{one, InterviewId(QString::fromLatin1(id()))},
                    SavePerson{person(id().constData(), random.bounded(2) ? "Kim" : "Sam")},
                    RemovePerson{PersonId(QString::fromLatin1(id()))},
                    AdjustStep{one, snooze()},
                    SaveReference{{PersonId(QString::fromLatin1(id())), Consent::Given, {}}}};
                tried.changes.push_back(changes[size_t(random.bounded(int(changes.size())))]);
            }
            const auto done = (*store)->execute(tried);
            if (done && !done->isEmpty()) {
                dumps.resize(++now);
                dumps.push_back(dump(f.file));
            }
        }
        QVERIFY2(dump(f.file) == dumps[now], qPrintable(where));
        if (random.bounded(50) == 0)
            QVERIFY2((*store)->check().value().empty(), qPrintable(where));
    }
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
