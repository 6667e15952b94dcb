// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Times of day, days and languages as a person writes them.
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
/// A language as those who speak it call it, whatever the country: "English", "Deutsch"; the code where that
/// is not known.
QString languageName(const QString &language);

} // namespace afterword
