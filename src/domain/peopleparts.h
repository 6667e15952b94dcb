// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which parts of an application somebody plays, and what was promised and asked.
#pragma once

#include "application.h"
#include "peopledirectory.h"

namespace afterword {

/// Interviewer of one of its interviews, manager, coordinator, contact, reference.
PersonRoles rolesIn(const Application &application, const PersonId &person);
/// Whether anything in the application names the person; a decision about a step does too.
bool isNamedIn(const Application &application, const PersonId &person);
/// The last message that passed (sent or received) or interview that began by then; nullopt: none.
std::optional<Instant> lastContactIn(const Application &application, const PersonId &person, Instant now);
/// They named a date for an answer, which has neither come nor been replaced by a newer date, in an
/// application that is not closed: an answer is a next round, a rejection or an offer received later.
bool isOpenPromise(const Application &application, const Commitment &commitment);
/// Something that they asked of the person and that is not done yet, in an application that is not closed.
bool isOpenRequest(const Application &application, const Commitment &commitment);

} // namespace afterword
