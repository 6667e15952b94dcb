// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The checks that need no expectation.
#include "planfaults.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword::test {

const QSet<QString> &knownRules()
{
    static const QSet<QString> rules = [] {
        QFile file(QStringLiteral(AFTERWORD_GOLDEN "/scenarios/rule-ids.txt"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the list of rules cannot be read");
        QSet<QString> ids;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            if (!line.startsWith(u'#'))
                ids.insert(line);
        }
        return ids;
    }();
    return rules;
}

QStringList ruleFaults(const QStringList &rules, const QString &where)
{
    QStringList faults;
    if (rules.isEmpty())
        faults << where + u": cites nothing"_s;
    for (const QString &rule : rules) {
        if (rule != "own"_L1 && rule != "user"_L1 && !knownRules().contains(rule))
            faults << where + u": rule "_s + rule + u" does not exist"_s;
    }
    return faults;
}

bool isOwnTask(Kind kind)
{
    return kind == Kind::AskAtInterview || kind == Kind::PrepareNextRound || kind == Kind::Debrief ||
           kind == Kind::KeepApplying || kind == Kind::MergeDuplicates;
}

QString describe(const Step &step)
{
    QStringList to;
    for (const PersonId &person : step.to)
        to << person.value();
    return exchangeName(step.kind) + u" to "_s + (to.isEmpty() ? u"nobody"_s : to.join(u", ")) +
           (step.application ? u" in "_s + step.application.value() : QString()) + u" ["_s + step.id.value() +
           u"]"_s;
}

namespace {

QString text(std::optional<Instant> instant)
{
    return instant ? instant->toString() : u"never"_s;
}

QStringList stateFaults(const Step &step, Instant at, const QString &where)
{
    QStringList faults;
    const bool alreadyOpen = !step.opens || *step.opens <= at;
    if (step.state == StepState::Scheduled && alreadyOpen)
        faults << where + u" is scheduled, but opens "_s + text(step.opens);
    if (step.state != StepState::Scheduled && step.opens && *step.opens > at)
        faults << where + u" is open, but opens only at "_s + text(step.opens);
    if (step.state == StepState::Overdue && (!step.due || *step.due >= at))
        faults << where + u" is overdue, but due is "_s + text(step.due);
    if (step.state == StepState::Due && step.due && *step.due < at)
        faults << where + u" is due, but its due "_s + text(step.due) + u" has passed"_s;
    if (step.state == StepState::Blocked && !step.blockedBy)
        faults << where + u" is blocked without saying by what"_s;
    return faults;
}

QStringList stepFaults(const Step &step, const Tracker &tracker, Instant at)
{
    const QString where = describe(step);
    QStringList faults = stateFaults(step, at, where) + ruleFaults(step.rules, where);
    if (step.id.isEmpty())
        faults << where + u" has no id"_s;
    if (step.application && !tracker.find(step.application))
        faults << where + u": its application is not in the tracker"_s;
    for (const PersonId &person : step.to) {
        if (!tracker.find(person))
            faults << where + u": its recipient is not in the tracker"_s;
    }
    const bool nobodyToBeFound = step.to.empty() && step.blockedBy == BlockedBy::NoRecipient;
    if (isEmployerFacing(step.kind) && step.to.size() != 1 && !nobodyToBeFound)
        faults << where + u": a message goes to exactly one"_s;
    if (isOwnTask(step.kind) && !step.to.empty())
        faults << where + u": an own task goes to nobody"_s;
    if (step.reason.text().trimmed().isEmpty())
        faults << where + u" gives no reason"_s;
    return faults;
}

QStringList adviceFaults(const Plan &plan, const Tracker &tracker)
{
    QStringList faults;
    QHash<ApplicationId, int> named;
    for (const ApplicationAdvice &advice : plan.applications) {
        ++named[advice.application];
        const QString where = u"advice for "_s + advice.application.value();
        if (advice.unanswered < 0)
            faults << where + u": unanswered is negative"_s;
        if (advice.summary.text().trimmed().isEmpty())
            faults << where + u" has no summary"_s;
        for (const HeldMessage &held : advice.held) {
            const QString what = where + u", held "_s + exchangeName(held.kind);
            faults += ruleFaults(held.rules, what);
            if (held.reason.text().trimmed().isEmpty())
                faults << what + u" gives no reason"_s;
        }
    }
    for (const Application &application : tracker.applications) {
        if (named.take(application.id) != 1)
            faults << application.id.value() + u" is not advised exactly once"_s;
    }
    if (!named.isEmpty())
        faults << u"an application is advised that is not in the tracker"_s;
    return faults;
}

} // namespace

QStringList planFaults(const Plan &plan, const Tracker &tracker, Instant at)
{
    QStringList faults;
    if (plan.at != at)
        faults << u"the plan is for another moment"_s;
    QSet<StepId> ids;
    std::optional<Instant> last;
    bool withoutDueSeen = false;
    for (const Step &step : plan.steps) {
        faults += stepFaults(step, tracker, at);
        if (ids.contains(step.id))
            faults << describe(step) + u" has the id of another step"_s;
        ids.insert(step.id);
        if (step.due && (withoutDueSeen || (last && *step.due < *last)))
            faults << describe(step) + u" comes after a step that is due later"_s;
        withoutDueSeen = withoutDueSeen || !step.due;
        if (step.due)
            last = step.due;
    }
    return faults + adviceFaults(plan, tracker);
}

} // namespace afterword::test
