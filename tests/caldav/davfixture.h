// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A job search whose calendar is published, a server that has it, and another program that edits it there.
#pragma once

#include "calendaritem.h"
#include "calendarquestions.h"
#include "mailserver.h"
#include "storefixture.h"
#include "trackerpublishing.h"

#include <QDirIterator>
#include <QRegularExpression>

namespace afterword::test {

using namespace Qt::StringLiterals;

inline Tracker publishedTracker(int applications = 3)
{
    Tracker tracker;
    tracker.profile.timeZone = u"Europe/Berlin"_s;
    for (int i = 0; i < applications; ++i) {
        Application one = application("x", "Acme");
        one.id = ApplicationId(u"a%1"_s.arg(i));
        one.company = u"Acme %1, \"quoted\"; ünïcode 😀"_s.arg(i);
        Interview talk = interview("i", "2026-12-01T10:00:00Z", "2026-12-01T11:00:00Z");
        talk.start = talk.start + std::chrono::hours(24 * i);
        talk.end = talk.end + std::chrono::hours(24 * i);
        talk.location = u"Room %1"_s.arg(i);
        one.interviews = {talk};
        tracker.applications.push_back(one);
    }
    return tracker;
}

inline Result<PublishingReport> publishOnce(SqlTrackerStore &store, const Planner &planner,
                                            const Clock &clock, const PublishingOrder &order)
{
    const auto tracker = store.tracker();
    if (!tracker)
        return std::unexpected(tracker.error());
    return publishTracker(*tracker, planner, clock.now(), store, store, order);
}

struct DavFixture
{
    StoreFixture f;
    MailServer radicale;
    MailServer proxy;
    std::unique_ptr<SqlTrackerStore> store;
    PublishingOrder order;
    int trackers = 0;
    QString control = f.folder.filePath(u"control"_s);

    bool start(int applications = 3)
    {
        return radicale.start(u"start-radicale"_s, {f.folder.path()}) &&
               proxy.start(u"davproxy"_s, {QString::number(radicale.port()), control}) && reset(applications);
    }
    /// A new tracker and no calendar, on the same server.
    bool reset(int applications = 3)
    {
        breakBy({});
        order = {};
        store.reset();
        f.file = f.folder.filePath(u"data-%1/afterword.db"_s.arg(++trackers));
        curl({u"-X"_s, u"DELETE"_s, u"http://127.0.0.1:%1/app/afterword/"_s.arg(radicale.port())});
        auto opened = f.open();
        if (!opened || !(*opened)->import(publishedTracker(applications), false))
            return false;
        store = std::move(*opened);
        order.account.address = u"http://127.0.0.1:%1/"_s.arg(proxy.port());
        order.account.user = u"app"_s;
        order.password = "pw";
        order.limits.answer = std::chrono::seconds(20);
        return true;
    }
    void breakBy(const QByteArray &fault) const
    {
        QFile file(control);
        if (file.open(QIODevice::WriteOnly))
            file.write(fault);
    }

    Result<PublishingReport> publish()
    {
        f.clock.advance(std::chrono::seconds(5));
        return publishOnce(*store, f.planner, f.clock, order);
    }
    QString collection() const { return u"http://127.0.0.1:%1/app/afterword/"_s.arg(proxy.port()); }
    Zone home() const { return Zone::named(u"Europe/Berlin"_s).value(); }

