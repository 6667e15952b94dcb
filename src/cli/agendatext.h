// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Plans and answers as text for a terminal.
#pragma once

#include "guard.h"
#include "step.h"
#include "tracker.h"

namespace afterword::cli {

/// Steps by urgency, each with its reason; times in the profile's zone.
QString agendaText(const Plan &plan, const Tracker &tracker);
/// The agenda, and below it one line of advice for each application.
QString planText(const Plan &plan, const Tracker &tracker);
QString guardText(const GuardAnswer &answer);

} // namespace afterword::cli
