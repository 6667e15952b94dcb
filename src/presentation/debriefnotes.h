// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// DebriefNotes: what a person writes down after an interview, as it was typed, and the facts that it becomes.
#pragma once

#include "commands.h"

namespace afterword {

/// An interviewer, and what there is to know for writing or calling.
struct MetPerson
{
    PersonId person;
    QString name;
    bool callsWelcome = false;
    bool contactRefused = false;

    bool operator==(const MetPerson &) const = default;
};

struct DebriefNotes
{
    Debrief debrief;
    std::vector<Signal> signs;
    std::optional<int> selfRating; ///< 1 to 5
    /// When the decision falls, or from when on one may ask; a fact once it has words or a day.
    Commitment decision;
    std::vector<Commitment> requests; ///< deliverables; facts once they say what or when
    QString contact;                  ///< who will be in touch, as personNamed() reads it
    std::vector<MetPerson> met;       ///< the interviewers, in their order

    bool operator==(const DebriefNotes &) const = default;
};

/// What is recorded of that interview; a decision that nobody has named yet was said at its end by its first
/// interviewer. `at` is the present moment.
DebriefNotes debriefNotes(const Application &application, const Interview &interview,
                          const std::vector<Person> &people, Instant at);
/// A new request of the interview.
Commitment newRequest(const Interview &interview, Instant at);

/// What saving needs besides the notes.
struct DebriefSaving
{
    const Application &application; ///< as it is stored now
    InterviewId interview;
    const std::vector<Person> &people; ///< as they are stored now
    const DebriefNotes &shown;         ///< what was stored when the notes were begun, or saved last
    PersonId newPerson;                ///< the id of somebody new who will be in touch
    bool ownsNewPerson = true;         ///< no other application has come to name that one
};
/// Names what belongs to the debrief of that interview and is taken back together.
QString debriefActivity(const ApplicationId &application, const InterviewId &interview);
/// Saves where the notes differ from what was shown; other facts stay as somebody else may have left them.
/// Without changes where nothing differs. Repeated commands of one interview are one undo.
Command saveDebrief(const DebriefNotes &notes, const DebriefSaving &saving);

} // namespace afterword
