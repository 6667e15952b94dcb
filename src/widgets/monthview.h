// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The weeks of a month, a line each, with bars for what lasts.
#pragma once

#include "calendargrid.h"

namespace afterword {

class MonthView final : public CalendarGrid
{
    Q_OBJECT

public:
    explicit MonthView(QWidget *parent = nullptr);

    /// Any day of it. The model shows the whole weeks.
    void setMonth(QDate month);

protected:
    CalendarGeometry layOut() const override;
    void paintGround(QPainter &painter, const Theme &theme) override;
    QRect ghostRect(const Drop &drop, const DayEntry &entry) const override;
    QDate dayOnKey(int key) const override;

private:
    int numberWidth() const;
    int headerHeight() const;
    int dayLineHeight() const;
    void paintCell(QPainter &painter, const Theme &theme, const CalendarCell &cell) const;

    QDate m_month;
};

} // namespace afterword
