// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading of people, profile and whole applications.
#include "factrepositories.h"

#include "tables.h"

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

/// Reads rows of a table and hands each over as a record.
template <typename Record, typename Describe, typename Sink>
Result<void> readRecords(const Database &database, const Table &table, const QString &sql,
                         const SqlValues &bound, Describe &&fields, Sink &&sink)
{
    bool understood = true;
    Query query(database, sql);
    auto read = query.each(bound, [&](const Query &row) {
        Record record;
        const SqlValues values = row.values(table.columnCount());
        ColumnReader reader(values);
        fields(reader, record);
        understood = reader.ok && sink(std::move(record)) && understood;
    });
    if (read && !understood) {
        return fail(ErrorCode::Damaged,
                    Database::tr("A record of the table %1 cannot be understood; the database was left as "
                                 "it is.")
                        .arg(table.name),
                    database.file());
    }
    return read;
}

template <typename Record, typename Describe>
Result<std::vector<Record>> readAll(const Database &database, const Table &table, Describe &&fields)
{
    std::vector<Record> records;
    return readRecords<Record>(database, table, table.selectAll(), {}, fields,
                               [&](Record &&record) {
                                   records.push_back(std::move(record));
                                   return true;
                               }) |
           mapped([&] { return std::move(records); });
}

template <typename Record, typename Describe>
Result<std::optional<Record>> readOne(const Database &database, const Table &table, const SqlValues &key,
                                      Describe &&fields)
{
    std::optional<Record> found;
    return readRecords<Record>(database, table, table.selectByKey(), key, fields,
                               [&](Record &&record) {
                                   found = std::move(record);
                                   return true;
                               }) |
           mapped([&] { return std::move(found); });
}

/// Calls read() with the ids in chunks of few sizes, so that few statements are prepared; a chunk is filled
/// up with its last id.
template <typename IdType, typename Read>
Result<void> inChunks(const std::vector<IdType> &ids, Read &&read)
{
    for (size_t from = 0; from < ids.size();) {
        const size_t left = ids.size() - from;
        const size_t size = left > 8 ? 64 : left > 1 ? 8 : 1;
        SqlValues chunk;
        for (size_t i = 0; i < size; ++i)
            chunk.push_back(toSql(ids[std::min(from + i, ids.size() - 1)]));
        if (auto done = read(chunk); !done)
            return done;
        from += size;
    }
    return {};
}

template <typename Record, typename IdType, typename Describe>
Result<std::vector<Record>> readSome(const Database &database, const Table &table,
                                     const std::vector<IdType> &ids, Describe &&fields)
{
    std::vector<Record> records;
    return inChunks(ids,
                    [&](const SqlValues &chunk) {
                        return readRecords<Record>(
                            database, table,
                            table.selectWhereIn(table.columns.front(), static_cast<qsizetype>(chunk.size())),
                            chunk, fields, [&](Record &&record) {
                                records.push_back(std::move(record));
                                return true;
                            });
                    }) |
           mapped([&] { return std::move(records); });
}

/// One more than the greatest in the column; 0 where there is none.
Result<qint64> nextAfter(const Database &database, const QString &greatest)
{
    return database.value(greatest) | mapped([](const SqlValue &value) {
               const auto *last = std::get_if<qint64>(&value);
               return last ? *last + 1 : qint64{0};
           });
}

} // namespace

#define AFTERWORD_FIELDS(fields) [](auto &columns, auto &record) { fields(columns, record); }

Result<std::vector<PersonRecord>> PeopleRepository::people() const
{
    return readAll<PersonRecord>(m_database, tables::people(), AFTERWORD_FIELDS(personFields));
}

Result<std::optional<PersonRecord>> PeopleRepository::person(const PersonId &id) const
{
    return readOne<PersonRecord>(m_database, tables::people(), {toSql(id)}, AFTERWORD_FIELDS(personFields));
}

