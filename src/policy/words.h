// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Words: names and dates as they stand in the sentences of a plan.
#pragma once

#include "sentence.h"
#include "situation.h"

#include <QCoreApplication>

namespace afterword::policy {

/// The sentences of the rules, for translators in one context: Policy::tr("…").
class Policy
{
    Q_DECLARE_TR_FUNCTIONS(Policy)
};

/// The date and time at which the clocks of that zone show that instant, in the person's language.
QString spoken(Instant instant, const Zone &zone);
QString spokenDay(QDate day);
/// What the person's own clocks show at the moment to do something; those of the other zone where the profile
/// tells none. Facts are told as they were where they happened.
LocalTime ownTime(const Situation &situation, Instant instant, const Zone &otherwise);
/// When a step to that recipient opens: the day, and the time too where it is not the window's opening.
Sentence::Place fromWhen(const Situation &situation, Instant opens, const PersonId &recipient);
/// The person's name; a general word where the name is not known.
QString nameOf(const Situation &situation, const PersonId &person);

} // namespace afterword::policy
