// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who is what in an application.
#include "peopleparts.h"

#include <algorithm>

namespace afterword {

namespace {

bool has(const std::vector<PersonId> &people, const PersonId &person)
{
    return std::ranges::find(people, person) != people.end();
}

bool isAnswer(const Correspondence &entry)
{
    return entry.direction == Direction::In &&
           (entry.meaning == Meaning::NextRound || entry.meaning == Meaning::Rejection ||
            entry.meaning == Meaning::OfferVerbal || entry.meaning == Meaning::OfferWritten);
}

} // namespace

PersonRoles rolesIn(const Application &application, const PersonId &person)
{
    PersonRoles roles;
    roles.setFlag(PersonRole::Interviewer,
                  std::ranges::any_of(application.interviews, [&](const Interview &interview) {
                      return has(interview.interviewers, person);
                  }));
    roles.setFlag(PersonRole::HiringManager, application.hiringManager == person);
    roles.setFlag(PersonRole::Coordinator, application.coordinator == person);
    roles.setFlag(PersonRole::Contact, application.designatedContact == person);
    roles.setFlag(PersonRole::Reference, has(application.references, person));
    return roles;
}

bool isNamedIn(const Application &application, const PersonId &person)
{
    const auto isTheirs = [&](const auto &record) { return record.person == person; };
    return rolesIn(application, person) ||
           std::ranges::any_of(application.correspondence,
                               [&](const Correspondence &entry) { return has(entry.people, person); }) ||
           std::ranges::any_of(application.commitments, isTheirs) ||
           std::ranges::any_of(application.offers, isTheirs) ||
           std::ranges::any_of(application.adjustments, isTheirs);
}

std::optional<Instant> lastContactIn(const Application &application, const PersonId &person, Instant now)
{
    std::optional<Instant> last;
    const auto take = [&](Instant at) {
        if (at <= now)
            last = std::max(last.value_or(at), at);
    };
    for (const Correspondence &entry : application.correspondence) {
        const bool passed = entry.direction == Direction::In || entry.delivery == Delivery::Sent;
        if (passed && has(entry.people, person))
            take(entry.at);
    }
    for (const Interview &interview : application.interviews) {
        const bool isMeeting =
            interview.status == InterviewStatus::Planned || interview.status == InterviewStatus::Held;
        if (isMeeting && has(interview.interviewers, person))
            take(interview.start);
    }
    return last;
}

bool isOpenPromise(const Application &application, const Commitment &commitment)
{
    if (commitment.type != CommitmentType::DecisionBy || commitment.fulfilledAt ||
        application.stage == Stage::Closed)
        return false;
    const bool isReplaced = std::ranges::any_of(application.commitments, [&](const Commitment &other) {
        return other.type == CommitmentType::DecisionBy && other.madeAt > commitment.madeAt;
    });
    return !isReplaced && std::ranges::none_of(application.correspondence, [&](const Correspondence &entry) {
        return isAnswer(entry) && entry.at > commitment.madeAt;
    });
}

bool isOpenRequest(const Application &application, const Commitment &commitment)
{
    return commitment.type != CommitmentType::DecisionBy && !commitment.fulfilledAt &&
           application.stage != Stage::Closed;
}

} // namespace afterword
