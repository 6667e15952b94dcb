// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a person is addressed.
#include "person.h"

namespace afterword {

QString Person::addressedAs() const
{
    return givenName.isEmpty() ? name.simplified().section(u' ', 0, 0) : givenName;
}

} // namespace afterword
