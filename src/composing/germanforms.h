// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// German word forms: what the forms of a verb share, and how what is said to a friend is said politely.
#pragma once

#include <QString>
#include <QStringList>

namespace afterword::composing {

/// What the German forms of a word have in common: "gemeldet", "melden" and "meldete" are "meld". Rough: made
/// to be compared with itself only.
QString germanFamily(const QString &word);

/// What is said to somebody called "Sie" where this is said to one called "du", and the whole of a German
/// word that is written as one speaks: "habt" is "haben", "dir" is "ihnen", "ruf" is "rufe". None for most.
QStringList formalForms(const QString &word);

} // namespace afterword::composing
