// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts that people play in an application, and the commands that give and take them.
#pragma once

#include "commands.h"

namespace afterword {

enum class PartRole { HiringManager, Coordinator, DesignatedContact, Interviewer, Reference };

struct RoleIn
{
    PartRole role = PartRole::HiringManager;
    InterviewId interview = {}; ///< of an interviewer

    bool operator==(const RoleIn &) const = default;
};

/// "hiring manager".
QString partRoleName(PartRole role);
/// Those that the application can give: one interviewer's for each round.
std::vector<RoleIn> rolesFor(const Application &application);
/// "Interviewer, round 2".
QString roleInName(const RoleIn &role, const Application &application);
/// The first is the one that matters most.
std::vector<RoleIn> rolesOf(const Application &application, const PersonId &person);

/// Saves the person as given and what they are; `role` nullopt: that stays as it is. A part that only one can
/// play is taken from whoever played it; `reference` is saved too, where a new reference is not known as one.
Command savePersonIn(const Application &application, const Person &person, const std::optional<RoleIn> &role,
                     const std::optional<Reference> &reference);
/// Takes every part from them. What they said, and what was sent to them, stays.
Command removePersonFrom(const Application &application, const PersonId &person, const QString &name);

} // namespace afterword
