// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of facts and how records become rows.
#include "tables.h"

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

QString placeholders(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

} // namespace

QString Table::whereKey() const
{
    QStringList terms;
    for (qsizetype i = 0; i < static_cast<qsizetype>(keyColumns); ++i)
        terms += columns[i] + u" = ?"_s;
    return u" WHERE "_s + terms.join(u" AND "_s);
}

QString Table::ordered() const
{
    return columns.contains("position"_L1) ? u" ORDER BY position"_s : QString();
}

QString Table::selectAll() const
{
    return u"SELECT %1 FROM %2"_s.arg(columns.join(u", "_s), name) + ordered();
}

QString Table::selectByKey() const
{
    return u"SELECT %1 FROM %2"_s.arg(columns.join(u", "_s), name) + whereKey();
}

QString Table::selectWhereIn(const QString &column, qsizetype count) const
{
    return u"SELECT %1 FROM %2 WHERE %3 IN (%4)"_s.arg(columns.join(u", "_s), name, column,
                                                       placeholders(count)) +
           ordered();
}

QString Table::insert() const
{
    return u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(name, columns.join(u", "_s),
                                                    placeholders(columns.size()));
}

QString Table::update() const
{
    QStringList terms;
    for (const QString &column : columns.sliced(static_cast<qsizetype>(keyColumns)))
        terms += column + u" = ?"_s;
    return u"UPDATE %1 SET "_s.arg(name) + terms.join(u", "_s) + whereKey();
}

QString Table::remove() const
{
    return u"DELETE FROM "_s + name + whereKey();
}

namespace tables {

#define AFTERWORD_TABLE(function, name, keys, Record, fields)                                                \
    const Table &function()                                                                                  \
    {                                                                                                        \
        static const Table table = makeTable<Record>(                                                        \
            u"" name ""_s, keys, [](auto &columns, auto &record) { fields(columns, record); });              \
        return table;                                                                                        \
    }
AFTERWORD_TABLE(profile, "profile", 1, ProfileRecord, profileFields)
AFTERWORD_TABLE(cadence, "cadence", 1, CadenceRecord, cadenceFields)
AFTERWORD_TABLE(people, "people", 1, PersonRecord, personFields)
AFTERWORD_TABLE(referees, "referees", 1, RefereeRecord, refereeFields)
AFTERWORD_TABLE(applications, "applications", 1, ApplicationRecord, applicationFields)
AFTERWORD_TABLE(boardRanks, "board_ranks", 1, BoardRank, rankFields)
AFTERWORD_TABLE(applicationReferees, "application_referees", 2, NamedPerson, applicationPersonFields)
AFTERWORD_TABLE(interviews, "interviews", 2, Held<Interview>, interviewFields)
AFTERWORD_TABLE(interviewers, "interviewers", 3, NamedPerson, interviewPersonFields)
AFTERWORD_TABLE(commitments, "commitments", 2, Held<Commitment>, commitmentFields)
AFTERWORD_TABLE(correspondence, "correspondence", 2, Held<Correspondence>, correspondenceFields)
AFTERWORD_TABLE(correspondencePeople, "correspondence_people", 3, NamedPerson, correspondencePersonFields)
AFTERWORD_TABLE(offers, "offers", 2, Held<Offer>, offerFields)
AFTERWORD_TABLE(adjustments, "adjustments", 2, Held<Adjustment>, adjustmentFields)
#undef AFTERWORD_TABLE

const std::vector<const Table *> &all()
{
    static const std::vector<const Table *> every{&profile(),
                                                  &cadence(),
                                                  &people(),
                                                  &referees(),
                                                  &applications(),
                                                  &boardRanks(),
                                                  &applicationReferees(),
                                                  &interviews(),
                                                  &interviewers(),
                                                  &commitments(),
                                                  &correspondence(),
                                                  &correspondencePeople(),
                                                  &offers(),
                                                  &adjustments()};
    return every;
}

const Table *named(const QString &name)
{
    const auto found = std::ranges::find(all(), name, &Table::name);
    return found == all().end() ? nullptr : *found;
}

} // namespace tables

namespace {

template <typename Record, typename Describe>
void add(Rows &rows, const Table &table, const Record &record, Describe &&fields)
{
    ColumnWriter writer;
    writer.values.reserve(static_cast<size_t>(table.columns.size()));
    fields(writer, record);
    rows.push_back({&table, std::move(writer.values)});
}

template <typename T, typename Describe>
void addHeld(Rows &rows, const Table &table, const ApplicationId &application, const std::vector<T> &records,
             Describe &&fields)
{
    for (qint64 position = 0; const T &record : records)
        add(rows, table, Held<const T &>{application, position++, record}, fields);
}

template <typename Describe>
void addPeople(Rows &rows, const Table &table, const ApplicationId &application, const QString &record,
               const std::vector<PersonId> &people, Describe &&fields)
{
    for (qint64 position = 0; const PersonId &person : people)
        add(rows, table, NamedPerson{application, record, position++, person}, fields);
}

} // namespace

#define AFTERWORD_FIELDS(fields) [](auto &columns, auto &record) { fields(columns, record); }

Rows rowsOf(const ApplicationRecord &record)
{
    const Application &a = record.application;
    Rows rows;
    rows.reserve(2 + a.references.size() + 2 * a.interviews.size() + a.commitments.size() +
                 2 * a.correspondence.size() + a.offers.size() + a.adjustments.size());
    add(rows, tables::applications(), record, AFTERWORD_FIELDS(applicationFields));
    add(rows, tables::boardRanks(), BoardRank{a.id, record.rank}, AFTERWORD_FIELDS(rankFields));
    addPeople(rows, tables::applicationReferees(), a.id, {}, a.references,
              AFTERWORD_FIELDS(applicationPersonFields));
    addHeld(rows, tables::interviews(), a.id, a.interviews, AFTERWORD_FIELDS(interviewFields));
    for (const Interview &interview : a.interviews)
        addPeople(rows, tables::interviewers(), a.id, interview.id.value(), interview.interviewers,
                  AFTERWORD_FIELDS(interviewPersonFields));
    addHeld(rows, tables::commitments(), a.id, a.commitments, AFTERWORD_FIELDS(commitmentFields));
    addHeld(rows, tables::correspondence(), a.id, a.correspondence, AFTERWORD_FIELDS(correspondenceFields));
    for (const Correspondence &entry : a.correspondence)
        addPeople(rows, tables::correspondencePeople(), a.id, entry.id.value(), entry.people,
                  AFTERWORD_FIELDS(correspondencePersonFields));
    addHeld(rows, tables::offers(), a.id, a.offers, AFTERWORD_FIELDS(offerFields));
    addHeld(rows, tables::adjustments(), a.id, a.adjustments, AFTERWORD_FIELDS(adjustmentFields));
    return rows;
}

Rows rowsOf(const PersonRecord &record)
{
    Rows rows;
    add(rows, tables::people(), record, AFTERWORD_FIELDS(personFields));
    return rows;
}

Rows rowsOf(const RefereeRecord &record)
{
    Rows rows;
    add(rows, tables::referees(), record, AFTERWORD_FIELDS(refereeFields));
    return rows;
}

Rows rowsOf(const ProfileRecord &record)
{
    Rows rows;
    add(rows, tables::profile(), record, AFTERWORD_FIELDS(profileFields));
    return rows;
}

Rows rowsOf(const CadenceRecord &record)
{
    Rows rows;
    add(rows, tables::cadence(), record, AFTERWORD_FIELDS(cadenceFields));
    return rows;
}

#undef AFTERWORD_FIELDS

} // namespace afterword
