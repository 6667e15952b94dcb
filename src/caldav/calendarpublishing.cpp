// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The run: what the server has, what was left unfinished, what others changed, and then ours.
#include "calendarpublishing.h"

#include "calendaritem.h"
#include "remotecalendar.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

/// Others may be quick; somebody who is quicker each time is asked about the next time.
constexpr int MostTries = 3;

QString pathOf(const QString &url)
{
    return QUrl(url).path(QUrl::FullyDecoded);
}

/// An If-Match takes the tag as it was told; one that the server itself calls weak would never match.
QByteArray matchOf(const QString &etag)
{
    return (etag.startsWith("W/"_L1) ? etag.sliced(2) : etag).toUtf8();
}

/// What of the options is seen in an entry.
QString formOf(const CalendarExportOptions &options)
{
    const auto seconds = [](const std::optional<Duration> &alarm) {
        return alarm ? QString::number(alarm->count() / 1000) : u"-"_s;
    };
    return QStringList{
        QString(exchangeName(options.detail)),      options.stepsAsEvents ? u"event"_s : u"todo"_s,
        options.localTimes ? u"local"_s : u"utc"_s, seconds(options.interviewAlarm),
        options.alarmAtOpening ? u"0"_s : u"-"_s,   seconds(options.alarmBeforeDue)}
        .join(u' ');
}

class Run
{
public:
    Run(DavClient &client, const CalendarPublication &publication)
        : m_client(client)
        , m_publication(publication)
        , m_form(formOf(publication.options))
        , m_remote(client, publication.collection)
    {}

    Result<PublishingReport> run();

private:
    using Fetched = RemoteCalendar::Entry;

    Result<void> settle(PublishedEntry &entry);
    Result<void> noticeChanges();
    Result<void> judge(PublishedEntry &entry, const Fetched &theirs);
    Result<void> publish(const QUuid &uid, qsizetype place);
    Result<bool> put(PublishedEntry &entry, qsizetype place);
    Result<bool> remove(PublishedEntry &entry);
    Result<void> note(PublishedEntry &entry, PublishedState state);
    Result<void> forget(QUuid uid); ///< its own copy: the entry that names it goes
    bool isSame(const QString &one, const QString &other) const;
    Result<CalendarItem> read(const QString &body) const
    {
        return readCalendarItem(body.toUtf8(), m_publication.home);
    }
    QString versionOf(qsizetype place) const;
    QString bodyOf(qsizetype place) { return QString::fromUtf8(m_publication.entries.calendarOf(place)); }
    bool isWanted(const QUuid &uid) const { return m_wanted.contains(uid); }

    DavClient &m_client;
    const CalendarPublication &m_publication;
    const QString m_form;
    QHash<QUuid, qsizetype> m_wanted;
    std::map<QUuid, PublishedEntry> m_known;
    RemoteCalendar m_remote;
    RemoteCalendar::Listing m_server; ///< as it was when the run began
    PublishingReport m_report;
};

QString Run::versionOf(qsizetype place) const
{
    const CalendarRevision revision = m_publication.revisions.value(m_publication.entries.uid(place));
    return u"%1 %2 %3"_s.arg(m_form).arg(revision.sequence).arg(revision.changedAt.milliseconds());
}

bool Run::isSame(const QString &one, const QString &other) const
{
    const auto left = read(one);
    const auto right = read(other);
    return left && right && *left == *right;
}

Result<void> Run::note(PublishedEntry &entry, PublishedState state)
{
    if (entry.state != state)
        entry.changedAt = m_publication.now;
    entry.state = state;
    if (state != PublishedState::Putting) {
        entry.pending.clear();
        entry.pendingVersion.clear();
    }
    return m_publication.journal.notePublished(entry);
}

Result<void> Run::forget(QUuid uid)
{
    m_known.erase(uid);
    return m_publication.journal.forgetPublished(m_publication.collection.toString(), uid);
}

/// What a killed program or a broken connection left.
Result<void> Run::settle(PublishedEntry &entry)
{
    const auto there = m_server.constFind(pathOf(entry.href));
    const bool isThere = there != m_server.cend();
    if (entry.state == PublishedState::Deleting) {
        if (!isThere)
            return forget(entry.uid);
        return note(entry, PublishedState::There); // and looked at as any other
    }
    const bool isNew = entry.etag.isEmpty();
    if (!isThere)
        return isNew ? forget(entry.uid) : note(entry, PublishedState::Gone);
    if (!isNew && there->etag == entry.etag)
        return note(entry, PublishedState::There); // it never arrived
    const auto now = m_remote.get(there->url);
    if (!now)
        return std::unexpected(now.error());
    if (!*now)
        return isNew ? forget(entry.uid) : note(entry, PublishedState::Gone);
    // Of a new entry whatever is there comes from ours; of a changed one only what says the same.
    if (isNew || isSame((*now)->body, entry.pending)) {
        entry.body = entry.pending;
        entry.version = entry.pendingVersion;
    }
    return judge(entry, **now);
}

