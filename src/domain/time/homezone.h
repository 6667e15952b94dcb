// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// homeZone(): by whose clocks times without a zone are meant and shown.
#pragma once

#include "zone.h"

namespace afterword {

/// The zone that the person lives in: the profile's, else the system's, else UTC. `ofProfile` is the name in
/// the profile, which may be empty or unknown here.
Zone homeZone(const QString &ofProfile);

} // namespace afterword
