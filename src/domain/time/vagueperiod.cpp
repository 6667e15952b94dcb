// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of weeks, months and years.
#include "vagueperiod.h"

namespace afterword::vague {

namespace {

constexpr int Friday = 5;
constexpr int Saturday = 6;

QDate firstOfMonth(QDate day)
{
    return QDate(day.year(), day.month(), 1);
}

std::vector<Candidate> daysOfWeek(const Period &week, Part part, bool isLimit)
{
    const QStringList why{week.kind == Period::Kind::NumberedWeek ? partOfNumberedWeek(part, week.number)
                                                                  : partOfWeek(part, week.number)};
    const auto days = [&](int first, int last) {
        return Candidate{first == last ? QDate() : week.first.addDays(first - 1),
                         week.first.addDays(last - 1), why};
    };
    switch (part) {
    case Part::Early:
        return {days(1, 2)};
    case Part::Middle:
        return isLimit ? std::vector{days(3, 3), days(2, 4)} : std::vector{days(2, 4), days(3, 3)};
    case Part::FirstHalf:
        return {days(1, 3)};
    case Part::Late:
        return {days(4, Friday)};
    case Part::End:
        return {days(Friday, Friday)};
    case Part::Whole:
        break;
    }
    return {days(1, Friday)};
}

std::vector<Candidate> daysOfMonth(const Period &month, Part part, bool isLimit, const SpokenOn &spoken)
{
    const QStringList why{partOf(part, monthInWords(month.first, spoken.day, spoken.locale))};
    const auto days = [&](int first, int last) {
        return Candidate{first == last ? QDate() : month.first.addDays(first - 1),
                         month.first.addDays(last - 1), why};
    };
    const int length = month.first.daysInMonth();
    switch (part) {
    case Part::Early:
        return {days(1, 10)};
    case Part::Middle:
        return isLimit ? std::vector{days(15, 15), days(11, 20)} : std::vector{days(11, 20), days(15, 15)};
    case Part::FirstHalf:
        return {days(1, 15)};
    case Part::Late:
        return {days(21, length)};
    case Part::End:
        return {days(length, length)};
    case Part::Whole:
        break;
    }
    // "By December" may also mean that December must not have begun.
    std::vector<Candidate> whole{days(1, length)};
    if (isLimit) {
        whole.front().from = {};
        whole.push_back(
            {{}, month.first, {partOf(Part::Early, monthInWords(month.first, spoken.day, spoken.locale))}});
    }
    return whole;
}

} // namespace

Period weekAhead(QDate said, int weeks)
{
    const QDate monday = said.addDays(1 - said.dayOfWeek());
    // At a weekend this week is over: who says "this week" then means the one that begins.
    const bool isOver = weeks == 0 && said.dayOfWeek() >= Saturday;
    return {Period::Kind::Week, monday.addDays(7 * (isOver ? 1 : weeks)), isOver ? 1 : weeks, true};
}

std::optional<Period> numberedWeek(QDate said, int number)
{
    if (number < 1 || number > 53)
        return std::nullopt;
    for (int year = said.year(); year <= said.year() + 7; ++year) {
        const QDate fourth(year, 1, 4); // always in week 1
        const QDate monday = fourth.addDays(1 - fourth.dayOfWeek()).addDays(7 * (number - 1));
        int itsYear = 0;
        const bool exists = monday.weekNumber(&itsYear) == number && itsYear == year;
        if (exists && monday.addDays(Friday - 1) >= said)
            return Period{Period::Kind::NumberedWeek, monday, number, true};
    }
    return std::nullopt;
}

Period monthNamed(QDate said, int month, int year, bool isAnother)
{
    if (year > 0)
        return {Period::Kind::Month, QDate(year, month, 1), 0, true};
    const bool isOver = month < said.month() || (isAnother && month == said.month());
    return {Period::Kind::Month, QDate(said.year() + (isOver ? 1 : 0), month, 1), 0, true};
}

Period monthAhead(QDate said, int months)
{
    return {Period::Kind::Month, firstOfMonth(said).addMonths(months), 0, true};
}

Period quarterAhead(QDate said, int quarters)
{
    const QDate first(said.year(), (said.month() - 1) / 3 * 3 + 1, 1);
    return {Period::Kind::Quarter, first.addMonths(3 * quarters), 0, true};
}

QDate lastDay(const Period &period)
{
    switch (period.kind) {
    case Period::Kind::Week:
    case Period::Kind::NumberedWeek:
        return period.first.addDays(Friday - 1);
    case Period::Kind::Month:
        return period.first.addMonths(1).addDays(-1);
    case Period::Kind::Quarter:
        return period.first.addMonths(3).addDays(-1);
    case Period::Kind::Year:
    case Period::Kind::NewYear:
        break;
    }
    return period.first.addYears(1).addDays(-1);
}

std::vector<Candidate> daysOf(const Period &period, Part part, bool isLimit, const SpokenOn &spoken)
{
    switch (period.kind) {
    case Period::Kind::Week:
    case Period::Kind::NumberedWeek:
        return daysOfWeek(period, part, isLimit);
    case Period::Kind::Month:
        return daysOfMonth(period, part, isLimit, spoken);
    case Period::Kind::Quarter: {
        const Period last{Period::Kind::Month, period.first.addMonths(2), 0, true};
        if (part == Part::Early)
            return daysOfMonth({Period::Kind::Month, period.first, 0, true}, Part::Early, false, spoken);
        return daysOfMonth(last, Part::End, false, spoken);
    }
    case Period::Kind::Year:
        if (part == Part::Middle || part == Part::FirstHalf)
            return {{{}, QDate(period.first.year(), 6, 30), {}}};
        if (part == Part::Early)
            return {{period.first, period.first.addDays(9), {startOfYear()}}};
        return {{{}, lastDay(period), {endOfYear()}}};
    case Period::Kind::NewYear:
        break;
    }
    if (part == Part::Whole && isLimit)
        return {{{}, period.first.addDays(-1), {endOfYear()}}};
    if (part == Part::End || part == Part::Late)
        return {{{}, lastDay(period), {endOfYear()}}};
    // "In the new year" is said of its first weeks; its first month is the other reading.
    std::vector<Candidate> days{{period.first, period.first.addDays(9), {startOfYear()}}};
    if (part == Part::Whole) {
        const Period january{Period::Kind::Month, period.first, 0, true};
        days.push_back(daysOfMonth(january, Part::Whole, false, spoken).front());
    }
    return days;
}

} // namespace afterword::vague
