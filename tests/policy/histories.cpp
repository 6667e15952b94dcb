// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// See histories.h.
#include "histories.h"

#include <array>

using namespace Qt::StringLiterals;

namespace afterword::test {

bool FewHolidays::isHoliday(const QString &region, QDate day) const
{
    struct Holiday
    {
        QLatin1StringView region;
        QDate day;
    };
    static const std::array holidays{
        Holiday{"US"_L1, QDate(2026, 9, 7)},     Holiday{"US"_L1, QDate(2026, 10, 12)},
        Holiday{"US"_L1, QDate(2026, 11, 11)},   Holiday{"US"_L1, QDate(2026, 11, 26)},
        Holiday{"US"_L1, QDate(2026, 12, 25)},   Holiday{"US"_L1, QDate(2027, 1, 1)},
        Holiday{"DE-BE"_L1, QDate(2026, 10, 3)}, Holiday{"DE-BE"_L1, QDate(2026, 12, 25)},
        Holiday{"GB"_L1, QDate(2026, 12, 25)},   Holiday{"GB"_L1, QDate(2026, 12, 28)},
        Holiday{"JP"_L1, QDate(2026, 9, 21)},    Holiday{"JP"_L1, QDate(2026, 9, 22)},
        Holiday{"JP"_L1, QDate(2026, 9, 23)},    Holiday{"JP"_L1, QDate(2026, 11, 3)},
    };
    for (const Holiday &holiday : holidays) {
        if (holiday.day == day && holiday.region == region)
            return true;
    }
    return false;
}

const BusinessCalendar &testCalendar()
{
    static const FewHolidays holidays;
    static const BusinessCalendar calendar(&holidays);
    return calendar;
}

quint32 iterations()
{
    bool given = false;
    const int count = qEnvironmentVariableIntValue("AFTERWORD_ITERATIONS", &given);
    return given && count > 0 ? static_cast<quint32>(count) : 2'000;
}

QString faultsOverHistories(const Examine &examine, const PlausibleOptions &options)
{
    constexpr int ShownSeeds = 4;
    QStringList shown;
    int faulty = 0;
    for (quint32 seed = 1; seed <= iterations(); ++seed) {
        const PlausibleHistory history = plausibleHistory(seed, options);
        const QStringList faults = examine(history);
        if (faults.isEmpty())
            continue;
        if (++faulty <= ShownSeeds)
            shown << u"seed %1, %2: %3"_s.arg(seed).arg(history.now.toString(), faults.mid(0, 4).join(u"; "));
    }
    return faulty == 0 ? QString()
                       : u"%1 of %2 seeds\n  "_s.arg(faulty).arg(iterations()) + shown.join(u"\n  ");
}

} // namespace afterword::test
