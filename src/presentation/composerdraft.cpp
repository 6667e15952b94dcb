// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writing of one message.
#include "composerdraft.h"

#include "cadencebook.h"
#include "notewords.h"
#include "personalwords.h"
#include "personchoice.h"
#include "stepactions.h"

#include <QLocale>

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

ComposerDraft::ComposerDraft(const ComposerParts &parts, ComposerSubject subject, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_subject(std::move(subject))
    , m_key{m_subject.application, {}}
{
    m_checkTimer.setSingleShot(true);
    m_checkTimer.setInterval(checkDelay);
    connect(&m_checkTimer, &QTimer::timeout, this, &ComposerDraft::check);
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(saveDelay);
    connect(&m_saveTimer, &QTimer::timeout, this, &ComposerDraft::save);
}

DraftRequest ComposerDraft::request() const
{
    DraftRequest request;
    request.application = m_subject.application;
    request.kind = m_subject.kind;
    request.to = m_subject.to;
    request.interview = m_subject.interview;
    request.topic = m_subject.topic;
    request.language = m_language;
    request.templateId = m_templateId;
    return request;
}

Cadence ComposerDraft::cadence() const
{
    return Cadence::from(m_tracker->cadence).value_or(Cadence());
}

Result<void> ComposerDraft::open(std::shared_ptr<const Tracker> tracker)
{
    m_tracker = std::move(tracker);
    const Application *application = m_tracker->find(m_subject.application);
    const Person *recipient = m_tracker->find(m_subject.to);
    if (!application || !recipient)
        return fail(ErrorCode::NotFound, tr("The application or the person is no longer there."));
    m_language = likelyLanguage(*application, m_subject.to, m_parts.templates, QLocale().name());
    m_templateId = m_subject.templateId;
    Result<FinishedDraft> made = fail(ErrorCode::BadInput, {});
    if (isDrafted(m_subject.kind)) {
        made = makeDraft(*m_tracker, cadence(), m_parts.calendar, m_parts.templates, request(),
                         m_parts.clock.now());
        if (!made)
            return std::unexpected(made.error());
        if (m_subject.interview.isEmpty())
            m_subject.interview = made->interview;
    }
    const auto kept =
        m_parts.outbox.unsentFor(m_subject.application, m_subject.kind, m_subject.to, m_subject.interview);
    if (!kept)
        return std::unexpected(kept.error());
    if (*kept) {
        const auto message = m_parts.outbox.message(**kept);
        if (!message)
            return std::unexpected(message.error());
        take(*message);
    } else if (made) {
        use(*made);
    } else {
        beginEmpty();
    }
    readFacts();
    return {};
}

void ComposerDraft::take(const OutgoingMessage &kept)
{
    m_key = kept.draft.key;
    m_message = kept.draft.message;
    m_channel = kept.draft.channel;
    m_subject.interview = kept.draft.interview;
    m_subject.topic = kept.draft.topic;
    for (const SetAside &one : kept.draft.setAside)
        m_setAside.insert(one.check + u'\n' + one.words, one.reason);
    takeState(kept);
    m_templateId = kept.draft.templateId;
    QString language = kept.draft.language;
    if (language.isEmpty())
        language = languageOf(m_message.body);
    if (m_parts.templates.languages().contains(language))
        m_language = language;
}

void ComposerDraft::takeState(const OutgoingMessage &kept)
{
    m_state = kept.state;
    m_handedOver = kept.draft.handedOver;
    m_trouble = kept.heldBack;
    if (m_state == OutgoingState::Failed && !kept.attempts.empty())
        m_trouble = kept.attempts.back().reply;
}

void ComposerDraft::use(const FinishedDraft &text)
{
    const QString messageId = m_message.messageId;
    m_message = text.message;
    m_message.messageId = messageId;
    m_channel = text.channel;
    m_subject.topic = text.topic;
    m_templateId = text.templateId;
    m_language = text.language;
}

// Nothing is drafted for that kind: a greeting would be a guess, the sender's name is none.
void ComposerDraft::beginEmpty()
{
    const Profile &profile = m_tracker->profile;
    const Person *recipient = m_tracker->find(m_subject.to);
    m_message.from = {profile.name, profile.email};
    m_message.to = {{recipient->name, recipient->email}};
    const QString signature = profile.signature.isEmpty() ? profile.name : profile.signature;
    m_message.body = signature.isEmpty() ? QString() : u"\n\n"_s + signature;
    m_channel = Channel::Email;
}

void ComposerDraft::setFacts(std::shared_ptr<const Tracker> tracker)
{
    m_tracker = std::move(tracker);
    readState();
    readFacts();
}

void ComposerDraft::readFacts()
{
    m_seen = seenFromHere();
    m_isAddressNew = false;
    const Instant now = m_parts.clock.now();
    const Person *recipient = m_tracker->find(m_subject.to);
    const Application *application = m_tracker->find(m_subject.application);
    if (recipient)
        m_recipientName = recipient->name;
    if (application)
        m_company = application->company;
    m_limits = CadenceBook(cadence(), m_tracker->cadence).of(m_subject.application).words;
    readEtiquette();
    m_notices = beforeWriting(
        *m_seen, cadence(), m_parts.calendar,
        {m_subject.application, m_subject.kind, m_subject.to, m_channel, m_subject.interview}, now);
    auto facts = insertableFacts(*m_tracker, m_subject.application, m_subject.to, m_subject.interview,
                                 m_language, now);
    if (facts != m_facts) {
        m_facts = std::move(facts);
        Q_EMIT factsChanged();
    }
    Q_EMIT noticesChanged();
    check();
}

void ComposerDraft::readEtiquette()
{
    static const auto nobody = std::make_shared<const KnownNames>();
    m_etiquette.emplace(EtiquetteContext{
        *m_seen, m_parts.calendar, m_parts.clock.now(), m_subject.application, m_subject.kind, m_subject.to,
        m_subject.interview, m_channel, &m_parts.words.speller(), m_names ? m_names : nobody});
}

void ComposerDraft::setNames(KnownNamesPtr names)
{
    m_names = std::move(names);
    m_namesTrouble.clear();
    if (!m_seen)
        return;
    readEtiquette();
    check();
}

void ComposerDraft::missNames(const Error &error)
{
    if (std::exchange(m_namesTrouble, error.message) != error.message)
        Q_EMIT stateChanged();
}

// What others did about it: sent, cancelled, taken back.
void ComposerDraft::readState()
{
    if (m_key.entry.isEmpty())
        return;
    const auto message = m_parts.outbox.message(m_key);
    if (message) {
        const auto before = std::tuple(m_state, m_handedOver, m_trouble);
        takeState(*message);
        if (before != std::tie(m_state, m_handedOver, m_trouble))
            Q_EMIT stateChanged();
    } else if (message.error().code == ErrorCode::NotFound) {
        // Discarded elsewhere; the words are still here.
        m_key.entry = {};
        m_message.messageId.clear();
        m_state = OutgoingState::Draft;
        m_handedOver.reset();
        Q_EMIT stateChanged();
    }
}

void ComposerDraft::setPanel(std::vector<PanelText> others)
{
    m_panel = std::move(others);
    m_checkTimer.start();
}

bool ComposerDraft::isEditable() const
{
    return stateAfter(m_state, OutboxEvent::Edit).has_value();
}

void ComposerDraft::setTitle(const QString &subjectLine)
{
    if (m_message.subject == subjectLine)
        return;
    m_message.subject = subjectLine;
    edited();
}

void ComposerDraft::setBody(const QString &body)
{
    if (m_message.body == body)
        return;
    m_message.body = body;
    edited();
    Q_EMIT bodyChanged();
}

void ComposerDraft::setAddress(const QString &address)
{
    if (m_message.to.empty())
        m_message.to = {{m_recipientName, {}}};
    if (m_message.to.front().address == address)
        return;
    m_message.to.front().address = address;
    m_isAddressNew = true;
    edited();
}

void ComposerDraft::edited()
{
    m_isDirty = true;
    m_checkTimer.start();
    if (!m_saveTimer.isActive())
        m_saveTimer.start();
}

std::vector<const MessageTemplate *> ComposerDraft::templates() const
{
    std::vector<const MessageTemplate *> all;
    QStringList languages = m_parts.templates.languages();
    // The language of the text comes first.
    languages.removeAll(m_language);
    languages.prepend(m_language);
    for (const QString &language : std::as_const(languages)) {
        for (const MessageTemplate *text :
             m_parts.templates.templatesFor(m_subject.kind, language, m_subject.topic))
            all.push_back(text);
    }
    return all;
}

void ComposerDraft::useTemplate(const QString &id, const QString &language)
{
    DraftRequest wanted = request();
    wanted.templateId = id;
    wanted.language = language;
    const auto made =
        makeDraft(*m_tracker, cadence(), m_parts.calendar, m_parts.templates, wanted, m_parts.clock.now());
    if (!made) {
        Q_EMIT failed(made.error());
        return;
    }
    use(*made);
    if (!m_key.entry.isEmpty())
        tell(m_parts.outbox.saveOrigin(m_key, m_templateId, m_language));
    edited();
    Q_EMIT replaced();
    Q_EMIT bodyChanged();
    readFacts();
}

int ComposerDraft::wordLimit() const
{
    switch (m_subject.kind) {
    case Kind::ThankYou:
        return m_limits.thankYou;
    case Kind::InterestFollowUp:
    case Kind::StatusCheckIn:
        return m_limits.followUp;
    case Kind::FinalFollowUp:
    case Kind::AcknowledgeReply:
        return m_limits.shortMail;
    default:
        return 0;
    }
}

void ComposerDraft::compare()
{
    m_shared.clear();
    m_sharedWith.clear();
    for (const PanelText &other : m_panel) {
        SharedText shared = similarity(m_message.body, other.body);
        if (shared.isTooAlike()) {
            m_shared = std::move(shared.inFirst);
            m_sharedWith = other.name;
            return;
        }
    }
}

// The same words found by the same check: whatever is typed elsewhere, it is that finding still.
QString ComposerDraft::placeOf(const EtiquetteFinding &finding) const
{
    return finding.check + u'\n' + wordsOf(finding);
}

QString ComposerDraft::wordsOf(const EtiquetteFinding &finding) const
{
    const QString &text = finding.field == DraftField::Subject ? m_message.subject : m_message.body;
    return finding.start >= 0 ? text.mid(finding.start, finding.length) : QString();
}

void ComposerDraft::check()
{
    m_checkTimer.stop();
    if (!m_etiquette)
        return;
    if (m_isAddressNew) {
        readFacts(); // which comes back
        return;
    }
    compare();
    QStringList bodies;
    for (const PanelText &other : m_panel)
        bodies.append(other.body);
    m_etiquette->setPanel(bodies);
    EtiquetteAnswer answer = m_etiquette->check(m_message, isMail() ? DraftForm::Mail : DraftForm::Body);
    m_words = answer.words;
    m_findings.clear();
    for (EtiquetteFinding &finding : answer.findings) {
        const auto reason = m_setAside.constFind(placeOf(finding));
        const bool isSetAside = reason != m_setAside.cend();
        m_findings.push_back({std::move(finding), isSetAside, isSetAside ? *reason : QString()});
    }
    Q_EMIT checked();
}

bool ComposerDraft::mayBeOverridden() const
{
    return std::ranges::none_of(
        m_notices, [](const WritingNotice &notice) { return notice.severity == NoticeSeverity::Block; });
}

Hindrance ComposerDraft::hindrance() const
{
    using enum Hindrance::What;
    if (m_state == OutgoingState::Waiting)
        return {Away, tr("It leaves in a few seconds.")};
    if (m_state == OutgoingState::Sending)
        return {Away, tr("It is on its way.")};
    if (m_state == OutgoingState::Uncertain)
        return {Away, tr("It may have been sent already; say first whether it was.")};
    if (m_state == OutgoingState::Sent)
        return {Away, tr("It was sent.")};
    for (const auto &[severity, what] :
         {std::pair(NoticeSeverity::Block, Never), std::pair(NoticeSeverity::Ask, Reason)}) {
        const auto found = std::ranges::find(m_notices, severity, &WritingNotice::severity);
        if (found != m_notices.end())
            return {what, found->sentence};
    }
    if (const QString address = typedAddress(); !address.isEmpty() && !looksLikeAddress(address)) {
        //: %1 is what was typed where an address belongs
        return {Address, tr("“%1” is no mail address.").arg(address)};
    }
    if (m_message.body.trimmed().isEmpty())
        return {Empty, tr("There is nothing to send yet.")};
    if (!m_names && !m_namesTrouble.isEmpty()) {
        //: %1 is a sentence that says what went wrong
        return {Names, tr("Names could not be compared yet; that is tried again. %1").arg(m_namesTrouble)};
    }
    if (!m_names)
        return {Names, tr("One moment: names are still being compared.")};
    const auto stops = std::ranges::find_if(m_findings, &ComposerFinding::stops);
    if (stops != m_findings.end())
        return {Etiquette, stops->finding.message};
    return {};
}

void ComposerDraft::allow(const QString &reason)
{
    m_parts.runner.run(allowMessage(m_subject.application, m_subject.kind, m_subject.to, m_subject.interview,
                                    m_recipientName, reason, m_parts.clock.now()));
}

void ComposerDraft::setAside(const ComposerFinding &finding, const QString &reason)
{
    const bool needsReason = finding.finding.severity == Severity::Block;
    if (needsReason && (reason.trimmed().isEmpty() || !mayBeOverridden()))
        return;
    m_setAside.insert(placeOf(finding.finding), reason.trimmed());
    keepSetAside();
    check();
}

std::vector<SetAside> ComposerDraft::setAsideList() const
{
    std::vector<SetAside> list;
    for (auto one = m_setAside.cbegin(); one != m_setAside.cend(); ++one)
        list.push_back({one.key().section(u'\n', 0, 0), one.key().section(u'\n', 1), one.value()});
    return list;
}

// A decision about the message: it is begun by that.
void ComposerDraft::keepSetAside()
{
    if (m_key.entry.isEmpty())
        edited();
    else if (isEditable())
        tell(m_parts.outbox.saveSetAside(m_key, setAsideList()));
}

void ComposerDraft::takeUp(const ComposerFinding &finding)
{
    m_setAside.remove(placeOf(finding.finding));
    keepSetAside();
    check();
}

QStringList ComposerDraft::suggestions(const QString &word) const
{
    return m_parts.words.speller().suggestions(word, m_language);
}

void ComposerDraft::addToWords(const QString &word)
{
    m_parts.words.add(word);
    check();
}

} // namespace afterword
