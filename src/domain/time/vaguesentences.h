// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is said beside a proposed day: which reading of the words it is.
#pragma once

#include "vaguedate.h"

namespace afterword::vague {

enum class Part { Whole, Early, Middle, Late, End, FirstHalf };
enum class Unit { Days, WorkingDays, Weeks, Months, Hours };

/// "the end of next week": that part of the week, counted from the one of the day it was said.
QString partOfWeek(Part part, int weeksAhead);
/// "the end of week 50".
QString partOfNumberedWeek(Part part, int number);
/// "the middle of December": of whatever has that name.
QString partOf(Part part, const QString &name);
QString endOfYear();
QString startOfYear();
/// "5 working days after it was said", or after that day in words.
QString later(int count, Unit unit, const QString &after = {});
/// "today", "tomorrow", "this week", "next week"; empty further away.
QString whenSeenFrom(QDate said, QDate day);
/// "December", of another year "January 2027".
QString monthInWords(QDate first, QDate said, const QLocale &locale);
QString latestOfRange();
/// "though a Friday was named".
QString thoughNamed(int weekday, const QLocale &locale);
QString holiday();
QString beforeItWasSaid();
/// Date, hour and reasons as one reading.
QString reading(const QString &day, const std::optional<QTime> &time, const QStringList &why,
                const QLocale &locale);
/// Why there is no day; empty where there is one.
QString remark(NoDate reason);

} // namespace afterword::vague
