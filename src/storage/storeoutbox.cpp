// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The store as an outbox.
#include "sqltrackerstore_p.h"

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

/// What makes an id of the sender's own: nobody else makes ids there.
QString newMessageId(const Mailbox &from)
{
    const qsizetype at = from.address.lastIndexOf(u'@');
    const QString host = at < 0 ? QString() : from.address.sliced(at + 1).trimmed();
    return newId() + u'@' + (host.isEmpty() ? u"localhost"_s : host);
}

} // namespace

Result<OutgoingMessage> SqlTrackerStore::createDraft(const OutboxDraft &draft)
{
    OutboxRow row;
    row.key = draft.key;
    if (row.key.entry.isEmpty())
        row.key.entry = CorrespondenceId(newId());
    row.step = draft.step;
    row.templateId = draft.templateId;
    row.language = draft.language;
    row.setAside = draft.setAside;
    row.message = draft.message;
    row.message.date.reset();
    if (row.message.messageId.isEmpty())
        row.message.messageId = newMessageId(row.message.from);
    row.madeAt = row.editedAt = d->clock.now();
    Correspondence entry;
    entry.id = row.key.entry;
    entry.at = row.madeAt;
    entry.loggedAt = row.madeAt;
    entry.channel = draft.channel;
    if (draft.recipient)
        entry.people = {draft.recipient};
    entry.interview = draft.interview;
    entry.kind = draft.kind;
    entry.topic = draft.topic;
    entry.subject = row.message.subject;
    entry.body = row.message.body;
    entry.messageId = u'<' + row.message.messageId + u'>';
    if (!row.message.inReplyTo.isEmpty())
        entry.inReplyTo = u'<' + row.message.inReplyTo + u'>';
    entry.delivery = Delivery::Draft;

    const auto changes = [&]() -> Result<ChangeSet> {
        auto transaction = Transaction::write(*d->database);
        if (!transaction)
            return std::unexpected(transaction.error());
        Facts facts(*d->database);
        const Application *present = facts.application(row.key.application);
        if (!present) {
            return fail(ErrorCode::BadInput,
                        tr("There is no application with the id %1; nothing was changed.")
                            .arg(row.key.application.value()));
        }
        Application application = *present;
        if (std::ranges::find(application.correspondence, entry.id, &Correspondence::id) !=
            application.correspondence.end())
            return fail(ErrorCode::Conflict, tr("This message has been begun already."));
        application.correspondence.push_back(entry);
        FactsEdit edit(facts);
        edit.put(std::move(application));
        if (auto valid = edit.validate(); !valid)
            return std::unexpected(valid.error());
        const OutboxRepository outbox(*d->database);
        const auto put = outbox.put(row) |
                         andThen([&] { return outbox.putAttachments(row.key, draft.message.attachments); });
        if (!put)
            return std::unexpected(put.error());
        return d->commit(*transaction, edit, facts, JournalRepository::Action::Deliver,
                         QString(exchangeName(OutgoingState::Draft)));
    }();
    if (!changes)
        return std::unexpected(changes.error());
    Q_EMIT changed(*changes);
    return message(row.key);
}

namespace {

/// Within a transaction: the row where it may be edited. One that no row stands for yet is passed first.
Result<std::optional<OutboxRow>> editable(const Database &database, const OutboxKey &key)
{
    std::optional<Delivery> delivery;
    Query query(database, u"SELECT delivery FROM correspondence WHERE application = ? AND id = ?"_s);
    if (auto read = query.each({key.application.value(), key.entry.value()},
                               [&](const Query &row) { delivery = fromExchangeName<Delivery>(row.text(0)); });
        !read)
        return std::unexpected(read.error());
    auto row = OutboxRepository(database).row(key);
    if (!row)
        return row;
    if (!delivery)
        return fail(
            ErrorCode::NotFound,
            Database::tr("There is no message with the id %1; nothing was changed.").arg(key.entry.value()));
    const OutgoingState state = stateOf(*delivery, row->value_or(OutboxRow()));
    if (!stateAfter(state, OutboxEvent::Edit))
        return std::unexpected(notAllowed(state, OutboxEvent::Edit));
    return row;
}

} // namespace

