// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writing and reading of what transactions changed.
#include "changelog.h"

#include "storedtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostNamed = 200; ///< from here on everything is read anew anyway

template <typename IdType>
QJsonArray toJson(const std::vector<IdType> &ids)
{
    QJsonArray array;
    for (const IdType &id : ids)
        array += toStored(id.value());
    return array;
}

template <typename IdType>
std::vector<IdType> idsFrom(const QJsonValue &value)
{
    std::vector<IdType> ids;
    for (const QJsonValue id : value.toArray())
        ids.emplace_back(fromStored(id.toString()));
    return ids;
}

QString toText(const ChangeSet &changes)
{
    const bool isMuch = changes.changed.size() + changes.removed.size() + changes.touched.size() > mostNamed;
    QJsonObject object{{u"people"_s, changes.people},
                       {u"profile"_s, changes.profile},
                       {u"everything"_s, changes.everything || isMuch}};
    if (!isMuch) {
        object[u"changed"_s] = toJson(changes.changed);
        object[u"removed"_s] = toJson(changes.removed);
        object[u"touched"_s] = toJson(changes.touched);
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ChangeSet changesFrom(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    ChangeSet changes;
    changes.changed = idsFrom<ApplicationId>(object[u"changed"_s]);
    changes.removed = idsFrom<ApplicationId>(object[u"removed"_s]);
    changes.touched = idsFrom<PersonId>(object[u"touched"_s]);
    changes.people = object[u"people"_s].toBool();
    changes.profile = object[u"profile"_s].toBool();
    changes.everything = object[u"everything"_s].toBool(true);
    return changes;
}

template <typename IdType>
void addTo(std::vector<IdType> &ids, const std::vector<IdType> &more)
{
    for (const IdType &id : more) {
        if (std::ranges::find(ids, id) == ids.end())
            ids.push_back(id);
    }
}

} // namespace

void merge(ChangeSet &into, const ChangeSet &more)
{
    // What came back is there, and what was removed since is not.
    std::erase_if(into.removed, [&](const ApplicationId &id) {
        return std::ranges::find(more.changed, id) != more.changed.end();
    });
    std::erase_if(into.changed, [&](const ApplicationId &id) {
        return std::ranges::find(more.removed, id) != more.removed.end();
    });
    addTo(into.changed, more.changed);
    addTo(into.removed, more.removed);
    addTo(into.touched, more.touched);
    into.people = into.people || more.people;
    into.profile = into.profile || more.profile;
    into.everything = into.everything || more.everything;
}

Result<qint64> ChangeLog::newest() const
{
    return m_database.value(u"SELECT max(id) FROM change_log"_s) | mapped([](const SqlValue &value) {
               const auto *newest = std::get_if<qint64>(&value);
               return newest ? *newest : qint64{0};
           });
}

Result<qint64> ChangeLog::add(const ChangeSet &changes) const
{
    const auto last = newest();
    if (!last)
        return last;
    const qint64 id = *last + 1;
    return Query(m_database, u"INSERT INTO change_log (id, changes) VALUES (?, ?)"_s)
               .run({id, toText(changes)}) |
           andThen([&] {
               return Query(m_database, u"DELETE FROM change_log WHERE id <= ?"_s).run({id - keptEntries});
           }) |
           mapped([&] { return id; });
}

Result<ChangeSet> ChangeLog::since(qint64 entry) const
{
    ChangeSet changes;
    qint64 expected = entry + 1;
    Query query(m_database, u"SELECT id, changes FROM change_log WHERE id > ? ORDER BY id"_s);
    return query.each({entry}, [&](const Query &row) {
        if (row.integer(0) != expected)
            changes.everything = true;
        expected = row.integer(0) + 1;
        merge(changes, changesFrom(row.text(1)));
    }) | mapped([&] { return std::move(changes); });
}

} // namespace afterword
