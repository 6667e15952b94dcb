// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The machine's wall clock.
#include "clock.h"

namespace afterword {

Instant SystemClock::now() const
{
    return Instant::fromMilliseconds(QDateTime::currentMSecsSinceEpoch());
}

} // namespace afterword
