// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which addresses a password may be sent to, and where a talk is led. Without Qt Network (src/davmodule).
#include "davclient.h"

#include "davtalk.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DavClient)
};

constexpr int MostRedirects = 5;

bool isSameServer(const QUrl &one, const QUrl &other)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == "https"_L1 ? 443 : 80); };
    return one.host() == other.host() && port(one) == port(other) && one.scheme() == other.scheme();
}

/// This very machine. QUrl has written an address in digits in its one usual form.
bool isLoopback(const QString &host)
{
    if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || host == "::1"_L1)
        return true;
    const QStringList numbers = host.split(u'.');
    return numbers.size() == 4 && numbers.constFirst() == "127"_L1 &&
           std::ranges::all_of(numbers, [](const QString &number) {
               bool isNumber = false;
               return number.toUShort(&isNumber) < 256 && isNumber;
           });
}

} // namespace

DavClient::DavClient(QString user, QByteArray password, std::function<bool()> goesOn, DavLimits limits)
    : m_talk(beginDavTalk(std::move(user), std::move(password), std::move(goesOn), std::move(limits)))
{}

DavClient::~DavClient() = default;

Result<void> DavClient::checkAddress(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return fail(ErrorCode::BadInput, Words::tr("“%1” is no address of a calendar server; write one like "
                                                   "https://calendar.example.org.")
                                             .arg(url.toString(QUrl::RemoveUserInfo)));
    if (url.scheme() == "http"_L1 && !isLoopback(url.host()))
        return fail(
            ErrorCode::BadInput,
            //: %1 is a server
            Words::tr("The connection to %1 would not be encrypted; the address must begin with https.")
                .arg(url.host()));
    return {};
}

Result<DavAnswer> DavClient::send(const DavRequest &request)
{
    DavRequest current = request;
    for (int redirects = 0; redirects <= MostRedirects; ++redirects) {
        if (auto safe = checkAddress(current.url); !safe)
            return std::unexpected(safe.error());
        auto answer = m_talk->once(current);
        if (!answer)
            return answer;
        const bool leadsOn =
            answer->status == 301 || answer->status == 302 || answer->status == 307 || answer->status == 308;
        if (!leadsOn)
            return answer;
        const QUrl next = answer->url;
        if (!isSameServer(next, request.url))
            return fail(
                ErrorCode::Refused,
                //: %1 and %2 are servers
                Words::tr("%1 sends its visitors to %2. Your password was not sent there; if that is your "
                          "server, enter its address.")
                    .arg(request.url.host(), next.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)));
        current.url = next;
    }
    return fail(ErrorCode::Unavailable, Words::tr("The server leads in a circle."));
}

} // namespace afterword
