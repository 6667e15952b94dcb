// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Folding of characters, cutting into words, marking.
#include "searchwords.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestWord = 64;
constexpr qsizetype mostLookedAt = 32768;

/// Letters that Unicode does not take apart though people type the plain one.
constexpr std::array<std::pair<char16_t, const char *>, 10> plainLetters{{{u'ß', "ss"},
                                                                          {u'ø', "o"},
                                                                          {u'ł', "l"},
                                                                          {u'đ', "d"},
                                                                          {u'ð', "d"},
                                                                          {u'þ', "th"},
                                                                          {u'æ', "ae"},
                                                                          {u'œ', "oe"},
                                                                          {u'ı', "i"},
                                                                          {u'ħ', "h"}}};

/// A character of a text and the place where it begins.
struct Character
{
    char32_t code = 0;
    qsizetype start = 0;
    qsizetype end = 0;
};

Character characterAt(QStringView text, qsizetype start)
{
    const QChar unit = text[start];
    if (unit.isHighSurrogate() && start + 1 < text.size() && text[start + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(unit, text[start + 1]), start, start + 2};
    return {unit.unicode(), start, start + 1};
}

QString foldedAnew(char32_t code)
{
    QString folded;
    for (const QChar unit :
         QString::fromUcs4(&code, 1).normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (unit.category() == QChar::Mark_NonSpacing)
            continue;
        const auto *plain =
            std::ranges::find(plainLetters, unit.unicode(), &std::pair<char16_t, const char *>::first);
        if (plain == plainLetters.end())
            folded += unit;
        else
            folded += QLatin1StringView(plain->second);
    }
    return folded;
}

/// Without case and accents.
void appendFolded(QString &to, char32_t code)
{
    if (code < 0x80) {
        to += QChar(code >= U'A' && code <= U'Z' ? code + 0x20 : code);
        return;
    }
    thread_local QHash<char32_t, QString> known;
    auto found = known.constFind(code);
    if (found == known.cend())
        found = known.insert(code, foldedAnew(code));
    to += *found;
}

bool isOfWord(char32_t code)
{
    if (code < 0x80)
        return (code >= U'a' && code <= U'z') || (code >= U'A' && code <= U'Z') ||
               (code >= U'0' && code <= U'9');
    if (QChar::isLetterOrNumber(code))
        return true;
    const QChar::Category category = QChar::category(code);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_SpacingCombining;
}

bool isWithoutSpaces(char32_t code)
{
    if (code < 0x0e00)
        return false;
    switch (QChar::script(code)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return code == 0x30fc; // the long vowel of Katakana belongs to no script
    }
}

/// One word in its place. Of a script without spaces it is one character, and `pair` is that with the next.
struct Word
{
    QString folded;
    QString pair;
    qsizetype start = 0;
    qsizetype end = 0;
    qsizetype pairEnd = 0;
    bool isCharacter = false;
};

/// Calls take(word) for each until it answers false.
template <typename Take>
void eachWord(QStringView text, Take &&take)
{
    qsizetype at = 0;
    while (at < text.size()) {
        const Character first = characterAt(text, at);
        if (!isOfWord(first.code)) {
            at = first.end;
            continue;
        }
        Word word;
        word.start = at;
        if (isWithoutSpaces(first.code)) {
            word.isCharacter = true;
            word.end = at = first.end;
            appendFolded(word.folded, first.code);
            // A vowel sign that folding drops goes with the character before it.
            while (at < text.size()) {
                const Character next = characterAt(text, at);
                if (QChar::category(next.code) != QChar::Mark_NonSpacing)
                    break;
                word.end = at = next.end;
            }
            if (at < text.size()) {
                const Character next = characterAt(text, at);
                if (isWithoutSpaces(next.code)) {
                    word.pair = word.folded;
                    appendFolded(word.pair, next.code);
                    word.pairEnd = next.end;
                }
            }
            if (word.folded.isEmpty())
                continue;
            if (!take(word))
                return;
            continue;
        }
        while (at < text.size()) {
            const Character next = characterAt(text, at);
            if (!isOfWord(next.code) || isWithoutSpaces(next.code))
                break;
            if (word.folded.size() < longestWord)
                appendFolded(word.folded, next.code);
            at = next.end;
        }
        // Languages of programmers: "C++", "C#".
        if (word.folded.size() <= 2) {
            qsizetype signs = at;
            while (signs < text.size() && (text[signs] == u'+' || text[signs] == u'#'))
                ++signs;
            if (signs > at && (signs == text.size() || !isOfWord(characterAt(text, signs).code))) {
                word.folded += text.sliced(at, std::min<qsizetype>(signs - at, 2));
                at = signs;
            }
        }
        word.end = at;
        if (!word.folded.isEmpty() && !take(word))
            return;
    }
}

/// Where in the text so many folded units of a word end.
qsizetype endOfBeginning(QStringView text, const Word &word, qsizetype units)
{
    QString folded;
    qsizetype at = word.start;
    while (at < word.end) {
        const Character next = characterAt(text, at);
        if (folded.size() >= units && QChar::category(next.code) != QChar::Mark_NonSpacing)
            break;
        appendFolded(folded, next.code);
        at = next.end;
    }
    return at;
}

/// Where the term stands at that word; length 0: it does not.
TextRange markAt(QStringView text, const Word &word, const TypedWords::Term &term)
{
    const auto to = [&](qsizetype end) { return TextRange{word.start, end - word.start}; };
    if (term.isWhole) {
        if (word.folded == term.word)
            return to(word.end);
        return word.pair == term.word ? to(word.pairEnd) : TextRange();
    }
    return word.folded.startsWith(term.word) ? to(endOfBeginning(text, word, term.word.size())) : TextRange();
}

} // namespace

