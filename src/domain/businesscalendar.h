// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Business days: Monday to Friday without the public holidays of a region; and send windows.
#pragma once

#include "application.h"
#include "businessdays.h"
#include "cadence.h"
#include "zone.h"

#include <memory>

namespace afterword {

/// Which days are public holidays. Implemented by calendar from the holiday table; by tests as they need.
class HolidaySource
{
public:
    virtual ~HolidaySource() = default;
    /// Whether that day is a public holiday in the region (ISO 3166 code with an optional subdivision). An
    /// unknown region or a day outside the table has none.
    virtual bool isHoliday(const QString &region, QDate day) const = 0;
};

/// Business-day arithmetic over a holiday source, which must outlive it and not change its mind. Cheap to
/// copy; thread-safe.
class BusinessCalendar
{
public:
    /// Without a source: weekends only.
    explicit BusinessCalendar(const HolidaySource *holidays = nullptr);

    /// The counted days of a region; valid as long as a copy of this calendar lives. Whoever asks often about
    /// one region keeps it.
    const BusinessDays &days(const Region &region) const;
    bool isBusinessDay(QDate day, const Region &region) const { return days(region).isBusinessDay(day); }
    /// The n-th business day after that day, which itself is not counted; n = 0: that day as it is.
    QDate plusBusinessDays(QDate day, int n, const Region &region) const { return days(region).plus(day, n); }
    /// The same time of day on the n-th business day after it, in that zone.
    Instant plusBusinessDays(Instant instant, int n, const Zone &zone, const Region &region) const;
    /// Whether nudges may be sent that day at all.
    bool isSendDay(QDate day, const Cadence::SendWindow &window, const Region &region) const;
    /// Rolled: the instant itself inside the half-open send window, else the next opening of the window.
    Instant rolled(Instant instant, const Cadence::SendWindow &window, const Zone &zone,
                   const Region &region) const;

private:
    struct Memo;

    const HolidaySource *m_holidays;
    std::shared_ptr<Memo> m_memo;
};

/// The same arithmetic where the region's days are at hand.
Instant plusBusinessDays(const BusinessDays &days, Instant instant, int n, const Zone &zone);
Instant rolled(const BusinessDays &days, Instant instant, const Cadence::SendWindow &window,
               const Zone &zone);

} // namespace afterword
