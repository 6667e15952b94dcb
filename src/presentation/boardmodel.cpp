// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The board over the store.
#include "boardmodel.h"

#include "minutetimer.h"
#include "steptitle.h"

namespace afterword {

namespace {

void merge(ChangeSet &into, const ChangeSet &more)
{
    into.changed.insert(into.changed.end(), more.changed.begin(), more.changed.end());
    into.removed.insert(into.removed.end(), more.removed.begin(), more.removed.end());
    into.people |= more.people;
    into.profile |= more.profile;
    into.everything |= more.everything;
}

} // namespace

BoardModel::BoardModel(TrackerStore &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_dates(profileZone(store), clock.now())
{
    for (size_t i = 0; i < m_columns.size(); ++i)
        m_columns[i] = std::make_unique<ColumnModel>(static_cast<Stage>(i), *this);
    readCounts();
    for (const auto &column : m_columns)
        column->readMore(pageSize);
    connect(&m_store, &TrackerStore::changed, this, &BoardModel::follow);
    connect(new MinuteTimer(clock, this), &MinuteTimer::minuteChanged, this, &BoardModel::refreshTimes);
    connect(&m_stream, &QTimer::timeout, this, &BoardModel::streamMore);
    m_stream.start(0);
}

BoardModel::~BoardModel() = default;

ColumnModel *BoardModel::column(Stage stage) const
{
    return m_columns[static_cast<size_t>(stage)].get();
}

int BoardModel::cardCount() const
{
    int cards = 0;
    for (const StageCount &count : m_counts)
        cards += count.cards;
    return cards;
}

bool BoardModel::isComplete() const
{
    return std::ranges::all_of(m_columns, [](const auto &column) { return column->m_complete; });
}

bool BoardModel::impliesFact(Stage to)
{
    return to == Stage::Interviewing || to == Stage::Offer || to == Stage::Closed;
}

Result<void> BoardModel::move(const std::vector<ApplicationId> &ids, Stage to, const ApplicationId &before,
                              std::optional<Outcome> outcome, std::vector<Change> extra)
{
    if (ids.empty())
        return {};
    const ColumnModel &target = *column(to);
    ApplicationId above = before;
    while (above && std::ranges::find(ids, above) != ids.end())
        above = target.idAt(target.rowOf(above) + 1);
    const int first = target.rowOf(ids.front());
    const auto standsAt = [&](size_t i) { return target.idAt(first + static_cast<int>(i)) == ids[i]; };
    bool stands = first >= 0 && target.idAt(first + static_cast<int>(ids.size())) == above;
    for (size_t i = 0; stands && i < ids.size(); ++i)
        stands = standsAt(i);
    if (stands && !outcome && extra.empty())
        return {};

    Command command;
    const Result<BoardCard> card = m_store.boardCard(ids.front());
    if (ids.size() > 1) {
        //: Behind “Undo”; %1 is a stage
        command.label = tr("moving %n application(s) to %1", nullptr, static_cast<int>(ids.size()));
        command.label = command.label.arg(stageName(to));
    } else {
        //: Behind “Undo”: %1 is a company, %2 a stage
        command.label = tr("moving %1 to %2").arg(card ? card->company : QString(), stageName(to));
    }
    command.changes = std::move(extra);
    for (const ApplicationId &id : ids)
        command.changes.push_back(MoveCard{.application = id, .to = to, .outcome = outcome, .before = above});
    if (const Result<ChangeSet> done = m_store.execute(command); !done) {
        Q_EMIT failed(done.error());
        return std::unexpected(done.error());
    }
    Q_EMIT moved(ids, to);
    return {};
}

void BoardModel::hold()
{
    ++m_holds;
}

void BoardModel::release()
{
    if (--m_holds == 0)
        follow(std::exchange(m_waiting, {}));
}

void BoardModel::refreshTimes()
{
    if (m_holds > 0)
        return;
    m_dates = DateText(m_dates.zone(), m_clock.now());
    for (const auto &column : m_columns)
        column->retell();
}

void BoardModel::readCounts()
{
    const Result<StageCounts> counts = m_store.stageCounts();
    if (!counts) {
        Q_EMIT failed(counts.error());
        return;
    }
    m_counts = *counts;
    Q_EMIT countsChanged();
}

void BoardModel::streamMore()
{
    if (m_holds > 0)
        return;
    for (const auto &column : m_columns) {
        if (column->m_complete)
            continue;
        column->readMore(sliceSize);
        return;
    }
    m_stream.stop();
    Q_EMIT completed();
}

void BoardModel::follow(const ChangeSet &changes)
{
    if (m_holds > 0)
        merge(m_waiting, changes);
    else if (!changes.isEmpty())
        apply(changes);
}

void BoardModel::apply(const ChangeSet &changes)
{
    m_dates = DateText(changes.profile || changes.everything ? profileZone(m_store) : m_dates.zone(),
                       m_clock.now());
    readCounts();
    const ColumnModel::Ids removed(changes.removed.begin(), changes.removed.end());
    const ColumnModel::Ids touched(changes.changed.begin(), changes.changed.end());
    constexpr size_t many = 64;
    if (changes.everything || changes.profile || changes.people || touched.size() > many) {
        for (const auto &column : m_columns) {
            column->refresh();
            column->retell();
        }
    } else {
        std::vector<BoardCard> cards;
        ColumnModel::Ids gone = removed;
        for (const ApplicationId &id : touched) {
            if (Result<BoardCard> card = m_store.boardCard(id))
                cards.push_back(std::move(*card));
            else
                gone.insert(id);
        }
        for (const auto &column : m_columns)
            column->refresh(cards, gone);
    }
    m_stream.start(0);
}

} // namespace afterword
