// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// DavClient: one talk with a calendar server, request by request.
#pragma once

#include "error.h"

#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace afterword {

class DavTalk;

struct DavRequest
{
    QByteArray method;
    QUrl url;
    QByteArray body;
    QByteArray contentType; ///< empty: none
    std::vector<std::pair<QByteArray, QByteArray>> headers;
};

struct DavAnswer
{
    int status = 0; ///< of HTTP
    QByteArray body;
    QString etag; ///< as the server wrote it, with its quotes; empty: it told none
    QUrl url;     ///< where the answer came from in the end

    bool isGood() const { return status >= 200 && status < 300; }
};

struct DavLimits
{
    std::chrono::milliseconds answer{std::chrono::seconds(30)}; ///< without a byte of an answer
    qint64 mostBytes = qint64(64) * 1024 * 1024;
    QString trustedCertificates; ///< a PEM file of authorities besides the system's; empty: none
};

/// Waits for each answer in the calling thread, which needs no event loop of its own. Password and person's
/// data go over TLS with a certificate that is verified, or to this very machine. A redirect to another
/// server is refused. Addresses that the server names in its documents are the caller's to follow: large
/// providers keep calendars on another host than the one to sign in at.
class DavClient
{
public:
    /// `goesOn` is asked now and then; false: Cancelled.
    DavClient(QString user, QByteArray password, std::function<bool()> goesOn = {}, DavLimits limits = {});
    ~DavClient();
    Q_DISABLE_COPY_MOVE(DavClient)

    /// Any answer of the server is an answer, but for 401, which is Refused. Unavailable where there was
    /// none: then nobody knows what the server did.
    Result<DavAnswer> send(const DavRequest &request);

    /// Unsafe addresses are BadInput: plain http to another machine, no http at all.
    static Result<void> checkAddress(const QUrl &url);

private:
    std::unique_ptr<DavTalk> m_talk;
};

} // namespace afterword
