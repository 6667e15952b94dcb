// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a store need not know better, and the meta-object of its interface.
#include "trackerstore.h"

namespace afterword {

Result<QJsonObject> TrackerStore::cadence() const
{
    Result<Tracker> all = tracker();
    if (!all)
        return std::unexpected(all.error());
    return std::move(all->cadence);
}

} // namespace afterword
