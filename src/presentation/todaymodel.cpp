// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The agenda in groups.
#include "todaymodel.h"

#include "minutetimer.h"
#include "stepactions.h"
#include "steptitle.h"

#include <QCoreApplication>

#include <array>

namespace afterword {

namespace {

constexpr int daysAhead = 7;
constexpr int mostWaiting = 50;

QString what(const TodayRow &row)
{
    return stepTitle(row.agenda.step.kind, row.agenda.recipient);
}

QString forWhom(const AgendaRow &row)
{
    if (row.company.isEmpty())
        return TodayModel::tr("Your whole search");
    //: Company and job: “Acme, Data Analyst”
    return row.role.isEmpty() ? row.company : TodayModel::tr("%1, %2").arg(row.company, row.role);
}

bool isOpen(TodayGroup group)
{
    return group == TodayGroup::Overdue || group == TodayGroup::Now;
}

} // namespace

QString rowKey(const TodayRow &row)
{
    return row.key;
}

bool TodayRow::operator==(const TodayRow &other) const
{
    return heading == other.heading && group == other.group && key == other.key && count == other.count &&
           agenda.step == other.agenda.step && agenda.company == other.agenda.company &&
           agenda.role == other.agenda.role && agenda.recipient == other.agenda.recipient;
}

QString todayGroupName(TodayGroup group)
{
    switch (group) {
    case TodayGroup::Overdue:
        return TodayModel::tr("Overdue");
    case TodayGroup::Now:
        return TodayModel::tr("Now");
    case TodayGroup::LaterToday:
        return TodayModel::tr("Later today");
    case TodayGroup::NextSevenDays:
        return TodayModel::tr("Next seven days");
    case TodayGroup::Waiting:
        return TodayModel::tr("Waiting for others");
    }
    return {};
}

std::optional<TodayGroup> todayGroupOf(const StepTimes &times, const DateText &dates)
{
    if (!times.opens || *times.opens <= dates.now()) {
        const bool late = times.due && *times.due < dates.now();
        return late ? TodayGroup::Overdue : TodayGroup::Now;
    }
    const qint64 days = dates.today().daysTo(dates.zone().dateAt(*times.opens));
    if (days == 0)
        return TodayGroup::LaterToday;
    return days <= daysAhead ? std::optional(TodayGroup::NextSevenDays) : std::nullopt;
}

TodayModel::TodayModel(TrackerStore &store, const Clock &clock, QObject *parent)
    : RowListModel(parent)
    , m_store(store)
    , m_clock(clock)
    , m_dates(profileZone(store), clock.now())
{
    refresh();
    connect(&m_store, &TrackerStore::changed, this, [this](const ChangeSet &changes) {
        if (changes.profile || changes.everything)
            m_dates = DateText(profileZone(m_store), m_clock.now());
        refresh();
    });
    connect(new MinuteTimer(clock, this), &MinuteTimer::minuteChanged, this, &TodayModel::refresh);
}

void TodayModel::refresh()
{
    m_dates = DateText(m_dates.zone(), m_clock.now());
    std::optional<std::vector<TodayRow>> rows = read();
    if (!rows)
        return;
    int open = 0;
    for (const TodayRow &row : *rows)
        open += !row.heading && isOpen(row.group) ? 1 : 0;
    become(std::move(*rows));
    // The words of rows that stayed the same speak of a new moment.
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    if (open != std::exchange(m_open, open))
        Q_EMIT openCountChanged(open);
}

std::optional<std::vector<TodayRow>> TodayModel::read()
{
    const Instant horizon = m_dates.zone().endOfDay(m_dates.today().addDays(daysAhead));
    Result<std::vector<AgendaRow>> agenda = m_store.agenda(horizon, m_limit);
    if (!agenda) {
        Q_EMIT failed(agenda.error());
        return std::nullopt;
    }
    m_more = static_cast<int>(agenda->size()) == m_limit;
    std::array<std::vector<TodayRow>, 5> groups;
    for (AgendaRow &row : *agenda) {
        const StepTimes times{.opens = row.step.opens, .due = row.step.due, .planned = row.step.state};
        const std::optional<TodayGroup> group = todayGroupOf(times, m_dates);
        if (!group)
            continue;
        TodayRow entry{.group = *group, .key = row.step.id.value()};
        entry.agenda = std::move(row);
        groups[static_cast<size_t>(*group)].push_back(std::move(entry));
    }
    for (const TodayGroup later : {TodayGroup::LaterToday, TodayGroup::NextSevenDays}) {
        std::ranges::stable_sort(groups[static_cast<size_t>(later)], {},
                                 [](const TodayRow &row) { return *row.agenda.step.opens; });
    }
    groups[static_cast<size_t>(TodayGroup::Waiting)] = readWaiting(groups);

    std::vector<TodayRow> rows;
    for (size_t i = 0; i < groups.size(); ++i) {
        if (groups[i].empty())
            continue;
        rows.push_back({.heading = true,
                        .group = static_cast<TodayGroup>(i),
                        .key = QStringLiteral("#%1").arg(i),
                        .count = static_cast<int>(groups[i].size())});
        std::ranges::move(groups[i], std::back_inserter(rows));
    }
    return rows;
}

std::vector<TodayRow> TodayModel::readWaiting(std::span<const std::vector<TodayRow>> listed) const
{
    std::vector<TodayRow> rows;
    const auto isListed = [listed](const ApplicationId &id) {
        return std::ranges::any_of(listed, [&id](const std::vector<TodayRow> &group) {
            return std::ranges::find(group, id, [](const TodayRow &row) {
                       return row.agenda.step.application;
                   }) != group.end();
        });
    };
    for (const Stage stage : {Stage::FollowingUp, Stage::AwaitingDecision}) {
        const Result<std::vector<BoardCard>> cards = m_store.boardCards(stage, 0, mostWaiting);
        if (!cards)
            continue;
        for (const BoardCard &card : *cards) {
            if (card.advice != Advice::Wait || isListed(card.id))
                continue;
            TodayRow row{.group = TodayGroup::Waiting, .key = QStringLiteral("@%1").arg(card.id.value())};
            row.agenda.company = card.company;
            row.agenda.role = card.role;
            row.agenda.step.application = card.id;
            row.agenda.step.opens = card.nextOpens;
            if (const Result<ApplicationAdvice> advice = m_store.advice(card.id))
                row.agenda.step.reason = advice->summary;
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

QVariant TodayModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TodayRow &row = rowAt(index.row());
    if (role == HeadingRole)
        return row.heading;
    if (role == GroupRole)
        return static_cast<int>(row.group);
    return row.heading ? headingData(row, role) : stepData(row, role);
}

QVariant TodayModel::headingData(const TodayRow &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case WhatRole:
        return todayGroupName(row.group);
    case Qt::AccessibleTextRole:
        //: A heading and how many rows it has, for a screen reader
        return tr("%1, %n step(s)", nullptr, row.count).arg(todayGroupName(row.group));
    case CountRole:
        return row.count;
    default:
        return {};
    }
}

QVariant TodayModel::stepData(const TodayRow &row, int role) const
{
    const Step &step = row.agenda.step;
    const bool waiting = row.group == TodayGroup::Waiting;
    switch (role) {
    case Qt::DisplayRole:
    case WhatRole:
        return waiting ? tr("Waiting for their answer") : what(row);
    case ForWhomRole:
        return forWhom(row.agenda);
    case WhenRole:
        return when(row);
    case WhyRole:
        return why(row);
    case Qt::ToolTipRole: // as text, whatever a person is called
        return QStringLiteral("<p>%1</p>").arg(why(row).toHtmlEscaped());
    case RulesRole:
        return step.rules;
    case ToneRole:
        return static_cast<int>(toneOf(row));
    case MainTextRole:
        return waiting ? QString() : mainActionText(step.kind);
    case AdjustableRole:
        return !waiting && canBeAdjusted(step);
    case OptionalRole:
        return step.optional;
    case RowRole:
        return QVariant::fromValue(row.agenda);
    case Qt::AccessibleTextRole:
        return spoken(row);
    case Qt::AccessibleDescriptionRole:
        return why(row);
    default:
        return {};
    }
}

QString TodayModel::when(const TodayRow &row) const
{
    const Step &step = row.agenda.step;
    if (row.group == TodayGroup::Waiting) {
        //: Until then the employer has time to answer; %1 is a day
        return step.opens ? tr("you may ask from %1").arg(m_dates.day(m_dates.zone().dateAt(*step.opens)))
                          : QString();
    }
    return whenText({.opens = step.opens, .due = step.due, .planned = step.state}, m_dates);
}

QString TodayModel::why(const TodayRow &row) const
{
    const QString blocked =
        stateAt(
            {.opens = row.agenda.step.opens, .due = row.agenda.step.due, .planned = row.agenda.step.state},
            m_dates.now()) == StepState::Blocked
            ? blockedText(row.agenda.step.blockedBy)
            : QString();
    if (blocked.isEmpty())
        return row.agenda.step.reason.text();
    //: What is missing, then why the step is due at all
    return tr("%1. %2").arg(blocked, row.agenda.step.reason.text());
}

Tone TodayModel::toneOf(const TodayRow &row) const
{
    if (row.group == TodayGroup::Waiting)
        return Tone::Quiet;
    const Step &step = row.agenda.step;
    const StepState state =
        stateAt({.opens = step.opens, .due = step.due, .planned = step.state}, m_dates.now());
    return step.optional && state != StepState::Scheduled ? Tone::Later : afterword::toneOf(state);
}

QString TodayModel::spoken(const TodayRow &row) const
{
    QStringList parts{stepData(row, WhatRole).toString(), forWhom(row.agenda), when(row)};
    if (row.agenda.step.optional)
        parts << tr("optional");
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QHash<int, QByteArray> TodayModel::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {HeadingRole, "heading"},
            {GroupRole, "group"},         {CountRole, "count"},
            {WhatRole, "what"},           {ForWhomRole, "forWhom"},
            {WhenRole, "when"},           {WhyRole, "why"},
            {RulesRole, "rules"},         {ToneRole, "tone"},
            {MainTextRole, "mainText"},   {AdjustableRole, "adjustable"},
            {OptionalRole, "optional"},   {RowRole, "row"}};
}

Qt::ItemFlags TodayModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    // Headings are passed over by the keyboard.
    return isHeading(index.row()) ? Qt::ItemNeverHasChildren
                                  : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

bool TodayModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more;
}

void TodayModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_limit += pageSize;
    refresh();
}

QString TodayModel::emptyText() const
{
    const QString kind = tr("Nothing is due. You have done what there was to do.");
    const Result<std::optional<Instant>> next = m_store.nextOpening(m_dates.now());
    if (!next || !*next)
        return kind;
    //: %1 is the sentence that nothing is due, %2 a day
    return tr("%1\nNext: %2.").arg(kind, m_dates.day(m_dates.zone().dateAt(**next)));
}

} // namespace afterword
