// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Looking up the mail that is answered.
#include "mailthread.h"

#include "notewords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword::composing {

namespace {

bool continuesThread(Kind kind)
{
    using enum Kind;
    switch (kind) {
    case InterestFollowUp:
    case StatusCheckIn:
    case FinalFollowUp:
    case AcknowledgeReply:
    case RequestedCheckIn:
    case ContactByDate:
    case Deliverable:
    case ThankYouAnyway:
    case OfferResponse:
        return true;
    default:
        return false;
    }
}

/// Such kinds answer what was written, not what one wrote.
bool answers(Kind kind)
{
    return kind == Kind::AcknowledgeReply || kind == Kind::ThankYouAnyway || kind == Kind::OfferResponse;
}

/// Without brackets; empty where it is nothing that a mail could name.
QString bare(QString id)
{
    static const QRegularExpression form(u"^[\\x21-\\x7e]{1,120}@[\\x21-\\x7e]{1,120}$"_s);
    id = oneLine(id);
    if (id.startsWith(u'<') && id.endsWith(u'>'))
        id = id.sliced(1, id.size() - 2);
    return form.match(id).hasMatch() && !id.contains(u'<') && !id.contains(u'>') ? id : QString();
}

bool isMailWith(const Correspondence &entry, const PersonId &person, Instant at)
{
    const bool wentOut = entry.direction == Direction::In || entry.delivery == Delivery::Sent;
    const bool isMail = !entry.channel || entry.channel == Channel::Email;
    const bool isAutomatic = entry.meaning == Meaning::OutOfOffice || entry.meaning == Meaning::Bounce;
    return wentOut && isMail && !isAutomatic && entry.at <= at &&
           std::ranges::find(entry.people, person) != entry.people.end() &&
           (!entry.subject.trimmed().isEmpty() || !entry.messageId.isEmpty());
}

} // namespace

MailThread threadFor(const Application &application, Kind kind, const PersonId &person, Instant at)
{
    MailThread thread;
    if (!continuesThread(kind))
        return thread;
    const Correspondence *last = nullptr;
    for (const Correspondence &entry : application.correspondence) {
        if (!isMailWith(entry, person, at) || (answers(kind) && entry.direction != Direction::In))
            continue;
        if (!last || entry.at >= last->at)
            last = &entry;
    }
    if (!last || oneLine(last->subject).isEmpty())
        return thread;
    static const QRegularExpression prefix(
        u"^(?:(?:re|aw|wg|fw|fwd|sv|antw|odp|ref|rif)\\s*(?:\\[\\d+\\])?\\s*:\\s*)+"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString subject = oneLine(last->subject);
    subject.remove(prefix);
    if (subject.isEmpty())
        return thread;
    thread.subject = u"Re: "_s + subject;
    thread.inReplyTo = bare(last->messageId);
    QStringList chain;
    for (const Correspondence *entry = last; entry && chain.size() < 20;) {
        const QString id = bare(entry->messageId);
        if (id.isEmpty() || chain.contains(id))
            break;
        chain.prepend(id);
        const QString parent = bare(entry->inReplyTo);
        if (parent.isEmpty() || chain.contains(parent))
            break;
        const auto found = std::ranges::find_if(application.correspondence, [&](const Correspondence &other) {
            return bare(other.messageId) == parent;
        });
        if (found == application.correspondence.end()) {
            chain.prepend(parent);
            break;
        }
        entry = &*found;
    }
    thread.references = chain;
    return thread;
}

} // namespace afterword::composing
