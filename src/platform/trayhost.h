// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// TrayHost: whether anybody shows tray icons, found out without asking QSystemTrayIcon.
#pragma once

#include <QAbstractNativeEventFilter>
#include <QDBusConnection>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace afterword {

/// Qt (6.4) remembers for good that there was no StatusNotifier host when it was first asked. So it must not
/// be asked before there is one, or an XEmbed tray. Watches D-Bus, and under X11 what a tray tells everybody
/// when it comes, and its window; looks again now and then all the same.
class TrayHost : public QObject, private QAbstractNativeEventFilter
{
    Q_OBJECT

public:
    explicit TrayHost(QObject *parent = nullptr);
    TrayHost(const QDBusConnection &bus, std::chrono::milliseconds poll, QObject *parent = nullptr);

    ~TrayHost() override;

    bool isAvailable() const;
    /// To be called right before the first QSystemTrayIcon is made: from then on Qt knows one kind of tray
    /// only, and so does isAvailable().
    void settle();

Q_SIGNALS:
    void changed(bool available);

private Q_SLOTS:
    void askNotifierHost();
    void lookForEmbedder();

private:
    void set(bool notifierHost, bool embedder);
    bool nativeEventFilter(const QByteArray &type, void *message, qintptr *result) override;

    QDBusConnection m_bus;
    QTimer m_poll;
    bool m_notifierHost = false;  ///< StatusNotifierItem over D-Bus
    bool m_embedder = false;      ///< XEmbed under X11
    quint32 m_embedderWindow = 0; ///< whose end is told
};

} // namespace afterword