    /// What the server has on its disk, by UID.
    QHash<QString, QString> onServer() const
    {
        QHash<QString, QString> entries;
        QDirIterator files(f.folder.filePath(u"collections/collection-root/app"_s), {u"*.ics"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                entries.insert(files.fileInfo().completeBaseName(), QString::fromUtf8(file.readAll()));
        }
        return entries;
    }
    CalendarItem itemOf(const QString &body) const
    {
        return readCalendarItem(body.toUtf8(), home()).value_or(CalendarItem());
    }

    /// The other program: curl.
    int curl(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess curl;
        curl.start(u"curl"_s, QStringList{u"-s"_s, u"-o"_s, u"/dev/null"_s, u"-w"_s, u"%{http_code}"_s,
                                          u"-u"_s, u"app:pw"_s} +
                                  arguments);
        curl.write(input);
        curl.closeWriteChannel();
        curl.waitForFinished(30'000);
        return curl.readAllStandardOutput().toInt();
    }
    QString urlOf(const QString &uid) const
    {
        return u"http://127.0.0.1:%1/app/afterword/%2.ics"_s.arg(radicale.port()).arg(uid);
    }
    bool otherWrites(const QString &uid, const QString &body) const
    {
        const int status = curl({u"-X"_s, u"PUT"_s, u"--data-binary"_s, u"@-"_s, u"-H"_s,
                                 u"Content-Type: text/calendar"_s, urlOf(uid)},
                                body.toUtf8());
        return status == 201 || status == 204;
    }
    bool otherDeletes(const QString &uid) const { return curl({u"-X"_s, u"DELETE"_s, urlOf(uid)}) == 200; }
    /// By so many hours, as calendar programs move things.
    static QString moved(QString body, int hours)
    {
        static const QRegularExpression time(u"(DTSTART|DTEND|DUE):(\\d{8}T\\d{6}Z)"_s);
        QString result;
        qsizetype from = 0;
        for (auto matches = time.globalMatch(body); matches.hasNext();) {
            const auto match = matches.next();
            QDateTime moment = QDateTime::fromString(match.captured(2), u"yyyyMMdd'T'HHmmss'Z'"_s);
            moment = moment.addSecs(3600 * hours);
            result += body.mid(from, match.capturedStart() - from) + match.captured(1) + u':' +
                      moment.toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
            from = match.capturedEnd();
        }
        return result + body.mid(from);
    }
    static QString renamed(QString body, const QString &words)
    {
        static const QRegularExpression line(u"\r\nSUMMARY:[^\r\n]*"_s);
        return body.replace(line, u"\r\nSUMMARY:"_s + words);
    }
    static QString done(QString body)
    {
        return body.replace(u"STATUS:NEEDS-ACTION"_s, u"STATUS:COMPLETED\r\nPERCENT-COMPLETE:100"_s);
    }

    QString uidOfInterview(int application) const
    {
        return calendarUid(ApplicationId(u"a%1"_s.arg(application)), InterviewId(u"i"_s));
    }
    QString uidOfStep(int application) const { return calendarUid(StepId(u"step/a%1"_s.arg(application))); }
    /// Moves the interview in the tracker.
    Result<ChangeSet> move(int application, int hours) const
    {
        const ApplicationId id(u"a%1"_s.arg(application));
        Interview talk = store->application(id)->interviews[0];
        talk.start = talk.start + std::chrono::hours(hours);
        talk.end = talk.end + std::chrono::hours(hours);
        return store->execute(command(SaveInterview{id, talk}));
    }
    std::vector<CalendarQuestion> questions() const
    {
        std::vector<CalendarQuestion> found;
        const auto entries = store->publishedQuestions();
        for (const PublishedEntry &entry : entries.value())
            found.push_back(calendarQuestion(entry, home()));
        return found;
    }
    /// What differs between server and tracker, apart from what waits for the person; empty: nothing.
    QString difference() const
    {
        const auto revisions = store->calendarRevisions();
        const auto tracker = store->tracker();
        const Plan plan = f.planner.plan(*tracker, f.clock.now());
        CalendarExport entries(*tracker, plan, order.account.options, *revisions);
        QHash<QString, QString> there = onServer();
        QSet<QString> apart;
        const auto published = store->published(collection());
        for (const PublishedEntry &entry : published.value()) {
            const bool isTheirs =
                entry.isQuestion() || entry.state == PublishedState::LeftOut || !entry.theirs.isEmpty();
            if (isTheirs)
                apart.insert(entry.uid.toString(QUuid::WithoutBraces));
            else if (entry.state != PublishedState::There)
                return u"unfinished: "_s + entry.href;
        }
        for (qsizetype i = 0; i < entries.count(); ++i) {
            const QString uid = entries.uid(i).toString(QUuid::WithoutBraces);
            const QString body = there.take(uid);
            if (apart.contains(uid))
                continue;
            const CalendarItem ours = itemOf(QString::fromUtf8(entries.calendarOf(i)));
            if (body.isEmpty())
                return u"not on the server: "_s + ours.summary;
            if (!(itemOf(body) == ours))
                return u"differs: "_s + ours.summary + u'\n' + body;
        }
        for (auto left = there.cbegin(); left != there.cend(); ++left) {
            if (!apart.contains(left.key()))
                return u"on the server alone: "_s + left.value();
        }
        return {};
    }
};

} // namespace afterword::test
