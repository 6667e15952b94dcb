// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a person is addressed.
#include "person.h"

#include <QStringList>

#include <algorithm>

namespace afterword {

QString Person::addressedAs() const
{
    if (!givenName.isEmpty())
        return givenName;
    const QStringList words = name.simplified().split(u' ');
    // "Dr." is no name, nor is "J."
    const auto first =
        std::ranges::find_if_not(words, [](const QString &word) { return word.endsWith(u'.'); });
    return first == words.end() ? words.front() : *first;
}

} // namespace afterword
