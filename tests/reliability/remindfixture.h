// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A tracker, a program that reminds of it in a process of its own, and a clock of that process's own.
#pragma once

#include "debriefplanner.h"
#include "notificationserver.h"
#include "privatebus.h"
#include "sqltrackerstore.h"

#include <cstdio>

namespace afterword::test {

/// A run of the program.
class RemindChild
{
public:
    RemindChild(const QStringList &arguments, const QProcessEnvironment &environment)
    {
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(REMIND_CHILD), arguments);
    }
    ~RemindChild() { kill(); }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    /// Waits for a line that begins so; false: it ended, or 30 seconds passed.
    bool hears(const QByteArray &begin)
    {
        return QTest::qWaitFor(
                   [&] {
                       read();
                       return m_said.contains('\n' + begin) || m_process.state() == QProcess::NotRunning;
                   },
                   30000) &&
               m_said.contains('\n' + begin);
    }
    bool ends()
    {
        return QTest::qWaitFor([&] { return m_process.state() == QProcess::NotRunning; }, 30000) &&
               m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
    }
    QByteArray said()
    {
        read();
        return m_said;
    }

private:
    void read() { m_said += m_process.readAllStandardOutput(); }

    QProcess m_process;
    QByteArray m_said = "\n";
};

/// On a bus and with a notification server of its own; on a desktop of tests/support/desktop, where
/// DESKTOP_BUS is set, with the desktop's, which is dunst.
struct RemindDesk
{
    PrivateBus bus; ///< the system's bus too
    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("tracker.db"));
    DebriefPlanner planner;
    SystemClock clock;
    std::unique_ptr<NotificationServer> server;

    RemindDesk()
    {
        if (!qEnvironmentVariableIsSet("DESKTOP_BUS"))
            server = std::make_unique<NotificationServer>(bus.address());
    }
    bool waitUntilReady() const { return !server || server->waitUntilReady(); }

    QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        if (server)
            environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), bus.address());
        environment.insert(QStringLiteral("DBUS_SYSTEM_BUS_ADDRESS"), bus.address());
        return environment;
    }
    void save(const std::vector<Application> &applications) const
    {
        auto store = SqlTrackerStore::open(file, planner, clock);
        VERIFY_RESULT(store);
        Command command{QStringLiteral("saving"), {}};
        for (const Application &application : applications)
            command.changes.push_back(SaveApplication{application});
        VERIFY_RESULT((*store)->execute(command));
    }
    void save(const QString &id, Instant end) const { save({interviewed(id, end)}); }
    /// How often the server was given each, by its company.
    QHash<QString, int> shown() const
    {
        QHash<QString, int> times;
        if (!server)
            return times;
        for (const QJsonObject &message : server->shown())
            ++times[message.value(QStringLiteral("body"))
                        .toString()
                        .section(u'\n', 0, 0)
                        .section(QStringLiteral("Company "), 1)];
        return times;
    }
};

/// The machine's wall clock as a program sees it; its monotonic clock goes on, as through a suspend.
class JumpingClock
{
public:
    explicit JumpingClock(const QTemporaryDir &folder)
        : m_file(folder.filePath(QStringLiteral("clock")))
    {
        setOffset(0);
    }
    void setOffset(qint64 seconds) const
    {
        QFile file(m_file + QStringLiteral(".new"));
        if (!file.open(QIODevice::WriteOnly))
            return;
        file.write((seconds < 0 ? "-" : "+") + QByteArray::number(qAbs(seconds)) + '\n');
        file.close();
        ::rename(qPrintable(file.fileName()), qPrintable(m_file));
    }
    void set(Instant now) const
    {
        setOffset(std::chrono::duration_cast<std::chrono::seconds>(now - SystemClock().now()).count());
    }
    void addTo(QProcessEnvironment &environment) const
    {
        environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(FAKETIME_LIBRARY));
        environment.insert(QStringLiteral("FAKETIME_TIMESTAMP_FILE"), m_file);
        environment.insert(QStringLiteral("FAKETIME_NO_CACHE"), QStringLiteral("1"));
        environment.insert(QStringLiteral("FAKETIME_DONT_FAKE_MONOTONIC"), QStringLiteral("1"));
    }

private:
    QString m_file;
};

/// How many reminders a program says that it told, in summaries too.
inline int told(RemindChild &child)
{
    int told = 0;
    const QList<QByteArray> lines = child.said().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("telling all "))
            told += line.sliced(12).toInt();
        else if (line.startsWith("telling "))
            ++told;
    }
    return told;
}

} // namespace afterword::test
