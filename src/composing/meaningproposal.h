// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// proposeMeaning(): what a reply seems to say, and where it says so. A proposal; the person decides.
#pragma once

#include "enums.h"
#include "searchwords.h"
#include "vaguedate.h"

namespace afterword::composing {

/// A reply as it came.
struct ReceivedText
{
    QString from; ///< the sender's address; empty: not known
    QString subject;
    QString body; ///< plain text, with whatever it quotes
};

struct MeaningProposal
{
    Meaning meaning = Meaning::Unclear;
    bool isFound = false; ///< something in the text says so; else nothing was understood
    bool inSubject = false;
    TextRange place;                  ///< in the body, or in the subject: the words that say so
    std::optional<DateProposal> date; ///< the best reading of the date that goes with the meaning
    QString dateWords;                ///< the few words that name it, for the person to confirm
    QString address;                  ///< of a bounce: the address that could not be reached

    bool operator==(const MeaningProposal &) const = default;
};

/// Reads English and German. What the text quotes of earlier mail and the signature say nothing. Where it
/// says several things, the one that changes most counts: a rejection over kind words, an offer over a date.
/// Bounces and automatic replies are told by their sender and subject first.
MeaningProposal proposeMeaning(const ReceivedText &reply, const SpokenOn &spoken);

} // namespace afterword::composing
