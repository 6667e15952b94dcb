// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Thanks, desire for the job, and how a mail ends.
#include "etiquettecheck.h"

using namespace Qt::StringLiterals;

namespace afterword::composing {

namespace {

constexpr int MostThanks = 2;

/// A sentence before the closing, or at the end of a mail that has none.
Remedy closingSentence(const DraftReading &draft, const QString &label, const QString &english,
                       const QString &german)
{
    const int place = draft.text().closingPlace();
    return {label, DraftField::Body, place, 0, u"\n\n"_s + (draft.isGerman() ? german : english)};
}

/// After the greeting, where there is one.
Remedy firstSentence(const DraftReading &draft, const QString &label, const QString &english,
                     const QString &german)
{
    const Span greeting = draft.text().greeting();
    const QString sentence = draft.isGerman() ? german : english;
    if (greeting.length > 0)
        return {label, DraftField::Body, greeting.end(), 0, u"\n\n"_s + sentence};
    return {label, DraftField::Body, 0, 0, sentence + u"\n\n"_s};
}

Remedy thanksRemedy(const DraftReading &draft)
{
    return firstSentence(draft, Checks::tr("Add a thank-you"),
                         u"Thank you for taking the time to talk with me."_s,
                         u"vielen Dank, dass Sie sich Zeit für das Gespräch mit mir genommen haben."_s);
}

} // namespace

void thanksPresent(const DraftReading &draft, CheckResult &result)
{
    if (draft.has(PhraseTag::Thanks))
        return;
    result.add(Checks::tr("There is no word of thanks in it; say thank you for their time."))
        .remedies.push_back(thanksRemedy(draft));
}

void thanksWithMeasure(const DraftReading &draft, CheckResult &result)
{
    if (!draft.has(PhraseTag::Thanks)) {
        result.add(Checks::tr("A follow-up thanks once more; add one sentence."))
            .remedies.push_back(thanksRemedy(draft));
        return;
    }
    int thanks = 0;
    Span last;
    for (const PhraseHit &hit : draft.hits(PhraseTag::Thanks)) {
        if (draft.sentence(hit.sentence).part != SentencePart::Body)
            continue;
        ++thanks;
        last = draft.placeOf(hit);
    }
    const auto profuse = draft.hits(PhraseTag::Profuse);
    if (thanks <= MostThanks && profuse.empty())
        return;
    result
        .add(Checks::tr("It thanks more often than is good; once or twice is respectful, more sounds needy."),
             profuse.empty() ? last : draft.placeOf(profuse.front()))
        .severity = Severity::Warn;
}

void desireStated(const DraftReading &draft, CheckResult &result)
{
    if (draft.has(PhraseTag::Excitement))
        return;
    result.add(Checks::tr("It does not say that you want the job; one sentence is enough."))
        .remedies.push_back(closingSentence(draft, Checks::tr("Say that you are interested"),
                                            u"I remain very interested in the position."_s,
                                            u"Die Stelle interessiert mich weiterhin sehr."_s));
}

void endsLookingForward(const DraftReading &draft, CheckResult &result)
{
    if (draft.endsWith(PhraseTag::LookForward) || draft.endsWith(PhraseTag::Invites))
        return;
    result.add(Checks::tr("End by looking forward to their answer or to the next talk."))
        .remedies.push_back(closingSentence(draft, Checks::tr("Add a closing line"),
                                            u"I look forward to speaking with you again soon."_s,
                                            u"Ich freue mich darauf, bald wieder mit Ihnen zu sprechen."_s));
}

void closingLine(const DraftReading &draft, CheckResult &result)
{
    if (draft.endsWith(PhraseTag::LookForward) || draft.endsWith(PhraseTag::Invites))
        return;
    EtiquetteFinding &finding =
        result.add(Checks::tr("Close by saying that you look forward to hearing from them."));
    finding.remedies.push_back(closingSentence(draft, Checks::tr("Add a closing line"),
                                               u"I look forward to hearing from you."_s,
                                               u"Ich freue mich darauf, von Ihnen zu hören."_s));
    if (draft.facts().kind != Kind::InterestFollowUp)
        finding.severity = Severity::Warn;
}

void endsWithAvailability(const DraftReading &draft, CheckResult &result)
{
    if (draft.endsWith(PhraseTag::Available))
        return;
    result.add(Checks::tr("End by saying that you are available whenever they wish to get in touch."))
        .remedies.push_back(closingSentence(draft, Checks::tr("Say that you are available"),
                                            u"I am available whenever you would like to get in touch."_s,
                                            u"Ich bin jederzeit für Sie erreichbar."_s));
}

} // namespace afterword::composing
