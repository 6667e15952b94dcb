// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Looking up by person, job, address and offer.
#include "lookuprepository.h"

#include "neighbours.h"

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

QString jobText(const QString &company, const QString &role)
{
    return u"job:"_s + QString::number(jobKey(company, role), 36);
}

QString usedText(const QString &address)
{
    return u"used:"_s + address;
}

QString mailText(const QString &address)
{
    return u"mail:"_s + address;
}

QSet<QString> keysOf(const std::optional<ApplicationRecord> &record)
{
    if (!record)
        return {};
    QSet<QString> keys{jobText(record->application.company, record->application.role)};
    for (const Correspondence &entry : record->application.correspondence) {
        if (!entry.address.isEmpty())
            keys.insert(usedText(foldedAddress(entry.address)));
    }
    return keys;
}

QSet<QString> keysOf(const std::optional<PersonRecord> &record)
{
    const QString address = record ? foldedAddress(record->person.email) : QString();
    return address.isEmpty() ? QSet<QString>() : QSet<QString>{mailText(address)};
}

} // namespace

template <typename IdType>
Result<QSet<IdType>> LookupRepository::ids(const QString &sql, const SqlValues &bound) const
{
    QSet<IdType> found;
    Query query(m_database, sql);
    return query.each(bound, [&](const Query &row) { found.insert(IdType(row.text(0))); }) |
           mapped([&] { return std::move(found); });
}

Result<bool> LookupRepository::exists(const QString &sql, const SqlValues &bound) const
{
    bool found = false;
    Query query(m_database, sql);
    return query.each(bound, [&](const Query &) { found = true; }) | mapped([&] { return found; });
}

QString LookupRepository::applicationsOfSql()
{
    return u"SELECT id FROM applications WHERE hiring_manager = ? "
           "UNION ALL SELECT id FROM applications WHERE coordinator = ? "
           "UNION ALL SELECT id FROM applications WHERE designated_contact = ? "
           "UNION ALL SELECT application FROM application_referees WHERE person = ? "
           "UNION ALL SELECT application FROM interviewers WHERE person = ? "
           "UNION ALL SELECT application FROM correspondence_people WHERE person = ? "
           "UNION ALL SELECT application FROM commitments WHERE person = ? "
           "UNION ALL SELECT application FROM offers WHERE person = ?"_s;
}

Result<QSet<ApplicationId>> LookupRepository::applicationsOf(const PersonId &person) const
{
    return ids<ApplicationId>(applicationsOfSql(), SqlValues(8, toSql(person)));
}

Result<QSet<ApplicationId>> LookupRepository::applicationsNaming(const PersonId &person) const
{
    return ids<ApplicationId>(applicationsOfSql() +
                                  u" UNION ALL SELECT application FROM adjustments WHERE person = ?"_s,
                              SqlValues(9, toSql(person)));
}

Result<QSet<ApplicationId>> LookupRepository::withJob(const QString &company, const QString &role) const
{
    return ids<ApplicationId>(u"SELECT owner FROM lookup_keys WHERE lookup_key = ?"_s,
                              {jobText(company, role)});
}

Result<bool> LookupRepository::hasBounces() const
{
    return exists(u"SELECT 1 FROM correspondence WHERE meaning = 'bounce' LIMIT 1"_s, {});
}

Result<bool> LookupRepository::hasBounces(const ApplicationId &application) const
{
    return exists(u"SELECT 1 FROM correspondence WHERE application = ? AND meaning = 'bounce' LIMIT 1"_s,
                  {toSql(application)});
}

Result<QSet<ApplicationId>> LookupRepository::withAddress(const QString &address) const
{
    return ids<ApplicationId>(u"SELECT owner FROM lookup_keys WHERE lookup_key = ?"_s, {usedText(address)});
}

Result<QSet<PersonId>> LookupRepository::peopleWithAddress(const QString &address) const
{
    return ids<PersonId>(u"SELECT owner FROM lookup_keys WHERE lookup_key = ?"_s, {mailText(address)});
}

Result<std::optional<LookupRepository::Acceptance>> LookupRepository::acceptance(Instant by) const
{
    std::optional<Acceptance> found;
    Query query(m_database, u"SELECT a.id, o.accepted_at, a.company FROM offers o JOIN applications a ON "
                            "a.id = o.application WHERE o.accepted_at <= ? AND o.form = 'written' "
                            "ORDER BY o.accepted_at, a.position LIMIT 1"_s);
    return query.each({toSql(by)}, [&](const Query &row) {
        found =
            Acceptance{ApplicationId(row.text(0)), Instant::fromMilliseconds(row.integer(1)), row.text(2)};
    }) | mapped([&] { return found; });
}

Result<std::optional<Instant>> LookupRepository::nextAcceptance(Instant after) const
{
    std::optional<Instant> next;
    Query query(m_database, u"SELECT accepted_at FROM offers WHERE accepted_at > ? AND form = 'written' "
                            "ORDER BY accepted_at LIMIT 1"_s);
    return query.each({toSql(after)}, [&](const Query &row) {
        next = Instant::fromMilliseconds(row.integer(0));
    }) | mapped([&] { return next; });
}

Result<void> LookupRepository::write(const QSet<QString> &before, const QSet<QString> &after,
                                     const QString &owner) const
{
    for (const QString &key : before - after) {
        if (auto gone = Query(m_database, u"DELETE FROM lookup_keys WHERE lookup_key = ? AND owner = ?"_s)
                            .run({key, owner});
            !gone)
            return gone;
    }
    for (const QString &key : after - before) {
        if (auto added = Query(m_database, u"INSERT INTO lookup_keys (lookup_key, owner) VALUES (?, ?)"_s)
                             .run({key, owner});
            !added)
            return added;
    }
    return {};
}

Result<void> LookupRepository::update(const std::optional<ApplicationRecord> &before,
                                      const std::optional<ApplicationRecord> &after) const
{
    return write(keysOf(before), keysOf(after), (after ? after : before)->application.id.value());
}

Result<void> LookupRepository::update(const std::optional<PersonRecord> &before,
                                      const std::optional<PersonRecord> &after) const
{
    return write(keysOf(before), keysOf(after), (after ? after : before)->person.id.value());
}

Result<void> LookupRepository::rebuild() const
{
    QSet<std::pair<QString, QString>> keys;
    Query jobs(m_database, u"SELECT id, company, role FROM applications"_s);
    Query used(m_database, u"SELECT application, address FROM correspondence WHERE address <> ''"_s);
    Query mails(m_database, u"SELECT id, email FROM people WHERE email <> ''"_s);
    return m_database.run(u"DELETE FROM lookup_keys"_s) | andThen([&] {
               return jobs.each({}, [&](const Query &row) {
                   keys.insert({jobText(row.text(1), row.text(2)), row.text(0)});
               });
           }) |
           andThen([&] {
               return used.each({}, [&](const Query &row) {
                   keys.insert({usedText(foldedAddress(row.text(1))), row.text(0)});
               });
           }) |
           andThen([&] {
               return mails.each({}, [&](const Query &row) {
                   if (const QString address = foldedAddress(row.text(1)); !address.isEmpty())
                       keys.insert({mailText(address), row.text(0)});
               });
           }) |
           andThen([&]() -> Result<void> {
               for (const auto &[key, owner] : std::as_const(keys)) {
                   if (auto written = write({}, {key}, owner); !written)
                       return written;
               }
               return {};
           });
}

} // namespace afterword
