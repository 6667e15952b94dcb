// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading of the embedded table into one bit a day.
#include "holidaytable.h"

#include <QFile>
#include <QHash>

#include <bitset>
#include <vector>

// Outside the namespace, as Qt asks for resources in static libraries.
static void initHolidayResource()
{
    Q_INIT_RESOURCE(holidays);
}

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

constexpr size_t DaysInYear = 12 * 31; // by month and day, with a few places for days that no month has

using Year = std::bitset<DaysInYear>;

size_t placeOf(int month, int day)
{
    return static_cast<size_t>((month - 1) * 31 + day - 1);
}

struct Table
{
    int firstYear = 0;
    int yearCount = 0;
    QHash<QString, std::vector<Year>> regions;
};

/// The file's lines: "years 2020 2040", then "DE-BE 2020 0101 0308 …"; # begins a comment.
Table readTable()
{
    initHolidayResource();
    QFile file(u":/afterword/holidays/holidays.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the table of public holidays is not part of this program");
    Table table;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const QList<QByteArray> words = line.split(' ');
        if (words.first() == "years") {
            table.firstYear = words[1].toInt();
            table.yearCount = words[2].toInt() - table.firstYear + 1;
            continue;
        }
        std::vector<Year> &years = table.regions[QString::fromLatin1(words.first())];
        years.resize(static_cast<size_t>(table.yearCount));
        Year &year = years.at(static_cast<size_t>(words[1].toInt() - table.firstYear));
        for (qsizetype i = 2; i < words.size(); ++i) {
            const int monthAndDay = words[i].toInt();
            year.set(placeOf(monthAndDay / 100, monthAndDay % 100));
        }
    }
    return table;
}

/// Read once; the language makes the first call wait for the reading.
const Table &table()
{
    static const Table read = readTable();
    return read;
}

} // namespace

bool HolidayTable::isHoliday(const QString &region, QDate day) const
{
    const Table &known = table();
    const int index = day.year() - known.firstYear;
    if (!day.isValid() || index < 0 || index >= known.yearCount)
        return false;
    auto found = known.regions.constFind(region);
    if (found == known.regions.constEnd())
        found = known.regions.constFind(region.left(region.indexOf(u'-')));
    return found != known.regions.constEnd() &&
           (*found)[static_cast<size_t>(index)].test(placeOf(day.month(), day.day()));
}

QStringList HolidayTable::regions() const
{
    QStringList codes = table().regions.keys();
    codes.sort();
    return codes;
}

} // namespace afterword
