// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The directory of people for stores that know no shorter way: out of the whole tracker and agenda.
#include "peopleparts.h"
#include "trackerstore.h"

#include <algorithm>
#include <limits>

namespace afterword {

namespace {

/// After every step that opens at a time.
constexpr Instant always = Instant::fromMilliseconds(std::numeric_limits<qint64>::max() / 2);

bool goesOnlyTo(const AgendaRow &row, const PersonId &person)
{
    return row.step.to.size() == 1 && row.step.to.front() == person;
}

PersonSummary summaryOf(const Person &person, const Tracker &tracker, const std::vector<AgendaRow> &agenda,
                        Instant now)
{
    PersonSummary summary;
    summary.id = person.id;
    summary.name = person.name;
    summary.title = person.title;
    summary.company = person.company;
    summary.email = person.email;
    summary.phone = person.phone;
    summary.linkedin = person.linkedin;
    for (const Application &application : tracker.applications) {
        summary.roles |= rolesIn(application, person.id);
        if (const auto last = lastContactIn(application, person.id, now))
            summary.lastContact = std::max(summary.lastContact.value_or(*last), *last);
        for (const Commitment &commitment : application.commitments) {
            if (commitment.person != person.id || !isOpenPromise(application, commitment))
                continue;
            ++summary.promises;
            if (commitment.by &&
                (!summary.promiseBy || commitment.by->end(Zone()) < summary.promiseBy->end(Zone())))
                summary.promiseBy = commitment.by;
        }
    }
    const auto isTheirs = [&](const Reference &reference) { return reference.person == person.id; };
    if (std::ranges::any_of(tracker.references, isTheirs))
        summary.roles |= PersonRole::Reference;
    for (const AgendaRow &row : agenda) {
        if (!goesOnlyTo(row, person.id))
            continue;
        if (++summary.steps > 1)
            continue;
        summary.nextStep = row.step.kind;
        summary.nextState = row.step.state;
        summary.nextOpens = row.step.opens;
        summary.nextDue = row.step.due;
    }
    return summary;
}

} // namespace

PeoplePair peoplePair(const PersonId &one, const PersonId &other)
{
    return one < other ? PeoplePair(one, other) : PeoplePair(other, one);
}

Result<Person> TrackerStore::person(const PersonId &id) const
{
    const auto all = people();
    if (!all)
        return std::unexpected(all.error());
    const auto found = std::ranges::find(*all, id, &Person::id);
    if (found == all->end())
        return fail(ErrorCode::NotFound, tr("There is no person with the id %1.").arg(id.value()));
    return *found;
}

Result<std::vector<Reference>> TrackerStore::references() const
{
    auto all = tracker();
    if (!all)
        return std::unexpected(all.error());
    return std::move(all->references);
}

Result<std::vector<PersonSummary>> TrackerStore::personSummaries(int offset, int limit, Instant now) const
{
    auto all = people();
    if (!all)
        return std::unexpected(all.error());
    std::ranges::sort(*all, {}, [](const Person &person) { return std::tie(person.name, person.id); });
    std::vector<PersonId> ids;
    for (auto i = static_cast<size_t>(offset); i < all->size() && ids.size() < static_cast<size_t>(limit);
         ++i)
        ids.push_back((*all)[i].id);
    return personSummaries(ids, now);
}

Result<std::vector<PersonSummary>> TrackerStore::personSummaries(const std::vector<PersonId> &ids,
                                                                 Instant now) const
{
    const auto all = tracker();
    const auto rows = agenda(always, std::numeric_limits<int>::max());
    if (!all)
        return std::unexpected(all.error());
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<PersonSummary> summaries;
    for (const PersonId &id : ids) {
        if (const Person *person = all->find(id))
            summaries.push_back(summaryOf(*person, *all, *rows, now));
    }
    return summaries;
}

Result<std::vector<ApplicationId>> TrackerStore::applicationsNaming(const PersonId &id) const
{
    const auto all = tracker();
    const auto steps = stepsTo(id);
    if (!all)
        return std::unexpected(all.error());
    if (!steps)
        return std::unexpected(steps.error());
    std::vector<ApplicationId> naming;
    for (const Application &application : all->applications) {
        if (isNamedIn(application, id) || std::ranges::any_of(*steps, [&](const AgendaRow &row) {
                return row.step.application == application.id;
            }))
            naming.push_back(application.id);
    }
    std::ranges::sort(naming);
    return naming;
}

Result<std::vector<PersonId>> TrackerStore::peopleNamedIn(const std::vector<ApplicationId> &ids) const
{
    const auto all = tracker();
    if (!all)
        return std::unexpected(all.error());
    std::vector<PersonId> people;
    for (const Person &person : all->people) {
        const auto naming = applicationsNaming(person.id);
        if (!naming)
            return std::unexpected(naming.error());
        if (std::ranges::find_first_of(*naming, ids) != naming->end())
            people.push_back(person.id);
    }
    return people;
}

Result<std::vector<AgendaRow>> TrackerStore::stepsTo(const PersonId &id) const
{
    auto rows = agenda(always, std::numeric_limits<int>::max());
    if (!rows)
        return rows;
    std::erase_if(*rows, [&](const AgendaRow &row) { return !goesOnlyTo(row, id); });
    return rows;
}

Result<std::vector<PeoplePair>> TrackerStore::keptApart() const
{
    return std::vector<PeoplePair>();
}

Result<void> TrackerStore::keepApart(const PersonId &, const PersonId &, bool)
{
    return fail(ErrorCode::ReadOnly, tr("This store cannot remember that; nothing was changed."));
}

} // namespace afterword
