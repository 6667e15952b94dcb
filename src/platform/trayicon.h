// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// TrayIcon: the icon in the desktop's tray with its count and its menu of next steps.
#pragma once

#include <QIcon>
#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

#include <memory>
#include <vector>

namespace afterword {

class TrayHost;

/// One line of the menu.
struct TrayStep
{
    QString text; ///< plain text
    QString id;   ///< given back by stepRequested()
};

/// Where there is no tray there is no icon, and isAvailable() says so: whoever hides a window asks first, and
/// shows it again when availabilityChanged(false) comes. A tray that comes later is noticed.
class TrayIcon : public QObject
{
    Q_OBJECT

public:
    static constexpr size_t MostSteps = 3;

    /// A null icon: nothing is shown until there is one.
    explicit TrayIcon(const QIcon &icon, QObject *parent = nullptr);
    ~TrayIcon() override;

    void setIcon(const QIcon &icon);

    bool isAvailable() const;
    /// The first three of them stand on top of the menu.
    void setNextSteps(const std::vector<TrayStep> &steps);
    /// Painted on the icon; 0: none. It is told in the tool tip too.
    void setCount(int count);
    const QMenu *menu() const { return m_menu.get(); }
    /// Null where there is no tray.
    const QSystemTrayIcon *icon() const { return m_icon.get(); }

Q_SIGNALS:
    void availabilityChanged(bool available);
    void openRequested();
    void stepRequested(const QString &id);
    void newApplicationRequested();
    void snoozeAllRequested();
    void quitRequested();

private:
    void onHostChanged(bool available);
    void showIcon();
    void rebuildMenu();
    void updateFace();

    QIcon m_plain;
    std::unique_ptr<TrayHost> m_host;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon; ///< only while there is a tray
    std::vector<TrayStep> m_steps;
    QAction *m_snoozeAll = nullptr; ///< of the menu
    int m_count = 0;
};

} // namespace afterword
