// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The longest common sequence of words, 64 columns at a time.
#include "sharedtext.h"

#include <QHash>
#include <QString>

#include <algorithm>
#include <cstdint>

namespace afterword {

namespace {

/// Fewer common words in a row are no copy, they are grammar.
constexpr size_t ShortestRun = 3;
constexpr size_t Bits = 64;

struct Word
{
    int number = 0; ///< the same for the same word
    qsizetype start = 0;
    qsizetype end = 0;
};

/// A letter of a script that writes no spaces between words.
bool standsAlone(char32_t letter)
{
    switch (QChar::script(letter)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

bool isApostrophe(QChar letter)
{
    return letter == u'\'' || letter == u'’';
}

class Words
{
public:
    std::vector<Word> of(QStringView text);

private:
    QHash<QString, int> m_numbers;
};

std::vector<Word> Words::of(QStringView text)
{
    std::vector<Word> words;
    const auto add = [&](qsizetype start, qsizetype end) {
        QString folded = text.sliced(start, end - start).toString().toCaseFolded();
        folded.replace(u'’', u'\'');
        const int number = m_numbers.value(folded, static_cast<int>(m_numbers.size()));
        m_numbers.insert(folded, number);
        words.push_back({number, start, end});
    };
    qsizetype start = -1; // of the word being read
    qsizetype at = 0;
    const auto finish = [&] {
        if (start >= 0)
            add(start, at);
        start = -1;
    };
    while (at < text.size()) {
        const bool isPair =
            text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const char32_t letter =
            isPair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : char32_t(text[at].unicode());
        const qsizetype next = at + (isPair ? 2 : 1);
        if (standsAlone(letter)) {
            finish();
            add(at, next);
        } else if (QChar::isLetterOrNumber(letter) || (start >= 0 && QChar::isMark(letter))) {
            if (start < 0)
                start = at;
        } else if (start < 0 || isPair || !isApostrophe(text[at]) || next >= text.size() ||
                   !text[next].isLetter()) {
            finish();
        }
        at = next;
    }
    finish();
    return words;
}

/// Row by row of the table of common lengths, one bit a column: 0 where the length grows (Hyyrö).
class CommonWords
{
public:
    CommonWords(const std::vector<Word> &first, const std::vector<Word> &second);

    struct Pair
    {
        size_t first = 0;
        size_t second = 0;
    };
    /// In order.
    std::vector<Pair> pairs() const;

private:
    bool grows(size_t row, size_t column) const
    {
        return !((m_rows[row * m_width + column / Bits] >> (column % Bits)) & 1U);
    }

    size_t m_height;
    size_t m_columns;
    size_t m_width;
    std::vector<std::uint64_t> m_rows;
};

CommonWords::CommonWords(const std::vector<Word> &first, const std::vector<Word> &second)
    : m_height(first.size())
    , m_columns(second.size())
    , m_width((second.size() + Bits - 1) / Bits)
    , m_rows(m_height * m_width)
{
    QHash<int, std::vector<std::uint64_t>> places;
    for (size_t column = 0; column < m_columns; ++column) {
        auto &bits = places[second[column].number];
        bits.resize(m_width);
        bits[column / Bits] |= std::uint64_t(1) << (column % Bits);
    }
    std::vector<std::uint64_t> row(m_width, ~std::uint64_t(0));
    for (size_t line = 0; line < m_height; ++line) {
        const auto found = places.constFind(first[line].number);
        if (found != places.cend()) {
            std::uint64_t carry = 0;
            for (size_t at = 0; at < m_width; ++at) {
                const std::uint64_t hits = row[at] & (*found)[at];
                const std::uint64_t sum = row[at] + hits;
                const std::uint64_t whole = sum + carry;
                carry = std::uint64_t(sum < hits || whole < sum);
                row[at] = whole | (row[at] - hits);
            }
        }
        std::ranges::copy(row, m_rows.begin() + static_cast<std::ptrdiff_t>(line * m_width));
    }
}

std::vector<CommonWords::Pair> CommonWords::pairs() const
{
    std::vector<Pair> found;
    size_t row = m_height;
    size_t column = m_columns;
    while (row > 0 && column > 0) {
        if (!grows(row - 1, column - 1)) {
            --column;
            continue;
        }
        --row;
        if (row > 0 && grows(row - 1, column - 1))
            continue;
        --column;
        found.push_back({row, column});
    }
    std::ranges::reverse(found);
    return found;
}

} // namespace

SharedText similarity(QStringView first, QStringView second)
{
    Words reader;
    const std::vector<Word> left = reader.of(first);
    const std::vector<Word> right = reader.of(second);
    SharedText shared;
    if (left.empty() || right.empty())
        return shared;
    const auto pairs = CommonWords(left, right).pairs();
    shared.share = 2.0 * static_cast<double>(pairs.size()) / static_cast<double>(left.size() + right.size());
    for (size_t from = 0; from < pairs.size();) {
        size_t to = from + 1;
        while (to < pairs.size() && pairs[to].first == pairs[to - 1].first + 1 &&
               pairs[to].second == pairs[to - 1].second + 1)
            ++to;
        if (to - from >= ShortestRun) {
            const qsizetype leftStart = left[pairs[from].first].start;
            const qsizetype rightStart = right[pairs[from].second].start;
            shared.inFirst.push_back({leftStart, left[pairs[to - 1].first].end - leftStart});
            shared.inSecond.push_back({rightStart, right[pairs[to - 1].second].end - rightStart});
        }
        from = to;
    }
    return shared;
}

} // namespace afterword
