// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The store as a directory of people, and what else it keeps beside the facts.
#include "directoryrepository.h"
#include "factrepositories.h"
#include "invitationrepository.h"
#include "sqltrackerstore_p.h"

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

/// What is read in several statements is of one state.
template <typename Read>
auto inOneState(const Database &database, Read &&read) -> decltype(read())
{
    const auto transaction = Transaction::read(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    return read();
}

} // namespace

Result<Person> SqlTrackerStore::person(const PersonId &id) const
{
    auto record = PeopleRepository(*d->database).person(id);
    if (!record)
        return std::unexpected(record.error());
    if (!*record)
        return fail(ErrorCode::NotFound, tr("There is no person with the id %1.").arg(id.value()));
    return std::move((*record)->person);
}

Result<std::vector<Reference>> SqlTrackerStore::references() const
{
    return PeopleRepository(*d->database).referees() | mapped([](std::vector<RefereeRecord> &&records) {
               std::vector<Reference> references;
               for (RefereeRecord &record : records)
                   references.push_back(std::move(record.reference));
               return references;
           });
}

Result<std::vector<PersonSummary>> SqlTrackerStore::personSummaries(int offset, int limit, Instant now) const
{
    return inOneState(*d->database,
                      [&] { return DirectoryRepository(*d->database).summaries(offset, limit, now); });
}

Result<std::vector<PersonSummary>> SqlTrackerStore::personSummaries(const std::vector<PersonId> &ids,
                                                                    Instant now) const
{
    return inOneState(*d->database, [&] { return DirectoryRepository(*d->database).summaries(ids, now); });
}

Result<std::vector<ApplicationId>> SqlTrackerStore::applicationsNaming(const PersonId &id) const
{
    return inOneState(*d->database, [&] { return DirectoryRepository(*d->database).applicationsNaming(id); });
}

Result<std::vector<PersonId>> SqlTrackerStore::peopleNamedIn(const std::vector<ApplicationId> &ids) const
{
    return inOneState(*d->database, [&] { return DirectoryRepository(*d->database).peopleNamedIn(ids); });
}

Result<std::vector<AgendaRow>> SqlTrackerStore::stepsTo(const PersonId &id) const
{
    return PlanRepository(*d->database)
        .rows(u"WHERE s.recipient = ? ORDER BY s.due_order, s.id"_s, {toSql(id)});
}

Result<std::vector<PeoplePair>> SqlTrackerStore::keptApart() const
{
    return DirectoryRepository(*d->database).keptApart();
}

Result<void> SqlTrackerStore::keepApart(const PersonId &one, const PersonId &other, bool apart)
{
    auto transaction = Transaction::write(*d->database);
    if (!transaction)
        return std::unexpected(transaction.error());
    return DirectoryRepository(*d->database).keepApart(peoplePair(one, other), apart) |
           andThen([&] { return transaction->commit(); });
}

Result<InvitationMemory> SqlTrackerStore::takenInvitations(const QStringList &uids) const
{
    return inOneState(*d->database, [&] { return InvitationRepository(*d->database).taken(uids); });
}

Result<void> SqlTrackerStore::rememberInvitations(const std::vector<TakenInvitation> &invitations)
{
    if (invitations.empty())
        return {};
    auto transaction = Transaction::write(*d->database);
    if (!transaction)
        return std::unexpected(transaction.error());
    for (const TakenInvitation &invitation : invitations) {
        if (auto done = InvitationRepository(*d->database).remember(invitation); !done)
            return done;
    }
    return transaction->commit();
}

} // namespace afterword
