// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a plan or an answer by itself, whatever the facts: the shape that every one must have.
#pragma once

#include "guard.h"
#include "plan.h"

#include <QSet>

namespace afterword::test {

/// The ids of all source rules and decisions, from the golden list; ends the test program where it is
/// missing.
const QSet<QString> &knownRules();

/// One sentence for each id that is none or does not exist; an empty list of rules is a fault too.
QStringList ruleFaults(const QStringList &rules, const QString &where);

/// Ids are unique, cited rules exist, states agree with opens, due and the moment, a message goes to exactly
/// one person, own tasks to nobody, earliest due first, every application is summed up once.
QStringList planFaults(const Plan &plan, const Tracker &tracker, Instant at);

/// Whether it is one of the person's own tasks.
bool isOwnTask(Kind kind);

/// Kind, recipients, application and id, for messages.
QString describe(const Step &step);

} // namespace afterword::test
