// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Look-ups in a tracker.
#include "tracker.h"

#include <algorithm>

namespace afterword {

namespace {

template <typename Records, typename Id>
auto *findIn(Records &records, const Id &id)
{
    const auto found =
        std::ranges::find(records, id, &std::remove_reference_t<decltype(records.front())>::id);
    return found == records.end() ? nullptr : &*found;
}

} // namespace

const Application *Tracker::find(const ApplicationId &id) const
{
    return findIn(applications, id);
}

Application *Tracker::find(const ApplicationId &id)
{
    return findIn(applications, id);
}

const Person *Tracker::find(const PersonId &id) const
{
    return findIn(people, id);
}

Person *Tracker::find(const PersonId &id)
{
    return findIn(people, id);
}

} // namespace afterword
