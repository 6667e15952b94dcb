// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Applications in the tracker document.
#pragma once

#include "jsonreader.h"
#include "jsonwriter.h"

namespace afterword {

/// Reads one item of `applications`; the people must be known to the reading.
Application readApplication(const QJsonValue &value, const JsonPlace &place, JsonReading &reading);

/// Times are written in the application's own zone, else in the profile's.
void writeApplication(JsonWriter &json, const Application &application, const Zone &profileZone);

} // namespace afterword
