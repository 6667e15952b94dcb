// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// VTIMEZONE: what a zone's clocks show, told to readers that know no zones.
#pragma once

#include "zone.h"

namespace afterword {

/// The component that a TZID of that zone needs, for moments of these years and some more: a change of the
/// clocks that keeps to a rule is told as one, any other by its moment.
QByteArray zoneDefinition(const Zone &zone, int firstYear, int lastYear);

} // namespace afterword
