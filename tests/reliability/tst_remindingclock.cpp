// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A program of its own under a clock that jumps, in machines that sleep and travel: each reminder reaches the
// notification server once, at the first look after the machine says so, or by the poll where it says
// nothing.
#include "remindfixture.h"

#include <QDBusMessage>
#include <QRandomGenerator>
#include <QTimeZone>

#include <algorithm>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// By which a machine says that the time is another.
enum class Sign { Resume, ClockSet, ZoneByService, ZoneInFile };

/// A machine's services, clock and zone's file.
class Machine
{
public:
    explicit Machine(const RemindDesk &desk)
        : m_bus(desk.bus.connection(u"machine"_s))
        , m_zoneFile(desk.folder.filePath(u"etc/localtime"_s))
        , m_pipeName(desk.folder.filePath(u"clock-set"_s))
    {
        QDir().mkpath(QFileInfo(m_zoneFile).path());
        QFile::link(u"/usr/share/zoneinfo/UTC"_s, m_zoneFile);
        mkfifo(qPrintable(m_pipeName), 0600);
        m_pipe = open(qPrintable(m_pipeName), O_RDWR | O_NONBLOCK | O_CLOEXEC);
    }
    ~Machine()
    {
        close(m_pipe);
        QDBusConnection::disconnectFromBus(u"machine"_s);
    }
    Q_DISABLE_COPY_MOVE(Machine)

    QString zoneFile() const { return m_zoneFile; }
    void addTo(QProcessEnvironment &environment) const
    {
        environment.insert(u"CLOCK_SET_PIPE"_s, m_pipeName);
        environment.insert(u"LD_PRELOAD"_s,
                           QStringLiteral(CLOCK_SET_LIBRARY ":") + environment.value(u"LD_PRELOAD"_s));
    }
    void fallAsleep() const { send(logind(true)); }
    bool say(Sign sign)
    {
        ++m_said;
        switch (sign) {
        case Sign::Resume:
            return send(logind(false));
        case Sign::ClockSet:
            return write(m_pipe, "!", 1) == 1;
        case Sign::ZoneByService:
            return send(timedated(u"NTP"_s)) && send(timedated(u"Timezone"_s));
        case Sign::ZoneInFile:
            break;
        }
        static const QStringList zones{u"Asia/Tokyo"_s, u"Europe/Berlin"_s, u"America/New_York"_s,
                                       u"Pacific/Chatham"_s, u"Asia/Kathmandu"_s};
        const QString next = m_zoneFile + u".new"_s;
        QFile::link(u"/usr/share/zoneinfo/"_s + zones[m_said % zones.size()], next);
        return std::rename(qPrintable(next), qPrintable(m_zoneFile)) == 0;
    }

private:
    static QDBusMessage logind(bool sleeps)
    {
        QDBusMessage signal = QDBusMessage::createSignal(
            u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s);
        signal << sleeps;
        return signal;
    }
    static QDBusMessage timedated(const QString &property)
    {
        QDBusMessage signal = QDBusMessage::createSignal(
            u"/org/freedesktop/timedate1"_s, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
        signal << u"org.freedesktop.timedate1"_s << QVariantMap{{property, u"Asia/Tokyo"_s}} << QStringList{};
        return signal;
    }
    bool send(const QDBusMessage &signal) const { return m_bus.send(signal); }

    QDBusConnection m_bus;
    QString m_zoneFile;
    QString m_pipeName;
    int m_pipe = -1;
    qsizetype m_said = 0;
};

/// A zone and a moment at which its clocks are changed.
struct ClockChange
{
    QString zone;
    Instant at;
};

/// Every change of a year, of the zones that share one a single zone.
std::vector<ClockChange> clockChanges(int year)
{
    std::vector<ClockChange> changes;
    QSet<QString> known;
    const QDateTime from(QDate(year, 1, 1), QTime(0, 0), QTimeZone::utc());
    const QList<QByteArray> names = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &name : names) {
        const auto transitions = QTimeZone(name).transitions(from, from.addYears(1));
        for (const QTimeZone::OffsetData &data : transitions) {
            const QString key = data.atUtc.toString(Qt::ISODate) + QString::number(data.offsetFromUtc);
            if (!known.contains(key) && Zone::named(QString::fromLatin1(name)))
                changes.push_back(
                    {QString::fromLatin1(name), Instant::fromMilliseconds(data.atUtc.toMSecsSinceEpoch())});
            known.insert(key);
        }
    }
    return changes;
}

