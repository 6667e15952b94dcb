// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Grammar: the rules by which words of time make days; shared by the files that hold them.
#pragma once

#include "vaguegrammar.h"
#include "vagueperiod.h"

#include <algorithm>

namespace afterword::vague {

/// What begins at some word.
struct Found
{
    size_t end = 0; ///< one past the last token
    std::vector<Candidate> days;
    bool isBareWeekday = false;
    bool isBareDay = false; ///< "the 15th"
    bool isEnd = false;     ///< the end of something: "before" it is by it
    bool isSpan = false;
    bool isWeekend = false;
};
using Maybe = std::optional<Found>;

/// Years that a date may be of.
constexpr bool isYear(int value)
{
    return value >= 1990 && value <= 2100;
}

class Grammar
{
public:
    Grammar(std::vector<Token> tokens, Language language, const SpokenOn &spoken)
        : m_tokens(std::move(tokens))
        , m_language(language)
        , m_spoken(spoken)
        , m_said(spoken.day)
    {}

    Understood read();

private:
    Word word(size_t at) const { return at < m_tokens.size() ? m_tokens[at].word : Word::Filler; }
    int value(size_t at) const { return at < m_tokens.size() ? m_tokens[at].value : 0; }
    bool isAny(size_t at, std::initializer_list<Word> words) const
    {
        return std::ranges::find(words, word(at)) != words.end();
    }
    bool isNumber(size_t at) const { return isAny(at, {Word::Number, Word::Ordinal}); }
    bool isJoin(size_t at) const
    {
        return isAny(at, {Word::To, Word::Or, Word::And, Word::Dash}) ||
               (m_language == Language::German && word(at) == Word::By);
    }
    Found one(size_t end, Candidate day) const
    {
        Found found;
        found.end = end;
        found.days = {std::move(day)};
        return found;
    }

    void takeTime();
    void setTime(int hour, int minute);
    Maybe core(size_t at, Word lead) const;
    Maybe anchored(size_t at) const;
    Maybe explicitDate(size_t at) const;
    Maybe numericDate(size_t at) const;
    Maybe dayOfMonth(size_t at) const;
    size_t endOfNoSuchDay(size_t at) const;
    bool isNoSuchNumericDay(size_t at) const;
    Maybe weekday(size_t at) const;
    Maybe weekdayAlone(size_t at, size_t day) const;
    Maybe span(size_t at, Word lead) const;
    Maybe partOfPeriod(size_t at, Word lead) const;
    Maybe wholePeriod(size_t at, Word lead) const;
    Maybe weekend(size_t at, Word lead) const;
    std::optional<std::pair<Period, size_t>> period(size_t at) const;
    void joinRange(Found &found) const;
    void turnBefore(Found &found) const;
    bool namesNone(size_t at) const;
    QDate nextOn(int month, int day) const;
    QDate firstAfter(int weekday) const;
    QDate later(QDate from, int count, Unit unit) const;

    std::vector<Token> m_tokens;
    Language m_language;
    const SpokenOn &m_spoken;
    QDate m_said;
    std::optional<QTime> m_time;
    bool m_hadTime = false;
};

} // namespace afterword::vague
