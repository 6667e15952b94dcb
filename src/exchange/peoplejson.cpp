// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and writing of the profile, people and references.
#include "peoplejson.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

constexpr std::array PreferableChannels{Channel::Email, Channel::Phone, Channel::Letter, Channel::Linkedin};

AwayPeriod readAway(const QJsonValue &value, const JsonPlace &place, JsonReading &reading)
{
    AwayPeriod away;
    JsonObjectReader json(value, place, reading);
    json.require({"from"_L1, "to"_L1});
    json.date("from"_L1, away.from);
    json.date("to"_L1, away.to);
    json.finish();
    if (away.to < away.from)
        json.refuse("to"_L1,
                    QCoreApplication::translate("TrackerDocument", "The time away ends before it begins."));
    return away;
}

} // namespace

Profile readProfile(const QJsonValue &value, const JsonPlace &place, JsonReading &reading)
{
    Profile profile;
    JsonObjectReader json(value, place, reading);
    json.text("name"_L1, profile.name);
    json.text("email"_L1, profile.email);
    json.text("phone"_L1, profile.phone);
    json.text("signature"_L1, profile.signature);
    json.zone("timeZone"_L1, profile.timeZone);
    json.region("region"_L1, profile.region);
    json.list("away"_L1, [&](const QJsonValue &item, const JsonPlace &itemPlace) {
        profile.away.push_back(readAway(item, itemPlace, reading));
    });
    json.finish();
    return profile;
}

Person readPerson(const QJsonValue &value, const JsonPlace &place, JsonReading &reading)
{
    Person person;
    JsonObjectReader json(value, place, reading);
    json.require({"id"_L1, "name"_L1});
    json.id("id"_L1, person.id);
    json.text("name"_L1, person.name, 1);
    json.text("givenName"_L1, person.givenName);
    json.text("title"_L1, person.title);
    json.text("company"_L1, person.company);
    json.text("email"_L1, person.email);
    json.text("phone"_L1, person.phone);
    json.text("postalAddress"_L1, person.postalAddress);
    json.text("linkedin"_L1, person.linkedin);
    json.zone("timeZone"_L1, person.timeZone);
    json.word("preferredChannel"_L1, person.preferredChannel, std::span<const Channel>(PreferableChannels));
    json.flag("callsWelcome"_L1, person.callsWelcome);
    json.flag("contactRefused"_L1, person.contactRefused);
    json.text("notes"_L1, person.notes);
    json.finish();

    if (reading.people.contains(person.id))
        json.refuse("id"_L1, jsonmessage::twice(person.id.value()));
    reading.people.insert(person.id);
    return person;
}

Reference readReference(const QJsonValue &value, const JsonPlace &place, JsonReading &reading)
{
    Reference reference;
    JsonObjectReader json(value, place, reading);
    json.require({"person"_L1, "consent"_L1});
    json.person("person"_L1, reference.person);
    json.word("consent"_L1, reference.consent);
    json.text("relationship"_L1, reference.relationship);
    json.finish();
    return reference;
}

void writeProfile(JsonWriter &json, const Profile &profile)
{
    json.beginObject("profile"_L1);
    json.text("name"_L1, profile.name);
    json.text("email"_L1, profile.email);
    json.text("phone"_L1, profile.phone);
    json.text("signature"_L1, profile.signature);
    json.text("timeZone"_L1, profile.timeZone);
    json.region("region"_L1, profile.region);
    if (!profile.away.empty()) {
        json.beginList("away"_L1);
        for (const AwayPeriod &away : profile.away) {
            json.beginObject();
            json.date("from"_L1, away.from);
            json.date("to"_L1, away.to);
            json.endObject();
        }
        json.endList();
    }
    json.endObject();
}

void writePerson(JsonWriter &json, const Person &person)
{
    json.beginObject();
    json.id("id"_L1, person.id);
    json.text("name"_L1, person.name);
    json.text("givenName"_L1, person.givenName);
    json.text("title"_L1, person.title);
    json.text("company"_L1, person.company);
    json.text("email"_L1, person.email);
    json.text("phone"_L1, person.phone);
    json.text("postalAddress"_L1, person.postalAddress);
    json.text("linkedin"_L1, person.linkedin);
    json.text("timeZone"_L1, person.timeZone);
    json.word("preferredChannel"_L1, person.preferredChannel);
    json.flag("callsWelcome"_L1, person.callsWelcome);
    json.flag("contactRefused"_L1, person.contactRefused);
    json.text("notes"_L1, person.notes);
    json.endObject();
}

void writeReference(JsonWriter &json, const Reference &reference)
{
    json.beginObject();
    json.id("person"_L1, reference.person);
    json.word("consent"_L1, reference.consent);
    json.text("relationship"_L1, reference.relationship);
    json.endObject();
}

} // namespace afterword
