// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Taking a received mail apart.
#include "receivedtext.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace afterword::composing {

namespace {

/// More than anybody writes into a reply; the rest is what it quotes.
constexpr qsizetype mostRead = 20'000;

bool beginsQuotedMail(QStringView line)
{
    static const QRegularExpression heads(
        u"^\\s*(on\\b.*\\bwrote:|am\\b.*\\bschrieb\\b.*:|-{2,}\\s*(original message|forwarded message|"
        "urspr\u00fcngliche nachricht|originalnachricht|weitergeleitete nachricht)\\b.*|_{20,}|"
        "(from|von):\\s.*@.*)\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return heads.match(line.toString()).hasMatch();
}

bool isAbbreviation(QStringView before)
{
    static constexpr std::array known{
        "mr"_L1,   "mrs"_L1, "ms"_L1,  "dr"_L1,  "prof"_L1, "e.g"_L1,  "i.e"_L1, "approx"_L1, "no"_L1,
        "st"_L1,   "jan"_L1, "feb"_L1, "mar"_L1, "apr"_L1,  "jun"_L1,  "jul"_L1, "aug"_L1,    "sep"_L1,
        "sept"_L1, "oct"_L1, "okt"_L1, "nov"_L1, "dec"_L1,  "dez"_L1,  "z"_L1,   "b"_L1,      "bzw"_L1,
        "ca"_L1,   "hr"_L1,  "fr"_L1,  "ggf"_L1, "usw"_L1,  "inkl"_L1, "a.m"_L1, "p.m"_L1};
    qsizetype start = before.size();
    while (start > 0 && !before[start - 1].isSpace() && before[start - 1] != u'(')
        --start;
    const QString word = before.sliced(start).toString().toLower();
    return !word.isEmpty() && (word.back().isDigit() || std::ranges::find(known, word) != known.end());
}

/// Whether the mark at that place ends a sentence.
bool endsSentence(QStringView text, qsizetype at)
{
    const QChar mark = text[at];
    if (mark != u'.' && mark != u'!' && mark != u'?')
        return false;
    if (at + 1 < text.size() && !text[at + 1].isSpace())
        return false;
    qsizetype next = at + 1;
    while (next < text.size() && text[next].isSpace())
        ++next;
    return mark != u'.' || next == text.size() || (!text[next].isLower() && !isAbbreviation(text.first(at)));
}

void addTrimmed(std::vector<TextRange> &sentences, QStringView text, qsizetype start, qsizetype end)
{
    while (start < end && text[start].isSpace())
        ++start;
    while (end > start && text[end - 1].isSpace())
        --end;
    if (end > start)
        sentences.push_back({start, end - start});
}

void split(std::vector<TextRange> &sentences, QStringView text, qsizetype start, qsizetype end)
{
    qsizetype from = start;
    for (qsizetype at = start; at < end; ++at) {
        if (endsSentence(text.first(end), at)) {
            addTrimmed(sentences, text, from, at + 1);
            from = at + 1;
        }
    }
    addTrimmed(sentences, text, from, end);
}

} // namespace

std::vector<TextRange> writtenSentences(QStringView body)
{
    body = body.first(std::min(body.size(), mostRead));
    std::vector<TextRange> sentences;
    qsizetype paragraph = 0; // where the one that is being read begins
    qsizetype at = 0;
    while (at < body.size()) {
        qsizetype end = body.indexOf(u'\n', at);
        if (end < 0)
            end = body.size();
        const QStringView line = body.sliced(at, end - at);
        const QStringView words = line.trimmed();
        const bool isSignature = line == "-- "_L1 || line == "--"_L1;
        const bool stops = isSignature || beginsQuotedMail(line);
        if (stops || words.isEmpty() || words.startsWith(u'>')) {
            split(sentences, body, paragraph, at);
            paragraph = std::min(end + 1, body.size());
        }
        if (stops)
            return sentences;
        at = end + 1;
    }
    split(sentences, body, std::min(paragraph, body.size()), body.size());
    return sentences;
}

QString comparable(QStringView text)
{
    QString same(text.size(), u' ');
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar character = text[at];
        if (character == u'\u2019' || character == u'\u2018' || character == u'`')
            same[at] = u'\'';
        else if (!character.isSpace())
            same[at] = character.toLower();
    }
    return same;
}

} // namespace afterword::composing
