// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Board, agenda and reminders: the right rows in the right order, found by index, shown once.
#include "database.h"
#include "planrepository.h"
#include "reminderrepository.h"
#include "storefixture.h"

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

ApplicationId id(const char *text)
{
    return ApplicationId(QString::fromLatin1(text));
}

QString column(const SqlTrackerStore &store, Stage stage)
{
    QStringList ids;
    const auto cards = store.boardCards(stage, 0, 1000).value();
    for (const BoardCard &card : cards)
        ids += card.id.value();
    return ids.join(u' ');
}

QString queryPlan(const QString &file, const QString &sql, const SqlValues &bound)
{
    const auto database = Database::open(file, Database::Access::ReadOnly).value();
    QString plan;
    Query query(*database, database->dialect().explain(sql));
    static_cast<void>(query.each(bound, [&](const Query &row) { plan += row.text(3) + u'\n'; }));
    return plan;
}

} // namespace

class BoardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cardsStandWhereTheyWereMoved();
    void thereIsAlwaysRoomBetweenTwoCards();
    void closingNotesTheDay();
    void aCardShowsWhatIsNext();
    void countsCardsAndTurns();
    void readsByIndexAtTenThousand();
    void agendaIsEarliestDueFirst();
    void remindsOfEachOpeningOnce();
    void findsWhatIsDueAfterTheFirstLook();
    void undoDoesNotRemindAgain();
    void aSnoozedStepIsRemindedOfAnew();
    void replansWhatTimeHasChanged();
};

void BoardTest::cardsStandWhereTheyWereMoved()
{
    StoreFixture f;
    auto store = f.open();
    VERIFY_RESULT(store);
    for (const char *name : {"a", "b", "c", "d"})
        VERIFY_RESULT((*store)->execute(command(SaveApplication{application(name)})));
    QCOMPARE(column(**store, Stage::Applied), u"a b c d"_s); // a new one comes last
    VERIFY_RESULT((*store)->execute(command(MoveCard{id("d"), Stage::Applied, {}, id("b")})));
    QCOMPARE(column(**store, Stage::Applied), u"a d b c"_s);
    VERIFY_RESULT((*store)->execute(command(MoveCard{id("a"), Stage::Applied, {}, {}})));
    QCOMPARE(column(**store, Stage::Applied), u"d b c a"_s);
    VERIFY_RESULT((*store)->execute(command(MoveCard{id("c"), Stage::Applied, {}, id("d")})));
    QCOMPARE(column(**store, Stage::Applied), u"c d b a"_s);
    VERIFY_RESULT((*store)->execute(command(MoveCard{id("c"), Stage::Offer, {}, {}})));
    VERIFY_RESULT((*store)->execute(command(MoveCard{id("a"), Stage::Offer, {}, id("c")})));
    QCOMPARE(column(**store, Stage::Offer), u"a c"_s);
    QCOMPARE(column(**store, Stage::Applied), u"d b"_s);
    store = f.open();
    VERIFY_RESULT(store);
    QCOMPARE(column(**store, Stage::Offer), u"a c"_s);
    QCOMPARE((*store)->boardCards(Stage::Offer, 1, 1)->front().id, id("c"));
    VERIFY_RESULT((*store)->undo());
    VERIFY_RESULT((*store)->undo());
    QCOMPARE(column(**store, Stage::Applied), u"c d b a"_s);
}

void BoardTest::thereIsAlwaysRoomBetweenTwoCards()
{
    StoreFixture f;
    const auto store = f.open();
    VERIFY_RESULT(store);
    for (const char *name : {"a", "b", "c", "d"})
        VERIFY_RESULT((*store)->execute(command(SaveApplication{application(name)})));
    // Always into the same gap: the room halves each time, until the column is numbered anew.
    for (int i = 0; i < 80; ++i) {
        VERIFY_RESULT(
            (*store)->execute(command(MoveCard{id(i % 2 ? "b" : "c"), Stage::Applied, {}, id("d")})));
        QCOMPARE(column(**store, Stage::Applied), i % 2 ? u"a c b d"_s : u"a b c d"_s);
    }
    for (int i = 0; i < 80; ++i)
        VERIFY_RESULT((*store)->undo());
    QCOMPARE(column(**store, Stage::Applied), u"a b c d"_s);
    QVERIFY((*store)->check().value().empty());
}

