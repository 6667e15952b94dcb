// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// AfterwordLink: an address of the scheme "afterword", as calendars carry it back to the program.
#pragma once

#include "error.h"
#include "ids.h"

#include <QUuid>

namespace afterword {

/// afterword:step/ID leads to a step, afterword:interview/APPLICATION/INTERVIEW to an interview; the ids are
/// percent-encoded. What Afterword itself puts into calendars is afterword:step/UID and
/// afterword:interview/UID with the UID of the calendar's entry, which tells nothing to others. It only shows
/// something: nothing is changed by opening one, whoever wrote it.
struct AfterwordLink
{
    StepId step;               ///< empty: an interview
    ApplicationId application; ///< empty: a task of the whole search
    InterviewId interview;
    QUuid entry; ///< of a calendar, whose record is to be looked up; then the others are empty

    static bool isLink(const QString &text);
    /// BadInput where it leads nowhere.
    static Result<AfterwordLink> parse(const QString &text);

    bool operator==(const AfterwordLink &) const = default;
};

} // namespace afterword
