// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The profile, people and references in the tracker document.
#pragma once

#include "jsonreader.h"
#include "jsonwriter.h"
#include "tracker.h"

namespace afterword {

Profile readProfile(const QJsonValue &value, const JsonPlace &place, JsonReading &reading);
/// Makes the person's id known to the reading.
Person readPerson(const QJsonValue &value, const JsonPlace &place, JsonReading &reading);
Reference readReference(const QJsonValue &value, const JsonPlace &place, JsonReading &reading);

void writeProfile(JsonWriter &json, const Profile &profile);
void writePerson(JsonWriter &json, const Person &person);
void writeReference(JsonWriter &json, const Reference &reference);

} // namespace afterword
