// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CadenceState: where the three nudges after an interview stand, decided once for rules, held messages and
// advice.
#pragma once

#include "situation.h"

namespace afterword::policy {

/// The last human reply ends the running cadence in one of these ways.
enum class ReplyEffect {
    None,  ///< no reply in this round
    Quiet, ///< unclear, question, other, courtesy: seven business days of quiet, then one question
    Stop,  ///< "we will get in touch with you": that question only if the person opts in (C-34)
    Warm,  ///< positive: keep in touch
    Dated, ///< a date was named
    Ended  ///< next round, rejection, offer
};

ReplyEffect replyEffect(const Situation &situation);

/// Nothing is asked while these hold: closed, a next interview, an offer, withdrawing, a reply that ends it.
bool isCadenceEnded(const Situation &situation);
/// The status question about the present named date went out.
bool wasAsked(const Situation &situation, const NamedDate &date);
/// When the date and the grace after it are over: promiseGraceHours, none for a check-back (C-07, C-23).
Instant graceEnd(const Situation &situation, const NamedDate &date);
/// When the quiet time after the last reply is over: quietBusinessDays later, at the same time of day
/// (001-35).
Instant quietUntil(const Situation &situation);
/// first thank-you + statusAfterWeekDays, rolled: status may be asked, the interest-follow-up closes. Only
/// with a thank-you.
Instant weekOver(const Situation &situation);
/// The interest-follow-up was skipped, is not wanted by the cadence, or is over: the week rule has taken its
/// place.
bool isWeekRuleOn(const Situation &situation);
/// The last interest-follow-up, status-check-in or requested-check-in since the last reply; nullptr: none.
const Correspondence *lastNudge(const Situation &situation);
bool isCapReached(const Situation &situation);
/// Cap reached, or the final mail sent: nothing more to send (README, Counting).
bool isExhausted(const Situation &situation);
/// Exhausted, and noResponseAfterDays of silence have passed.
bool isStopped(const Situation &situation);
/// A nudge's opening after an out-of-office note of its recipient (settled, Cadence).
Instant afterAbsence(const Situation &situation, Instant opens, const PersonId &recipient);
int keepInTouchSent(const Situation &situation);
/// A keep-in-touch mail since the last human reply; nullptr: none.
const Correspondence *unansweredKeepInTouch(const Situation &situation);

} // namespace afterword::policy
