// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CadencePreview: what a cadence would make of one interview, by the real rules.
#pragma once

#include "cadence.h"
#include "enums.h"
#include "zone.h"

#include <QLocale>

#include <vector>

namespace afterword {

enum class PreviewCase { NoDateNamed, AnswerByFriday };

/// One step of the preview.
struct PreviewStep
{
    std::optional<Kind> kind; ///< nullopt: the end
    std::optional<Instant> opens;
    std::optional<Instant> target;
    std::optional<Instant> due;

    bool operator==(const PreviewStep &) const = default;
};

/// A made-up interview on the Tuesday after that moment, 10:00 to 11:00 in the zone, without holidays. The
/// person writes as soon as each mail may go, and nobody answers. The last step is the end: it opens when the
/// rules say stop, or has no times where they just wait.
std::vector<PreviewStep> previewOf(const Cadence &cadence, PreviewCase what, Instant now, const Zone &zone);

struct PreviewLine
{
    QString what; ///< "Send the thank-you"
    QString when; ///< "from Tue 24 Nov 12:00, best by 18:00, due Wed 25 Nov 11:00"
};
std::vector<PreviewLine> previewLines(const std::vector<PreviewStep> &steps, Instant now, const Zone &zone,
                                      const QLocale &locale = {});
/// "An interview on Tuesday 24 November, 10:00 to 11:00, would give:"
QString previewHeading(Instant now, const Zone &zone, const QLocale &locale = {});

} // namespace afterword
