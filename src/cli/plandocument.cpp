// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writing of plans and of the guard's answers.
#include "plandocument.h"

#include "zone.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace afterword::cli {

namespace {

template <typename E>
QJsonValue nameOrNull(const std::optional<E> &value)
{
    return value ? QJsonValue(QString(exchangeName(*value))) : QJsonValue(QJsonValue::Null);
}

template <typename Tag>
QJsonValue idOrNull(const Id<Tag> &id)
{
    return id.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(id.value());
}

template <typename Tag>
QJsonArray ids(const std::vector<Id<Tag>> &list)
{
    QJsonArray array;
    for (const auto &id : list)
        array.append(id.value());
    return array;
}

QJsonValue timeOrNull(const std::optional<Instant> &instant, const Zone &zone)
{
    return instant ? QJsonValue(zone.format(*instant)) : QJsonValue(QJsonValue::Null);
}

QJsonObject stepObject(const Step &step, const Zone &zone)
{
    QJsonArray topics;
    for (const Topic topic : step.avoidTopics)
        topics.append(QString(exchangeName(topic)));
    return {{u"id"_s, step.id.value()},
            {u"application"_s, idOrNull(step.application)},
            {u"alsoFor"_s, ids(step.alsoFor)},
            {u"interview"_s, idOrNull(step.interview)},
            {u"kind"_s, QString(exchangeName(step.kind))},
            {u"to"_s, ids(step.to)},
            {u"about"_s, idOrNull(step.about)},
            {u"channel"_s, nameOrNull(step.channel)},
            {u"state"_s, QString(exchangeName(step.state))},
            {u"blockedBy"_s, nameOrNull(step.blockedBy)},
            {u"opens"_s, timeOrNull(step.opens, zone)},
            {u"target"_s, timeOrNull(step.target, zone)},
            {u"due"_s, timeOrNull(step.due, zone)},
            {u"closes"_s, timeOrNull(step.closes, zone)},
            {u"optional"_s, step.optional},
            {u"needsUser"_s, nameOrNull(step.needsUser)},
            {u"avoidTopics"_s, topics},
            {u"reason"_s, step.reason.text()},
            {u"rules"_s, QJsonArray::fromStringList(step.rules)}};
}

QJsonObject heldObject(const HeldMessage &held, const Zone &zone)
{
    return {{u"kind"_s, QString(exchangeName(held.kind))},
            {u"to"_s, ids(held.to)},
            {u"until"_s, timeOrNull(held.until, zone)},
            {u"reason"_s, held.reason.text()},
            {u"rules"_s, QJsonArray::fromStringList(held.rules)}};
}

/// A stage, or closed/outcome.
QJsonValue suggestedStage(const ApplicationAdvice &advice)
{
    if (!advice.suggestedStage)
        return QJsonValue::Null;
    QString text(exchangeName(*advice.suggestedStage));
    if (advice.suggestedOutcome)
        text += u'/' + exchangeName(*advice.suggestedOutcome);
    return text;
}

QJsonObject adviceObject(const ApplicationAdvice &advice, const Zone &zone)
{
    QJsonArray held;
    for (const HeldMessage &message : advice.held)
        held.append(heldObject(message, zone));
    return {
        {u"application"_s, advice.application.value()}, {u"stage"_s, QString(exchangeName(advice.stage))},
        {u"suggestedStage"_s, suggestedStage(advice)},  {u"advice"_s, QString(exchangeName(advice.advice))},
        {u"until"_s, timeOrNull(advice.until, zone)},   {u"unanswered"_s, advice.unanswered},
        {u"summary"_s, advice.summary.text()},          {u"held"_s, held}};
}

} // namespace

QJsonObject planDocument(const Plan &plan, const Tracker &tracker)
{
    const Zone zone = Zone::named(tracker.profile.timeZone).value_or(Zone());
    QJsonArray steps;
    for (const Step &step : plan.steps)
        steps.append(stepObject(step, zone));
    QJsonArray applications;
    for (const ApplicationAdvice &advice : plan.applications)
        applications.append(adviceObject(advice, zone));
    return {{u"at"_s, zone.format(plan.at)}, {u"steps"_s, steps}, {u"applications"_s, applications}};
}

QJsonObject guardDocument(const GuardAnswer &answer)
{
    QJsonArray findings;
    for (const GuardFinding &finding : answer.findings)
        findings.append(QJsonObject{{u"reason"_s, finding.reason},
                                    {u"rules"_s, QJsonArray::fromStringList(finding.rules)},
                                    {u"overridable"_s, finding.overridable}});
    return {{u"verdict"_s, QString(exchangeName(answer.verdict))}, {u"findings"_s, findings}};
}

} // namespace afterword::cli
