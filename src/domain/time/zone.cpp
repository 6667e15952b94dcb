// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The table of transitions behind a zone, and the one resolver.
#include "zone.h"

#include <QCoreApplication>
#include <QMutex>
#include <QTimeZone>

#include <memory>
#include <unordered_map>
#include <vector>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

constexpr qint64 DayMilliseconds = 86'400'000;
constexpr qint64 EpochJulianDay = 2'440'588; ///< 1970-01-01
/// Shorter than the time between two changes of the clocks nearly everywhere, so one look finds the row.
constexpr qint64 PeriodMilliseconds = qint64{1} << 33;
constexpr int FirstTabledYear = 1950;
constexpr int LastTabledYear = 2100;

qint64 asIfUtc(QDate date, QTime time)
{
    return (date.toJulianDay() - EpochJulianDay) * DayMilliseconds + time.msecsSinceStartOfDay();
}

} // namespace

struct Zone::Table
{
    struct Row
    {
        qint64 from = 0;   ///< milliseconds since the epoch
        qint64 offset = 0; ///< milliseconds east of UTC, from that moment on
    };

    explicit Table(const QTimeZone &zone);
    qint64 offsetAt(qint64 utc) const;

    QTimeZone zone;
    QString name;
    std::vector<Row> rows; ///< ascending; the first is valid from the table's first moment
    std::vector<quint16>
        lastRows; ///< the last row that begins in or before each period, which finds rows at once
    qint64 begin = 0;
    qint64 end = 0; ///< past the last tabled moment the system is asked
};

Zone::Table::Table(const QTimeZone &source)
    : zone(source)
    , name(QString::fromUtf8(source.id()))
{
    const QDateTime first(QDate(FirstTabledYear, 1, 1), QTime(0, 0), QTimeZone::utc());
    const QDateTime last(QDate(LastTabledYear, 1, 1), QTime(0, 0), QTimeZone::utc());
    end = last.toMSecsSinceEpoch();
    rows.push_back({first.toMSecsSinceEpoch(), qint64{source.offsetFromUtc(first)} * 1000});
    const auto transitions = source.transitions(first, last);
    for (const auto &transition : transitions) {
        const qint64 offset = qint64{transition.offsetFromUtc} * 1000;
        if (offset != rows.back().offset)
            rows.push_back({transition.atUtc.toMSecsSinceEpoch(), offset});
    }
    begin = rows.front().from;
    size_t row = 0;
    for (qint64 until = begin + PeriodMilliseconds; until < end + PeriodMilliseconds;
         until += PeriodMilliseconds) {
        while (row + 1 < rows.size() && rows[row + 1].from < until)
            ++row;
        lastRows.push_back(static_cast<quint16>(row));
    }
}

qint64 Zone::Table::offsetAt(qint64 utc) const
{
    if (utc < begin || utc >= end)
        return qint64{zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utc, QTimeZone::utc()))} * 1000;
    size_t row = lastRows[static_cast<size_t>((utc - begin) / PeriodMilliseconds)];
    while (rows[row].from > utc)
        --row;
    return rows[row].offset;
}

Zone::Zone(const Table *table)
    : m_table(table)
{}

Zone::Zone()
{
    static const Table utc(QTimeZone::utc());
    m_table = &utc;
}

Result<Zone> Zone::named(const QString &ianaName)
{
    // A memo of what the system's zone files say; it holds no state of the program.
    static QMutex mutex;
    static std::unordered_map<QString, std::unique_ptr<const Table>> known;

    const QMutexLocker lock(&mutex);
    if (const auto found = known.find(ianaName); found != known.end())
        return Zone(found->second.get());
    const QByteArray id = ianaName.toUtf8();
    const QTimeZone zone(id);
    // QTimeZone also takes "UTC+03:00" and the like; the exchange format speaks of IANA names only.
    if (!zone.isValid() || (!QTimeZone::isTimeZoneIdAvailable(id)) || ianaName.startsWith("UTC+"_L1) ||
        ianaName.startsWith("UTC-"_L1)) {
        //: %1 is what stands where a time zone is expected
        return fail(ErrorCode::BadInput,
                    QCoreApplication::translate(
                        "Zone", "“%1” is not a known time zone; write one like Europe/Berlin.")
                        .arg(ianaName));
    }
    auto table = std::make_unique<Table>(zone);
    table->name = ianaName;
    return Zone(known.emplace(ianaName, std::move(table)).first->second.get());
}

QString Zone::name() const
{
    return m_table->name;
}

LocalTime Zone::local(Instant instant) const
{
    const qint64 wall = instant.milliseconds() + m_table->offsetAt(instant.milliseconds());
    qint64 day = wall / DayMilliseconds;
    qint64 rest = wall % DayMilliseconds;
    if (rest < 0) {
        --day;
        rest += DayMilliseconds;
    }
    return {QDate::fromJulianDay(EpochJulianDay + day),
            QTime::fromMSecsSinceStartOfDay(static_cast<int>(rest))};
}

Instant Zone::resolve(QDate date, QTime time) const
{
    const qint64 wall = asIfUtc(date, time);
    // No zone is more than a day off UTC, so these two lie before and after any change that touches this wall
    // time.
    const qint64 before = m_table->offsetAt(wall - DayMilliseconds);
    const qint64 after = m_table->offsetAt(wall + DayMilliseconds);
    if (before == after || m_table->offsetAt(wall - before) == before)
        return Instant::fromMilliseconds(wall - before);
    if (m_table->offsetAt(wall - after) == after)
        return Instant::fromMilliseconds(wall - after);
    return Instant::fromMilliseconds(wall -
                                     before); // in the gap: the offset before it shifts forward by the gap
}

Instant Zone::plusDays(Instant instant, int days) const
{
    const LocalTime wall = local(instant);
    return resolve(wall.date.addDays(days), wall.time);
}

int Zone::offsetSeconds(Instant instant) const
{
    return static_cast<int>(m_table->offsetAt(instant.milliseconds()) / 1000);
}

QString Zone::format(Instant instant) const
{
    const LocalTime wall = local(instant);
    const int minutes = offsetSeconds(instant) / 60;
    QString text = wall.date.toString(Qt::ISODate) + u'T' +
                   wall.time.toString(wall.time.msec() ? u"HH:mm:ss.zzz" : u"HH:mm:ss");
    if (minutes == 0 && offsetSeconds(instant) == 0)
        return text + u'Z';
    if (offsetSeconds(instant) % 60 !=
        0) // RFC 3339 has no seconds in an offset (local mean times before 1972)
        return instant.toString();
    const QTime size = QTime(0, 0).addSecs(std::abs(minutes) * 60);
    return text + (minutes < 0 ? u'-' : u'+') + size.toString(u"HH:mm");
}

} // namespace afterword
