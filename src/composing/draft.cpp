// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From a request to a finished text.
#include "draft.h"

#include "etiquette.h"
#include "letterfacts.h"
#include "mailthread.h"
#include "notewords.h"
#include "templaterender.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

using namespace composing;

class Drafts
{
    Q_DECLARE_TR_FUNCTIONS(Drafts)
};

/// In the order in which they are proposed.
constexpr std::array Topics{Topic::Article, Topic::Event, Topic::Accomplishment, Topic::Charity,
                            Topic::Other};

Channel channelOf(Kind kind)
{
    return kind == Kind::HandwrittenCard   ? Channel::Letter
           : kind == Kind::LinkedinConnect ? Channel::Linkedin
                                           : Channel::Email;
}

/// The first topic that no mail to that person had.
Topic freshTopic(const Application &application, const PersonId &person, Instant at)
{
    const auto wasUsed = [&](Topic topic) {
        return std::ranges::any_of(application.correspondence, [&](const Correspondence &entry) {
            return entry.kind == Kind::KeepInTouch && entry.topic == topic && entry.at <= at &&
                   (person.isEmpty() || policy::names(entry, person) || entry.people.empty());
        });
    };
    const auto fresh = std::ranges::find_if_not(Topics, wasUsed);
    return fresh == Topics.end() ? Topic::Other : *fresh;
}

/// Everybody of a panel gets a text of their own (L25); what the person added is chosen by hand.
const MessageTemplate *variantFor(const std::vector<const MessageTemplate *> &texts, Kind kind, int place)
{
    std::vector<const MessageTemplate *> usual;
    std::ranges::copy_if(texts, std::back_inserter(usual), [](const MessageTemplate *text) {
        static const QRegularExpression number(u"\\.\\d+$"_s);
        return !text->id.contains(u'.') || text->id.contains(number);
    });
    if (usual.empty())
        return texts.empty() ? nullptr : texts.front();
    const bool isVaried = kind == Kind::ThankYou || kind == Kind::HandwrittenCard;
    return usual[isVaried ? static_cast<size_t>(place) % usual.size() : 0];
}

class Maker
{
public:
    Maker(const policy::Situation &situation, const TemplateBook &book, DraftRequest request)
        : m_situation(situation)
        , m_book(book)
        , m_request(std::move(request))
    {}

    Result<FinishedDraft> make();

private:
    Result<const MessageTemplate *> chooseTemplate(const LetterFacts &facts) const;
    std::vector<const MessageTemplate *> textsIn(const QString &language) const;
    Result<FinishedDraft> draftFrom(const MessageTemplate &text, const LetterFacts &facts) const;
    Result<FinishedDraft> withoutOffence(const MessageTemplate &text, const LetterFacts &facts) const;
    QString language() const;

    const policy::Situation &m_situation;
    const TemplateBook &m_book;
    DraftRequest m_request;
};

QString Maker::language() const
{
    QString wanted = m_request.language.section(u'_', 0, 0).section(u'-', 0, 0).toLower();
    if (m_book.languages().contains(wanted))
        return wanted;
    return likelyLanguage(m_situation.application(), m_request.to, m_book);
}

std::vector<const MessageTemplate *> Maker::textsIn(const QString &language) const
{
    auto texts = m_book.templatesFor(m_request.kind, language, m_request.topic);
    if (texts.empty() && m_request.topic)
        texts = m_book.templatesFor(m_request.kind, language);
    return texts;
}

Result<const MessageTemplate *> Maker::chooseTemplate(const LetterFacts &facts) const
{
    const MessageTemplate *chosen = nullptr;
    if (!m_request.templateId.isEmpty()) {
        chosen = m_book.find(m_request.templateId, language());
        if (!chosen)
            return fail(ErrorCode::NotFound,
                        Drafts::tr("There is no template “%1” in that language.").arg(m_request.templateId));
    } else {
        chosen = variantFor(textsIn(language()), m_request.kind, facts.place);
        if (!chosen)
            chosen = variantFor(textsIn(u"en"_s), m_request.kind, facts.place);
    }
    if (!chosen)
        return fail(ErrorCode::NotFound, Drafts::tr("There is no template for this kind of message."));
    if (chosen->fault)
        return std::unexpected(*chosen->fault);
    return chosen;
}

Result<FinishedDraft> Maker::draftFrom(const MessageTemplate &text, const LetterFacts &facts) const
{
    const auto words = render(text, facts);
    if (!words)
        return std::unexpected(words.error());
    const Profile &profile = m_situation.index().tracker().profile;
    const Person &person = *m_situation.person(m_request.to);
    FinishedDraft draft;
    draft.kind = m_request.kind;
    draft.to = m_request.to;
    draft.channel = channelOf(m_request.kind);
    draft.topic = m_request.topic;
    draft.templateId = text.id;
    draft.language = text.language;
    draft.wantsAttachment = m_request.kind == Kind::Deliverable;
    draft.missing = missingFacts(text, facts);
    if (facts.interview)
        draft.interview = facts.interview->id;
    draft.message.messageId = m_request.messageId;
    draft.message.from = {oneLine(profile.name), profile.email.trimmed()};
    draft.message.body = words->body;
    if (draft.channel != Channel::Email)
        return draft;
    draft.message.to = {{oneLine(person.name), person.email.trimmed()}};
    const MailThread thread =
        threadFor(m_situation.application(), m_request.kind, m_request.to, m_situation.moment().at());
    draft.message.subject = thread.subject.isEmpty() ? words->subject : thread.subject;
    draft.message.inReplyTo = thread.inReplyTo;
    draft.message.references = thread.references;
    return draft;
}

