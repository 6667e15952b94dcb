// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The board over the store.
#include "boardmodel.h"

#include "minutetimer.h"
#include "steptitle.h"

#include <numeric>
#include <unordered_set>

namespace afterword {

namespace {

void merge(ChangeSet &into, const ChangeSet &more)
{
    into.changed.insert(into.changed.end(), more.changed.begin(), more.changed.end());
    into.removed.insert(into.removed.end(), more.removed.begin(), more.removed.end());
    into.people |= more.people;
    into.profile |= more.profile;
    into.everything |= more.everything;
    into.touched.insert(into.touched.end(), more.touched.begin(), more.touched.end());
}

constexpr int viewsKept = 512; // more than eight tall columns show

} // namespace

BoardModel::BoardModel(TrackerStore &store, const Clock &clock, FirstRead first, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_dates(profileZone(store), clock.now())
    , m_views(viewsKept)
{
    for (size_t i = 0; i < m_columns.size(); ++i)
        m_columns[i] = std::make_unique<ColumnModel>(static_cast<Stage>(i), *this);
    connect(&m_store, &TrackerStore::changed, this, &BoardModel::follow);
    connect(new MinuteTimer(clock, this), &MinuteTimer::minuteChanged, this, &BoardModel::refreshTimes);
    connect(&m_stream, &QTimer::timeout, this, &BoardModel::streamMore);
    connect(&m_filterTimer, &QTimer::timeout, this, &BoardModel::filterMore);
    if (first == FirstRead::AtOnce)
        start();
}

BoardModel::~BoardModel() = default;

void BoardModel::showFirst(Stage stage, int rows)
{
    ColumnModel &cards = *column(stage);
    if (!m_started && cards.m_cards.empty() && !cards.m_complete)
        read(cards, std::min(rows, pageSize));
}

void BoardModel::start()
{
    if (std::exchange(m_started, true))
        return;
    readCounts();
    m_pool.reserve(static_cast<size_t>(cardCount()));
    for (const auto &column : m_columns) {
        if (column->m_reading)
            read(*column, pageSize);
    }
    m_stream.start(0);
}

bool BoardModel::isEmpty() const
{
    if (m_started)
        return cardCount() == 0;
    if (std::ranges::any_of(m_columns, [](const auto &column) { return !column->m_cards.empty(); }))
        return false;
    for (size_t stage = 0; stage < m_columns.size(); ++stage) {
        if (m_columns[stage]->m_complete)
            continue;
        const Result<std::vector<BoardCard>> cards =
            m_store.boardCardsAfter(static_cast<Stage>(stage), BoardPlace(), 1);
        if (!cards || !cards->empty()) // what cannot be read is told where it is read
            return false;
    }
    return true;
}

ColumnModel *BoardModel::column(Stage stage) const
{
    return m_columns[static_cast<size_t>(stage)].get();
}

int BoardModel::cardCount() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), 0,
                           [](int sum, const StageCount &count) { return sum + count.cards; });
}

int BoardModel::shownCount() const
{
    return std::accumulate(m_columns.begin(), m_columns.end(), 0,
                           [](int sum, const auto &column) { return sum + column->rowCount(); });
}

bool BoardModel::isComplete() const
{
    return std::ranges::all_of(m_columns, [](const auto &column) { return column->m_complete; });
}

bool BoardModel::impliesFact(Stage to)
{
    return to == Stage::Interviewing || to == Stage::Offer || to == Stage::Closed;
}

const CardView &BoardModel::view(Handle card) const
{
    if (const CardView *known = m_views.object(card))
        return *known;
    auto *made = new CardView(cardView(m_pool.card(card), m_dates));
    m_views.insert(card, made);
    return *made;
}

ApplicationId BoardModel::topOf(const ColumnModel &column, const std::vector<ApplicationId> &butFor) const
{
    const std::unordered_set<ApplicationId> moving(butFor.begin(), butFor.end());
    std::optional<Handle> top;
    for (const Handle card : column.m_cards) {
        if ((!top || m_pool.isAbove(card, *top)) && !moving.contains(m_pool.id(card)))
            top = card;
    }
    return top ? m_pool.id(*top) : ApplicationId();
}

