// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person can do about people and references, and the command that each of these acts becomes.
#pragma once

#include "commands.h"

namespace afterword {

/// Adds the person, or changes the one with the id.
Command addPerson(const Person &person);
Command changePerson(const Person &person);
Command removePerson(const Person &person);

/// Makes somebody a reference, or changes what is known of one.
Command saveReference(const Person &person, const Reference &reference);
/// No longer a reference, and no longer listed with any of these applications.
Command dropReference(const Person &person, const std::vector<Application> &naming);
/// Lists the reference with the application, or takes it off that list.
Command listReference(const Application &application, const Person &person, bool listed);
/// The reference was told of the application at that moment: a heads-up that was sent.
Command tellReference(const Application &application, const Person &person, Instant at);
/// When the reference was last told of that application; nullopt: not yet.
std::optional<Instant> referenceToldAt(const Application &application, const PersonId &person);

} // namespace afterword
