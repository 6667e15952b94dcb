// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words for people: what they are, what is wrong with an address, and the links that lead to them.
#pragma once

#include "peopledirectory.h"

#include <QUrl>

namespace afterword {

/// Each role, in the order in which they are told.
inline constexpr std::array personRoles{PersonRole::HiringManager, PersonRole::Interviewer,
                                        PersonRole::Coordinator, PersonRole::Contact, PersonRole::Reference};
/// "Hiring manager".
QString personRoleName(PersonRole role);
/// "Hiring manager, interviewer"; empty: none.
QString rolesText(PersonRoles roles);
/// "Head of Data, Acme"; one of them, or empty.
QString positionText(const QString &title, const QString &company);

/// One sentence on what is wrong with a field as it stands; empty: nothing, as where it is left empty.
QString nameProblem(const QString &text);
QString emailProblem(const QString &text);
QString phoneProblem(const QString &text);
QString linkProblem(const QString &text);
QString zoneProblem(const QString &text);

/// What a click on the address opens; empty where it is none.
QUrl mailLink(const QString &email);
QUrl phoneLink(const QString &phone);
/// Of a link without a scheme: https. Anything but http and https is no link.
QUrl webLink(const QString &text);

} // namespace afterword
