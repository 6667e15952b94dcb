// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The draft in the outbox: begun, saved, left, and the person's word about it; whom it reaches.
#include "composerdraft.h"

#include "addresses.h"
#include "beforewriting.h"
#include "commandrunner.h"
#include "personactions.h"
#include "personchoice.h"
#include "sentchannels.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

bool ComposerDraft::tell(const Result<void> &result)
{
    if (!result)
        Q_EMIT failed(result.error());
    return result.has_value();
}

bool ComposerDraft::save()
{
    m_saveTimer.stop();
    return !m_isDirty || begin();
}

bool ComposerDraft::begin()
{
    m_saveTimer.stop();
    if (!isEditable())
        return true;
    if (!m_key.entry.isEmpty()) {
        if (m_isDirty && !tell(m_parts.outbox.saveDraft(m_key, m_message)))
            return false;
        m_isDirty = false;
        return true;
    }
    OutboxDraft draft;
    draft.key.application = m_subject.application;
    draft.kind = m_subject.kind;
    draft.recipient = m_subject.to;
    draft.interview = m_subject.interview;
    draft.channel = m_channel;
    draft.topic = m_subject.topic;
    draft.step = m_subject.step;
    draft.templateId = m_templateId;
    draft.language = m_language;
    draft.message = m_message;
    draft.setAside = setAsideList();
    draft.message.messageId = draftMessageId(newId(), m_message.from.address);
    const auto created = m_parts.outbox.createDraft(draft);
    if (!created) {
        Q_EMIT failed(created.error());
        return false;
    }
    m_isDirty = false;
    m_key = created->draft.key;
    m_message.messageId = created->draft.message.messageId;
    m_state = created->state;
    Q_EMIT stateChanged();
    return true;
}

void ComposerDraft::close()
{
    if (save() && !m_key.entry.isEmpty() && isEditable())
        tell(m_parts.outbox.closeDraft(m_key));
}

void ComposerDraft::discard()
{
    m_saveTimer.stop();
    m_isDirty = false;
    if (!m_key.entry.isEmpty()) {
        if (!tell(m_parts.outbox.discardDraft(m_key)))
            return;
        m_key.entry = {};
        m_parts.runner.tellDone();
    }
    Q_EMIT discarded();
}

std::vector<Channel> ComposerDraft::sentChannels() const
{
    OutboxDraft draft;
    draft.key = m_key;
    draft.kind = m_subject.kind;
    draft.recipient = m_subject.to;
    draft.interview = m_subject.interview;
    draft.channel = m_channel;
    draft.handedOver = m_handedOver;
    return m_tracker ? afterword::sentChannels(draft, *m_tracker, m_parts.clock.now())
                     : std::vector<Channel>();
}

void ComposerDraft::confirmSent(std::optional<Channel> channel)
{
    if (begin() && tell(m_parts.outbox.confirmSent(m_key, m_parts.clock.now(), channel)))
        m_parts.runner.tellDone();
}

void ComposerDraft::confirmNotSent()
{
    if (tell(m_parts.outbox.confirmNotSent(m_key)))
        m_parts.runner.tellDone();
}

void ComposerDraft::cancelSend()
{
    tell(m_parts.outbox.cancelSend(m_key));
}

// The rules are asked about everything but this message: while it leaves it is no other one of its kind. And
// whoever has an address in it can be reached.
std::shared_ptr<const Tracker> ComposerDraft::seenFromHere() const
{
    const QString address = typedAddress();
    const Person *recipient = m_tracker->find(m_subject.to);
    const bool isOther = recipient && looksLikeAddress(address) && address != recipient->email.trimmed();
    if (m_key.entry.isEmpty() && !isOther)
        return m_tracker;
    auto seen = std::make_shared<Tracker>(*m_tracker);
    for (Application &application : seen->applications) {
        if (application.id == m_key.application)
            std::erase_if(application.correspondence,
                          [this](const Correspondence &entry) { return entry.id == m_key.entry; });
    }
    if (!isOther)
        return seen;
    for (Application &application : seen->applications)
        keepAddressUsed(application, m_subject.to, recipient->email);
    std::ranges::find(seen->people, m_subject.to, &Person::id)->email = address;
    return seen;
}

QString ComposerDraft::typedAddress() const
{
    return isMail() && !m_message.to.empty() ? m_message.to.front().address.trimmed() : QString();
}

void ComposerDraft::keepAddress()
{
    const QString address = typedAddress();
    if (!looksLikeAddress(address) || !isEditable())
        return;
    auto recipient = m_parts.store.person(m_subject.to);
    if (!recipient || recipient->email.trimmed() == address)
        return;
    const bool isMine = !m_keptAddress.isEmpty() && recipient->email == m_keptAddress;
    if (!isMine && isReachable())
        return; // another one for this message alone
    recipient->email = address;
    if (m_parts.runner.run(changePerson(*recipient)))
        m_keptAddress = address;
}

// By what is recorded: not where there is no address, nor where mail to it came back.
bool ComposerDraft::isReachable() const
{
    const auto known =
        beforeWriting(*m_tracker, cadence(), m_parts.calendar,
                      {m_subject.application, m_subject.kind, m_subject.to, m_channel, m_subject.interview},
                      m_parts.clock.now());
    return std::ranges::none_of(
        known, [](const WritingNotice &notice) { return notice.rules.contains(u"001-09"_s); });
}

} // namespace afterword