QStringList searchWords(QStringView text)
{
    QStringList words;
    QSet<QString> known;
    const auto add = [&](const QString &word) {
        if (known.contains(word))
            return;
        known.insert(word);
        words += word;
    };
    eachWord(text, [&](const Word &word) {
        add(word.folded);
        if (!word.pair.isEmpty())
            add(word.pair);
        return true;
    });
    return words;
}

TypedWords::TypedWords(QStringView typed)
{
    constexpr size_t mostTerms = 16;
    bool isPaired = false; // the character is the second of a pair that is a term already
    eachWord(typed, [&](const Word &word) {
        Term term{word.folded, word.isCharacter};
        if (!word.pair.isEmpty())
            term.word = word.pair;
        const bool isRepeated = word.pair.isEmpty() && isPaired && word.isCharacter;
        isPaired = !word.pair.isEmpty();
        if (!isRepeated && std::ranges::find(m_terms, term) == m_terms.end())
            m_terms.push_back(std::move(term));
        return m_terms.size() < mostTerms;
    });
}

bool TypedWords::areIn(QStringView text) const
{
    std::vector<bool> found(m_terms.size(), false);
    eachWord(text, [&](const Word &word) {
        for (size_t i = 0; i < m_terms.size(); ++i)
            found[i] = found[i] || markAt(text, word, m_terms[i]).length > 0;
        return std::ranges::find(found, false) != found.end();
    });
    return std::ranges::find(found, false) == found.end();
}

std::vector<TextRange> TypedWords::marksIn(QStringView text, qsizetype most, qsizetype after) const
{
    std::vector<TextRange> marks;
    if (isEmpty())
        return marks;
    eachWord(text.first(std::min(most, text.size())), [&](const Word &word) {
        if (!marks.empty() && word.start > marks.front().start + after)
            return false;
        TextRange longest;
        for (const Term &term : m_terms) {
            if (const TextRange mark = markAt(text, word, term); mark.length > longest.length)
                longest = mark;
        }
        if (longest.length == 0)
            return true;
        // Pairs overlap.
        if (!marks.empty() && marks.back().start + marks.back().length >= longest.start)
            marks.back().length =
                std::max(marks.back().length, longest.start + longest.length - marks.back().start);
        else
            marks.push_back(longest);
        return true;
    });
    return marks;
}

Excerpt excerpt(const QString &text, const TypedWords &words, qsizetype length)
{
    std::vector<TextRange> marks = words.marksIn(text, mostLookedAt, length);
    qsizetype from = 0;
    if (!marks.empty() && marks.front().start + marks.front().length > length / 2) {
        from = std::max<qsizetype>(0, marks.front().start - length / 4);
        // At the beginning of a word.
        while (from < marks.front().start && from > 0 && !text[from - 1].isSpace())
            ++from;
    }
    while (from < text.size() && text[from].isSpace() && (marks.empty() || from < marks.front().start))
        ++from;
    qsizetype to = std::min(text.size(), from + length);
    if (to < text.size() && text[to].isLowSurrogate())
        --to;
    Excerpt result;
    if (from > 0 && !QStringView(text).first(from).trimmed().isEmpty())
        result.text = u"…"_s;
    const qsizetype shift = result.text.size() - from;
    for (const QChar character : QStringView(text).sliced(from, to - from))
        result.text += character.isSpace() ? QChar(u' ') : character;
    for (const TextRange &mark : marks) {
        if (mark.start >= from && mark.start < to)
            result.marks.push_back({mark.start + shift, std::min(mark.length, to - mark.start)});
    }
    if (!QStringView(text).sliced(to).trimmed().isEmpty())
        result.text += u"…"_s;
    else
        while (result.text.endsWith(u' '))
            result.text.chop(1);
    return result;
}

} // namespace afterword
