// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Comparing a plan with what its case expects: steps by the fields that the case gives, times as instants.
#include "expectation.h"
#include "planfaults.h"
#include "scenario.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword::test {

namespace {

template <typename Text>
QJsonValue orNull(const Text &id)
{
    return id.isEmpty() ? QJsonValue() : QJsonValue(id.value());
}

template <typename E>
QJsonValue nameOrNull(const std::optional<E> &value)
{
    return value ? QJsonValue(exchangeName(*value)) : QJsonValue();
}

/// The fields that a case may compare, as the document of a plan has them.
QJsonObject fields(const Step &step)
{
    QJsonArray to;
    for (const PersonId &person : step.to)
        to.append(person.value());
    QJsonArray topics;
    for (const Topic topic : step.avoidTopics)
        topics.append(exchangeName(topic));
    return {{u"kind"_s, exchangeName(step.kind)},
            {u"to"_s, to},
            {u"application"_s, orNull(step.application)},
            {u"about"_s, orNull(step.about)},
            {u"interview"_s, orNull(step.interview)},
            {u"channel"_s, nameOrNull(step.channel)},
            {u"state"_s, exchangeName(step.state)},
            {u"blockedBy"_s, nameOrNull(step.blockedBy)},
            {u"needsUser"_s, nameOrNull(step.needsUser)},
            {u"optional"_s, step.optional},
            {u"avoidTopics"_s, topics}};
}

bool fieldMatches(const QJsonObject &step, const QString &key, const QJsonValue &want)
{
    if (key == "to"_L1)
        return sortedTexts(step[key]) == sortedTexts(want);
    if (key == "avoidTopics"_L1) {
        const QStringList have = sortedTexts(step[key]);
        return std::ranges::all_of(sortedTexts(want), [&](const QString &t) { return have.contains(t); });
    }
    return asList(want).contains(step[key].isUndefined() ? QJsonValue() : step[key]);
}

/// Every given field must agree.
bool matches(const Step &step, const QJsonObject &matcher)
{
    const QJsonObject have = fields(step);
    for (auto it = matcher.begin(); it != matcher.end(); ++it) {
        if (it.key() != "why"_L1 && !fieldMatches(have, it.key(), it.value()))
            return false;
    }
    return true;
}

void compareTime(QStringList &faults, const QString &key, std::optional<Instant> have,
                 const QJsonObject &want)
{
    const auto from = Instant::parse(want["from"_L1].toString());
    const auto to = Instant::parse(want["to"_L1].toString());
    const QString range = want["from"_L1] == want["to"_L1]
                              ? want["from"_L1].toString()
                              : want["from"_L1].toString() + u" to "_s + want["to"_L1].toString();
    if (!have)
        faults << key + u" is null, expected "_s + range;
    else if ((from && *have < *from) || (to && *have > *to))
        faults << key + u" is "_s + have->toString() + u", expected "_s + range;
}

QStringList stepDifferences(const Step &step, const QJsonObject &want)
{
    QStringList faults;
    const QJsonObject have = fields(step);
    for (const QString &key : {u"state"_s, u"optional"_s, u"needsUser"_s, u"blockedBy"_s, u"avoidTopics"_s,
                               u"channel"_s, u"interview"_s}) {
        if (want.contains(key) && !fieldMatches(have, key, want[key]))
            faults << key + u" is "_s + shown(have[key]) + u", expected "_s + shownAny(want[key]);
    }
    if (want.contains("opens"_L1))
        compareTime(faults, u"opens"_s, step.opens, want["opens"_L1].toObject());
    if (want.contains("due"_L1))
        compareTime(faults, u"due"_s, step.due, want["due"_L1].toObject());
    if (want.contains("rulesAny"_L1) && !citesAny(step.rules, want["rulesAny"_L1]))
        faults << citesWrongly(step.rules, want["rulesAny"_L1]);
    return faults;
}

bool isCandidate(const Step &step, const QJsonObject &want)
{
    const QJsonObject have = fields(step);
    return std::ranges::all_of(
        QStringList{u"kind"_s, u"to"_s, u"application"_s, u"about"_s},
        [&](const QString &key) { return !want.contains(key) || fieldMatches(have, key, want[key]); });
}

/// Finds the best step for each expected one; returns those found.
std::vector<bool> compareSteps(QStringList &faults, const QJsonArray &wanted, const std::vector<Step> &steps)
{
    std::vector<bool> used(steps.size(), false);
    for (const QJsonValue &entry : wanted) {
        const QJsonObject want = entry.toObject();
        std::optional<size_t> best;
        QStringList fewest;
        for (size_t i = 0; i < steps.size(); ++i) {
            if (used[i] || !isCandidate(steps[i], want))
                continue;
            const QStringList found = stepDifferences(steps[i], want);
            if (!best || found.size() < fewest.size()) {
                best = i;
                fewest = found;
            }
        }
        const QString name = shownAny(want["kind"_L1]) + u" to "_s + sortedTexts(want["to"_L1]).join(u", ");
        if (!best) {
            faults << name + u" is missing"_s;
            continue;
        }
        used[*best] = true;
        if (!fewest.isEmpty())
            faults << name + u": "_s + fewest.join(u", ");
    }
    return used;
}

void compareAdvice(QStringList &faults, const QJsonObject &expect, const Plan &plan)
{
    for (const QJsonValue &entry : expect["held"_L1].toArray()) {
        const QJsonObject want = entry.toObject();
        const QString wanted = want["application"_L1].toString();
        QStringList cited;
        bool held = false;
        for (const ApplicationAdvice &advice : plan.applications) {
            if (!wanted.isEmpty() && advice.application.value() != wanted)
                continue;
            for (const HeldMessage &message : advice.held) {
                if (exchangeName(message.kind) == want["kind"_L1].toString()) {
                    held = true;
                    cited += message.rules;
                }
            }
        }
        const QString name = u"held "_s + want["kind"_L1].toString();
        if (!held)
            faults << name + u" is missing"_s;
        else if (want.contains("rulesAny"_L1) && !citesAny(cited, want["rulesAny"_L1]))
            faults << name + u" "_s + citesWrongly(cited, want["rulesAny"_L1]);
    }
    for (const ApplicationAdvice &advice : plan.applications) {
        const QString id = advice.application.value();
        const QJsonValue allowed = expect["advice"_L1].toObject().value(id);
        if (!allowed.isUndefined() && !asList(allowed).contains(QJsonValue(exchangeName(advice.advice))))
            faults << u"advice for "_s + id + u" is "_s + exchangeName(advice.advice) + u", expected "_s +
                          shownAny(allowed);
        const QJsonValue count = expect["unanswered"_L1].toObject().value(id);
        if (!count.isUndefined() && count.toInt() != advice.unanswered)
            faults << u"unanswered in "_s + id + u" is "_s + QString::number(advice.unanswered) +
                          u", expected "_s + shown(count);
    }
}

} // namespace

