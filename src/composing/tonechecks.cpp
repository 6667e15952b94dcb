// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tone of a mail: no begging, pressing, blaming; nothing announced or taken for granted.
#include "etiquettecheck.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace afterword::composing {

namespace {

/// One finding for each sentence with the tag that has none of the others.
void find(const DraftReading &draft, CheckResult &result, PhraseTag tag, const QString &message,
          std::initializer_list<PhraseTag> unless = {})
{
    int last = -1;
    for (const PhraseHit &hit : draft.hits(tag)) {
        if (hit.sentence == last || draft.sentence(hit.sentence).part == SentencePart::Greeting)
            continue;
        last = hit.sentence;
        if (std::ranges::any_of(unless,
                                [&](PhraseTag other) { return draft.sentenceHas(hit.sentence, other); }))
            continue;
        result.add(message, draft.placeOf(hit));
    }
}

} // namespace

void noDesperation(const DraftReading &draft, CheckResult &result)
{
    find(draft, result, PhraseTag::Desperate,
         Checks::tr("This sounds desperate; say calmly that you remain interested."));
}

void noPressure(const DraftReading &draft, CheckResult &result)
{
    find(draft, result, PhraseTag::Pressure,
         Checks::tr("This puts them under pressure; ask them to write when they have a moment."),
         {PhraseTag::Softener, PhraseTag::PastWork});
}

void noSelfBelittling(const DraftReading &draft, CheckResult &result)
{
    find(draft, result, PhraseTag::Belittle,
         Checks::tr("You need not run yourself down; say in one sentence what is right, or leave it out."));
}

void noBlame(const DraftReading &draft, CheckResult &result)
{
    find(draft, result, PhraseTag::Blame,
         Checks::tr("This blames them; name the date that you were told as a fact and ask kindly."),
         {PhraseTag::Denied});
}

void notBitter(const DraftReading &draft, CheckResult &result)
{
    find(draft, result, PhraseTag::Bitter,
         Checks::tr("This sounds bitter; thank them and leave the door open."), {PhraseTag::Denied});
}

void noGift(const DraftReading &draft, CheckResult &result)
{
    find(draft, result, PhraseTag::Gift, Checks::tr("A present looks like a bribe; your thanks are enough."),
         {PhraseTag::PastWork});
}

void nothingAnnounced(const DraftReading &draft, CheckResult &result)
{
    if (draft.facts().kind == Kind::RequestedCall || draft.facts().callIsWelcome)
        return;
    for (const PhraseHit &hit : draft.hits(PhraseTag::Announced)) {
        const int number = hit.sentence;
        if (draft.sentence(number).isQuestion || draft.sentenceHas(number, PhraseTag::Permission) ||
            draft.sentenceHas(number, PhraseTag::Agreed))
            continue;
        result.add(
            Checks::tr(
                "It announces a call, text or visit that nobody asked for; ask whether it would be all "
                "right, or write."),
            draft.placeOf(hit));
    }
}

void noPresumption(const DraftReading &draft, CheckResult &result)
{
    if (draft.facts().hasWrittenOffer)
        return;
    find(draft, result, PhraseTag::Presume,
         Checks::tr("It speaks as if you had the job; write “if” and “would” until there is an offer."));
}

void noInsiders(const DraftReading &draft, CheckResult &result)
{
    find(draft, result, PhraseTag::Insider,
         Checks::tr("It quotes somebody inside; leave out what you were not told officially."));
}

void formalTone(const DraftReading &draft, CheckResult &result)
{
    static const QRegularExpression marks(u"[!?]{2,}|(?:!\\s*){3,}"_s);
    const QString &body = draft.text().text();
    for (const DraftSentence &sentence : draft.text().sentences()) {
        const auto found = marks.match(body.mid(sentence.span.start, sentence.span.length));
        if (!found.hasMatch())
            continue;
        result.add(Checks::tr("Keep the tone formal: one mark at the end of a sentence."),
                   {sentence.span.start + static_cast<int>(found.capturedStart()),
                    static_cast<int>(found.capturedLength())});
        break;
    }
    // Acronyms shout nothing: only what is an everyday word in capitals counts.
    const PhraseBook &book = PhraseBook::of(draft.text().language());
    int run = 0;
    for (int at = 0; at < static_cast<int>(draft.text().words().size()); ++at) {
        const DraftWord &word = draft.word(at);
        const bool shouts = word.isAllCaps && word.span.length >= 2 && !draft.facts().knowsWord(word.form) &&
                            book.isEveryday(word.form);
        run = shouts ? run + 1 : 0;
        if (run < 2 && (!shouts || word.span.length < 5))
            continue;
        result.add(Checks::tr("Words in capitals sound like shouting; write them as usual."), word.span);
        break;
    }
}

} // namespace afterword::composing