/// What the server has is not what we last saw there.
Result<void> Run::judge(PublishedEntry &entry, const Fetched &theirs)
{
    const auto wanted = m_wanted.constFind(entry.uid);
    const auto now = read(theirs.body);
    const auto base = read(entry.body);
    const auto ours = wanted == m_wanted.cend() ? Result<CalendarItem>(fail(ErrorCode::NotFound, {}))
                                                : read(bodyOf(*wanted));
    const auto takeNote = [&](PublishedState state) {
        entry.theirs = theirs.body;
        entry.theirsEtag = theirs.etag;
        return note(entry, state);
    };
    if (!now)
        return takeNote(PublishedState::Conflict);
    if ((base && *now == *base) || (ours && *now == *ours)) {
        entry.etag = theirs.etag;
        entry.theirs.clear();
        entry.theirsEtag.clear();
        if (ours && *now == *ours) {
            entry.body = theirs.body;
            entry.version = versionOf(*wanted);
        }
        return note(entry, PublishedState::There);
    }
    const bool isElsewhen = !base || base->isToDo != now->isToDo || base->times != now->times;
    if (!ours)
        return takeNote(PublishedState::Conflict); // we would delete what they changed
    if (isElsewhen && ours->times != now->times)
        return takeNote(base ? PublishedState::Moved : PublishedState::Conflict);
    // Words alone, or they moved it to where it is now: it stays as they made it until ours changes.
    entry.etag = theirs.etag;
    return takeNote(PublishedState::There);
}

Result<void> Run::noticeChanges()
{
    std::vector<QUrl> changed;
    for (auto place = m_known.begin(); place != m_known.end();) {
        PublishedEntry &entry = (place++)->second; // it may be forgotten
        const auto there = m_server.constFind(pathOf(entry.href));
        if (there == m_server.cend()) {
            if (!isWanted(entry.uid)) {
                if (auto done = forget(entry.uid); !done)
                    return done;
            } else if (entry.state != PublishedState::Gone && entry.state != PublishedState::LeftOut) {
                if (auto done = note(entry, PublishedState::Gone); !done)
                    return done;
            }
            continue;
        }
        const bool isAsSeen = entry.state == PublishedState::LeftOut ||
                              (entry.state == PublishedState::There && there->etag == entry.etag);
        if (!isAsSeen)
            changed.push_back(there->url);
    }
    const auto all = m_remote.fetch(changed);
    if (!all)
        return std::unexpected(all.error());
    for (const QUrl &url : changed) {
        const QString path = url.path(QUrl::FullyDecoded);
        const auto fetched = all->constFind(path);
        const auto entry = std::ranges::find_if(
            m_known, [&](const auto &known) { return pathOf(known.second.href) == path; });
        if (fetched == all->cend() || entry == m_known.end())
            continue;
        if (auto judged = judge(entry->second, *fetched); !judged)
            return judged;
    }
    return {};
}

/// True: done, or not to be done now; false: the server has another one than we thought, it was judged.
Result<bool> Run::put(PublishedEntry &entry, qsizetype place)
{
    const PublishedState before = entry.state;
    const bool isNew = entry.etag.isEmpty();
    entry.pending = bodyOf(place);
    entry.pendingVersion = versionOf(place);
    if (auto noted = note(entry, PublishedState::Putting); !noted)
        return std::unexpected(noted.error());
    const QUrl url(entry.href);
    const std::pair<QByteArray, QByteArray> condition =
        isNew ? std::pair<QByteArray, QByteArray>("If-None-Match", "*")
              : std::pair<QByteArray, QByteArray>("If-Match", matchOf(entry.etag));
    const auto answer =
        m_client.send({"PUT", url, entry.pending.toUtf8(), "text/calendar; charset=utf-8", {condition}});
    if (!answer)
        return std::unexpected(answer.error()); // the journal says so: it is asked the next time
    if (answer->isGood()) {
        QString etag = answer->etag;
        if (etag.isEmpty()) {
            const auto now = m_remote.get(url);
            if (!now)
                return std::unexpected(now.error());
            if (!*now)
                return RemoteCalendar::refusal(*answer);
            etag = (*now)->etag;
        }
        entry.body = entry.pending;
        entry.version = entry.pendingVersion;
        entry.etag = etag;
        entry.theirs.clear();
        entry.theirsEtag.clear();
        (isNew ? m_report.added : m_report.changed) += 1;
        if (auto noted = note(entry, PublishedState::There); !noted)
            return std::unexpected(noted.error());
        return true;
    }
    if (answer->status == 412) {
        const auto now = m_remote.get(url);
        if (!now)
            return std::unexpected(now.error());
        Result<void> judged;
        if (!*now) {
            judged = isNew ? forget(entry.uid) : note(entry, PublishedState::Gone);
        } else {
            if (isNew) {
                // Ours, of a journal that was lost, or of another machine.
                entry.body = entry.pending;
                entry.version = entry.pendingVersion;
            }
            judged = judge(entry, **now);
        }
        if (!judged)
            return std::unexpected(judged.error());
        return false;
    }
    if (answer->status < 500) {
        // It was refused, so nothing has changed there.
        const auto noted = isNew ? forget(entry.uid) : note(entry, before);
        if (!noted)
            return std::unexpected(noted.error());
    }
    return RemoteCalendar::refusal(*answer);
}

