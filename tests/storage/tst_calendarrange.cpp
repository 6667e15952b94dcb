// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a calendar shows of some days: what the database finds by index is what looking at everything gives.
#include "calendarrangerepository.h"
#include "manyapplications.h"
#include "randomtracker.h"
#include "storefixture.h"

#include <QElapsedTimer>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

namespace {

QString queryPlan(const QString &file, const QString &sql, const SqlValues &bound)
{
    const auto database = Database::open(file, Database::Access::ReadOnly).value();
    QString plan;
    Query query(*database, database->dialect().explain(sql));
    static_cast<void>(query.each(bound, [&](const Query &row) { plan += row.text(3) + u'\n'; }));
    return plan;
}

CalendarRange daysFrom(QDate first, int days)
{
    const Zone zone = Zone::named(u"Europe/Berlin"_s).value();
    const QDate last = first.addDays(days - 1);
    return {zone.startOfDay(first), zone.endOfDay(last), first, last};
}

CalendarEntries sorted(CalendarEntries entries)
{
    std::ranges::sort(entries.interviews, {},
                      [](const CalendarInterview &row) { return std::pair(row.application, row.id); });
    std::ranges::sort(entries.steps, {},
                      [](const CalendarStep &row) { return std::pair(row.application, row.id); });
    std::ranges::sort(entries.dates, {}, [](const CalendarDate &row) {
        return std::tuple(row.application, row.of, ApplicationId(row.record));
    });
    return entries;
}

} // namespace

class TestCalendarRange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsReadByIndexIsWhatLookingAtAllGives()
    {
        size_t interviews = 0;
        size_t steps = 0;
        size_t dates = 0;
        for (quint32 seed = 1; seed <= 4; ++seed) {
            StoreFixture f;
            const auto opened = f.open();
            VERIFY_RESULT(opened);
            const SqlTrackerStore &store = **opened;
            const Tracker random = randomTracker(seed, {.applications = 40});
            VERIFY_RESULT((*opened)->import(random, false));
            std::vector<CalendarRange> ranges;
            for (const Application &application : random.applications) {
                for (const Interview &interview : application.interviews) {
                    const QDate day = interview.start.toUtc().date();
                    ranges.push_back(daysFrom(day, 1));
                    ranges.push_back(daysFrom(day.addDays(-20), 42));
                    // The very edges.
                    ranges.push_back({interview.end, interview.end + std::chrono::hours(24), day, day});
                    ranges.push_back({interview.start - std::chrono::hours(24), interview.start, day, day});
                }
                if (ranges.size() > 16)
                    break;
            }
            for (const CalendarRange &range : ranges) {
                const auto wanted = store.TrackerStore::calendarEntries(range);
                VERIFY_RESULT(wanted);
                const auto read = store.calendarEntries(range);
                VERIFY_RESULT(read);
                QCOMPARE(read->interviews.size(), wanted->interviews.size());
                QCOMPARE(read->steps.size(), wanted->steps.size());
                QCOMPARE(read->dates.size(), wanted->dates.size());
                QVERIFY(sorted(*read) == sorted(*wanted));
                interviews += read->interviews.size();
                steps += read->steps.size();
                dates += read->dates.size();
                const std::vector<ApplicationId> some{random.applications[3].id, random.applications[7].id};
                QVERIFY(sorted(*store.calendarEntries(range, some)) ==
                        sorted(*store.TrackerStore::calendarEntries(range, some)));
            }
        }
        QVERIFY2(interviews > 100 && steps > 20 && dates > 20,
                 qPrintable(u"%1 %2 %3"_s.arg(interviews).arg(steps).arg(dates)));
    }

    void anInterviewOfManyDaysIsFoundOnEachOfThem()
    {
        StoreFixture f;
        const auto store = f.open();
        VERIFY_RESULT(store);
        Application application;
        application.id = ApplicationId(u"a"_s);
        application.company = u"Acme"_s;
        application.role = u"Analyst"_s;
        Interview week;
        week.id = InterviewId(u"week"_s);
        week.start = at("2026-11-02T08:00:00Z");
        week.end = at("2026-11-06T16:00:00Z");
        application.interviews = {week};
        VERIFY_RESULT((*store)->execute({u"adding"_s, {SaveApplication{application}}}));
        for (int day = 1; day <= 8; ++day) {
            const auto entries = (*store)->calendarEntries(daysFrom(QDate(2026, 11, day), 1));
            VERIFY_RESULT(entries);
            QCOMPARE(entries->interviews.size(), size_t(day >= 2 && day <= 6 ? 1 : 0));
        }
    }

    void everyPartIsReadByIndex()
    {
        StoreFixture f;
        const auto store = f.open();
        VERIFY_RESULT(store);
        VERIFY_RESULT((*store)->import(manyApplications(1000, f.clock.now()), false));
        const CalendarRange month = daysFrom(f.clock.now().toUtc().date().addDays(-20), 42);
        QElapsedTimer timer;
        timer.start();
        const auto entries = (*store)->calendarEntries(month);
        VERIFY_RESULT(entries);
        qInfo("six weeks of 1000 applications: %d interviews, %d steps, %d dates in %.2f ms",
              static_cast<int>(entries->interviews.size()), static_cast<int>(entries->steps.size()),
              static_cast<int>(entries->dates.size()), static_cast<double>(timer.nsecsElapsed()) / 1e6);
        using Repository = CalendarRangeRepository;
        for (const auto &parts : {Repository::interviewParts(month), Repository::stepParts(month),
                                  Repository::commitmentParts(month), Repository::replyParts(month),
                                  Repository::offerParts(month)}) {
            for (const Repository::Part &part : parts) {
                const QString plan = queryPlan(f.file, part.sql, part.bound);
                QVERIFY2(!plan.contains(u"SCAN"_s), qPrintable(part.sql + u'\n' + plan));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestCalendarRange)
#include "tst_calendarrange.moc"
