// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading of the command line: options may stand before or after the command.
#include "invocation.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace afterword::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

QCommandLineOption optionFrom(const OptionSpec &spec)
{
    return QCommandLineOption(spec.name, spec.description, spec.valueName);
}

} // namespace

QList<OptionSpec> commonOptions()
{
    return {
        {u"db"_s, tr("FILE"), tr("The database to use; by default the one in your data folder.")},
        {u"tracker"_s, tr("FILE.json"),
         tr("Read a tracker document instead of a database, and change nothing.")},
        {u"sample"_s,
         {},
         tr("Use the built-in sample tracker, moved to the present week, and change nothing.")},
        {u"at"_s, tr("INSTANT"),
         tr("The moment to reckon from, like 2026-12-01T09:00:00+01:00; by default now.")},
        {u"json"_s, {}, tr("Print JSON instead of text.")},
        {u"help"_s, {}, tr("Show this help.")},
        {u"version"_s, {}, tr("Show the version.")},
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
                        tr("“%1” is not a moment like 2026-12-01T09:00:00+01:00.").arg(parser.value(u"at"_s)),
                        u"--at"_s);
    }
    if (int(!invocation.database.isEmpty()) + int(!invocation.trackerFile.isEmpty()) +
            int(invocation.sample) >
        1)
        return fail(ErrorCode::BadInput, tr("Use only one of --db, --tracker and --sample."));
    for (const OptionSpec &spec : commandOptions) {
        if (parser.isSet(spec.name))
            invocation.options.insert(spec.name, parser.value(spec.name));
    }
    return invocation;
}

} // namespace afterword::cli
