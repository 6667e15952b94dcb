// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Waiting for a tray.
#include "hiddenstart.h"

#include "notifier.h"
#include "trayicon.h"

#include <QSettings>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

using namespace std::chrono_literals;

/// Longer than a tray takes to answer, and so short that nobody looks for the window in vain.
constexpr std::chrono::milliseconds Patience = 1500ms;

} // namespace

HiddenStart::HiddenStart(QWidget *window, const TrayIcon &tray, Notifier &notifier, QSettings &settings)
    : QObject(window)
    , m_window(window)
    , m_notifier(notifier)
    , m_settings(settings)
{
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &HiddenStart::minimise);
    connect(&tray, &TrayIcon::availabilityChanged, this, &HiddenStart::onTray);
    onTray(tray.isAvailable());
}

void HiddenStart::onTray(bool available)
{
    if (!available) {
        m_wait.start(Patience);
        return;
    }
    m_wait.stop();
    if (std::exchange(m_minimised, false) && m_window->isMinimized())
        m_window->hide();
}

void HiddenStart::minimise()
{
    if (m_window->isVisible())
        return;
    m_minimised = true;
    m_window->showMinimized();
    const QString told = u"hidden/toldNoTray"_s;
    if (m_settings.value(told).toBool())
        return;
    m_settings.setValue(told, true);
    Notification notification;
    notification.key = u"no-tray"_s;
    //: Title of a notification
    notification.summary = tr("Afterword is running, minimised");
    notification.body = tr("This desktop has no tray, so its window waits in the list of windows.");
    notification.urgency = Notification::Urgency::Low;
    m_notifier.show(notification);
}

} // namespace afterword
