// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tracker files of any size for measurements, made once and kept.
#pragma once

#include "businesscalendar.h"
#include "clock.h"
#include "holidaytable.h"
#include "manyapplications.h"
#include "policyplanner.h"
#include "sqltrackerstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QTextStream>

#include <algorithm>

namespace afterword::bench {

/// All that opening a store needs.
struct Ground
{
    SystemClock clock;
    HolidayTable holidays;
    BusinessCalendar calendar{&holidays};
    PolicyPlanner planner{calendar};

    std::unique_ptr<SqlTrackerStore> open(const QString &file) const
    {
        auto store = SqlTrackerStore::open(file, planner, clock);
        if (!store)
            qFatal("%s", qPrintable(store.error().message));
        return std::move(*store);
    }

    /// A file with so many applications in that folder; empty where it cannot be made.
    QString tracker(const QDir &folder, int applications) const
    {
        const QString file = folder.filePath(QStringLiteral("%1.db").arg(applications));
        if (!QFile::exists(file)) {
            QTextStream(stderr) << "making " << file << Qt::endl;
            const QString part = file + QStringLiteral(".part");
            if (!open(part)->import(test::manyApplications(applications, clock.now()), false))
                return {};
            QFile::rename(part, file);
        }
        // Its plan must hold while it is measured, and be of the program that will be: only what is over is
        // planned anew.
        const auto store = open(file);
        if (!store->adoptPlan(QCoreApplication::applicationVersion(), QLocale().name()))
            return {};
        for (;;) {
            constexpr int inATurn = 250;
            const Result<bool> isDone = store->replanSome(clock.now(), inATurn);
            if (!isDone)
                return {};
            if (*isDone)
                return file;
        }
    }
};

inline double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : values[values.size() / 2];
}

inline double percentile99(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : values[std::min(values.size() - 1, values.size() * 99 / 100)];
}

} // namespace afterword::bench
