// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and carrying out of corrections.txt; its head explains the language.
#include "corrections.h"

#include "dayrule.h"

#include <QTextStream>

#include <algorithm>
#include <vector>

namespace {

struct Years
{
    int first = FirstWorkedYear;
    int last = LastWorkedYear;
};

/// 2021, 2021-, -2023 or 2021-2023.
std::optional<Years> parseYears(const QString &text)
{
    Years years;
    const int dash = text.indexOf(QLatin1Char('-'));
    const QString first = dash < 0 ? text : text.left(dash);
    const QString last = dash < 0 ? text : text.mid(dash + 1);
    bool ok = true;
    if (!first.isEmpty())
        years.first = first.toInt(&ok);
    if (ok && !last.isEmpty())
        years.last = last.toInt(&ok);
    return ok && text.size() > 1 ? std::optional(years) : std::nullopt;
}

bool isWeekend(QDate day)
{
    return day.dayOfWeek() >= 6;
}

/// The days of the region that the rules name, in order; no rules: all of them.
std::vector<QDate> named(const Days &days, const std::vector<DayRule> &rules, Years years)
{
    std::vector<QDate> found;
    for (const QDate day : days) {
        const bool wanted =
            rules.empty() || std::any_of(rules.begin(), rules.end(),
                                         [day](const DayRule &rule) { return rule.in(day.year()) == day; });
        if (wanted && day.year() >= years.first && day.year() <= years.last)
            found.push_back(day);
    }
    return found;
}

void substitute(const QString &verb, Days &days, const std::vector<DayRule> &rules, Years years)
{
    for (const QDate day : named(days, rules, years)) {
        if (verb == QStringLiteral("observe-nearest")) {
            if (isWeekend(day))
                days.insert(day.addDays(day.dayOfWeek() == 6 ? -1 : 1));
        } else if (verb == QStringLiteral("substitute-sunday") ? day.dayOfWeek() == 7 : isWeekend(day)) {
            QDate instead = day.addDays(1);
            while (isWeekend(instead) || days.count(instead) != 0)
                instead = instead.addDays(1);
            days.insert(instead);
        }
    }
}

Days common(const Regions &regions, const QStringList &codes)
{
    Days result = regions.value(codes.first());
    for (const QString &code : codes) {
        const Days &other = regions[code];
        for (auto day = result.begin(); day != result.end();)
            day = other.count(*day) ? std::next(day) : result.erase(day);
    }
    return result;
}

QString applyLine(const QString &line, Regions &regions)
{
    const QStringList words = line.simplified().split(QLatin1Char(' '));
    const QString &verb = words.first();
    if (words.size() < 2)
        return QStringLiteral("a region is missing");
    const QStringList codes = words[1].split(QLatin1Char(','));

    if (verb == QStringLiteral("leave-out")) {
        for (const QString &code : codes) {
            if (regions.remove(code) == 0)
                return QStringLiteral("no region ") + code;
        }
        return {};
    }
    if (verb == QStringLiteral("copy") || verb == QStringLiteral("common")) {
        if (words.size() != 4 || words[2] != QStringLiteral("of"))
            return QStringLiteral("expected: %1 NEW of REGIONS").arg(verb);
        const QStringList sources = words[3].split(QLatin1Char(','));
        for (const QString &source : sources) {
            if (!regions.contains(source))
                return QStringLiteral("no region ") + source;
        }
        const Days days = common(regions, sources);
        for (const QString &code : codes)
            regions[code] = days;
        return {};
    }

    static const QStringList verbs{QStringLiteral("add"), QStringLiteral("drop"),
                                   QStringLiteral("observe-nearest"), QStringLiteral("substitute-next"),
                                   QStringLiteral("substitute-sunday")};
    if (!verbs.contains(verb) || words.size() < 3 || words.size() > 4)
        return QStringLiteral("expected: VERB REGIONS DAYS [YEARS]");
    std::vector<DayRule> rules;
    if (words[2] != QStringLiteral("all")) {
        for (const QString &text : words[2].split(QLatin1Char(','))) {
            const auto rule = DayRule::parse(text);
            if (!rule)
                return QStringLiteral("no such day: ") + text;
            rules.push_back(*rule);
        }
    }
    const auto years = words.size() == 4 ? parseYears(words[3]) : std::optional(Years());
    if (!years)
        return QStringLiteral("no such years: ") + words[3];

    for (const QString &code : codes) {
        if (!regions.contains(code))
            return QStringLiteral("no region ") + code;
        Days &days = regions[code];
        if (verb == QStringLiteral("add")) {
            for (int year = years->first; year <= years->last; ++year) {
                for (const DayRule &rule : rules) {
                    if (const QDate day = rule.in(year); day.isValid())
                        days.insert(day);
                }
            }
        } else if (verb == QStringLiteral("drop")) {
            const auto gone = named(days, rules, *years);
            if (gone.empty()) // a correction that KHolidays no longer needs must not linger
                return QStringLiteral("nothing to drop in ") + code;
            for (const QDate day : gone)
                days.erase(day);
        } else {
            substitute(verb, days, rules, *years);
        }
    }
    return {};
}

} // namespace

QString applyCorrections(QIODevice &file, Regions &regions)
{
    QTextStream stream(&file);
    for (int number = 1; !stream.atEnd(); ++number) {
        const QString line = stream.readLine().section(QLatin1Char('#'), 0, 0).trimmed();
        if (line.isEmpty())
            continue;
        if (const QString wrong = applyLine(line, regions); !wrong.isEmpty())
            return QStringLiteral("line %1: %2").arg(number).arg(wrong);
    }
    return {};
}
