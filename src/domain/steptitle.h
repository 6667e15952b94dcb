// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a step is called: a few words a person reads on a card, in a list, a calendar or a terminal.
#pragma once

#include "enums.h"

#include <QString>

namespace afterword {

/// "Thank Ann Ito", "Write down how it went"; the recipient's name may be empty.
QString stepTitle(Kind kind, const QString &recipient);

/// "Saved", "Awaiting decision", as a column is headed.
QString stageName(Stage stage);

/// "accepted", "no response", as it stands behind "Closed".
QString outcomeName(Outcome outcome);

} // namespace afterword