Result<void> SqlTrackerStore::saveDraft(const OutboxKey &key, const MailMessage &content)
{
    const auto edited = [&](OutboxRow &row) {
        const QString messageId = row.message.messageId;
        row.message = content;
        row.message.messageId = messageId;
        row.editedAt = d->clock.now();
        row.heldBack.clear();
    };
    {
        auto transaction = Transaction::write(*d->database);
        if (!transaction)
            return std::unexpected(transaction.error());
        auto row = editable(*d->database, key);
        if (!row)
            return std::unexpected(row.error());
        if (*row) {
            edited(**row);
            return OutboxRepository(*d->database).putContent(**row) |
                   andThen([&] { return transaction->commit(); });
        }
    }
    ChangeSet changes;
    const auto done = d->passBy(
        OutboxEvent::Edit, key, [&](Private::Passage &passage) { edited(passage.row); }, changes);
    if (done && !changes.isEmpty())
        Q_EMIT changed(changes);
    return done;
}

Result<void> SqlTrackerStore::saveAttachments(const OutboxKey &key,
                                              const std::vector<MailAttachment> &attachments)
{
    auto transaction = Transaction::write(*d->database);
    if (!transaction)
        return std::unexpected(transaction.error());
    if (const auto row = editable(*d->database, key); !row)
        return std::unexpected(row.error());
    return OutboxRepository(*d->database).putAttachments(key, attachments) |
           andThen([&] { return transaction->commit(); });
}

Result<void> SqlTrackerStore::saveOrigin(const OutboxKey &key, const QString &templateId,
                                         const QString &language)
{
    ChangeSet changes;
    const auto done = d->passBy(
        OutboxEvent::Edit, key,
        [&](Private::Passage &passage) {
            passage.row.templateId = templateId;
            passage.row.language = language;
        },
        changes);
    if (done && !changes.isEmpty())
        Q_EMIT changed(changes);
    return done;
}

Result<void> SqlTrackerStore::saveSetAside(const OutboxKey &key, const std::vector<SetAside> &setAside)
{
    ChangeSet changes;
    const auto done = d->passBy(
        OutboxEvent::Edit, key, [&](Private::Passage &passage) { passage.row.setAside = setAside; }, changes);
    if (done && !changes.isEmpty())
        Q_EMIT changed(changes);
    return done;
}

Result<void> SqlTrackerStore::closeDraft(const OutboxKey &key)
{
    ChangeSet changes;
    const auto done = d->passBy(
        OutboxEvent::Edit, key, [](Private::Passage &) {}, changes);
    if (done && !changes.isEmpty())
        Q_EMIT changed(changes);
    return done;
}

Result<void> SqlTrackerStore::discardDraft(const OutboxKey &key)
{
    const auto name = d->recipientOf(key);
    if (!name)
        return std::unexpected(name.error());
    ChangeSet changes;
    const auto done = d->passBy(
        OutboxEvent::Discard, key, [](Private::Passage &) {}, changes,
        //: Stands after "Undo" and "Redo"; %1 is a name
        tr("discarding the draft to %1").arg(*name));
    if (done && !changes.isEmpty())
        Q_EMIT changed(changes);
    return done;
}

Result<OutgoingMessage> SqlTrackerStore::message(const OutboxKey &key) const
{
    const auto transaction = Transaction::read(*d->database);
    if (!transaction)
        return std::unexpected(transaction.error());
    return d->message(key, true);
}

Result<std::vector<OutgoingMessage>> SqlTrackerStore::unsent() const
{
    const auto transaction = Transaction::read(*d->database);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto keys = OutboxRepository(*d->database).unsent();
    if (!keys)
        return std::unexpected(keys.error());
    std::vector<OutgoingMessage> messages;
    for (const OutboxKey &key : *keys) {
        auto read = d->message(key, false);
        if (!read)
            return std::unexpected(read.error());
        messages.push_back(std::move(*read));
    }
    return messages;
}