void BoardTest::closingNotesTheDay()
{
    StoreFixture f;
    f.clock.set(at("2026-11-23T23:30:00Z")); // past midnight in Stockholm
    const auto store = f.open();
    VERIFY_RESULT(store);
    Profile profile;
    profile.timeZone = u"Europe/Stockholm"_s;
    VERIFY_RESULT((*store)->execute(command(SaveProfile{profile})));
    VERIFY_RESULT((*store)->execute(command(SaveApplication{application("a")})));
    VERIFY_RESULT((*store)->execute(command(MoveCard{id("a"), Stage::Closed, Outcome::Withdrawn, {}})));
    QCOMPARE((*store)->application(id("a"))->closedOn, QDate(2026, 11, 24));
    QCOMPARE((*store)->boardCard(id("a"))->outcome, Outcome::Withdrawn);
    VERIFY_RESULT((*store)->execute(command(MoveCard{id("a"), Stage::Applied, {}, {}})));
    QVERIFY((*store)->application(id("a"))->closedOn.isNull());
    QVERIFY(!(*store)->application(id("a"))->outcome);
}

void BoardTest::aCardShowsWhatIsNext()
{
    StoreFixture f;
    const auto store = f.open();
    VERIFY_RESULT(store);
    Application a = application("a", "Acme", "Analyst");
    a.dream = true;
    a.hiringManager = PersonId(u"p"_s);
    a.interviews = {interview("i", "2026-11-20T10:00:00Z", "2026-11-20T11:00:00Z"),
                    interview("j", "2026-11-27T10:00:00Z", "2026-11-27T11:00:00Z")};
    VERIFY_RESULT((*store)->execute({u"both"_s, {SavePerson{person("p", "Pat Doe")}, SaveApplication{a}}}));
    const auto card = (*store)->boardCard(id("a"));
    VERIFY_RESULT(card);
    QCOMPARE(card->company, u"Acme"_s);
    QCOMPARE(card->stage, Stage::Interviewing);
    QVERIFY(card->dream);
    QCOMPARE(card->nextStep, Kind::StatusCheckIn);
    QCOMPARE(card->nextRecipient, u"Pat Doe"_s);
    QCOMPARE(card->nextOpens, at("2026-11-28T11:00:00Z"));
    QCOMPARE(card->interview, at("2026-11-27T10:00:00Z")); // the next one
    f.clock.set(at("2026-12-20T10:00:00Z"));
    QCOMPARE((*store)->boardCard(id("a"))->interview, at("2026-11-27T10:00:00Z")); // the last one
    QCOMPARE((*store)->steps(id("a")).value().front().recipient, u"Pat Doe"_s);
    QCOMPARE((*store)->advice(id("a"))->stage, Stage::Interviewing);
    QCOMPARE((*store)->boardCard(id("none")).error().code, ErrorCode::NotFound);
}

void BoardTest::countsCardsAndTurns()
{
    StoreFixture f;
    const auto store = f.open();
    VERIFY_RESULT(store);
    Tracker tracker;
    tracker.people = {person("p", "Pat")};
    for (const char *name : {"a", "b", "c"})
        tracker.applications.push_back(application(name));
    tracker.applications.front().hiringManager = PersonId(u"p"_s); // somebody to write to, so a turn
    tracker.applications.back().stage = Stage::Closed;
    VERIFY_RESULT((*store)->import(tracker, false));
    const StageCounts counts = (*store)->stageCounts().value();
    QCOMPARE(counts[size_t(Stage::Applied)], (StageCount{2, 1}));
    QCOMPARE(counts[size_t(Stage::Closed)], (StageCount{1, 0}));
    QCOMPARE(counts[size_t(Stage::Offer)], StageCount());
}

