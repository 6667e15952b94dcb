// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading days out of a draft.
#include "datemention.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword::composing {

namespace {

const QHash<QString, int> &months()
{
    static const QHash<QString, int> names{
        {u"january"_s, 1},   {u"jan"_s, 1},       {u"januar"_s, 1},    {u"february"_s, 2},
        {u"feb"_s, 2},       {u"februar"_s, 2},   {u"march"_s, 3},     {u"mar"_s, 3},
        {u"maerz"_s, 3},     {u"april"_s, 4},     {u"apr"_s, 4},       {u"may"_s, 5},
        {u"mai"_s, 5},       {u"june"_s, 6},      {u"jun"_s, 6},       {u"juni"_s, 6},
        {u"july"_s, 7},      {u"jul"_s, 7},       {u"juli"_s, 7},      {u"august"_s, 8},
        {u"aug"_s, 8},       {u"september"_s, 9}, {u"sep"_s, 9},       {u"sept"_s, 9},
        {u"october"_s, 10},  {u"oct"_s, 10},      {u"oktober"_s, 10},  {u"okt"_s, 10},
        {u"november"_s, 11}, {u"nov"_s, 11},      {u"december"_s, 12}, {u"dec"_s, 12},
        {u"dezember"_s, 12}, {u"dez"_s, 12}};
    return names;
}

const QHash<QString, int> &weekdays()
{
    static const QHash<QString, int> names{
        {u"monday"_s, 1},    {u"mon"_s, 1},      {u"montag"_s, 1},     {u"tuesday"_s, 2},
        {u"tue"_s, 2},       {u"tues"_s, 2},     {u"dienstag"_s, 2},   {u"wednesday"_s, 3},
        {u"wed"_s, 3},       {u"mittwoch"_s, 3}, {u"thursday"_s, 4},   {u"thu"_s, 4},
        {u"thur"_s, 4},      {u"thurs"_s, 4},    {u"donnerstag"_s, 4}, {u"friday"_s, 5},
        {u"fri"_s, 5},       {u"freitag"_s, 5},  {u"saturday"_s, 6},   {u"samstag"_s, 6},
        {u"sonnabend"_s, 6}, {u"sunday"_s, 7},   {u"sonntag"_s, 7}};
    return names;
}

const QHash<QString, int> &ordinals()
{
    static const QHash<QString, int> names{{u"first"_s, 1},   {u"second"_s, 2}, {u"third"_s, 3},
                                           {u"fourth"_s, 4},  {u"fifth"_s, 5},  {u"sixth"_s, 6},
                                           {u"seventh"_s, 7}, {u"eighth"_s, 8}, {u"ninth"_s, 9},
                                           {u"tenth"_s, 10},  {u"ersten"_s, 1}, {u"zweiten"_s, 2}};
    return names;
}

class DateReader
{
public:
    DateReader(const DraftText &text, QDate today)
        : m_words(text.words())
        , m_today(today)
    {}

    std::vector<DateMention> read()
    {
        for (int at = 0; at < static_cast<int>(m_words.size());) {
            DateMention mention;
            mention.first = mention.last = at;
            if (!readAt(at, mention)) {
                ++at;
                continue;
            }
            mention.isDeadline = isDeadline(mention.first);
            at = mention.last + 1;
            m_mentions.push_back(std::move(mention));
        }
        return std::move(m_mentions);
    }

private:
    const QString &form(int at) const
    {
        static const QString none;
        return at >= 0 && at < static_cast<int>(m_words.size()) ? m_words[static_cast<size_t>(at)].form
                                                                : none;
    }
    bool same(int left, int right) const
    {
        return right < static_cast<int>(m_words.size()) && right >= 0 &&
               m_words[static_cast<size_t>(left)].sentence == m_words[static_cast<size_t>(right)].sentence;
    }
    /// "20", "20th", "1st", "first"; 0: no day of a month.
    int dayOfMonth(int at, bool *isOrdinal = nullptr) const;
    int yearAt(int at) const;
    bool readAt(int at, DateMention &mention) const;
    bool readNumeric(int at, DateMention &mention) const;
    bool readRelative(int at, DateMention &mention) const;
    void add(DateMention &mention, int day, int month, int year) const;
    bool isDeadline(int at) const;

