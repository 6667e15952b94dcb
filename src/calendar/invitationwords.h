// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an invitation does, in one sentence.
#pragma once

#include "invitationproposal.h"

namespace afterword {

/// Translated, as "Moves the interview at Acme from … to …."; times by the clocks of `home`. The company is
/// that of the application it goes to; empty: the proposed one.
QString whatItDoes(const InvitationProposal &proposal, const QString &company, const Zone &home);

/// "Thursday 3 December, 10:00–11:00".
QString timesOf(const Interview &interview, const Zone &home);

} // namespace afterword
