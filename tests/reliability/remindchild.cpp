// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A program that reminds of what is due in a tracker, by the notification server of the session's bus, until
// it is killed: remindchild FILE [until-told] [POLL] [ZONEFILE] [ZONEFILE]
// Says "telling STEP" before a message goes to the server and "shown STEP" once that has it. With the word
// until-told it ends when nothing is left to be told; POLL: milliseconds between looks at the clock. With a
// ZONEFILE it listens to the machine by the system's bus and that link, and says "ready" once it does and
// "woke" when it hears something. It says "looked" after each look at the clock.
#include "dbusnotifier.h"
#include "debriefplanner.h"
#include "remindernotifications.h"
#include "reminderservice.h"
#include "sleepmonitor.h"
#include "sqltrackerstore.h"

#include <QCoreApplication>
#include <QDBusConnectionInterface>
#include <QTimer>

#include <cstdio>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

namespace {

void say(const QByteArray &line)
{
    std::fputs((line + '\n').constData(), stdout);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const bool untilTold = arguments.value(2) == u"until-told"_s;
    const SystemClock clock;
    const DebriefPlanner planner;
    auto store = SqlTrackerStore::open(arguments.value(1), planner, clock);
    if (!store) {
        say("error " + store.error().message.toUtf8());
        return 1;
    }
    DBusNotifier notifier(u"org.afterword.Afterword"_s);
    ReminderSettings settings;
    settings.deliveries = store->get();
    settings.times.beforeInterview.reset();
    if (const int poll = arguments.value(3).toInt(); poll > 0)
        settings.longestPoll = std::chrono::milliseconds(poll);
    ReminderService service(**store, clock, settings);
    int left = 0;
    QObject::connect(&service, &ReminderService::reminderDue, &service, [&](const Reminder &reminder) {
        ++left;
        say("telling " + reminder.row.step.id.value().toUtf8());
    });
    QObject::connect(&service, &ReminderService::remindersDue, &service,
                     [&](const std::vector<Reminder> &reminders) {
                         ++left;
                         say("telling all " + QByteArray::number(reminders.size()));
                     });
    QObject::connect(&service, &ReminderService::failed, &service,
                     [](const Error &error) { say("error " + error.message.toUtf8()); });
    ReminderNotifications notifications(service, notifier, clock);
    notifications.setNamesShown(true);
    QObject::connect(&notifier, &Notifier::shown, &service, [&](const QString &key) {
        say("shown " + key.toUtf8());
        if (--left == 0 && untilTold)
            QCoreApplication::quit();
    });
    std::unique_ptr<SleepMonitor> monitor;
    if (const QString zoneFile = arguments.value(4); !zoneFile.isEmpty()) {
        const QDBusConnection system = QDBusConnection::systemBus();
        monitor = std::make_unique<SleepMonitor>(system, zoneFile);
        QObject::connect(monitor.get(), &SleepMonitor::woke, &service, [&] {
            say("woke");
            service.wake();
        });
        // An answer from the bus comes after it has taken in what is listened to.
        if (system.interface()->isServiceRegistered(system.baseService()))
            say("ready");
    }
    service.start();
    auto *timer = service.findChild<QTimer *>();
    QObject::connect(timer, &QTimer::timeout, &service, [] { say("looked"); });
    if (untilTold) {
        QObject::connect(timer, &QTimer::timeout, &service, [&] {
            if (left == 0)
                QCoreApplication::quit();
        });
    }
    return QCoreApplication::exec();
}
