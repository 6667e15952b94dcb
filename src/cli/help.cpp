// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What --help prints: made from the commands' own words.
#include "help.h"

#include "clicommand.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword::cli {

namespace {

class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

using Row = std::pair<QString, QString>;

QString table(const QList<Row> &rows)
{
    qsizetype width = 0;
    for (const Row &row : rows)
        width = std::max(width, row.first.size());
    QString text;
    for (const Row &row : rows)
        text += u"  "_s + row.first.leftJustified(width) + u"  "_s + row.second + u'\n';
    return text;
}

QString optionTable(const QList<OptionSpec> &options)
{
    QList<Row> rows;
    for (const OptionSpec &option : options)
        rows += {u"--"_s + option.name + (option.valueName.isEmpty() ? QString() : u' ' + option.valueName),
                 option.description};
    return table(rows);
}

} // namespace

QString overview()
{
    QList<Row> rows;
    for (const auto &command : commandTable())
        rows += {command->name() + (command->usage().isEmpty() ? QString() : u' ' + command->usage()),
                 command->summary()};
    return CommandLine::tr("afterword-cli: what is due after a job interview, to whom, and when to stop") +
           u"\n\n"_s + CommandLine::tr("Usage: afterword-cli COMMAND [OPTIONS]") + u"\n\n"_s +
           CommandLine::tr("Commands:") + u'\n' + table(rows) + u'\n' +
           CommandLine::tr("Options of every command:") + u'\n' + optionTable(commonOptions()) + u'\n' +
           CommandLine::tr("“afterword-cli COMMAND --help” tells more about one, with an example.") + u'\n';
}

QString helpFor(const CliCommand &command)
{
    QString text = CommandLine::tr("Usage:") + u" afterword-cli "_s + command.name();
    if (!command.usage().isEmpty())
        text += u' ' + command.usage();
    text += u"\n\n"_s + command.summary() + u"\n\n"_s;
    if (const auto own = command.options(); !own.isEmpty())
        text += CommandLine::tr("Options:") + u'\n' + optionTable(own) + u'\n';
    text += CommandLine::tr("Options of every command:") + u'\n' + optionTable(commonOptions()) + u'\n';
    return text + CommandLine::tr("Example:") + u"\n  "_s + command.example() + u'\n';
}

} // namespace afterword::cli