qsizetype looks(RemindChild &child)
{
    return child.said().count("\nlooked");
}

/// How many were told at a look that nothing had asked for.
int toldByPoll(RemindChild &child)
{
    int told = 0;
    bool isWoken = false;
    const QList<QByteArray> lines = child.said().split('\n');
    for (const QByteArray &line : lines) {
        if (line == "woke" || line == "looked")
            isWoken = line == "woke";
        else if (line.startsWith("telling") && !isWoken)
            ++told;
    }
    return told;
}

} // namespace

Q_DECLARE_METATYPE(Sign)

class RemindingClockTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<RemindDesk> m_desk;
    std::unique_ptr<JumpingClock> m_clock;

    /// Each was given to the server once, and taken by it.
    void checkEachOnce(RemindChild &child, int count, const QProcessEnvironment &environment) const
    {
        // A summary that was not shown yet is told together with the next.
        const auto isShown = [&] {
            const QByteArray said = child.said();
            const qsizetype single = said.count("\ntelling ") - said.count("\ntelling all");
            return said.count("\nshown step:") == single &&
                   said.lastIndexOf("\nshown summary") >= said.lastIndexOf("\ntelling all");
        };
        QTRY_VERIFY2_WITH_TIMEOUT(isShown(), child.said().constData(), 30000);
        QCOMPARE(told(child), count);
        QVERIFY2(!child.said().contains("\nerror"), child.said().constData());
        const auto times = m_desk->shown();
        for (const auto &[id, shown] : times.asKeyValueRange())
            QVERIFY2(id.isEmpty() || shown == 1, qPrintable(id));
        // All of them are known to be seen: the next start has nothing to tell.
        child.kill();
        RemindChild next({m_desk->file, u"until-told"_s}, environment);
        QVERIFY2(next.ends(), next.said().constData());
        QCOMPARE(told(next), 0);
    }

