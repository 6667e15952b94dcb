// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Listing by PROPFIND, contents by a report or one by one.
#include "remotecalendar.h"

#include "davdocument.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CalendarPublishing)
};

constexpr size_t AskedAtOnce = 50;

} // namespace

std::unexpected<Error> RemoteCalendar::refusal(const DavAnswer &answer)
{
    const QString place = answer.url.toString(QUrl::RemoveUserInfo);
    if (answer.status == 403)
        return fail(ErrorCode::Refused, Words::tr("The server does not let you change this calendar."),
                    place);
    if (answer.status == 507)
        return fail(ErrorCode::Full, Words::tr("There is no space left on the server."), place);
    //: %1 is a number by which servers say what is wrong
    return fail(
        ErrorCode::Unavailable,
        Words::tr("The server answered with an error (%1); what is not published yet will be the next time.")
            .arg(answer.status),
        place);
}

Result<RemoteCalendar::Listing> RemoteCalendar::list()
{
    const auto answer = m_client.send({"PROPFIND",
                                       m_collection,
                                       davxml::propfind({u"D:getetag"_s, u"D:resourcetype"_s}),
                                       "application/xml; charset=utf-8",
                                       {{"Depth", "1"}}});
    if (!answer)
        return std::unexpected(answer.error());
    if (answer->status == 404 || answer->status == 410)
        return fail(ErrorCode::NotFound,
                    Words::tr("The calendar is no longer on the server; set the calendar account up again."),
                    m_collection.toString());
    if (answer->status != 207)
        return refusal(*answer);
    const auto items = readMultiStatus(answer->body, answer->url);
    if (!items)
        return std::unexpected(items.error());
    Listing listing;
    for (const DavItem &item : *items) {
        if (!item.etag.isEmpty() && !item.isCalendar && item.status != 404)
            listing.insert(item.path(), {item.url, item.etag});
    }
    return listing;
}

Result<RemoteCalendar::Entries> RemoteCalendar::fetch(const std::vector<QUrl> &urls)
{
    Entries entries;
    for (size_t from = 0; from < urls.size(); from += AskedAtOnce) {
        const std::vector<QUrl> some(urls.begin() + qsizetype(from),
                                     urls.begin() + qsizetype(std::min(urls.size(), from + AskedAtOnce)));
        const auto answer = m_client.send({"REPORT",
                                           m_collection,
                                           davxml::multiget(some),
                                           "application/xml; charset=utf-8",
                                           {{"Depth", "1"}}});
        if (!answer)
            return std::unexpected(answer.error());
        if (answer->status != 207) {
            // Not every server knows the report; every one knows GET.
            for (const QUrl &url : some) {
                const auto one = get(url);
                if (!one)
                    return std::unexpected(one.error());
                if (*one)
                    entries.insert(url.path(QUrl::FullyDecoded), **one);
            }
            continue;
        }
        const auto items = readMultiStatus(answer->body, answer->url);
        if (!items)
            return std::unexpected(items.error());
        for (const DavItem &item : *items) {
            if (!item.etag.isEmpty() && !item.calendarData.isEmpty())
                entries.insert(item.path(), {item.etag, QString::fromUtf8(item.calendarData)});
        }
    }
    return entries;
}

Result<std::optional<RemoteCalendar::Entry>> RemoteCalendar::get(const QUrl &url)
{
    const auto answer = m_client.send({"GET", url, {}, {}, {{"Accept", "text/calendar"}}});
    if (!answer)
        return std::unexpected(answer.error());
    if (answer->status == 404 || answer->status == 410)
        return std::optional<Entry>();
    if (!answer->isGood())
        return refusal(*answer);
    if (!answer->etag.isEmpty())
        return std::optional(Entry{answer->etag, QString::fromUtf8(answer->body)});
    const auto told = m_client.send({"PROPFIND",
                                     url,
                                     davxml::propfind({u"D:getetag"_s}),
                                     "application/xml; charset=utf-8",
                                     {{"Depth", "0"}}});
    if (!told)
        return std::unexpected(told.error());
    const auto items = readMultiStatus(told->body, told->url);
    if (!items)
        return std::unexpected(items.error());
    if (items->empty() || items->front().etag.isEmpty())
        return refusal(*told);
    return std::optional(Entry{items->front().etag, QString::fromUtf8(answer->body)});
}

} // namespace afterword
