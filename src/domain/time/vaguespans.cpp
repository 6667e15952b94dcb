// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Spans and parts of periods: "within five working days", "a week or two", "the end of next week".
#include "vaguegrammar_p.h"

namespace afterword::vague {

namespace {

constexpr int LongestDays = 400;

} // namespace

QDate Grammar::later(QDate from, int count, Unit unit) const
{
    switch (unit) {
    case Unit::Days:
        return from.addDays(count);
    case Unit::WorkingDays:
        return m_spoken.calendar.plusBusinessDays(from, count, m_spoken.region);
    case Unit::Weeks:
        return from.addDays(7 * count);
    case Unit::Months:
        return from.addMonths(count);
    case Unit::Hours:
        break;
    }
    return from.addDays((count + 23) / 24);
}

Maybe Grammar::weekend(size_t at, Word lead) const
{
    const size_t unit = word(at) == Word::Weekend ? at : at + 1;
    if (word(unit) != Word::Weekend ||
        (unit != at && !isAny(at, {Word::Next, Word::This, Word::Coming, Word::AfterNext})))
        return std::nullopt;
    const QDate coming = m_said.dayOfWeek() == 7 ? m_said : m_said.addDays(7 - m_said.dayOfWeek());
    Found found;
    found.end = unit + 1;
    found.isEnd = true;
    found.isWeekend = true;
    std::vector<QDate> sundays{coming};
    if (unit != at && word(at) == Word::AfterNext)
        sundays = {coming.addDays(7)};
    else if (unit != at && word(at) == Word::Next)
        sundays = {coming.addDays(7), coming};
    for (const QDate sunday : sundays) {
        // Until the weekend is until the week's end, which is Friday.
        if (lead == Word::By || lead == Word::Before)
            found.days.push_back({{}, sunday.addDays(-2), {}});
        else
            found.days.push_back({sunday.addDays(-1), sunday, {latestOfRange()}});
    }
    return found;
}

Maybe Grammar::anchored(size_t at) const
{
    if (Maybe date = explicitDate(at))
        return date;
    if (Maybe date = dayOfMonth(at))
        return date;
    if (Maybe date = weekday(at))
        return date;
    if (word(at) == Word::Today)
        return one(at + 1, {{}, m_said.addDays(value(at)), {}});
    return std::nullopt;
}

Maybe Grammar::span(size_t at, Word lead) const
{
    size_t next = at;
    bool isNext = false;
    if (isAny(next, {Word::Next, Word::Coming})) {
        isNext = true;
        ++next;
    }
    int low = 1;
    int high = 1;
    const bool hasNumber = word(next) == Word::Number;
    if (hasNumber) {
        low = high = value(next);
        ++next;
        if ((isJoin(next) && word(next + 1) == Word::Number) ||
            (word(next) == Word::Number && value(next) == low + 1)) {
            next += word(next) == Word::Number ? 0 : 1;
            high = value(next);
            ++next;
        }
    }
    Unit unit = Unit::Days;
    int each = 1;
    switch (word(next)) {
    case Word::Day:
        break;
    case Word::WorkDay:
        unit = Unit::WorkingDays;
        break;
    case Word::Fortnight:
        unit = Unit::Weeks;
        each = 2;
        break;
    case Word::Week:
        unit = Unit::Weeks;
        break;
    case Word::MonthUnit:
        unit = Unit::Months;
        break;
    case Word::YearUnit:
        unit = Unit::Months;
        each = 12;
        break;
    case Word::Hour:
        unit = Unit::Hours;
        break;
    default:
        return std::nullopt;
    }
    // Without a number only "the next working day", "fortnight" and "in the week" of it.
    const bool isOneDay = isNext && isAny(next, {Word::Day, Word::WorkDay}) && value(next) == 1;
    if (!hasNumber && !isOneDay && word(next) != Word::Fortnight)
        return std::nullopt;
    ++next;
    // "A week or two".
    if (low == high && isJoin(next) && word(next + 1) == Word::Number && value(next + 1) > high &&
        word(next + 2) != Word::Month) {
        high = value(next + 1);
        next += 2;
        if (isAny(next, {Word::Day, Word::WorkDay, Word::Week, Word::MonthUnit, Word::Hour}))
            ++next;
    }
    if (high < low)
        std::swap(low, high);
    const int days = high * each *
                     (unit == Unit::Months  ? 31
                      : unit == Unit::Weeks ? 7
                      : unit == Unit::Hours ? 0
                                            : 1);
    if (low < 1 || high > LongestDays || days > 2 * LongestDays)
        return std::nullopt;
    QDate base = m_said;
    QString after;
    const bool isWeekOn = m_language == Language::English && lead == Word::Unknown && unit == Unit::Weeks &&
                          isAny(next, {Word::Weekday, Word::Today});
    if (isAny(next, {Word::From, Word::After}) || isWeekOn) {
        if (const Maybe anchor = anchored(isWeekOn ? next : next + 1)) {
            base = anchor->days.front().day;
            next = anchor->end;
            if (base != m_said)
                after = dayInWords(base, m_said, m_spoken.locale);
        }
    }
    Candidate candidate{{}, later(base, high * each, unit), {}};
    candidate.why = {vague::later(high * each, unit, after)};
    if (low != high) {
        candidate.from = later(base, low * each, unit);
        candidate.why.append(latestOfRange());
    }
    Found found = one(next, candidate);
    found.isSpan = true;
    // "In acht Tagen" is said of a week.
    if (m_language == Language::German && unit == Unit::Days && low == 8 && high == 8)
        found.days.push_back({{}, base.addDays(7), {vague::later(1, Unit::Weeks, after)}});
    return found;
}

std::optional<std::pair<Period, size_t>> Grammar::period(size_t at) const
{
    size_t next = at;
    Word how = Word::Unknown;
    if (isAny(next, {Word::This, Word::Next, Word::Coming, Word::AfterNext}))
        how = word(next++);
    const int ahead = how == Word::AfterNext ? 2 : how == Word::Next || how == Word::Coming ? 1 : 0;
    const auto made = [&](Period period, size_t end) {
        period.isNamed = how != Word::Unknown || end > next + 1 || word(next) != Word::Week;
        return std::pair(period, end);
    };
    switch (word(next)) {
    case Word::Week: {
        if (value(next) != 1)
            return std::nullopt;
        if (word(next + 1) == Word::AfterNext)
            return made(weekAhead(m_said, 2), next + 2);
        if (how == Word::Unknown && word(next + 1) == Word::Number &&
            !isAny(next + 2, {Word::Day, Word::WorkDay, Word::Week, Word::Month})) {
            if (const auto week = numberedWeek(m_said, value(next + 1)))
                return made(*week, next + 2);
        }
        return made(weekAhead(m_said, ahead), next + 1);
    }
    case Word::WeekNumber:
        if (word(next + 1) == Word::Number || word(next + 1) == Word::Ordinal) {
            if (const auto week = numberedWeek(m_said, value(next + 1)))
                return made(*week, next + 2);
        }
        return std::nullopt;
    case Word::Ordinal: // "die 50. Kalenderwoche"
        if (word(next + 1) == Word::WeekNumber) {
            if (const auto week = numberedWeek(m_said, value(next)))
                return made(*week, next + 2);
        }
        return std::nullopt;
    case Word::MonthUnit:
        if (value(next) != 1)
            return std::nullopt;
        if (word(next + 1) == Word::AfterNext)
            return made(monthAhead(m_said, 2), next + 2);
        return made(monthAhead(m_said, ahead), next + 1);
    case Word::Month: {
        const bool hasYear = word(next + 1) == Word::Number && isYear(value(next + 1));
        const bool isAnother = how == Word::Next;
        return made(monthNamed(m_said, value(next), hasYear ? value(next + 1) : 0, isAnother),
                    next + (hasYear ? 2 : 1));
    }
    case Word::QuarterUnit:
        return made(quarterAhead(m_said, ahead), next + 1);
    case Word::YearUnit:
        return made({how == Word::Next || how == Word::Coming ? Period::Kind::NewYear : Period::Kind::Year,
                     QDate(m_said.year() + ahead, 1, 1), 0, true},
                    next + 1);
    case Word::NewYear:
        return made(
            {Period::Kind::NewYear, QDate(m_said.year() + (m_said.month() == 1 ? 0 : 1), 1, 1), 0, true},
            next + 1);
    default:
        return std::nullopt;
    }
}

Maybe Grammar::partOfPeriod(size_t at, Word lead) const
{
    Part part = Part::End;
    switch (word(at)) {
    case Word::Early:
        part = Part::Early;
        break;
    case Word::Middle:
        part = Part::Middle;
        break;
    case Word::Late:
        part = Part::Late;
        break;
    case Word::FirstHalf:
        part = Part::FirstHalf;
        break;
    case Word::End:
        break;
    default:
        return std::nullopt;
    }
    const size_t next = at + (isAny(at + 1, {Word::In, Word::From}) ? 2 : 1);
    Found found;
    auto whole = period(next);
    // "Midweek next week".
    if (whole && !whole->first.isNamed) {
        const auto named = period(whole->second);
        if (named && named->first.isNamed && named->first.kind == Period::Kind::Week)
            whole = named;
    }
    if (whole) {
        found.end = whole->second;
        found.days = daysOf(whole->first, part, lead == Word::By || lead == Word::Before, m_spoken);
        // The end of the week said on a Friday may be the next one.
        if (whole->first.kind == Period::Kind::Week && found.days.front().day == m_said && part == Part::End)
            found.days.push_back(daysOf(weekAhead(m_said, 1), part, false, m_spoken).front());
    } else if (part == Part::End && word(next) == Word::Day) {
        // "The end of the day", and "end of day Friday".
        if (const Maybe day = anchored(next + 1)) {
            found = *day;
        } else {
            found.end = next + 1;
            found.days = {{{}, m_said, {whenSeenFrom(m_said, m_said)}}};
        }
    } else if (const Maybe day = part == Part::End ? anchored(next) : std::nullopt) {
        found = *day;
    } else {
        return std::nullopt;
    }
    found.isEnd = part == Part::End || part == Part::Late;
    return found;
}

Maybe Grammar::wholePeriod(size_t at, Word lead) const
{
    // "The week of 7 December".
    if (word(at) == Word::Week) {
        const size_t next = at + (word(at + 1) == Word::From ? 2 : 1);
        Maybe day = explicitDate(next);
        if (!day)
            day = dayOfMonth(next);
        if (day) {
            const QDate date = day->days.front().day;
            const QDate monday = date.addDays(1 - date.dayOfWeek());
            return one(day->end, {monday, monday.addDays(4), {latestOfRange()}});
        }
    }
    // "Within the week", but not the bare word.
    const auto whole = period(at);
    const bool isBare = whole && whole->second == at + 1 &&
                        isAny(at, {Word::Week, Word::MonthUnit, Word::QuarterUnit, Word::YearUnit});
    if (!whole || (isBare && lead != Word::In))
        return std::nullopt;
    const auto &[period, end] = *whole;
    const bool isWeek = period.kind == Period::Kind::Week || period.kind == Period::Kind::NumberedWeek;
    if (isWeek && word(end) == Word::Weekday) {
        const QDate date = period.first.addDays(value(end) - 1);
        return one(end + 1, {{}, date, {whenSeenFrom(m_said, date)}});
    }
    Found found;
    found.end = end;
    found.days = daysOf(period, Part::Whole, lead == Word::By, m_spoken);
    if (period.kind == Period::Kind::Week && period.number == 1 && m_language == Language::English) {
        // "In the next week" may be seven days; on a Sunday "next week" may be the one after.
        if (lead == Word::In && word(at) == Word::Next)
            found.days.push_back({{}, m_said.addDays(7), {vague::later(1, Unit::Weeks)}});
        else if (m_said.dayOfWeek() == 7 && word(at) == Word::Next)
            found.days.push_back(daysOf(weekAhead(m_said, 2), Part::Whole, false, m_spoken).front());
    }
    return found;
}

} // namespace afterword::vague
