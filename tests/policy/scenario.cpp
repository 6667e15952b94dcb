// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a case, and comparing an answer with what its case expects.
#include "scenario.h"

#include "expectation.h"
#include "planfaults.h"
#include "trackerjson.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword::test {

QJsonArray asList(const QJsonValue &value)
{
    return value.isArray() ? value.toArray() : QJsonArray{value};
}

QStringList sortedTexts(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &entry : value.toArray())
        texts << entry.toString();
    texts.sort();
    return texts;
}

QString shown(const QJsonValue &value)
{
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.sliced(1, json.size() - 2));
}

QString shownAny(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &entry : asList(value))
        texts << shown(entry);
    return texts.join(u" or ");
}

bool citesAny(const QStringList &rules, const QJsonValue &wanted)
{
    return std::ranges::any_of(sortedTexts(wanted), [&](const QString &r) { return rules.contains(r); });
}

QString citesWrongly(const QStringList &rules, const QJsonValue &wanted)
{
    return u"cites "_s + rules.join(u", ") + u", expected at least one of "_s +
           sortedTexts(wanted).join(u", ");
}

QStringList differences(const Scenario &scenario, const GuardAnswer &answer)
{
    QStringList faults;
    QStringList cited;
    for (const GuardFinding &finding : answer.findings) {
        faults += ruleFaults(finding.rules, u"a finding"_s);
        if (finding.reason.trimmed().isEmpty())
            faults << u"a finding gives no reason"_s;
        cited += finding.rules;
    }
    const auto overridable = [](const GuardFinding &finding) { return finding.overridable; };
    const bool allOverridable = std::ranges::all_of(answer.findings, overridable);
    const QString verdict = exchangeName(answer.verdict);
    const QJsonObject &expect = scenario.expect;
    if (answer.verdict != Verdict::Allow && answer.findings.empty())
        faults << u"the verdict is "_s + verdict + u" without a finding"_s;
    if (answer.verdict != Verdict::Block && !allOverridable)
        faults << u"the verdict is "_s + verdict + u" although a finding cannot be overridden"_s;
    if (!asList(expect["verdict"_L1]).contains(QJsonValue(verdict))) {
        faults << u"the verdict is "_s + verdict + u", expected "_s + shownAny(expect["verdict"_L1]) +
                      (answer.findings.empty() ? QString() : u": "_s + answer.findings.front().reason);
        return faults;
    }
    if (expect.contains("rulesAny"_L1) && answer.verdict != Verdict::Allow &&
        !citesAny(cited, expect["rulesAny"_L1]))
        faults << citesWrongly(cited, expect["rulesAny"_L1]);
    const QJsonValue wanted = expect["overridable"_L1];
    if (wanted.isBool() && !wanted.toBool() && answer.verdict == Verdict::Block && allOverridable)
        faults << u"every finding can be overridden; this one must not be"_s;
    if (wanted.isBool() && wanted.toBool() && !allOverridable)
        faults << u"a finding cannot be overridden, but the person may decide this"_s;
    return faults;
}

Result<Scenario> readScenario(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::BadInput, u"cannot be read"_s, name);
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const auto at = Instant::parse(json["at"_L1].toString());
    if (!at)
        return fail(ErrorCode::BadInput, u"names no moment"_s, name);
    const auto tracker = readTracker(QJsonDocument(json["tracker"_L1].toObject()).toJson(), name);
    if (!tracker)
        return std::unexpected(tracker.error());
    const auto cadence = Cadence::from(tracker->cadence);
    if (!cadence)
        return std::unexpected(cadence.error());
    const QJsonObject call = json["call"_L1].toObject();
    GuardQuestion question;
    question.application = ApplicationId(call["application"_L1].toString());
    question.kind = fromExchangeName<Kind>(call["kind"_L1].toString()).value_or(Kind::Other);
    question.to = PersonId(call["to"_L1].toString());
    question.channel = fromExchangeName<Channel>(call["channel"_L1].toString());
    question.interview = InterviewId(call["interview"_L1].toString());
    return Scenario{
        json["id"_L1].toString(),    json["title"_L1].toString(), *at, *tracker, *cadence, question,
        json["expect"_L1].toObject()};
}

} // namespace afterword::test
