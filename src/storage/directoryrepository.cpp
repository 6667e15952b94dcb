// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A part of the list in a few statements: who, what they are, what passed last, what is due, what is
// promised.
#include "directoryrepository.h"

#include "lookuprepository.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

/// Which people a statement is about: a part of the list, or one by id.
constexpr auto page = "(SELECT id FROM people ORDER BY name, id LIMIT ? OFFSET ?)"_L1;
constexpr auto single = "(?)"_L1;

QString peopleSql(QLatin1StringView whom)
{
    return u"SELECT id, name, title, company, email, phone, linkedin, EXISTS (SELECT 1 FROM interviewers i "
           "WHERE i.person = p.id), EXISTS (SELECT 1 FROM applications a WHERE a.hiring_manager = p.id), "
           "EXISTS (SELECT 1 FROM applications a WHERE a.coordinator = p.id), EXISTS (SELECT 1 FROM "
           "applications a WHERE a.designated_contact = p.id), EXISTS (SELECT 1 FROM referees r WHERE "
           "r.person = p.id) OR EXISTS (SELECT 1 FROM application_referees r WHERE r.person = p.id) "
           "FROM people p WHERE id IN %1 ORDER BY name, id"_s.arg(whom);
}

QString messagesSql(QLatin1StringView whom)
{
    return u"SELECT x.person, max(c.happened_at) FROM correspondence_people x JOIN correspondence c ON "
           "c.application = x.application AND c.id = x.entry WHERE x.person IN %1 AND (c.direction = 'in' OR "
           "c.delivery = 'sent') AND c.happened_at <= ? GROUP BY x.person"_s.arg(whom);
}

QString meetingsSql(QLatin1StringView whom)
{
    return u"SELECT x.person, max(i.starts_at) FROM interviewers x JOIN interviews i ON i.application = "
           "x.application AND i.id = x.interview WHERE x.person IN %1 AND i.status IN ('planned', 'held') "
           "AND i.starts_at <= ? GROUP BY x.person"_s.arg(whom);
}

QString stepsSql(QLatin1StringView whom)
{
    return u"SELECT recipient, kind, state, opens, due FROM planned_steps WHERE recipient IN %1 ORDER BY "
           "recipient, due_order, id"_s.arg(whom);
}

/// As isOpenPromise() has it.
QString promisesSql(QLatin1StringView whom)
{
    return u"SELECT c.person, c.by_at, c.by_day FROM commitments c JOIN applications a ON a.id = "
           "c.application WHERE c.person IN %1 AND c.type = 'decision-by' AND c.fulfilled_at IS NULL AND "
           "(a.stage IS NULL OR a.stage <> 'closed') AND NOT EXISTS (SELECT 1 FROM commitments o WHERE "
           "o.application = c.application AND o.type = 'decision-by' AND o.made_at > c.made_at) AND NOT "
           "EXISTS (SELECT 1 FROM correspondence r WHERE r.application = c.application AND r.direction = "
           "'in' AND r.meaning IN ('next-round', 'rejection', 'offer-verbal', 'offer-written') AND "
           "r.happened_at > c.made_at)"_s.arg(whom);
}

/// A column that names people, and the column of that row's application.
struct Naming
{
    QLatin1StringView table;
    QLatin1StringView person;
    QLatin1StringView application;
};

/// Where an application names people, and whom its steps are for.
constexpr std::array namings{
    Naming{"applications"_L1, "hiring_manager"_L1, "id"_L1},
    Naming{"applications"_L1, "coordinator"_L1, "id"_L1},
    Naming{"applications"_L1, "designated_contact"_L1, "id"_L1},
    Naming{"application_referees"_L1, "person"_L1, "application"_L1},
    Naming{"interviewers"_L1, "person"_L1, "application"_L1},
    Naming{"correspondence_people"_L1, "person"_L1, "application"_L1},
    Naming{"commitments"_L1, "person"_L1, "application"_L1},
    Naming{"offers"_L1, "person"_L1, "application"_L1},
    Naming{"adjustments"_L1, "person"_L1, "application"_L1},
    Naming{"planned_steps"_L1, "recipient"_L1, "application"_L1},
};

std::optional<Instant> instant(const Query &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(Instant::fromMilliseconds(row.integer(column)));
}

PersonSummary summary(const Query &row)
{
    PersonSummary summary;
    summary.id = PersonId(row.text(0));
    summary.name = row.text(1);
    summary.title = row.text(2);
    summary.company = row.text(3);
    summary.email = row.text(4);
    summary.phone = row.text(5);
    summary.linkedin = row.text(6);
    constexpr std::array roles{PersonRole::Interviewer, PersonRole::HiringManager, PersonRole::Coordinator,
                               PersonRole::Contact, PersonRole::Reference};
    for (size_t i = 0; i < roles.size(); ++i)
        summary.roles.setFlag(roles[i], row.integer(7 + static_cast<int>(i)) != 0);
    return summary;
}

