// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Questions of the window about itself.
#include "closedialog.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace afterword {

CloseQuestion::CloseQuestion(QSettings &settings, QWidget *window)
    : QObject(window)
    , m_settings(settings)
    , m_window(window)
{}

void CloseQuestion::ask(bool trayAvailable)
{
    if (!trayAvailable) {
        const QVariant minimises = m_settings.value(u"close/minimises"_s);
        if (!minimises.isValid())
            tellNoTray();
        else if (minimises.toBool())
            Q_EMIT minimiseChosen();
        else
            Q_EMIT quitChosen();
        return;
    }
    const QVariant hides = m_settings.value(u"close/hides"_s);
    if (!hides.isValid())
        askAboutTray();
    else if (hides.toBool())
        Q_EMIT hideChosen();
    else
        Q_EMIT quitChosen();
}

void CloseQuestion::askAboutTray()
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Close the window"),
                                tr("Keep Afterword in the tray, so that it can remind you?"), {}, m_window);
    box->setObjectName(u"closeQuestion"_s);
    box->setInformativeText(tr("This is asked once. File, Quit always ends the program."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *keep = box->addButton(tr("Keep in the tray"), QMessageBox::AcceptRole);
    QPushButton *quit = box->addButton(tr("Quit"), QMessageBox::DestructiveRole);
    box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(keep);
    connect(box, &QMessageBox::buttonClicked, this, [this, keep, quit](QAbstractButton *button) {
        if (button != keep && button != quit)
            return;
        m_settings.setValue(u"close/hides"_s, button == keep);
        if (button == keep)
            Q_EMIT hideChosen();
        else
            Q_EMIT quitChosen();
    });
    box->open();
}

void CloseQuestion::tellNoTray()
{
    auto *box = new QMessageBox(QMessageBox::Information, tr("Close the window"),
                                tr("This desktop has no tray: once closed, Afterword cannot remind you."), {},
                                m_window);
    box->setObjectName(u"noTrayQuestion"_s);
    box->setInformativeText(
        tr("Minimised, it goes on reminding you. This is asked once. File, Quit always ends the program."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *minimise = box->addButton(tr("Minimise"), QMessageBox::AcceptRole);
    QPushButton *quit = box->addButton(tr("Quit"), QMessageBox::DestructiveRole);
    box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(minimise);
    connect(box, &QMessageBox::buttonClicked, this, [this, minimise, quit](QAbstractButton *button) {
        if (button != minimise && button != quit)
            return;
        m_settings.setValue(u"close/minimises"_s, button == minimise);
        if (button == minimise)
            Q_EMIT minimiseChosen();
        else
            Q_EMIT quitChosen();
    });
    box->open();
}

void showAbout(QWidget *window)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, CloseQuestion::tr("About Afterword"),
                                CloseQuestion::tr("Afterword %1").arg(QCoreApplication::applicationVersion()),
                                QMessageBox::Close, window);
    box->setInformativeText(
        CloseQuestion::tr("What is due after a job interview, to whom, and when to stop.\n"
                          "Everything stays in one file on this machine.\n\n"
                          "Free software under the GNU General Public License, version 3 or later."));
    box->setIconPixmap(window->windowIcon().pixmap(64, 64));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace afterword