Result<std::vector<PersonRecord>> PeopleRepository::people(const std::vector<PersonId> &ids) const
{
    return readSome<PersonRecord>(m_database, tables::people(), ids, AFTERWORD_FIELDS(personFields));
}

Result<std::vector<RefereeRecord>> PeopleRepository::referees(const std::vector<PersonId> &ids) const
{
    return readSome<RefereeRecord>(m_database, tables::referees(), ids, AFTERWORD_FIELDS(refereeFields));
}

Result<qint64> PeopleRepository::nextPosition() const
{
    return nextAfter(m_database, u"SELECT max(position) FROM people"_s);
}

Result<qint64> PeopleRepository::nextRefereePosition() const
{
    return nextAfter(m_database, u"SELECT max(position) FROM referees"_s);
}

Result<std::vector<RefereeRecord>> PeopleRepository::referees() const
{
    return readAll<RefereeRecord>(m_database, tables::referees(), AFTERWORD_FIELDS(refereeFields));
}

Result<std::optional<RefereeRecord>> PeopleRepository::referee(const PersonId &id) const
{
    return readOne<RefereeRecord>(m_database, tables::referees(), {toSql(id)},
                                  AFTERWORD_FIELDS(refereeFields));
}

Result<std::optional<Profile>> ProfileRepository::profile() const
{
    return readOne<ProfileRecord>(m_database, tables::profile(), {toSql(1)},
                                  AFTERWORD_FIELDS(profileFields)) |
           mapped([](std::optional<ProfileRecord> &&record) {
               return record ? std::optional(std::move(record->profile)) : std::nullopt;
           });
}

Result<QJsonObject> ProfileRepository::cadence() const
{
    return readOne<CadenceRecord>(m_database, tables::cadence(), {toSql(1)},
                                  AFTERWORD_FIELDS(cadenceFields)) |
           mapped([](std::optional<CadenceRecord> &&record) {
               return record ? record->overrides : QJsonObject();
           });
}

