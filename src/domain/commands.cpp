// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Counting in an import's report.
#include "commands.h"

#include <algorithm>

namespace afterword {

int ImportReport::count(Entry::What what) const
{
    return static_cast<int>(std::ranges::count(entries, what, &Entry::what));
}

} // namespace afterword
