// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// afterword-cli: the command line over the same core as the window; no widgets, no display.
#include "clock.h"
#include "runner.h"
#include "translations.h"

#include <QCoreApplication>
#include <QTextStream>

#include <sys/stat.h>

int main(int argc, char *argv[])
{
    ::umask(077); // whatever is written here is for the person alone
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("afterword"));
    QCoreApplication::setApplicationVersion(QStringLiteral(AFTERWORD_VERSION));
    afterword::installTranslations(application);
    QTextStream out(stdout);
    QTextStream err(stderr);
    return afterword::cli::run(QCoreApplication::arguments(), afterword::SystemClock(), out, err);
}
