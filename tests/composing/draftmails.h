// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts of one search to be checked: who it is about, good mails of each kind, and a sentence put into them.
#pragma once

#include "etiquette.h"

namespace afterword::test {

/// Sam Lee's search: an interview at Acme with Ann Ito and Bob Reyes on Tuesday 1 December 2026, another
/// application at Beta.
Tracker searchOf(Kind kind);
Instant momentOf(Kind kind);
PersonId recipientOf(Kind kind);

/// A good mail of that kind in which one part is what somebody wrote.
struct DraftCase
{
    Kind kind = Kind::ThankYou;
    QString part; ///< greeting, begin, end, sign, subject, body (all between greeting and sign), text (all of
                  ///< it); empty: a paragraph of its own
    QString written; ///< "|" is a line end
    QString fact;    ///< what is different: "attached", "discussed", "away", "payroll"; empty: nothing
    bool german = false;

    QString body() const;
};
EtiquetteAnswer checked(const DraftCase &one);
/// With the body that a remedy made of it.
EtiquetteAnswer checked(const DraftCase &one, const QString &body, const QString &subject);
QString subjectOf(const DraftCase &one);
EtiquetteAnswer checkedMail(Kind kind, const QString &body);

} // namespace afterword::test
