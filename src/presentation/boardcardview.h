// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CardView: what one card of the board shows, ready to be painted and read out.
#pragma once

#include "steptext.h"
#include "trackerstore.h"

#include <QMetaType>

namespace afterword {

struct CardView
{
    ApplicationId id;
    QString company;
    QString role;
    QString step;       ///< title of the next step; without one what the card waits for
    QString when;       ///< "until today 17:00"; empty: no time
    QString interview;  ///< "Fri 4 Dec"; empty: none
    QString suggestion; ///< name of the stage that the facts say, where it is another one
    Tone tone = Tone::Quiet;
    Stage stage = Stage::Saved;
    std::optional<Stage> suggestedStage;
    Advice advice = Advice::Wait;
    bool hasStep = false; ///< whether `step` is something to do
    bool dream = false;

    /// Everything as one text, for a screen reader and the tooltip.
    QString spoken() const;

    bool operator==(const CardView &) const = default;
};

CardView cardView(const BoardCard &card, const DateText &dates);

} // namespace afterword

Q_DECLARE_METATYPE(afterword::CardView)
