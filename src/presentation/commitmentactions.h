// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What they said will happen or asked for: the likely beginnings of such a fact, and the commands over it.
#pragma once

#include "commands.h"

namespace afterword {

/// A new one: said by whoever was spoken with last, now.
Commitment newCommitment(const Application &application, CommitmentType type, Instant at);
/// Adds or replaces it by id; `added` are people to be saved first.
Command saveCommitment(const Application &application, const Commitment &commitment,
                       const std::vector<Person> &added);
/// Marks it as done, or as not done after all.
Command fulfilCommitment(const Application &application, const Commitment &commitment,
                         std::optional<Instant> at);
Command removeCommitment(const Application &application, const Commitment &commitment);

} // namespace afterword
