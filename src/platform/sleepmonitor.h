// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SleepMonitor: tells when the machine woke up or its clock or zone was changed.
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QString>

#include <memory>

class QSocketNotifier;

namespace afterword {

/// A courtesy, not a promise: without logind or with no leave to listen nothing is told, and who needs the
/// time polls. Never blocks.
class SleepMonitor : public QObject
{
    Q_OBJECT

public:
    /// Tells nothing before begin().
    explicit SleepMonitor(QObject *parent = nullptr);
    /// With another bus than the system's, and another link to the zone's file than /etc/localtime; begins at
    /// once.
    SleepMonitor(const QDBusConnection &bus, const QString &zoneFile, QObject *parent = nullptr);
    ~SleepMonitor() override;

    /// Connects to the system's bus.
    void begin();

Q_SIGNALS:
    /// Resumed, the clock was set, or the zone changed. May come more than once for one event.
    void woke();

private Q_SLOTS:
    void onPrepareForSleep(bool start);
    void onTimeDateChanged(const QString &interface, const QVariantMap &changed, const QStringList &gone);

private:
    void begin(const QDBusConnection &bus);
    void watchClock();
    void armClock();
    void watchZone();
    QString zoneNow() const;

    QDBusConnection m_bus;
    QString m_zoneFile;
    QString m_zone; ///< what the zone's file was last
    int m_clockFd = -1;
    std::unique_ptr<QSocketNotifier> m_clockSet;
};

} // namespace afterword
