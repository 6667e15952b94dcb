// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands that ask the rules.
#include "plancommand.h"

#include "agendatext.h"
#include "guard.h"
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

template <typename E>
QStringList namesOf()
{
    QStringList names;
    for (const auto &[value, name] : ExchangeNames<E>::names)
        names += QString(name);
    return names;
}

template <typename E>
Result<E> named(const Invocation &invocation, const QString &option)
{
    const QString given = invocation.options.value(option);
    if (const auto value = fromExchangeName<E>(given))
        return *value;
    return fail(ErrorCode::BadInput,
                //: %1 is what was given, %2 the list of what may be given
                CommandLine::tr("“%1” is not one of: %2.").arg(given, namesOf<E>().join(u", "_s)),
                u"--"_s + option);
}

Result<GuardQuestion> questionFrom(const Invocation &invocation, const Tracker &tracker)
{
    GuardQuestion question;
    for (const QString &needed : {u"application"_s, u"kind"_s, u"to"_s}) {
        if (invocation.options.value(needed).isEmpty())
            return fail(ErrorCode::BadInput, CommandLine::tr("guard needs --application, --kind and --to."),
                        u"--"_s + needed);
    }
    question.application = ApplicationId(invocation.options.value(u"application"_s));
    question.to = PersonId(invocation.options.value(u"to"_s));
    const Application *application = tracker.find(question.application);
    if (!application)
        return fail(ErrorCode::NotFound,
                    CommandLine::tr("There is no application “%1”.").arg(question.application.value()),
                    u"--application"_s);
    if (!tracker.find(question.to))
        return fail(ErrorCode::NotFound, CommandLine::tr("There is no person “%1”.").arg(question.to.value()),
                    u"--to"_s);
    const auto kind = named<Kind>(invocation, u"kind"_s);
    if (!kind)
        return std::unexpected(kind.error());
    question.kind = *kind;
    if (invocation.options.contains(u"channel"_s)) {
        const auto channel = named<Channel>(invocation, u"channel"_s);
        if (!channel)
            return std::unexpected(channel.error());
        question.channel = *channel;
    }
    question.interview = InterviewId(invocation.options.value(u"interview"_s));
    if (!question.interview.isEmpty() && std::ranges::find(application->interviews, question.interview,
                                                           &Interview::id) == application->interviews.end())
        return fail(ErrorCode::NotFound,
                    CommandLine::tr("The application has no interview “%1”.").arg(question.interview.value()),
                    u"--interview"_s);
    return question;
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
    return {{u"application"_s, u"A"_s, CommandLine::tr("Id of the application.")},
            {u"kind"_s, u"K"_s,
             CommandLine::tr("What the message is for: %1.").arg(namesOf<Kind>().join(u", "_s))},
            {u"to"_s, u"P"_s, CommandLine::tr("Id of the person it goes to.")},
            {u"channel"_s, u"C"_s,
             CommandLine::tr("By which way: %1; by default email.").arg(namesOf<Channel>().join(u", "_s))},
            {u"interview"_s, u"I"_s,
             CommandLine::tr("Id of the interview it belongs to; by default the newest that fits.")}};
}

Result<Exit> GuardCommand::run(const Invocation &invocation, Session &session, QTextStream &out) const
{
    const auto tracker = session.tracker();
    if (!tracker)
        return std::unexpected(tracker.error());
    const auto cadence = Cadence::from(tracker->cadence);
    if (!cadence)
        return std::unexpected(cadence.error());
    const auto question = questionFrom(invocation, *tracker);
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
