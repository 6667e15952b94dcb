// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences and words of the person's own text.
#include "drafttext.h"

#include <QSet>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword::composing {

namespace {

/// What goes on without an end is cut: nobody means it as one sentence.
constexpr int LongestSentence = 120;

bool isApostrophe(QChar unit)
{
    return unit == u'\'' || unit == QChar(0x2019) || unit == QChar(0x02bc) || unit == QChar(0xff07);
}

bool isWordUnit(QChar unit)
{
    return unit.isLetterOrNumber() || unit.isMark() || unit.isSurrogate();
}

bool isBesideCurrency(const QString &text, const Span &span)
{
    const auto isSign = [&](int at) {
        return at >= 0 && at < text.size() && text.at(at).category() == QChar::Symbol_Currency;
    };
    return isSign(span.start - 1) || isSign(span.end()) ||
           (span.end() < text.size() && text.at(span.end()).isSpace() && isSign(span.end() + 1));
}

/// Scripts that put no spaces between words.
bool isUnspaced(QChar unit)
{
    switch (unit.script()) {
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

bool isAbbreviation(const QString &form)
{
    static const QSet<QString> words{
        u"mr"_s,  u"mrs"_s, u"ms"_s,   u"dr"_s,   u"prof"_s, u"st"_s,     u"jr"_s,   u"sr"_s,   u"inc"_s,
        u"ltd"_s, u"co"_s,  u"corp"_s, u"vs"_s,   u"etc"_s,  u"approx"_s, u"dept"_s, u"no"_s,   u"jan"_s,
        u"feb"_s, u"mar"_s, u"apr"_s,  u"jun"_s,  u"jul"_s,  u"aug"_s,    u"sep"_s,  u"sept"_s, u"oct"_s,
        u"nov"_s, u"dec"_s, u"bzw"_s,  u"usw"_s,  u"nr"_s,   u"hr"_s,     u"fr"_s,   u"ca"_s,   u"ggf"_s,
        u"eg"_s,  u"ie"_s,  u"resp"_s, u"dipl"_s, u"ing"_s,  u"evtl"_s,   u"inkl"_s, u"p"_s};
    return words.contains(form);
}

DraftLanguage languageOf(const std::vector<DraftLine> &lines, const QString &text)
{
    static const QSet<QString> german{u"und"_s,   u"ich"_s,  u"sie"_s,  u"der"_s,   u"die"_s,    u"das"_s,
                                      u"für"_s,   u"mit"_s,  u"ist"_s,  u"nicht"_s, u"auf"_s,    u"zu"_s,
                                      u"ihnen"_s, u"ihre"_s, u"ein"_s,  u"eine"_s,  u"vielen"_s, u"dank"_s,
                                      u"mich"_s,  u"über"_s, u"sehr"_s, u"hallo"_s, u"grüße"_s,  u"haben"_s,
                                      u"du"_s,    u"dir"_s,  u"dich"_s, u"ihr"_s,   u"euch"_s,   u"euer"_s,
                                      u"dein"_s,  u"mein"_s, u"habt"_s, u"schon"_s, u"wie"_s,    u"danke"_s,
                                      u"bei"_s,   u"gern"_s, u"von"_s,  u"wenn"_s,  u"mir"_s,    u"uns"_s};
    static const QSet<QString> english{u"and"_s, u"i"_s,     u"you"_s,   u"the"_s,  u"for"_s,  u"with"_s,
                                       u"is"_s,  u"not"_s,   u"to"_s,    u"of"_s,   u"your"_s, u"a"_s,
                                       u"my"_s,  u"thank"_s, u"hello"_s, u"that"_s, u"it"_s,   u"have"_s};
    int germanWords = 0;
    int englishWords = 0;
    for (const DraftLine &line : lines) {
        if (line.kind == LineKind::Quoted || line.kind == LineKind::Signature)
            continue;
        int looked = 0;
        for (const QStringView word :
             QStringView(text).mid(line.span.start, line.span.length).split(u' ', Qt::SkipEmptyParts)) {
            QString bare = word.toString().toLower();
            while (!bare.isEmpty() && !bare.back().isLetter())
                bare.chop(1);
            germanWords += german.contains(bare) ? 1 : 0;
            englishWords += english.contains(bare) ? 1 : 0;
            if (++looked > 200)
                break;
        }
        if (germanWords + englishWords > 60)
            break;
    }
    return germanWords > englishWords ? DraftLanguage::German : DraftLanguage::English;
}

/// "Have you", "When will", "Is there": a question, whether or not somebody typed the mark.
bool isBuiltAsQuestion(const std::vector<DraftWord> &words, int first, int end)
{
    static const QSet<QString> helpers{u"do"_s,    u"does"_s, u"did"_s,   u"have"_s, u"has"_s,   u"is"_s,
                                       u"are"_s,   u"was"_s,  u"were"_s,  u"can"_s,  u"could"_s, u"will"_s,
                                       u"would"_s, u"may"_s,  u"might"_s, u"am"_s,   u"shall"_s, u"should"_s};
    static const QSet<QString> subjects{u"i"_s,    u"you"_s,  u"we"_s,   u"they"_s,   u"there"_s, u"it"_s,
                                        u"the"_s,  u"my"_s,   u"your"_s, u"anyone"_s, u"he"_s,    u"she"_s,
                                        u"this"_s, u"that"_s, u"any"_s,  u"a"_s};
    static const QSet<QString> asking{u"when"_s, u"what"_s, u"which"_s, u"who"_s,
                                      u"how"_s,  u"why"_s,  u"where"_s};
    const auto form = [&](int at) -> const QString & { return words[static_cast<size_t>(at)].form; };
    int at = first;
    while (at < end && at < first + 3 &&
           (form(at) == u"and" || form(at) == u"so" || form(at) == u"but" || form(at) == u"also"))
        ++at;
    if (at + 2 >= end)
        return false;
    const bool isConditional = form(at) == u"should" || form(at) == u"were" || form(at) == u"had";
    if (helpers.contains(form(at)) && subjects.contains(form(at + 1)) && !isConditional)
        return true;
    if (!asking.contains(form(at)))
        return false;
    const int next = at + 1;
    if (form(at) == u"how" && (form(next) == u"long" || form(next) == u"soon" || form(next) == u"much"))
        return at + 2 < end && helpers.contains(form(at + 2));
    return helpers.contains(form(next)) && at + 2 < end && subjects.contains(form(at + 2));
}

} // namespace

DraftText::DraftText(const QString &body)
    : m_text(body)
    , m_lines(draftLines(body))
{
    m_language = languageOf(m_lines, m_text);
    m_words.reserve(static_cast<size_t>(body.size() / 5 + 8));
    readLines();
}

void DraftText::readLines()
{
    int paragraph = 0;
    std::optional<Span> block;
    const auto flush = [&] {
        if (block) {
            readSentences(*block, SentencePart::Body, paragraph);
            count(*block);
        }
        block.reset();
    };
    bool sawClosing = false;
    for (const DraftLine &line : m_lines) {
        switch (line.kind) {
        case LineKind::Own:
            if (!block)
                block = line.span;
            else
                block->length = line.span.end() - block->start;
            if (!sawClosing)
                m_closingPlace = line.span.end();
            m_ownEnd = line.span.end();
            break;
        case LineKind::Blank:
            flush();
            ++paragraph;
            break;
        case LineKind::Greeting:
        case LineKind::Closing: {
            flush();
            ++paragraph;
            const bool isGreeting = line.kind == LineKind::Greeting;
            (isGreeting ? m_greeting : m_closing) = line.span;
            readSentences(line.span, isGreeting ? SentencePart::Greeting : SentencePart::Closing, paragraph);
            count(line.span);
            ++paragraph;
            if (isGreeting)
                m_closingPlace = line.span.end();
            else
                sawClosing = true;
            m_ownEnd = line.span.end();
            break;
        }
        case LineKind::Signature:
            flush();
            if (m_signature.length == 0)
                m_signature = line.span;
            else
                m_signature.length = line.span.end() - m_signature.start;
            sawClosing = true;
            m_ownEnd = line.span.end();
            break;
        case LineKind::Quoted:
            flush();
            ++paragraph;
            break;
        }
    }
    flush();
}

void DraftText::count(const Span &block)
{
    int at = block.start;
    while (at < block.end()) {
        while (at < block.end() && m_text.at(at).isSpace())
            ++at;
        const int start = at;
        bool hasWord = false;
        bool isDense = false;
        while (at < block.end() && !m_text.at(at).isSpace()) {
            hasWord = hasWord || m_text.at(at).isLetterOrNumber() || m_text.at(at).isSurrogate();
            isDense = isDense || isUnspaced(m_text.at(at));
            ++at;
        }
        if (!hasWord)
            continue;
        if (!isDense) {
            m_counted.push_back({start, at - start});
            continue;
        }
        QTextBoundaryFinder finder(QTextBoundaryFinder::Word, m_text.constData() + start, at - start);
        qsizetype from = 0;
        for (qsizetype to = finder.toNextBoundary(); to > 0; to = finder.toNextBoundary()) {
            if (m_text.at(start + from).isLetterOrNumber())
                m_counted.push_back({start + static_cast<int>(from), static_cast<int>(to - from)});
            from = to;
        }
    }
}

void DraftText::readWord(const Span &span)
{
    const QStringView view = QStringView(m_text).mid(span.start, span.length);
    DraftWord word;
    word.span = span;
    word.sentence = static_cast<int>(m_sentences.size());
    word.isCapital = view.front().isUpper();
    word.isNumber = view.front().isDigit();
    word.isMoney = word.isNumber && isBesideCurrency(m_text, span);
    int letters = 0;
    bool upper = true;
    for (const QChar unit : view) {
        letters += unit.isLetter() ? 1 : 0;
        upper = upper && !unit.isLower();
    }
    word.isAllCaps = upper && letters >= 2;
    const QString form = folded(view);
    if (!form.contains(u'\'') && form.size() > 8) {
        word.form = form;
        m_words.push_back(std::move(word));
        return;
    }
    for (const QString &part : expanded(form, m_language)) {
        word.form = part;
        m_words.push_back(word);
    }
}

void DraftText::endSentence(int end, bool isQuestion, SentencePart part, int paragraph)
{
    const int first = m_sentences.empty() ? 0 : m_sentences.back().endWord;
    const int last = static_cast<int>(m_words.size());
    if (first == last || m_sentenceStart < 0)
        return;
    DraftSentence sentence;
    sentence.span = {m_sentenceStart, end - m_sentenceStart};
    sentence.firstWord = first;
    sentence.endWord = last;
    sentence.paragraph = paragraph;
    sentence.part = part;
    sentence.isQuestion = isQuestion || isBuiltAsQuestion(m_words, first, last);
    m_sentences.push_back(sentence);
    m_sentenceStart = -1;
}

void DraftText::readSentences(const Span &block, SentencePart part, int paragraph)
{
    int at = block.start;
    const int end = block.end();
    int wordsInLine = 0;
    bool lineIsShort = false;
    int runEnd = block.start; // of what stands without a space
    int linkMark = -1;        // the last sign of a link in it
    m_sentenceStart = -1;
    while (at < end) {
        const QChar unit = m_text.at(at);
        if (unit == u'\n') {
            int next = at + 1;
            while (next < end && m_text.at(next).isSpace())
                ++next;
            const QChar head = next < end ? m_text.at(next) : QChar();
            const QChar after = next + 1 < end ? m_text.at(next + 1) : QChar();
            const bool isItem =
                ((head == u'-' || head == u'*' || head == QChar(0x2022) || head == QChar(0x2013)) &&
                 after.isSpace()) ||
                (head.isDigit() && (after == u'.' || after == u')'));
            const int lineStart = static_cast<int>(m_text.lastIndexOf(u'\n', at - 1)) + 1;
            lineIsShort = at - lineStart < 45 && wordsInLine > 0;
            const QChar before = at > block.start ? m_text.at(at - 1) : QChar();
            const bool goesOn = before == u',' || before == u';' || before == u'-' || head.isLower();
            if (isItem || (lineIsShort && head.isUpper() && !goesOn))
                endSentence(at, false, part, paragraph);
            wordsInLine = 0;
            ++at;
            continue;
        }
        if (unit.isSpace()) {
            ++at;
            const int begun = m_sentences.empty() ? 0 : m_sentences.back().endWord;
            if (static_cast<int>(m_words.size()) - begun >= LongestSentence)
                endSentence(at - 1, false, part, paragraph);
            continue;
        }
        if (isWordUnit(unit)) {
            int stop = at;
            // A link or address is one word, whatever it is made of.
            if (at >= runEnd) {
                runEnd = at;
                linkMark = -1;
                while (runEnd < end && !m_text.at(runEnd).isSpace()) {
                    if (m_text.at(runEnd) == u'@' ||
                        (m_text.at(runEnd) == u':' && QStringView(m_text).mid(runEnd, 3) == u"://"))
                        linkMark = runEnd;
                    ++runEnd;
                }
            }
            int run = runEnd;
            bool isLink = linkMark >= at;
            isLink = isLink || QStringView(m_text).mid(at, 4).compare(u"www.", Qt::CaseInsensitive) == 0;
            if (m_sentenceStart < 0)
                m_sentenceStart = at;
            if (isLink) {
                while (run > at + 1 && !m_text.at(run - 1).isLetterOrNumber() && m_text.at(run - 1) != u'/')
                    --run;
                DraftWord word;
                word.span = {at, run - at};
                word.form = u"://"_s;
                word.sentence = static_cast<int>(m_sentences.size());
                word.isLink = true;
                m_words.push_back(std::move(word));
                at = run;
                ++wordsInLine;
                continue;
            }
            if (isUnspaced(unit)) {
                int dense = at;
                while (dense < end && isUnspaced(m_text.at(dense)))
                    ++dense;
                QTextBoundaryFinder finder(QTextBoundaryFinder::Word, m_text.constData() + at, dense - at);
                qsizetype from = 0;
                for (qsizetype to = finder.toNextBoundary(); to > 0; to = finder.toNextBoundary()) {
                    readWord({at + static_cast<int>(from), static_cast<int>(to - from)});
                    from = to;
                }
                at = dense;
                ++wordsInLine;
                continue;
            }
            while (stop < end) {
                const QChar here = m_text.at(stop);
                if (isWordUnit(here)) {
                    ++stop;
                    continue;
                }
                const bool hasNext = stop + 1 < end && isWordUnit(m_text.at(stop + 1));
                const bool inNumber =
                    hasNext && m_text.at(stop - 1).isDigit() && m_text.at(stop + 1).isDigit();
                if (isApostrophe(here) && hasNext)
                    ++stop;
                else if (inNumber && QStringView(u".,/:").contains(here))
                    ++stop;
                else
                    break;
            }
            readWord({at, stop - at});
            ++wordsInLine;
            at = stop;
            continue;
        }
        if (unit == u'.' || unit == u'!' || unit == u'?' || unit == QChar(0x2026) || unit == QChar(0x3002) ||
            unit == QChar(0xff1f) || unit == QChar(0xff01)) {
            int stop = at;
            bool asks = false;
            while (stop < end && QStringView(u".!?…。？！").contains(m_text.at(stop))) {
                asks = asks || m_text.at(stop) == u'?' || m_text.at(stop) == QChar(0xff1f);
                ++stop;
            }
            while (stop < end && QStringView(u"\"'”’»«)").contains(m_text.at(stop)))
                ++stop;
            const bool isGap = stop >= end || m_text.at(stop).isSpace() || unit.unicode() > 0x3000;
            bool ends = isGap;
            if (isGap && unit == u'.' && stop == at + 1 && !m_words.empty() && stop < end) {
                const DraftWord &last = m_words.back();
                const bool touches = last.span.end() == at;
                const QChar next = stop + 1 < end ? m_text.at(stop + 1) : QChar();
                const bool isInitial = last.span.length == 1 && last.isCapital && last.form != u"i";
                const bool isDay =
                    last.isNumber && last.span.length <= 2 && m_language == DraftLanguage::German;
                const bool isShort =
                    isAbbreviation(last.form) && (next.isUpper() || next.isDigit() || next.isLower());
                if (touches && (isInitial || isDay || (isShort && last.form != u"no" && last.form != u"co")))
                    ends = false;
                if (touches && next.isLower() && !asks)
                    ends = false;
            }
            at = stop;
            if (ends)
                endSentence(at, asks, part, paragraph);
            continue;
        }
        ++at;
        // What stands after a semicolon is a thought of its own.
        if (unit == u';' && at < end && m_text.at(at).isSpace())
            endSentence(at, false, part, paragraph);
    }
    endSentence(end, false, part, paragraph);
}

} // namespace afterword::composing
