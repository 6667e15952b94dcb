// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// TrayHost: whether anybody shows tray icons, found out without asking QSystemTrayIcon.
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace afterword {

/// Qt (6.4) remembers for good that there was no StatusNotifier host when it was first asked. So it must not
/// be asked before there is one, or an XEmbed tray. Watches D-Bus; an X11 selection is polled.
class TrayHost : public QObject
{
    Q_OBJECT

public:
    explicit TrayHost(QObject *parent = nullptr);
    TrayHost(const QDBusConnection &bus, std::chrono::milliseconds poll, QObject *parent = nullptr);

    bool isAvailable() const;
    /// To be called right before the first QSystemTrayIcon is made: from then on Qt knows one kind of tray
    /// only, and so does isAvailable().
    void settle();

Q_SIGNALS:
    void changed(bool available);

private Q_SLOTS:
    void askNotifierHost();

private:
    void set(bool notifierHost, bool embedder);

    QDBusConnection m_bus;
    QTimer m_poll;
    bool m_notifierHost = false; ///< StatusNotifierItem over D-Bus
    bool m_embedder = false;     ///< XEmbed under X11
};

} // namespace afterword
