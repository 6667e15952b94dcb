// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// DraftReading: what the checks look at: the draft taken apart, the phrases found in it, and the facts.
#pragma once

#include "datemention.h"
#include "draftfacts.h"
#include "drafttext.h"
#include "etiquette.h"
#include "phrasebook.h"

#include <map>

namespace afterword::composing {

class DraftReading
{
public:
    DraftReading(const DraftFacts &facts, const MailMessage &mail, DraftForm form);
    DraftReading(const DraftReading &) = delete;
    DraftReading &operator=(const DraftReading &) = delete;

    const DraftFacts &facts() const { return m_facts; }
    const MailMessage &mail() const { return m_mail; }
    bool isMail() const { return m_form == DraftForm::Mail; }
    const DraftText &text() const { return m_text; }
    const DraftText &subject() const { return m_subject; } ///< without "Re:"; empty in a plain body
    bool isReplySubject() const { return m_isReplySubject; }
    int subjectOffset() const { return m_subjectOffset; } ///< of subject() in the mail's own
    bool isGerman() const { return m_text.language() == DraftLanguage::German; }

    // Phrases of the body
    const std::vector<PhraseHit> &hits() const { return m_hits; }
    std::vector<PhraseHit> hits(PhraseTag tag) const;
    bool has(PhraseTag tag) const { return m_present[static_cast<size_t>(tag)]; }
    int count(PhraseTag tag) const;
    bool sentenceHas(int sentence, PhraseTag tag) const;
    /// The first of that tag in the sentence; nullptr: none.
    const PhraseHit *firstIn(int sentence, PhraseTag tag) const;
    bool subjectHas(PhraseTag tag) const;
    /// From the first to the last word of a hit.
    Span placeOf(const PhraseHit &hit) const;

    const DraftSentence &sentence(int number) const
    {
        return m_text.sentences()[static_cast<size_t>(number)];
    }
    int sentenceCount() const { return static_cast<int>(m_text.sentences().size()); }
    Span placeOf(const DraftSentence &sentence) const { return sentence.span; }
    const DraftWord &word(int number) const { return m_text.words()[static_cast<size_t>(number)]; }
    /// Days that the body names, read on that day; each day's reading is made once.
    const std::vector<DateMention> &dates(QDate today) const;
    /// A question, asked with or without the mark: "I was wondering whether …".
    bool asks(int sentence) const;
    /// Whether the tag stands in the last sentences of the person's own text, closing and postscript
    /// included.
    bool endsWith(PhraseTag tag, int sentences = 3) const;
    /// Words of the sentence that say something special: no function words, no stock phrases, no names.
    int specialWords(int sentence) const;

private:
    const DraftFacts &m_facts;
    const MailMessage &m_mail;
    DraftForm m_form;
    DraftText m_text;
    bool m_isReplySubject = false;
    int m_subjectOffset = 0;
    DraftText m_subject;
    std::vector<PhraseHit> m_hits;
    std::vector<PhraseHit> m_subjectHits;
    std::array<bool, static_cast<size_t>(PhraseTag::Count)> m_present{};
    mutable std::map<QDate, std::vector<DateMention>> m_dates;
};

} // namespace afterword::composing
