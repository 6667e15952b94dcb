// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What replies say, as phrases: one row a way to say it. Private to this room.
#pragma once

#include "enums.h"

#include <QRegularExpression>

#include <optional>
#include <span>

namespace afterword::composing {

/// A way to say something, in one sentence.
struct MeaningPhrase
{
    Meaning meaning;
    QRegularExpression says;
    QRegularExpression unless; ///< the sentence says something else where this is in it; empty: never
    bool needsDate = false;    ///< only with a date in the same sentence
};

/// In the order in which they count: what changes most comes first.
std::span<const MeaningPhrase> meaningPhrases();

/// Told by the subject alone: a bounce or an automatic reply; nullopt: neither.
std::optional<Meaning> meaningOfSubject(const QString &subject);
/// Whether mail from there comes from a mail server and not from a person.
bool isMailServer(const QString &address);
/// Whether the sentence, which asks something, asks it of the person.
bool isQuestion(const QString &sentence);

} // namespace afterword::composing
