// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the first edit after the start costs among few and among many applications: time, flushes to disk and
// memory, each in a process of its own, beside the same among a thousand.
#include "manyapplications.h"
#include "policyplanner.h"
#include "sqltrackerstore.h"
#include "testsupport.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <sys/syscall.h>
#include <unistd.h>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

namespace {

int flushes = 0;

} // namespace

/// They stand before the C library's own.
extern "C" __attribute__((visibility("default"))) int fdatasync(int file)
{
    ++flushes;
    return static_cast<int>(syscall(SYS_fdatasync, file));
}

extern "C" __attribute__((visibility("default"))) int fsync(int file)
{
    ++flushes;
    return static_cast<int>(syscall(SYS_fsync, file));
}

namespace {

qint64 kibibytes(const char *what)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(what))
            return line.simplified().split(' ').value(1).toLongLong();
    }
    return 0;
}

Instant now()
{
    return at("2026-11-23T09:00:00Z");
}

struct Opened
{
    BusinessCalendar calendar;
    PolicyPlanner planner{calendar};
    FakeClock clock{now()};
    std::unique_ptr<SqlTrackerStore> store;
};

std::unique_ptr<Opened> open(const QString &file)
{
    auto opened = std::make_unique<Opened>();
    opened->store = SqlTrackerStore::open(file, opened->planner, opened->clock).value();
    return opened;
}

int make(const QString &file, int count)
{
    const auto opened = open(file);
    return opened->store->import(manyApplications(count, now()), false) ? 0 : 1;
}

/// Of this thread's work alone, so that what else the machine does counts little.
double milliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// Prints milliseconds, flushes, memory before and after, and the peak in KiB.
int measure(const QString &file, const QString &what, int count)
{
    const auto opened = open(file);
    SqlTrackerStore &store = *opened->store;
    for (int stage = 0; stage < 8; ++stage)
        static_cast<void>(store.boardCards(static_cast<Stage>(stage), 0, 20).value());
    const ApplicationId id = applicationId(count / 2 + 3);
    Application application = store.application(id).value();
    application.interest = application.interest == Interest::Low ? Interest::High : Interest::Low;
    // Each process finds what the one before left: a change that changes nothing would cost nothing.
    const Stage other =
        store.boardCard(id).value().stage == Stage::FollowingUp ? Stage::Interviewing : Stage::FollowingUp;
    const Command move{u"a move"_s, {MoveCard{id, other, {}, {}}}};
    if (what == u"undo"_s || what == u"second"_s) {
        if (!store.execute(move))
            return 1;
    }
    const qint64 before = kibibytes("VmRSS");
    const auto flushed = flushes;
    const double begun = milliseconds();
    bool isDone = true;
    if (what == u"move"_s)
        isDone = store.execute(move).has_value();
    else if (what == u"edit"_s || what == u"second"_s)
        isDone = store.execute({u"an edit"_s, {SaveApplication{application}}}).has_value();
    else if (what == u"undo"_s)
        isDone = store.undo().has_value();
    else if (what == u"slice"_s)
        isDone = store.adoptPlan(u"measured at %1"_s.arg(begun), {}) && store.replanSome(now(), 32);
    const double elapsed = milliseconds() - begun;
    QTextStream(stdout) << elapsed << ' ' << flushes - flushed << ' ' << before << ' ' << kibibytes("VmRSS")
                        << ' ' << kibibytes("VmHWM") << '\n';
    return isDone ? 0 : 1;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : values[values.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == u"make"_s)
        return make(arguments[2], arguments[3].toInt());
    if (arguments.size() == 4)
        return measure(arguments[2], arguments[1], arguments[3].toInt());

    QTextStream out(stdout);
    out << "The first change after opening, and an edit as the second; medians of 9 processes; ratio: to the "
           "same among 1,000.\n"
        << "what  applications  cpu ms  ratio  flushes  KiB before  KiB after  KiB peak\n";
    const QTemporaryDir folder;
    const QString program = QCoreApplication::applicationFilePath();
    QMap<QString, double> floors;
    const auto counts =
        arguments.size() > 1 ? std::vector{arguments[1].toInt()} : std::vector{1'000, 10'000, 100'000};
    for (const int count : counts) {
        const QString file = folder.filePath(QString::number(count));
        QElapsedTimer timer;
        timer.start();
        if (QProcess::execute(program, {u"make"_s, file, QString::number(count)}) != 0)
            return 1;
        out << "made " << count << " in " << timer.elapsed() << " ms\n";
        for (const QString &what : {u"move"_s, u"undo"_s, u"edit"_s, u"second"_s, u"slice"_s}) {
            std::array<std::vector<double>, 5> columns;
            for (int run = 0; run < 9; ++run) {
                QProcess child;
                child.start(program, {what, file, QString::number(count)});
                child.waitForFinished(-1);
                if (child.exitCode() != 0) {
                    out << what << " failed\n";
                    return 1;
                }
                const auto values = child.readAllStandardOutput().simplified().split(' ');
                for (size_t i = 0; i < columns.size(); ++i)
                    columns.at(i).push_back(values.value(static_cast<qsizetype>(i)).toDouble());
            }
            const double elapsed = median(columns[0]);
            if (count == counts.front())
                floors[what] = elapsed;
            out << qSetFieldWidth(6) << Qt::left << what << qSetFieldWidth(12) << Qt::right << count
                << qSetFieldWidth(8) << QString::number(elapsed, 'f', 2) << qSetFieldWidth(7)
                << QString::number(elapsed / floors[what], 'f', 2) << qSetFieldWidth(9) << median(columns[1])
                << qSetFieldWidth(12) << median(columns[2]) << qSetFieldWidth(11) << median(columns[3])
                << qSetFieldWidth(10) << median(columns[4]) << qSetFieldWidth(0) << '\n';
            out.flush();
        }
    }
    return 0;
}
