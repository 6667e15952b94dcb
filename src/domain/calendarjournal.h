// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CalendarJournal: what was published to a calendar on a server, what is about to be, and what others made of
// it.
#pragma once

#include "error.h"
#include "exchangename.h"
#include "instant.h"

#include <QUuid>

#include <vector>

namespace afterword {

enum class PublishedState {
    Putting,  ///< it may be on its way: whether it arrived is to be asked before anything else
    There,    ///< the server has it
    Deleting, ///< its deletion may be on its way
    Moved,    ///< somebody else changed its time or said that it is done: the person decides
    Conflict, ///< somebody else changed it, and we would have to overwrite or delete that: the person decides
    Gone,     ///< somebody else deleted it: the person decides
    LeftOut   ///< the person wants it no longer published
};

template <>
struct ExchangeNames<PublishedState>
{
    static constexpr std::array names{std::pair{PublishedState::Putting, QLatin1StringView("putting")},
                                      std::pair{PublishedState::There, QLatin1StringView("there")},
                                      std::pair{PublishedState::Deleting, QLatin1StringView("deleting")},
                                      std::pair{PublishedState::Moved, QLatin1StringView("moved")},
                                      std::pair{PublishedState::Conflict, QLatin1StringView("conflict")},
                                      std::pair{PublishedState::Gone, QLatin1StringView("gone")},
                                      std::pair{PublishedState::LeftOut, QLatin1StringView("left-out")}};
};

/// One entry in one collection.
struct PublishedEntry
{
    QUuid uid;
    QString collection; ///< URL
    QString href;       ///< URL of the entry
    PublishedState state = PublishedState::Putting;
    QString etag;    ///< of what the server has; empty: it has nothing that we know of
    QString version; ///< of what we published last; empty: it is to be published in any case
    QString body;    ///< what we published last
    QString pending; ///< what is on its way, and its version
    QString pendingVersion;
    QString theirs;     ///< what somebody else made of it; empty: nothing
    QString theirsEtag; ///< of that
    Instant changedAt;  ///< when the state became what it is

    bool isQuestion() const
    {
        return state == PublishedState::Moved || state == PublishedState::Conflict ||
               state == PublishedState::Gone;
    }

    bool operator==(const PublishedEntry &) const = default;
};

/// Kept beside the facts, one durable write an entry, before and after each word with the server.
class CalendarJournal
{
public:
    virtual ~CalendarJournal() = default;

    /// Of a collection, in no order.
    virtual Result<std::vector<PublishedEntry>> published(const QString &collection) const = 0;
    /// Which wait for the person, of all collections, oldest first.
    virtual Result<std::vector<PublishedEntry>> publishedQuestions() const = 0;
    /// In place of the one with its collection and UID.
    virtual Result<void> notePublished(const PublishedEntry &entry) = 0;
    virtual Result<void> forgetPublished(const QString &collection, const QUuid &uid) = 0;
};

} // namespace afterword
