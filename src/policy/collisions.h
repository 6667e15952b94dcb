// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two applications, one person: the same kind to the same person within a business day is never two mails
// (C-40).
#pragma once

#include "applicationplan.h"

#include <functional>

namespace afterword::policy {

/// Marks open steps of this application that another application's open step or fresh mail collides with;
/// stepsOf tells the steps of another application.
void markCollisions(const Situation &situation, Steps &steps,
                    const std::function<const Steps &(const Application &)> &stepsOf);

} // namespace afterword::policy
