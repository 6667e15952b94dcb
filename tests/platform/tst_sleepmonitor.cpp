// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The machine wakes up, or somebody has gone to another time zone.
#include "privatebus.h"
#include "sleepmonitor.h"

#include <QDBusMessage>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

class SleepMonitorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOfAResumeOnly();
    void tellsOfAChangeOfZoneByTheService();
    void tellsOfAChangeOfZoneInTheFile();
    void isSilentWithoutASystemBus();
};

void SleepMonitorTest::tellsOfAResumeOnly()
{
    const PrivateBus bus;
    const SleepMonitor monitor(bus.connection(u"listener"_s), u"/etc/localtime"_s);
    QSignalSpy woke(&monitor, &SleepMonitor::woke);
    const QDBusConnection logind = bus.connection(u"logind"_s);
    const auto sleep = [&](bool start) {
        QDBusMessage signal = QDBusMessage::createSignal(
            u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s);
        signal << start;
        return logind.send(signal);
    };
    for (int i = 0; i < 5; ++i)
        QVERIFY(sleep(true));
    QVERIFY(sleep(false));
    QTRY_COMPARE(woke.size(), 1);
    QVERIFY(sleep(false));
    QTRY_COMPARE(woke.size(), 2);
    QDBusConnection::disconnectFromBus(u"listener"_s);
    QDBusConnection::disconnectFromBus(u"logind"_s);
}

void SleepMonitorTest::tellsOfAChangeOfZoneByTheService()
{
    const PrivateBus bus;
    const SleepMonitor monitor(bus.connection(u"listener"_s), u"/etc/localtime"_s);
    QSignalSpy woke(&monitor, &SleepMonitor::woke);
    const QDBusConnection timedated = bus.connection(u"timedated"_s);
    const auto change = [&](const QString &property) {
        QDBusMessage signal = QDBusMessage::createSignal(
            u"/org/freedesktop/timedate1"_s, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
        signal << u"org.freedesktop.timedate1"_s << QVariantMap{{property, u"Asia/Tokyo"_s}} << QStringList{};
        return timedated.send(signal);
    };
    QVERIFY(change(u"NTPMessage"_s));
    QVERIFY(change(u"Timezone"_s));
    QTRY_COMPARE(woke.size(), 1);
    QDBusConnection::disconnectFromBus(u"listener"_s);
    QDBusConnection::disconnectFromBus(u"timedated"_s);
}

void SleepMonitorTest::tellsOfAChangeOfZoneInTheFile()
{
    const QTemporaryDir etc;
    const QString localtime = etc.filePath(u"localtime"_s);
    QVERIFY(QFile::link(u"/usr/share/zoneinfo/Europe/Berlin"_s, localtime));
    const SleepMonitor monitor(QDBusConnection(u"no such bus"_s), localtime);
    QSignalSpy woke(&monitor, &SleepMonitor::woke);
    QFile other(etc.filePath(u"passwd"_s));
    QVERIFY(other.open(QIODevice::WriteOnly)); // nothing to do with the zone
    // As timedated does it: in one step.
    QVERIFY(QFile::link(u"/usr/share/zoneinfo/Asia/Tokyo"_s, etc.filePath(u"localtime.new"_s)));
    const QByteArray from = QFile::encodeName(etc.filePath(u"localtime.new"_s));
    QCOMPARE(rename(from.constData(), QFile::encodeName(localtime).constData()), 0);
    QTRY_COMPARE(woke.size(), 1);
}

void SleepMonitorTest::isSilentWithoutASystemBus()
{
    const SleepMonitor monitor(QDBusConnection(u"no such bus"_s), u"/no/such/file"_s);
    QSignalSpy woke(&monitor, &SleepMonitor::woke);
    QCoreApplication::processEvents();
    QCOMPARE(woke.size(), 0);
}

QTEST_GUILESS_MAIN(SleepMonitorTest)
#include "tst_sleepmonitor.moc"
