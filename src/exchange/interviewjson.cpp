// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and writing of interviews and debriefs.
#include "interviewjson.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

DebriefQuestion readQuestion(const QJsonValue &value, const JsonPlace &place, JsonReading &reading)
{
    DebriefQuestion question;
    JsonObjectReader json(value, place, reading);
    json.require({"question"_L1});
    json.text("question"_L1, question.question);
    json.text("answer"_L1, question.answer);
    json.text("reaction"_L1, question.reaction);
    json.flag("unsure"_L1, question.unsure);
    json.text("research"_L1, question.research);
    json.finish();
    return question;
}

Debrief readDebrief(const QJsonValue &value, const JsonPlace &place, JsonReading &reading)
{
    Debrief debrief;
    JsonObjectReader json(value, place, reading);
    json.text("keyPoints"_L1, debrief.keyPoints);
    json.text("compliments"_L1, debrief.compliments);
    json.text("unsaid"_L1, debrief.unsaid);
    json.text("improve"_L1, debrief.improve);
    json.text("corrections"_L1, debrief.corrections);
    json.list("questions"_L1, [&](const QJsonValue &item, const JsonPlace &itemPlace) {
        debrief.questions.push_back(readQuestion(item, itemPlace, reading));
    });
    json.texts("questionsToAsk"_L1, debrief.questionsToAsk);
    json.finish();
    return debrief;
}

void writeDebrief(JsonWriter &json, const Debrief &debrief)
{
    json.beginObject("debrief"_L1);
    json.text("keyPoints"_L1, debrief.keyPoints);
    json.text("compliments"_L1, debrief.compliments);
    json.text("unsaid"_L1, debrief.unsaid);
    json.text("improve"_L1, debrief.improve);
    json.text("corrections"_L1, debrief.corrections);
    if (!debrief.questions.empty()) {
        json.beginList("questions"_L1);
        for (const DebriefQuestion &question : debrief.questions) {
            json.beginObject();
            json.requiredText("question"_L1, question.question);
            json.text("answer"_L1, question.answer);
            json.text("reaction"_L1, question.reaction);
            json.flag("unsure"_L1, question.unsure);
            json.text("research"_L1, question.research);
            json.endObject();
        }
        json.endList();
    }
    json.texts("questionsToAsk"_L1, debrief.questionsToAsk);
    json.endObject();
}

} // namespace

Zone zoneOr(const QString &ianaName, const Zone &otherwise)
{
    if (ianaName.isEmpty())
        return otherwise;
    return Zone::named(ianaName).value_or(otherwise);
}

Interview readInterview(const QJsonValue &value, const JsonPlace &place, JsonReading &reading)
{
    Interview interview;
    JsonObjectReader json(value, place, reading);
    json.require({"id"_L1, "round"_L1, "start"_L1, "end"_L1});
    json.id("id"_L1, interview.id);
    json.wholeNumber("round"_L1, interview.round, 1, std::numeric_limits<int>::max());
    json.instant("start"_L1, interview.start);
    json.instant("end"_L1, interview.end);
    json.zone("timeZone"_L1, interview.timeZone);
    json.word("mode"_L1, interview.mode);
    json.word("status"_L1, interview.status);
    json.people("interviewers"_L1, interview.interviewers);
    json.text("location"_L1, interview.location);
    json.text("calendarUid"_L1, interview.calendarUid);
    json.words("signals"_L1, interview.signs);
    json.wholeNumber("selfRating"_L1, interview.selfRating, 1, 5);
    json.instant("debriefedAt"_L1, interview.debriefedAt);
    json.member("debrief"_L1, [&](const QJsonValue &item, const JsonPlace &itemPlace) {
        interview.debrief = readDebrief(item, itemPlace, reading);
    });
    json.finish();

    if (interview.end < interview.start)
        json.refuse("end"_L1,
                    QCoreApplication::translate("TrackerDocument", "The interview ends before it begins."));
    if (reading.interviews.contains(interview.id))
        json.refuse("id"_L1, jsonmessage::twice(interview.id.value()));
    reading.interviews.insert(interview.id);
    return interview;
}

void writeInterview(JsonWriter &json, const Interview &interview, const Zone &applicationZone)
{
    const Zone zone = zoneOr(interview.timeZone, applicationZone);
    json.beginObject();
    json.id("id"_L1, interview.id);
    json.number("round"_L1, interview.round);
    json.instant("start"_L1, interview.start, zone);
    json.instant("end"_L1, interview.end, zone);
    json.text("timeZone"_L1, interview.timeZone);
    json.word("mode"_L1, interview.mode);
    if (interview.status != InterviewStatus::Planned)
        json.word("status"_L1, interview.status);
    json.ids("interviewers"_L1, interview.interviewers);
    json.text("location"_L1, interview.location);
    json.text("calendarUid"_L1, interview.calendarUid);
    json.words("signals"_L1, interview.signs);
    if (interview.selfRating)
        json.number("selfRating"_L1, *interview.selfRating);
    json.instant("debriefedAt"_L1, interview.debriefedAt, zone);
    if (interview.debrief)
        writeDebrief(json, *interview.debrief);
    json.endObject();
}

} // namespace afterword
