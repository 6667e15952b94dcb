// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From a command line to an exit status.
#include "runner.h"

#include "clicommand.h"
#include "clock.h"
#include "help.h"

#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword::cli {

namespace {

class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Exit exitFor(ErrorCode code)
{
    using enum ErrorCode;
    switch (code) {
    case BadInput:
    case NotFound:
    case Refused:
    case Cancelled:
        return Exit::BadInput;
    case Conflict:
    case Locked:
    case ReadOnly:
    case Damaged:
    case NewerVersion:
    case Full:
    case Unavailable:
    case Internal:
        return Exit::DataError;
    }
    return Exit::DataError;
}

QString sentence(const Error &error)
{
    return error.place.isEmpty() ? error.message : error.place + u": "_s + error.message;
}

/// Every option of every command, each once.
QList<OptionSpec> allOptions()
{
    QList<OptionSpec> all;
    for (const auto &command : commandTable()) {
        for (const OptionSpec &option : command->options()) {
            if (std::ranges::find(all, option.name, &OptionSpec::name) == all.end())
                all += option;
        }
    }
    return all;
}

const CliCommand *findCommand(const QString &name)
{
    const auto &table = commandTable();
    const auto found =
        std::ranges::find_if(table, [&](const auto &command) { return command->name() == name; });
    return found == table.end() ? nullptr : found->get();
}

/// Refuses what belongs to another command.
std::optional<Error> misuse(const CliCommand &command, const Invocation &invocation)
{
    const auto own = command.options();
    for (auto option = invocation.options.cbegin(); option != invocation.options.cend(); ++option) {
        if (std::ranges::find(own, option.key(), &OptionSpec::name) == own.end())
            //: %1 is a command, %2 an option
            return Error{ErrorCode::BadInput,
                         CommandLine::tr("“%1” takes no option --%2.").arg(command.name(), option.key()),
                         {}};
    }
    const qsizetype count = invocation.arguments.size();
    if (count > command.mostArguments())
        return Error{
            ErrorCode::BadInput,
            CommandLine::tr("What is “%1” for?").arg(invocation.arguments.at(command.mostArguments())),
            {}};
    if (count < command.leastArguments())
        //: %1 is a command, %2 what has to follow it
        return Error{
            ErrorCode::BadInput, CommandLine::tr("“%1” needs %2.").arg(command.name(), command.usage()), {}};
    return std::nullopt;
}

} // namespace

int run(const QStringList &arguments, const Clock &clock, QTextStream &out, QTextStream &err)
{
    const auto complain = [&](const Error &error, Exit status) {
        err << u"afterword-cli: "_s << sentence(error) << Qt::endl;
        return static_cast<int>(status);
    };

    const auto invocation = parse(arguments, allOptions());
    if (!invocation)
        return complain(invocation.error(), Exit::BadInput);
    if (invocation->version) {
        out << u"afterword-cli "_s << QCoreApplication::applicationVersion() << Qt::endl;
        return static_cast<int>(Exit::Done);
    }
    if (invocation->command.isEmpty()) {
        (invocation->help ? out : err) << overview() << Qt::flush;
        return static_cast<int>(invocation->help ? Exit::Done : Exit::BadInput);
    }
    const CliCommand *command = findCommand(invocation->command);
    if (!command)
        return complain(
            {ErrorCode::BadInput,
             CommandLine::tr("There is no command “%1”; --help lists them.").arg(invocation->command),
             {}},
            Exit::BadInput);
    if (invocation->help) {
        out << helpFor(*command) << Qt::flush;
        return static_cast<int>(Exit::Done);
    }
    if (const auto wrong = misuse(*command, *invocation))
        return complain(*wrong, Exit::BadInput);

    Session session(*invocation, clock);
    const auto status = command->run(*invocation, session, out);
    out.flush();
    if (!status)
        return complain(status.error(), exitFor(status.error().code));
    if (out.status() != QTextStream::Ok)
        return complain({ErrorCode::Full, CommandLine::tr("The result could not be written."), {}},
                        Exit::DataError);
    return static_cast<int>(*status);
}

} // namespace afterword::cli
