// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Finding StatusNotifier hosts and XEmbed trays.
#include "trayhost.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QGuiApplication>

#ifdef AFTERWORD_XCB
#include <cstdlib>
#include <string>
#include <xcb/xcb.h>
#endif

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

using namespace std::chrono_literals;

const QString Watcher = u"org.kde.StatusNotifierWatcher"_s;
const QString WatcherPath = u"/StatusNotifierWatcher"_s;
constexpr std::chrono::milliseconds UsualPoll = 1s;

/// The kind of tray that Qt has chosen, for the whole process.
enum class Kind { Undecided, NotifierHost, Embedder };
Kind chosen = Kind::Undecided;

bool hasEmbedder()
{
#ifdef AFTERWORD_XCB
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    xcb_connection_t *connection = x11 ? x11->connection() : nullptr;
    if (!connection)
        return false;
    // The tray of the first screen; more than one has not been seen for decades.
    static const std::string Selection = "_NET_SYSTEM_TRAY_S0";
    static const xcb_atom_t atom = [&] {
        const auto cookie =
            xcb_intern_atom(connection, 0, static_cast<uint16_t>(Selection.size()), Selection.data());
        auto *reply = xcb_intern_atom_reply(connection, cookie, nullptr);
        const auto result = reply ? reply->atom : xcb_atom_t{XCB_ATOM_NONE};
        std::free(reply);
        return result;
    }();
    auto *reply =
        xcb_get_selection_owner_reply(connection, xcb_get_selection_owner(connection, atom), nullptr);
    const bool owned = reply && reply->owner != XCB_WINDOW_NONE;
    std::free(reply);
    return owned;
#else
    return false;
#endif
}

} // namespace

TrayHost::TrayHost(QObject *parent)
    : TrayHost(QDBusConnection::sessionBus(), UsualPoll, parent)
{}

TrayHost::TrayHost(const QDBusConnection &bus, std::chrono::milliseconds poll, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    auto *watcher = new QDBusServiceWatcher(Watcher, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &owner) {
                if (owner.isEmpty())
                    set(false, m_embedder);
                else
                    askNotifierHost();
            });
    // A watcher may come before its host: a desktop's daemon before its panel.
    for (const QString &signal : {u"StatusNotifierHostRegistered"_s, u"StatusNotifierHostUnregistered"_s})
        m_bus.connect({}, WatcherPath, Watcher, signal, this, SLOT(askNotifierHost()));
    askNotifierHost();
    m_embedder = hasEmbedder();
#ifdef AFTERWORD_XCB
    if (qGuiApp->nativeInterface<QNativeInterface::QX11Application>()) {
        connect(&m_poll, &QTimer::timeout, this, [this] { set(m_notifierHost, hasEmbedder()); });
        m_poll.start(poll);
    }
#else
    Q_UNUSED(poll)
#endif
}

void TrayHost::askNotifierHost()
{
    QDBusMessage question =
        QDBusMessage::createMethodCall(Watcher, WatcherPath, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << Watcher << u"IsStatusNotifierHostRegistered"_s;
    question.setAutoStartService(false);
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *finished) {
        finished->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *finished;
        set(!reply.isError() && reply.value().variant().toBool(), m_embedder);
    });
}

bool TrayHost::isAvailable() const
{
    switch (chosen) {
    case Kind::NotifierHost:
        return m_notifierHost;
    case Kind::Embedder:
        return m_embedder;
    case Kind::Undecided:
        break;
    }
    return m_notifierHost || m_embedder;
}

void TrayHost::settle()
{
    if (chosen == Kind::Undecided)
        chosen = m_notifierHost ? Kind::NotifierHost : Kind::Embedder; // Qt asks in this order
}

void TrayHost::set(bool notifierHost, bool embedder)
{
    const bool before = isAvailable();
    m_notifierHost = notifierHost;
    m_embedder = embedder;
    if (isAvailable() != before)
        Q_EMIT changed(isAvailable());
}

} // namespace afterword
