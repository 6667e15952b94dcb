// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Times of day as the person's locale writes them, without seconds.
#pragma once

#include <QDate>
#include <QLocale>
#include <QTime>

namespace afterword {

/// "16:10" or "4:10 PM"; no locale shows seconds here, the C locale neither.
QString shortTime(QTime time, const QLocale &locale = QLocale());
/// The weekday and the day in the locale's long form without the year, as "Tuesday, November 24": what a plan
/// speaks of lies within weeks.
QString longDay(QDate day, const QLocale &locale = QLocale());

} // namespace afterword
