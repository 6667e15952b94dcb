// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Situation: the facts of one application as the rules need them: rounds, waves, replies, dates, recipient.
#pragma once

#include "trackerindex.h"

#include <QStringList>

namespace afterword::policy {

/// A date that was named: "you will hear by", or "ask if you have not heard by".
struct NamedDate
{
    QString id;             ///< of the commitment or reply that named it
    bool checkBack = false; ///< requested-check-in instead of status-check-in
    Instant madeAt;
    Deadline deadline;
    PersonId person; ///< who said so; empty: not recorded
    Instant end;     ///< in the recipient's zone
};

/// A human reply with what was made of it.
struct Reply
{
    const Correspondence *entry = nullptr;
    Meaning meaning = Meaning::Other; ///< new-date and check-back without a date count as unclear
    int round = 0;
    PersonId writer; ///< empty: unknown
};

/// An offer as the facts tell it: an entry of offers, or the message that brought it.
struct OpenOffer
{
    QString id;
    OfferForm form = OfferForm::Verbal;
    Instant at;
    std::optional<Deadline> respondBy;
    PersonId person; ///< who made it; empty: unknown
};

/// A person as far as mail is concerned.
struct Contact
{
    const Person *person = nullptr; ///< nullptr: unknown
    Zone zone;                      ///< of messages to that person
    bool isRefused = false;
    bool hasUsableEmail = false;
    bool isCalled = false; ///< by phone, as the person prefers and allows
};

class Situation
{
public:
    Situation(const Application &application, const TrackerIndex &index);
    Situation(const Situation &) = delete;
    Situation &operator=(const Situation &) = delete;

    const Application &application() const { return *m_application; }
    const TrackerIndex &index() const { return *m_index; }
    const Cadence &cadence() const { return *m_cadence; } ///< the application's own
    const Moment &moment() const { return m_index->moment(); }
    bool reached(Instant instant) const { return moment().reached(instant); }

    // Places
    Zone zoneOf(const Interview &interview) const;
    /// The recipient's, else the application's, else the interview's, else the profile's.
    Zone messageZone(const PersonId &recipient) const;
    const Region &region() const { return *m_region; }
    const BusinessDays &businessDays() const; ///< of the region

    // Rounds: only the newest held one has a cadence
    int heldRound() const { return m_heldRound; }                                 ///< 0: none
    const std::vector<const Interview *> &held() const { return m_held; }         ///< of that round, by start
    const std::vector<const Interview *> &everHeld() const { return m_everHeld; } ///< of all rounds, by start
    const std::vector<const Interview *> &planned() const { return m_planned; }   ///< by start
    const Interview *firstHeld() const { return m_firstHeld; }                    ///< of all rounds
    Instant roundEnd() const { return m_held.back()->end; }                       ///< only with heldRound()
    /// A planned interview cancels nudges and named dates of what came before it.
    bool hasNextInterview() const;
    int roundOf(const InterviewId &interview, Instant at) const;

    // Messages
    const std::vector<const Correspondence *> &sent() const { return m_sent; } ///< by time
    const std::vector<Reply> &replies() const { return m_replies; }            ///< human, by time, all rounds
    const Reply *lastReply() const { return m_lastReply; } ///< of the current round; nullptr: none
    const Reply *rejection() const { return m_rejection; }
    std::optional<Instant> repliedAt() const;
    const Correspondence *lastSent(Kind kind, const PersonId &to = {}) const;
    bool wasSent(Kind kind, Instant after, const PersonId &to = {}) const;
    /// In the current round and since the last human reply there.
    const Correspondence *lastInCadence(Kind kind) const;
    bool sentInRound(Kind kind) const;
    const Correspondence *firstThankYou() const { return m_firstThankYou; }
    bool isThanked(const PersonId &interviewer, int round) const;
    int unanswered() const { return m_unanswered; }
    std::optional<Instant> lastWaveAt() const { return m_lastWaveAt; } ///< since the last human reply
    /// A message of that kind is on its way or may have gone: nobody knows.
    /// In that round, else in the present one or after it.
    const Correspondence *uncertain(Kind kind, const PersonId &to = {},
                                    std::optional<int> round = std::nullopt) const;

    // Dates, offers, requests
    const std::optional<NamedDate> &namedDate() const
    {
        return m_namedDate;
    } ///< unanswered; pending or passed
    bool namedDateIsPending() const { return m_namedDate && !reached(m_namedDate->end); }
    const std::optional<OpenOffer> &openOffer() const { return m_openOffer; }
    bool hasVerbalOfferOnly() const;
    bool hasAcceptedWrittenOffer() const;
    const std::vector<const Commitment *> &requests() const { return m_requests; } ///< unfulfilled
    bool hasOpenRequest() const; ///< contact-by or deliverable that was not left out: holds nudges

    // Closing
    bool isClosed() const { return m_outcome.has_value(); }
    std::optional<Outcome> outcome() const { return m_outcome; }
    bool mustWithdraw() const; ///< a written offer was accepted elsewhere
    /// Whether after a refusal of that moment they named a next round or a date after all.
    bool isReopened(Instant refusedAt) const;

    // People
    const Person *person(const PersonId &id) const { return contact(id).person; }
    bool isReachable(const PersonId &person) const;
    bool hasUsableEmail(const PersonId &person) const;
    bool isRefused(const PersonId &person) const;
    bool contactWasRefused() const; ///< nudges want an opt-in (C-37)
    /// One recipient of a nudge (settled, Whom; C-19): the first reachable, else the first that is there.
    const PersonId &recipient() const { return m_recipient; }
    PersonId hiringManagerElseRecipient() const;
    Channel channelFor(const PersonId &person) const;

private:
    /// Looked up once a person.
    Contact contact(const PersonId &id) const;
    Zone generalZone() const;
    void readInterviews();
    void readMessages();
    void readCadence();
    void readOffers();
    void readNamedDate();
    void readRequests();
    void readOutcome();
    void chooseRecipient();
    bool isAnswered(const NamedDate &date) const;
    bool answersContactQuestion(const Correspondence &reply) const;
    std::optional<Outcome> outcomeOfFacts() const;

    const Application *m_application;
    const TrackerIndex *m_index;
    const Cadence *m_cadence;
    std::optional<Zone> m_zone;
    const Region *m_region;
    mutable const BusinessDays *m_days = nullptr;
    mutable std::vector<std::pair<PersonId, Contact>> m_contacts;
    int m_heldRound = 0;
    std::vector<const Interview *> m_everHeld;
    std::vector<const Interview *> m_held;
    std::vector<const Interview *> m_planned;
    const Interview *m_firstHeld = nullptr;
    std::vector<const Correspondence *> m_sent;
    std::vector<Reply> m_replies;
    const Reply *m_lastReply = nullptr;
    const Reply *m_rejection = nullptr;
    const Correspondence *m_firstThankYou = nullptr;
    int m_unanswered = 0;
    std::optional<Instant> m_lastWaveAt;
    std::optional<NamedDate> m_namedDate;
    std::optional<OpenOffer> m_openOffer;
    std::vector<const Commitment *> m_requests;
    std::optional<Outcome> m_outcome;
    PersonId m_recipient;
};

bool isWave(Kind kind);
/// Kinds that wait for an employer's answer and are moved by out-of-office notes.
bool isNudge(Kind kind);
bool names(const Correspondence &entry, const PersonId &person);

} // namespace afterword::policy
