// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Search words: how texts and what a person types become words that can be compared.
#pragma once

#include <QStringList>

#include <vector>

namespace afterword {

/// A part of a text, in UTF-16 units.
struct TextRange
{
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const TextRange &) const = default;
};

/// Number of the form that words have; whoever keeps words makes them anew when it is another one.
inline constexpr int searchWordsForm = 1;

/// The different words of a text in the form that is compared: without case, accents and punctuation ("Łódź"
/// is "lodz"), "c++" and "c#" as they are. Scripts that put no spaces between words give each character and
/// each pair of neighbours, so that any part of them is found. A word is cut after 64 units.
QStringList searchWords(QStringView text);

/// What a person typed, as words that must all be there. Nothing in it is an operator: quotes, hyphens and
/// the like only separate words.
class TypedWords
{
public:
    struct Term
    {
        QString word;         ///< as searchWords() gives it
        bool isWhole = false; ///< false: the beginning of a word is enough

        bool operator==(const Term &) const = default;
    };

    TypedWords() = default;
    explicit TypedWords(QStringView typed);

    /// True where nothing was typed that could be found.
    bool isEmpty() const { return m_terms.empty(); }
    const std::vector<Term> &terms() const { return m_terms; }

    /// Whether every word is in the text.
    bool areIn(QStringView text) const;
    /// Where the words stand in the text, in its order, not overlapping; looks at so many units
    /// at most, and at so many after the first mark.
    std::vector<TextRange> marksIn(QStringView text, qsizetype most = 32768, qsizetype after = 32768) const;

private:
    std::vector<Term> m_terms;
};

/// A line of a longer text, about its first mark, with the marks in it; "…" stands where something is left
/// out. Line ends become spaces.
struct Excerpt
{
    QString text;
    std::vector<TextRange> marks;

    bool operator==(const Excerpt &) const = default;
};
Excerpt excerpt(const QString &text, const TypedWords &words, qsizetype length = 140);

} // namespace afterword
