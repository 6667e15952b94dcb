// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything of one day of the calendar, where its cell has no room.
#pragma once

#include "calendarviewmodel.h"

#include <QDialog>

namespace afterword {

class CalendarAgendaList;

/// Closes on Escape, on a click beside it, and once an entry is opened.
class CalendarDayPopover final : public QDialog
{
    Q_OBJECT

public:
    /// The model shows that day, and must outlive it.
    CalendarDayPopover(CalendarViewModel &model, QDate day, QWidget *parent = nullptr);

    CalendarAgendaList &list() const { return *m_list; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    CalendarAgendaList *m_list;
};

} // namespace afterword
