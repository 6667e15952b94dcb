// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// BoardModel: the board, one list model a stage over the store, and the one way in which cards move.
#pragma once

#include "boardcolumnmodel.h"
#include "clock.h"
#include "firstread.h"

#include <QCache>
#include <QTimer>

#include <array>
#include <memory>

namespace afterword {

/// Reads a page a column by index when constructed, or when started, and the rest in slices while the event
/// loop is idle.
/// Follows the store's changes with the fewest inserts, moves and removes, never by a reset. Store and clock
/// must outlive it.
class BoardModel final : public QObject
{
    Q_OBJECT

public:
    static constexpr int pageSize = 24;   ///< rows a column read at once: as many as a tall window shows
    static constexpr int sliceSize = 256; ///< rows a turn of the event loop

    BoardModel(TrackerStore &store, const Clock &clock, FirstRead first = FirstRead::AtOnce,
               QObject *parent = nullptr);
    ~BoardModel() override;

    /// Before it is started: reads as many cards of that column as a window shows at first, and no counts.
    void showFirst(Stage stage, int rows);
    /// Counts, reads the first pages and goes on by itself. Nothing where that has begun.
    void start();

    ColumnModel *column(Stage stage) const;
    /// Of the whole column, whatever the filter hides.
    StageCount count(Stage stage) const { return m_counts[static_cast<size_t>(stage)]; }
    int cardCount() const;
    /// Whether the counts are known: since it was started.
    bool isCounted() const { return m_started; }
    /// Whether there is no card at all, whatever has been read of them.
    bool isEmpty() const;
    /// Cards that pass the filter, of those read so far.
    int shownCount() const;
    /// Whether every row of every column has been read.
    bool isComplete() const;
    const DateText &dates() const { return m_dates; }
    TrackerStore &store() const { return m_store; }

    const BoardFilter &filter() const { return m_filter; }
    /// Shows these cards only: at once where there are a few thousand, else in slices between which the event
    /// loop turns; a newer filter takes the place of one still at work. Told by filtered().
    void setFilter(const BoardFilter &filter);
    bool isFiltering() const { return m_filtering; }
    /// Every tag of the cards read so far.
    QStringList tags() const { return m_pool.tags(); }

    /// Moving a card there implies a fact that the person should be asked for: when is the interview, verbal
    /// or written, which way it ended.
    static bool impliesFact(Stage to);

    /// Moves the cards, in this order, above `before` (empty: last in the column), and makes the further
    /// changes, all as one command. Nothing to change is a success. A failure is told by failed() too.
    Result<void> move(const std::vector<ApplicationId> &ids, Stage to, const ApplicationId &before,
                      std::optional<Outcome> outcome = std::nullopt, std::vector<Change> extra = {});
    /// The first card of the column, in its own order, that is not among those.
    ApplicationId topOf(Stage stage, const std::vector<ApplicationId> &butFor) const;

    /// While held, changes wait: nothing moves under a drag. Nested; the last release applies them.
    void hold();
    void release();

public Q_SLOTS:
    /// Tells the times of day anew; called each minute by itself.
    void refreshTimes();

Q_SIGNALS:
    /// Cards were dropped: whoever decides calls move(), after asking for the fact where one is implied.
    void dropRequested(const std::vector<afterword::ApplicationId> &ids, afterword::Stage to,
                       const afterword::ApplicationId &before);
    /// Cards were dropped within a column that is not ordered by hand: they stay where the order has them.
    void orderKept(afterword::Stage stage, afterword::CardOrder order);
    /// move() has moved them and the columns show it.
    void moved(const std::vector<afterword::ApplicationId> &ids, afterword::Stage to);
    void countsChanged();
    /// The filter has come to its end, or what it shows has changed.
    void filtered();
    /// All rows have been read.
    void completed();
    void failed(const afterword::Error &error);

private:
    friend class ColumnModel;
    using Handle = CardPool::Handle;

    void readCounts();
    void read(ColumnModel &column, int most);
    void readAnew();
    void streamMore();
    void follow(const ChangeSet &changes);
    void apply(const ChangeSet &changes);
    void put(const BoardCard &card);
    void drop(Handle card);
    void count(Stage stage, Advice advice, int by);
    void startFilter();
    void filterMore();
    const CardView &view(Handle card) const;
    ApplicationId topOf(const ColumnModel &column, const std::vector<ApplicationId> &butFor) const;

    TrackerStore &m_store;
    const Clock &m_clock;
    DateText m_dates;
    CardPool m_pool;
    BoardFilter m_filter;
    CardMatcher m_matcher;
    std::array<std::unique_ptr<ColumnModel>, 8> m_columns;
    mutable QCache<Handle, CardView> m_views; ///< words of the cards painted last
    StageCounts m_counts{};
    QTimer m_stream;
    QTimer m_filterTimer;
    /// Where the filter stands: the column and, of that, the card that it looks at next, and what passed.
    size_t m_filterColumn = 0;
    size_t m_filterCard = 0;
    std::vector<Handle> m_passed;
    bool m_filtering = false;
    bool m_started = false;
    ChangeSet m_waiting;
    int m_holds = 0;
};

} // namespace afterword
