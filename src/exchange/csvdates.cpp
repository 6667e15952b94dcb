// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading of dates by a few fixed forms; what fits none is no date.
#include "csvdates.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

constexpr qsizetype longestDate = 64;

/// What may stand before and behind the day.
const QString weekdayBefore = u"^(?:\\p{L}{2,10}[.,]*\\s+)?"_s;
const QString timeBehind =
    u"(?:(?:\\s*,\\s*|\\s+|T)(?:(?:um|at)\\s+)?(\\d{1,2})(?:[:.](\\d{2}))?(?:[:.]\\d{2}(?:[.,]\\d+)?)?"
    "(?:\\s*([AaPp])\\.?[Mm]\\.?)?(?:\\s*(?:Uhr|h|Z|\\(?[A-Z]{2,5}\\)?|(?:UTC|GMT)?[+-]\\d{1,2}:?(?:\\d{2})?))?)?$"_s;

int monthOf(const QString &word)
{
    static const QStringList names{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
                                   u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s,
                                   u"jän"_s, u"feb"_s, u"mär"_s, u"apr"_s, u"mai"_s, u"jun"_s,
                                   u"jul"_s, u"aug"_s, u"sep"_s, u"okt"_s, u"nov"_s, u"dez"_s};
    const QString lower = word.toLower();
    if (lower == "mrz"_L1)
        return 3;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (lower.startsWith(names.at(i)))
            return static_cast<int>(i % 12) + 1;
    }
    return 0;
}

int yearOf(const QString &digits)
{
    const int year = digits.toInt();
    if (digits.size() == 4)
        return year;
    return year < 70 ? 2000 + year : 1900 + year;
}

/// nullopt: the clock shows no such time.
std::optional<CsvDate> withTime(QDate date, const QRegularExpressionMatch &match, int firstGroup)
{
    if (!date.isValid() || date.year() < 1900 || date.year() > 2199)
        return std::nullopt;
    if (!match.hasCaptured(firstGroup))
        return CsvDate{date, std::nullopt};
    int hour = match.captured(firstGroup).toInt();
    const QString half = match.captured(firstGroup + 2).toLower();
    // "12.11.2026 5" names no hour.
    if (!match.hasCaptured(firstGroup + 1) && half.isEmpty() &&
        !match.captured(0).endsWith("Uhr"_L1, Qt::CaseInsensitive))
        return std::nullopt;
    if (!half.isEmpty()) {
        if (hour < 1 || hour > 12)
            return std::nullopt;
        hour = hour % 12 + (half == u'p' ? 12 : 0);
    }
    const QTime time(hour, match.captured(firstGroup + 1).toInt());
    return time.isValid() ? std::optional(CsvDate{date, time}) : std::nullopt;
}

std::optional<CsvDate> ofNumbers(const QString &text, bool dayFirst)
{
    static const QRegularExpression yearBefore(weekdayBefore + u"(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})"_s +
                                               timeBehind);
    static const QRegularExpression yearBehind(
        weekdayBefore + u"(\\d{1,2})([-/.])\\s?(\\d{1,2})\\2\\s?(\\d{4}|\\d{2})"_s + timeBehind);
    const auto letter = std::ranges::find_if_not(text, [](QChar unit) { return unit.isDigit(); });
    const auto digits = letter - text.begin(); // tells the form without trying it
    if (digits == 4 || digits == 0) {
        if (const auto match = yearBefore.match(text); match.hasMatch())
            return withTime(
                QDate(match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt()), match,
                5);
        if (digits == 4)
            return std::nullopt;
    }
    const auto match = yearBehind.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const bool isDayFirst = dayFirst || match.captured(2) == "."_L1;
    return withTime(QDate(yearOf(match.captured(4)), match.captured(isDayFirst ? 3 : 1).toInt(),
                          match.captured(isDayFirst ? 1 : 3).toInt()),
                    match, 5);
}

std::optional<CsvDate> ofWords(const QString &text)
{
    static const QRegularExpression dayBefore(
        weekdayBefore +
        u"(\\d{1,2})(?:\\.|st|nd|rd|th)?[\\s-]*(?:of\\s+)?(\\p{L}{3,9})\\.?,?[\\s-]+"
        "(\\d{4}|\\d{2})"_s +
        timeBehind);
    static const QRegularExpression monthBefore(
        weekdayBefore + u"(\\p{L}{3,9})\\.?\\s+(\\d{1,2})(?:\\.|st|nd|rd|th)?,?\\s+(\\d{4})"_s + timeBehind);
    if (const auto match = dayBefore.match(text); match.hasMatch()) {
        return withTime(
            QDate(yearOf(match.captured(3)), monthOf(match.captured(2)), match.captured(1).toInt()), match,
            4);
    }
    const auto match = monthBefore.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return withTime(QDate(yearOf(match.captured(3)), monthOf(match.captured(1)), match.captured(2).toInt()),
                    match, 4);
}

} // namespace

std::optional<CsvDate> csvDateOf(const QString &text, bool dayFirst)
{
    if (text.size() > longestDate)
        return std::nullopt;
    const QString date = text.simplified();
    if (const auto read = ofNumbers(date, dayFirst))
        return read;
    return ofWords(date);
}

CsvDateProof csvDateProof(const QString &text)
{
    const auto asDay = csvDateOf(text, true);
    const auto asMonth = csvDateOf(text, false);
    if (asDay && asMonth)
        return *asDay == *asMonth ? CsvDateProof::Nothing : CsvDateProof::Open;
    return asDay ? CsvDateProof::DayFirst : asMonth ? CsvDateProof::MonthFirst : CsvDateProof::Nothing;
}

} // namespace afterword
