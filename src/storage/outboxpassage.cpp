// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to a message of the outbox: the row and its entry in the history, in one transaction.
#include "addresses.h"
#include "factrepositories.h"
#include "planneighbourhood.h"
#include "sqltrackerstore_p.h"

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> noMessage(const OutboxKey &key)
{
    return fail(
        ErrorCode::NotFound,
        Database::tr("There is no message with the id %1; nothing was changed.").arg(key.entry.value()));
}

const Correspondence *find(const Application &application, const CorrespondenceId &id)
{
    const auto found = std::ranges::find(application.correspondence, id, &Correspondence::id);
    return found == application.correspondence.end() || found->direction != Direction::Out ? nullptr
                                                                                           : &*found;
}

QString withoutBrackets(const QString &id)
{
    return id.startsWith(u'<') && id.endsWith(u'>') ? id.mid(1, id.size() - 2) : id;
}

/// What a document knows of a message that never was in this outbox.
OutboxRow adopted(const OutboxKey &key, const Correspondence &entry, const Person *recipient)
{
    OutboxRow row;
    row.key = key;
    row.message.messageId =
        entry.messageId.isEmpty() ? newId() + u"@localhost"_s : withoutBrackets(entry.messageId);
    row.message.inReplyTo = withoutBrackets(entry.inReplyTo);
    row.message.subject = entry.subject;
    row.message.body = entry.body;
    if (recipient)
        row.message.to = {{recipient->name, entry.address.isEmpty() ? recipient->email : entry.address}};
    row.madeAt = entry.at;
    row.editedAt = entry.loggedAt.value_or(entry.at);
    return row;
}

void setPhase(OutboxRow &row, OutgoingState state)
{
    row.phase = state == OutgoingState::Waiting   ? OutboxRow::Phase::Waiting
                : state == OutgoingState::Sending ? OutboxRow::Phase::Sending
                                                  : OutboxRow::Phase::None;
    if (state != OutgoingState::Waiting)
        row.sendAfter.reset();
    if (state != OutgoingState::Sending)
        row.owner.clear();
}

} // namespace

Result<OutboxEvent> SqlTrackerStore::Private::pass(const OutboxKey &key, const QString &undoLabel,
                                                   const Decide &decide, ChangeSet &changes)
{
    auto transaction = Transaction::write(*database);
    if (!transaction)
        return std::unexpected(transaction.error());
    Facts facts(*database);
    const Application *present = facts.application(key.application);
    if (!facts.state())
        return std::unexpected(facts.state().error());
    if (!present || !find(*present, key.entry))
        return noMessage(key);
    Application application = *present;
    const Correspondence before = *find(application, key.entry);
    const OutboxRepository outbox(*database);
    auto row = outbox.row(key);
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        *row = adopted(key, before, before.people.empty() ? nullptr : facts.person(before.people.front()));
    Passage passage{facts, std::move(**row), before, OutgoingState::Draft};
    passage.state = stateOf(before.delivery, passage.row);
    const auto event = decide(passage);
    if (!event)
        return event;
    const auto next = stateAfter(passage.state, *event);
    if (!next)
        return std::unexpected(notAllowed(passage.state, *event));

    setPhase(passage.row, *next);
    if (auto put = outbox.put(passage.row); !put)
        return std::unexpected(put.error());
    passage.entry.delivery = deliveryOf(*next);
    passage.entry.subject = passage.row.message.subject;
    passage.entry.body = passage.row.message.body;
    passage.entry.messageId = u'<' + passage.row.message.messageId + u'>';
    const bool isDiscarded = *event == OutboxEvent::Discard;
    if (!isDiscarded && passage.entry == before) {
        // A claim that nobody sees, for instance.
        const auto committed = transaction->commit();
        return committed ? event : std::unexpected(committed.error());
    }
    FactsEdit edit(facts);
    auto &entry = *std::ranges::find(application.correspondence, key.entry, &Correspondence::id);
    entry = passage.entry;
    if (isDiscarded)
        std::erase_if(application.correspondence,
                      [&](const Correspondence &other) { return other.id == key.entry; });
    edit.put(std::move(application));
    if (auto valid = edit.validate(); !valid)
        return std::unexpected(valid.error());
    const auto action =
        undoLabel.isEmpty() ? JournalRepository::Action::Deliver : JournalRepository::Action::Execute;
    auto told = commit(*transaction, edit, facts, action,
                       undoLabel.isEmpty() ? QString(exchangeName(*next)) : undoLabel);
    if (!told)
        return std::unexpected(told.error());
    changes = std::move(*told);
    return event;
}

Result<void> SqlTrackerStore::Private::passBy(OutboxEvent event, const OutboxKey &key,
                                              const std::function<void(Passage &)> &change,
                                              ChangeSet &changes, const QString &undoLabel)
{
    return pass(
               key, undoLabel,
               [&](Passage &passage) -> Result<OutboxEvent> {
                   change(passage);
                   return event;
               },
               changes) |
           mapped([](OutboxEvent) {});
}

