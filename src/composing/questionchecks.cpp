// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a mail may ask for, and money.
#include "etiquettecheck.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace afterword::composing {

namespace {

/// Of the words of a question that was talked about already, this share makes it the same one.
constexpr double SameQuestion = 0.6;
constexpr int MostStatusQuestions = 2;

bool isAskingForLeave(const DraftReading &draft, int number)
{
    return draft.sentenceHas(number, PhraseTag::Permission) &&
           !draft.sentenceHas(number, PhraseTag::WhenClause) &&
           !draft.sentenceHas(number, PhraseTag::Decision);
}

/// "Should you need anything to decide" offers help; it asks for nothing.
bool isOffer(const DraftReading &draft, int number)
{
    return draft.sentenceHas(number, PhraseTag::AnythingElse) &&
           !draft.sentenceHas(number, PhraseTag::WhenClause) &&
           !draft.sentenceHas(number, PhraseTag::Decision) && !draft.sentenceHas(number, PhraseTag::Status) &&
           !draft.sentenceHas(number, PhraseTag::Timeline);
}

/// "I look forward to the next steps" only hopes.
bool onlyLooksForward(const DraftReading &draft, int number)
{
    return draft.sentenceHas(number, PhraseTag::LookForward) && !draft.sentence(number).isQuestion &&
           !draft.sentenceHas(number, PhraseTag::Ask);
}

bool asksAbout(const DraftReading &draft, int number, std::initializer_list<PhraseTag> tags)
{
    if (draft.sentence(number).part == SentencePart::Greeting || !draft.asks(number) ||
        isOffer(draft, number) || onlyLooksForward(draft, number) || isAskingForLeave(draft, number))
        return false;
    return std::ranges::any_of(tags, [&](PhraseTag tag) { return draft.sentenceHas(number, tag); });
}

QSet<QString> contentOf(const QString &question)
{
    QSet<QString> words;
    const PhraseBook &book = PhraseBook::of(DraftLanguage::English);
    for (const QString &word : nameWords(question)) {
        if (word.size() > 2 && !book.isGeneric(word))
            words.insert(stemOf(word, DraftLanguage::English));
    }
    return words;
}

Remedy withoutSentence(const DraftReading &draft, int number)
{
    Span place = draft.sentence(number).span;
    const QString &text = draft.text().text();
    while (place.end() < text.size() && text.at(place.end()) == u' ')
        ++place.length;
    return {Checks::tr("Leave this sentence out"), DraftField::Body, place.start, place.length, {}};
}

} // namespace

void noQuestions(const DraftReading &draft, CheckResult &result)
{
    bool askedLeave = false;
    for (int number = 0; number < draft.sentenceCount(); ++number) {
        if (!draft.sentence(number).isQuestion || draft.sentence(number).part == SentencePart::Greeting)
            continue;
        if (isAskingForLeave(draft, number) && !askedLeave) {
            askedLeave = true;
            continue;
        }
        result
            .add(Checks::tr("A thank-you asks nothing; keep the question for the follow-up."),
                 draft.sentence(number).span)
            .remedies.push_back(withoutSentence(draft, number));
    }
}

void noTimelineQuestion(const DraftReading &draft, CheckResult &result)
{
    for (int number = 0; number < draft.sentenceCount(); ++number) {
        if (!asksAbout(draft, number, {PhraseTag::Timeline, PhraseTag::WhenClause, PhraseTag::Status}))
            continue;
        result
            .add(Checks::tr(
                     "It asks when they will decide or write; leave that for a later mail, once their time "
                     "is over."),
                 draft.sentence(number).span)
            .remedies.push_back(withoutSentence(draft, number));
    }
}

void noDecisionQuestion(const DraftReading &draft, CheckResult &result)
{
    for (int number = 0; number < draft.sentenceCount(); ++number) {
        if (!asksAbout(draft, number, {PhraseTag::Decision, PhraseTag::Status}))
            continue;
        result
            .add(Checks::tr(
                     "It asks about the decision; ask about the work itself, or offer whatever they still "
                     "need."),
                 draft.sentence(number).span)
            .remedies.push_back(withoutSentence(draft, number));
    }
}

void noMoney(const DraftReading &draft, CheckResult &result)
{
    if (draft.facts().hasOffer)
        return;
    for (const PhraseHit &hit : draft.hits(PhraseTag::Money)) {
        const bool isPastWork = draft.sentenceHas(hit.sentence, PhraseTag::Qualification) &&
                                !draft.asks(hit.sentence) &&
                                !draft.sentenceHas(hit.sentence, PhraseTag::MoneyAsk);
        if (isPastWork)
            continue;
        result
            .add(Checks::tr("It speaks of pay; that has its time once there is an offer."),
                 draft.placeOf(hit))
            .remedies.push_back(withoutSentence(draft, hit.sentence));
        return;
    }
}

void newQuestions(const DraftReading &draft, CheckResult &result)
{
    const Interview *interview = draft.facts().interview;
    if (!interview || !interview->debrief)
        return;
    for (int number = 0; number < draft.sentenceCount(); ++number) {
        if (!draft.asks(number))
            continue;
        const QSet<QString> asked = contentOf(draft.text().textOf(draft.sentence(number).span));
        for (const DebriefQuestion &discussed : interview->debrief->questions) {
            QSet<QString> known = contentOf(discussed.question);
            const qsizetype all = std::min(known.size(), asked.size());
            known.intersect(asked);
            if (all == 0 || known.size() < 2 ||
                static_cast<double>(known.size()) < SameQuestion * static_cast<double>(all))
                continue;
            result.add(
                Checks::tr("You talked about this in the interview already: “%1”").arg(discussed.question),
                draft.sentence(number).span);
            break;
        }
    }
}

void fewQuestions(const DraftReading &draft, CheckResult &result)
{
    int questions = 0;
    Span last;
    for (int number = 0; number < draft.sentenceCount(); ++number) {
        if (!draft.sentence(number).isQuestion)
            continue;
        ++questions;
        last = draft.sentence(number).span;
    }
    if (questions > MostStatusQuestions)
        result.add(
            Checks::tr("It asks %n question(s); one about the decision and one about yourself are enough.",
                       nullptr, questions),
            last);
}

} // namespace afterword::composing
