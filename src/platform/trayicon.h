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

/// One line of the menu, with what can be done about it behind it.
struct TrayStep
{
    QString text;     ///< plain text
    QString id;       ///< given back by the signals
    QString mainText; ///< of the step's main button; empty: there is none
    QString when;     ///< until when, for the tool tip; empty: no time
    enum class Snooze { No, ForOneHour, UntilTomorrow };
    Snooze snooze = Snooze::UntilTomorrow; ///< what is offered

    bool operator==(const TrayStep &) const = default;
};

/// Where there is no tray there is no icon, and isAvailable() says so: whoever hides a window asks first, and
/// shows it again when availabilityChanged(false) comes. A tray that comes later is noticed.
class TrayIcon : public QObject
{
    Q_OBJECT

public:
    static constexpr size_t MostSteps = 3;

    /// A null icon: no tray is looked for until there is one.
    explicit TrayIcon(const QIcon &icon, QObject *parent = nullptr);
    ~TrayIcon() override;

    void setIcon(const QIcon &icon);

    bool isAvailable() const;
    /// The first three of them stand on top of the menu.
    void setNextSteps(const std::vector<TrayStep> &steps);
    /// Painted on the icon; 0: none. The tool tip tells it with the next step.
    void setCount(int count);
    const QMenu *menu() const { return m_menu.get(); }
    /// Null where there is no tray.
    const QSystemTrayIcon *icon() const { return m_icon.get(); }

Q_SIGNALS:
    void availabilityChanged(bool available);
    void openRequested();
    void stepRequested(const QString &id);
    void stepMainRequested(const QString &id);
    void stepSnoozeRequested(const QString &id);
    void newApplicationRequested();
    void snoozeAllRequested();
    void quitRequested();

private:
    void lookForHost();
    void onHostChanged(bool available);
    void showIcon();
    void rebuildMenu();
    void addStep(const TrayStep &step);
    void updateFace();

    QIcon m_plain;
    std::unique_ptr<TrayHost> m_host;
    std::unique_ptr<QMenu> m_menu;
    std::vector<std::unique_ptr<QMenu>> m_stepMenus; ///< of m_menu
    std::unique_ptr<QSystemTrayIcon> m_icon;         ///< only while there is a tray
    std::vector<TrayStep> m_steps;
    QAction *m_snoozeAll = nullptr; ///< of the menu
    int m_count = 0;
};

} // namespace afterword
