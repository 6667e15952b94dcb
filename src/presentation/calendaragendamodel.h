// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The entries of some days as one list, grouped by day.
#pragma once

#include "calendarviewmodel.h"
#include "rowlistmodel.h"

namespace afterword {

struct CalendarAgendaRow
{
    CalendarDay day;
    std::optional<DayEntry> entry; ///< nullopt: the heading of the day
    int count = 0;                 ///< of a heading: its entries

    bool operator==(const CalendarAgendaRow &) const = default;
};

QString rowKey(const CalendarAgendaRow &row);

/// A heading, then its entries, for each day that has any; today and public holidays have a heading in any
/// case. Follows the model, which must outlive it, while it is watched.
class CalendarAgendaModel final : public RowListModel<CalendarAgendaRow>
{
    Q_OBJECT

public:
    enum Role {
        HeadingRole = Qt::UserRole + 1, ///< bool
        DateRole,                       ///< QDate
        NoteRole,                       ///< of a heading: "Public holiday"
        TodayRole,                      ///< of a heading, bool
        DetailRole,                     ///< "Acme, Data Analyst"
        WhenRole,                       ///< "10:00–11:00"
        TheirsRole,                     ///< "04:00–05:00 New York"; empty: the same clocks
        ToneRole,                       ///< int, a Tone
        KindRole,                       ///< int: 0 an interview, 1 a named date, 2 a step
        OverRole                        ///< bool: cancelled, settled
    };

    explicit CalendarAgendaModel(CalendarViewModel &model, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    bool isHeading(int row) const { return !rowAt(row).entry; }
    /// nullptr: a heading.
    const DayEntry *entryAt(int row) const { return rowAt(row).entry ? &*rowAt(row).entry : nullptr; }
    QDate dayAt(int row) const { return rowAt(row).day.date; }
    /// The first row of that day or a later one; the last row where there is none; -1: no rows.
    int rowOf(QDate day) const;

    /// Lists the entries of these days; the model shows them.
    void list(QDate first, QDate last);
    void refresh();

private:
    QVariant headingData(const CalendarAgendaRow &row, int role) const;

    CalendarViewModel &m_model;
    QDate m_first;
    QDate m_last;
};

} // namespace afterword
