// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading of the command line: options may stand before or after the command.
#include "invocation.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace afterword::cli {

namespace {

class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QCommandLineOption optionFrom(const OptionSpec &spec)
{
    return QCommandLineOption(spec.name, spec.description, spec.valueName);
}

} // namespace

QList<OptionSpec> commonOptions()
{
    return {
        {u"db"_s, CommandLine::tr("FILE"),
         CommandLine::tr("The database to use; by default the one in your data folder.")},
        {u"tracker"_s, CommandLine::tr("FILE.json"),
         CommandLine::tr("Read a tracker document instead of a database, and change nothing.")},
        {u"sample"_s,
         {},
         CommandLine::tr("Use the built-in sample tracker, moved to the present week, and change nothing.")},
        {u"at"_s, CommandLine::tr("INSTANT"),
         CommandLine::tr("The moment to reckon from, like 2026-12-01T09:00:00+01:00; by default now.")},
        {u"json"_s, {}, CommandLine::tr("Print JSON instead of text.")},
        {u"help"_s, {}, CommandLine::tr("Show this help.")},
        {u"version"_s, {}, CommandLine::tr("Show the version.")},
    };
}

Result<Invocation> parse(const QStringList &arguments, const QList<OptionSpec> &commandOptions)
{
    QCommandLineParser parser;
    for (const OptionSpec &spec : commonOptions() + commandOptions)
        parser.addOption(optionFrom(spec));
    parser.addOption(QCommandLineOption(u"h"_s));
    if (!parser.parse(arguments))
        return fail(ErrorCode::BadInput, parser.errorText());

    Invocation invocation;
    QStringList positional = parser.positionalArguments();
    if (!positional.isEmpty())
        invocation.command = positional.takeFirst();
    invocation.arguments = positional;
    invocation.help = parser.isSet(u"help"_s) || parser.isSet(u"h"_s);
    invocation.version = parser.isSet(u"version"_s);
    invocation.json = parser.isSet(u"json"_s);
    invocation.database = parser.value(u"db"_s);
    invocation.trackerFile = parser.value(u"tracker"_s);
    invocation.sample = parser.isSet(u"sample"_s);
    if (parser.isSet(u"at"_s)) {
        invocation.at = Instant::parse(parser.value(u"at"_s));
        if (!invocation.at)
            return fail(ErrorCode::BadInput,
                        //: %1 is what was given after --at
                        CommandLine::tr("“%1” is not a moment like 2026-12-01T09:00:00+01:00.")
                            .arg(parser.value(u"at"_s)),
                        u"--at"_s);
    }
    if (int(!invocation.database.isEmpty()) + int(!invocation.trackerFile.isEmpty()) +
            int(invocation.sample) >
        1)
        return fail(ErrorCode::BadInput, CommandLine::tr("Use only one of --db, --tracker and --sample."));
    for (const OptionSpec &spec : commandOptions) {
        if (parser.isSet(spec.name))
            invocation.options.insert(spec.name, parser.value(spec.name));
    }
    return invocation;
}

} // namespace afterword::cli
