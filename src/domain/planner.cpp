// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A planner that knows no tasks of the whole search.
#include "planner.h"

namespace afterword {

std::vector<Step> Planner::planSearch(const SearchStanding & /*standing*/,
                                      const QJsonObject & /*cadence*/) const
{
    return {};
}

} // namespace afterword
