// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A planner that knows no tasks of the whole search and objects to nothing.
#include "planner.h"

namespace afterword {

std::vector<Step> Planner::planSearch(const SearchStanding & /*standing*/,
                                      const QJsonObject & /*cadence*/) const
{
    return {};
}

QString Planner::objection(const Tracker & /*part*/, const ApplicationId & /*application*/,
                           const Correspondence & /*message*/, bool /*overridden*/, Instant /*at*/) const
{
    return {};
}

} // namespace afterword
