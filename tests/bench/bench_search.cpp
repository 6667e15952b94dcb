// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Measures a keystroke of the search beside its floor: reading by key as many records as it answers with.
#include "fakeplanner.h"
#include "manyapplications.h"
#include "sqltrackerstore.h"
#include "testsupport.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

namespace {

struct Times
{
    std::vector<double> milliseconds;

    double at(double share)
    {
        std::ranges::sort(milliseconds);
        return milliseconds[std::min(milliseconds.size() - 1,
                                     static_cast<size_t>(share * double(milliseconds.size())))];
    }
};

/// Of this thread's own work: other programs on the machine do not count.
double milliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

template <typename Work>
double measured(Work &&work)
{
    const double start = milliseconds();
    work();
    return milliseconds() - start;
}

const std::array typings{u"acme 12"_s,      u"interview"_s,    u"salary report"_s,
                         u"dana fischer"_s, u"data analyst"_s, u"project migration deadline"_s,
                         u"note 77"_s,      u"zzz"_s,          u"recruiting"_s};

/// Median keystroke; prints the rest.
double measure(int count)
{
    const FakeClock clock(at("2026-11-25T10:20:00Z"));
    const FakePlanner planner; // the search does not depend on the plan
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"bench.db"_s);
    auto opened = SqlTrackerStore::open(file, planner, clock);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    SqlTrackerStore &store = **opened;
    const double importing = measured([&] {
        if (const auto done = store.import(manyApplications(count, clock.now()), false); !done)
            qFatal("%s", qPrintable(done.error().message));
    });
    Times keys, floors;
    size_t hits = 0;
    for (int round = 0; round < 15; ++round) {
        for (const QString &typing : typings) {
            for (qsizetype length = 1; length <= typing.size(); ++length) {
                std::vector<SearchHit> found;
                keys.milliseconds.push_back(measured(
                    [&] { found = store.search(typing.first(length)).value_or(std::vector<SearchHit>()); }));
                hits += found.size();
                std::vector<ApplicationId> ids;
                for (const SearchHit &hit : found) {
                    if (!hit.application.isEmpty())
                        ids.push_back(hit.application);
                }
                floors.milliseconds.push_back(measured([&] {
                    for (const ApplicationId &id : ids)
                        std::ignore = store.boardCard(id);
                }));
            }
        }
    }
    const double median = keys.at(0.5);
    std::printf("%7d applications  keystroke %.3f ms (99%%: %.3f, most: %.3f)  floor %.3f ms  ratio %.2f  "
                "hits %.1f  import %.1f s  file %.0f MiB\n",
                count, median, keys.at(0.99), keys.at(1), floors.at(0.5),
                median / std::max(0.001, floors.at(0.5)), double(hits) / double(keys.milliseconds.size()),
                importing / 1000, double(QFileInfo(file).size()) / 1048576);
    std::fflush(stdout);
    return median;
}

} // namespace

int main(int argc, char **argv)
{
    const int most = argc > 1 ? std::atoi(argv[1]) : 100'000;
    double first = 0;
    for (int count = 1000; count <= most; count *= 10) {
        const double median = measure(count);
        if (first == 0)
            first = median;
        else
            std::printf("        growth since 1000: %.2f\n", median / first);
    }
    return 0;
}
