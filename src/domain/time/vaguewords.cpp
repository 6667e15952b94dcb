// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From characters to words of time.
#include "vaguewords.h"

#include "vaguelexicon.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword::vague {

namespace {

constexpr qsizetype LongestText = 400;
constexpr qsizetype LongestEnding = 2;

/// Lower case, umlauts written out, one kind of dash and of apostrophe.
QString plain(QStringView text)
{
    QString result;
    result.reserve(text.size() + 16);
    const QString lower = text.toString().toLower();
    for (const QChar c : lower) {
        switch (c.unicode()) {
        case u'ä':
            result += "ae"_L1;
            break;
        case u'ö':
            result += "oe"_L1;
            break;
        case u'ü':
            result += "ue"_L1;
            break;
        case u'ß':
            result += "ss"_L1;
            break;
        case u'–':
        case u'—':
        case u'‐':
        case u'‑':
        case u'−':
            result += u'-';
            break;
        case u'’':
        case u'`':
        case u'´':
            result += u'\'';
            break;
        default:
            result += c;
        }
    }
    return result;
}

/// A word, a number with what it is, or a single sign.
struct Piece
{
    QString word;
    Token token; ///< of a number
    QChar sign;
    bool hasDot = false; ///< a word before a full stop
};

class Scanner
{
public:
    explicit Scanner(QString text)
        : m_text(std::move(text))
    {}

    std::vector<Piece> pieces()
    {
        std::vector<Piece> result;
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at);
            if (isDigit(m_at)) {
                result.push_back({{}, number(), {}, false});
            } else if (c.isLetter()) {
                result.push_back(word());
            } else {
                if (c == u'-' || c == u'/' || c == u',')
                    result.push_back({{}, {}, c, false});
                ++m_at;
            }
        }
        return result;
    }

private:
    bool isDigit(qsizetype at) const
    {
        return at < m_text.size() && m_text.at(at) >= u'0' && m_text.at(at) <= u'9';
    }
    bool is(qsizetype at, QChar c) const { return at < m_text.size() && m_text.at(at) == c; }

    Piece word()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && m_text.at(m_at).isLetter())
            ++m_at;
        Piece piece{m_text.mid(begin, m_at - begin), {}, {}, is(m_at, u'.')};
        if (is(m_at, u'\'') && m_at + 1 < m_text.size()) {
            // "week's time" is the week's; "o'clock" stays two words.
            const bool isOwner =
                is(m_at + 1, u's') && !(m_at + 2 < m_text.size() && m_text.at(m_at + 2).isLetter());
            m_at += isOwner ? 2 : 1;
        }
        return piece;
    }

    /// Digits from there on; -1: none, or more than wanted.
    int digits(qsizetype &at, qsizetype most, qsizetype *count = nullptr) const
    {
        const qsizetype begin = at;
        int value = 0;
        while (isDigit(at) && at - begin < most)
            value = value * 10 + m_text.at(at++).digitValue();
        if (count)
            *count = at - begin;
        return at == begin || isDigit(at) ? -1 : value;
    }

    static int fullYear(int year, qsizetype digits) { return digits == 2 ? 2000 + year : year; }

    Token number()
    {
        Token token;
        const qsizetype begin = m_at;
        qsizetype length = 0;
        const int value = digits(m_at, 4, &length);
        if (value < 0) {
            while (isDigit(m_at))
                ++m_at;
            return token;
        }
        token.word = Word::Number;
        token.value = value;
        if (length == 4 && (is(m_at, u'-') || is(m_at, u'/')) && yearFirst(token))
            return token;
        if (length <= 2 && (is(m_at, u'/') || is(m_at, u'-')) && withSlashes(token))
            return token;
        if (length <= 2 && is(m_at, u'.') && withDots(token))
            return token;
        if (length <= 2 && is(m_at, u':')) {
            qsizetype at = m_at + 1;
            const int minutes = digits(at, 2);
            if (minutes >= 0 && at == m_at + 3) {
                token.word = Word::Clock;
                token.month = minutes;
                m_at = at;
                return token;
            }
        }
        for (const QLatin1StringView ending : {"st"_L1, "nd"_L1, "rd"_L1, "th"_L1}) {
            if (QStringView(m_text).mid(m_at).startsWith(ending) &&
                !(m_at + 2 < m_text.size() && m_text.at(m_at + 2).isLetter())) {
                token.word = Word::Ordinal;
                m_at += 2;
                return token;
            }
        }
        if (length <= 2 && is(m_at, u'.') && m_at > begin) {
            token.word = Word::Ordinal;
            ++m_at;
        }
        return token;
    }

    bool yearFirst(Token &token)
    {
        const QChar sign = m_text.at(m_at);
        qsizetype at = m_at + 1;
        const int month = digits(at, 2);
        if (month < 0 || !is(at, sign))
            return false;
        ++at;
        const int day = digits(at, 2);
        if (day < 0)
            return false;
        token = {Word::IsoDate, day, month, token.value, true, false};
        m_at = at;
        return true;
    }

    bool withSlashes(Token &token)
    {
        const QChar sign = m_text.at(m_at);
        qsizetype at = m_at + 1;
        const int second = digits(at, 2);
        if (second < 0)
            return false;
        Token date{Word::SlashedDate, token.value, second, 0, false, false};
        if (is(at, sign)) {
            qsizetype after = at + 1;
            qsizetype length = 0;
            const int year = digits(after, 4, &length);
            if (year >= 0 && (length == 2 || length == 4)) {
                date.year = fullYear(year, length);
                date.isFull = true;
                at = after;
            }
        }
        // "3-4" is a range unless it is followed by a year.
        if (sign == u'-' && !date.isFull)
            return false;
        token = date;
        m_at = at;
        return true;
    }

    bool withDots(Token &token)
    {
        qsizetype at = m_at + 1;
        bool hasSpace = false;
        if (is(at, u' ')) {
            hasSpace = true;
            ++at;
        }
        const int month = digits(at, 2);
        if (month < 0)
            return false;
        if (!is(at, u'.')) {
            if (hasSpace)
                return false;
            token = {Word::DottedPair, token.value, month, 0, false, false};
            m_at = at;
            return true;
        }
        ++at;
        Token date{Word::DottedDate, token.value, month, 0, false, false};
        qsizetype after = is(at, u' ') ? at + 1 : at;
        const bool isApart = after != at;
        qsizetype length = 0;
        const int year = digits(after, 4, &length);
        // "15.12. 17 Uhr" names an hour, "15.12. 2026" a year.
        if (year >= 0 && (length == 4 || (length == 2 && !isApart))) {
            date.year = fullYear(year, length);
            date.isFull = true;
            at = after;
        }
        token = date;
        m_at = at;
        return true;
    }

    QString m_text;
    qsizetype m_at = 0;
};

