// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Invitations into a tracker: a new interview, a moved one, a cancelled one.
#pragma once

#include "invitationproposal.h"

namespace afterword {

/// The tracker with the invitation as it is understood by understandInvitation(); applying it again changes
/// nothing more. Pure. BadInput: an invitation without UID.
Result<Tracker> applyInvitation(const Tracker &existing, const Invitation &invitation,
                                const QStringList &ownAddresses = {}, const InvitationMemory &memory = {});

/// The people and applications of `after` that are not the same in `before`: what an import has to take in.
Tracker changedRecords(const Tracker &before, const Tracker &after);

} // namespace afterword
