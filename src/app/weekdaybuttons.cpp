// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Seven buttons in a row.
#include "weekdaybuttons.h"

#include "theme.h"

#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace afterword {

WeekdayButtons::WeekdayButtons(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::half);
    const int first = locale().firstDayOfWeek();
    for (int i = 0; i < 7; ++i) {
        const int day = (first - 1 + i) % 7 + 1;
        auto *button = new QToolButton(this);
        button->setObjectName(u"weekday-%1"_s.arg(day));
        button->setText(locale().dayName(day, QLocale::ShortFormat));
        button->setToolTip(locale().dayName(day));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::toggled, this, &WeekdayButtons::edited);
        row->addWidget(button);
        m_buttons[static_cast<size_t>(day - 1)] = button;
    }
}

Weekdays WeekdayButtons::days() const
{
    Weekdays days{};
    for (size_t day = 0; day < days.size(); ++day)
        days[day] = m_buttons[day]->isChecked();
    return days;
}

void WeekdayButtons::setDays(const Weekdays &days)
{
    for (size_t day = 0; day < days.size(); ++day) {
        m_buttons[day]->setChecked(days[day]);
        //: For screen readers: %1 is a setting, %2 a day of the week
        m_buttons[day]->setAccessibleName(
            tr("%1: %2").arg(accessibleName(), locale().dayName(static_cast<int>(day) + 1)));
    }
}

} // namespace afterword
