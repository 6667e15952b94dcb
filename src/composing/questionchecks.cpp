// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a mail may ask for, and money.
#include "etiquettecheck.h"

#include <QHash>
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
    if (draft.sentenceHas(number, PhraseTag::Offer))
        return !draft.sentenceHas(number, PhraseTag::WhenClause) &&
               !draft.sentenceHas(number, PhraseTag::Decision);
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

/// Words for the same in questions about a job: "What size is the team?", "How big is the team?".
QString meantBy(const QString &word)
{
    static const QHash<QString, QString> meanings = [] {
        QHash<QString, QString> made;
        const auto same = [&](const char16_t *words) {
            const QStringList all = QString::fromUtf16(words).split(u' ');
            for (const QString &one : all)
                made.insert(stemOf(one, DraftLanguage::English), all.first());
        };
        same(u"size big large small many people headcount members employees persons strong "
             u"gross viele leute leuten personen mitarbeiter mitarbeitende koepfe umfasst besteht");
        same(u"tool tools software program programs stack technology technologies tech platform systems");
        same(u"lead leads manage manages manager head heads boss supervise supervisor runs");
        same(u"structure structured organise organised arranged split divided set setup");
        same(u"typical usual normal average ordinary regular");
        same(u"training onboarding trained courses induction");
        same(u"remote remotely home hybrid");
        same(u"first start starts begin begins beginning initially");
        same(u"challenge challenges difficult difficulty problem problems hardest biggest hard");
        same(u"customer customers client clients");
        same(u"work works working collaborate collaborates");
        same(u"measure measured judge judged evaluate evaluated success");
        return made;
    }();
    return meanings.value(word, word);
}

/// What a question is about: all but the words that any question has.
QSet<QString> contentOf(const QString &question)
{
    static const QSet<QString> common{
        u"the"_s,   u"and"_s,  u"for"_s,   u"with"_s,  u"what"_s,      u"which"_s,   u"who"_s,    u"how"_s,
        u"why"_s,   u"when"_s, u"where"_s, u"are"_s,   u"was"_s,       u"were"_s,    u"does"_s,   u"did"_s,
        u"you"_s,   u"your"_s, u"our"_s,   u"can"_s,   u"could"_s,     u"will"_s,    u"would"_s,  u"may"_s,
        u"might"_s, u"ask"_s,  u"know"_s,  u"like"_s,  u"there"_s,     u"that"_s,    u"this"_s,   u"from"_s,
        u"have"_s,  u"has"_s,  u"tell"_s,  u"about"_s, u"wondering"_s, u"wonder"_s,  u"should"_s, u"one"_s,
        u"wie"_s,   u"was"_s,  u"wer"_s,   u"wann"_s,  u"welche"_s,    u"welcher"_s, u"sind"_s,   u"ist"_s,
        u"der"_s,   u"die"_s,  u"das"_s,   u"und"_s,   u"sie"_s,       u"ihr"_s,     u"ihre"_s,   u"bei"_s};
    QSet<QString> words;
    for (const QString &word : nameWords(question)) {
        if (word.size() > 2 && !common.contains(word))
            words.insert(meantBy(stemOf(word, DraftLanguage::English)));
    }
    return words;
}

/// The first word of the first phrase with the tag in that sentence; -1: none.
int firstWordOf(const DraftReading &draft, int number, PhraseTag tag)
{
    for (const PhraseHit &hit : draft.hits(tag)) {
        if (hit.sentence == number)
            return hit.first;
    }
    return -1;
}

/// "I was wondering which tools you use."
bool isIndirectQuestion(const DraftReading &draft, int number)
{
    const int asks = firstWordOf(draft, number, PhraseTag::Ask);
    const int recalls = firstWordOf(draft, number, PhraseTag::Specific);
    // "What you told me of the migration made me curious about streams" asks nothing.
    const bool speaksOfTheirs = recalls >= 0 && recalls < asks;
    return asks >= 0 && !speaksOfTheirs && !draft.sentenceHas(number, PhraseTag::AnythingElse) &&
           !draft.sentenceHas(number, PhraseTag::Invites) && !draft.sentenceHas(number, PhraseTag::Thanks);
}

/// Somebody whose work is other people's pay: to name it asks for nothing.
bool worksWithPay(const Application *application)
{
    static constexpr std::array Beginnings{
        QStringView(u"payroll"),   QStringView(u"wage"),         QStringView(u"salar"),
        QStringView(u"pension"),   QStringView(u"compensation"), QStringView(u"benefit"),
        QStringView(u"remunerat"), QStringView(u"lohn"),         QStringView(u"gehalt"),
        QStringView(u"entgelt"),   QStringView(u"vergütung"),    QStringView(u"rente")};
    return application && std::ranges::any_of(nameWords(application->role), [](const QString &word) {
               return std::ranges::any_of(Beginnings,
                                          [&](QStringView beginning) { return word.startsWith(beginning); });
           });
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
        // An address that is missing may be asked for (L56).
        const bool isAsked = draft.sentence(number).isQuestion || isIndirectQuestion(draft, number);
        if (!isAsked || draft.sentence(number).part == SentencePart::Greeting ||
            draft.sentenceHas(number, PhraseTag::ContactAsk))
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
    const bool isTheWork = worksWithPay(draft.facts().application);
    for (const PhraseHit &hit : draft.hits(PhraseTag::Money)) {
        const bool isPastWork = (isTheWork || draft.sentenceHas(hit.sentence, PhraseTag::Qualification) ||
                                 draft.sentenceHas(hit.sentence, PhraseTag::PastWork)) &&
                                (isTheWork || !draft.asks(hit.sentence)) &&
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
    for (const PhraseHit &hit : draft.hits(PhraseTag::Personal)) {
        if (draft.sentence(hit.sentence).isQuestion)
            result.add(Checks::tr("Ask about the work or the company, not about the person."),
                       draft.placeOf(hit));
    }
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
            if (all < 2 || static_cast<double>(known.size()) < SameQuestion * static_cast<double>(all))
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
