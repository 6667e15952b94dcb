// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// DraftText: the body of a mail taken apart into what the person wrote (greeting, sentences, words, closing)
// and what is not theirs to be checked (quoted mail, signature).
#pragma once

#include "wordforms.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace afterword::composing {

/// In UTF-16 units of the text.
struct Span
{
    int start = 0;
    int length = 0;

    int end() const { return start + length; }
    bool operator==(const Span &) const = default;
};

enum class LineKind { Blank, Own, Greeting, Closing, Signature, Quoted };

struct DraftLine
{
    Span span; ///< without the line end
    LineKind kind = LineKind::Own;
};

/// Takes a body apart into lines: quoted are lines with ">" and what stands below "On … wrote:"; the
/// signature is what follows "-- ", or name and contact lines after the closing (settled, lint).
std::vector<DraftLine> draftLines(const QString &body);

enum class SentencePart { Greeting, Body, Closing };

struct DraftWord
{
    Span span;
    QString form; ///< folded; of "don't" there are two words with one span
    int sentence = 0;
    bool isCapital = false; ///< begins with an upper case letter
    bool isAllCaps = false; ///< at least two letters, all upper case
    bool isNumber = false;  ///< begins with a digit
    bool isMoney = false;   ///< a number beside a sign of currency
    bool isLink = false;    ///< a URL or mail address
};

struct DraftSentence
{
    Span span;
    int firstWord = 0;
    int endWord = 0; ///< one past the last
    int paragraph = 0;
    SentencePart part = SentencePart::Body;
    bool isQuestion = false; ///< ends with "?", or is built as one
};

class DraftText
{
public:
    explicit DraftText(const QString &body);

    const QString &text() const { return m_text; }
    DraftLanguage language() const { return m_language; }
    const std::vector<DraftLine> &lines() const { return m_lines; }
    const std::vector<DraftWord> &words() const
    {
        return m_words;
    } ///< of the person's own text, without the signature
    const std::vector<DraftSentence> &sentences() const { return m_sentences; }
    /// As people count: what stands between spaces and has a letter or digit; scripts without spaces by word.
    int wordCount() const { return static_cast<int>(m_counted.size()); }
    const std::vector<Span> &countedWords() const { return m_counted; }

    Span greeting() const { return m_greeting; }   ///< length 0: none
    Span closing() const { return m_closing; }     ///< "Best regards,"; length 0: none
    Span signature() const { return m_signature; } ///< without blank lines around; length 0: none
    /// Where a sentence before the closing would be put in, and where a signature.
    int closingPlace() const { return m_closingPlace; }
    int ownEnd() const { return m_ownEnd; } ///< where the own text and signature are over

    QString textOf(const Span &span) const { return m_text.mid(span.start, span.length); }
    const DraftSentence &sentenceOf(const DraftWord &word) const
    {
        return m_sentences[static_cast<size_t>(word.sentence)];
    }

private:
    void readLines();
    void readSentences(const Span &block, SentencePart part, int paragraph);
    void readWord(const Span &span);
    void endSentence(int end, bool isQuestion, SentencePart part, int paragraph);
    void count(const Span &block);

    QString m_text;
    DraftLanguage m_language = DraftLanguage::English;
    std::vector<DraftLine> m_lines;
    std::vector<DraftWord> m_words;
    std::vector<DraftSentence> m_sentences;
    std::vector<Span> m_counted;
    Span m_greeting;
    Span m_closing;
    Span m_signature;
    int m_closingPlace = 0;
    int m_ownEnd = 0;
    int m_sentenceStart = -1;
};

} // namespace afterword::composing
