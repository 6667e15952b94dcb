// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Deadline: an instant, or a day until whose end in somebody's zone there is time.
#pragma once

#include "zone.h"

#include <variant>

namespace afterword {

/// An instant, or a bare date: "by the end of that day" in the recipient's zone (rulebook, Time).
class Deadline
{
public:
    Deadline() = default;
    Deadline(Instant instant)
        : m_value(instant)
    {}
    Deadline(QDate day)
        : m_value(day)
    {}

    bool isDay() const { return std::holds_alternative<QDate>(m_value); }
    /// Only where isDay().
    QDate day() const { return std::get<QDate>(m_value); }
    /// Only where not isDay().
    Instant instant() const { return std::get<Instant>(m_value); }
    /// When it is over: the instant itself, or 24:00 of the day in that zone.
    Instant end(const Zone &zone) const { return isDay() ? zone.endOfDay(day()) : instant(); }
    /// The day it falls on in that zone.
    QDate dateIn(const Zone &zone) const { return isDay() ? day() : zone.dateAt(instant()); }

    friend bool operator==(const Deadline &, const Deadline &) = default;

private:
    std::variant<Instant, QDate> m_value;
};

} // namespace afterword
