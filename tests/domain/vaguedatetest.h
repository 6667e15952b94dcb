// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of what was said, the day it was said, and the days proposed: shared by the tests of each language.
#pragma once

#include "testsupport.h"
#include "vaguedate.h"

#include <QRandomGenerator>

namespace afterword::test {

/// Some public holidays; nothing elsewhere.
class FewHolidays final : public HolidaySource
{
public:
    bool isHoliday(const QString &region, QDate day) const override
    {
        const bool christmas = day.month() == 12 && day.day() == 25;
        if (region == QLatin1StringView("US"))
            return christmas || day == QDate(2026, 11, 26);
        if (region == QLatin1StringView("GB"))
            return christmas || day == QDate(2026, 12, 28) || (day.month() == 1 && day.day() == 1);
        return region == QLatin1StringView("DE") &&
               (christmas || (day.month() == 12 && day.day() == 26) || (day.month() == 1 && day.day() == 1));
    }
};

inline const FewHolidays holidays;

/// "2026-12-11 2026-12-04T12:00": what is proposed, best first.
inline QString days(const VagueDates &dates)
{
    QStringList texts;
    for (const DateProposal &proposal : dates.proposals) {
        const QString time = proposal.time ? proposal.time->toString(QStringLiteral("'T'HH:mm")) : QString();
        texts.append(proposal.day.toString(Qt::ISODate) + time);
    }
    return texts.join(u' ');
}

inline void dayColumns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("said");
    QTest::addColumn<QString>("expected");
}

inline void dayRow(const char *text, const char *said, const char *expected)
{
    QTest::addRow("%s (%s)", text, said)
        << QString::fromUtf8(text) << QDate::fromString(QLatin1StringView(said), Qt::ISODate)
        << QString::fromLatin1(expected);
}

inline void compareDays(const QLocale &locale)
{
    QFETCH(QString, text);
    QFETCH(QDate, said);
    QFETCH(QString, expected);
    const VagueDates dates = readVagueDate(text, {said, locale});
    QCOMPARE(days(dates), expected);
    for (const DateProposal &proposal : dates.proposals)
        QVERIFY(!proposal.reading.isEmpty());
}

} // namespace afterword::test
