// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// DBusNotifier: notifications by the Desktop Notifications Specification (org.freedesktop.Notifications).
#pragma once

#include "notifier.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusPendingReply>
#include <QHash>
#include <QStringList>

#include <deque>
#include <map>
#include <optional>

namespace afterword {

/// Every call is asynchronous and waits as long as the server takes; a server that dies answers all of its
/// calls with an error at once. Only signals from the present owner of the name about messages of ours are
/// acted on.
class DBusNotifier final : public Notifier, protected QDBusContext
{
    Q_OBJECT

public:
    /// The desktop entry is the program's id without ".desktop". The session's bus is asked for nothing
    /// before there is a first message.
    explicit DBusNotifier(const QString &desktopEntry, QObject *parent = nullptr);
    /// On another bus than the session's, which is listened to at once.
    DBusNotifier(const QString &desktopEntry, const QDBusConnection &bus, QObject *parent = nullptr);

    void show(const Notification &notification) override;
    void withdraw(const QString &key) override;
    bool isAvailable() const override { return !m_owner.isEmpty(); }
    void begin() override;
    bool isInhibited() const override { return m_inhibited; }

private Q_SLOTS:
    void onActionInvoked(uint id, const QString &action);
    void onNotificationClosed(uint id, uint reason);
    void onActivationToken(uint id, const QString &token);
    void onPropertiesChanged(const QString &interface, const QVariantMap &changed, const QStringList &gone);

private:
    /// One key: what is to be seen, and how far the server has been told.
    struct Message
    {
        Notification notification;
        uint id = 0;            ///< 0: not on the screen
        bool waiting = true;    ///< the server has yet to be told of the present notification
        bool inFlight = false;  ///< a Notify call is out
        bool withdrawn = false; ///< to be closed once the call is answered
    };

    void listen(const QDBusConnection &bus);
    void setOwner(const QString &owner);
    /// What was asked and not yet answered is listened to no more.
    void endConversation();
    void askCapabilities();
    void askInhibited();
    void setInhibited(bool inhibited);
    /// "asked" is whose answer was expected; empty: of whoever has the name.
    void onCapabilities(const QDBusPendingReply<QStringList> &reply, const QString &asked);
    void sendWaiting();
    void send(Message &message);
    void onNotified(const QString &key, const QDBusPendingReply<uint> &reply);
    void close(uint id);
    void remember(uint id, const QString &key);
    bool fromOwner() const;

    QDBusConnection m_bus;
    bool m_listens = false;
    QString m_desktopEntry;
    QString m_owner;                           ///< unique name of the server; empty: none
    std::optional<QStringList> m_capabilities; ///< of the present owner; nullopt: not known yet
    bool m_asking = false;
    bool m_inhibited = false;
    int m_inFlight = 0; ///< calls of Notify that are out
    quint64 m_conversation =
        0; ///< counts the owners that were known: what a former one answers is not listened to
    std::map<QString, Message> m_messages; ///< by Notification::key
    /// Closed ones too: a server's history may bring a message back, and its buttons with it.
    QHash<uint, QString> m_keys;
    std::deque<uint> m_ids; ///< oldest first; bounds m_keys
    QString m_token;
};

} // namespace afterword
