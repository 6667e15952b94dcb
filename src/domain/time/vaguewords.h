// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Words of time: what English and German words mean, so that one grammar reads both.
#pragma once

#include <QString>

#include <vector>

namespace afterword::vague {

enum class Language { English, German };

enum class Word {
    Unknown,
    Filler, ///< adds nothing: articles, "about", "or so"; never reaches the grammar
    Number,
    Ordinal,
    IsoDate,     ///< year, month, day
    DottedDate,  ///< 15.12. and 15.12.2026: value day, month, year or 0
    SlashedDate, ///< 15/12, 12/15/2026: value and month in the order written, year or 0
    DottedPair,  ///< 15.12 or 17.30: a date or a clock
    Clock,       ///< value hours, month minutes
    Weekday,     ///< 1 Monday to 7
    Month,
    FixedDay, ///< month * 100 + day, as Christmas
    NewYear,
    Today, ///< value: days after today; yesterday -1
    Day,   ///< value of units: 1 one, 2 several
    WorkDay,
    Week,
    MonthUnit,
    QuarterUnit,
    YearUnit,
    Hour,
    Fortnight,
    Weekend,
    WeekNumber,
    Next,
    AfterNext,
    This,
    Coming,
    Last,
    Early,
    Middle,
    Late,
    End,
    FirstHalf,
    In,
    By,
    Before,
    After,
    From,
    To,
    Or,
    And,
    Dash,
    Few,
    NamesNone,
    Ago,
    Am,
    Pm,
    OClock,
    PartOfDay ///< value: hour at which it ends; 24: the day's end
};

struct Token
{
    Word word = Word::Unknown;
    int value = 0;
    int month = 0;
    int year = 0;
    bool isFull = false;     ///< a date with its year
    bool isDoubtful = false; ///< also an everyday word: may, sat
    bool isSpelled = false;  ///< an ordinal in letters: "the first" of anything
};

/// The words of the text in that language; no more than the first 400 characters.
std::vector<Token> tokens(const QString &text, Language language);

} // namespace afterword::vague