ApplicationId BoardModel::topOf(Stage stage, const std::vector<ApplicationId> &butFor) const
{
    return topOf(*column(stage), butFor);
}

Result<void> BoardModel::move(const std::vector<ApplicationId> &ids, Stage to, const ApplicationId &before,
                              std::optional<Outcome> outcome, std::vector<Change> extra)
{
    if (ids.empty())
        return {};
    const std::unordered_set<ApplicationId> moving(ids.begin(), ids.end());
    // The column's own order, in which "before" is meant, whatever order shows it.
    std::vector<Handle> own = column(to)->m_cards;
    if (column(to)->order() != CardOrder::ByHand)
        CardSorter().sort(m_pool, own);
    const auto placeOf = [&](const ApplicationId &id) {
        const auto card = m_pool.find(id);
        return card ? std::ranges::find(own, *card) : own.end();
    };
    ApplicationId above = before;
    if (moving.contains(above)) {
        auto next = placeOf(above);
        while (next != own.end() && moving.contains(m_pool.id(*next)))
            ++next;
        above = next == own.end() ? ApplicationId() : m_pool.id(*next);
    }
    auto at = placeOf(ids.front());
    size_t inPlace = 0;
    for (; inPlace < ids.size() && at != own.end() && m_pool.id(*at) == ids[inPlace]; ++at)
        ++inPlace;
    const ApplicationId behind = at == own.end() ? ApplicationId() : m_pool.id(*at);
    if (inPlace == ids.size() && behind == above && !outcome && extra.empty())
        return {};

    Command command;
    if (ids.size() > 1) {
        //: Behind “Undo”; %1 is a stage
        command.label = tr("moving %n application(s) to %1", nullptr, static_cast<int>(ids.size()));
        command.label = command.label.arg(stageName(to));
    } else {
        const Result<BoardCard> card = m_store.boardCard(ids.front());
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
    if (--m_holds > 0)
        return;
    follow(std::exchange(m_waiting, {}));
    if (m_filtering)
        startFilter();
}

void BoardModel::refreshTimes()
{
    if (m_holds > 0)
        return;
    m_dates = DateText(m_dates.zone(), m_clock.now());
    m_views.clear();
    for (const auto &column : m_columns) {
        if (column->order() == CardOrder::Interview) // what was to come may be over
            column->resort(CardOrder::Interview);
        column->retell();
    }
    if (m_filter.due != DueFilter::Any)
        startFilter();
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

void BoardModel::count(Stage stage, Advice advice, int by)
{
    StageCount &count = m_counts[static_cast<size_t>(stage)];
    count.cards += by;
    count.yourTurn += advice == Advice::Act ? by : 0;
}

void BoardModel::follow(const ChangeSet &changes)
{
    start();
    if (m_holds > 0)
        merge(m_waiting, changes);
    else if (!changes.isEmpty())
        apply(changes);
}

void BoardModel::apply(const ChangeSet &changes)
{
    m_dates = DateText(changes.profile || changes.everything ? profileZone(m_store) : m_dates.zone(),
                       m_clock.now());
    std::unordered_set<ApplicationId> touched(changes.changed.begin(), changes.changed.end());
    touched.insert(changes.removed.begin(), changes.removed.end());
    constexpr size_t many = 64;
    if (changes.everything || changes.profile || changes.people || touched.size() > many) {
        m_views.clear();
        readCounts();
        readAnew();
        for (const auto &column : m_columns)
            column->retell();
    } else {
        // Counting a hundred thousand cards takes longer than a frame has; the difference is known where all
        // have been read.
        const bool knowsAll = isComplete();
        for (const ApplicationId &id : touched) {
            const auto known = m_pool.find(id);
            if (known)
                count(m_pool.stage(*known), m_pool.advice(*known), -1);
            if (const Result<BoardCard> card = m_store.boardCard(id)) {
                count(card->stage, card->advice, 1);
                put(*card);
            } else if (known) {
                drop(*known);
            }
        }
        if (knowsAll)
            Q_EMIT countsChanged();
        else
            readCounts();
    }
    if (m_filtering)
        startFilter();
    else if (!m_filter.isEmpty())
        Q_EMIT filtered();
}

} // namespace afterword
