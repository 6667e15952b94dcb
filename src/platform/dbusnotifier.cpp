// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The conversation with the notification server.
#include "dbusnotifier.h"

#include "notificationtext.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

#include <limits>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

const QString Service = u"org.freedesktop.Notifications"_s;
const QString Path = u"/org/freedesktop/Notifications"_s;
const QString Properties = u"org.freedesktop.DBus.Properties"_s;
const QString Inhibited = u"Inhibited"_s;

/// A late answer still names the message's id; a server that dies gives an error at once.
constexpr int WaitForever = std::numeric_limits<int>::max();
/// A bus refuses calls where too many are unanswered.
constexpr int MostInFlight = 16;
/// So many messages are remembered for the sake of their buttons.
constexpr size_t MostRemembered = 512;

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(Service, Path, Service, method);
}

} // namespace

DBusNotifier::DBusNotifier(const QString &desktopEntry, QObject *parent)
    : Notifier(parent)
    , m_bus(QString())
    , m_desktopEntry(desktopEntry)
{}

DBusNotifier::DBusNotifier(const QString &desktopEntry, const QDBusConnection &bus, QObject *parent)
    : DBusNotifier(desktopEntry, parent)
{
    listen(bus);
}

void DBusNotifier::listen(const QDBusConnection &bus)
{
    m_listens = true;
    m_bus = bus;
    // Signals are taken from anybody and sorted by fromOwner(): to connect to a well-known name QtDBus would
    // ask the bus for its owner and wait.
    m_bus.connect({}, Path, Service, u"ActionInvoked"_s, this, SLOT(onActionInvoked(uint, QString)));
    m_bus.connect({}, Path, Service, u"NotificationClosed"_s, this, SLOT(onNotificationClosed(uint, uint)));
    m_bus.connect({}, Path, Service, u"ActivationToken"_s, this, SLOT(onActivationToken(uint, QString)));
    m_bus.connect({}, Path, Properties, u"PropertiesChanged"_s, this,
                  SLOT(onPropertiesChanged(QString, QVariantMap, QStringList)));
    auto *watcher = new QDBusServiceWatcher(Service, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &former, const QString &owner) {
                if (m_owner.isEmpty() && !former.isEmpty())
                    endConversation(); // with one who was never heard of
                setOwner(owner);
            });
    QDBusMessage question = QDBusMessage::createMethodCall(
        u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, u"GetNameOwner"_s);
    question << Service;
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *finished) {
        finished->deleteLater();
        const QDBusPendingReply<QString> owner = *finished;
        if (!owner.isError())
            setOwner(owner.value());
    });
}

void DBusNotifier::setOwner(const QString &owner)
{
    if (owner == m_owner)
        return;
    // What was asked while nobody was known goes to the one who is heard of now, and runs on.
    if (!m_owner.isEmpty())
        endConversation();
    m_owner = owner;
    m_capabilities.reset();
    m_inFlight = 0;
    m_keys.clear();
    m_ids.clear();
    // What the former server showed went with it and is not shown again: the window still lists it. What it
    // had not answered to is.
    std::erase_if(m_messages, [](const auto &entry) {
        return entry.second.withdrawn || (!entry.second.waiting && !entry.second.inFlight);
    });
    for (auto &[key, message] : m_messages)
        message = Message{message.notification};
    Q_EMIT availabilityChanged(isAvailable());
    if (isAvailable())
        askInhibited();
    else
        setInhibited(false);
    if (isAvailable() && !m_messages.empty())
        askCapabilities();
}

void DBusNotifier::endConversation()
{
    m_asking = false;
    ++m_conversation;
}

void DBusNotifier::begin()
{
    if (!m_listens)
        listen(QDBusConnection::sessionBus());
}

void DBusNotifier::askInhibited()
{
    QDBusMessage question = QDBusMessage::createMethodCall(Service, Path, Properties, u"Get"_s);
    question << Service << Inhibited;
    question.setAutoStartService(false);
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(question, WaitForever), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this,
            [this, conversation = m_conversation](QDBusPendingCallWatcher *finished) {
                finished->deleteLater();
                const QDBusPendingReply<QDBusVariant> reply = *finished;
                // Most servers do not know of it.
                if (conversation == m_conversation && !reply.isError())
                    setInhibited(reply.value().variant().toBool());
            });
}

void DBusNotifier::setInhibited(bool inhibited)
{
    if (std::exchange(m_inhibited, inhibited) != inhibited)
        Q_EMIT inhibitedChanged(inhibited);
}

void DBusNotifier::onPropertiesChanged(const QString &interface, const QVariantMap &changed,
                                       const QStringList &gone)
{
    if (!fromOwner() || interface != Service)
        return;
    if (changed.contains(Inhibited))
        setInhibited(changed.value(Inhibited).toBool());
    else if (gone.contains(Inhibited)) // it has changed, and is to be asked for
        askInhibited();
}

void DBusNotifier::show(const Notification &notification)
{
    begin();
    Message &message = m_messages[notification.key];
    message.notification = notification;
    message.waiting = true;
    message.withdrawn = false;
    if (m_capabilities)
        sendWaiting();
    else
        askCapabilities();
}

void DBusNotifier::withdraw(const QString &key)
{
    const auto found = m_messages.find(key);
    if (found == m_messages.end())
        return;
    Message &message = found->second;
    message.waiting = false;
    message.withdrawn = true;
    if (message.inFlight)
        return; // its id is not known yet
    const uint id = message.id;
    m_messages.erase(found);
    if (id != 0)
        close(id);
}

