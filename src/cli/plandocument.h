// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The plan and the guard's answer as the JSON documents of the contract.
#pragma once

#include "guard.h"
#include "step.h"
#include "tracker.h"

#include <QJsonObject>

namespace afterword::cli {

/// plan.schema.json; instants are written in the profile's zone.
QJsonObject planDocument(const Plan &plan, const Tracker &tracker);

/// `{"verdict", "findings": [{"reason", "rules", "overridable"}]}`
QJsonObject guardDocument(const GuardAnswer &answer);

} // namespace afterword::cli
