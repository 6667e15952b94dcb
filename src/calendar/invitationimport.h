// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an invitation means for a tracker: a new interview, a moved one, a cancelled one.
#pragma once

#include "invitation.h"
#include "tracker.h"

namespace afterword {

/// The tracker with the invitation applied; applying it again changes nothing more.
///
/// - An interview with the invitation's UID is moved, or cancelled. One that is over in the person's own
/// words (held,
///   missed, debriefed) stays as it is. A cancelled one is planned again only where the invitation names
///   another time, so that an old file does not bring it back. Interviewers are added, never taken away.
/// - One of our own exports that comes back moves its interview where its time differs, and changes nothing
/// else.
/// - Else it belongs to the application that its people or its words point to most clearly: somebody known,
/// the
///   company's name, a mail domain of its people. Closed applications come last.
/// - Else it makes an application: the company out of the organiser's domain or the summary.
/// - A cancellation of what is not there changes nothing.
///
/// Interviewers are the organiser and the attendees but for the profile's own address; where the profile has
/// none, the organiser alone. New ids come from the UID and the addresses: the same on every machine. Pure.
/// BadInput: an invitation without UID.
Result<Tracker> applyInvitation(const Tracker &existing, const Invitation &invitation);

/// The people and applications of `after` that are not the same in `before`: what an import has to take in.
Tracker changedRecords(const Tracker &before, const Tracker &after);

} // namespace afterword