    const std::vector<DraftWord> &m_words;
    QDate m_today;
    std::vector<DateMention> m_mentions;
};

int DateReader::dayOfMonth(int at, bool *isOrdinal) const
{
    const QString &word = form(at);
    if (const int named = ordinals().value(word); named > 0) {
        if (isOrdinal)
            *isOrdinal = true;
        return named;
    }
    if (word.isEmpty() || !word.at(0).isDigit())
        return 0;
    QString digits = word;
    bool hasEnding = false;
    for (const QString &ending : {u"st"_s, u"nd"_s, u"rd"_s, u"th"_s}) {
        if (digits.endsWith(ending)) {
            digits.chop(2);
            hasEnding = true;
            break;
        }
    }
    if (isOrdinal)
        *isOrdinal = hasEnding;
    bool isNumber = false;
    const int day = digits.toInt(&isNumber);
    return isNumber && day >= 1 && day <= 31 && digits.size() <= 2 ? day : 0;
}

int DateReader::yearAt(int at) const
{
    bool isNumber = false;
    const int year = form(at).toInt(&isNumber);
    return isNumber && year > 1990 && year < 2100 ? year : 0;
}

/// Without a year the nearest such day counts.
void DateReader::add(DateMention &mention, int day, int month, int year) const
{
    if (year > 0) {
        if (const QDate date(year, month, day); date.isValid())
            mention.readings.push_back(date);
        return;
    }
    QDate best;
    for (int offset = -1; offset <= 1; ++offset) {
        const QDate date(m_today.year() + offset, month, day);
        if (date.isValid() &&
            (!best.isValid() || std::abs(date.daysTo(m_today)) < std::abs(best.daysTo(m_today))))
            best = date;
    }
    if (best.isValid())
        mention.readings.push_back(best);
}

bool DateReader::isDeadline(int at) const
{
    static const QSet<QString> words{u"by"_s, u"until"_s, u"till"_s, u"before"_s, u"bis"_s, u"vor"_s};
    for (int before = at - 1; before >= at - 3 && before >= 0 && same(at, before); --before) {
        if (words.contains(form(before)))
            return true;
        if (form(before) != u"the" && form(before) != u"zum" && form(before) != u"end" &&
            form(before) != u"of" && form(before) != u"latest" && !weekdays().contains(form(before)))
            return false;
    }
    return false;
}

bool DateReader::readNumeric(int at, DateMention &mention) const
{
    const QString &word = form(at);
    QString parts = word;
    const bool isDotted = parts.contains(u'.');
    const bool isSlashed = parts.contains(u'/');
    if (isDotted == isSlashed)
        return false;
    const QStringList numbers = parts.split(isDotted ? u'.' : u'/', Qt::SkipEmptyParts);
    if (numbers.size() < 2 || numbers.size() > 3)
        return false;
    // "4.12.3" is a version: years have two digits or four.
    if (numbers.size() == 3 && numbers.at(0).size() < 4 && numbers.at(2).size() != 2 &&
        numbers.at(2).size() != 4)
        return false;
    QList<int> values;
    for (const QString &number : numbers) {
        bool isNumber = false;
        values += number.toInt(&isNumber);
        if (!isNumber)
            return false;
    }
    int year = 0;
    if (values.size() == 3 && values.at(0) > 1990) {
        add(mention, values.at(2), values.at(1), values.at(0));
        return !mention.readings.empty();
    }
    if (values.size() == 3)
        year = values.at(2) < 100 ? 2000 + values.at(2) : values.at(2);
    if (isSlashed && values.at(0) <= 12 && values.at(1) <= 31 && values.at(1) > 0 && values.at(0) > 0)
        add(mention, values.at(1), values.at(0), year);
    if (values.at(1) <= 12 && values.at(0) <= 31 && values.at(1) > 0 && values.at(0) > 0)
        add(mention, values.at(0), values.at(1), year);
    return !mention.readings.empty();
}

bool DateReader::readRelative(int at, DateMention &mention) const
{
    const QString &word = form(at);
    const auto day = [&](int offset, int last) {
        mention.form = DateMention::Form::Relative;
        mention.readings = {m_today.addDays(offset)};
        mention.last = last;
        return true;
    };
    if (word == u"yesterday" || word == u"gestern" || word.startsWith(u"gestrig")) {
        if (form(at - 3) == u"day" && form(at - 2) == u"before")
            return false;
        return day(-1, at);
    }
    if (word == u"vorgestern")
        return day(-2, at);
    if (word == u"today" || word == u"heute" || word == u"tonight")
        return day(0, at);
    if (word == u"day" && form(at + 1) == u"before" && form(at + 2) == u"yesterday")
        return day(-2, at + 2);
    if (word == u"tomorrow")
        return day(1, at);
    if ((word == u"this" || word == u"heute" || word == u"earlier") && same(at, at + 1)) {
        static const QHash<QString, int> hours{
            {u"morning"_s, 9}, {u"afternoon"_s, 15}, {u"evening"_s, 19}, {u"noon"_s, 12}};
        const auto hour = hours.constFind(form(at + 1));
        if (hour != hours.constEnd()) {
            day(0, at + 1);
            mention.form = DateMention::Form::PartOfDay;
            mention.hour = *hour;
            return true;
        }
    }
    static const QHash<QString, int> counts{{u"one"_s, 1},  {u"two"_s, 2},  {u"three"_s, 3},
                                            {u"four"_s, 4}, {u"five"_s, 5}, {u"six"_s, 6}};
    int count = counts.value(word);
    if (count == 0 && !word.isEmpty() && word.at(0).isDigit())
        count = word.toInt();
    if (count > 0 && count < 15 && (form(at + 1) == u"days" || form(at + 1) == u"day") &&
        form(at + 2) == u"ago") {
        day(-count, at + 2);
        mention.readings.push_back(m_today.addDays(-count - 1));
        mention.readings.push_back(m_today.addDays(-count + 1));
        return true;
    }
    return false;
}

bool DateReader::readAt(int at, DateMention &mention) const
{
    if (m_words[static_cast<size_t>(at)].isLink || form(at).isEmpty())
        return false;
    bool isOrdinal = false;
    const int day = dayOfMonth(at, &isOrdinal);
    if (day > 0) {
        // "20 November", "20th of November"
        int next = at + 1;
        if (form(next) == u"of" || form(next) == u"day")
            ++next;
        if (form(next) == u"of")
            ++next;
        const int month = same(at, next) ? months().value(form(next)) : 0;
        const bool isMay =
            month == 5 && form(next) == u"may" && !m_words[static_cast<size_t>(next)].isCapital;
        if (month > 0 && !isMay) {
            const int year = same(at, next + 1) ? yearAt(next + 1) : 0;
            add(mention, day, month, year);
            mention.last = year > 0 ? next + 1 : next;
            return !mention.readings.empty();
        }
        // "on the 20th"
        if (isOrdinal && form(at).at(0).isDigit() && form(at - 1) == u"the" && form(at + 1) != u"floor") {
            for (int offset = -1; offset <= 1; ++offset) {
                const QDate first = QDate(m_today.year(), m_today.month(), 1).addMonths(offset);
                if (const QDate date(first.year(), first.month(), day); date.isValid())
                    mention.readings.push_back(date);
            }
            return !mention.readings.empty();
        }
    }
    if (const int month = months().value(form(at)); month > 0 && m_words[static_cast<size_t>(at)].isCapital) {
        // "November 20", "November the 20th"
        int next = at + 1;
        if (form(next) == u"the")
            ++next;
        const int number = same(at, next) ? dayOfMonth(next) : 0;
        if (number > 0) {
            const int year = same(at, next + 1) ? yearAt(next + 1) : 0;
            add(mention, number, month, year);
            mention.last = year > 0 ? next + 1 : next;
            return !mention.readings.empty();
        }
        return false;
    }
    if (const int weekday = weekdays().value(form(at));
        weekday > 0 && m_words[static_cast<size_t>(at)].isCapital) {
        // A weekday before a full date only accompanies it.
        int next = at + 1;
        if (form(next) == u"the")
            ++next;
        DateMention full;
        full.first = full.last = next;
        if (same(at, next) && next < static_cast<int>(m_words.size()) && !weekdays().contains(form(next)) &&
            readAt(next, full) && full.form == DateMention::Form::Day) {
            mention.readings = full.readings;
            mention.last = full.last;
            return true;
        }
        mention.form = DateMention::Form::Weekday;
        const int back = (m_today.dayOfWeek() - weekday + 7) % 7;
        for (int weeks = -1; weeks <= 9; ++weeks)
            mention.readings.push_back(m_today.addDays(-back - 7 * weeks));
        return true;
    }
    if (readRelative(at, mention))
        return true;
    return m_words[static_cast<size_t>(at)].isNumber && readNumeric(at, mention);
}

} // namespace

bool DateMention::mayMean(QDate day) const
{
    return std::ranges::find(readings, day) != readings.end();
}

std::vector<DateMention> dateMentions(const DraftText &text, QDate today)
{
    return DateReader(text, today).read();
}

} // namespace afterword::composing
