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
constexpr std::chrono::milliseconds UsualPoll = 60s;

/// The kind of tray that Qt has chosen, for the whole process.
enum class Kind { Undecided, NotifierHost, Embedder };
Kind chosen = Kind::Undecided;

#ifdef AFTERWORD_XCB
xcb_connection_t *xConnection()
{
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    return x11 ? x11->connection() : nullptr;
}

xcb_atom_t atomOf(xcb_connection_t *connection, const std::string &name)
{
    auto *reply = xcb_intern_atom_reply(
        connection, xcb_intern_atom(connection, 0, static_cast<uint16_t>(name.size()), name.data()), nullptr);
    const auto atom = reply ? reply->atom : xcb_atom_t{XCB_ATOM_NONE};
    std::free(reply);
    return atom;
}

/// The tray of the first screen; more than one has not been seen for decades.
xcb_atom_t selection(xcb_connection_t *connection)
{
    static const xcb_atom_t atom = atomOf(connection, "_NET_SYSTEM_TRAY_S0");
    return atom;
}

xcb_window_t ownerOf(xcb_connection_t *connection)
{
    auto *reply = xcb_get_selection_owner_reply(
        connection, xcb_get_selection_owner(connection, selection(connection)), nullptr);
    const auto owner = reply ? reply->owner : xcb_window_t{XCB_WINDOW_NONE};
    std::free(reply);
    return owner;
}

/// The window of the tray, whose end is told from here on; none: there is no tray.
xcb_window_t watchEmbedder()
{
    xcb_connection_t *connection = xConnection();
    if (!connection)
        return XCB_WINDOW_NONE;
    const xcb_window_t owner = ownerOf(connection);
    if (owner == XCB_WINDOW_NONE)
        return owner;
    const uint32_t mask = XCB_EVENT_MASK_STRUCTURE_NOTIFY;
    xcb_change_window_attributes(connection, owner, XCB_CW_EVENT_MASK, &mask);
    return ownerOf(connection); // it may have gone before it was watched
}
#else
quint32 watchEmbedder()
{
    return 0;
}
#endif

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
    m_embedderWindow = watchEmbedder();
    m_embedder = m_embedderWindow != 0;
#ifdef AFTERWORD_XCB
    if (xConnection()) {
        QCoreApplication::instance()->installNativeEventFilter(this);
        connect(&m_poll, &QTimer::timeout, this, &TrayHost::lookForEmbedder);
        m_poll.start(poll);
    }
#else
    Q_UNUSED(poll)
#endif
}

TrayHost::~TrayHost() = default; // the filter goes with it

void TrayHost::lookForEmbedder()
{
    m_embedderWindow = watchEmbedder();
    set(m_notifierHost, m_embedderWindow != 0);
}

bool TrayHost::nativeEventFilter(const QByteArray &type, void *message, qintptr *result)
{
    Q_UNUSED(result)
#ifdef AFTERWORD_XCB
    if (type != "xcb_generic_event_t")
        return false;
    const auto *event = static_cast<const xcb_generic_event_t *>(message);
    constexpr uint8_t Sent = 0x80;
    bool concernsTray = false;
    if ((event->response_type & ~Sent) == XCB_CLIENT_MESSAGE) {
        // A tray that comes tells the root window so (ICCCM, manager selections).
        const auto *told = reinterpret_cast<const xcb_client_message_event_t *>(event);
        static const xcb_atom_t manager = atomOf(xConnection(), "MANAGER");
        concernsTray = told->type == manager && told->data.data32[1] == selection(xConnection());
    } else if ((event->response_type & ~Sent) == XCB_DESTROY_NOTIFY) {
        const auto *gone = reinterpret_cast<const xcb_destroy_notify_event_t *>(event);
        concernsTray = m_embedderWindow != 0 && gone->window == m_embedderWindow;
    }
    if (concernsTray) // Qt hears of it first
        QMetaObject::invokeMethod(this, &TrayHost::lookForEmbedder, Qt::QueuedConnection);
#else
    Q_UNUSED(type)
    Q_UNUSED(message)
#endif
    return false;
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
