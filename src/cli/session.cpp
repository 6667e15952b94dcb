// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Opening of documents and databases for the commands.
#include "session.h"

#include "clock.h"
#include "holidaytable.h"
#include "location.h"
#include "policyplanner.h"
#include "safefile.h"
#include "sampletracker.h"
#include "sqltrackerstore.h"
#include "trackerjson.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace afterword::cli {

namespace {

class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

class FixedClock final : public Clock
{
public:
    explicit FixedClock(Instant now)
        : m_now(now)
    {}
    Instant now() const override { return m_now; }

private:
    Instant m_now;
};

constexpr qint64 LargestDocument = 256 * 1024 * 1024;

} // namespace

Session::Session(const Invocation &invocation, const Clock &clock)
    : m_invocation(invocation)
    , m_at(invocation.at.value_or(clock.now()))
    , m_holidays(std::make_unique<HolidayTable>())
    , m_calendar(m_holidays.get())
    , m_planner(std::make_unique<PolicyPlanner>(m_calendar))
    , m_clock(std::make_unique<FixedClock>(m_at))
{}

Session::~Session() = default;

bool Session::isReadOnly() const
{
    return m_invocation.sample || !m_invocation.trackerFile.isEmpty();
}

QString Session::databasePath() const
{
    return m_invocation.database.isEmpty() ? defaultDatabasePath() : m_invocation.database;
}

Result<Tracker> Session::tracker()
{
    if (m_invocation.sample)
        return sampleTracker(m_at);
    if (!m_invocation.trackerFile.isEmpty()) {
        const auto bytes = readFileWhole(m_invocation.trackerFile, LargestDocument);
        if (!bytes)
            return std::unexpected(bytes.error());
        return readTracker(*bytes, m_invocation.trackerFile);
    }
    const auto opened = store(false);
    if (!opened)
        return std::unexpected(opened.error());
    return (*opened)->tracker();
}

Result<SqlTrackerStore *> Session::store(bool create)
{
    if (isReadOnly())
        return fail(ErrorCode::BadInput,
                    CommandLine::tr("This command works on a database; leave out --tracker and --sample."));
    if (m_store)
        return m_store.get();
    const QString path = databasePath();
    if (!create && !QFileInfo::exists(path))
        return fail(
            ErrorCode::Unavailable,
            CommandLine::tr(
                "There is no tracker yet. “afterword-cli import FILE” makes one, --sample shows an example."),
            path);
    auto opened = SqlTrackerStore::open(path, *m_planner, *m_clock);
    if (!opened)
        return std::unexpected(opened.error());
    m_store = std::move(*opened);
    return m_store.get();
}

} // namespace afterword::cli
