// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts of one search to be checked: who it is about, good mails of each kind, and a sentence put into them.
#pragma once

#include "etiquette.h"

namespace afterword::test {

/// Sam Lee's search: an interview at Acme with Ann Ito and Bob Reyes on Tuesday 1 December 2026, another
/// application at Beta.
Tracker searchOf(Kind kind);
Instant momentOf(Kind kind);
PersonId recipientOf(Kind kind);

/// A good mail of that kind with the sentence as a paragraph of its own.
QString goodMail(Kind kind, const QString &sentence = {});
EtiquetteAnswer checked(Kind kind, const QString &sentence);
EtiquetteAnswer checkedMail(Kind kind, const QString &body);

} // namespace afterword::test
