// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading of one application's facts: named dates, offers, closing, and whom to write to.
#include "situation.h"

#include <algorithm>
#include <utility>

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
    QSet<QString> settled;
    for (const Commitment &commitment : m_application->commitments) {
        const bool checkBack = commitment.type == CommitmentType::CheckBackIfSilent;
        // Of a range the latest day counts (README, Time).
        const auto by =
            !commitment.by && commitment.to ? std::optional(Deadline(*commitment.to)) : commitment.by;
        if ((!checkBack && commitment.type != CommitmentType::DecisionBy) || !by ||
            !m_index->isKnown(commitment.madeAt) ||
            roundOf(commitment.interview, commitment.madeAt) < m_heldRound)
            continue;
        if (commitment.fulfilledAt && reached(*commitment.fulfilledAt))
            settled.insert(commitment.id.value());
        dates.push_back({commitment.id.value(), checkBack, commitment.madeAt, *by, commitment.person, {}});
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
    if (newest != dates.end() && !settled.contains(newest->id))
        m_namedDate = *newest;
    chooseRecipient();
    if (!m_namedDate)
        return;
    const bool isAsker = m_namedDate->checkBack && m_namedDate->person && isReachable(m_namedDate->person);
    const PersonId asked = isAsker ? m_namedDate->person : m_recipient;
    m_namedDate->end = m_namedDate->deadline.end(messageZone(asked));
    if (isAnswered(*m_namedDate) || hasNextInterview())
        m_namedDate.reset();
}

/// By any human reply from its end on, or before that by a rejection, an offer or a next round.
bool Situation::isAnswered(const NamedDate &date) const
{
    const bool byReply = std::ranges::any_of(m_replies, [&](const Reply &reply) {
        if (reply.entry->at <= date.madeAt || answersContactQuestion(*reply.entry))
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

/// A friendly word after a no leaves it a no (C-31: then terminal).
bool Situation::isReopened(Instant refusedAt) const
{
    using enum Meaning;
    return std::ranges::any_of(m_replies, [&](const Reply &reply) {
        return reply.entry->at > refusedAt &&
               (reply.meaning == NextRound || reply.meaning == NewDate || reply.meaning == CheckBackIfSilent);
    });
}

void Situation::readOutcome()
{
    m_outcome = outcomeOfFacts();
    if (m_application->stage != Stage::Closed || (m_outcome && !m_application->outcome))
        return;
    const auto facts = std::exchange(m_outcome, m_application->outcome.value_or(Outcome::NoResponse));
    if (m_outcome == Outcome::NoResponse) {
        // Anything inbound reopens what was given up for want of an answer.
        const Instant given = m_application->closedOn.isValid()
                                  ? messageZone(m_recipient).startOfDay(m_application->closedOn)
                                  : m_lastWaveAt.value_or(Instant());
        if (!m_replies.empty() && m_replies.back().entry->at > given)
            m_outcome = facts;
    }
}

std::optional<Outcome> Situation::outcomeOfFacts() const
{
    if (lastSent(Kind::Withdraw))
        return Outcome::Withdrawn;
    if (hasAcceptedWrittenOffer())
        return Outcome::Accepted;
    if (m_rejection && !isReopened(m_rejection->entry->at) &&
        !(m_openOffer && m_openOffer->at > m_rejection->entry->at))
        return Outcome::Rejected;
    const bool declined = std::ranges::any_of(m_application->offers, [this](const Offer &offer) {
        return offer.declinedAt && reached(*offer.declinedAt);
    });
    const bool accepted = std::ranges::any_of(m_application->offers, [this](const Offer &offer) {
        return offer.acceptedAt && reached(*offer.acceptedAt);
    });
    if (declined && !accepted && !m_openOffer)
        return Outcome::Declined;
    return std::nullopt;
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
    return contact(id).hasUsableEmail;
}

bool Situation::isRefused(const PersonId &id) const
{
    return contact(id).isRefused;
}

Channel Situation::channelFor(const PersonId &id) const
{
    return contact(id).isCalled ? Channel::Phone : Channel::Email;
}

bool Situation::isReachable(const PersonId &id) const
{
    const Contact known = contact(id);
    return !known.isRefused && (known.isCalled || known.hasUsableEmail);
}

bool Situation::contactWasRefused() const
{
    if (isRefused(m_application->hiringManager) || isRefused(m_application->designatedContact))
        return true;
    return std::ranges::any_of(m_application->interviews, [this](const Interview &interview) {
        if (!interview.isHeldAt(moment().at()))
            return false;
        return std::ranges::find(interview.signs, Signal::ContactRefused) != interview.signs.end() ||
               std::ranges::any_of(interview.interviewers,
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
