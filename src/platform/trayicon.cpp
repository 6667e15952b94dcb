// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Icon, menu and tool tip.
#include "trayicon.h"

#include "countbadge.h"
#include "trayhost.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

TrayIcon::TrayIcon(const QIcon &icon, QObject *parent)
    : QObject(parent)
    , m_plain(icon)
    , m_host(std::make_unique<TrayHost>())
    , m_menu(std::make_unique<QMenu>())
{
    connect(m_host.get(), &TrayHost::changed, this, &TrayIcon::onHostChanged);
    rebuildMenu();
    if (m_host->isAvailable())
        showIcon();
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::setIcon(const QIcon &icon)
{
    m_plain = icon;
    if (m_icon)
        updateFace();
    else if (m_host->isAvailable())
        showIcon();
}

bool TrayIcon::isAvailable() const
{
    return m_host->isAvailable();
}

void TrayIcon::onHostChanged(bool available)
{
    // A fresh icon for each host: an old one does not always register again.
    m_icon.reset();
    if (available)
        showIcon();
    Q_EMIT availabilityChanged(available);
}

void TrayIcon::showIcon()
{
    if (m_plain.isNull())
        return;
    m_host->settle();
    m_icon = std::make_unique<QSystemTrayIcon>();
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                    Q_EMIT openRequested();
            });
    updateFace();
    m_icon->show();
}

void TrayIcon::setNextSteps(const std::vector<TrayStep> &steps)
{
    m_steps.assign(steps.begin(),
                   steps.begin() + static_cast<std::ptrdiff_t>(std::min(steps.size(), MostSteps)));
    rebuildMenu();
}

void TrayIcon::setCount(int count)
{
    m_count = std::max(0, count);
    m_snoozeAll->setEnabled(m_count > 0);
    updateFace();
}

void TrayIcon::rebuildMenu()
{
    m_menu->clear();
    for (const TrayStep &step : m_steps) {
        QString text = step.text;
        text.replace(u'&', u"&&"_s);
        m_menu->addAction(text, this, [this, id = step.id] { Q_EMIT stepRequested(id); });
    }
    if (!m_steps.empty())
        m_menu->addSeparator();
    //: Tray menu: shows the window
    m_menu->addAction(tr("&Open Afterword"), this, &TrayIcon::openRequested);
    //: Tray menu
    m_menu->addAction(tr("&New Application…"), this, &TrayIcon::newApplicationRequested);
    //: Tray menu: puts off everything that is due
    m_snoozeAll = m_menu->addAction(tr("&Snooze All Until Tomorrow"), this, &TrayIcon::snoozeAllRequested);
    m_snoozeAll->setEnabled(m_count > 0);
    m_menu->addSeparator();
    //: Tray menu: ends the program
    m_menu->addAction(tr("&Quit"), this, &TrayIcon::quitRequested);
}

void TrayIcon::updateFace()
{
    if (!m_icon)
        return;
    m_icon->setIcon(withCountBadge(m_plain, m_count));
    //: Tool tip of the tray icon
    m_icon->setToolTip(m_count > 0 ? tr("Afterword: %n step(s) due", nullptr, m_count)
                                   //: Tool tip of the tray icon
                                   : tr("Afterword: nothing is due"));
}

} // namespace afterword
