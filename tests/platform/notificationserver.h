// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Starts, hears, commands and kills the notification server of the tests.
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTest>

#include <vector>

namespace afterword::test {

class NotificationServer
{
public:
    explicit NotificationServer(const QString &bus, const QStringList &options = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), bus);
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process, [this] {
            while (m_process.canReadLine())
                m_lines.push_back(QJsonDocument::fromJson(m_process.readLine()).object());
        });
        m_process.start(QStringLiteral(NOTIFICATION_SERVER), options);
    }
    ~NotificationServer() { kill(); }

    bool waitUntilReady() const
    {
        return QTest::qWaitFor(
            [this] { return !m_lines.empty() && m_lines.front().contains(QStringLiteral("ready")); }, 60000);
    }
    std::vector<QJsonObject> calls(const QString &method) const
    {
        std::vector<QJsonObject> calls;
        for (const QJsonObject &line : m_lines) {
            if (line.value(QStringLiteral("method")).toString() == method)
                calls.push_back(line);
        }
        return calls;
    }
    std::vector<QJsonObject> shown() const { return calls(QStringLiteral("Notify")); }
    void tell(const QString &line) { m_process.write(line.toUtf8() + '\n'); }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
    std::vector<QJsonObject> m_lines;
};

} // namespace afterword::test