Result<std::vector<ApplicationRecord>> ApplicationRepository::read(const SqlValues &ids) const
{
    const auto count = static_cast<qsizetype>(ids.size());
    std::vector<ApplicationRecord> records;
    QHash<ApplicationId, size_t> indexes;
    Result<void> done;
    const auto rowsOf = [&]<typename Record>(const Table &table, auto &&fields, auto &&sink) {
        if (!done)
            return;
        const bool isRoot = &table == &tables::applications();
        const QString sql =
            ids.empty() ? table.selectAll() : table.selectWhereIn(isRoot ? u"id"_s : u"application"_s, count);
        done = readRecords<Record>(m_database, table, sql, ids, fields, sink);
    };
    /// The application that a record belongs to; nullptr: the data is damaged.
    const auto owner = [&](const ApplicationId &id) -> Application * {
        const auto found = indexes.constFind(id);
        return found == indexes.cend() ? nullptr : &records[*found].application;
    };
    rowsOf.operator()<ApplicationRecord>(tables::applications(), AFTERWORD_FIELDS(applicationFields),
                                         [&](ApplicationRecord &&record) {
                                             indexes.insert(record.application.id, records.size());
                                             records.push_back(std::move(record));
                                             return true;
                                         });
    rowsOf.operator()<BoardRank>(tables::boardRanks(), AFTERWORD_FIELDS(rankFields), [&](BoardRank &&rank) {
        const auto found = indexes.constFind(rank.application);
        if (found == indexes.cend())
            return false;
        records[*found].rank = rank.rank;
        return true;
    });
    rowsOf.operator()<NamedPerson>(tables::applicationReferees(), AFTERWORD_FIELDS(applicationPersonFields),
                                   [&](NamedPerson &&named) {
                                       Application *application = owner(named.application);
                                       if (application)
                                           application->references.push_back(std::move(named.person));
                                       return application != nullptr;
                                   });
    const auto intoList = [&]<typename T>(std::vector<T> Application::*list) {
        return [&, list](Held<T> &&held) {
            Application *application = owner(held.application);
            if (application)
                (application->*list).push_back(std::move(held.record));
            return application != nullptr;
        };
    };
    const auto intoPeople = [&]<typename T>(std::vector<T> Application::*list,
                                            std::vector<PersonId> T::*people) {
        return [&, list, people](NamedPerson &&named) {
            Application *application = owner(named.application);
            if (!application)
                return false;
            const auto record = std::ranges::find(application->*list, named.record,
                                                  [](const T &candidate) { return candidate.id.value(); });
            if (record == (application->*list).end())
                return false;
            ((*record).*people).push_back(std::move(named.person));
            return true;
        };
    };
    rowsOf.operator()<Held<Interview>>(tables::interviews(), AFTERWORD_FIELDS(interviewFields),
                                       intoList(&Application::interviews));
    rowsOf.operator()<NamedPerson>(tables::interviewers(), AFTERWORD_FIELDS(interviewPersonFields),
                                   intoPeople(&Application::interviews, &Interview::interviewers));
    rowsOf.operator()<Held<Commitment>>(tables::commitments(), AFTERWORD_FIELDS(commitmentFields),
                                        intoList(&Application::commitments));
    rowsOf.operator()<Held<Correspondence>>(tables::correspondence(), AFTERWORD_FIELDS(correspondenceFields),
                                            intoList(&Application::correspondence));
    rowsOf.operator()<NamedPerson>(tables::correspondencePeople(),
                                   AFTERWORD_FIELDS(correspondencePersonFields),
                                   intoPeople(&Application::correspondence, &Correspondence::people));
    rowsOf.operator()<Held<Offer>>(tables::offers(), AFTERWORD_FIELDS(offerFields),
                                   intoList(&Application::offers));
    rowsOf.operator()<Held<Adjustment>>(tables::adjustments(), AFTERWORD_FIELDS(adjustmentFields),
                                        intoList(&Application::adjustments));
    if (!done)
        return std::unexpected(done.error());
    QString columns = u"SELECT application, stage FROM application_advice"_s;
    if (count > 0)
        columns += u" WHERE application IN (%1)"_s.arg(QStringList(count, u"?"_s).join(u", "_s));
    Query query(m_database, columns);
    return query.each(ids, [&](const Query &row) {
        const auto found = indexes.constFind(ApplicationId(row.text(0)));
        if (found != indexes.cend())
            records[*found].column = fromExchangeName<Stage>(row.text(1));
    }) | mapped([&] { return std::move(records); });
}

#undef AFTERWORD_FIELDS

Result<std::vector<ApplicationRecord>> ApplicationRepository::applications() const
{
    return read({});
}

Result<std::optional<ApplicationRecord>> ApplicationRepository::application(const ApplicationId &id) const
{
    if (!id)
        return std::nullopt;
    return read({toSql(id)}) | mapped([](std::vector<ApplicationRecord> &&records) {
               return records.empty() ? std::nullopt : std::optional(std::move(records.front()));
           });
}

Result<std::vector<ApplicationRecord>>
ApplicationRepository::applications(const std::vector<ApplicationId> &ids) const
{
    std::vector<ApplicationRecord> records;
    return inChunks(ids,
                    [&](const SqlValues &chunk) {
                        return read(chunk) | mapped([&](std::vector<ApplicationRecord> &&some) {
                                   std::ranges::move(some, std::back_inserter(records));
                               });
                    }) |
           mapped([&] { return std::move(records); });
}

Result<qint64> ApplicationRepository::nextPosition() const
{
    return nextAfter(m_database, u"SELECT max(position) FROM applications"_s);
}

Result<qint64> ApplicationRepository::lastRank() const
{
    return nextAfter(m_database, u"SELECT max(board_rank) FROM board_ranks"_s) |
           mapped([](qint64 next) { return std::max(next - 1, qint64{0}); });
}

} // namespace afterword
