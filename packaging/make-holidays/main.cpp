// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the table of public holidays: make-holidays CORRECTIONS > holidays.txt
#include "corrections.h"

#include <KHolidays/Holiday>
#include <KHolidays/HolidayRegion>

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

#include <cstdio>

namespace {

constexpr int FirstYear = 2020;
constexpr int LastYear = 2040;

/// KHolidays' files that are no region of their own: name days, and what only one confession keeps.
bool isSideFile(const QString &regionCode)
{
    return regionCode.count(QLatin1Char('_')) > 1;
}

bool isPublicHoliday(const KHolidays::Holiday &holiday)
{
    const QStringList categories = holiday.categoryList();
    // Days that close schools alone carry both words.
    return holiday.dayType() == KHolidays::Holiday::NonWorkday &&
           categories.contains(QStringLiteral("public")) && !categories.contains(QStringLiteral("school"));
}

/// All regions by ISO code; what the files of a region's several languages tell is put together.
Regions readRegions()
{
    Regions regions;
    const QStringList codes = KHolidays::HolidayRegion::regionCodes();
    for (const QString &code : codes) {
        // Ticino's own days stand in the Italian file of Switzerland; the other two tell the same.
        if (isSideFile(code) || code == QStringLiteral("ch_it"))
            continue;
        const KHolidays::HolidayRegion region(code);
        Days &days = regions[region.countryCode().toUpper()];
        const auto holidays = region.rawHolidays(QDate(FirstWorkedYear, 1, 1), QDate(LastWorkedYear, 12, 31));
        for (const auto &holiday : holidays) {
            if (!isPublicHoliday(holiday))
                continue;
            for (int i = 0; i < holiday.duration(); ++i)
                days.insert(holiday.observedStartDate().addDays(i));
        }
    }
    return regions;
}

void write(QTextStream &out, const Regions &regions)
{
    out << "# SPDX-FileCopyrightText: The authors of KHolidays\n"
           "# SPDX-FileCopyrightText: 2026 The Afterword authors\n"
           "# SPDX-License-Identifier: GPL-3.0-or-later\n"
           "# Public holidays of each region and year, as months and days. Made by packaging/make-holidays "
           "out of\n"
           "# KHolidays' data and corrections.txt; change it there, never here.\n"
        << "years " << FirstYear << ' ' << LastYear << '\n';
    for (auto region = regions.begin(); region != regions.end(); ++region) {
        for (int year = FirstYear; year <= LastYear; ++year) {
            out << region.key() << ' ' << year;
            for (const QDate day : region.value()) {
                if (day.year() == year)
                    out << ' ' << day.toString(QStringLiteral("MMdd"));
            }
            out << '\n';
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream err(stderr);
    QFile corrections(application.arguments().value(1));
    if (!corrections.open(QIODevice::ReadOnly | QIODevice::Text)) {
        err << "usage: make-holidays CORRECTIONS > holidays.txt\n";
        return 2;
    }
    Regions regions = readRegions();
    if (const QString wrong = applyCorrections(corrections, regions); !wrong.isEmpty()) {
        err << corrections.fileName() << ", " << wrong << '\n';
        return 2;
    }
    QTextStream out(stdout);
    write(out, regions);
    out.flush();
    return out.status() == QTextStream::Ok ? 0 : 3;
}