Result<bool> Run::remove(PublishedEntry &entry)
{
    if (auto noted = note(entry, PublishedState::Deleting); !noted)
        return std::unexpected(noted.error());
    const QUrl url(entry.href);
    const auto answer = m_client.send({"DELETE", url, {}, {}, {{"If-Match", matchOf(entry.etag)}}});
    if (!answer)
        return std::unexpected(answer.error());
    const bool isGone = answer->isGood() || answer->status == 404 || answer->status == 410;
    if (!isGone && answer->status != 412) {
        if (auto noted = note(entry, PublishedState::There); !noted)
            return std::unexpected(noted.error());
        return RemoteCalendar::refusal(*answer);
    }
    Result<void> settled;
    if (isGone) {
        m_report.deleted += answer->isGood() ? 1 : 0;
        settled = forget(entry.uid);
    } else {
        const auto now = m_remote.get(url);
        if (!now)
            return std::unexpected(now.error());
        settled = *now ? judge(entry, **now) : forget(entry.uid);
    }
    if (!settled)
        return std::unexpected(settled.error());
    return isGone;
}

Result<void> Run::publish(const QUuid &uid, qsizetype place)
{
    for (int tries = 0; tries < MostTries; ++tries) {
        auto known = m_known.find(uid);
        if (known == m_known.end()) {
            PublishedEntry entry;
            entry.uid = uid;
            entry.collection = m_publication.collection.toString();
            entry.href =
                m_publication.collection.resolved(QUrl(uid.toString(QUuid::WithoutBraces) + u".ics"_s))
                    .toString();
            known = m_known.emplace(uid, entry).first;
        } else if (known->second.state != PublishedState::There) {
            return {};
        } else if (known->second.version == versionOf(place)) {
            m_report.unchanged += tries == 0 ? 1 : 0;
            return {};
        } else if (!known->second.theirs.isEmpty()) {
            return note(known->second, PublishedState::Conflict);
        }
        const auto done = put(known->second, place);
        if (!done)
            return std::unexpected(done.error());
        if (*done)
            return {};
    }
    return {};
}

Result<PublishingReport> Run::run()
{
    const qsizetype count = m_publication.entries.count();
    for (qsizetype i = 0; i < count; ++i)
        m_wanted.insert(m_publication.entries.uid(i), i);
    auto known = m_publication.journal.published(m_publication.collection.toString());
    if (!known)
        return std::unexpected(known.error());
    for (PublishedEntry &entry : *known)
        m_known.emplace(entry.uid, std::move(entry));
    auto listing = m_remote.list();
    if (!listing)
        return std::unexpected(listing.error());
    m_server = std::move(*listing);
    for (auto place = m_known.begin(); place != m_known.end();) {
        PublishedEntry &entry = (place++)->second; // it may be forgotten
        if (entry.state != PublishedState::Putting && entry.state != PublishedState::Deleting)
            continue;
        if (auto settled = settle(entry); !settled)
            return std::unexpected(settled.error());
    }
    if (auto noticed = noticeChanges(); !noticed)
        return std::unexpected(noticed.error());

    std::vector<QUuid> unwanted;
    for (const auto &[uid, entry] : m_known) {
        if (!isWanted(uid))
            unwanted.push_back(uid);
    }
    const auto total = static_cast<int>(count + qsizetype(unwanted.size()));
    int done = 0;
    const auto tell = [&] {
        if (m_publication.progress)
            m_publication.progress(done, total);
        ++done;
    };
    for (qsizetype i = 0; i < count; ++i) {
        tell();
        if (auto published = publish(m_publication.entries.uid(i), i); !published)
            return std::unexpected(published.error());
    }
    for (const QUuid &uid : unwanted) {
        tell();
        for (int tries = 0; tries < MostTries; ++tries) {
            const auto entry = m_known.find(uid);
            if (entry == m_known.end())
                break;
            if (entry->second.state != PublishedState::There)
                break;
            if (!entry->second.theirs.isEmpty()) {
                if (auto noted = note(entry->second, PublishedState::Conflict); !noted)
                    return std::unexpected(noted.error());
                break;
            }
            const auto removed = remove(entry->second);
            if (!removed)
                return std::unexpected(removed.error());
            if (*removed)
                break;
        }
    }
    tell();
    m_report.questions = static_cast<int>(
        std::ranges::count_if(m_known, [](const auto &entry) { return entry.second.isQuestion(); }));
    return m_report;
}

} // namespace

Result<PublishingReport> publishCalendar(DavClient &client, const CalendarPublication &publication)
{
    return Run(client, publication).run();
}

} // namespace afterword