void addStep(PersonSummary &summary, const Query &row)
{
    if (++summary.steps > 1)
        return;
    summary.nextStep = fromExchangeName<Kind>(row.text(1));
    summary.nextState = fromExchangeName<StepState>(row.text(2)).value_or(StepState::Scheduled);
    summary.nextOpens = instant(row, 3);
    summary.nextDue = instant(row, 4);
}

void addPromise(PersonSummary &summary, const Query &row)
{
    ++summary.promises;
    std::optional<Deadline> by;
    if (const auto at = instant(row, 1))
        by = Deadline(*at);
    else if (!row.isNull(2))
        by = Deadline(QDate::fromString(row.text(2), Qt::ISODate));
    if (by && (!summary.promiseBy || by->end(Zone()) < summary.promiseBy->end(Zone())))
        summary.promiseBy = by;
}

Result<std::vector<PersonSummary>> read(const Database &database, QLatin1StringView whom,
                                        const SqlValues &bound, Instant now)
{
    std::vector<PersonSummary> people;
    QHash<QString, size_t> places;
    Query query(database, peopleSql(whom));
    if (auto done = query.each(bound,
                               [&](const Query &row) {
                                   people.push_back(summary(row));
                                   places.insert(people.back().id.value(), people.size() - 1);
                               });
        !done)
        return std::unexpected(done.error());
    const auto more = [&](const QString &sql, const SqlValues &values, auto &&take) {
        Query query(database, sql);
        return query.each(values, [&](const Query &row) {
            const auto place = places.constFind(row.text(0));
            if (place != places.cend())
                take(people[*place], row);
        });
    };
    const auto contact = [](PersonSummary &person, const Query &row) {
        if (const auto at = instant(row, 1))
            person.lastContact = std::max(person.lastContact.value_or(*at), *at);
    };
    SqlValues until = bound;
    until.push_back(toSql(now));
    return more(messagesSql(whom), until, contact) |
           andThen([&] { return more(meetingsSql(whom), until, contact); }) |
           andThen([&] { return more(stepsSql(whom), bound, addStep); }) |
           andThen([&] { return more(promisesSql(whom), bound, addPromise); }) |
           mapped([&] { return std::move(people); });
}

} // namespace

QStringList DirectoryRepository::pageSql()
{
    return {peopleSql(page), messagesSql(page), meetingsSql(page), stepsSql(page), promisesSql(page)};
}

Result<std::vector<PersonSummary>> DirectoryRepository::summaries(int offset, int limit, Instant now) const
{
    return read(m_database, page, {toSql(limit), toSql(offset)}, now);
}

Result<std::vector<PersonSummary>> DirectoryRepository::summaries(const std::vector<PersonId> &ids,
                                                                  Instant now) const
{
    std::vector<PersonSummary> all;
    all.reserve(ids.size());
    for (const PersonId &id : ids) {
        auto one = read(m_database, single, {toSql(id)}, now);
        if (!one)
            return one;
        std::ranges::move(*one, std::back_inserter(all));
    }
    return all;
}

Result<std::vector<ApplicationId>> DirectoryRepository::applicationsNaming(const PersonId &id) const
{
    return LookupRepository(m_database).applicationsNaming(id) | mapped([](const QSet<ApplicationId> &found) {
               std::vector<ApplicationId> ids(found.cbegin(), found.cend());
               std::ranges::sort(ids);
               return ids;
           });
}

Result<std::vector<PersonId>> DirectoryRepository::peopleNamedIn(const std::vector<ApplicationId> &ids) const
{
    QSet<QString> names;
    for (const Naming &naming : namings) {
        Query query(m_database,
                    u"SELECT %1 FROM %2 WHERE %3 = ?"_s.arg(naming.person, naming.table, naming.application));
        for (const ApplicationId &id : ids) {
            if (auto done = query.each({toSql(id)},
                                       [&](const Query &row) {
                                           if (!row.isNull(0))
                                               names += row.text(0);
                                       });
                !done)
                return std::unexpected(done.error());
        }
    }
    std::vector<PersonId> people;
    people.reserve(static_cast<size_t>(names.size()));
    for (const QString &name : std::as_const(names))
        people.emplace_back(name);
    return people;
}

Result<std::vector<PeoplePair>> DirectoryRepository::keptApart() const
{
    std::vector<PeoplePair> pairs;
    Query query(m_database, u"SELECT one, other FROM kept_apart ORDER BY one, other"_s);
    return query.each({}, [&](const Query &row) {
        pairs.emplace_back(PersonId(row.text(0)), PersonId(row.text(1)));
    }) | mapped([&] { return std::move(pairs); });
}

Result<void> DirectoryRepository::keepApart(const PeoplePair &pair, bool apart) const
{
    const SqlValues values{toSql(pair.first), toSql(pair.second)};
    return Query(m_database, u"DELETE FROM kept_apart WHERE one = ? AND other = ?"_s).run(values) |
           andThen([&]() -> Result<void> {
               if (!apart)
                   return {};
               return Query(m_database, u"INSERT INTO kept_apart (one, other) VALUES (?, ?)"_s).run(values);
           });
}

} // namespace afterword
