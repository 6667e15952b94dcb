// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// DraftFacts: what the tracker knows about a draft: who, where, when, and what else there is to be mixed up
// with.
#pragma once

#include "cadence.h"
#include "etiquette.h"
#include "knownnames.h"
#include "zone.h"

#include <QSet>

namespace afterword::composing {

/// Read once; what the checks ask after every key press costs no walk through the tracker.
struct DraftFacts
{
    DraftFacts(const EtiquetteContext &context);

    const Application *application = nullptr; ///< nullptr: not in the tracker
    Kind kind = Kind::Other;
    Instant at;
    Zone zone;   ///< of messages to the recipient
    QDate today; ///< there
    const Speller *speller = nullptr;
    Cadence::Words limits; ///< as the person has set them for the application

    // People
    const Person *recipient = nullptr; ///< nullptr: nobody known
    const Profile *profile = nullptr;
    std::vector<const Person *> interviewers;   ///< of the interview
    std::vector<const Person *> met;            ///< of all interviews held
    std::vector<const Person *> involved;       ///< with any part in the application
    std::vector<const Person *> withoutAddress; ///< interviewers who cannot be written to
    bool isContactPoint = false;                ///< the recipient is the main interviewer or the coordinator
    std::optional<Consent> consent;             ///< of a reference

    // Company and role
    std::vector<NamePattern> companyNames;
    NamePattern roleName;
    KnownNamesPtr names; ///< never nullptr

    // Dates
    const Interview *interview = nullptr; ///< the one it is about; nullptr: none held
    Zone interviewZone;
    QDate interviewDay;
    std::vector<QDate> meetingDays;   ///< of every interview and talk, each where it was
    std::optional<QDate> promisedDay; ///< a named date that counts
    bool hasOffer = false;            ///< in whatever form
    bool hasWrittenOffer = false;
    bool callIsWelcome = false;
    std::optional<Meaning> answers; ///< the latest reply that it could answer

    // What policy says
    QString sentAlready;    ///< the sentence of guard; empty: not sent
    QString wrongRecipient; ///< likewise
    QString channelRefused; ///< likewise

    // Texts to compare with
    QStringList panel;              ///< other drafts, and what the others of the panel were sent
    QStringList keptInTouch;        ///< bodies of earlier friendly mails
    std::vector<Topic> topics;      ///< of them
    QStringList subjects;           ///< of this application's correspondence, without "Re:", folded
    bool hasMailBesideCard = false; ///< a thank-you by mail to the same person
    QSet<QString> ownWords;         ///< folded; of the person and of what was noted about this application
    /// Whether it is a name, company, role or other word of the tracker.
    bool knowsWord(const QString &folded) const
    {
        return ownWords.contains(folded) || names->words.contains(folded);
    }
};

} // namespace afterword::composing
