// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who is named in an application, and in what parts.
#pragma once

#include "application.h"

#include <QSet>

#include <algorithm>

namespace afterword {

/// Everybody who plays a part in the application; one named twice is visited twice. Whom only a decision of
/// the person's names (an adjustment) plays none.
void forEachPerson(const Application &application, auto &&visit)
{
    for (const PersonId *id :
         {&application.hiringManager, &application.coordinator, &application.designatedContact}) {
        if (*id)
            visit(*id);
    }
    const auto visitAll = [&](const std::vector<PersonId> &ids) {
        for (const PersonId &id : ids)
            visit(id);
    };
    visitAll(application.references);
    for (const Interview &interview : application.interviews)
        visitAll(interview.interviewers);
    for (const Correspondence &entry : application.correspondence)
        visitAll(entry.people);
    for (const Commitment &commitment : application.commitments) {
        if (commitment.person)
            visit(commitment.person);
    }
    for (const Offer &offer : application.offers) {
        if (offer.person)
            visit(offer.person);
    }
}

/// Everybody whom the application names, decisions included: they must be recorded, and stay.
inline QSet<PersonId> namedPeople(const Application &application)
{
    QSet<PersonId> people;
    forEachPerson(application, [&](const PersonId &id) { people.insert(id); });
    for (const Adjustment &adjustment : application.adjustments) {
        if (adjustment.person)
            people.insert(adjustment.person);
    }
    people.remove(PersonId());
    return people;
}

/// Whether the person has to do with the employer there: met, coordinating, promising or offering.
inline bool isOfEmployer(const Application &application, const PersonId &person)
{
    if (person == application.hiringManager || person == application.coordinator ||
        person == application.designatedContact)
        return true;
    const auto has = [&](const auto &records) {
        return std::ranges::any_of(records, [&](const auto &record) { return record.person == person; });
    };
    return has(application.commitments) || has(application.offers) ||
           std::ranges::any_of(application.interviews, [&](const Interview &interview) {
               return std::ranges::find(interview.interviewers, person) != interview.interviewers.end();
           });
}

} // namespace afterword
