// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole of what was said: hours, limits, ranges, and which days come first.
#include "vaguegrammar_p.h"

namespace afterword::vague {

// Hours are found first and taken out, so that days stand together.

void Grammar::setTime(int hour, int minute)
{
    m_hadTime = true;
    if (QTime::isValid(hour, minute, 0))
        m_time = QTime(hour, minute);
}

void Grammar::takeTime()
{
    std::optional<int> part;
    for (size_t at = 0; at < m_tokens.size(); ++at) {
        size_t end = at;
        int hour = -1;
        int minute = 0;
        if (word(at) == Word::PartOfDay) {
            part = value(at);
            end = at + 1;
        } else if (word(at) == Word::Clock) {
            hour = value(at);
            minute = m_tokens[at].month;
            end = at + (word(at + 1) == Word::OClock ? 2 : 1);
        } else if (word(at) == Word::DottedPair && (isAny(at + 1, {Word::OClock, Word::Am, Word::Pm}) ||
                                                    m_tokens[at].month > 12 || m_tokens[at].month == 0)) {
            hour = value(at);
            minute = m_tokens[at].month;
            end = at + (word(at + 1) == Word::OClock ? 2 : 1);
        } else if (isNumber(at) && isAny(at + 1, {Word::OClock, Word::Am, Word::Pm})) {
            hour = value(at);
            end = at + (word(at + 1) == Word::OClock ? 2 : 1);
            if (word(at + 1) == Word::OClock && word(at + 2) == Word::Number && value(at + 2) < 60 &&
                m_language == Language::German && !isAny(at + 3, {Word::Day, Word::WorkDay, Word::Week})) {
                minute = value(at + 2);
                ++end;
            } else if (word(at + 1) == Word::OClock && m_language == Language::English && hour < 7) {
                hour += 12; // nobody decides at five in the morning
            }
        }
        if (end == at)
            continue;
        if (hour >= 0) {
            if (isAny(end, {Word::Am, Word::Pm})) {
                hour = hour % 12 + (word(end) == Word::Pm ? 12 : 0);
                ++end;
            }
            setTime(hour == 24 ? -1 : hour, minute);
        }
        m_hadTime = true;
        // Of "between 9 and 11:00" the later counts.
        size_t begin = at;
        if (hour >= 0 && begin >= 2 && isJoin(begin - 1) && word(begin - 2) == Word::Number)
            begin -= 2;
        m_tokens.erase(m_tokens.begin() + qsizetype(begin), m_tokens.begin() + qsizetype(end));
        at = begin - 1;
    }
    if (!part)
        return;
    if (!m_time && *part < 24)
        m_time = QTime(*part, 0);
    else if (m_time && *part >= 17 && m_time->hour() < 12)
        m_time = QTime(m_time->hour() + 12, m_time->minute());
}

Maybe Grammar::core(size_t at, Word lead) const
{
    if (Maybe found = explicitDate(at))
        return found;
    if (Maybe found = span(at, lead))
        return found;
    if (Maybe found = partOfPeriod(at, lead))
        return found;
    if (Maybe found = weekend(at, lead))
        return found;
    Maybe found = weekday(at);
    if (!found && word(at) == Word::Today) {
        const QDate day = m_said.addDays(value(at));
        const bool isNear = value(at) == 0 || value(at) == 1;
        found = one(at + 1, {{}, day, isNear ? QStringList{whenSeenFrom(m_said, day)} : QStringList()});
    }
    if (found) {
        // "Friday in two weeks", "heute in einer Woche".
        if (word(found->end) == Word::In && found->days.front().from.isNull()) {
            if (const Maybe more = span(found->end + 1, Word::In); more && more->isSpan) {
                const QDate base = found->days.front().day;
                const qint64 days = m_said.daysTo(more->days.front().day);
                found = one(more->end, {{}, base.addDays(days), more->days.front().why});
                if (base != m_said)
                    found->days.front().why = {};
            }
        }
        return found;
    }
    if (Maybe month = dayOfMonth(at))
        return month;
    if (word(at) == Word::FixedDay)
        return one(at + 1, {{}, nextOn(value(at) / 100, value(at) % 100), {}});
    return wholePeriod(at, lead);
}

// "Monday to Wednesday", "the 7th or 8th of December", "Thursday or Friday": the latest counts.
void Grammar::joinRange(Found &found) const
{
    const size_t join = found.end;
    if (!isJoin(join))
        return;
    // "Between Christmas and New Year" ends where the new year begins.
    const Maybe second = core(join + 1, word(join + 1) == Word::NewYear ? Word::By : Word::Unknown);
    if (!second)
        return;
    Candidate left = found.days.front();
    Candidate right = second->days.front();
    if (found.isBareWeekday && word(join + 1) == Word::Weekday) {
        const int apart = (right.day.dayOfWeek() - left.day.dayOfWeek() + 7) % 7;
        if (second->isBareWeekday)
            right.day = left.day.addDays(apart);
        else
            left.day = right.day.addDays(-apart);
    } else if (found.isBareDay && !second->isBareDay) {
        const QDate same(right.day.year(), right.day.month(), left.day.day());
        if (same.isValid())
            left.day = same;
    }
    if (right.day < left.day)
        std::swap(left, right);
    right.from = left.from.isNull() ? left.day : left.from;
    right.why = {latestOfRange()};
    found.end = second->end;
    found.isBareWeekday = false;
    found.isSpan = found.isSpan && second->isSpan;
    found.days = {right};
}

// "Before Friday" is by Thursday, "before next week" by this week's Friday.
void Grammar::turnBefore(Found &found) const
{
    if (found.isEnd || m_hadTime)
        return;
    for (Candidate &candidate : found.days) {
        const bool isPeriod = candidate.from.isValid();
        const QDate first = isPeriod ? candidate.from : candidate.day;
        candidate.day = first.addDays(isPeriod && first.dayOfWeek() == 1 ? -3 : -1);
        candidate.from = {};
        candidate.why.clear();
    }
}

bool Grammar::namesNone(size_t at) const
{
    if (isAny(at, {Word::NamesNone, Word::Late}))
        return true;
    size_t next = at;
    if (isAny(next, {Word::Next, Word::Coming, Word::This}))
        ++next;
    if (word(next) == Word::Few)
        return isAny(next + 1, {Word::Day, Word::WorkDay, Word::Week, Word::MonthUnit, Word::Hour});
    return next > at && isAny(next, {Word::Day, Word::WorkDay, Word::Week, Word::MonthUnit, Word::Hour}) &&
           value(next) == 2;
}

Understood Grammar::read()
{
    Understood result;
    if (m_tokens.empty())
        return result;
    takeTime();
    bool isOpen = false;
    bool isOver = false;
    bool hasNone = false;
    bool isNoDay = false;
    int best = 0;
    bool isStrange = false;
    Word lead = Word::Unknown;
    for (size_t at = 0; at < m_tokens.size();) {
        if (const size_t end = endOfNoSuchDay(at)) {
            isNoDay = true;
            lead = Word::Unknown;
            at = end;
            continue;
        }
        Maybe found = core(at, lead);
        if (!found) {
            if (word(at) == Word::Unknown) {
                ++result.strangers;
                isStrange = true;
            }
            hasNone = hasNone || namesNone(at);
            isOver = isOver || isAny(at, {Word::Ago, Word::Last});
            if (isAny(at, {Word::Before, Word::After, Word::From}))
                lead = lead == Word::After ? lead : word(at);
            else if (isAny(at, {Word::By, Word::In, Word::Last}))
                lead = word(at);
            else
                lead = Word::Unknown;
            ++at;
            continue;
        }
        joinRange(*found);
        const bool isRange = found->days.front().from.isValid();
        const Word behind = word(found->end);
        if (lead == Word::Before && found->isSpan && m_language == Language::German) {
            isOver = true;
        } else if (lead == Word::Last || behind == Word::Ago) {
            isOver = true;
        } else if (lead == Word::After && found->isWeekend && behind != Word::After) {
            const QDate monday = found->days.front().day.addDays(1);
            result.dates = {{{}, monday, {whenSeenFrom(m_said, monday)}}};
            best = 2;
        } else if (lead == Word::After || behind == Word::After || (lead == Word::From && !isRange)) {
            isOpen = true;
        } else {
            if (lead == Word::Before)
                turnBefore(*found);
            // What a limit stands before counts more than what is merely mentioned.
            const int rank = lead == Word::By || lead == Word::Before ? 2 : 1;
            if (rank > best) {
                best = rank;
                result.dates = found->days;
            }
        }
        lead = Word::Unknown;
        at = found->end;
    }
    if (best == 0 && m_hadTime && !isOpen && !isOver && !isStrange)
        result.dates = {{{}, m_said, {whenSeenFrom(m_said, m_said)}}};
    result.time = m_time;
    if (isNoDay) {
        // Somebody misspoke or misheard: whatever else is named, no day is made out of that.
        result.dates.clear();
        result.reason = NoDate::NoSuchDay;
        return result;
    }
    const bool hadSome = !result.dates.empty();
    std::erase_if(result.dates, [&](const Candidate &candidate) {
        return !candidate.day.isValid() || (candidate.day < m_said && !candidate.isFull);
    });
    for (Candidate &candidate : result.dates) {
        if (candidate.from.isValid() && candidate.from < m_said && !candidate.isFull)
            candidate.from = m_said;
        if (candidate.from == candidate.day)
            candidate.from = {};
    }
    result.reason = !result.dates.empty() ? NoDate::None
                    : isOpen              ? NoDate::OpenEnded
                    : hadSome || isOver   ? NoDate::Over
                    : hasNone             ? NoDate::NamesNone
                                          : NoDate::Unknown;
    return result;
}

Understood understand(std::vector<Token> tokens, Language language, const SpokenOn &spoken)
{
    return Grammar(std::move(tokens), language, spoken).read();
}

} // namespace afterword::vague
