// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// PersonChoice: somebody named in a line of text, known or new.
#pragma once

#include "person.h"

#include <optional>
#include <vector>

namespace afterword {

struct PersonChoice
{
    PersonId person;             ///< empty: the line was empty
    std::optional<Person> added; ///< a new person to be saved first
};

/// "Ann Ito", or "Ann Ito <ann@acme.example>" for somebody new; names are compared without case.
PersonChoice personNamed(const QString &text, const std::vector<Person> &people, const QString &company);
/// Name for a line that personNamed() reads again; empty where there is nobody.
QString lineFor(const PersonId &person, const std::vector<Person> &people);
/// Whether the text looks like a mail address: something, an at sign, something.
bool looksLikeAddress(const QString &text);

} // namespace afterword
