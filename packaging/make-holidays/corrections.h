// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Corrections: what corrections.txt changes in the days that KHolidays tells.
#pragma once

#include <QDate>
#include <QIODevice>
#include <QMap>

#include <set>

/// Years that the rules are worked out for: one more at each end than the table has, for days observed in a
/// neighbouring year.
constexpr int FirstWorkedYear = 2019;
constexpr int LastWorkedYear = 2041;

using Days = std::set<QDate>;
using Regions = QMap<QString, Days>; ///< by ISO 3166 code

/// Carries out the file's lines in their order. Returns what is wrong with the first line that is not
/// understood; empty: nothing.
QString applyCorrections(QIODevice &file, Regions &regions);
