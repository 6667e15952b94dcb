// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window program as main.cpp starts it, which says when its window has been painted. Takes a tracker
// file.
#include "desktopapplication.h"
#include "harden.h"
#include "mainwindow.h"
#include "startprobe.h"
#include "translations.h"

using namespace Qt::StringLiterals;

namespace {

/// Tells of the first paint before anything that the program begins after it.
class FirstPaint final : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !std::exchange(m_painted, true))
            QTimer::singleShot(0, this, &afterword::bench::reportPainted);
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_painted = false;
};

} // namespace

int main(int argc, char *argv[])
{
    afterword::harden();
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"afterword"_s);
    QApplication::setApplicationDisplayName(u"Afterword"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    afterword::installTranslations(application);
    afterword::StartRequest options;
    options.database = QApplication::arguments().value(1);
    afterword::DesktopApplication desktop(options);
    if (const auto started = desktop.start(); !started)
        qFatal("%s", qPrintable(started.error().message));
    FirstPaint probe;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (qobject_cast<afterword::MainWindow *>(widget))
            widget->installEventFilter(&probe);
    }
    return QApplication::exec();
}
