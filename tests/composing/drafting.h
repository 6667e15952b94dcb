// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Drafting of every message of a plan, and what may be wrong with a text.
#pragma once

#include "draft.h"
#include "etiquette.h"
#include "plan.h"

#include <QStringList>

#include <functional>

namespace afterword::test {

/// Read once; the built-in texts.
const TemplateBook &builtIn();

/// The request that belongs to a step.
DraftRequest requestFor(const Step &step, const QString &language);

/// Every message of the plan of that moment in that language, with its step.
void forEachDraft(const Tracker &tracker, Instant now, const QString &language,
                  const std::function<void(const Step &, const Result<FinishedDraft> &)> &visit);

/// What no finished text has: brackets, gaps, what is left of a sentence.
QStringList gapsIn(const FinishedDraft &draft);

/// The checks that find something, as "L08 block: …"; spelling and what was sent before are not looked at.
QStringList offencesIn(const Tracker &tracker, Instant now, const Step &step, const FinishedDraft &draft,
                       bool withWarnings);

/// Kind, application and recipient of a step, for complaints.
QString nameOfStep(const Step &step);

} // namespace afterword::test
