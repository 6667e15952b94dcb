// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and writing of applications.
#include "applicationjson.h"

#include "historyjson.h"
#include "interviewjson.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

template <typename Record>
using ReadRecord = Record (*)(const QJsonValue &, const JsonPlace &, JsonReading &);

/// A list of records whose ids are unique within it.
template <typename Record>
void readRecords(JsonObjectReader &json, QLatin1StringView key, std::vector<Record> &records,
                 ReadRecord<Record> read)
{
    QSet<decltype(Record::id)> known;
    json.list(key, [&](const QJsonValue &item, const JsonPlace &place) {
        Record record = read(item, place, json.reading());
        if (known.contains(record.id))
            json.reading().refuse(JsonPlace(place, "id"_L1), jsonmessage::twice(record.id.value()));
        known.insert(record.id);
        records.push_back(std::move(record));
    });
}

template <typename Record>
void writeRecords(JsonWriter &json, QLatin1StringView key, const std::vector<Record> &records,
                  void (*write)(JsonWriter &, const Record &, const Zone &), const Zone &zone)
{
    if (records.empty())
        return;
    json.beginList(key);
    for (const Record &record : records)
        write(json, record, zone);
    json.endList();
}

} // namespace

Application readApplication(const QJsonValue &value, const JsonPlace &place, JsonReading &reading)
{
    Application application;
    JsonObjectReader json(value, place, reading);
    json.require({"id"_L1, "company"_L1, "role"_L1});
    json.id("id"_L1, application.id);
    json.text("company"_L1, application.company, 1);
    json.text("role"_L1, application.role, 1);
    json.text("location"_L1, application.location);
    json.text("url"_L1, application.url);
    json.text("source"_L1, application.source);
    json.text("salary"_L1, application.salary);
    json.texts("tags"_L1, application.tags);
    json.text("notes"_L1, application.notes);
    json.flag("dream"_L1, application.dream);
    json.word("interest"_L1, application.interest);
    json.word("stage"_L1, application.stage);
    json.word("outcome"_L1, application.outcome);
    json.date("appliedOn"_L1, application.appliedOn);
    json.date("closedOn"_L1, application.closedOn);
    json.zone("timeZone"_L1, application.timeZone);
    json.region("region"_L1, application.region);
    json.person("hiringManager"_L1, application.hiringManager);
    json.person("coordinator"_L1, application.coordinator);
    json.person("designatedContact"_L1, application.designatedContact);
    json.flag("referencesRequested"_L1, application.referencesRequested);
    json.people("references"_L1, application.references);
    reading.interviews.clear();
    readRecords<Interview>(json, "interviews"_L1, application.interviews, readInterview);
    readRecords<Commitment>(json, "commitments"_L1, application.commitments, readCommitment);
    readRecords<Correspondence>(json, "correspondence"_L1, application.correspondence, readCorrespondence);
    readRecords<Offer>(json, "offers"_L1, application.offers, readOffer);
    json.list("adjustments"_L1, [&](const QJsonValue &item, const JsonPlace &itemPlace) {
        application.adjustments.push_back(readAdjustment(item, itemPlace, reading));
    });
    json.finish();

    if (application.outcome && application.stage != Stage::Closed)
        json.refuse("outcome"_L1, QCoreApplication::translate("TrackerDocument",
                                                              "Only a closed application has an outcome."));
    return application;
}

void writeApplication(JsonWriter &json, const Application &application, const Zone &profileZone)
{
    const Zone zone = zoneOr(application.timeZone, profileZone);
    json.beginObject();
    json.id("id"_L1, application.id);
    json.text("company"_L1, application.company);
    json.text("role"_L1, application.role);
    json.text("location"_L1, application.location);
    json.text("url"_L1, application.url);
    json.text("source"_L1, application.source);
    json.text("salary"_L1, application.salary);
    json.texts("tags"_L1, application.tags);
    json.text("notes"_L1, application.notes);
    json.flag("dream"_L1, application.dream);
    if (application.interest != Interest::High)
        json.word("interest"_L1, application.interest);
    json.word("stage"_L1, application.stage);
    json.word("outcome"_L1, application.outcome);
    json.date("appliedOn"_L1, application.appliedOn);
    json.date("closedOn"_L1, application.closedOn);
    json.text("timeZone"_L1, application.timeZone);
    json.region("region"_L1, application.region);
    json.id("hiringManager"_L1, application.hiringManager);
    json.id("coordinator"_L1, application.coordinator);
    json.id("designatedContact"_L1, application.designatedContact);
    json.flag("referencesRequested"_L1, application.referencesRequested);
    json.ids("references"_L1, application.references);
    writeRecords(json, "interviews"_L1, application.interviews, writeInterview, zone);
    writeRecords(json, "commitments"_L1, application.commitments, writeCommitment, zone);
    writeRecords(json, "correspondence"_L1, application.correspondence, writeCorrespondence, zone);
    writeRecords(json, "offers"_L1, application.offers, writeOffer, zone);
    writeRecords(json, "adjustments"_L1, application.adjustments, writeAdjustment, zone);
    json.endObject();
}

} // namespace afterword
