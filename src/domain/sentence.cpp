// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Putting a sentence into words.
#include "sentence.h"

#include "localtext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace afterword {

namespace {

struct InWords
{
    QString operator()(const QString &words) const { return words; }
    QString operator()(QDate day) const { return longDay(day); }
    QString operator()(const LocalTime &wall) const
    {
        //: %1 is a date, %2 a time of day
        return QCoreApplication::translate("Policy", "%1, %2").arg(longDay(wall.date), shortTime(wall.time));
    }
    QString operator()(int number) const { return QLocale().toString(number); }
    QString operator()(const std::shared_ptr<const Sentence> &sentence) const { return sentence->text(); }
};

bool isSame(const Sentence::Place &left, const Sentence::Place &right)
{
    using Nested = std::shared_ptr<const Sentence>;
    const auto *one = std::get_if<Nested>(&left);
    const auto *other = std::get_if<Nested>(&right);
    return one && other ? **one == **other : left == right;
}

} // namespace

Sentence::Sentence(QString words)
    : m_words(std::move(words))
{}

/// In one pass, so that a name with "%2" in it stays a name.
QString Sentence::text() const
{
    QString words;
    if (m_pattern) {
        const QString pattern = QCoreApplication::translate("Policy", m_pattern);
        for (qsizetype i = 0; i < pattern.size(); ++i) {
            const int place = pattern[i] == u'%' && i + 1 < pattern.size() ? pattern[i + 1].digitValue() : -1;
            if (place < 1 || static_cast<size_t>(place) > m_places.size()) {
                words += pattern[i];
                continue;
            }
            words += std::visit(InWords(), m_places[static_cast<size_t>(place) - 1]);
            ++i;
        }
    } else {
        words = m_words;
    }
    return m_next ? words + u' ' + m_next->text() : words;
}

void Sentence::append(Sentence next)
{
    if (m_next) {
        Sentence between = *m_next;
        between.append(std::move(next));
        next = std::move(between);
    }
    m_next = std::make_shared<const Sentence>(std::move(next));
}

bool operator==(const Sentence &left, const Sentence &right)
{
    if (left.m_pattern && right.m_pattern) {
        const bool isSaid =
            left.m_pattern == right.m_pattern || qstrcmp(left.m_pattern, right.m_pattern) == 0;
        if (!isSaid || !std::ranges::equal(left.m_places, right.m_places, isSame))
            return false;
        if (!left.m_next || !right.m_next)
            return !left.m_next && !right.m_next;
        return *left.m_next == *right.m_next;
    }
    return left.text() == right.text();
}

} // namespace afterword
