// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tasks of the whole search, which belong to no application.
#pragma once

#include "step.h"
#include "trackerindex.h"

namespace afterword::policy {

/// What one application has to do with them.
struct SearchShare
{
    bool isActive = false;    ///< applied or further, and not closed
    bool wantsOthers = false; ///< stopped, or with an offer that is not in writing

    bool operator==(const SearchShare &) const = default;
};

/// Every application's share, by slot, with their number at hand.
class SearchShares
{
public:
    void reset(size_t applications)
    {
        m_shares.assign(applications, {});
        m_active = 0;
        m_wanting = 0;
    }
    void grow(size_t applications) { m_shares.resize(std::max(applications, m_shares.size())); }
    void set(size_t slot, SearchShare share)
    {
        m_active += int{share.isActive} - int{m_shares[slot].isActive};
        m_wanting += int{share.wantsOthers} - int{m_shares[slot].wantsOthers};
        m_shares[slot] = share;
    }
    bool isEmpty() const { return m_shares.empty(); }
    int active() const { return m_active; }
    int wanting() const { return m_wanting; }

private:
    std::vector<SearchShare> m_shares;
    int m_active = 0;
    int m_wanting = 0;
};

/// Fewer than minimumActive applications, a stop, or only a verbal offer; never once a written offer was
/// accepted (000-47 to 000-49, 001-31). Once in keepApplying.everyDays is the reminders' affair.
std::optional<Step> keepApplying(const TrackerIndex &index, const SearchShares &shares);

} // namespace afterword::policy
