// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window's thread stands still when hundreds of reminders fall due in one minute among thousands
// that wait: bench_reminders [PENDING] [DUE]. Beside it the same thread with nothing to do.
#include "debriefplanner.h"
#include "reminderservice.h"
#include "sqltrackerstore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The longest time between two turns of the event loop while it runs so long or until done() is true.
template <typename Done>
double longestBlock(std::chrono::milliseconds most, Done done)
{
    QElapsedTimer all;
    all.start();
    double longest = 0;
    while (all.elapsed() < most.count() && !done()) {
        QElapsedTimer turn;
        turn.start();
        QCoreApplication::processEvents(QEventLoop::AllEvents);
        longest = std::max(longest, static_cast<double>(turn.nsecsElapsed()) / 1e6);
    }
    return longest;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int pending = arguments.size() > 1 ? arguments[1].toInt() : 10'000;
    const int due = arguments.size() > 2 ? arguments[2].toInt() : 500;
    const Instant now = at("2026-12-01T12:00:00Z");
    FakeClock clock(now);
    const DebriefPlanner planner;
    const QTemporaryDir folder;
    auto store = SqlTrackerStore::open(folder.filePath(u"tracker.db"_s), planner, clock);
    if (!store)
        qFatal("%s", qPrintable(store.error().message));
    Tracker tracker;
    for (int i = 0; i < pending; ++i) {
        const Duration away =
            i < due ? Duration(60'000 + i * 60'000 / due) : Duration(std::chrono::hours(48 + i % 1000));
        tracker.applications.push_back(interviewed(QString::number(i), now + away));
    }
    if (const auto imported = (*store)->import(tracker, false); !imported)
        qFatal("%s", qPrintable(imported.error().message));
    QTextStream out(stdout);
    out << pending << " pending, " << due << " due in one minute\n";
    ReminderSettings settings;
    settings.deliveries = store->get();
    ReminderService service(**store, clock, settings);
    int messages = 0;
    size_t told = 0;
    QObject::connect(&service, &ReminderService::reminderDue, &service, [&] { ++messages, ++told; });
    QObject::connect(&service, &ReminderService::remindersDue, &service,
                     [&](const std::vector<Reminder> &reminders) { ++messages, told += reminders.size(); });
    const auto never = [] { return false; };
    out << "nothing to do: " << longestBlock(1s, never) << " ms\n";
    service.start();
    out << "first look: " << longestBlock(2s, never) << " ms\n";
    const int before = messages;
    const size_t toldBefore = told;
    clock.set(now + 2min);
    service.wake();
    out << "all of them due: " << longestBlock(10s, [&] { return told >= toldBefore + size_t(due); })
        << " ms, " << told - toldBefore << " told in " << messages - before << " message(s)\n";
    service.wake();
    out << "next look: " << longestBlock(1s, never) << " ms\n";
    return 0;
}
