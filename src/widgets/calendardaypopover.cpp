// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The agenda of a single day, as high as it has to be.
#include "calendardaypopover.h"

#include "calendaragendalist.h"
#include "snoozepopover.h"
#include "theme.h"

#include <QScreen>
#include <QScrollBar>
#include <QVBoxLayout>

namespace afterword {

CalendarDayPopover::CalendarDayPopover(CalendarViewModel &model, QDate day, QWidget *parent)
    : QDialog(parent, Qt::Popup)
    , m_list(new CalendarAgendaList(model, this))
{
    setObjectName(QStringLiteral("calendarDayPopover"));
    setAccessibleName(QLocale().toString(day, QLocale::LongFormat));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, grid::unit);
    layout->addWidget(m_list);
    m_list->list(day, day);
    m_list->showDay(day);
    int height = 0;
    for (int row = 0; row < m_list->model()->rowCount(); ++row)
        height += m_list->sizeHintForRow(row);
    const int most = screen()->availableGeometry().height() / 2;
    m_list->setFixedHeight(std::min(height, most) + 2);
    // A step and its day beside each other.
    m_list->setMinimumWidth(64 * fontMetrics().averageCharWidth() + 8 * grid::unit);
    connect(m_list, &CalendarAgendaList::entryActivated, this, &QDialog::accept);
    m_list->setFocus();
}

void CalendarDayPopover::paintEvent(QPaintEvent *event)
{
    QDialog::paintEvent(event);
    paintPopoverEdge(this);
}

} // namespace afterword