struct Entry
{
    std::vector<QString> words; ///< with their marks
    const Phrase *phrase = nullptr;
};

bool matches(const QString &word, const QString &pattern)
{
    const QChar mark = pattern.back();
    if (mark != u'*' && mark != u'+')
        return word == pattern;
    const qsizetype more = word.size() - (pattern.size() - 1);
    return more >= (mark == u'+' ? 1 : 0) && more <= LongestEnding &&
           QStringView(word).startsWith(QStringView(pattern).chopped(1));
}

/// The phrases of a language by the stem of their first word; longer ones first.
class Dictionary
{
public:
    explicit Dictionary(Language language)
    {
        for (const Phrase &phrase : language == Language::English ? englishLexicon() : germanLexicon()) {
            Entry entry{{}, &phrase};
            for (const QString &word : QString::fromLatin1(phrase.text).split(u' '))
                entry.words.push_back(word);
            QString stem = entry.words.front();
            if (stem.endsWith(u'*') || stem.endsWith(u'+'))
                stem.chop(1);
            m_entries[stem].push_back(std::move(entry));
        }
    }

    /// The longest phrase that begins there, and how many pieces it takes; nullptr: none.
    const Phrase *find(const std::vector<Piece> &pieces, size_t at, size_t &length) const
    {
        const Phrase *best = nullptr;
        const QString &word = pieces[at].word;
        size_t bestWords = 0;
        for (qsizetype ending = 0; ending <= LongestEnding && ending < word.size(); ++ending) {
            const auto found = m_entries.constFind(word.chopped(ending));
            if (found == m_entries.cend())
                continue;
            for (const Entry &entry : *found) {
                const size_t taken = span(entry, pieces, at);
                if (taken > 0 && entry.words.size() > bestWords) {
                    best = entry.phrase;
                    bestWords = entry.words.size();
                    length = taken;
                }
            }
        }
        return best;
    }

private:
    static size_t span(const Entry &entry, const std::vector<Piece> &pieces, size_t at)
    {
        size_t next = at;
        for (size_t i = 0; i < entry.words.size(); ++i) {
            // "working-day" is "working day".
            if (i > 0 && next < pieces.size() && pieces[next].sign == u'-')
                ++next;
            if (next >= pieces.size() || !matches(pieces[next].word, entry.words[i]))
                return 0;
            ++next;
        }
        return next - at;
    }

    QHash<QString, std::vector<Entry>> m_entries;
};

const Dictionary &dictionary(Language language)
{
    static const Dictionary english(Language::English);
    static const Dictionary german(Language::German);
    return language == Language::English ? english : german;
}

