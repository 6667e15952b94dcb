// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ids of records that an invitation makes: the same for the same record on every machine.
#pragma once

#include "ids.h"

namespace afterword {

ApplicationId invitedApplicationId(const QString &uid);
InterviewId invitedInterviewId(const QString &uid);
/// By the address in lower case.
PersonId invitedPersonId(const QString &email);

} // namespace afterword
