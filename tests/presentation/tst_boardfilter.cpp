// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the board finds and in which order it shows it: packed cards, filter, orders, drops among hidden
// cards.
#include "boardmodel.h"
#include "faketrackerstore.h"
#include "testsupport.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

namespace {

BoardCard full(const QString &id)
{
    BoardCard full = card(id, Stage::Closed, u"Åkesson & Söhne"_s, u"Straße 漢字"_s);
    full.outcome = Outcome::Declined;
    full.suggestedStage = Stage::Offer;
    full.advice = Advice::Act;
    full.dream = true;
    full.interview = at("2026-12-04T09:00:00Z");
    full.nextStep = Kind::ThankYou;
    full.nextState = StepState::Blocked;
    full.nextOpens = at("2026-12-05T09:00:00Z");
    full.nextDue = at("1969-12-06T09:00:00Z");
    full.nextRecipient = u"Ann Ito"_s;
    full.nextIsOptional = true;
    full.activity = at("2026-11-01T00:00:00Z");
    full.rank = -7;
    return full;
}

QString shown(const BoardModel &board, Stage stage)
{
    QString ids;
    for (int row = 0; row < board.column(stage)->rowCount(); ++row)
        ids += board.column(stage)->idAt(row).value();
    return ids;
}

} // namespace

class TestBoardFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPackedCardIsTheCard()
    {
        CardPool pool;
        const BoardCard one = full(u"one"_s);
        const BoardCard two = card(u"two"_s, Stage::Saved);
        const auto first = pool.add(one);
        const auto second = pool.add(two);
        QVERIFY(pool.card(first) == one);
        QVERIFY(pool.card(second) == two);
        QVERIFY(!pool.replace(first, one));
        QVERIFY(pool.replace(first, full(u"one"_s)) == false);
        BoardCard other = one;
        other.nextDue.reset();
        QVERIFY(pool.replace(first, other));
        QVERIFY(pool.card(first) == other);
        QVERIFY(!pool.find(ApplicationId(u"three"_s)));
        for (int i = 0; i < 1000; ++i)
            pool.add(card(QString::number(i), Stage::Applied));
        for (int i = 0; i < 1000; i += 2)
            pool.remove(*pool.find(ApplicationId(QString::number(i))));
        for (int i = 0; i < 1000; ++i)
            QCOMPARE(pool.find(ApplicationId(QString::number(i))).has_value(), i % 2 == 1);
        QCOMPARE(pool.size(), size_t(502));
        QVERIFY(pool.card(*pool.find(ApplicationId(u"one"_s))) == other);
    }

    void tagsAreThoseInUse()
    {
        CardPool pool;
        BoardCard one = card(u"one"_s, Stage::Saved);
        one.tags = {u"Remote"_s, u"Ähnlich"_s};
        BoardCard two = card(u"two"_s, Stage::Saved);
        two.tags = {u"remote"_s};
        const auto first = pool.add(one);
        pool.add(two);
        QCOMPARE(pool.tags(), (QStringList{u"Ähnlich"_s, u"Remote"_s}));
        one.tags = {};
        pool.replace(first, one);
        QCOMPARE(pool.tags(), QStringList{u"Remote"_s});
        pool.remove(*pool.find(ApplicationId(u"two"_s)));
        QCOMPARE(pool.tags(), QStringList());
    }

    void textIsFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        for (const auto &[text, found] : {std::pair{u""_s, true},
                                          {u"acme"_s, true},
                                          {u"ACM"_s, true},
                                          {u"data acme"_s, true},
                                          {u"analyst remote"_s, true},
                                          {u"ito"_s, true},
                                          {u"uber"_s, true},
                                          {u"Über"_s, true},
                                          {u"acme zebra"_s, false},
                                          {u"acmedata"_s, false},
                                          {u"  acme "_s, true}})
            QTest::newRow(qPrintable(u"“%1”"_s.arg(text))) << text << found;
    }
    void textIsFound()
    {
        QFETCH(QString, text);
        QFETCH(bool, found);
        BoardCard one = card(u"a"_s, Stage::Saved, u"Acme"_s, u"Data Analyst, Über-Team"_s);
        one.tags = {u"Remote"_s};
        one.people = {u"Ann Ito"_s};
        CardPool pool;
        const auto handle = pool.add(one);
        BoardFilter filter;
        filter.text = text;
        QCOMPARE(CardMatcher(filter, Instant(), Instant()).matches(pool, handle), found);
    }

    void dueIsFound_data()
    {
        QTest::addColumn<int>("due");
        QTest::addColumn<QString>("ids");
        QTest::newRow("any") << int(DueFilter::Any) << u"otlwns"_s;
        QTest::newRow("overdue") << int(DueFilter::Overdue) << u"o"_s;
        QTest::newRow("today") << int(DueFilter::Today) << u"ot"_s;
        QTest::newRow("within a week") << int(DueFilter::NextWeek) << u"otl"_s;
        QTest::newRow("nothing planned") << int(DueFilter::NoStep) << u"n"_s;
        QTest::newRow("your turn") << int(DueFilter::YourTurn) << u"o"_s;
    }
    void dueIsFound()
    {
        QFETCH(int, due);
        QFETCH(QString, ids);
        FakeTrackerStore store;
        const auto add = [&store](const QString &id, std::optional<Instant> when, bool step = true) {
            BoardCard face = card(id, Stage::Applied);
            if (step)
                face.nextStep = Kind::ThankYou;
            face.nextDue = when;
            face.advice = id == u"o"_s ? Advice::Act : Advice::Wait;
            store.add(face);
        };
        add(u"o"_s, at("2026-12-02T09:00:00Z"));
        add(u"t"_s, at("2026-12-02T12:00:00Z"));
        add(u"l"_s, at("2026-12-08T12:00:00Z"));
        add(u"w"_s, at("2026-12-12T20:00:00Z"));
        add(u"n"_s, std::nullopt, false);
        add(u"s"_s, std::nullopt);
        const FakeClock clock(at("2026-12-02T10:20:00Z"));
        BoardModel board(store, clock);
        BoardFilter filter;
        filter.due = static_cast<DueFilter>(due);
        board.setFilter(filter);
        QCOMPARE(shown(board, Stage::Applied), ids);
        QCOMPARE(board.shownCount(), ids.size());
        QCOMPARE(board.count(Stage::Applied).cards, 6);
    }

    void stageTagAndDreamNarrowTogether()
    {
        FakeTrackerStore store;
        for (const QChar id : u"abcd"_s) {
            BoardCard face = card(id, id == u'd' ? Stage::Offer : Stage::Saved);
            face.dream = id != u'a';
            if (id != u'b')
                face.tags = {u"Remote"_s};
            store.add(face);
        }
        const FakeClock clock(at("2026-12-02T10:20:00Z"));
        BoardModel board(store, clock);
        BoardFilter filter;
        filter.tag = u"remote"_s;
        board.setFilter(filter);
        QCOMPARE(shown(board, Stage::Saved) + shown(board, Stage::Offer), u"acd"_s);
        filter.dreamOnly = true;
        board.setFilter(filter);
        QCOMPARE(shown(board, Stage::Saved) + shown(board, Stage::Offer), u"cd"_s);
        filter.stage = Stage::Offer;
        board.setFilter(filter);
        QCOMPARE(shown(board, Stage::Saved) + shown(board, Stage::Offer), u"d"_s);
        board.setFilter({});
        QCOMPARE(shown(board, Stage::Saved) + shown(board, Stage::Offer), u"abcd"_s);
    }

    void changesPassTheFilterToo()
    {
        FakeTrackerStore store;
        for (const QChar id : u"abc"_s)
            store.add(card(id, Stage::Saved, id == u'b' ? u"Acme"_s : u"Other"_s));
        const FakeClock clock(at("2026-12-02T10:20:00Z"));
        BoardModel board(store, clock);
        const QAbstractItemModelTester tester(board.column(Stage::Saved),
                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy filtered(&board, &BoardModel::filtered);
        BoardFilter filter;
        filter.text = u"acme"_s;
        board.setFilter(filter);
        QCOMPARE(shown(board, Stage::Saved), u"b"_s);
        store.replace(card(u"c"_s, Stage::Saved, u"Acme Two"_s));
        QCOMPARE(shown(board, Stage::Saved), u"bc"_s);
        store.replace(card(u"b"_s, Stage::Saved, u"Sold"_s));
        QCOMPARE(shown(board, Stage::Saved), u"c"_s);
        store.replace(card(u"c"_s, Stage::Offer, u"Acme Two"_s));
        QCOMPARE(shown(board, Stage::Saved), QString());
        QCOMPARE(shown(board, Stage::Offer), u"c"_s);
        QCOMPARE(filtered.count(), 4);
        board.setFilter({});
        QCOMPARE(shown(board, Stage::Saved), u"ab"_s);
    }

    void aDropAmongHiddenCardsKeepsThem_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("order");
        QTest::newRow("on top of what is shown") << 0 << u"wxAbBc"_s;
        QTest::newRow("between") << 1 << u"wAbxBc"_s;
        QTest::newRow("at the end of what is shown") << 2 << u"wAbBxc"_s;
    }
    void aDropAmongHiddenCardsKeepsThem()
    {
        QFETCH(int, row);
        QFETCH(QString, order);
        FakeTrackerStore store;
        for (const QChar id : u"wAbBc"_s)
            store.add(card(id, Stage::Applied, id.isUpper() ? u"Seen"_s : u"Not"_s));
        store.add(card(u"x"_s, Stage::Saved, u"Seen"_s));
        const FakeClock clock(at("2026-12-02T10:20:00Z"));
        BoardModel board(store, clock);
        connect(&board, &BoardModel::dropRequested, &board,
                [&board](const std::vector<ApplicationId> &ids, Stage to, const ApplicationId &before) {
                    (void)board.move(ids, to, before);
                });
        BoardFilter filter;
        filter.text = u"seen"_s;
        board.setFilter(filter);
        const ColumnModel *from = board.column(Stage::Saved);
        const std::unique_ptr<QMimeData> data(from->mimeData({from->index(0)}));
        QVERIFY(board.column(Stage::Applied)->dropMimeData(data.get(), Qt::CopyAction, row, 0, {}));
        QCOMPARE(store.column(Stage::Applied).join(QString()), order);
    }

    void columnsAreOrdered_data()
    {
        QTest::addColumn<int>("order");
        QTest::addColumn<QString>("ids");
        QTest::newRow("by hand") << int(CardOrder::ByHand) << u"cabd"_s;
        QTest::newRow("company") << int(CardOrder::Company) << u"abcd"_s;
        QTest::newRow("next due") << int(CardOrder::NextDue) << u"bdac"_s;
        QTest::newRow("interview") << int(CardOrder::Interview) << u"dacb"_s;
        QTest::newRow("latest activity") << int(CardOrder::Activity) << u"acbd"_s;
    }
    void columnsAreOrdered()
    {
        QFETCH(int, order);
        QFETCH(QString, ids);
        FakeTrackerStore store;
        const auto add = [&store](const QString &id, const char *due, const char *interview,
                                  const char *news) {
            const auto when = [](const char *text) { return text ? std::optional(at(text)) : std::nullopt; };
            BoardCard face = card(id, Stage::Applied, u"Éa%1"_s.arg(id));
            face.nextStep = Kind::ThankYou;
            face.nextDue = when(due);
            face.interview = when(interview);
            face.activity = when(news);
            store.add(face);
        };
        add(u"c"_s, nullptr, "2026-11-01T10:00:00Z", "2026-11-30T00:00:00Z");
        add(u"a"_s, "2026-12-09T10:00:00Z", "2026-12-12T10:00:00Z", "2026-12-01T00:00:00Z");
        add(u"b"_s, "2026-12-01T10:00:00Z", nullptr, "2026-10-01T00:00:00Z");
        add(u"d"_s, "2026-12-05T10:00:00Z", "2026-12-03T10:00:00Z", nullptr);
        const FakeClock clock(at("2026-12-02T10:20:00Z"));
        BoardModel board(store, clock);
        ColumnModel *column = board.column(Stage::Applied);
        const QAbstractItemModelTester tester(column, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy resets(column, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex kept = column->index(0);
        column->setOrder(static_cast<CardOrder>(order));
        QCOMPARE(shown(board, Stage::Applied), ids);
        QCOMPARE(kept.data(ColumnModel::IdRole).toString(), u"c"_s);
        QCOMPARE(resets.count(), 0);
        // A change finds its place by itself.
        BoardCard changed = column->card(kept.row());
        changed.company = u"Aaa"_s;
        store.replace(changed);
        if (order == int(CardOrder::Company))
            QCOMPARE(shown(board, Stage::Applied), u"cabd"_s);
        column->setOrder(CardOrder::ByHand);
        QCOMPARE(shown(board, Stage::Applied), u"cabd"_s);
    }

    void aDropWhereTheOrderDecides()
    {
        FakeTrackerStore store;
        for (const QChar id : u"ba"_s)
            store.add(card(id, Stage::Applied));
        store.add(card(u"c"_s, Stage::Saved));
        const FakeClock clock(at("2026-12-02T10:20:00Z"));
        BoardModel board(store, clock);
        ColumnModel *column = board.column(Stage::Applied);
        column->setOrder(CardOrder::Company);
        QSignalSpy kept(&board, &BoardModel::orderKept);
        QSignalSpy dropped(&board, &BoardModel::dropRequested);
        const std::unique_ptr<QMimeData> own(column->mimeData({column->index(0)}));
        QVERIFY(column->dropMimeData(own.get(), Qt::CopyAction, 2, 0, {}));
        QCOMPARE(kept.count(), 1); // it stays, and the person is told why
        QCOMPARE(dropped.count(), 0);
        const ColumnModel *from = board.column(Stage::Saved);
        const std::unique_ptr<QMimeData> other(from->mimeData({from->index(0)}));
        QVERIFY(column->dropMimeData(other.get(), Qt::CopyAction, 1, 0, {}));
        QCOMPARE(dropped.count(), 1);
        QCOMPARE(dropped.first().at(2).value<ApplicationId>().value(), u"b"_s); // on top by hand
    }

    void theNewestFilterWins()
    {
        FakeTrackerStore store;
        for (int i = 0; i < 20'000; ++i)
            store.add(card(QString::number(i), static_cast<Stage>(i % 8), u"Company %1"_s.arg(i)));
        const FakeClock clock(at("2026-12-02T10:20:00Z"));
        BoardModel board(store, clock);
        QTRY_VERIFY_WITH_TIMEOUT(board.isComplete(), 60000);
        for (const QString &text : {u"c"_s, u"co"_s, u"company 1"_s, u"company 19999"_s}) {
            BoardFilter filter;
            filter.text = text;
            board.setFilter(filter);
        }
        QTRY_VERIFY(!board.isFiltering());
        QCOMPARE(board.shownCount(), 1);
        QCOMPARE(shown(board, static_cast<Stage>(19999 % 8)), u"19999"_s);
        board.hold(); // a drag has begun: the filter waits
        board.setFilter({});
        QCOMPARE(board.shownCount(), 1);
        board.release();
        QTRY_COMPARE(board.shownCount(), 20'000);
    }
};

QTEST_GUILESS_MAIN(TestBoardFilter)
#include "tst_boardfilter.moc"
