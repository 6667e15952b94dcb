// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Telling a message on its way from one that somebody logged.
#include "deliveries.h"

#include "enums.h"

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
