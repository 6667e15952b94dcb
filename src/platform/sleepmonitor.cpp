// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// logind for sleep, a cancellable kernel timer for the clock, timedated and /etc/localtime for the zone.
#include "sleepmonitor.h"

#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QSocketNotifier>

#include <cerrno>
#include <limits>
#include <sys/timerfd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace afterword {

SleepMonitor::SleepMonitor(QObject *parent)
    : QObject(parent)
    , m_bus(QString())
    , m_zoneFile(u"/etc/localtime"_s)
{}

SleepMonitor::SleepMonitor(const QDBusConnection &bus, const QString &zoneFile, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_zoneFile(zoneFile)
{
    begin(bus);
}

void SleepMonitor::begin()
{
    begin(QDBusConnection::systemBus());
}

void SleepMonitor::begin(const QDBusConnection &bus)
{
    m_bus = bus;
    // With a sender's name QtDBus would ask the bus for its owner and wait. Without it a stranger could feign
    // a resume, which costs one look at the clock.
    m_bus.connect({}, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s,
                  this, SLOT(onPrepareForSleep(bool)));
    m_bus.connect({}, u"/org/freedesktop/timedate1"_s, u"org.freedesktop.DBus.Properties"_s,
                  u"PropertiesChanged"_s, this, SLOT(onTimeDateChanged(QString, QVariantMap, QStringList)));
    watchClock();
    watchZone();
}

SleepMonitor::~SleepMonitor()
{
    m_clockSet.reset();
    if (m_clockFd >= 0)
        close(m_clockFd);
}

void SleepMonitor::onPrepareForSleep(bool start)
{
    if (!start)
        Q_EMIT woke();
}

void SleepMonitor::onTimeDateChanged(const QString &interface, const QVariantMap &changed,
                                     const QStringList &gone)
{
    Q_UNUSED(interface)
    if (changed.contains(u"Timezone"_s) || gone.contains(u"Timezone"_s))
        Q_EMIT woke();
}

void SleepMonitor::watchClock()
{
    m_clockFd = timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC);
    if (m_clockFd < 0)
        return;
    armClock();
    m_clockSet = std::make_unique<QSocketNotifier>(m_clockFd, QSocketNotifier::Read);
    connect(m_clockSet.get(), &QSocketNotifier::activated, this, [this] {
        quint64 expirations = 0;
        const bool wasSet = read(m_clockFd, &expirations, sizeof expirations) < 0 && errno == ECANCELED;
        armClock();
        if (wasSet)
            Q_EMIT woke();
    });
}

void SleepMonitor::armClock()
{
    // Never meant to expire, however wrong a clock is set: the kernel cancels it then. It counts nanoseconds
    // in 64 bits.
    itimerspec never{};
    never.it_value.tv_sec = static_cast<time_t>(std::numeric_limits<qint64>::max() / 1'000'000'000);
    timerfd_settime(m_clockFd, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &never, nullptr);
}

void SleepMonitor::watchZone()
{
    m_zone = zoneNow();
    // The link is replaced, not written: its folder tells.
    auto *watcher = new QFileSystemWatcher({QFileInfo(m_zoneFile).absolutePath()}, this);
    connect(watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
        if (const QString zone = zoneNow(); std::exchange(m_zone, zone) != zone)
            Q_EMIT woke();
    });
}

QString SleepMonitor::zoneNow() const
{
    const QFileInfo file(m_zoneFile);
    return file.symLinkTarget() + u' ' + QString::number(file.lastModified().toMSecsSinceEpoch());
}

} // namespace afterword
