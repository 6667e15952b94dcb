// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window program: command line, settings of the whole program, start.
#include "desktopapplication.h"
#include "harden.h"
#include "translations.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace {

// What the exit status says where the tracker could not be opened; 2 is a wrong command line.
constexpr int cannotOpen = 3;
constexpr int wrongUsage = 2;

} // namespace

int main(int argc, char *argv[])
{
    afterword::harden();
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"afterword"_s);
    QApplication::setApplicationDisplayName(u"Afterword"_s);
    QApplication::setApplicationVersion(QStringLiteral(AFTERWORD_VERSION));
    QApplication::setDesktopFileName(u"org.afterword.Afterword"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    afterword::installTranslations(application);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "What is due after a job interview, to whom, and when to stop."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption database(
        u"db"_s, QCoreApplication::translate("main", "Open this tracker file instead of your own."),
        //: Stands for a file on the command line
        QCoreApplication::translate("main", "FILE"));
    const QCommandLineOption hidden(
        u"hidden"_s, QCoreApplication::translate("main", "Start in the tray, where there is one."));
    const QCommandLineOption sample(u"sample"_s,
                                    QCoreApplication::translate("main", "Open the made-up sample."));
    parser.addOptions({database, hidden, sample});
    parser.addPositionalArgument(
        u"file"_s,
        QCoreApplication::translate(
            "main", "A tracker file to open, or a tracker document, spreadsheet or invitation to import."),
        //: Stands for a file on the command line
        QCoreApplication::translate("main", "[FILE]"));
    parser.process(application);
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1) {
        qCritical("afterword: %s",
                  qPrintable(QCoreApplication::translate("main", "unexpected argument “%1”; see --help")
                                 .arg(files.at(1))));
        return wrongUsage;
    }
    if (parser.isSet(sample) && (parser.isSet(database) || !files.isEmpty())) {
        qCritical("afterword: %s", qPrintable(QCoreApplication::translate(
                                       "main", "--sample opens no other file; see --help")));
        return wrongUsage;
    }

    afterword::StartOptions options;
    options.database = parser.value(database);
    options.hidden = parser.isSet(hidden);
    options.file = files.value(0);
    options.sample = parser.isSet(sample);
    afterword::DesktopApplication desktop(options);
    if (const auto started = desktop.start(); !started) {
        afterword::DesktopApplication::tell(started.error());
        return cannotOpen;
    }
    return QApplication::exec();
}