/// What etiquette has against a draft: blocks first.
using Offences = std::pair<qsizetype, qsizetype>;

Offences offencesOf(const Etiquette &etiquette, const FinishedDraft &draft)
{
    const auto form = draft.channel == Channel::Email ? DraftForm::Mail : DraftForm::Body;
    const EtiquetteAnswer answer = etiquette.check(draft.message, form);
    const auto blocks = std::ranges::count(answer.findings, Severity::Block, &EtiquetteFinding::severity);
    return {blocks, static_cast<qsizetype>(answer.findings.size()) - blocks};
}

/// A note may say what no letter says. It is left out where the text is the better for it.
Result<FinishedDraft> Maker::withoutOffence(const MessageTemplate &text, const LetterFacts &facts) const
{
    auto best = draftFrom(text, facts);
    if (!best || facts.notes.isEmpty())
        return best;
    const Etiquette etiquette({m_situation.index().tracker(), m_situation.index().calendar(),
                               m_situation.moment().at(), m_request.application, m_request.kind, m_request.to,
                               best->interview, best->channel, nullptr});
    Offences least = offencesOf(etiquette, *best);
    LetterFacts kept = facts;
    const auto tryWithout = [&](const QStringList &notes) {
        LetterFacts fewer = kept;
        for (const QString &note : notes)
            fewer.texts.remove(note);
        auto draft = draftFrom(text, fewer);
        if (!draft)
            return;
        const Offences offences = offencesOf(etiquette, *draft);
        if (offences >= least)
            return;
        least = offences;
        kept = std::move(fewer);
        best = std::move(draft);
    };
    for (const QString &note : facts.notes) {
        if (least == Offences())
            break;
        tryWithout({note});
    }
    if (least.first > 0)
        tryWithout(facts.notes);
    return best;
}

Result<FinishedDraft> Maker::make()
{
    if (!isDrafted(m_request.kind))
        return fail(
            ErrorCode::BadInput,
            Drafts::tr("Nothing is written for “%1”: it is no message.").arg(exchangeName(m_request.kind)));
    if (!m_situation.person(m_request.to))
        return fail(ErrorCode::NotFound, Drafts::tr("There is no person “%1”.").arg(m_request.to.value()));
    const Interview *interview = interviewFor(m_situation, m_request);
    if (m_request.interview && !interview)
        return fail(ErrorCode::NotFound,
                    Drafts::tr("The application has no interview “%1”.").arg(m_request.interview.value()));
    if (m_request.kind != Kind::KeepInTouch)
        m_request.topic.reset();
    else if (!m_request.topic)
        m_request.topic = freshTopic(m_situation.application(), m_request.to, m_situation.moment().at());

    LetterFacts facts = letterFacts(m_situation, m_request, interview, language());
    const auto text = chooseTemplate(facts);
    if (!text)
        return std::unexpected(text.error());
    if ((*text)->language != language())
        facts = letterFacts(m_situation, m_request, interview, (*text)->language);
    return withoutOffence(**text, facts);
}

} // namespace

Result<FinishedDraft> makeDraft(const Tracker &tracker, const Cadence &cadence,
                                const BusinessCalendar &calendar, const TemplateBook &book,
                                const DraftRequest &request, Instant at)
{
    const Application *application = tracker.find(request.application);
    if (!application)
        return fail(ErrorCode::NotFound,
                    Drafts::tr("There is no application “%1”.").arg(request.application.value()));
    const policy::Moment moment(at);
    const policy::FactsIndex facts(tracker);
    const CadenceBook cadences(cadence, tracker.cadence);
    const policy::TrackerIndex index(facts, cadences, calendar, moment);
    const policy::Situation situation(*application, index);
    return Maker(situation, book, request).make();
}

QString likelyLanguage(const Application &application, const PersonId &person, const TemplateBook &book,
                       const QString &otherwise)
{
    const QStringList known = book.languages();
    QString theirs;
    QString all;
    for (const Correspondence &entry : application.correspondence) {
        const QString words = entry.subject + u'\n' + entry.body + u'\n';
        all += words;
        if (policy::names(entry, person))
            theirs += words;
    }
    for (const QString &words : {theirs, all}) {
        QString language = languageOf(words);
        if (known.contains(language))
            return language;
    }
    const QString wanted = otherwise.section(u'_', 0, 0).section(u'-', 0, 0).toLower();
    return known.contains(wanted) ? wanted : u"en"_s;
}

QString draftMessageId(const QString &uniquePart, const QString &senderAddress)
{
    static const QRegularExpression host(u"^[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?$"_s);
    const QString domain = senderAddress.trimmed().section(u'@', -1);
    const bool isHost = senderAddress.contains(u'@') && host.match(domain).hasMatch();
    return uniquePart + u'@' + (isHost ? domain : u"afterword.invalid"_s);
}

} // namespace afterword
