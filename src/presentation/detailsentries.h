// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Commands that correct or remove what stands in the time line of an application.
#pragma once

#include "commands.h"
#include "timelinemodel.h"

namespace afterword {

/// Replaces the message as it was recorded; `added` are people to be saved first.
Command correctMessage(const Application &application, const Correspondence &entry,
                       const std::vector<Person> &added);
/// Adds or replaces the offer.
Command saveOffer(const Application &application, const Offer &offer);
/// Removes what that row of the time line stands for; without changes where nothing can be removed.
Command removeEntry(const Application &application, TimelineKind kind, const QString &id);
/// Whether removeEntry() knows how to.
bool canBeRemoved(TimelineKind kind);

} // namespace afterword
