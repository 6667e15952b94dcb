// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Interviews and debriefs in the tracker document.
#pragma once

#include "jsonreader.h"
#include "jsonwriter.h"

namespace afterword {

/// Reads one item of `interviews` and makes its id known to the reading.
Interview readInterview(const QJsonValue &value, const JsonPlace &place, JsonReading &reading);

/// Times are written in the interview's own zone, else in the given one.
void writeInterview(JsonWriter &json, const Interview &interview, const Zone &applicationZone);

/// The zone of that name, else the other.
Zone zoneOr(const QString &ianaName, const Zone &otherwise);

} // namespace afterword
