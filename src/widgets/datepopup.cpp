// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A calendar in a popup.
#include "datepopup.h"

#include "snoozepopover.h"

#include <QCalendarWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace afterword {

DatePopup::DatePopup(QDate day, const QString &question, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_calendar(new QCalendarWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"datePopup"_s);
    setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_calendar->setObjectName(u"dateCalendar"_s);
    m_calendar->setAccessibleName(question);
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setSelectedDate(day);
    layout->addWidget(m_calendar);
    const auto take = [this](QDate chosen) {
        close();
        Q_EMIT picked(chosen);
    };
    connect(m_calendar, &QCalendarWidget::clicked, this, take);
    connect(m_calendar, &QCalendarWidget::activated, this, take);
}

void DatePopup::openAt(const QRect &anchor)
{
    placePopover(this, anchor);
    show();
    m_calendar->setFocus();
}

} // namespace afterword
