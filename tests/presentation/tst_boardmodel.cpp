// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The board: what its columns hold, how they follow the store, and how cards move.
#include "boardmodel.h"
#include "faketrackerstore.h"
#include "testsupport.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

namespace {

ApplicationId id(const QString &value)
{
    return ApplicationId(value);
}

QStringList shown(const ColumnModel *column)
{
    QStringList ids;
    for (int row = 0; row < column->rowCount(); ++row)
        ids << column->index(row).data(ColumnModel::IdRole).toString();
    return ids;
}

/// A board over a store, every column under the tester, drops carried out as the window does.
struct Board
{
    /// Untested: the tester fetches all there is.
    explicit Board(FakeTrackerStore &store, bool tested = true)
        : model(store, clock)
    {
        for (int stage = 0; tested && stage < 8; ++stage) {
            testers.push_back(std::make_unique<QAbstractItemModelTester>(
                model.column(static_cast<Stage>(stage)),
                QAbstractItemModelTester::FailureReportingMode::Fatal));
        }
        QObject::connect(&model, &BoardModel::dropRequested, &model,
                         [this](const std::vector<ApplicationId> &ids, Stage to,
                                const ApplicationId &before) { (void)model.move(ids, to, before); });
    }

    FakeClock clock{at("2026-12-02T10:20:00Z")};
    BoardModel model;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;

    bool drop(Stage from, std::initializer_list<int> rows, Stage to, int above)
    {
        QModelIndexList indexes;
        for (const int row : rows)
            indexes << model.column(from)->index(row);
        const std::unique_ptr<QMimeData> data(model.column(from)->mimeData(indexes));
        return model.column(to)->dropMimeData(data.get(), Qt::CopyAction, above, 0, {});
    }

    bool agreesWith(const FakeTrackerStore &store) const
    {
        for (int stage = 0; stage < 8; ++stage) {
            const auto s = static_cast<Stage>(stage);
            if (shown(model.column(s)) != store.column(s))
                return false;
        }
        return true;
    }
};

} // namespace

class TestBoardModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCardSaysWhatIsNext()
    {
        FakeTrackerStore store;
        store.setTimeZone(u"Europe/Berlin"_s);
        BoardCard face = card(u"a"_s, Stage::Interviewing, u"Acme"_s, u"Data Analyst"_s);
        face.nextStep = Kind::ThankYou;
        face.nextRecipient = u"Ann Ito"_s;
        face.nextOpens = at("2026-12-02T08:00:00Z");
        face.nextDue = at("2026-12-02T16:00:00Z");
        face.interview = at("2026-12-04T09:00:00Z");
        face.dream = true;
        face.suggestedStage = Stage::AwaitingDecision;
        store.add(face);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        Board board(store);
        const QModelIndex index = board.model.column(Stage::Interviewing)->index(0);
        const auto view = index.data(ColumnModel::CardRole).value<CardView>();
        QCOMPARE(view.company, u"Acme"_s);
        QCOMPARE(view.step, u"Thank Ann Ito"_s);
        QCOMPARE(view.when, u"until today 17:00"_s);
        QCOMPARE(view.interview, u"Fri 4 Dec"_s);
        QCOMPARE(view.tone, Tone::Due);
        QCOMPARE(index.data(ColumnModel::SuggestedStageRole).toString(), u"awaiting-decision"_s);
        const QString spoken = index.data(Qt::AccessibleTextRole).toString();
        for (const QString &part : {u"Acme"_s, u"Data Analyst"_s, u"Thank Ann Ito"_s, u"Dream job"_s})
            QVERIFY2(spoken.contains(part), qPrintable(spoken));

        // Time alone makes it late.
        QSignalSpy changes(board.model.column(Stage::Interviewing), &QAbstractItemModel::dataChanged);
        board.clock.set(at("2026-12-02T17:00:00Z"));
        board.model.refreshTimes();
        QCOMPARE(changes.count(), 1);
        QCOMPARE(index.data(ColumnModel::ToneRole).toInt(), static_cast<int>(Tone::Overdue));
        QCOMPARE(index.data(ColumnModel::WhenRole).toString(), u"overdue since 17:00"_s);
    }

    void aBoardThatWaitsReadsWhatIsSeenFirstAndAllOnceStarted()
    {
        FakeTrackerStore store;
        const FakeClock clock(at("2026-12-02T10:20:00Z"));
        BoardModel board(store, clock, FirstRead::WhenStarted);
        QVERIFY(board.isEmpty());
        for (int i = 0; i < 100; ++i)
            store.add(card(QString::number(i), Stage::Applied));
        const ColumnModel *applied = board.column(Stage::Applied);
        QVERIFY(!board.isEmpty());
        QCOMPARE(applied->rowCount(), 0);
        board.showFirst(Stage::Applied, 5);
        QCOMPARE(applied->rowCount(), 5);
        QVERIFY(!board.isEmpty());
        QVERIFY(!board.isCounted());
        QCoreApplication::processEvents();
        QCOMPARE(applied->rowCount(), 5); // nothing goes on by itself before the window was seen
        const QSignalSpy counted(&board, &BoardModel::countsChanged);
        QSignalSpy completed(&board, &BoardModel::completed);
        board.start();
        QCOMPARE(counted.count(), 1);
        QCOMPARE(board.count(Stage::Applied).cards, 100);
        QVERIFY(completed.wait());
        QCOMPARE(shown(applied), store.column(Stage::Applied));
    }

    void theFirstRowsComeAtOnceAndTheRestByItself()
    {
        FakeTrackerStore store;
        for (int i = 0; i < 1000; ++i)
            store.add(card(QString::number(i), Stage::Applied));
        Board board(store, false);
        QSignalSpy resets(board.model.column(Stage::Applied), &QAbstractItemModel::modelReset);
        QSignalSpy completed(&board.model, &BoardModel::completed);
        QCOMPARE(board.model.column(Stage::Applied)->rowCount(), BoardModel::pageSize);
        QCOMPARE(board.model.count(Stage::Applied).cards, 1000);
        QVERIFY(!board.model.isComplete());
        QVERIFY(completed.wait());
        QVERIFY(board.model.isComplete());
        QVERIFY(board.agreesWith(store));
        QCOMPARE(resets.count(), 0);
    }

    void aViewMayAskForMoreBefore()
    {
        FakeTrackerStore store;
        for (int i = 0; i < 100; ++i)
            store.add(card(QString::number(i), Stage::Applied));
        Board board(store, false);
        ColumnModel *column = board.model.column(Stage::Applied);
        QVERIFY(column->canFetchMore({}));
        column->fetchMore({});
        QCOMPARE(column->rowCount(), 100);
        QVERIFY(!column->canFetchMore({}));
    }

    void draggedDataIsIdsAndNothingElse()
    {
        FakeTrackerStore store;
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
            store.add(card(name, Stage::Applied, u"Secret Company"_s));
        Board board(store);
        const ColumnModel *column = board.model.column(Stage::Applied);
        const std::unique_ptr<QMimeData> data(column->mimeData({column->index(2), column->index(0)}));
        QCOMPARE(data->formats(), QStringList{u"application/x-afterword-application-ids"_s});
        QCOMPARE(data->data(applicationIdsMimeType()), QByteArray(R"(["a","c"])"));
        QCOMPARE(column->supportedDragActions(), Qt::CopyAction); // nobody removes the source rows
        QVERIFY(decodeApplicationIds("no json").empty());
        QVERIFY(decodeApplicationIds("[1, 2]").empty());
    }

    void aDropIsOneCommand_data()
    {
        QTest::addColumn<QList<int>>("rows");
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("above");
        QTest::addColumn<QString>("applied");
        QTest::addColumn<QString>("interviewing");
        QTest::newRow("to the end of another column")
            << QList<int>{0} << u"interviewing"_s << 2 << u"bcd"_s << u"xya"_s;
        QTest::newRow("to the top of another column")
            << QList<int>{3} << u"interviewing"_s << 0 << u"abc"_s << u"dxy"_s;
        QTest::newRow("between two") << QList<int>{1} << u"interviewing"_s << 1 << u"acd"_s << u"xby"_s;
        QTest::newRow("several keep their order")
            << QList<int>{2, 0} << u"interviewing"_s << 1 << u"bd"_s << u"xacy"_s;
        QTest::newRow("down in its column") << QList<int>{0} << u"applied"_s << 3 << u"bcad"_s << u"xy"_s;
        QTest::newRow("up in its column") << QList<int>{3} << u"applied"_s << 0 << u"dabc"_s << u"xy"_s;
        QTest::newRow("several in their column, above one of them")
            << QList<int>{0, 2} << u"applied"_s << 2 << u"bacd"_s << u"xy"_s;
        QTest::newRow("below all") << QList<int>{1} << u"applied"_s << -1 << u"acdb"_s << u"xy"_s;
    }
    void aDropIsOneCommand()
    {
        QFETCH(QList<int>, rows);
        QFETCH(QString, to);
        QFETCH(int, above);
        QFETCH(QString, applied);
        QFETCH(QString, interviewing);
        FakeTrackerStore store;
        for (const QChar name : u"abcd"_s)
            store.add(card(name, Stage::Applied));
        for (const QChar name : u"xy"_s)
            store.add(card(name, Stage::Interviewing));
        Board board(store);
        const ColumnModel *from = board.model.column(Stage::Applied);
        QModelIndexList indexes;
        for (const int row : rows)
            indexes << from->index(row);
        const std::unique_ptr<QMimeData> data(from->mimeData(indexes));
        QSignalSpy resets(from, &QAbstractItemModel::modelReset);
        ColumnModel *target = board.model.column(fromExchangeName<Stage>(to).value());
        QVERIFY(target->canDropMimeData(data.get(), Qt::CopyAction, above, 0, {}));
        QVERIFY(target->dropMimeData(data.get(), Qt::CopyAction, above, 0, {}));
        QCOMPARE(store.executed().size(), size_t(1));
        QVERIFY(!store.executed().front().label.isEmpty());
        QCOMPARE(store.column(Stage::Applied).join(QString()), applied);
        QCOMPARE(store.column(Stage::Interviewing).join(QString()), interviewing);
        QVERIFY(board.agreesWith(store));
        QCOMPARE(resets.count(), 0);
        VERIFY_RESULT(store.undo());
        QCOMPARE(shown(from).join(QString()), u"abcd"_s);
        QVERIFY(board.agreesWith(store));
    }

    void whereItAlreadyStandsNothingHappens()
    {
        FakeTrackerStore store;
        for (const QChar name : u"abcd"_s)
            store.add(card(name, Stage::Applied));
        Board board(store);
        QVERIFY(board.drop(Stage::Applied, {1}, Stage::Applied, 1));
        QVERIFY(board.drop(Stage::Applied, {1}, Stage::Applied, 2));
        QVERIFY(board.drop(Stage::Applied, {1, 2}, Stage::Applied, 2));
        QVERIFY(board.drop(Stage::Applied, {3}, Stage::Applied, -1));
        QCOMPARE(store.executed().size(), size_t(0));
    }

    void whatTheWindowAskedForGoesIntoTheSameCommand()
    {
        FakeTrackerStore store;
        store.add(card(u"a"_s, Stage::Applied, u"Acme"_s));
        Board board(store);
        Interview interview;
        interview.id = InterviewId(u"i1"_s);
        VERIFY_RESULT(board.model.move({id(u"a"_s)}, Stage::Interviewing, {}, {},
                                       {SaveInterview{id(u"a"_s), interview}}));
        const Command &command = store.executed().front();
        QCOMPARE(command.changes.size(), size_t(2));
        QVERIFY(std::holds_alternative<SaveInterview>(command.changes[0]));
        QVERIFY(std::holds_alternative<MoveCard>(command.changes[1]));
        QCOMPARE(command.label, u"moving Acme to Interviewing"_s);
        VERIFY_RESULT(board.model.move({id(u"a"_s)}, Stage::Closed, {}, Outcome::Rejected));
        QCOMPARE(std::get<MoveCard>(store.executed().back().changes.back()).outcome, Outcome::Rejected);
    }

    void aRefusalIsToldAndNothingMoves()
    {
        FakeTrackerStore store;
        store.add(card(u"a"_s, Stage::Applied));
        Board board(store);
        QSignalSpy failures(&board.model, &BoardModel::failed);
        QSignalSpy moves(&board.model, &BoardModel::moved);
        const Error full{ErrorCode::Full, u"No space is left; nothing was changed."_s, {}};
        store.refuseNext(full);
        const auto result = board.model.move({id(u"a"_s)}, Stage::Offer, {});
        QVERIFY(!result);
        QCOMPARE(result.error(), full);
        QCOMPARE(failures.count(), 1);
        QCOMPARE(failures.first().first().value<Error>(), full);
        QCOMPARE(moves.count(), 0);
        QVERIFY(board.agreesWith(store));
        QVERIFY(!board.model.move({id(u"no such"_s)}, Stage::Offer, {}));
        QCOMPARE(failures.count(), 2);
    }

    void aForeignDropIsRefused()
    {
        FakeTrackerStore store;
        store.add(card(u"a"_s, Stage::Applied));
        Board board(store);
        ColumnModel *column = board.model.column(Stage::Applied);
        QMimeData text;
        text.setText(u"a"_s);
        QVERIFY(!column->canDropMimeData(&text, Qt::CopyAction, 0, 0, {}));
        QVERIFY(!column->dropMimeData(&text, Qt::CopyAction, 0, 0, {}));
        QMimeData broken;
        broken.setData(applicationIdsMimeType(), "{}");
        QVERIFY(!column->dropMimeData(&broken, Qt::CopyAction, 0, 0, {}));
        QCOMPARE(store.executed().size(), size_t(0));
    }

    void oneChangedCardIsOneSignalAndNoReadingOfTheColumn()
    {
        FakeTrackerStore store;
        for (int i = 0; i < 200; ++i)
            store.add(card(QString::number(i), Stage::Applied));
        Board board(store);
        QTRY_VERIFY(board.model.isComplete());
        ColumnModel *column = board.model.column(Stage::Applied);
        QSignalSpy changes(column, &QAbstractItemModel::dataChanged);
        QSignalSpy layouts(column, &QAbstractItemModel::layoutChanged);
        BoardCard other = column->card(100);
        other.company = u"Renamed"_s;
        const int before = store.reads();
        store.replace(other);
        QCOMPARE(store.reads() - before, 0);
        other.role = u"Another"_s;
        store.replace(other);
        QTRY_COMPARE(changes.count(), 1); // both changes in one
        QCOMPARE(changes.first().first().toModelIndex().row(), 100);
        QCOMPARE(layouts.count(), 0);
        QCOMPARE(column->index(100).data().toString(), u"Renamed"_s);
    }

    void duringADragNothingMoves()
    {
        FakeTrackerStore store;
        for (const QChar name : u"abcd"_s)
            store.add(card(name, Stage::Applied));
        Board board(store);
        board.model.hold();
        store.remove(id(u"b"_s));
        BoardCard moved = card(u"c"_s, Stage::Offer);
        store.replace(moved);
        QCOMPARE(shown(board.model.column(Stage::Applied)).join(QString()), u"abcd"_s);
        board.model.release();
        QVERIFY(board.agreesWith(store));
    }

    void anySequenceOfChangesIsFollowed()
    {
        FakeTrackerStore store;
        QRandomGenerator chance(7);
        int next = 0;
        for (; next < 120; ++next)
            store.add(card(QString::number(next), static_cast<Stage>(chance.bounded(8))));
        Board board(store);
        QTRY_VERIFY(board.model.isComplete());
        for (int round = 0; round < 400; ++round) {
            const auto from = static_cast<Stage>(chance.bounded(8));
            const auto to = static_cast<Stage>(chance.bounded(8));
            const QStringList there = store.column(from);
            switch (chance.bounded(6)) {
            case 0:
                store.add(card(QString::number(next++), to));
                store.tellEverything();
                break;
            case 1:
                if (!there.empty())
                    store.remove(id(there[chance.bounded(there.size())]));
                break;
            case 2:
                if (!store.executed().empty() && !store.undoLabel().isEmpty())
                    VERIFY_RESULT(store.undo());
                break;
            default: {
                std::vector<ApplicationId> ids;
                for (const QString &name : there) {
                    if (chance.bounded(4) == 0)
                        ids.push_back(id(name));
                }
                const QStringList target = store.column(to);
                const qsizetype above = chance.bounded(target.size() + 1);
                VERIFY_RESULT(
                    board.model.move(ids, to, id(above < target.size() ? target[above] : QString())));
            }
            }
            QVERIFY2(board.agreesWith(store), qPrintable(QString::number(round)));
        }
    }
};

QTEST_GUILESS_MAIN(TestBoardModel)
#include "tst_boardmodel.moc"