void DBusNotifier::askCapabilities()
{
    if (m_asking)
        return;
    m_asking = true;
    // This starts a server where the desktop knows one to start.
    auto *answer =
        new QDBusPendingCallWatcher(m_bus.asyncCall(call(u"GetCapabilities"_s), WaitForever), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this,
            [this, conversation = m_conversation, asked = m_owner](QDBusPendingCallWatcher *finished) {
                finished->deleteLater();
                if (conversation == m_conversation)
                    onCapabilities(*finished, asked);
            });
}

void DBusNotifier::onCapabilities(const QDBusPendingReply<QStringList> &reply, const QString &asked)
{
    m_asking = false;
    if (asked.isEmpty() && !m_owner.isEmpty() && reply.reply().service() != m_owner) {
        askCapabilities(); // the bus said that nobody is there, and then somebody came
        return;
    }
    if (reply.isError())
        return; // nobody there: setOwner() asks whoever comes
    if (m_owner.isEmpty())
        setOwner(reply.reply().service());
    m_capabilities = reply.value();
    sendWaiting();
}

void DBusNotifier::sendWaiting()
{
    for (auto &[key, message] : m_messages) {
        if (m_inFlight >= MostInFlight)
            return;
        if (message.waiting && !message.inFlight)
            send(message);
    }
}

void DBusNotifier::send(Message &message)
{
    const Notification &notification = message.notification;
    QStringList actions;
    if (m_capabilities->contains(u"actions"_s)) {
        for (const NotificationAction &action : notification.actions)
            actions << action.key << action.label;
    }
    QVariantMap hints{
        {u"urgency"_s, QVariant::fromValue(static_cast<uchar>(notification.urgency))},
        {u"desktop-entry"_s, m_desktopEntry},
    };
    if (notification.sound.isEmpty())
        hints.insert(u"suppress-sound"_s, true);
    else
        hints.insert(u"sound-name"_s, notification.sound);
    constexpr int ServersChoice = -1;
    constexpr int Never = 0;
    QDBusMessage notify = call(u"Notify"_s);
    notify << u"Afterword"_s << message.id << m_desktopEntry << notificationSummary(notification.summary)
           << notificationBody(notification.body, m_capabilities->contains(u"body-markup"_s)) << actions
           << hints << (notification.stays ? Never : ServersChoice);
    message.waiting = false;
    message.inFlight = true;
    ++m_inFlight;
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(notify, WaitForever), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this,
            [this, key = notification.key, conversation = m_conversation](QDBusPendingCallWatcher *finished) {
                finished->deleteLater();
                if (conversation != m_conversation)
                    return;
                --m_inFlight;
                onNotified(key, *finished);
            });
}

void DBusNotifier::onNotified(const QString &key, const QDBusPendingReply<uint> &reply)
{
    const auto found = m_messages.find(key);
    if (found == m_messages.end())
        return;
    Message &message = found->second;
    message.inFlight = false;
    if (reply.isError()) {
        const QDBusError::ErrorType error = reply.error().type();
        if (!message.withdrawn && (error == QDBusError::NoReply || error == QDBusError::ServiceUnknown)) {
            message.waiting = true; // the server died over it: the next one gets it
            return;
        }
    } else {
        message.id = reply.value();
        remember(message.id, key);
    }
    if (!message.waiting && (message.withdrawn || message.id == 0)) {
        const uint id = message.id;
        m_messages.erase(found);
        if (id != 0)
            close(id);
    }
    sendWaiting();
    if (!reply.isError())
        Q_EMIT shown(key);
}

void DBusNotifier::close(uint id)
{
    QDBusMessage message = call(u"CloseNotification"_s);
    message << id;
    m_bus.asyncCall(message, WaitForever);
}

void DBusNotifier::remember(uint id, const QString &key)
{
    if (!m_keys.contains(id))
        m_ids.push_back(id);
    m_keys.insert(id, key);
    if (m_ids.size() > MostRemembered) {
        m_keys.remove(m_ids.front());
        m_ids.pop_front();
    }
}

bool DBusNotifier::fromOwner() const
{
    return calledFromDBus() && !m_owner.isEmpty() && QDBusContext::message().service() == m_owner;
}

void DBusNotifier::onActionInvoked(uint id, const QString &action)
{
    const QString key = m_keys.value(id);
    if (!fromOwner() || key.isEmpty())
        return;
    if (!m_token.isEmpty())
        Q_EMIT activationToken(std::exchange(m_token, {}));
    Q_EMIT actionInvoked(key, action);
}

void DBusNotifier::onNotificationClosed(uint id, uint reason)
{
    Q_UNUSED(reason)
    const QString key = m_keys.value(id);
    if (!fromOwner() || key.isEmpty())
        return;
    const auto found = m_messages.find(key);
    if (found != m_messages.end()) {
        if (found->second.id != id)
            return; // one that was replaced
        found->second.id = 0;
        if (!found->second.waiting && !found->second.inFlight)
            m_messages.erase(found);
    }
    Q_EMIT closed(key);
}

void DBusNotifier::onActivationToken(uint id, const QString &token)
{
    if (fromOwner() && m_keys.contains(id))
        m_token = token;
}

} // namespace afterword
