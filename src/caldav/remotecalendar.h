// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// RemoteCalendar: what one calendar on a server holds.
#pragma once

#include "davclient.h"

#include <QHash>

#include <optional>

namespace afterword {

class RemoteCalendar
{
public:
    /// The client must outlive it.
    RemoteCalendar(DavClient &client, QUrl collection)
        : m_client(client)
        , m_collection(std::move(collection))
    {}

    struct Place
    {
        QUrl url;
        QString etag;
    };
    struct Entry
    {
        QString etag;
        QString body;
    };
    /// By their paths, not escaped.
    using Listing = QHash<QString, Place>;
    using Entries = QHash<QString, Entry>;

    /// All that it holds. NotFound where there is no such calendar any more.
    Result<Listing> list();
    /// These; what is gone is left out.
    Result<Entries> fetch(const std::vector<QUrl> &urls);
    /// As it is now; nullopt: it is not there.
    Result<std::optional<Entry>> get(const QUrl &url);

    /// The sentence for an answer that is none of those that were hoped for.
    static std::unexpected<Error> refusal(const DavAnswer &answer);

private:
    DavClient &m_client;
    QUrl m_collection;
};

} // namespace afterword
