// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The agenda in groups.
#include "todaymodel.h"

#include "minutetimer.h"
#include "stepactions.h"
#include "steptitle.h"

#include <QCoreApplication>

namespace afterword {

namespace {

// Counting so many takes longer than a moment: then it waits until the hand rests.
constexpr int manySteps = 20000;
constexpr std::chrono::milliseconds rest(400);

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

} // namespace

TodayModel::TodayModel(TrackerStore &store, const Clock &clock, FirstRead first, QObject *parent)
    : RowListModel(parent)
    , m_store(store)
    , m_clock(clock)
    , m_dates(profileZone(store), clock.now())
{
    m_most.fill(firstRows);
    m_countLater.setSingleShot(true);
    m_countLater.setInterval(rest);
    connect(&m_countLater, &QTimer::timeout, this, [this] {
        count();
        readRows();
    });
    if (first == FirstRead::AtOnce)
        start();
    connect(&m_store, &TrackerStore::changed, this, &TodayModel::follow);
    connect(new MinuteTimer(clock, this), &MinuteTimer::minuteChanged, this, &TodayModel::refresh);
}

void TodayModel::start()
{
    if (std::exchange(m_started, true))
        return;
    count();
    readRows();
    Q_EMIT started();
}

void TodayModel::follow(const ChangeSet &changes)
{
    if (changes.profile || changes.everything)
        m_dates = DateText(profileZone(m_store), m_clock.now());
    refresh();
}

void TodayModel::refresh()
{
    m_dates = DateText(m_dates.zone(), m_clock.now());
    if (!m_started)
        return; // whoever starts it reads for this moment
    countSoon();
    readRows();
    // The words of rows that stayed the same speak of a new moment.
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void TodayModel::countSoon()
{
    int last = m_counts.waiting;
    for (const int steps : m_counts.steps)
        last += steps;
    if (last < manySteps)
        count();
    else
        m_countLater.start();
}

void TodayModel::count()
{
    const Result<AgendaCounts> counts = m_store.agendaCounts(agendaDay(m_dates));
    if (!counts) {
        Q_EMIT failed(counts.error());
        return;
    }
    m_counts = *counts;
}

void TodayModel::readRows()
{
    Result<std::vector<TodayRow>> rows = readToday(m_store, agendaDay(m_dates), m_counts, m_most);
    if (rows)
        become(std::move(*rows));
    else
        Q_EMIT failed(rows.error());
    // Whoever hears of the count reads the rows too.
    const int open = m_counts.of(AgendaPart::Overdue) + m_counts.of(AgendaPart::Open);
    if (open != std::exchange(m_open, open))
        Q_EMIT openCountChanged(open);
}

void TodayModel::showMore(TodayGroup group)
{
    m_most[static_cast<size_t>(group)] += pageSize;
    readRows();
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
    if (role == MoreRole)
        return row.more;
    return row.heading ? headingData(row, role) : row.more ? moreData(row, role) : stepData(row, role);
}

QVariant TodayModel::moreData(const TodayRow &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case WhatRole:
    case Qt::AccessibleTextRole:
        //: The last row of a long group; the number counts those that are not shown. A click shows them.
        return tr("And %Ln more: show", nullptr, row.count);
    case CountRole:
        return row.count;
    default:
        return {};
    }
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
    return {{Qt::DisplayRole, "display"},   {HeadingRole, "heading"},   {MoreRole, "more"},
            {GroupRole, "group"},           {CountRole, "count"},       {WhatRole, "what"},
            {ForWhomRole, "forWhom"},       {WhenRole, "when"},         {WhyRole, "why"},
            {RulesRole, "rules"},           {ToneRole, "tone"},         {MainTextRole, "mainText"},
            {AdjustableRole, "adjustable"}, {OptionalRole, "optional"}, {RowRole, "row"}};
}

Qt::ItemFlags TodayModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    // Headings are passed over by the keyboard; what stands for more rows is none that could be chosen.
    if (isHeading(index.row()))
        return Qt::ItemNeverHasChildren;
    return isMore(index.row()) ? Qt::ItemIsEnabled | Qt::ItemNeverHasChildren
                               : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QString TodayModel::emptyText() const
{
    if (!m_started)
        return {}; // nobody knows yet
    const QString kind = tr("Nothing is due. You have done what there was to do.");
    const Result<std::optional<Instant>> next = m_store.nextOpening(m_dates.now());
    if (!next || !*next)
        return kind;
    //: %1 is the sentence that nothing is due, %2 a day
    return tr("%1\nNext: %2.").arg(kind, m_dates.day(m_dates.zone().dateAt(**next)));
}

} // namespace afterword
