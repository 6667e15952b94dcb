// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Seven days with their hours; above them what has none.
#pragma once

#include "calendargrid.h"
#include "calendarlayout.h"

namespace afterword {

class WeekView final : public CalendarGrid
{
    Q_OBJECT

public:
    explicit WeekView(QWidget *parent = nullptr);

    /// Has the hours in sight in which something happens, else those of the working day.
    void scrollToHours();
    /// So high that all hours are in sight.
    int fullHeight() const;

protected:
    CalendarGeometry layOut() const override;
    void paintGround(QPainter &painter, const Theme &theme) override;
    QRect clipOf(bool isTimed) const override;
    QPoint scrolled() const override;
    Drop dropAt(QPoint place) const override;
    QRect ghostRect(const Drop &drop, const DayEntry &entry) const override;
    void ensureVisible(const Item &item) override;
    QDate dayOnKey(int key) const override;
    void moveByKey(const DayEntry &entry, int key) override;
    void geometryChanged() override;

private:
    int hourHeight() const;
    int headerHeight() const;
    int laneHeight() const;
    /// How many lanes the part above the hours wants, up to a third of the height.
    int wantedLanes() const;
    int hoursTop() const;
    int gutterColumn() const;
    int gutterWidth() const;
    int columnAt(int day) const;
    /// Of a minute, as it is not scrolled.
    int yOf(int minute) const;
    std::vector<DaySpan> barSpans(std::vector<int> *order) const;
    std::optional<std::pair<Zone, QDate>> otherClocks() const;
    void paintHeader(QPainter &painter, const Theme &theme) const;
    void paintHours(QPainter &painter, const Theme &theme) const;
    void paintShifts(QPainter &painter, const Theme &theme, int day) const;
    void paintNow(QPainter &painter, const Theme &theme) const;

    // Part of the geometry.
    mutable int m_lanes = 1;
    /// The other clocks that are shown beside the person's, as on the day where they matter first.
    mutable std::optional<std::pair<Zone, QDate>> m_otherClocks;
};

} // namespace afterword
