// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who is to be written to, and with which template.
#include "courtesyletters.h"

#include "personactions.h"

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

bool isDecided(const Application &application)
{
    return application.stage == Stage::Closed ||
           std::ranges::any_of(application.offers,
                               [](const Offer &offer) { return offer.acceptedAt.has_value(); });
}

} // namespace

bool isThanksDue(const Application &application, const PersonId &reference)
{
    const bool isListed =
        std::ranges::find(application.references, reference) != application.references.end();
    const auto told = referenceToldAt(application, reference);
    if (!isListed || !told || !isDecided(application))
        return false;
    return std::ranges::none_of(application.correspondence, [&](const Correspondence &entry) {
        const bool isLater = entry.direction == Direction::Out && entry.delivery == Delivery::Sent &&
                             entry.kind == Kind::Other && entry.at >= *told;
        return isLater && std::ranges::find(entry.people, reference) != entry.people.end();
    });
}

std::vector<PersonId> referencesToThank(const Application &application)
{
    std::vector<PersonId> found;
    std::ranges::copy_if(application.references, std::back_inserter(found),
                         [&](const PersonId &id) { return isThanksDue(application, id); });
    return found;
}

ComposerSubject referenceThanks(const ApplicationId &application, const PersonId &reference)
{
    ComposerSubject subject;
    subject.application = application;
    subject.to = reference;
    subject.templateId = u"other.reference-thanks"_s;
    return subject;
}

std::optional<ComposerSubject> anotherTime(const Application &application, const InterviewId &interview)
{
    const auto missed = std::ranges::find(application.interviews, interview, &Interview::id);
    if (missed == application.interviews.end() || missed->status != InterviewStatus::NoShow)
        return std::nullopt;
    std::vector<PersonId> people{application.coordinator, application.designatedContact};
    people.insert(people.end(), missed->interviewers.begin(), missed->interviewers.end());
    people.push_back(application.hiringManager);
    const auto to = std::ranges::find_if_not(people, &PersonId::isEmpty);
    if (to == people.end())
        return std::nullopt;
    ComposerSubject subject;
    subject.application = application.id;
    subject.to = *to;
    subject.interview = interview;
    subject.templateId = u"other.another-time"_s;
    return subject;
}

} // namespace afterword
