// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Clock: where the present moment comes from. Injected everywhere; only app and cli choose the real one.
#pragma once

#include "instant.h"

namespace afterword {

class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

/// The machine's wall clock.
class SystemClock final : public Clock
{
public:
    Instant now() const override;
};

} // namespace afterword
