// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading of the options that name a message.
#include "messagequestion.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword::cli {

namespace {

class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

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

std::optional<Error> missingOption(const Invocation &invocation, const QString &command, Recipient recipient)
{
    QStringList needed{u"application"_s, u"kind"_s};
    if (recipient == Recipient::Needed)
        needed += u"to"_s;
    for (const QString &option : needed) {
        if (!invocation.options.value(option).isEmpty())
            continue;
        //: %1 is a command
        const QString words = recipient == Recipient::Needed
                                  ? CommandLine::tr("%1 needs --application, --kind and --to.")
                                  : CommandLine::tr("%1 needs --application and --kind.");
        return Error{ErrorCode::BadInput, words.arg(command), u"--"_s + option};
    }
    return std::nullopt;
}

} // namespace

QList<OptionSpec> messageOptions()
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

Result<GuardQuestion> messageQuestion(const Invocation &invocation, const Tracker &tracker,
                                      const QString &command, Recipient recipient)
{
    if (auto missing = missingOption(invocation, command, recipient))
        return std::unexpected(*missing);
    GuardQuestion question;
    question.application = ApplicationId(invocation.options.value(u"application"_s));
    question.to = PersonId(invocation.options.value(u"to"_s));
    const Application *application = tracker.find(question.application);
    if (!application)
        return fail(ErrorCode::NotFound,
                    CommandLine::tr("There is no application “%1”.").arg(question.application.value()),
                    u"--application"_s);
    if (question.to && !tracker.find(question.to))
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

} // namespace afterword::cli
