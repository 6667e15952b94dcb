// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window program: command line, settings of the whole program, start.
#include "afterwordlink.h"
#include "desktopapplication.h"
#include "harden.h"
#include "pasteguard.h"
#include "singleinstance.h"
#include "translations.h"
#include "windowactivation.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

// What the exit status says where the tracker could not be opened; 2 is a wrong command line, 4 that a
// program which runs already does not answer.
constexpr int cannotOpen = 3;
constexpr int noAnswer = 4;
constexpr int wrongUsage = 2;

} // namespace

int main(int argc, char *argv[])
{
    afterword::harden();
    const QByteArray token = afterword::activationTokenOfStart();
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"afterword"_s);
    QApplication::setApplicationDisplayName(u"Afterword"_s);
    QApplication::setApplicationVersion(QStringLiteral(AFTERWORD_VERSION));
    QApplication::setDesktopFileName(u"org.afterword.Afterword"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    afterword::installTranslations(application);
    const afterword::PasteGuard pasteGuard;

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
            "main", "A tracker file to open, a tracker document, spreadsheet or invitation to "
                    "import, or an afterword: link to follow."),
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

    afterword::StartRequest request;
    request.database = parser.value(database);
    request.hidden = parser.isSet(hidden);
    request.sample = parser.isSet(sample);
    request.token = token;
    if (const QString given = files.value(0); afterword::AfterwordLink::isLink(given))
        request.link = given;
    else if (!given.isEmpty()) // file managers give the address of a file
        request.file =
            QFileInfo(given.startsWith(u"file:"_s) ? QUrl(given).toLocalFile() : given).absoluteFilePath();
    afterword::SingleInstance instance(afterword::instanceName(request));
    const auto role = instance.claim(afterword::toMessage(request));
    if (!role) {
        qWarning("afterword: %s", qPrintable(role.error().message));
        afterword::DesktopApplication::tell(role.error());
        return noAnswer;
    }
    if (*role == afterword::SingleInstance::Role::Secondary)
        return 0;
    afterword::DesktopApplication desktop(request);
    QObject::connect(&instance, &afterword::SingleInstance::received, &desktop,
                     [&desktop](const QByteArray &message) {
                         if (const auto wanted = afterword::fromMessage(message))
                             desktop.take(*wanted);
                     });
    if (const auto started = desktop.start(); !started) {
        afterword::DesktopApplication::tell(started.error());
        return cannotOpen;
    }
    return QApplication::exec();
}
