// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The draft as the checks see it.
#include "draftreading.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword::composing {

namespace {

/// How much of a subject is "Re: " and the like.
int replyMarks(const QString &subject)
{
    static const QStringList marks{u"re:"_s, u"aw:"_s, u"antw:"_s, u"fw:"_s, u"fwd:"_s, u"wg:"_s};
    int at = 0;
    for (bool cut = true; cut;) {
        cut = false;
        while (at < subject.size() && subject.at(at).isSpace())
            ++at;
        for (const QString &mark : marks) {
            if (QStringView(subject).mid(at).startsWith(mark, Qt::CaseInsensitive)) {
                at += static_cast<int>(mark.size());
                cut = true;
            }
        }
    }
    return at;
}

} // namespace

DraftReading::DraftReading(const DraftFacts &facts, const MailMessage &mail, DraftForm form)
    : m_facts(facts)
    , m_mail(mail)
    , m_form(form)
    , m_text(mail.body)
    , m_subjectOffset(form == DraftForm::Mail ? replyMarks(mail.subject) : 0)
    , m_subject(form == DraftForm::Mail ? mail.subject.mid(m_subjectOffset) : QString())
{
    m_isReplySubject = m_subjectOffset > 0 && QStringView(mail.subject).left(m_subjectOffset).contains(u':');
    const PhraseBook &book = PhraseBook::of(m_text.language());
    m_hits = book.find(m_text);
    m_subjectHits = book.find(m_subject);
    for (const PhraseHit &hit : m_hits)
        m_present[static_cast<size_t>(hit.tag)] = true;
}

std::vector<PhraseHit> DraftReading::hits(PhraseTag tag) const
{
    std::vector<PhraseHit> found;
    if (has(tag))
        std::ranges::copy_if(m_hits, std::back_inserter(found),
                             [tag](const PhraseHit &hit) { return hit.tag == tag; });
    return found;
}

int DraftReading::count(PhraseTag tag) const
{
    return static_cast<int>(std::ranges::count(m_hits, tag, &PhraseHit::tag));
}

const PhraseHit *DraftReading::firstIn(int number, PhraseTag tag) const
{
    if (!has(tag))
        return nullptr;
    // Hits stand in the order of the words.
    auto hit = std::ranges::lower_bound(m_hits, sentence(number).firstWord, {}, &PhraseHit::first);
    for (; hit != m_hits.end() && hit->first < sentence(number).endWord; ++hit) {
        if (hit->tag == tag)
            return &*hit;
    }
    return nullptr;
}

bool DraftReading::sentenceHas(int number, PhraseTag tag) const
{
    return firstIn(number, tag) != nullptr;
}

bool DraftReading::subjectHas(PhraseTag tag) const
{
    return std::ranges::find(m_subjectHits, tag, &PhraseHit::tag) != m_subjectHits.end();
}

Span DraftReading::placeOf(const PhraseHit &hit) const
{
    const int start = word(hit.first).span.start;
    return {start, word(hit.last).span.end() - start};
}

const std::vector<DateMention> &DraftReading::dates(QDate today) const
{
    const auto [found, isNew] = m_dates.try_emplace(today);
    if (isNew)
        found->second = dateMentions(m_text, today);
    return found->second;
}

bool DraftReading::asks(int number) const
{
    return sentence(number).isQuestion || sentenceHas(number, PhraseTag::Ask);
}

bool DraftReading::endsWith(PhraseTag tag, int sentences) const
{
    int left = sentences;
    for (int number = sentenceCount() - 1; number >= 0 && left > 0; --number) {
        if (sentenceHas(number, tag))
            return true;
        if (sentence(number).part == SentencePart::Body)
            --left;
    }
    return false;
}

int DraftReading::specialWords(int number) const
{
    const PhraseBook &book = PhraseBook::of(m_text.language());
    int special = 0;
    for (int at = sentence(number).firstWord; at < sentence(number).endWord; ++at) {
        const DraftWord &one = word(at);
        if (one.isLink ||
            (one.form.size() >= 3 && !one.isNumber && !book.isGeneric(one.form) && !isHonorific(one.form)))
            ++special;
    }
    return special;
}

} // namespace afterword::composing
