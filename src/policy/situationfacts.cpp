// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading of one application's facts: named dates, offers, closing, and whom to write to.
#include "situation.h"

#include <algorithm>

namespace afterword::policy {

namespace {

bool isOffer(Meaning meaning)
{
    return meaning == Meaning::OfferVerbal || meaning == Meaning::OfferWritten;
}

OfferForm formOf(Meaning meaning)
{
    return meaning == Meaning::OfferWritten ? OfferForm::Written : OfferForm::Verbal;
}

constexpr Duration Day = std::chrono::hours(24);

} // namespace

/// The newest named date, if it is still unanswered: of a decision-by and a check-back the newer counts, made
/// at the same moment the check-back (settled, Answers).
void Situation::readNamedDate()
{
    std::vector<NamedDate> dates;
    for (const Commitment &commitment : m_application->commitments) {
        const bool checkBack = commitment.type == CommitmentType::CheckBackIfSilent;
        if ((!checkBack && commitment.type != CommitmentType::DecisionBy) || !commitment.by ||
            !m_index->isKnown(commitment.madeAt))
            continue;
        if (commitment.fulfilledAt && reached(*commitment.fulfilledAt))
            continue;
        if (roundOf(commitment.interview, commitment.madeAt) >= m_heldRound)
            dates.push_back(
                {commitment.id.value(), checkBack, commitment.madeAt, *commitment.by, commitment.person, {}});
    }
    for (const Reply &reply : m_replies) {
        if ((reply.meaning == Meaning::NewDate || reply.meaning == Meaning::CheckBackIfSilent) &&
            reply.round >= m_heldRound)
            dates.push_back({reply.entry->id.value(),
                             reply.meaning == Meaning::CheckBackIfSilent,
                             reply.entry->at,
                             *reply.entry->until,
                             reply.writer,
                             {}});
    }
    const auto newest = std::ranges::max_element(dates, [](const NamedDate &left, const NamedDate &right) {
        return std::tie(left.madeAt, left.checkBack, left.id) <
               std::tie(right.madeAt, right.checkBack, right.id);
    });
    if (newest != dates.end())
        m_namedDate = *newest;
    chooseRecipient();
    if (!m_namedDate)
        return;
    const PersonId asked = m_namedDate->checkBack && m_namedDate->person ? m_namedDate->person : m_recipient;
    m_namedDate->end = m_namedDate->deadline.end(messageZone(asked));
    if (isAnswered(*m_namedDate) || hasNextInterview())
        m_namedDate.reset();
}

/// By any human reply from its end on, or before that by a rejection, an offer or a next round.
bool Situation::isAnswered(const NamedDate &date) const
{
    const bool byReply = std::ranges::any_of(m_replies, [&](const Reply &reply) {
        if (reply.entry->at <= date.madeAt)
            return false;
        return reply.entry->at >= date.end || reply.meaning == Meaning::Rejection ||
               reply.meaning == Meaning::NextRound || isOffer(reply.meaning);
    });
    return byReply || std::ranges::any_of(m_application->offers, [&](const Offer &offer) {
               return m_index->isKnown(offer.at) && offer.at > date.madeAt;
           });
}

/// The newest offer that nothing has settled. The entry in offers is the fact; a message of the same form
/// within a day is the same offer (settled, Offers).
void Situation::readOffers()
{
    std::vector<OpenOffer> offers;
    std::optional<Instant> settled;
    for (const Offer &offer : m_application->offers) {
        if (!m_index->isKnown(offer.at))
            continue;
        offers.push_back({offer.id.value(), offer.form, offer.at, offer.respondBy, offer.person});
        for (const auto &answer : {offer.acceptedAt, offer.declinedAt}) {
            if (answer && reached(*answer) && (!settled || *answer > *settled))
                settled = *answer;
        }
    }
    const size_t recorded = offers.size();
    for (const Reply &reply : m_replies) {
        if (!isOffer(reply.meaning))
            continue;
        OpenOffer *same = nullptr;
        for (size_t i = 0; i < recorded; ++i) {
            if (offers[i].form == formOf(reply.meaning) &&
                std::chrono::abs(offers[i].at - reply.entry->at) <= Day)
                same = &offers[i];
        }
        if (!same)
            offers.push_back({reply.entry->id.value(), formOf(reply.meaning), reply.entry->at, std::nullopt,
                              reply.writer});
    }
    for (OpenOffer &offer : offers) {
        if (settled && offer.at <= *settled)
            continue;
        if (m_openOffer && std::tie(offer.at, offer.form, offer.id) <
                               std::tie(m_openOffer->at, m_openOffer->form, m_openOffer->id))
            continue;
        m_openOffer = offer;
    }
    if (!m_openOffer || m_openOffer->person)
        return;
    std::optional<Duration> nearest;
    for (const Reply &reply : m_replies) {
        const Duration distance = std::chrono::abs(reply.entry->at - m_openOffer->at);
        if (isOffer(reply.meaning) && reply.writer && (!nearest || distance < *nearest)) {
            nearest = distance;
            m_openOffer->person = reply.writer;
        }
    }
}

bool Situation::hasVerbalOfferOnly() const
{
    const auto written = [this](const Offer &offer) {
        return offer.form == OfferForm::Written && m_index->isKnown(offer.at);
    };
    const auto verbal = [this](const Offer &offer) {
        return offer.form == OfferForm::Verbal && m_index->isKnown(offer.at) &&
               !(offer.declinedAt && reached(*offer.declinedAt));
    };
    if (std::ranges::any_of(m_application->offers, written) ||
        (m_openOffer && m_openOffer->form == OfferForm::Written))
        return false;
    return std::ranges::any_of(m_application->offers, verbal) || m_openOffer.has_value();
}

bool Situation::hasAcceptedWrittenOffer() const
{
    return std::ranges::any_of(m_application->offers, [this](const Offer &offer) {
        return offer.form == OfferForm::Written && offer.acceptedAt && reached(*offer.acceptedAt);
    });
}

/// Whether something that came in later takes the closing back.
bool Situation::isReopened(Instant closedBefore) const
{
    using enum Meaning;
    return std::ranges::any_of(m_replies, [&](const Reply &reply) {
        if (reply.entry->at <= closedBefore)
            return false;
        return reply.meaning != Rejection && reply.meaning != Courtesy && reply.meaning != Other &&
               !isOffer(reply.meaning);
    });
}

void Situation::readOutcome()
{
    if (m_application->stage == Stage::Closed) {
        m_outcome = m_application->outcome.value_or(Outcome::NoResponse);
        if (m_outcome != Outcome::NoResponse)
            return;
        // Anything inbound reopens what was given up for want of an answer.
        const Instant given = m_application->closedOn.isValid()
                                  ? messageZone(m_recipient).startOfDay(m_application->closedOn)
                                  : m_lastWaveAt.value_or(Instant());
        if (!m_replies.empty() && m_replies.back().entry->at > given)
            m_outcome.reset();
        else
            return;
    }
    if (const Correspondence *withdrawal = lastSent(Kind::Withdraw);
        withdrawal && !isReopened(withdrawal->at)) {
        m_outcome = Outcome::Withdrawn;
        return;
    }
    if (hasAcceptedWrittenOffer()) {
        m_outcome = Outcome::Accepted;
        return;
    }
    if (m_rejection && !isReopened(m_rejection->entry->at) &&
        !(m_openOffer && m_openOffer->at > m_rejection->entry->at)) {
        m_outcome = Outcome::Rejected;
        return;
    }
    const bool declined = std::ranges::any_of(m_application->offers, [this](const Offer &offer) {
        return offer.declinedAt && reached(*offer.declinedAt);
    });
    const bool accepted = std::ranges::any_of(m_application->offers, [this](const Offer &offer) {
        return offer.acceptedAt && reached(*offer.acceptedAt);
    });
    if (declined && !accepted && !m_openOffer)
        m_outcome = Outcome::Declined;
}

bool Situation::mustWithdraw() const
{
    const auto &acceptance = m_index->acceptance();
    if (!acceptance || acceptance->application == m_application || isClosed())
        return false;
    if (m_application->appliedOn.isValid() &&
        m_application->appliedOn > m_index->profileZone().dateAt(acceptance->at))
        return false; // a search that began after it
    return !m_held.empty() || !m_planned.empty();
}

bool Situation::hasUsableEmail(const PersonId &id) const
{
    const Person *person = m_index->person(id);
    return person && !person->email.trimmed().isEmpty() && !m_index->isBadAddress(person->email);
}

bool Situation::isRefused(const PersonId &id) const
{
    const Person *person = m_index->person(id);
    return person && person->contactRefused;
}

Channel Situation::channelFor(const PersonId &id) const
{
    const Person *person = m_index->person(id);
    const bool byPhone = person && person->preferredChannel == Channel::Phone && person->callsWelcome &&
                         !person->phone.trimmed().isEmpty();
    return byPhone ? Channel::Phone : Channel::Email;
}

bool Situation::isReachable(const PersonId &id) const
{
    return !isRefused(id) && (channelFor(id) == Channel::Phone || hasUsableEmail(id));
}

bool Situation::contactWasRefused() const
{
    return std::ranges::any_of(m_held, [this](const Interview *interview) {
        return std::ranges::find(interview->signs, Signal::ContactRefused) != interview->signs.end() ||
               std::ranges::any_of(interview->interviewers,
                                   [this](const PersonId &id) { return isRefused(id); });
    });
}

void Situation::chooseRecipient()
{
    std::vector<PersonId> candidates{m_application->designatedContact};
    const Commitment *newest = nullptr;
    for (const Commitment &commitment : m_application->commitments) {
        if (commitment.type != CommitmentType::DecisionBy || !commitment.person ||
            !m_index->isKnown(commitment.madeAt))
            continue;
        if (!newest || std::tie(newest->madeAt, newest->id) < std::tie(commitment.madeAt, commitment.id))
            newest = &commitment;
    }
    if (newest)
        candidates.push_back(newest->person);
    candidates.push_back(m_application->hiringManager);
    for (const Interview *interview : m_held) {
        if (!interview->interviewers.empty()) {
            candidates.push_back(interview->interviewers.front());
            break;
        }
    }
    candidates.push_back(m_application->coordinator);
    std::erase_if(candidates, [](const PersonId &id) { return id.isEmpty(); });
    const auto reachable =
        std::ranges::find_if(candidates, [this](const PersonId &id) { return isReachable(id); });
    const auto present =
        std::ranges::find_if(candidates, [this](const PersonId &id) { return !isRefused(id); });
    if (reachable != candidates.end())
        m_recipient = *reachable;
    else if (present != candidates.end())
        m_recipient = *present;
}

PersonId Situation::hiringManagerElseRecipient() const
{
    const PersonId &manager = m_application->hiringManager;
    return manager && isReachable(manager) ? manager : m_recipient;
}

} // namespace afterword::policy
