// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the person noted and may want to insert while writing.
#pragma once

#include "tracker.h"

#include <vector>

namespace afterword {

enum class InsertableKind {
    KeyPoint,   ///< what was spoken of
    Compliment, ///< what they liked
    Unsaid,     ///< what the person did not get to say
    Correction, ///< what the person wants to put right
    Question,   ///< what the person would still like to ask
    Answer,     ///< a question of theirs, with what the person found out since
    Date,       ///< an interview, a named date, days away
    Request,    ///< what they asked for
    Person,     ///< who was there, with title
    Contact,    ///< the person's own details
    Note        ///< of the application
};

struct InsertableFact
{
    QString label; ///< translated, one or two words, such as "Compliment"
    QString text;  ///< one line, as recorded
    InsertableKind kind = InsertableKind::Note;
    InterviewId interview; ///< empty: not from an interview

    bool operator==(const InsertableFact &) const = default;
};

/// The application's facts, those of that interview first, then of the others, the newest first. Dates are
/// told in the language given (ISO 639; empty: the program's) and in the recipient's zone. Each text once.
std::vector<InsertableFact> insertableFacts(const Tracker &tracker, const ApplicationId &application,
                                            const PersonId &recipient, const InterviewId &interview,
                                            const QString &language, Instant at);

} // namespace afterword
