// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A worked case: facts, a moment, and what must come out; compared as tests/golden/scenarios says.
#pragma once

#include "guard.h"
#include "plan.h"

#include <QJsonObject>

namespace afterword::test {

struct Scenario
{
    QString id;
    QString title;
    Instant at;
    Tracker tracker;
    Cadence cadence; ///< the tracker's own
    GuardQuestion question;
    QJsonObject expect;
};

/// BadInput where the file is no case.
Result<Scenario> readScenario(const QString &file);

/// Every way in which the plan is not what the case expects; empty: none.
QStringList differences(const Scenario &scenario, const Plan &plan);
QStringList differences(const Scenario &scenario, const GuardAnswer &answer);

} // namespace afterword::test
