// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which company an invitation speaks of.
#pragma once

#include "invitation.h"

namespace afterword {

/// The part of the address's domain that names its owner, lower case ("acme-labs" of
/// jo@mail.acme-labs.co.uk); empty for mail providers and scheduling services.
QString companyLabel(const QString &email);
/// Whether the address is of a service that arranges talks for others.
bool isSchedulingService(const QString &email);
/// A company and, where the words tell it, a role; the company is never empty.
struct CompanyGuess
{
    QString company;
    QString role; ///< empty: not told
};
/// `addresses` are of those who are of the company, the likeliest first.
CompanyGuess guessCompany(const Invitation &invitation, const QStringList &addresses);
/// Whether the text has the name as whole words, upper and lower case alike.
bool mentions(const QString &text, const QString &name);

} // namespace afterword
