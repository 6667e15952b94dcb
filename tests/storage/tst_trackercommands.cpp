// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Commands: each one is done wholly or not at all, and can be undone and done again.
#include "cadencebook.h"
#include "storechanges.h"
#include "storedump.h"

#include <QSignalSpy>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(afterword::Command)

class TrackerCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandCanBeUndoneAndRedone_data();
    void everyCommandCanBeUndoneAndRedone();
    void rejectedInputChangesNothing_data();
    void rejectedInputChangesNothing();
    void aCommandIsAllOrNothing();
    void aCommandThatChangesNothingLeavesNoTrace();
    void mailKeepsTheAddressThatItUsed();
    void aCadenceReplansWhatItTouches_data();
    void aCadenceReplansWhatItTouches();
};

void TrackerCommandsTest::everyCommandCanBeUndoneAndRedone_data()
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
    QTest::newRow("remove a commitment") << command(RemoveCommitment{full(), CommitmentId(u"c"_s)});
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
    QTest::newRow("a cadence for one application") << command(
        SaveCadence{withOwnOverrides({{u"unansweredCap"_s, 2}}, bare(), {{u"finalAfterDays"_s, 3}})});
    QTest::newRow("several at once") << Command{
        u"much"_s,
        {SaveApplication{withPerson(application("a-new"), "p-new")}, SavePerson{person("p-new", "New")},
         MoveCard{bare(), Stage::Offer, {}, {}},
         MoveCard{ApplicationId(u"a-new"_s), Stage::Offer, {}, bare()}}};
}

void TrackerCommandsTest::everyCommandCanBeUndoneAndRedone()
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

void TrackerCommandsTest::rejectedInputChangesNothing_data()
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
    row("nothing that they said", RemoveCommitment{full(), CommitmentId(u"x"_s)}, ErrorCode::NotFound);
    row("a snooze without end", AdjustStep{bare(), {}});
    row("a person without a name", SavePerson{person("p", "")});
    row("nobody to remove", RemovePerson{PersonId(u"p"_s)}, ErrorCode::NotFound);
    row("somebody named", RemovePerson{PersonId(u"p-manager"_s)}, ErrorCode::Refused);
    row("a reference", RemovePerson{PersonId(u"p-referee"_s)}, ErrorCode::Refused);
    row("an unknown reference", SaveReference{{PersonId(u"p-none"_s), Consent::Given, {}}});
    row("a profile from nowhere", SaveProfile{Profile{{}, {}, {}, {}, u"Nowhere"_s, {}, {}}});
    row("a cadence that is none", SaveCadence{{{u"tempo"_s, u"allegro"_s}}});
    row("the same for one application", SaveCadence{withOwnOverrides({}, bare(), {{u"tempo"_s, 1}})});
}

void TrackerCommandsTest::rejectedInputChangesNothing()
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

void TrackerCommandsTest::aCommandIsAllOrNothing()
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

void TrackerCommandsTest::aCommandThatChangesNothingLeavesNoTrace()
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

namespace {

/// Remembers for whom it planned.
class WatchedPlanner final : public Planner
{
public:
    Plan plan(const Tracker &tracker, Instant at) const override
    {
        asked.append(u"all"_s);
        return m_planner.plan(tracker, at);
    }
    Plan planFor(const Tracker &tracker, const std::vector<ApplicationId> &applications,
                 Instant at) const override
    {
        for (const ApplicationId &id : applications)
            asked.append(id.value());
        return m_planner.planFor(tracker, applications, at);
    }

    mutable QStringList asked;

private:
    FakePlanner m_planner;
};

} // namespace