/// "Montagnachmittag" is Montag and Nachmittag.
std::vector<Token> compound(const QString &word)
{
    static constexpr std::array days{"montag"_L1,  "dienstag"_L1, "mittwoch"_L1, "donnerstag"_L1,
                                     "freitag"_L1, "samstag"_L1,  "sonntag"_L1};
    static constexpr std::array parts{std::pair{"morgen"_L1, 12},     std::pair{"frueh"_L1, 12},
                                      std::pair{"vormittag"_L1, 12},  std::pair{"mittag"_L1, 12},
                                      std::pair{"nachmittag"_L1, 17}, std::pair{"abend"_L1, 24}};
    for (size_t day = 0; day < days.size(); ++day) {
        if (!word.startsWith(days[day]))
            continue;
        const QStringView rest = QStringView(word).mid(days[day].size());
        for (const auto &[part, hour] : parts) {
            if (rest == part)
                return {{Word::Weekday, int(day) + 1}, {Word::PartOfDay, hour}};
        }
    }
    return {};
}

bool isNumber(const Token &token)
{
    return token.word == Word::Number || token.word == Word::Ordinal;
}

bool isDated(const Token &token)
{
    return isNumber(token) || token.word == Word::Weekday || token.word == Word::Month ||
           token.word == Word::IsoDate || token.word == Word::DottedDate || token.word == Word::SlashedDate ||
           token.word == Word::DottedPair;
}

bool leadsToDate(const Token &token)
{
    return token.word == Word::In || token.word == Word::By || token.word == Word::Next ||
           token.word == Word::Early || token.word == Word::Middle || token.word == Word::End ||
           token.word == Word::Late || token.word == Word::Before;
}

/// A word that is mostly no date stays one only where nothing strange stands in the text, or its neighbour
/// is a number or leads to a date.
void settleDoubts(std::vector<Token> &result, Language language)
{
    const bool isStrange =
        std::ranges::any_of(result, [](const Token &token) { return token.word == Word::Unknown; });
    for (size_t i = 0; i < result.size(); ++i) {
        Token &token = result[i];
        if (!token.isDoubtful)
            continue;
        const bool hasNumber =
            (i > 0 && isNumber(result[i - 1])) || (i + 1 < result.size() && isDated(result[i + 1]));
        const bool isLedTo = i > 0 && leadsToDate(result[i - 1]);
        // Two letters, as "do" and "so", are a weekday only before a date, before a full stop, or alone.
        const bool isFine = language == Language::German ? hasNumber || (!isStrange && result.size() <= 2)
                                                         : hasNumber || isLedTo || !isStrange;
        if (!isFine)
            token = {};
    }
}

} // namespace

std::vector<Token> tokens(const QString &text, Language language)
{
    const std::vector<Piece> pieces = Scanner(plain(QStringView(text).left(LongestText))).pieces();
    std::vector<Token> result;
    for (size_t at = 0; at < pieces.size();) {
        const Piece &piece = pieces[at];
        size_t length = 1;
        if (piece.sign == u'-') {
            result.push_back({Word::Dash});
        } else if (piece.sign == u'/') {
            result.push_back({Word::Or});
        } else if (piece.word.isEmpty()) {
            if (piece.sign.isNull())
                result.push_back(piece.token);
        } else if (const Phrase *phrase = dictionary(language).find(pieces, at, length)) {
            if (phrase->word != Word::Filler) {
                Token token{phrase->word, phrase->value};
                token.isSpelled = token.word == Word::Ordinal;
                token.isDoubtful = phrase->isDoubtful && !(piece.hasDot && language == Language::German);
                // "Montag Morgen", "heute Morgen": the morning, not tomorrow.
                const bool isMorning = language == Language::German && token.word == Word::Today &&
                                       token.value == 1 && !result.empty() &&
                                       (result.back().word == Word::Weekday ||
                                        (result.back().word == Word::Today && result.back().value == 0));
                result.push_back(isMorning ? Token{Word::PartOfDay, 12} : token);
            }
            if (phrase->second != Word::Filler)
                result.push_back({phrase->second, phrase->second == Word::PartOfDay ? 24
                                                  : phrase->second == Word::Today   ? 0
                                                                                    : 1});
        } else if (const std::vector<Token> both = compound(piece.word); !both.empty()) {
            result.insert(result.end(), both.begin(), both.end());
        } else {
            result.push_back({});
        }
        at += length;
    }
    // A dash means "to" only between what can begin and end a range.
    for (size_t i = 0; i < result.size(); ++i) {
        const bool isRange =
            i > 0 && i + 1 < result.size() && isDated(result[i - 1]) && isDated(result[i + 1]);
        if (result[i].word == Word::Dash && !isRange) {
            result.erase(result.begin() + qsizetype(i));
            --i;
        }
    }
    settleDoubts(result, language);
    return result;
}

} // namespace afterword::vague
