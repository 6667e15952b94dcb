// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// DatePopup: a calendar to pick one day in, beside what asks for it.
#pragma once

#include <QDate>
#include <QFrame>

class QCalendarWidget;

namespace afterword {

/// Goes with the pick, Escape or a click beside it.
class DatePopup final : public QFrame
{
    Q_OBJECT

public:
    DatePopup(QDate day, const QString &question, QWidget *parent);

    /// Shows it under that rectangle of the screen, or where there is room.
    void openAt(const QRect &anchor);

Q_SIGNALS:
    void picked(QDate day);

private:
    QCalendarWidget *m_calendar;
};

} // namespace afterword