Result<OutgoingMessage> SqlTrackerStore::Private::message(const OutboxKey &key, bool withAttachments) const
{
    const auto record = ApplicationRepository(*database).application(key.application);
    if (!record)
        return std::unexpected(record.error());
    const Correspondence *entry = *record ? find((*record)->application, key.entry) : nullptr;
    if (!entry)
        return noMessage(key);
    const OutboxRepository outbox(*database);
    auto row = outbox.row(key);
    if (!row)
        return std::unexpected(row.error());
    if (!*row) {
        const auto recipient =
            PeopleRepository(*database).person(entry->people.empty() ? PersonId() : entry->people.front());
        if (!recipient)
            return std::unexpected(recipient.error());
        *row = adopted(key, *entry, *recipient ? &(*recipient)->person : nullptr);
    }
    OutgoingMessage message;
    message.state = stateOf(entry->delivery, **row);
    message.sendAfter = (*row)->sendAfter;
    message.account = (*row)->account;
    message.overridden = (*row)->overridden;
    message.heldBack = (*row)->heldBack;
    message.draft = {key,
                     entry->kind.value_or(Kind::Other),
                     entry->people.empty() ? PersonId() : entry->people.front(),
                     entry->interview,
                     entry->channel.value_or(Channel::Email),
                     entry->topic,
                     (*row)->step,
                     (*row)->templateId,
                     (*row)->language,
                     std::move((*row)->message),
                     (*row)->madeAt,
                     (*row)->editedAt,
                     (*row)->handedOver,
                     (*row)->setAside};
    auto attempts = outbox.attempts(key);
    if (!attempts)
        return std::unexpected(attempts.error());
    message.attempts = std::move(*attempts);
    if (withAttachments) {
        auto attachments = outbox.attachments(key);
        if (!attachments)
            return std::unexpected(attachments.error());
        message.draft.message.attachments = std::move(*attachments);
    }
    return message;
}

Result<QString> SqlTrackerStore::Private::objection(const Passage &passage, bool overridden) const
{
    const ApplicationId &id = passage.row.key.application;
    if (auto read = PlanNeighbourhood(passage.facts).readFor({id}); !read)
        return std::unexpected(read.error());
    const Instant now = clock.now();
    const auto acceptance = LookupRepository(*database).acceptance(now);
    if (!acceptance)
        return std::unexpected(acceptance.error());
    if (*acceptance) {
        if (auto read = passage.facts.read({(*acceptance)->application}); !read)
            return std::unexpected(read.error());
    }
    Tracker part = passage.facts.tracker();
    for (Application &application : part.applications) {
        if (application.id == id)
            std::erase_if(application.correspondence,
                          [&](const Correspondence &entry) { return entry.id == passage.entry.id; });
    }
    // Whoever has an address in the message can be reached by it, whatever is recorded.
    const auto &to = passage.row.message.to;
    const PersonId recipient = passage.entry.people.empty() ? PersonId() : passage.entry.people.front();
    const auto person = std::ranges::find(part.people, recipient, &Person::id);
    if (person != part.people.end() && !to.empty() && !to.front().address.isEmpty() &&
        foldedAddress(to.front().address) != foldedAddress(person->email)) {
        for (Application &application : part.applications)
            keepAddressUsed(application, recipient, person->email);
        person->email = to.front().address;
    }
    return planner.objection(part, id, passage.entry, overridden, now);
}

Result<QString> SqlTrackerStore::Private::recipientOf(const OutboxKey &key) const
{
    QString name;
    Query query(*database, u"SELECT coalesce(p.name, a.company) FROM applications a LEFT JOIN "
                           "correspondence_people c ON c.application = a.id AND c.entry = ? AND c.position = "
                           "0 LEFT JOIN people p ON p.id = c.person WHERE a.id = ?"_s);
    return query.each({key.entry.value(), key.application.value()}, [&](const Query &row) {
        name = row.text(0);
    }) | mapped([&] { return name; });
}

Result<void> SqlTrackerStore::Private::addWhatIsBeingTyped(Tracker &tracker) const
{
    const auto texts = OutboxRepository(*database).unsettled();
    if (!texts)
        return std::unexpected(texts.error());
    for (const OutboxRepository::Text &text : *texts) {
        const auto application =
            std::ranges::find(tracker.applications, text.key.application, &Application::id);
        if (application == tracker.applications.end())
            continue;
        const auto entry =
            std::ranges::find(application->correspondence, text.key.entry, &Correspondence::id);
        if (entry == application->correspondence.end())
            continue;
        entry->subject = text.subject;
        entry->body = text.body;
    }
    return {};
}

/// The entry was removed while its message was sent: what the server said is kept, should undo bring it back.
Result<void> SqlTrackerStore::Private::concludeUnknown(const OutboxKey &key, const SendAttempt &attempt)
{
    auto transaction = Transaction::write(*database);
    if (!transaction)
        return std::unexpected(transaction.error());
    const OutboxRepository outbox(*database);
    auto row = outbox.row(key);
    if (!row)
        return std::unexpected(row.error());
    if (!*row || (*row)->owner != owner)
        return noMessage(key);
    setPhase(**row, OutgoingState::Uncertain);
    return outbox.put(**row) | andThen([&] { return outbox.changeAttempt(key, attempt); }) |
           andThen([&] { return transaction->commit(); });
}

} // namespace afterword
