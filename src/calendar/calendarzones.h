// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The time zones that calendar files name.
#pragma once

#include <QString>

namespace afterword {

/// IANA's name of the zone that a TZID names: IANA's own, one behind a vendor's prefix, Windows' name, the
/// words by which Outlook shows that, or UTC's. Empty: nobody knows.
QString ianaZoneOf(const QString &tzid);

} // namespace afterword
