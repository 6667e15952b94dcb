// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// BoardModel: the board, one list model a stage over the store, and the one way in which cards move.
#pragma once

#include "boardcolumnmodel.h"
#include "clock.h"

#include <QTimer>

#include <array>
#include <memory>

namespace afterword {

/// Reads a page a column by index when constructed and the rest in slices while the event loop is idle.
/// Follows the store's changes with the fewest inserts, moves and removes, never by a reset. Store and clock
/// must outlive it.
class BoardModel final : public QObject
{
    Q_OBJECT

public:
    static constexpr int pageSize = 48;   ///< rows a column read at once: more than a tall window shows
    static constexpr int sliceSize = 128; ///< rows a turn of the event loop

    BoardModel(TrackerStore &store, const Clock &clock, QObject *parent = nullptr);
    ~BoardModel() override;

    ColumnModel *column(Stage stage) const;
    StageCount count(Stage stage) const { return m_counts[static_cast<size_t>(stage)]; }
    int cardCount() const;
    /// Whether every row of every column has been read.
    bool isComplete() const;
    const DateText &dates() const { return m_dates; }
    TrackerStore &store() const { return m_store; }

    /// Moving a card there implies a fact that the person should be asked for: when is the interview, verbal
    /// or written, which way it ended.
    static bool impliesFact(Stage to);

    /// Moves the cards, in this order, above `before` (empty: last in the column), and makes the further
    /// changes, all as one command. Nothing to change is a success. A failure is told by failed() too.
    Result<void> move(const std::vector<ApplicationId> &ids, Stage to, const ApplicationId &before,
                      std::optional<Outcome> outcome = std::nullopt, std::vector<Change> extra = {});

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
    /// move() has moved them and the columns show it.
    void moved(const std::vector<afterword::ApplicationId> &ids, afterword::Stage to);
    void countsChanged();
    /// All rows have been read.
    void completed();
    void failed(const afterword::Error &error);

private:
    friend class ColumnModel;

    void readCounts();
    void streamMore();
    void follow(const ChangeSet &changes);
    void apply(const ChangeSet &changes);

    TrackerStore &m_store;
    const Clock &m_clock;
    DateText m_dates;
    std::array<std::unique_ptr<ColumnModel>, 8> m_columns;
    StageCounts m_counts;
    QTimer m_stream;
    ChangeSet m_waiting;
    int m_holds = 0;
};

} // namespace afterword
