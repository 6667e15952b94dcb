// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The few words that a letter's language itself gives: days, lists, "you".
#pragma once

#include <QDate>
#include <QStringList>

namespace afterword::composing {

/// "today", "yesterday", or "on November 20" for any other number of days ago.
QString wordsForDay(qint64 daysAgo, const QString &dayInWords, const QString &language);
/// The subject of what is said to the recipient; empty where the language has no single one.
QString youIn(const QString &language);

} // namespace afterword::composing
