// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two applications, one person: the same kind to the same person within a business day is never two mails
// (C-40).
#pragma once

#include "applicationplan.h"

namespace afterword::policy {

/// Marks open steps of this application that another application's open step or fresh mail collides with,
/// given the other applications' steps.
void markCollisions(const Situation &situation, Steps &steps, const QHash<ApplicationId, Steps> &others);

} // namespace afterword::policy
