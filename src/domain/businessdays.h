// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// BusinessDays: the working days of one region, counted once, so that every later question takes the same
// time.
#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace afterword {

class HolidaySource;

/// Monday to Friday without the public holidays of a region. Never changes once made; thread-safe.
class BusinessDays
{
public:
    /// The source is asked here for the tabled years and later for days outside them, so it must live as
    /// long; nullptr or an empty region: weekends only are free.
    BusinessDays(const HolidaySource *holidays, const QString &region);

    /// Whether any tabled day is a holiday; an unknown region has none.
    bool hasHolidays() const { return m_hasHolidays; }
    bool isHoliday(QDate day) const;
    bool isBusinessDay(QDate day) const;
    /// The n-th business day after that day, which itself is not counted; n <= 0: that day as it is. In
    /// constant time within the tabled years.
    QDate plus(QDate day, int n) const;

private:
    bool isTabled(qint64 place) const { return place >= 0 && place < static_cast<qint64>(m_counts.size()); }

    const HolidaySource *m_holidays;
    QString m_region;
    bool m_hasHolidays = false;
    std::vector<bool> m_isHoliday;
    std::vector<int> m_counts; ///< how many business days there are up to and with each tabled day
    std::vector<int> m_places; ///< the place of each business day among the tabled days
};

} // namespace afterword
