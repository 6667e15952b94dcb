// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a program measured by bench_start tells of itself: when its window was painted, how much it then
// holds.
#pragma once

#include <QApplication>
#include <QFile>
#include <QTimer>

#include <cstdio>
#include <ctime>

namespace afterword::bench {

/// Nanoseconds on the clock that all processes of a machine share.
inline long long monotonic()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1'000'000'000LL + now.tv_nsec;
}

/// Kibibytes of that line of this process's smaps_rollup.
inline int memory(const char *line)
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &each : file.readAll().split('\n')) {
        if (each.startsWith(line))
            return each.mid(each.indexOf(':') + 1).trimmed().split(' ').first().toInt();
    }
    return 0;
}

/// Tells the moment at once and, once everything is still, the memory; then ends the program.
/// AFTERWORD_SETTLE: milliseconds until then; without it only the moment is told.
inline void reportPainted()
{
    std::printf("painted %lld\n", monotonic());
    std::fflush(stdout);
    if (!qEnvironmentVariableIsSet("AFTERWORD_SETTLE"))
        std::_Exit(0);
    QTimer::singleShot(qEnvironmentVariableIntValue("AFTERWORD_SETTLE"), qApp, [] {
        std::printf("memory %d %d\n", memory("Pss:"), memory("Rss:"));
        std::fflush(stdout);
        std::_Exit(0); // how long leaving takes is nobody's question here
    });
}

} // namespace afterword::bench
