// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Instant: a moment on the world's one time line, and how it is written.
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>
#include <compare>
#include <optional>

namespace afterword {

using Duration = std::chrono::milliseconds;

/// A moment, as milliseconds since 1970-01-01T00:00:00Z. It has no zone; Zone says what the clocks showed.
class Instant
{
public:
    constexpr Instant() = default;
    static constexpr Instant fromMilliseconds(qint64 sinceEpoch)
    {
        Instant instant;
        instant.m_milliseconds = sinceEpoch;
        return instant;
    }

    /// RFC 3339 with an offset or Z, as 2026-12-01T10:20:00-05:00; fractions are cut to milliseconds.
    /// nullopt: not of that form, or no such moment (month 13, 25:00, years outside 1 to 9999).
    static std::optional<Instant> parse(QStringView text);

    constexpr qint64 milliseconds() const { return m_milliseconds; }
    /// The same moment as a QDateTime in UTC.
    QDateTime toUtc() const;
    /// RFC 3339 in UTC, as 2026-12-01T15:20:00Z; milliseconds only where there are any.
    QString toString() const;

    friend constexpr auto operator<=>(const Instant &, const Instant &) = default;
    friend constexpr Instant operator+(Instant instant, Duration elapsed)
    {
        return fromMilliseconds(instant.m_milliseconds + elapsed.count());
    }
    friend constexpr Instant operator-(Instant instant, Duration elapsed)
    {
        return fromMilliseconds(instant.m_milliseconds - elapsed.count());
    }
    friend constexpr Duration operator-(Instant later, Instant earlier)
    {
        return Duration(later.m_milliseconds - earlier.m_milliseconds);
    }
    friend size_t qHash(Instant instant, size_t seed = 0) { return ::qHash(instant.m_milliseconds, seed); }

private:
    qint64 m_milliseconds = 0;
};

} // namespace afterword
