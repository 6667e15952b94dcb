// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Days of the year: fixed, by Easter, by weekday.
#include "dayrule.h"

#include <QRegularExpression>
#include <QStringList>

// The anonymous Gregorian algorithm.
QDate easterSunday(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    const int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return QDate(year, f / 31, f % 31 + 1);
}

// Meeus' Julian algorithm; the Julian calendar is 13 days behind from 1900 to 2099.
QDate orthodoxEasterSunday(int year)
{
    const int d = (19 * (year % 19) + 15) % 30;
    const int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    const int f = d + e + 114;
    return QDate(year, f / 31, f % 31 + 1).addDays(13);
}

std::optional<DayRule> DayRule::parse(const QString &text)
{
    static const QRegularExpression easter(QStringLiteral("^(easter|orthodox)([+-]\\d+)$"));
    static const QRegularExpression weekday(
        QStringLiteral("^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)>=(\\d\\d-\\d\\d)$"));
    static const QRegularExpression fixed(QStringLiteral("^\\d\\d-\\d\\d$"));
    static const QStringList weekdays{QStringLiteral("Mon"), QStringLiteral("Tue"), QStringLiteral("Wed"),
                                      QStringLiteral("Thu"), QStringLiteral("Fri"), QStringLiteral("Sat"),
                                      QStringLiteral("Sun")};
    const auto inLeapYear = [](const QString &monthAndDay) {
        return QDate::fromString(QStringLiteral("2000-") + monthAndDay, Qt::ISODate);
    };
    DayRule rule;
    if (const auto match = easter.match(text); match.hasMatch()) {
        rule.m_form = match.captured(1) == QStringLiteral("easter") ? Form::Easter : Form::OrthodoxEaster;
        rule.m_number = match.captured(2).toInt();
        return rule;
    }
    if (const auto match = weekday.match(text); match.hasMatch()) {
        rule.m_form = Form::Weekday;
        rule.m_number = weekdays.indexOf(match.captured(1)) + 1;
        rule.m_day = inLeapYear(match.captured(2));
    } else if (fixed.match(text).hasMatch()) {
        rule.m_day = inLeapYear(text);
    } else {
        rule.m_form = Form::Once;
        rule.m_day = QDate::fromString(text, Qt::ISODate);
    }
    return rule.m_day.isValid() ? std::optional(rule) : std::nullopt;
}

QDate DayRule::in(int year) const
{
    switch (m_form) {
    case Form::Easter:
        return easterSunday(year).addDays(m_number);
    case Form::OrthodoxEaster:
        return orthodoxEasterSunday(year).addDays(m_number);
    case Form::Once:
        return m_day.year() == year ? m_day : QDate();
    case Form::Fixed:
        return QDate(year, m_day.month(), m_day.day());
    case Form::Weekday: {
        const QDate from(year, m_day.month(), m_day.day());
        return from.addDays((m_number - from.dayOfWeek() + 7) % 7);
    }
    }
    return {};
}
