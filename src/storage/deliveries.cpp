// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Telling a message on its way from one that somebody logged.
#include "deliveries.h"

#include "factsedit.h"
#include "outboxrepository.h"
#include "storedtext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace afterword::deliveries {

using namespace Qt::StringLiterals;

namespace {

using MessageKey = std::pair<QString, QString>; // application, message

MessageKey keyOf(const SqlValues &key)
{
    return {std::get<QString>(key[0]), std::get<QString>(key[1])};
}

bool isSending(const std::optional<SqlValues> &row)
{
    static const auto column = static_cast<size_t>(tables::correspondence().columns.indexOf(u"delivery"_s));
    return row && (*row)[column] == toSql(Delivery::Sending);
}

} // namespace

Passing::Passing(const RowChanges &changes)
{
    for (const RowChange &change : changes) {
        // A message that goes away with its application was removed by the person.
        if (change.table == &tables::correspondence() && change.after &&
            isSending(change.before) != isSending(change.after))
            m_messages.insert(keyOf(change.key));
    }
}

Passing Passing::all(const RowChanges &changes)
{
    Passing passing;
    for (const RowChange &change : changes) {
        if (change.table == &tables::correspondence())
            passing.m_messages.insert(keyOf(change.key));
    }
    return passing;
}

QStringList Passing::storedIds() const
{
    QStringList ids;
    for (const auto &[application, message] : m_messages) {
        const QJsonArray one{toStored(message)};
        ids += QString::fromUtf8(QJsonDocument(one).toJson(QJsonDocument::Compact).chopped(1).sliced(1));
    }
    return ids;
}

bool Passing::holds(const Table &table, const SqlValues &key) const
{
    return (&table == &tables::correspondence() || &table == &tables::correspondencePeople()) &&
           m_messages.contains(keyOf(key));
}

RowChanges Passing::without(const RowChanges &changes) const
{
    if (isEmpty())
        return changes;
    RowChanges kept;
    std::ranges::copy_if(changes, std::back_inserter(kept),
                         [this](const RowChange &change) { return !holds(*change.table, change.key); });
    return kept;
}

namespace {

/// Nothing: the application may stay as it was edited.
Result<std::optional<Application>> kept(const OutboxRepository &outbox, const Application &before,
                                        const Application &after)
{
    const auto entries = outbox.entries(before.id);
    if (!entries)
        return std::unexpected(entries.error());
    std::optional<Application> changed;
    for (const CorrespondenceId &id : *entries) {
        const auto was = std::ranges::find(before.correspondence, id, &Correspondence::id);
        if (was == before.correspondence.end())
            continue;
        const auto is = std::ranges::find(after.correspondence, id, &Correspondence::id);
        const bool isGone = is == after.correspondence.end();
        if (isGone && was->delivery == Delivery::Sent)
            continue; // the record of a message is the person's to remove
        const bool isSaidToBeSent = !isGone && is->delivery == Delivery::Sent &&
                                    was->delivery != Delivery::Sending && is->direction == Direction::Out;
        const bool fits = !isGone && is->messageId == was->messageId && is->direction == was->direction &&
                          (isSaidToBeSent || is->delivery == was->delivery);
        if (fits)
            continue;
        if (!changed)
            changed = after;
        if (isGone) {
            changed->correspondence.push_back(*was);
            continue;
        }
        auto &entry = *std::ranges::find(changed->correspondence, id, &Correspondence::id);
        entry.messageId = was->messageId;
        entry.direction = was->direction;
        if (!isSaidToBeSent)
            entry.delivery = was->delivery;
    }
    return changed;
}

} // namespace

Result<void> keepWhatTheOutboxHas(FactsEdit &edit)
{
    const Database &database = edit.facts().database();
    const auto any = database.value(u"SELECT 1 FROM outbox LIMIT 1"_s);
    if (!any)
        return std::unexpected(any.error());
    if (std::holds_alternative<std::monostate>(*any))
        return {};
    const OutboxRepository outbox(database);
    std::vector<Application> changed;
    for (const auto &[id, before] : edit.applicationsBefore().asKeyValueRange()) {
        const Application *after = edit.facts().application(id);
        if (!before || !after)
            continue;
        auto application = kept(outbox, before->application, *after);
        if (!application)
            return std::unexpected(application.error());
        if (*application)
            changed.push_back(std::move(**application));
    }
    for (Application &application : changed)
        edit.put(std::move(application));
    return edit.facts().state();
}

Result<void> keepWhatWasSent(const Database &database, const RowChanges &changes)
{
    QSet<MessageKey> leaving;
    QSet<MessageKey> changing; // what they say of the interview that goes, the changes know
    for (const RowChange &change : changes) {
        if (change.table == &tables::correspondence())
            (change.after ? changing : leaving).insert(keyOf(change.key));
    }
    const auto stays = [&](const QString &sql, const SqlValues &bound,
                           const QSet<MessageKey> &but) -> Result<bool> {
        bool any = false;
        Query query(database, sql);
        auto read = query.each(bound, [&](const Query &row) {
            const MessageKey message(row.text(0), row.text(1));
            any = any || !(leaving.contains(message) || but.contains(message));
        });
        return read | mapped([&] { return any; });
    };
    for (const RowChange &change : changes) {
        if (change.after)
            continue;
        Result<bool> needed = false;
        if (change.table == &tables::applications())
            needed =
                stays(u"SELECT application, id FROM correspondence WHERE application = ?"_s, change.key, {});
        else if (change.table == &tables::interviews())
            needed =
                stays(u"SELECT application, id FROM correspondence WHERE application = ? AND interview = ?"_s,
                      change.key, changing);
        if (!needed)
            return std::unexpected(needed.error());
        if (*needed) {
            return fail(
                ErrorCode::Refused,
                Database::tr("A message that was sent belongs to what this would take away, so nothing "
                             "was changed."));
        }
    }
    return {};
}

} // namespace afterword::deliveries
