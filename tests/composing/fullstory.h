// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An application of which everything is recorded, so that a draft can say all that it ever says.
#pragma once

#include "story.h"

namespace afterword::test {

/// Story's Acme, with a panel of Ann and Bob on December 1, a debrief, a named date, references and more. Sam
/// Lee writes. Notes are in that language, "en" or "de".
Story fullStory(const QString &language);

/// The morning after the interview, in New York.
constexpr const char *MorningAfter = "2026-12-02T09:00:00-05:00";

} // namespace afterword::test