void BoardTest::readsByIndexAtTenThousand()
{
    StoreFixture f;
    Tracker tracker;
    for (int i = 0; i < 10'000; ++i) {
        const QByteArray number = QByteArray::number(i);
        Application a = application(number.constData(), ("Acme " + number).constData());
        a.stage = static_cast<Stage>(i % 8);
        a.interviews = {interview("i", "2026-11-20T10:00:00Z", "2026-11-20T11:00:00Z")};
        tracker.applications.push_back(std::move(a));
    }
    {
        const auto store = f.open();
        VERIFY_RESULT(store);
        QElapsedTimer timer;
        timer.start();
        VERIFY_RESULT((*store)->import(tracker, false));
        qInfo("import of 10,000: %lld ms", timer.elapsed());
        timer.start();
        VERIFY_RESULT((*store)->execute(command(MoveCard{id("17"), Stage::Offer, {}, id("6")})));
        qInfo("one move among 10,000: %lld ms", timer.elapsed());
    }
    QElapsedTimer timer;
    timer.start();
    const auto store = f.open();
    VERIFY_RESULT(store);
    for (int stage = 0; stage < 8; ++stage)
        QCOMPARE((*store)->boardCards(static_cast<Stage>(stage), 0, 20)->size(), size_t{20});
    QCOMPARE((*store)->stageCounts().value()[size_t(Stage::Saved)].cards, 1250);
    qInfo("open, 20 cards of each of 8 columns, counts: %lld ms", timer.elapsed());
    QCOMPARE((*store)->boardCards(Stage::Offer, 0, 1)->front().id, id("17"));

    const QString cards = queryPlan(f.file, BoardRepository::columnSql(),
                                    {qint64{0}, qint64{0}, u"offer"_s, qint64{20}, qint64{0}});
    QVERIFY2(cards.contains(u"application_advice_board (stage=?)"_s), qPrintable(cards));
    QVERIFY2(!cards.contains(u"SCAN a"_s) && !cards.contains(u"SCAN i"_s) && !cards.contains(u"SCAN s"_s),
             qPrintable(cards));
    const QString after = queryPlan(f.file, BoardRepository::columnAfterSql(),
                                    {qint64{0}, qint64{0}, u"offer"_s, qint64{17}, u"6"_s, qint64{20}});
    QVERIFY2(after.contains(u"application_advice_board (stage=? AND (board_rank,application)>(?,?))"_s),
             qPrintable(after));
    const QString names =
        queryPlan(f.file, BoardRepository::namesAfterSql(),
                  {u"offer"_s, qint64{17}, u"6"_s, qint64{20}, u"offer"_s, qint64{17}, u"6"_s, qint64{20}});
    QVERIFY2(!names.contains(u"SCAN p"_s) && !names.contains(u"SCAN a"_s) && !names.contains(u"SCAN i"_s),
             qPrintable(names));
    const QString counts = queryPlan(f.file, BoardRepository::countsSql(), {});
    QVERIFY2(counts.contains(u"COVERING INDEX application_advice_count"_s), qPrintable(counts));
    const QString agenda =
        queryPlan(f.file, u"SELECT s.id FROM planned_steps s "_s + PlanRepository::agendaSql(),
                  {qint64{0}, qint64{20}});
    QVERIFY2(agenda.contains(u"planned_steps_due"_s) && !agenda.contains(u"TEMP B-TREE"_s),
             qPrintable(agenda));
    const QString due =
        queryPlan(f.file, u"SELECT s.id FROM planned_steps s "_s + ReminderRepository::dueSql(),
                  {qint64{0}, qint64{0}});
    QVERIFY2(due.contains(u"planned_steps_open (opens<?)"_s), qPrintable(due));
}

