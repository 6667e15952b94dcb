// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window program as main.cpp starts it, which says when its window has been painted. Takes a tracker
// file.
#include "desktopapplication.h"
#include "harden.h"
#include "icons.h"
#include "mainwindow.h"
#include "startprobe.h"
#include "translations.h"

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    afterword::harden();
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"afterword"_s);
    QApplication::setApplicationDisplayName(u"Afterword"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    afterword::installTranslations(application);
    QApplication::setWindowIcon(afterword::programIcon());
    afterword::StartOptions options;
    options.database = QApplication::arguments().value(1);
    afterword::DesktopApplication desktop(options);
    if (!desktop.start())
        return 3;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<afterword::MainWindow *>(widget))
            QObject::connect(window, &afterword::MainWindow::painted, window,
                             &afterword::bench::reportPainted);
    }
    return QApplication::exec();
}
