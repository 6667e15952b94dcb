// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is never done, whoever wants it (rulebook, Never), and ways of writing that want a second thought.
#pragma once

#include "guard.h"
#include "situation.h"

namespace afterword::policy {

/// The way it is to go: the one named, else the one that the kind has by its nature, else mail.
Channel channelOf(const GuardQuestion &question);

/// Not overridable: text messages, calls nobody asked for, public comments and private networks, uninvited
/// visits, news through LinkedIn, and a second send while nobody knows whether the first arrived.
std::vector<GuardFinding> prohibitions(const Situation &situation, const GuardQuestion &question);

/// Overridable: a way of writing that the rules would not choose.
std::vector<GuardFinding> channelDoubts(const Situation &situation, const GuardQuestion &question);

} // namespace afterword::policy
