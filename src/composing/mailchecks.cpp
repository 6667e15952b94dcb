// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The mail around the text: recipients, subject, thread, way, what was sent before.
#include "etiquettecheck.h"
#include "sharedtext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword::composing {

namespace {

constexpr KindSet nudges =
    kindSet(Kind::InterestFollowUp, Kind::StatusCheckIn, Kind::FinalFollowUp, Kind::RequestedCheckIn);
constexpr int MostOnCard = 80;
/// A text of that many words is the deliverable itself.
constexpr int WordsOfContent = 60;
constexpr int WordsWithContent = 35; // after "here is …"

QStringList receivers(const MailMessage &mail)
{
    QStringList names;
    for (const auto *list : {&mail.to, &mail.cc, &mail.bcc}) {
        for (const Mailbox &mailbox : *list)
            names += mailbox.name.isEmpty() ? mailbox.address : mailbox.name;
    }
    return names;
}

QString folding(const DraftText &subject)
{
    return folded(subject.text().trimmed());
}

/// Greeting and signature are the same in every mail and say nothing of it.
QString ownWords(const DraftText &text)
{
    QString own;
    for (const DraftSentence &sentence : text.sentences()) {
        if (sentence.part == SentencePart::Body)
            own += text.textOf(sentence.span) + u' ';
    }
    return own;
}

/// Whether something is said after a colon: below it, or some words on the same line.
bool hasTextAfterColon(const QString &text)
{
    static const QRegularExpression colon(u":[ \\t]*(?:\\n|[^\\s]+[ \\t]+[^\\s]+[ \\t]+[^\\s]+)"_s);
    const auto found = colon.match(text);
    return found.hasMatch() && !QStringView(text).first(found.capturedStart()).contains(u'\n');
}

/// "Here is the query:" with the query below it.
bool isGivenBelow(const DraftReading &draft, const PhraseHit &hit)
{
    for (int at = hit.first; at <= hit.last; ++at) {
        const QString &form = draft.word(at).form;
        if (form.startsWith(u"attach") || form.startsWith(u"enclos"))
            return false;
    }
    // A text of some length holds what it speaks of.
    if (draft.text().wordCount() > WordsWithContent)
        return true;
    return hasTextAfterColon(draft.text().text().mid(draft.placeOf(hit).start));
}

} // namespace

void notSentAlready(const DraftReading &draft, CheckResult &result)
{
    if (!draft.facts().sentAlready.isEmpty())
        result.add(draft.facts().sentAlready);
}

void individualText(const DraftReading &draft, CheckResult &result)
{
    const QString own = ownWords(draft.text());
    for (const QString &body : draft.facts().panel) {
        const DraftText other(body);
        if (!similarity(own, ownWords(other)).isTooAlike())
            continue;
        const SharedText shared = similarity(draft.text().text(), body);
        const auto longest = std::ranges::max_element(shared.inFirst, {}, &SharedText::Range::length);
        const QString message =
            Checks::tr("It says nearly the same as your thank-you to somebody else of the panel; write "
                       "to each what only you two talked about.");
        if (longest == shared.inFirst.end())
            result.add(message);
        else
            result.add(message, {static_cast<int>(longest->start), static_cast<int>(longest->length)});
        return;
    }
}

void oneRecipient(const DraftReading &draft, CheckResult &result)
{
    const QStringList names = receivers(draft.mail());
    if (!draft.isMail() || names.size() <= 1)
        return;
    result.addAt(DraftField::Recipients,
                 Checks::tr("It goes to %1; write to each interviewer alone.").arg(names.join(u", "_s)));
}

void subjectPresent(const DraftReading &draft, CheckResult &result)
{
    if (!draft.isMail() || !draft.subject().text().trimmed().isEmpty())
        return;
    const QString subject = u"Job interview follow-up"_s;
    result
        .addAt(DraftField::Subject, Checks::tr("The subject is empty; say in a few words what it is about."))
        .remedies.push_back({Checks::tr("Write “%1”").arg(subject), DraftField::Subject,
                             static_cast<int>(draft.mail().subject.size()), 0, subject});
}

