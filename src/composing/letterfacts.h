// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// LetterFacts: what the records say that one letter could speak of, in the words of its language.
#pragma once

#include "draft.h"
#include "situation.h"

#include <QHash>
#include <QSet>

namespace afterword::composing {

struct LetterFacts
{
    QHash<QString, QString> texts; ///< by the names of templateFacts(); never empty
    QSet<QString> conditions;      ///< those that hold
    /// Free notes of the person's among the texts, in the order in which they are best left out.
    QStringList notes;
    const Interview *interview = nullptr; ///< the one spoken of
    int place = 0;                        ///< of the recipient among those met in that round, from 0
};

/// The interview that a message speaks of: the one asked for, else the newest held one that fits; nullptr:
/// none was held.
const Interview *interviewFor(const policy::Situation &situation, const DraftRequest &request);

/// The recipient must be in the tracker.
LetterFacts letterFacts(const policy::Situation &situation, const DraftRequest &request,
                        const Interview *interview, const QString &language);

/// "November 20" or "20. November", as that language and the application's region write it; with the year
/// where it is not the one of `today`.
QString dayInWords(QDate day, QDate today, const QString &language, const QString &region = {});
/// "Ann, Bob and Cy".
QString listInWords(const QStringList &names, const QString &language);

} // namespace afterword::composing