public:
    static void initMain() { qputenv("QTEST_FUNCTION_TIMEOUT", "3600000"); }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<RemindDesk>();
        m_clock = std::make_unique<JumpingClock>(m_desk->folder);
        QVERIFY(m_desk->waitUntilReady());
    }
    void cleanup() { m_desk.reset(); }

    void tellsEachOnceHoweverTheClockJumps()
    {
        const int jumps = iterations(20);
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        QProcessEnvironment environment = m_desk->environment();
        m_clock->addTo(environment);
        const Instant begin = m_desk->clock.now();
        QHash<QString, qint64> dueAt;
        std::vector<Application> applications;
        for (int i = 0; i < jumps; ++i) {
            const qint64 hours = 1 + random.bounded(24 * 15);
            const QString id = QString::number(i);
            applications.push_back(interviewed(id, begin + std::chrono::hours(hours)));
            dueAt.insert(id, hours * 3600);
        }
        m_desk->save(applications);
        RemindChild child({m_desk->file, QString(), u"10"_s}, environment);
        qint64 offset = 0;
        qint64 latest = 0;
        for (int i = 0; i < 2 * jumps; ++i) {
            // Forward as often as back; in the end all were due.
            const qint64 jump = 60 + random.bounded(3600 * 24 * 2);
            offset = i + 1 == 2 * jumps ? 3600 * 24 * 16
                                        : std::max<qint64>(0, offset + (i % 2 == 0 ? jump : -jump / 2));
            latest = std::max(latest, offset);
            m_clock->setOffset(offset);
            // All that was due by then is told, and nothing else, in whatever order the clock went.
            const auto due =
                std::ranges::count_if(dueAt, [latest](qint64 seconds) { return seconds <= latest; });
            QTRY_VERIFY2_WITH_TIMEOUT(told(child) >= due, qPrintable(u"seed %1, jump %2"_s.arg(seed).arg(i)),
                                      30000);
            QVERIFY2(told(child) <= due + 1, qPrintable(u"seed %1, jump %2"_s.arg(seed).arg(i)));
        }
        const qsizetype seen = looks(child);
        QTRY_VERIFY(looks(child) > seen + 3); // nothing more is to come
        checkEachOnce(child, jumps, environment);
    }

    void tellsAtTheFirstLookAfterASign_data()
    {
        QTest::addColumn<Sign>("sign");
        QTest::newRow("resumed") << Sign::Resume;
        QTest::newRow("clock set") << Sign::ClockSet;
        QTest::newRow("zone by the service") << Sign::ZoneByService;
        QTest::newRow("zone in the file") << Sign::ZoneInFile;
    }
    void tellsAtTheFirstLookAfterASign()
    {
        QFETCH(Sign, sign);
        const int count = iterations(20);
        Machine machine(*m_desk);
        QProcessEnvironment environment = m_desk->environment();
        m_clock->addTo(environment);
        machine.addTo(environment);
        const Instant begin = m_desk->clock.now();
        std::vector<Application> applications;
        for (int i = 1; i <= count; ++i)
            applications.push_back(interviewed(QString::number(i), begin + std::chrono::hours(i)));
        m_desk->save(applications);
        // Its poll is the program's own: a minute, too long for what is waited for here.
        RemindChild child({m_desk->file, QString(), QString(), machine.zoneFile()}, environment);
        QElapsedTimer elapsed;
        elapsed.start();
        QVERIFY2(child.hears("ready"), child.said().constData());
        QVERIFY2(child.hears("looked"), child.said().constData());
        const auto saysAndLooks = [&] {
            const qsizetype before = child.said().count("\nwoke");
            return machine.say(sign) &&
                   QTest::qWaitFor(
                       [&] {
                           const QByteArray said = child.said();
                           return said.count("\nwoke") > before &&
                                  said.lastIndexOf("\nlooked") > said.lastIndexOf("\nwoke");
                       },
                       30000);
        };
        for (int i = 1; i <= count; ++i) {
            if (sign == Sign::Resume)
                machine.fallAsleep();
            m_clock->setOffset(i * 3600 + 10); // nothing is due within the next poll
            QVERIFY2(saysAndLooks(), child.said().constData());
            QCOMPARE(told(child), i);
            // And back, which brings nothing.
            m_clock->setOffset(i * 3600 - 1800);
            QVERIFY2(saysAndLooks(), child.said().constData());
            QCOMPARE(told(child), i);
        }
        // By signal, but for what a poll of each minute has found before the signal came.
        QVERIFY2(toldByPoll(child) <= elapsed.elapsed() / 55000, child.said().constData());
        QCOMPARE(child.said().count("\nwoke"), 2 * count);
        checkEachOnce(child, count, environment);
    }

    void tellsEachOnceAtEveryChangeOfTheClocks()
    {
        // All of a year in which all is known; a tenth of it unless more is asked for.
        const std::vector<ClockChange> changes = clockChanges(2026);
        QVERIFY2(changes.size() > 20, qPrintable(QString::number(changes.size())));
        const size_t every = iterations(20) >= 200 ? 1 : 10;
        int tried = 0;
        for (size_t n = 0; n < changes.size(); n += every) {
            const ClockChange &change = changes[n];
            init();
            {
                auto store = SqlTrackerStore::open(m_desk->file, m_desk->planner, m_desk->clock);
                VERIFY_RESULT(store);
                Profile profile;
                profile.timeZone = change.zone;
                VERIFY_RESULT((*store)->execute({u"zone"_s, {SaveProfile{profile}}}));
            }
            std::vector<Application> applications;
            for (int minutes = -120; minutes <= 120; minutes += 30)
                applications.push_back(interviewed(QString::number(applications.size()),
                                                   change.at + std::chrono::minutes(minutes)));
            m_desk->save(applications);
            QProcessEnvironment environment = m_desk->environment();
            environment.insert(u"TZ"_s, change.zone);
            m_clock->set(change.at - 3h);
            m_clock->addTo(environment);
            RemindChild child({m_desk->file, QString(), u"10"_s}, environment);
            QVERIFY2(child.hears("looked"), child.said().constData());
            QCOMPARE(told(child), 0);
            for (int i = 0; i < int(applications.size()); ++i) {
                m_clock->set(change.at + std::chrono::minutes(30 * i - 120) + 5s);
                QTRY_VERIFY2_WITH_TIMEOUT(told(child) == i + 1, qPrintable(change.zone), 30000);
            }
            m_clock->set(change.at + 26h);
            const qsizetype seen = looks(child);
            QTRY_VERIFY(looks(child) > seen + 3); // nothing more is to come
            checkEachOnce(child, int(applications.size()), environment);
            ++tried;
        }
        qInfo("%d of %zu changes of the clocks", tried, changes.size());
    }
};

QTEST_GUILESS_MAIN(RemindingClockTest)
#include "tst_remindingclock.moc"
