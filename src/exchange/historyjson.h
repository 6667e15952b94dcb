// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was promised, written, offered and decided about an application, in the tracker document.
#pragma once

#include "jsonreader.h"
#include "jsonwriter.h"

namespace afterword {

/// The people and the application's interviews must be known to the reading.
Commitment readCommitment(const QJsonValue &value, const JsonPlace &place, JsonReading &reading);
Correspondence readCorrespondence(const QJsonValue &value, const JsonPlace &place, JsonReading &reading);
Offer readOffer(const QJsonValue &value, const JsonPlace &place, JsonReading &reading);
Adjustment readAdjustment(const QJsonValue &value, const JsonPlace &place, JsonReading &reading);

/// Times are written in the given zone, the application's.
void writeCommitment(JsonWriter &json, const Commitment &commitment, const Zone &zone);
void writeCorrespondence(JsonWriter &json, const Correspondence &entry, const Zone &zone);
void writeOffer(JsonWriter &json, const Offer &offer, const Zone &zone);
void writeAdjustment(JsonWriter &json, const Adjustment &adjustment, const Zone &zone);

} // namespace afterword