// What came back from an address says nothing of the one that somebody has since.
void TrackerCommandsTest::mailKeepsTheAddressThatItUsed()
{
    StoreFixture f;
    const auto store = f.open();
    VERIFY_RESULT(store);
    const PersonId ann(u"p-new"_s);
    Application acme = withPerson(application("a-new"), "p-new");
    Correspondence sent;
    sent.id = CorrespondenceId(u"c1"_s);
    sent.direction = Direction::Out;
    sent.kind = Kind::ThankYou;
    sent.at = at("2026-11-20T10:00:00Z");
    sent.people = {ann};
    Correspondence call = sent;
    call.id = CorrespondenceId(u"c2"_s);
    call.channel = Channel::Phone;
    Correspondence back = sent;
    back.id = CorrespondenceId(u"c3"_s);
    back.direction = Direction::In;
    back.kind.reset();
    back.meaning = Meaning::Bounce;
    Correspondence draft = sent;
    draft.id = CorrespondenceId(u"c4"_s);
    draft.delivery = Delivery::Draft;
    acme.correspondence = {sent, call, back, draft};
    Person person = afterword::test::person("p-new", "Ann");
    const auto addresses = [&] {
        QStringList used;
        const Application kept = (*store)->application(acme.id).value();
        for (const Correspondence &entry : kept.correspondence)
            used << entry.address;
        return used;
    };
    VERIFY_RESULT((*store)->execute(Command{u"one"_s, {SavePerson{person}, SaveApplication{acme}}}));
    person.email = u"ann@acme.example"_s; // the first one: it is what was used
    VERIFY_RESULT((*store)->execute(Command{u"two"_s, {SavePerson{person}}}));
    QCOMPARE(addresses(), (QStringList{{}, {}, {}, {}}));
    person.email = u"Ann@acme.example"_s; // is the same
    VERIFY_RESULT((*store)->execute(Command{u"three"_s, {SavePerson{person}}}));
    QCOMPARE(addresses(), (QStringList{{}, {}, {}, {}}));
    person.email = u"ito@acme.example"_s;
    VERIFY_RESULT((*store)->execute(Command{u"four"_s, {SavePerson{person}}}));
    const QString before = u"Ann@acme.example"_s;
    QCOMPARE(addresses(), (QStringList{before, {}, before, {}}));
    VERIFY_RESULT((*store)->undo());
    QCOMPARE(addresses(), (QStringList{{}, {}, {}, {}}));
}

void TrackerCommandsTest::aCadenceReplansWhatItTouches_data()
{
    QTest::addColumn<QJsonObject>("cadence");
    QTest::addColumn<QStringList>("planned");
    QTest::addColumn<QStringList>("told");
    const QJsonObject before{{u"unansweredCap"_s, 2}};
    const QJsonObject own{{u"finalAfterDays"_s, 3}};
    QTest::newRow("a number of all") << QJsonObject{{u"unansweredCap"_s, 4}}
                                     << QStringList{u"a-bare"_s, u"a-full"_s}
                                     << QStringList{u"everything may look different"_s};
    QTest::newRow("one of one application")
        << withOwnOverrides(before, bare(), own) << QStringList{u"a-bare"_s} << QStringList{u"a-bare"_s};
    QTest::newRow("one of an application that is no more")
        << withOwnOverrides(before, ApplicationId(u"gone"_s), own) << QStringList()
        << QStringList{u"everything may look different"_s};
    QTest::newRow("both") << withOwnOverrides({}, bare(), own) << QStringList{u"a-bare"_s, u"a-full"_s}
                          << QStringList{u"everything may look different"_s};
}

void TrackerCommandsTest::aCadenceReplansWhatItTouches()
{
    QFETCH(QJsonObject, cadence);
    QFETCH(QStringList, planned);
    QFETCH(QStringList, told);
    StoreFixture f;
    const WatchedPlanner planner;
    const auto store = SqlTrackerStore::open(f.file, planner, f.clock);
    VERIFY_RESULT(store);
    VERIFY_RESULT((*store)->import(fullTracker(), false));
    const auto tellsOf = [](const ChangeSet &changes) {
        QStringList words;
        for (const ApplicationId &id : changes.changed)
            words.append(id.value());
        if (changes.profile)
            words.append(u"everything may look different"_s);
        return words;
    };
    planner.asked.clear();
    const auto done = (*store)->execute(command(SaveCadence{cadence}));
    VERIFY_RESULT(done);
    QCOMPARE(planner.asked, planned);
    QCOMPARE(tellsOf(*done), told);
    planner.asked.clear();
    const auto undone = (*store)->undo();
    VERIFY_RESULT(undone);
    QCOMPARE(planner.asked, planned);
    QCOMPARE(tellsOf(*undone), told);
}

QTEST_GUILESS_MAIN(TrackerCommandsTest)
#include "tst_trackercommands.moc"
