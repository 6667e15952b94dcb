// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Dates, days of the month and of the week.
#include "vaguegrammar_p.h"

namespace afterword::vague {

QDate Grammar::nextOn(int month, int day) const
{
    // Eight years bring a leap day back, also over 2100.
    for (int year = m_said.year(); year <= m_said.year() + 8; ++year) {
        const QDate date(year, month, day);
        if (date.isValid() && date >= m_said)
            return date;
    }
    return {};
}

QDate Grammar::firstAfter(int weekday) const
{
    return m_said.addDays((weekday - m_said.dayOfWeek() + 6) % 7 + 1);
}

Maybe Grammar::numericDate(size_t at) const
{
    const Token &token = m_tokens[at];
    Found found;
    found.end = at + 1;
    const auto add = [&](int day, int month) {
        if (month < 1 || month > 12 || day < 1 || day > 31)
            return;
        const QDate date = token.isFull ? QDate(token.year, month, day) : nextOn(month, day);
        const bool isKnown = std::ranges::find(found.days, date, &Candidate::day) != found.days.end();
        if (date.isValid() && !isKnown && (!token.isFull || isYear(token.year)))
            found.days.push_back({{}, date, {}, token.isFull});
    };
    switch (token.word) {
    case Word::IsoDate:
    case Word::DottedDate:
    case Word::DottedPair:
        add(token.value, token.month);
        break;
    case Word::SlashedDate: {
        const QString form = m_spoken.locale.dateFormat(QLocale::ShortFormat);
        const bool monthFirst = form.indexOf(u'M') < form.indexOf(u'd');
        if (monthFirst) {
            add(token.month, token.value);
            add(token.value, token.month);
        } else {
            add(token.value, token.month);
            add(token.month, token.value);
        }
        break;
    }
    default:
        return std::nullopt;
    }
    return found.days.empty() ? Maybe() : found;
}

// 15 December, December 15th 2026, 7 to 11 December; also 15.12.
Maybe Grammar::explicitDate(size_t at) const
{
    if (at >= m_tokens.size())
        return std::nullopt;
    if (const Maybe numeric = numericDate(at))
        return numeric;
    size_t month = at;
    size_t first = at;
    size_t last = at;
    size_t end = at;
    if (isNumber(at)) {
        if (isJoin(at + 1) && isNumber(at + 2) && word(at + 3) == Word::Month)
            last = at + 2;
        month = last + 1;
        end = month + 1;
        if (word(month) != Word::Month)
            return std::nullopt;
    } else if (word(at) == Word::Month && isNumber(at + 1) && value(at + 1) <= 31) {
        first = last = at + 1;
        if (isJoin(at + 2) && isNumber(at + 3) && value(at + 3) <= 31)
            last = at + 3;
        end = last + 1;
    } else {
        return std::nullopt;
    }
    int year = 0;
    if (word(end) == Word::Number && isYear(value(end)))
        year = value(end++);
    const auto date = [&](size_t day) {
        return year > 0 ? QDate(year, value(month), value(day)) : nextOn(value(month), value(day));
    };
    const QDate day = date(last);
    if (!day.isValid())
        return std::nullopt;
    Candidate candidate{{}, day, {}, year > 0};
    if (first != last) {
        const QDate from(day.year(), value(month), value(first));
        if (from.isValid() && from < day) {
            candidate.from = from;
            candidate.why = {latestOfRange()};
        }
    }
    return one(end, candidate);
}

// "The 15th": of this month or the next that has it; "the 15th of next month".
Maybe Grammar::dayOfMonth(size_t at) const
{
    const int day = value(at);
    if (word(at) != Word::Ordinal || day < 1 || day > 31)
        return std::nullopt;
    if (const auto other = period(at + 1); other && other->first.kind == Period::Kind::Month) {
        const QDate first = other->first.first;
        const QDate date(first.year(), first.month(), day);
        return date.isValid() ? Maybe(one(other->second, {{}, date, {}})) : std::nullopt;
    }
    // "The first round" is no day.
    if (m_tokens[at].isSpelled && word(at + 1) == Word::Unknown)
        return std::nullopt;
    // "The first two weeks of January".
    if (day == 1 && word(at + 1) == Word::Number && word(at + 2) == Word::Week) {
        const size_t next = at + (word(at + 3) == Word::In ? 4 : 3);
        const auto month = period(next);
        if (!month || month->first.kind != Period::Kind::Month || value(at + 1) < 1 || value(at + 1) > 4)
            return std::nullopt;
        const QDate first = month->first.first;
        return one(month->second, {first, first.addDays(7 * value(at + 1) - 1), {latestOfRange()}});
    }
    if (m_tokens[at].isSpelled && word(at + 1) == Word::Number)
        return std::nullopt;
    // "The first week of January".
    if (word(at + 1) == Word::Week && value(at + 1) == 1 && day <= 4) {
        const size_t next = at + (word(at + 2) == Word::In ? 3 : 2);
        const auto month = period(next);
        if (!month || month->first.kind != Period::Kind::Month)
            return std::nullopt;
        const QDate first = month->first.first;
        return one(month->second,
                   {first.addDays(7 * (day - 1)), first.addDays(7 * day - 1), {latestOfRange()}});
    }
    if (isAny(at + 1, {Word::Day, Word::WorkDay, Word::Week, Word::MonthUnit, Word::QuarterUnit, Word::Hour,
                       Word::YearUnit}))
        return std::nullopt;
    Found found;
    found.end = at + 1;
    found.isBareDay = true;
    for (int month = 0; month < 3 && found.days.empty(); ++month) {
        const QDate first = QDate(m_said.year(), m_said.month(), 1).addMonths(month);
        const QDate date(first.year(), first.month(), day);
        if (date.isValid() && date > m_said)
            found.days.push_back({{}, date, {}});
    }
    if (day == m_said.day())
        found.days.push_back({{}, m_said, {whenSeenFrom(m_said, m_said)}});
    return found.days.empty() ? Maybe() : found;
}

// 31.4., 2026-02-30: day and month as calendars count them, in the wrong pair.
bool Grammar::isNoSuchNumericDay(size_t at) const
{
    if (!isAny(at, {Word::IsoDate, Word::DottedDate, Word::DottedPair, Word::SlashedDate}) || numericDate(at))
        return false;
    const Token &token = m_tokens[at];
    const auto isPlausible = [](int day, int month) {
        return day >= 1 && day <= 31 && month >= 1 && month <= 12;
    };
    return (!token.isFull || isYear(token.year)) &&
           (isPlausible(token.value, token.month) ||
            (token.word == Word::SlashedDate && isPlausible(token.month, token.value)));
}

/// One past a day that its month does not have ("31 April", "Friday the 31st of April"); 0: there is none.
size_t Grammar::endOfNoSuchDay(size_t at) const
{
    if (word(at) == Word::Weekday)
        ++at;
    if (isNoSuchNumericDay(at))
        return at + 1;
    if (explicitDate(at))
        return 0;
    if (word(at) == Word::Month && isNumber(at + 1) && value(at + 1) <= 31)
        return isJoin(at + 2) && isNumber(at + 3) ? at + 4 : at + 2;
    if (!isNumber(at))
        return 0;
    if (word(at + 1) == Word::Month)
        return at + 2;
    // "The 31st of next month".
    if (word(at) != Word::Ordinal || value(at) < 1 || value(at) > 31)
        return 0;
    const auto month = period(at + 1);
    const bool isMonth = month && month->first.kind == Period::Kind::Month;
    return isMonth && value(at) > month->first.first.daysInMonth() ? month->second : 0;
}

Maybe Grammar::weekdayAlone(size_t at, size_t day) const
{
    const int which = value(day);
    const QDate first = firstAfter(which);
    Found found;
    found.end = day + 1;
    const auto add = [&](QDate date) {
        if (std::ranges::find(found.days, date, &Candidate::day) == found.days.end())
            found.days.push_back({{}, date, {}});
    };
    Word how = at == day ? Word::Unknown : word(at);
    if (word(found.end) == Word::AfterNext) {
        how = Word::AfterNext;
        ++found.end;
    } else if (word(found.end) == Word::Week && value(found.end) == 1 && m_language == Language::English &&
               !isAny(found.end + 1, {Word::AfterNext})) {
        // "Friday week".
        add(first.addDays(7));
        ++found.end;
        how = Word::Filler;
    }
    const QDate ofNextWeek = weekAhead(m_said, 1).first.addDays(which - 1);
    switch (how) {
    case Word::Filler:
        break;
    case Word::Next:
        add(ofNextWeek);
        add(first);
        // Who lets the week begin on Sunday means the one after.
        if (m_said.dayOfWeek() == 7 && m_language == Language::English)
            add(first.addDays(7));
        break;
    case Word::AfterNext:
        add(ofNextWeek.addDays(7));
        add(first.addDays(7));
        break;
    case Word::This:
        if (which == m_said.dayOfWeek())
            add(m_said);
        add(first);
        break;
    case Word::Coming:
        add(first);
        break;
    default:
        found.isBareWeekday = true;
        add(first);
        if (which == m_said.dayOfWeek())
            add(m_said);
    }
    for (Candidate &candidate : found.days) {
        const QString when = whenSeenFrom(m_said, candidate.day);
        if (!when.isEmpty())
            candidate.why = {when};
    }
    return found;
}

Maybe Grammar::weekday(size_t at) const
{
    const size_t day = word(at) == Word::Weekday ? at : at + 1;
    if (word(day) != Word::Weekday ||
        (day != at && !isAny(at, {Word::Next, Word::AfterNext, Word::This, Word::Coming})))
        return std::nullopt;
    if (day == at) {
        // "Friday 11 December", "Friday the 11th".
        Maybe dated = explicitDate(at + 1);
        if (!dated)
            dated = dayOfMonth(at + 1);
        if (dated) {
            const auto fits = [&](const Candidate &c) { return c.day.dayOfWeek() == value(day); };
            if (std::ranges::any_of(dated->days, fits)) {
                std::erase_if(dated->days, [&](const Candidate &c) { return !fits(c); });
            } else {
                for (Candidate &candidate : dated->days)
                    candidate.why.append(thoughNamed(value(day), m_spoken.locale));
            }
            dated->isBareDay = false;
            return dated;
        }
        // "Friday next week".
        const auto week = period(at + 1);
        if (week && week->first.isNamed &&
            (week->first.kind == Period::Kind::Week || week->first.kind == Period::Kind::NumberedWeek)) {
            const QDate date = week->first.first.addDays(value(day) - 1);
            return one(week->second, {{}, date, {whenSeenFrom(m_said, date)}});
        }
    }
    return weekdayAlone(at, day);
}

} // namespace afterword::vague