void BoardTest::agendaIsEarliestDueFirst()
{
    StoreFixture f;
    const auto store = f.open();
    VERIFY_RESULT(store);
    Tracker tracker;
    for (const auto &[name, end] : {std::pair("late", "2026-11-22T11:00:00Z"),
                                    {"early", "2026-11-20T11:00:00Z"},
                                    {"far", "2026-12-20T11:00:00Z"}}) {
        tracker.applications.push_back(application(name, name));
        tracker.applications.back().interviews = {interview("i", "2026-11-20T10:00:00Z", end)};
    }
    tracker.applications.push_back(application("open", "open")); // without times, but open
    VERIFY_RESULT((*store)->import(tracker, false));
    QStringList companies;
    const auto rows = (*store)->agenda(at("2026-11-30T00:00:00Z"), 10).value();
    for (const AgendaRow &row : rows)
        companies += row.company;
    QCOMPARE(companies, (QStringList{u"early"_s, u"late"_s, u"open"_s}));
    QCOMPARE((*store)->agenda(at("2026-11-30T00:00:00Z"), 1)->size(), size_t{1});
    QCOMPARE((*store)->nextOpening(at("2026-11-23T00:00:00Z")).value(), at("2026-11-23T11:00:00Z"));
    QCOMPARE((*store)->planValidUntil().value(), at("2026-11-23T11:00:00Z"));
}

void BoardTest::findsWhatIsDueAfterTheFirstLook()
{
    StoreFixture f;
    auto store = f.open();
    auto other = f.open();
    VERIFY_RESULT(store);
    VERIFY_RESULT(other);
    const auto save = [](SqlTrackerStore &where, const char *id, const char *end) {
        Application saved = application(id, id);
        saved.interviews = {interview("i", "2026-11-20T10:00:00Z", end)};
        VERIFY_RESULT(where.execute(command(SaveApplication{saved})));
    };
    const auto told = [&](const char *moment) {
        QStringList companies;
        const auto claimed = (*store)->claimDue(at(moment));
        for (const Reminder &reminder : claimed.value())
            companies += reminder.row.company;
        return companies;
    };
    save(**store, "first", "2026-11-22T11:00:00Z"); // a step opens a day after its interview
    QCOMPARE(told("2026-11-23T12:00:00Z"), QStringList{u"first"_s});
    QCOMPARE(told("2026-11-23T12:00:10Z"), QStringList());
    save(**store, "written down late", "2026-11-21T11:00:00Z");
    save(**store, "later today", "2026-11-22T12:30:00Z");
    QCOMPARE(told("2026-11-23T12:01:00Z"), QStringList{u"written down late"_s});
    save(**other, "from another program", "2026-11-21T11:00:00Z");
    QVERIFY((*store)->catchUp().value());
    QCOMPARE(told("2026-11-23T12:02:00Z"), QStringList{u"from another program"_s});
    QCOMPARE(told("2026-11-23T12:30:00Z"), QStringList{u"later today"_s});
    QCOMPARE(told("2026-11-23T12:31:00Z"), QStringList());
}

void BoardTest::remindsOfEachOpeningOnce()
{
    StoreFixture f;
    auto store = f.open();
    const auto other = f.open();
    VERIFY_RESULT(store);
    Application a = application("a");
    a.interviews = {interview("i", "2026-11-22T10:00:00Z", "2026-11-22T11:00:00Z")};
    VERIFY_RESULT((*store)->execute(command(SaveApplication{a})));
    QVERIFY((*store)->claimDue(at("2026-11-23T10:59:59Z"))->empty());
    const auto claimed = (*store)->claimDue(at("2026-11-23T11:00:00Z"));
    VERIFY_RESULT(claimed);
    QCOMPARE(claimed->size(), size_t{1});
    QCOMPARE(claimed->front().row.company, u"Acme"_s);
    QCOMPARE(claimed->front().opened, at("2026-11-23T11:00:00Z"));
    QVERIFY((*store)->claimDue(at("2026-11-23T12:00:00Z"))->empty());
    VERIFY_RESULT((*store)->confirmShown({{claimed->front().row.step.id, claimed->front().opened}}));
    QVERIFY((*other)->claimDue(at("2026-11-23T12:00:00Z"))->empty());
    store = f.open();
    QVERIFY((*store)->claimDue(at("2026-11-23T12:00:00Z"))->empty());
    QCOMPARE((*store)->shown()->size(), size_t{1});
    VERIFY_RESULT((*store)->acknowledge(claimed->front().row.step.id, claimed->front().opened));
    QVERIFY((*store)->shown()->empty());
    QCOMPARE((*store)->acknowledge(StepId(u"none"_s), at("2026-11-23T11:00:00Z")).error().code,
             ErrorCode::NotFound);
    // What has closed by the time somebody looks is not worth a reminder.
    Application late = application("late");
    late.interviews = {interview("i", "2026-10-01T10:00:00Z", "2026-10-01T11:00:00Z")};
    VERIFY_RESULT((*store)->execute(command(SaveApplication{late})));
    QVERIFY((*store)->claimDue(at("2026-11-23T12:00:00Z"))->empty());
}

