// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading of one application's facts: interviews, messages, waves, requests.
#include "situation.h"

#include <algorithm>

namespace afterword::policy {

bool isWave(Kind kind)
{
    using enum Kind;
    return kind == ThankYou || kind == InterestFollowUp || kind == StatusCheckIn || kind == FinalFollowUp;
}

bool isNudge(Kind kind)
{
    using enum Kind;
    return kind == InterestFollowUp || kind == StatusCheckIn || kind == FinalFollowUp ||
           kind == RequestedCheckIn || kind == KeepInTouch;
}

bool names(const Correspondence &entry, const PersonId &person)
{
    return std::ranges::find(entry.people, person) != entry.people.end();
}

Situation::Situation(const Application &application, const TrackerIndex &index)
    : m_application(&application)
    , m_index(&index)
    , m_cadence(&index.cadenceOf(application.id))
    , m_zone(index.zone(application.timeZone))
    , m_region(application.region ? &*application.region : &index.profileRegion())
{
    readInterviews();
    readMessages();
    readRequests();
    readOffers();
    readNamedDate(); // needs a recipient, for the zone in which a day ends
    readCadence();
    readOutcome();
}

Zone Situation::zoneOf(const Interview &interview) const
{
    if (const auto zone = m_index->zone(interview.timeZone))
        return *zone;
    return m_zone.value_or(m_index->profileZone());
}

const BusinessDays &Situation::businessDays() const
{
    if (!m_days)
        m_days = &m_index->calendar().days(*m_region);
    return *m_days;
}

Contact Situation::contact(const PersonId &id) const
{
    for (const auto &[known, contact] : m_contacts) {
        if (known == id)
            return contact;
    }
    Contact contact;
    contact.person = id ? m_index->person(id) : nullptr;
    const auto zone = contact.person ? m_index->zone(contact.person->timeZone) : std::nullopt;
    contact.zone = zone ? *zone : generalZone();
    if (const Person *person = contact.person) {
        contact.isRefused = person->contactRefused;
        contact.hasUsableEmail = !person->email.trimmed().isEmpty() && !m_index->isBadAddress(person->email);
        // A stated preference is leave to call (C-13); whoever welcomes calls is called where mail cannot
        // reach.
        contact.isCalled =
            !person->phone.trimmed().isEmpty() &&
            (person->preferredChannel == Channel::Phone || (person->callsWelcome && !contact.hasUsableEmail));
    }
    m_contacts.emplace_back(id, contact);
    return contact;
}

Zone Situation::messageZone(const PersonId &recipient) const
{
    return contact(recipient).zone;
}

/// Where the recipient's own is not known.
Zone Situation::generalZone() const
{
    if (m_zone)
        return *m_zone;
    if (!m_held.empty())
        return zoneOf(*m_held.back());
    return m_planned.empty() ? m_index->profileZone() : zoneOf(*m_planned.front());
}

void Situation::readInterviews()
{
    for (const Interview &interview : m_application->interviews) {
        if (interview.status == InterviewStatus::Planned)
            moment().reached(interview.end);
        // Said to be held, but not even begun: that is not known yet (settled, Time).
        const bool isToCome = interview.status == InterviewStatus::Held && !reached(interview.start);
        if (!isToCome && interview.isHeldAt(moment().at()))
            m_everHeld.push_back(&interview);
        else if (isToCome || interview.isPlannedAt(moment().at()))
            m_planned.push_back(&interview);
    }
    const auto byTime = [](const Interview *left, const Interview *right) {
        return std::tie(left->start, left->end, left->id) < std::tie(right->start, right->end, right->id);
    };
    std::ranges::sort(m_planned, byTime);
    std::ranges::sort(m_everHeld, byTime);
    for (const Interview *interview : m_everHeld) {
        m_heldRound = std::max(m_heldRound, interview->round);
        if (!m_firstHeld || interview->end < m_firstHeld->end)
            m_firstHeld = interview;
    }
    for (const Interview *interview : m_everHeld) {
        if (interview->round == m_heldRound)
            m_held.push_back(interview);
    }
    std::ranges::stable_sort(m_held, {}, &Interview::end);
}

bool Situation::hasNextInterview() const
{
    return std::ranges::any_of(
        m_planned, [this](const Interview *interview) { return interview->round >= m_heldRound; });
}

/// What names no interview belongs to the newest one begun by then (settled, Answers); 0: before any.
int Situation::roundOf(const InterviewId &interview, Instant at) const
{
    int round = 0;
    Instant begun;
    for (const Interview &candidate : m_application->interviews) {
        if (interview && candidate.id == interview)
            return candidate.round;
        if (candidate.status == InterviewStatus::Cancelled || candidate.status == InterviewStatus::NoShow ||
            candidate.start > at)
            continue;
        if (round == 0 || candidate.start > begun) {
            round = candidate.round;
            begun = candidate.start;
        }
    }
    return round;
}

void Situation::readMessages()
{
    const auto plays = [this](const PersonId &id) {
        return id == m_application->hiringManager || id == m_application->coordinator ||
               id == m_application->designatedContact ||
               std::ranges::any_of(m_application->interviews, [&](const Interview &interview) {
                   return std::ranges::find(interview.interviewers, id) != interview.interviewers.end();
               });
    };
    for (const Correspondence &entry : m_application->correspondence) {
        if (entry.direction == Direction::Out) {
            if (m_index->isSent(*m_application, entry))
                m_sent.push_back(&entry);
            continue;
        }
        if (!m_index->isKnown(entry) || entry.meaning == Meaning::OutOfOffice ||
            entry.meaning == Meaning::Bounce)
            continue;
        // Mail from a reference is no reply (settled, Cadence).
        const bool fromReferences =
            !entry.people.empty() && std::ranges::all_of(entry.people, [&](const PersonId &id) {
                return !plays(id) &&
                       (m_index->isReference(id) ||
                        std::ranges::find(m_application->references, id) != m_application->references.end());
            });
        if (fromReferences)
            continue;
        Reply reply{&entry, entry.meaning.value_or(Meaning::Other), roundOf(entry.interview, entry.at),
                    entry.people.empty() ? PersonId() : entry.people.front()};
        if ((reply.meaning == Meaning::NewDate || reply.meaning == Meaning::CheckBackIfSilent) &&
            !entry.until)
            reply.meaning = Meaning::Unclear;
        m_replies.push_back(reply);
    }
    const auto earlier = [](const Correspondence *left, const Correspondence *right) {
        return std::tie(left->at, left->id) < std::tie(right->at, right->id);
    };
    std::ranges::sort(m_sent, earlier);
    std::ranges::sort(m_replies, earlier, &Reply::entry);
    const auto first = std::ranges::min_element(m_held, {}, &Interview::start);
    const Instant begun = first == m_held.end() ? Instant() : (*first)->start;
    for (const Reply &reply : m_replies) {
        if (reply.meaning == Meaning::Rejection)
            m_rejection = &reply;
        // What was written before the round began answers nothing in it, whatever it is filed under.
        const bool isOfRound =
            reply.round > m_heldRound || (reply.round == m_heldRound && reply.entry->at >= begun);
        if (isOfRound && !answersContactQuestion(*reply.entry))
            m_lastReply = &reply;
    }
}

/// A reply to ask-contact-details cancels nothing (settled, Answers).
bool Situation::answersContactQuestion(const Correspondence &reply) const
{
    using enum Meaning;
    const Meaning meaning = reply.meaning.value_or(Other);
    if (meaning != Other && meaning != Courtesy && meaning != Positive && meaning != Unclear &&
        meaning != Question)
        return false;
    const Correspondence *question = nullptr;
    for (const Correspondence *entry : m_sent) {
        if (entry->at > reply.at)
            break;
        if (!reply.inReplyTo.isEmpty() && entry->messageId == reply.inReplyTo)
            return entry->kind == Kind::AskContactDetails;
        if (!reply.people.empty() && names(*entry, reply.people.front()))
            question = entry;
    }
    return question && question->kind == Kind::AskContactDetails;
}

std::optional<Instant> Situation::repliedAt() const
{
    return m_lastReply ? std::optional(m_lastReply->entry->at) : std::nullopt;
}

const Correspondence *Situation::lastSent(Kind kind, const PersonId &to) const
{
    const Correspondence *last = nullptr;
    for (const Correspondence *entry : m_sent) {
        if (entry->kind == kind && (to.isEmpty() || names(*entry, to)))
            last = entry;
    }
    return last;
}

bool Situation::wasSent(Kind kind, Instant after, const PersonId &to) const
{
    const Correspondence *last = lastSent(kind, to);
    return last && last->at >= after;
}

const Correspondence *Situation::lastInCadence(Kind kind) const
{
    const Correspondence *last = nullptr;
    for (const Correspondence *entry : m_sent) {
        if (entry->kind != kind || roundOf(entry->interview, entry->at) < m_heldRound)
            continue;
        if (!m_lastReply || entry->at > m_lastReply->entry->at)
            last = entry;
    }
    return last;
}

bool Situation::sentInRound(Kind kind) const
{
    return std::ranges::any_of(m_sent, [&](const Correspondence *entry) {
        return entry->kind == kind && roundOf(entry->interview, entry->at) >= m_heldRound;
    });
}

bool Situation::isThanked(const PersonId &interviewer, int round) const
{
    const auto wentTo = [&](const PersonId &person) {
        return std::ranges::any_of(m_sent, [&](const Correspondence *entry) {
            return entry->kind == Kind::ThankYou && names(*entry, person) &&
                   roundOf(entry->interview, entry->at) == round;
        });
    };
    if (wentTo(interviewer))
        return true;
    // Whoever refused contact is thanked through the coordinator (settled, Whom).
    const PersonId &coordinator = m_application->coordinator;
    if (coordinator.isEmpty() || !isRefused(interviewer))
        return false;
    const bool isGuest = std::ranges::any_of(m_application->interviews, [&](const Interview &interview) {
        return interview.round == round &&
               std::ranges::find(interview.interviewers, coordinator) != interview.interviewers.end();
    });
    return !isGuest && wentTo(coordinator);
}

const Correspondence *Situation::uncertain(Kind kind, const PersonId &to, std::optional<int> round) const
{
    const auto isInRound = [&](const Correspondence &entry) {
        const int its = roundOf(entry.interview, entry.at);
        return round ? its == *round : its >= m_heldRound;
    };
    for (const Correspondence &entry : m_application->correspondence) {
        if (entry.direction != Direction::Out || entry.kind != kind || !m_index->isKnown(entry))
            continue;
        if (entry.delivery != Delivery::Uncertain && entry.delivery != Delivery::Sending)
            continue;
        if ((to.isEmpty() || names(entry, to)) && isInRound(entry))
            return &entry;
    }
    return nullptr;
}

/// Waves since the last human reply in this round (README, Counting).
void Situation::readCadence()
{
    QVarLengthArray<Kind, 4> waves;
    // Where contact was refused, asking the coordinator to pass the thanks on is the thanks (C-37).
    const bool isRefusedByOne = std::ranges::any_of(m_held, [this](const Interview *interview) {
        return std::ranges::any_of(interview->interviewers,
                                   [this](const PersonId &id) { return isRefused(id); });
    });
    const Correspondence *passedOn = nullptr;
    for (const Correspondence *entry : m_sent) {
        if (isRefusedByOne && entry->kind == Kind::AskContactDetails && !passedOn &&
            roundOf(entry->interview, entry->at) == m_heldRound)
            passedOn = entry;
        if (!entry->kind || (!isWave(*entry->kind) && *entry->kind != Kind::RequestedCheckIn) ||
            roundOf(entry->interview, entry->at) != m_heldRound)
            continue;
        if (*entry->kind == Kind::ThankYou && m_heldRound > 0 && !m_firstThankYou)
            m_firstThankYou = entry;
        if (m_lastReply && entry->at <= m_lastReply->entry->at)
            continue;
        if (isWave(*entry->kind) && !waves.contains(*entry->kind))
            waves.append(*entry->kind);
        m_lastWaveAt = entry->at;
    }
    if (!m_firstThankYou)
        m_firstThankYou = passedOn;
    m_unanswered = static_cast<int>(waves.size());
}

void Situation::readRequests()
{
    for (const Commitment &commitment : m_application->commitments) {
        using enum CommitmentType;
        if (commitment.type == DecisionBy || commitment.type == CheckBackIfSilent ||
            !m_index->isKnown(commitment.madeAt))
            continue;
        if (commitment.fulfilledAt && reached(*commitment.fulfilledAt))
            continue;
        const Kind answer = commitment.type == ContactBy                     ? Kind::ContactByDate
                            : commitment.type == CommitmentType::Deliverable ? Kind::Deliverable
                                                                             : Kind::RequestedCall;
        if (!wasSent(answer, commitment.madeAt, commitment.person))
            m_requests.push_back(&commitment);
    }
}

bool Situation::hasOpenRequest() const
{
    const auto isLeftOut = [this](const Commitment &request, Kind answer) {
        return std::ranges::any_of(m_application->adjustments, [&](const Adjustment &adjustment) {
            return adjustment.action == AdjustmentAction::Skip && adjustment.kind == answer &&
                   adjustment.at >= request.madeAt && reached(adjustment.at) &&
                   (adjustment.person.isEmpty() || adjustment.person == request.person);
        });
    };
    return std::ranges::any_of(m_requests, [&](const Commitment *request) {
        if (request->type == CommitmentType::CallWindow)
            return false;
        return !isLeftOut(*request, request->type == CommitmentType::Deliverable ? Kind::Deliverable
                                                                                 : Kind::ContactByDate);
    });
}

} // namespace afterword::policy
