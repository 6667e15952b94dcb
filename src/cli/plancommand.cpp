// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands that ask the rules.
#include "plancommand.h"

#include "agendatext.h"
#include "guard.h"
#include "messagequestion.h"
#include "plan.h"
#include "plandocument.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace afterword::cli {

namespace {

class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// How far an agenda looks ahead.
constexpr int AgendaDays = 7;

struct Planned
{
    Tracker tracker;
    Cadence cadence;
    Plan plan;
};

Result<Planned> planAll(Session &session)
{
    auto tracker = session.tracker();
    if (!tracker)
        return std::unexpected(tracker.error());
    const auto cadence = Cadence::from(tracker->cadence);
    if (!cadence)
        return std::unexpected(cadence.error());
    Plan made = plan(*tracker, *cadence, session.businessCalendar(), session.at());
    return Planned{std::move(*tracker), *cadence, std::move(made)};
}

void printJson(const QJsonObject &document, QTextStream &out)
{
    out << QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Indented));
}

/// What is open, and what opens in the next days.
Plan nextDays(const Plan &whole, const Zone &zone)
{
    const Instant end = zone.plusDays(whole.at, AgendaDays);
    Plan part = whole;
    std::erase_if(part.steps, [&](const Step &step) {
        return step.state == StepState::Scheduled && (!step.opens || *step.opens > end);
    });
    return part;
}

} // namespace

QString PlanCommand::name() const
{
    return u"plan"_s;
}

QString PlanCommand::summary() const
{
    return CommandLine::tr("Prints every step, open or foreseeable, and one advice for each application.");
}

QString PlanCommand::example() const
{
    return u"afterword-cli plan --sample --json"_s;
}

Result<Exit> PlanCommand::run(const Invocation &invocation, Session &session, QTextStream &out) const
{
    const auto planned = planAll(session);
    if (!planned)
        return std::unexpected(planned.error());
    if (invocation.json)
        printJson(planDocument(planned->plan, planned->tracker), out);
    else
        out << planText(planned->plan, planned->tracker);
    return Exit::Done;
}

QString AgendaCommand::name() const
{
    return u"agenda"_s;
}

QString AgendaCommand::summary() const
{
    return CommandLine::tr("Tells what is due today and what comes in the next seven days.");
}

QString AgendaCommand::example() const
{
    return u"afterword-cli agenda --at 2026-12-01T09:00:00+01:00"_s;
}

Result<Exit> AgendaCommand::run(const Invocation &invocation, Session &session, QTextStream &out) const
{
    const auto planned = planAll(session);
    if (!planned)
        return std::unexpected(planned.error());
    const Zone zone = Zone::named(planned->tracker.profile.timeZone).value_or(Zone());
    const Plan part = nextDays(planned->plan, zone);
    if (invocation.json)
        printJson(planDocument(part, planned->tracker), out);
    else
        out << agendaText(part, planned->tracker);
    return Exit::Done;
}

QString GuardCommand::name() const
{
    return u"guard"_s;
}

QString GuardCommand::summary() const
{
    return CommandLine::tr(
        "Tells whether a message may be sent now: allow, ask or block; exit status 1 on block.");
}

QString GuardCommand::usage() const
{
    return u"--application A --kind K --to P [--channel C] [--interview I]"_s;
}

QString GuardCommand::example() const
{
    return u"afterword-cli guard --application acme --kind status-check-in --to ann --channel phone"_s;
}

QList<OptionSpec> GuardCommand::options() const
{
    return messageOptions();
}

Result<Exit> GuardCommand::run(const Invocation &invocation, Session &session, QTextStream &out) const
{
    const auto tracker = session.tracker();
    if (!tracker)
        return std::unexpected(tracker.error());
    const auto cadence = Cadence::from(tracker->cadence);
    if (!cadence)
        return std::unexpected(cadence.error());
    const auto question = messageQuestion(invocation, *tracker, name());
    if (!question)
        return std::unexpected(question.error());
    const GuardAnswer answer = guard(*tracker, *cadence, session.businessCalendar(), *question, session.at());
    if (invocation.json)
        printJson(guardDocument(answer), out);
    else
        out << guardText(answer);
    return answer.verdict == Verdict::Block ? Exit::No : Exit::Done;
}

} // namespace afterword::cli