Result<std::optional<OutboxKey>> SqlTrackerStore::unsentFor(const ApplicationId &application, Kind kind,
                                                            const PersonId &recipient,
                                                            const InterviewId &interview) const
{
    std::optional<OutboxKey> found;
    Query query(*d->database,
                u"SELECT c.id FROM correspondence c JOIN correspondence_people p ON p.application = "
                "c.application AND p.entry = c.id LEFT JOIN outbox o ON o.application = c.application AND "
                "o.entry = c.id WHERE c.application = ? AND c.delivery <> 'sent' AND c.direction = 'out' "
                "AND c.kind = ? AND p.person = ? AND coalesce(c.interview, '') = ? "
                "ORDER BY coalesce(o.edited_at, c.happened_at), c.id"_s);
    return query.each({application.value(), toSql(kind), recipient.value(), interview.value()},
                      [&](const Query &row) {
                          found = OutboxKey{application, CorrespondenceId(row.text(0))};
                      }) |
           mapped([&] { return found; });
}

Result<void> SqlTrackerStore::handOver(const OutboxKey &key, HandOver how)
{
    ChangeSet changes;
    const auto done = d->passBy(
        OutboxEvent::HandOver, key,
        [&](Private::Passage &passage) {
            passage.row.handedOver = HandedOver{how, d->clock.now(), {}};
            passage.row.heldBack.clear();
        },
        changes);
    // Also where its text is what it was: whoever shows it asks about this way from now on.
    if (done && changes.isEmpty())
        changes.changed.push_back(key.application);
    if (done)
        Q_EMIT changed(changes);
    return done;
}

Result<std::vector<OutboxKey>> SqlTrackerStore::toAskAbout(Instant before) const
{
    return OutboxRepository(*d->database).toAskAbout(before);
}

Result<void> SqlTrackerStore::noteAsked(const OutboxKey &key)
{
    ChangeSet changes;
    const auto done = d->pass(
        key, {},
        [&](Private::Passage &passage) -> Result<OutboxEvent> {
            if (!passage.row.handedOver)
                return std::unexpected(notAllowed(passage.state, OutboxEvent::Cancel));
            passage.row.handedOver->askedAt = d->clock.now();
            return OutboxEvent::Edit;
        },
        changes);
    if (done && !changes.isEmpty())
        Q_EMIT changed(changes);
    return done | mapped([](OutboxEvent) {});
}

Result<void> SqlTrackerStore::confirmSent(const OutboxKey &key, Instant at, std::optional<Channel> channel)
{
    const auto name = d->recipientOf(key);
    if (!name)
        return std::unexpected(name.error());
    ChangeSet changes;
    const auto done = d->passBy(
        OutboxEvent::ConfirmSent, key,
        [&](Private::Passage &passage) {
            passage.entry.at = at;
            passage.entry.loggedAt = d->clock.now();
            if (channel)
                passage.entry.channel = channel;
            passage.row.heldBack.clear();
        },
        changes,
        //: Stands after "Undo" and "Redo"; %1 is a name
        tr("noting that the message to %1 was sent").arg(*name));
    if (done && !changes.isEmpty())
        Q_EMIT changed(changes);
    return done;
}

Result<void> SqlTrackerStore::confirmNotSent(const OutboxKey &key)
{
    const auto name = d->recipientOf(key);
    if (!name)
        return std::unexpected(name.error());
    ChangeSet changes;
    const auto done = d->passBy(
        OutboxEvent::ConfirmNotSent, key, [](Private::Passage &passage) { passage.row.handedOver.reset(); },
        changes,
        //: Stands after "Undo" and "Redo"; %1 is a name
        tr("noting that the message to %1 was not sent").arg(*name));
    if (done && !changes.isEmpty())
        Q_EMIT changed(changes);
    return done;
}

} // namespace afterword
