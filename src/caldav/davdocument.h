// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The XML of WebDAV and CalDAV (RFC 4918, 4791), read and written.
#pragma once

#include "error.h"

#include <QByteArray>
#include <QStringList>
#include <QUrl>

#include <vector>

namespace afterword {

/// One response of a multistatus: what is told of one resource.
struct DavItem
{
    QUrl url;       ///< whole
    int status = 0; ///< of the resource itself; 0: not told, it is there
    QString etag;
    QByteArray calendarData;
    bool isCalendar = false;
    QString displayName;
    QUrl principal;         ///< current-user-principal
    QUrl homeSet;           ///< calendar-home-set
    QStringList components; ///< of calendars: VEVENT, VTODO; empty: not told

    /// The same resource however its address is escaped.
    QString path() const { return url.path(QUrl::FullyDecoded); }
};

/// Addresses are made whole by `base`. Unavailable where this is no such answer.
Result<std::vector<DavItem>> readMultiStatus(const QByteArray &xml, const QUrl &base);

namespace davxml {

/// A PROPFIND of these properties: "D:getetag", "C:calendar-home-set".
QByteArray propfind(const QStringList &properties);
/// A calendar-multiget of etag and data.
QByteArray multiget(const std::vector<QUrl> &urls);
QByteArray makeCalendar(const QString &name);
/// RFC 5689, for servers without MKCALENDAR.
QByteArray extendedMakeCollection(const QString &name);

} // namespace davxml

} // namespace afterword