void BoardTest::undoDoesNotRemindAgain()
{
    StoreFixture f;
    const auto store = f.open();
    VERIFY_RESULT(store);
    Application a = application("a");
    a.interviews = {interview("i", "2026-11-22T10:00:00Z", "2026-11-22T11:00:00Z")};
    VERIFY_RESULT((*store)->execute(command(SaveApplication{a})));
    QCOMPARE((*store)->claimDue(at("2026-11-23T12:00:00Z"))->size(), size_t{1});
    VERIFY_RESULT((*store)->execute(command(RemoveApplication{id("a")})));
    QVERIFY((*store)->shown()->empty()); // the step fell away
    VERIFY_RESULT((*store)->undo());
    QVERIFY((*store)->claimDue(at("2026-11-23T12:00:00Z"))->empty());
}

void BoardTest::aSnoozedStepIsRemindedOfAnew()
{
    StoreFixture f;
    const auto store = f.open();
    VERIFY_RESULT(store);
    Application a = application("a");
    a.interviews = {interview("i", "2026-11-22T10:00:00Z", "2026-11-22T11:00:00Z")};
    VERIFY_RESULT((*store)->execute(command(SaveApplication{a})));
    QCOMPARE((*store)->claimDue(at("2026-11-23T12:00:00Z"))->size(), size_t{1});
    Adjustment snooze;
    snooze.kind = Kind::Debrief;
    snooze.until = at("2026-11-24T12:00:00Z");
    VERIFY_RESULT((*store)->execute(command(AdjustStep{id("a"), snooze})));
    QVERIFY((*store)->shown()->empty());
    QVERIFY((*store)->claimDue(at("2026-11-23T12:00:00Z"))->empty());
    QCOMPARE((*store)->claimDue(at("2026-11-24T12:00:00Z"))->size(), size_t{1});
}

void BoardTest::replansWhatTimeHasChanged()
{
    StoreFixture f;
    const auto store = f.open();
    VERIFY_RESULT(store);
    Application a = application("a");
    a.interviews = {interview("i", "2026-11-22T10:00:00Z", "2026-11-22T11:00:00Z")};
    VERIFY_RESULT((*store)->execute(command(SaveApplication{a})));
    QCOMPARE((*store)->boardCard(id("a"))->nextState, StepState::Scheduled);
    int changes = 0;
    connect(store->get(), &TrackerStore::changed, this, [&](const ChangeSet &set) {
        ++changes;
        QCOMPARE(set.changed, std::vector{id("a")});
    });
    VERIFY_RESULT((*store)->replan(at("2026-11-23T12:00:00Z")));
    QCOMPARE((*store)->boardCard(id("a"))->nextState, StepState::Due);
    QVERIFY(!(*store)->planValidUntil().value());
    VERIFY_RESULT((*store)->replan(at("2026-11-23T12:30:00Z")));
    QCOMPARE(changes, 1); // nothing differs, nothing is told
}

QTEST_GUILESS_MAIN(BoardTest)
#include "tst_board.moc"