QStringList differences(const Scenario &scenario, const Plan &plan)
{
    QStringList faults = planFaults(plan, scenario.tracker, scenario.at);
    const QJsonObject &expect = scenario.expect;
    const std::vector<bool> used = compareSteps(faults, expect["steps"_L1].toArray(), plan.steps);
    for (size_t i = 0; i < plan.steps.size(); ++i) {
        const Step &step = plan.steps[i];
        if (used[i])
            continue;
        const auto matchesStep = [&](const QJsonValue &entry) { return matches(step, entry.toObject()); };
        const QJsonArray allowed = expect["allowed"_L1].toArray();
        if (expect["nudgesComplete"_L1].toBool() && isEmployerFacing(step.kind) &&
            std::ranges::none_of(allowed, matchesStep))
            faults << describe(step) + u" must not appear ("_s + exchangeName(step.state) + u", opens "_s +
                          (step.opens ? step.opens->toString() : u"null"_s) + u")"_s;
        for (const QJsonValue &entry : expect["absent"_L1].toArray()) {
            QJsonObject absent = entry.toObject();
            if (!absent.contains("state"_L1))
                absent["state"_L1] = QJsonArray{u"due"_s, u"overdue"_s};
            if (matches(step, absent))
                faults << describe(step) + u" is "_s + exchangeName(step.state) + u" and must not be"_s;
        }
    }
    compareAdvice(faults, expect, plan);
    return faults;
}

} // namespace afterword::test
