// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What makes the plan of one application depend on another: the same people, job or address.
#pragma once

#include "addresses.h"

namespace afterword {

/// Whether company and role are the same but for case and spaces.
bool isSameJob(const Application &left, const Application &right);
/// Equal for the same job, seldom for another; the same on every machine and in every version.
qint64 jobKey(const QString &company, const QString &role);

/// Whether the plans of two applications that name the person may depend on each other, as far as this one
/// goes. Somebody who only vouches for the person (`isReference`) ties none together, however many list them.
bool tiesApplications(const Application &application, const PersonId &person, bool isReference);

} // namespace afterword
