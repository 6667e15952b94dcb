// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Grouping by day, and the words of the rows.
#include "calendaragendamodel.h"

#include <QMap>

namespace afterword {

using namespace Qt::StringLiterals;

QString rowKey(const CalendarAgendaRow &row)
{
    return row.entry ? row.entry->key() : row.day.date.toString(Qt::ISODate);
}

CalendarAgendaModel::CalendarAgendaModel(CalendarViewModel &model, QObject *parent)
    : RowListModel(parent)
    , m_model(model)
{}

void CalendarAgendaModel::list(QDate first, QDate last)
{
    m_first = first;
    m_last = last;
    refresh();
}

void CalendarAgendaModel::refresh()
{
    if (!m_first.isValid())
        return;
    QMap<QDate, std::vector<const DayEntry *>> days;
    for (const DayEntry &entry : m_model.entries()) {
        if (entry.first <= m_last && entry.last >= m_first)
            days[agendaDayOf(entry, m_first, m_last, m_model.dates())].push_back(&entry);
    }
    for (QDate day = m_first; day <= m_last; day = day.addDays(1)) {
        if (day == m_model.today() || m_model.day(day).isHoliday)
            days[day];
    }
    std::vector<CalendarAgendaRow> rows;
    for (auto day = days.cbegin(); day != days.cend(); ++day) {
        const CalendarDay shown = m_model.day(day.key());
        rows.push_back({shown, std::nullopt, static_cast<int>(day->size())});
        for (const DayEntry *entry : *day)
            rows.push_back({shown, *entry, 0});
    }
    become(std::move(rows));
    // The words of rows that stayed the same speak of a new moment.
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int CalendarAgendaModel::rowOf(QDate day) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (isHeading(row) && dayAt(row) >= day)
            return row;
    }
    return rowCount() - 1;
}

Qt::ItemFlags CalendarAgendaModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return isHeading(index.row()) ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QVariant CalendarAgendaModel::headingData(const CalendarAgendaRow &row, int role) const
{
    const DateText &dates = m_model.dates();
    switch (role) {
    case Qt::DisplayRole: {
        const QString day = QLocale().toString(row.day.date, QLocale::LongFormat);
        const bool isNear = qAbs(dates.today().daysTo(row.day.date)) <= 1;
        if (!isNear)
            return day;
        QString near = dates.day(row.day.date);
        near.replace(0, 1, near.at(0).toUpper());
        //: Heading of a day near today: %1 is “Today” or “Tomorrow”, %2 the whole date
        return tr("%1 – %2").arg(near, day);
    }
    case Qt::AccessibleTextRole: {
        const QString day = headingData(row, Qt::DisplayRole).toString();
        const QString note = dayNote(row.day);
        //: A heading and how many rows it has, for a screen reader; %1 is a day
        const QString counted = tr("%1, %n entry(s)", nullptr, row.count).arg(day);
        return note.isEmpty() ? counted : counted + u", "_s + note;
    }
    case NoteRole:
        return dayNote(row.day);
    case TodayRole:
        return row.day.date == dates.today();
    default:
        return {};
    }
}

QVariant CalendarAgendaModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CalendarAgendaRow &row = rowAt(index.row());
    if (role == HeadingRole)
        return !row.entry;
    if (role == DateRole)
        return row.day.date;
    if (!row.entry)
        return headingData(row, role);
    const DayEntry &entry = *row.entry;
    const DateText &dates = m_model.dates();
    switch (role) {
    case Qt::DisplayRole:
        return entryTitle(entry);
    case DetailRole:
        return entryDetail(entry);
    case WhenRole:
        return entryWhen(entry, dates);
    case TheirsRole:
        return theirTime(entry, dates);
    case ToneRole:
        return static_cast<int>(toneOf(entry, dates.now()));
    case KindRole:
        return static_cast<int>(entry.what.index());
    case OverRole:
        return entry.isOver();
    case Qt::ToolTipRole: // as text, whatever a company is called
        return u"<p style='white-space:pre-line'>%1</p>"_s.arg(entryTip(entry, dates).toHtmlEscaped());
    case Qt::AccessibleTextRole:
        return entrySpoken(entry, dates);
    default:
        return {};
    }
}

} // namespace afterword
