// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// sentChannels(): by which ways a text that was handed over can have gone.
#pragma once

#include "outbox.h"
#include "tracker.h"

namespace afterword {

/// Whether anything but mail is thinkable: mail programs and message files know only that.
bool canHaveGoneElsewhere(const OutboxDraft &draft);

/// The likely one first, then those that the rules allow towards that person; empty: nothing
/// else is thinkable. The tracker holds what trackerAround() gives.
std::vector<Channel> sentChannels(const OutboxDraft &draft, const Tracker &tracker, Instant now);

} // namespace afterword
