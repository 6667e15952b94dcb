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
    , m_menu(std::make_unique<QMenu>())
{
    rebuildMenu();
    if (!m_plain.isNull())
        lookForHost();
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::lookForHost()
{
    m_host = std::make_unique<TrayHost>();
    connect(m_host.get(), &TrayHost::changed, this, &TrayIcon::onHostChanged);
    if (m_host->isAvailable())
        onHostChanged(true);
}

void TrayIcon::setIcon(const QIcon &icon)
{
    m_plain = icon;
    if (!m_host && !icon.isNull())
        lookForHost();
    else if (m_icon)
        updateFace();
}

bool TrayIcon::isAvailable() const
{
    return m_host && m_host->isAvailable();
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
    std::vector<TrayStep> first(
        steps.begin(), steps.begin() + static_cast<std::ptrdiff_t>(std::min(steps.size(), MostSteps)));
    if (first == m_steps)
        return; // the menu may be open
    m_steps = std::move(first);
    rebuildMenu();
    updateFace();
}

void TrayIcon::setCount(int count)
{
    const int former = std::exchange(m_count, std::max(0, count));
    if (former == m_count)
        return;
    m_snoozeAll->setEnabled(m_count > 0);
    updateFace();
}

void TrayIcon::rebuildMenu()
{
    m_menu->clear();
    m_stepMenus.clear();
    for (const TrayStep &step : m_steps)
        addStep(step);
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

void TrayIcon::addStep(const TrayStep &step)
{
    QString text = step.text;
    text.replace(u'&', u"&&"_s);
    auto menu = std::make_unique<QMenu>(text);
    if (!step.mainText.isEmpty())
        menu->addAction(step.mainText, this, [this, id = step.id] { Q_EMIT stepMainRequested(id); });
    if (step.snooze != TrayStep::Snooze::No) {
        //: Tray menu: puts off this step
        menu->addAction(step.snooze == TrayStep::Snooze::ForOneHour ? tr("Snooze for One Hour")
                                                                    : tr("Snooze Until Tomorrow"),
                        this, [this, id = step.id] { Q_EMIT stepSnoozeRequested(id); });
    }
    //: Tray menu: shows this step in the window
    menu->addAction(tr("Show"), this, [this, id = step.id] { Q_EMIT stepRequested(id); });
    m_menu->addMenu(menu.get());
    m_stepMenus.push_back(std::move(menu));
}

void TrayIcon::updateFace()
{
    if (!m_icon)
        return;
    m_icon->setIcon(withCountBadge(m_plain, m_count));
    //: Tool tip of the tray icon
    QStringList lines{m_count > 0 ? tr("Afterword: %n step(s) due", nullptr, m_count)
                                  //: Tool tip of the tray icon
                                  : tr("Afterword: nothing is due")};
    if (m_count > 0 && !m_steps.empty()) {
        const TrayStep &next = m_steps.front();
        lines << next.text;
        if (!next.when.isEmpty())
            lines << next.when;
    }
    m_icon->setToolTip(lines.join(u'\n'));
}

} // namespace afterword
