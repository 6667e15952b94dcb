// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Discovery as RFC 6764 and RFC 4791 have it.
#include "calendarplace.h"

#include "davdocument.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CalendarPlace)
};

QString calendarName()
{
    return u"Afterword"_s;
}

QUrl withSlash(QUrl url)
{
    if (!url.path().endsWith(u'/'))
        url.setPath(url.path() + u'/');
    return url;
}

std::unexpected<Error> unexpectedStatus(const DavAnswer &answer)
{
    const QString place = answer.url.toString(QUrl::RemoveUserInfo);
    if (answer.status == 403)
        return fail(ErrorCode::Refused, Words::tr("The server does not let you do that at this address."),
                    place);
    if (answer.status == 404)
        return fail(ErrorCode::NotFound, Words::tr("There is nothing at this address of the server."), place);
    if (answer.status == 507)
        return fail(ErrorCode::Full, Words::tr("There is no space left on the server."), place);
    //: %1 is a number by which servers say what is wrong
    return fail(ErrorCode::Unavailable,
                Words::tr("The server answered with an error (%1).").arg(answer.status), place);
}

class Search
{
public:
    explicit Search(DavClient &client)
        : m_client(client)
    {}

    Result<CalendarPlace> run(const QUrl &address);

private:
    Result<std::vector<DavItem>> ask(const QUrl &url, const QStringList &properties, const char *depth);
    Result<QUrl> homeOf(const QUrl &address);
    Result<CalendarPlace> within(const QUrl &home);

    DavClient &m_client;
};

CalendarPlace placeOf(const DavItem &item)
{
    CalendarPlace place;
    place.collection = withSlash(item.url);
    place.name = item.displayName.isEmpty() ? calendarName() : item.displayName;
    place.exists = true;
    place.takesToDos = item.components.isEmpty() || item.components.contains("VTODO"_L1);
    return place;
}

Result<std::vector<DavItem>> Search::ask(const QUrl &url, const QStringList &properties, const char *depth)
{
    const auto answer = m_client.send({"PROPFIND",
                                       url,
                                       davxml::propfind(properties),
                                       "application/xml; charset=utf-8",
                                       {{"Depth", depth}}});
    if (!answer)
        return std::unexpected(answer.error());
    if (answer->status != 207)
        return unexpectedStatus(*answer);
    return readMultiStatus(answer->body, answer->url);
}

/// Where the person's calendars are.
Result<QUrl> Search::homeOf(const QUrl &address)
{
    const QStringList wanted{u"D:current-user-principal"_s, u"C:calendar-home-set"_s};
    std::optional<Error> trouble;
    for (const QUrl &start :
         {address, address.resolved(QUrl(u"/.well-known/caldav"_s)), address.resolved(QUrl(u"/"_s))}) {
        const auto items = ask(start, wanted, "0");
        if (!items) {
            // Wrong passwords and no connection are the same everywhere; a missing page is not.
            if (items.error().code == ErrorCode::Cancelled || items.error().code == ErrorCode::Refused)
                return std::unexpected(items.error());
            trouble = trouble.value_or(items.error());
            continue;
        }
        for (const DavItem &item : *items) {
            if (item.homeSet.isValid())
                return withSlash(item.homeSet);
            if (!item.principal.isValid())
                continue;
            const auto principals = ask(item.principal, {u"C:calendar-home-set"_s}, "0");
            if (!principals)
                return std::unexpected(principals.error());
            for (const DavItem &principal : *principals) {
                if (principal.homeSet.isValid())
                    return withSlash(principal.homeSet);
            }
        }
    }
    if (trouble && trouble->code == ErrorCode::Unavailable)
        return std::unexpected(*trouble);
    return fail(
        ErrorCode::NotFound,
        Words::tr("The server does not say where your calendars are; enter the address of one calendar."),
        address.toString(QUrl::RemoveUserInfo));
}

Result<CalendarPlace> Search::within(const QUrl &home)
{
    const auto items =
        ask(home, {u"D:resourcetype"_s, u"D:displayname"_s, u"C:supported-calendar-component-set"_s}, "1");
    if (!items)
        return std::unexpected(items.error());
    CalendarPlace place;
    place.collection = home.resolved(QUrl(u"afterword/"_s));
    place.name = calendarName();
    for (const DavItem &item : *items) {
        if (item.isCalendar && withSlash(item.url).path() == place.collection.path())
            return placeOf(item);
    }
    const auto named = std::ranges::find_if(
        *items, [](const DavItem &item) { return item.isCalendar && item.displayName == calendarName(); });
    return named != items->end() ? placeOf(*named) : place;
}

Result<CalendarPlace> Search::run(const QUrl &address)
{
    if (auto safe = DavClient::checkAddress(address); !safe)
        return std::unexpected(safe.error());
    const auto here =
        ask(address, {u"D:resourcetype"_s, u"D:displayname"_s, u"C:supported-calendar-component-set"_s}, "0");
    if (here) {
        for (const DavItem &item : *here) {
            if (item.isCalendar)
                return placeOf(item);
        }
    } else if (here.error().code != ErrorCode::NotFound && here.error().place.isEmpty()) {
        return std::unexpected(here.error());
    } else if (here.error().code == ErrorCode::Refused || here.error().code == ErrorCode::Cancelled) {
        return std::unexpected(here.error());
    }
    const auto home = homeOf(address);
    if (!home)
        return std::unexpected(home.error());
    return within(*home);
}

} // namespace

Result<CalendarPlace> findCalendarPlace(DavClient &client, const QUrl &address)
{
    return Search(client).run(address);
}

Result<CalendarPlace> makeCalendarPlace(DavClient &client, const QUrl &address)
{
    auto place = findCalendarPlace(client, address);
    if (!place || place->exists)
        return place;
    const QByteArray xml = "application/xml; charset=utf-8";
    auto made = client.send({"MKCALENDAR", place->collection, davxml::makeCalendar(place->name), xml, {}});
    if (made && !made->isGood() && made->status != 401 && made->status != 507)
        made =
            client.send({"MKCOL", place->collection, davxml::extendedMakeCollection(place->name), xml, {}});
    if (!made)
        return std::unexpected(made.error());
    // Whatever the answer says, what counts is whether it is there.
    auto now = findCalendarPlace(client, place->collection);
    if (!now || !now->exists) {
        if (!made->isGood())
            return unexpectedStatus(*made);
        return now ? fail(ErrorCode::Unavailable, Words::tr("The server made no calendar.")) : now;
    }
    now->wasMade = true;
    return now;
}

} // namespace afterword