void keepsThread(const DraftReading &draft, CheckResult &result)
{
    if (!draft.isMail())
        return;
    const DraftFacts &facts = draft.facts();
    const QString subject = folding(draft.subject());
    const bool isOthersThread =
        draft.facts().names->messageIds.contains(draft.mail().inReplyTo) && !draft.mail().inReplyTo.isEmpty();
    if (isOthersThread || (draft.isReplySubject() && facts.names->subjects.contains(subject) &&
                           !facts.subjects.contains(subject))) {
        result.addAt(DraftField::Subject,
                     Checks::tr("It answers a mail about another application; begin in the right thread."));
        return;
    }
    const bool isReply = !draft.mail().inReplyTo.isEmpty() || facts.kind == Kind::FinalFollowUp ||
                         facts.kind == Kind::AcknowledgeReply;
    if (!isReply || draft.isReplySubject() || subject.isEmpty())
        return;
    result
        .addAt(DraftField::Subject,
               Checks::tr("It belongs to a conversation; keep the “Re:” so that they see which."))
        .remedies.push_back({Checks::tr("Add “Re:”"), DraftField::Subject, 0, 0, u"Re: "_s});
}

void channelAllowed(const DraftReading &draft, CheckResult &result)
{
    if (!draft.facts().channelRefused.isEmpty())
        result.add(draft.facts().channelRefused);
}

void rightRecipient(const DraftReading &draft, CheckResult &result)
{
    if (!contains(nudges, draft.facts().kind))
        return;
    if (!draft.facts().wrongRecipient.isEmpty()) {
        result.addAt(DraftField::Recipients, draft.facts().wrongRecipient);
        return;
    }
    if (!draft.isMail())
        return;
    const QStringList names = receivers(draft.mail());
    if (names.size() > 1) {
        result.addAt(DraftField::Recipients,
                     Checks::tr("It goes to %1; one question goes to one person.").arg(names.join(u", "_s)));
        return;
    }
    if (draft.mail().to.empty() || !draft.facts().recipient)
        return;
    const KnownNames::Owner *owner = draft.facts().names->ownerOf(draft.mail().to.front().address);
    if (owner && owner->id != draft.facts().recipient->id)
        result.addAt(DraftField::Recipients, Checks::tr("It is meant for %1 but addressed to %2.")
                                                 .arg(draft.facts().recipient->name, owner->name));
}

void cardBesideMail(const DraftReading &draft, CheckResult &result)
{
    if (draft.text().wordCount() > MostOnCard)
        result.add(
            Checks::tr("A card needs only a few words; this one has %1.").arg(draft.text().wordCount()));
    if (!draft.facts().hasMailBesideCard)
        result.add(
            Checks::tr("A card goes beside the mail, never in its place; send the thank-you by mail first."));
}

void deliverableIsThere(const DraftReading &draft, CheckResult &result)
{
    const bool hasLink = std::ranges::any_of(
        draft.text().words(), [](const DraftWord &word) { return word.isLink && !word.form.isEmpty(); });
    if (!draft.mail().attachments.empty() || hasLink)
        return;
    const auto attached = draft.hits(PhraseTag::Attached);
    const bool isBelow = !attached.empty() && std::ranges::all_of(attached, [&](const PhraseHit &hit) {
        return isGivenBelow(draft, hit);
    });
    static const QRegularExpression item(u"^\\s*(?:\\d+[.)]|[-*•–])\\s"_s,
                                         QRegularExpression::MultilineOption);
    const bool isList = draft.text().text().count(item) >= 2;
    const bool isInLine =
        attached.empty() && std::ranges::any_of(draft.text().sentences(), [&](const DraftSentence &sentence) {
            return sentence.part == SentencePart::Body &&
                   hasTextAfterColon(draft.text().textOf(sentence.span));
        });
    if (isBelow || isInLine || (attached.empty() && isList) ||
        (attached.empty() && draft.text().wordCount() > WordsOfContent))
        return;
    const QString message = Checks::tr("Nothing is attached; add the file, or the text itself.");
    if (attached.empty())
        result.addAt(DraftField::Attachments, message);
    else
        result.add(message, draft.placeOf(attached.front()));
}

void asksForAddress(const DraftReading &draft, CheckResult &result)
{
    const DraftFacts &facts = draft.facts();
    if (!facts.isContactPoint || draft.has(PhraseTag::ContactAsk))
        return;
    for (const Person *person : facts.withoutAddress) {
        if (person == facts.recipient)
            continue;
        result.add(Checks::tr("You have no address of %1; this is the mail in which to ask for it.")
                       .arg(person->name));
        return;
    }
}

void referenceConsented(const DraftReading &draft, CheckResult &result)
{
    const DraftFacts &facts = draft.facts();
    if (facts.kind == Kind::ConfirmReference || !facts.recipient || facts.consent == Consent::Given)
        return;
    result.add(Checks::tr("%1 has not agreed to be a reference yet; ask first.").arg(facts.recipient->name));
}

} // namespace afterword::composing
