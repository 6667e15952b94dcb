// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Making and remaking of the sample.
#include "samplefile.h"

#include "location.h"
#include "sampletracker.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

using Opened = Result<std::unique_ptr<SqlTrackerStore>>;

Result<void> fill(SqlTrackerStore &store, const Tracker &sample)
{
    if (const auto imported = store.import(sample, false); !imported)
        return std::unexpected(imported.error());
    return store.forgetHistory();
}

/// Nobody has changed anything in it.
bool isUntouched(const SqlTrackerStore &store)
{
    return store.undoLabel().isEmpty() && store.redoLabel().isEmpty();
}

bool isEmpty(const Tracker &tracker)
{
    return tracker.applications.empty();
}

} // namespace

QString sampleFile()
{
    return QFileInfo(defaultDatabasePath()).path() + u"/sample.db"_s;
}

void removeSample()
{
    for (const QString &ending : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(sampleFile() + ending);
}

Result<std::unique_ptr<SqlTrackerStore>> openSample(const Planner &planner, const Clock &clock)
{
    const auto sample = sampleTracker(clock.now());
    if (!sample)
        return std::unexpected(sample.error());
    Opened store = SqlTrackerStore::open(sampleFile(), planner, clock);
    // Nothing in it is anybody's: a file that cannot be read is made anew rather than complained about.
    if (!store &&
        (store.error().code == ErrorCode::Damaged || store.error().code == ErrorCode::NewerVersion)) {
        removeSample();
        store = SqlTrackerStore::open(sampleFile(), planner, clock);
    }
    if (!store)
        return store;
    auto present = (*store)->tracker();
    if (!present)
        return std::unexpected(present.error());
    const bool isOld =
        isUntouched(**store) && !isEmpty(*present) && present->applications != sample->applications;
    if (isOld) {
        store->reset();
        removeSample();
        store = SqlTrackerStore::open(sampleFile(), planner, clock);
        if (!store)
            return store;
        *present = {};
    }
    if (isEmpty(*present) && isUntouched(**store)) {
        if (const auto filled = fill(**store, *sample); !filled)
            return std::unexpected(filled.error());
    }
    return store;
}

} // namespace afterword
