// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long a mail may be.
#include "etiquettecheck.h"

namespace afterword::composing {

namespace {

constexpr int MostOfEach = 2;

/// From the first word too many to the last.
Span surplus(const DraftReading &draft, int most)
{
    const auto &words = draft.text().countedWords();
    const int start = words[static_cast<size_t>(most)].start;
    return {start, words.back().end() - start};
}

} // namespace

void thankYouLength(const DraftReading &draft, CheckResult &result)
{
    const int words = draft.text().wordCount();
    const int most = draft.facts().limits.thankYou;
    if (words > most)
        result.add(
            Checks::tr("A thank-you has at most %1 words, this one has %2; leave out what is not thanks, one "
                       "good point and the look ahead.")
                .arg(most)
                .arg(words),
            surplus(draft, most));
}

void thankYouMeasure(const DraftReading &draft, CheckResult &result)
{
    int thanks = 0;
    int qualifications = 0;
    Span lastThanks;
    Span lastQualification;
    for (int number = 0; number < draft.sentenceCount(); ++number) {
        if (draft.sentence(number).part != SentencePart::Body)
            continue;
        if (draft.sentenceHas(number, PhraseTag::Thanks)) {
            ++thanks;
            lastThanks = draft.sentence(number).span;
        } else if (draft.sentenceHas(number, PhraseTag::Qualification)) {
            ++qualifications;
            lastQualification = draft.sentence(number).span;
        }
    }
    if (thanks > MostOfEach)
        result.add(Checks::tr("It gives thanks in %n sentence(s); one or two are enough.", nullptr, thanks),
                   lastThanks);
    if (qualifications > MostOfEach)
        result.add(
            Checks::tr(
                "It speaks of your qualifications in %n sentence(s); pick the one or two that fit best.",
                nullptr, qualifications),
            lastQualification);
}

void followUpLength(const DraftReading &draft, CheckResult &result)
{
    const int words = draft.text().wordCount();
    const int most = draft.facts().limits.followUp;
    if (words > most)
        result.add(
            Checks::tr("It has %1 words; the shorter a follow-up, the more welcome. Try to stay below %2.")
                .arg(words)
                .arg(most),
            surplus(draft, most));
}

void shortMailLength(const DraftReading &draft, CheckResult &result)
{
    const int words = draft.text().wordCount();
    const int most = draft.facts().limits.shortMail;
    if (words > most)
        result.add(Checks::tr("It has %1 words; two or three lines do more here. Try to stay below %2.")
                       .arg(words)
                       .arg(most),
                   surplus(draft, most));
}

} // namespace afterword::composing
