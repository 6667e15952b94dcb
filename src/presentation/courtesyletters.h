// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Messages that no step asks for and that are written all the same: thanks to a reference, another time.
#pragma once

#include "composerdraft.h"

namespace afterword {

/// The reference was told of the application, which is decided, and has not been written to since (000-26).
bool isThanksDue(const Application &application, const PersonId &reference);
/// Those of the application's references to whom thanks are due.
std::vector<PersonId> referencesToThank(const Application &application);
ComposerSubject referenceThanks(const ApplicationId &application, const PersonId &reference);

/// Asks for another time where the interview did not take place, in a message to whoever arranges them, else
/// to an interviewer, else to the hiring manager; nullopt: there is nobody, or it was not missed.
std::optional<ComposerSubject> anotherTime(const Application &application, const InterviewId &interview);

} // namespace afterword
