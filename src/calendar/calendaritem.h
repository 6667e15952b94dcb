// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CalendarItem: one entry as a calendar server gives it back, whoever wrote it last.
#pragma once

#include "error.h"
#include "zone.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace afterword {

struct CalendarItem
{
    /// What a person plans by.
    struct Times
    {
        std::optional<Instant> start;
        std::optional<Instant> end; ///< of a to-do: when it is due
        bool wholeDays = false;
        bool done = false; ///< a to-do that is completed
        bool cancelled = false;

        bool operator==(const Times &) const = default;
    };

    QString uid;
    bool isToDo = false;
    Times times;
    QString summary;
    QString description;
    QString location;
    QStringList alarms; ///< triggers, sorted
    QStringList others; ///< whatever else a person may have entered, sorted

    /// Servers and programs write one thing in many ways; the same to a person.
    bool operator==(const CalendarItem &) const = default;
};

/// The first event or to-do of the text. Times without a zone are those of `home`, days begin there. BadInput
/// where there is none or its times cannot be understood.
Result<CalendarItem> readCalendarItem(const QByteArray &ics, const Zone &home);

} // namespace afterword
