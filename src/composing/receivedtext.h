// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of a mail that its sender wrote, and where they stand. Private to this room.
#pragma once

#include "searchwords.h"

#include <vector>

namespace afterword::composing {

/// Without quoted lines, the quoted mail below "On … wrote:" and what follows "-- ". An empty line ends a
/// sentence; the points of dates and abbreviations do not.
std::vector<TextRange> writtenSentences(QStringView body);

/// The text for comparing: lower case, plain apostrophes and blanks, each character in its place.
QString comparable(QStringView text);

} // namespace afterword::composing
