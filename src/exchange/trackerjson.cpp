// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The outermost object of the tracker document.
#include "trackerjson.h"

#include "applicationjson.h"
#include "cadencebook.h"
#include "interviewjson.h"
#include "peoplejson.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

constexpr auto Format = "afterword.tracker"_L1;
constexpr int Version = 1;

void readHead(JsonObjectReader &json)
{
    json.require({"format"_L1, "version"_L1, "applications"_L1});
    const QJsonValue format = json.take("format"_L1);
    if (!format.isUndefined() && format.toString() != Format)
        //: %1 is what a document must say of itself
        json.refuse("format"_L1,
                    QCoreApplication::translate("TrackerDocument", "“%1” is expected.").arg(Format));
    const QJsonValue version = json.take("version"_L1);
    if (version.isUndefined() || version.toDouble() == Version)
        return;
    json.refuse("version"_L1,
                //: %1 is a version number
                QCoreApplication::translate("TrackerDocument", "Version %1 is expected.").arg(Version));
}

/// Whether everything else about the head is right and the version is one to come.
bool isNewer(const QJsonValue &document)
{
    return document[u"format"_s].toString() == Format && document[u"version"_s].toDouble() > Version;
}

void readCadence(const QJsonValue &value, const JsonPlace &place, JsonReading &reading, QJsonObject &cadence)
{
    if (!value.isObject()) {
        reading.refuse(place, QCoreApplication::translate("TrackerDocument", "An object is expected."));
        return;
    }
    cadence = value.toObject();
    if (const auto read = CadenceBook::from(cadence, place.pointer()); !read && !reading.failed())
        reading.error = read.error();
}

Tracker readDocument(const QJsonValue &document, JsonReading &reading)
{
    Tracker tracker;
    const JsonPlace root;
    JsonObjectReader json(document, root, reading);
    readHead(json);
    json.member("profile"_L1, [&](const QJsonValue &value, const JsonPlace &place) {
        tracker.profile = readProfile(value, place, reading);
    });
    json.member("cadence"_L1, [&](const QJsonValue &value, const JsonPlace &place) {
        readCadence(value, place, reading, tracker.cadence);
    });
    json.list("people"_L1, [&](const QJsonValue &item, const JsonPlace &place) {
        tracker.people.push_back(readPerson(item, place, reading));
    });

    QSet<PersonId> vouching;
    json.list("references"_L1, [&](const QJsonValue &item, const JsonPlace &place) {
        tracker.references.push_back(readReference(item, place, reading));
        const PersonId &person = tracker.references.back().person;
        if (vouching.contains(person))
            reading.refuse(
                JsonPlace(place, "person"_L1),
                //: %1 is the id of a person
                QCoreApplication::translate("TrackerDocument", "The reference “%1” is listed already.")
                    .arg(person.value()));
        vouching.insert(person);
    });

    QSet<ApplicationId> known;
    json.list("applications"_L1, [&](const QJsonValue &item, const JsonPlace &place) {
        tracker.applications.push_back(readApplication(item, place, reading));
        const ApplicationId &id = tracker.applications.back().id;
        if (known.contains(id))
            reading.refuse(JsonPlace(place, "id"_L1), jsonmessage::twice(id.value()));
        known.insert(id);
    });
    json.finish();
    return tracker;
}

} // namespace

Result<Tracker> readTracker(const QByteArray &json, const QString &file)
{
    const auto document = parseJson(json, file);
    if (!document)
        return std::unexpected(document.error());
    if (isNewer(*document)) {
        return fail(
            ErrorCode::NewerVersion,
            QCoreApplication::translate("TrackerDocument", "The document was written by a newer Afterword."),
            documentPlace(file, u"/version"_s));
    }
    JsonReading reading;
    Tracker tracker = readDocument(*document, reading);
    if (reading.error) {
        reading.error->place = documentPlace(file, reading.error->place);
        return std::unexpected(*reading.error);
    }
    return tracker;
}

QByteArray writeTracker(const Tracker &tracker)
{
    const Zone zone = zoneOr(tracker.profile.timeZone, Zone());
    JsonWriter json;
    json.beginObject();
    json.text("format"_L1, Format);
    json.number("version"_L1, Version);
    if (tracker.profile != Profile{})
        writeProfile(json, tracker.profile);
    if (!tracker.cadence.isEmpty())
        json.value("cadence"_L1, tracker.cadence);
    if (!tracker.people.empty()) {
        json.beginList("people"_L1);
        for (const Person &person : tracker.people)
            writePerson(json, person);
        json.endList();
    }
    if (!tracker.references.empty()) {
        json.beginList("references"_L1);
        for (const Reference &reference : tracker.references)
            writeReference(json, reference);
        json.endList();
    }
    json.beginList("applications"_L1);
    for (const Application &application : tracker.applications)
        writeApplication(json, application, zone);
    json.endList();
    json.endObject();
    return json.finished();
}

} // namespace afterword
