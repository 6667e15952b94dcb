// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From phrases to one proposal.
#include "meaningproposal.h"

#include "meaningphrases.h"
#include "receivedtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword::composing {

namespace {

struct Sentence
{
    TextRange range;
    QString words;                   ///< comparable
    std::optional<VagueDates> dates; ///< read when first asked for
};

const VagueDates &datesIn(Sentence &sentence, const QString &body, const SpokenOn &spoken)
{
    if (!sentence.dates)
        sentence.dates = readVagueDate(body.mid(sentence.range.start, sentence.range.length), spoken);
    return *sentence.dates;
}

/// The fewest words of the sentence that still name the same day.
QString wordsOfDate(const QString &sentence, const DateProposal &date, const SpokenOn &spoken)
{
    QStringList words = sentence.simplified().split(u' ', Qt::SkipEmptyParts);
    const auto stillNamed = [&](const QStringList &some) {
        const VagueDates read = readVagueDate(some.join(u' '), spoken);
        return !read.isEmpty() && read.proposals.front() == date;
    };
    while (words.size() > 1 && stillNamed(words.mid(1)))
        words.removeFirst();
    while (words.size() > 1 && stillNamed(words.mid(0, words.size() - 1)))
        words.removeLast();
    QString text = words.join(u' ');
    while (!text.isEmpty() && (text.back() == u'.' || text.back() == u',' || text.back() == u'!'))
        text.chop(1);
    return text;
}

bool wantsDate(Meaning meaning)
{
    return meaning == Meaning::NewDate || meaning == Meaning::CheckBackIfSilent ||
           meaning == Meaning::OutOfOffice || meaning == Meaning::OfferVerbal ||
           meaning == Meaning::OfferWritten;
}

/// The address in the text that is not the mail server's own.
QString bouncedAddress(const QString &body, const QString &from)
{
    static const QRegularExpression address(u"[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+"_s);
    auto found = address.globalMatch(body);
    while (found.hasNext()) {
        const QString text = found.next().captured();
        if (!isMailServer(text) && text.compare(from, Qt::CaseInsensitive) != 0)
            return text;
    }
    return {};
}

class Reading
{
public:
    Reading(const ReceivedText &reply, const SpokenOn &spoken)
        : m_reply(reply)
        , m_spoken(spoken)
    {
        for (const TextRange &range : writtenSentences(reply.body))
            m_sentences.push_back(
                {range, comparable(QStringView(reply.body).sliced(range.start, range.length)), {}});
    }

    MeaningProposal proposal()
    {
        if (!readEnvelope() && !readPhrases())
            readQuestion();
        if (m_proposal.meaning == Meaning::Bounce)
            m_proposal.address = bouncedAddress(m_reply.body, m_reply.from);
        if (wantsDate(m_proposal.meaning))
            addDate();
        return m_proposal;
    }

private:
    bool readEnvelope()
    {
        const std::optional<Meaning> told = meaningOfSubject(comparable(m_reply.subject));
        if (told) {
            m_proposal.inSubject = true;
            found(*told, {0, m_reply.subject.size()});
        } else if (isMailServer(m_reply.from)) {
            found(Meaning::Bounce, m_sentences.empty() ? TextRange() : m_sentences.front().range);
        }
        return m_proposal.isFound;
    }

    // Questions count less than all that a phrase says but kind and vague words.
    bool readPhrases()
    {
        for (const MeaningPhrase &phrase : meaningPhrases()) {
            if (phrase.meaning == Meaning::Positive && readQuestion())
                return true;
            for (Sentence &sentence : m_sentences) {
                const auto match = phrase.says.match(sentence.words);
                if (!match.hasMatch() ||
                    (!phrase.unless.pattern().isEmpty() && phrase.unless.match(sentence.words).hasMatch()))
                    continue;
                if (phrase.needsDate && datesIn(sentence, m_reply.body, m_spoken).isEmpty())
                    continue;
                m_dated = &sentence;
                found(phrase.meaning, phrase.needsDate ? sentence.range : placeOf(sentence, match));
                return true;
            }
        }
        return false;
    }

    // From the words that say it to the end of their part of the sentence.
    static TextRange placeOf(const Sentence &sentence, const QRegularExpressionMatch &match)
    {
        qsizetype end = match.capturedEnd();
        while (end < sentence.words.size() && !u",;:.!?"_s.contains(sentence.words[end]))
            ++end;
        return {sentence.range.start + match.capturedStart(), end - match.capturedStart()};
    }

    bool readQuestion()
    {
        const auto asked =
            std::ranges::find_if(m_sentences, [](const Sentence &it) { return isQuestion(it.words); });
        if (asked == m_sentences.end())
            return false;
        found(Meaning::Question, asked->range);
        return true;
    }

    // Where the meaning stands, else the first sentence that names a day.
    void addDate()
    {
        const auto take = [this](Sentence &sentence) {
            const VagueDates &dates = datesIn(sentence, m_reply.body, m_spoken);
            if (dates.isEmpty())
                return false;
            m_proposal.date = dates.proposals.front();
            m_proposal.dateWords = wordsOfDate(m_reply.body.mid(sentence.range.start, sentence.range.length),
                                               *m_proposal.date, m_spoken);
            return true;
        };
        if (m_dated && take(*m_dated))
            return;
        for (Sentence &sentence : m_sentences) {
            if (take(sentence))
                return;
        }
    }

    void found(Meaning meaning, const TextRange &place)
    {
        m_proposal.meaning = meaning;
        m_proposal.isFound = true;
        m_proposal.place = place;
    }

    const ReceivedText &m_reply;
    const SpokenOn &m_spoken;
    std::vector<Sentence> m_sentences;
    Sentence *m_dated = nullptr;
    MeaningProposal m_proposal;
};

} // namespace

MeaningProposal proposeMeaning(const ReceivedText &reply, const SpokenOn &spoken)
{
    return Reading(reply, spoken).proposal();
}

} // namespace afterword::composing
