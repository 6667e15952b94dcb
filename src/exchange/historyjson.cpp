// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and writing of commitments, correspondence, offers and adjustments.
#include "historyjson.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace afterword {

Commitment readCommitment(const QJsonValue &value, const JsonPlace &place, JsonReading &reading)
{
    Commitment commitment;
    JsonObjectReader json(value, place, reading);
    json.require({"id"_L1, "type"_L1, "madeAt"_L1});
    json.id("id"_L1, commitment.id);
    json.word("type"_L1, commitment.type);
    json.instant("madeAt"_L1, commitment.madeAt);
    json.interview("interview"_L1, commitment.interview);
    json.person("person"_L1, commitment.person);
    json.deadline("by"_L1, commitment.by);
    json.instant("from"_L1, commitment.from);
    json.instant("to"_L1, commitment.to);
    json.text("what"_L1, commitment.what);
    json.text("words"_L1, commitment.words);
    json.instant("fulfilledAt"_L1, commitment.fulfilledAt);
    json.finish();

    if (commitment.type == CommitmentType::CallWindow)
        json.require({"from"_L1, "to"_L1});
    if (commitment.from && commitment.to && *commitment.to < *commitment.from)
        json.refuse("to"_L1,
                    QCoreApplication::translate("TrackerDocument", "The time ends before it begins."));
    return commitment;
}

Correspondence readCorrespondence(const QJsonValue &value, const JsonPlace &place, JsonReading &reading)
{
    Correspondence entry;
    JsonObjectReader json(value, place, reading);
    json.require({"id"_L1, "direction"_L1, "at"_L1});
    json.id("id"_L1, entry.id);
    json.word("direction"_L1, entry.direction);
    json.instant("at"_L1, entry.at);
    json.instant("loggedAt"_L1, entry.loggedAt);
    json.word("channel"_L1, entry.channel);
    json.people("people"_L1, entry.people);
    json.interview("interview"_L1, entry.interview);
    json.word("kind"_L1, entry.kind);
    json.word("meaning"_L1, entry.meaning);
    json.deadline("until"_L1, entry.until);
    json.word("topic"_L1, entry.topic);
    json.text("subject"_L1, entry.subject);
    json.text("body"_L1, entry.body);
    json.text("messageId"_L1, entry.messageId);
    json.text("inReplyTo"_L1, entry.inReplyTo);
    json.word("delivery"_L1, entry.delivery);
    json.text("address"_L1, entry.address);
    json.finish();
    return entry;
}

Offer readOffer(const QJsonValue &value, const JsonPlace &place, JsonReading &reading)
{
    Offer offer;
    JsonObjectReader json(value, place, reading);
    json.require({"id"_L1, "form"_L1, "at"_L1});
    json.id("id"_L1, offer.id);
    json.word("form"_L1, offer.form);
    json.instant("at"_L1, offer.at);
    json.deadline("respondBy"_L1, offer.respondBy);
    json.instant("acceptedAt"_L1, offer.acceptedAt);
    json.instant("declinedAt"_L1, offer.declinedAt);
    json.person("person"_L1, offer.person);
    json.finish();
    return offer;
}

Adjustment readAdjustment(const QJsonValue &value, const JsonPlace &place, JsonReading &reading)
{
    Adjustment adjustment;
    JsonObjectReader json(value, place, reading);
    json.require({"kind"_L1, "action"_L1, "at"_L1});
    json.word("kind"_L1, adjustment.kind);
    json.person("person"_L1, adjustment.person);
    json.interview("interview"_L1, adjustment.interview);
    json.word("action"_L1, adjustment.action);
    json.instant("until"_L1, adjustment.until);
    json.instant("at"_L1, adjustment.at);
    json.text("reason"_L1, adjustment.reason);
    json.finish();
    return adjustment;
}

void writeCommitment(JsonWriter &json, const Commitment &commitment, const Zone &zone)
{
    json.beginObject();
    json.id("id"_L1, commitment.id);
    json.word("type"_L1, commitment.type);
    json.instant("madeAt"_L1, commitment.madeAt, zone);
    json.id("interview"_L1, commitment.interview);
    json.id("person"_L1, commitment.person);
    json.deadline("by"_L1, commitment.by, zone);
    json.instant("from"_L1, commitment.from, zone);
    json.instant("to"_L1, commitment.to, zone);
    json.text("what"_L1, commitment.what);
    json.text("words"_L1, commitment.words);
    json.instant("fulfilledAt"_L1, commitment.fulfilledAt, zone);
    json.endObject();
}

void writeCorrespondence(JsonWriter &json, const Correspondence &entry, const Zone &zone)
{
    json.beginObject();
    json.id("id"_L1, entry.id);
    json.word("direction"_L1, entry.direction);
    json.instant("at"_L1, entry.at, zone);
    json.instant("loggedAt"_L1, entry.loggedAt, zone);
    json.word("channel"_L1, entry.channel);
    json.ids("people"_L1, entry.people);
    json.id("interview"_L1, entry.interview);
    json.word("kind"_L1, entry.kind);
    json.word("meaning"_L1, entry.meaning);
    json.deadline("until"_L1, entry.until, zone);
    json.word("topic"_L1, entry.topic);
    json.text("subject"_L1, entry.subject);
    json.text("body"_L1, entry.body);
    json.text("messageId"_L1, entry.messageId);
    json.text("inReplyTo"_L1, entry.inReplyTo);
    if (entry.delivery != Delivery::Sent)
        json.word("delivery"_L1, entry.delivery);
    json.text("address"_L1, entry.address);
    json.endObject();
}

void writeOffer(JsonWriter &json, const Offer &offer, const Zone &zone)
{
    json.beginObject();
    json.id("id"_L1, offer.id);
    json.word("form"_L1, offer.form);
    json.instant("at"_L1, offer.at, zone);
    json.deadline("respondBy"_L1, offer.respondBy, zone);
    json.instant("acceptedAt"_L1, offer.acceptedAt, zone);
    json.instant("declinedAt"_L1, offer.declinedAt, zone);
    json.id("person"_L1, offer.person);
    json.endObject();
}

void writeAdjustment(JsonWriter &json, const Adjustment &adjustment, const Zone &zone)
{
    json.beginObject();
    json.word("kind"_L1, adjustment.kind);
    json.id("person"_L1, adjustment.person);
    json.id("interview"_L1, adjustment.interview);
    json.word("action"_L1, adjustment.action);
    json.instant("until"_L1, adjustment.until, zone);
    json.instant("at"_L1, adjustment.at, zone);
    json.text("reason"_L1, adjustment.reason);
    json.endObject();
}

} // namespace afterword
