// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tokens of Wayland, and the client message of X11 (EWMH, _NET_ACTIVE_WINDOW).
#include "windowactivation.h"

#include <QGuiApplication>
#include <QWindow>

#ifdef AFTERWORD_XCB
#include <cstdlib>
#include <string_view>
#include <xcb/xcb.h>
#endif

namespace afterword {

QByteArray activationTokenOfStart()
{
    const QByteArray token = qgetenv("XDG_ACTIVATION_TOKEN");
    return token.isEmpty() ? qgetenv("DESKTOP_STARTUP_ID") : token;
}

void useActivationToken(const QByteArray &token)
{
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token);
}

void activate(const QWindow &window, const QByteArray &token)
{
#ifdef AFTERWORD_XCB
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    xcb_connection_t *connection = x11 ? x11->connection() : nullptr;
    if (!connection)
        return;
    static constexpr std::string_view Name = "_NET_ACTIVE_WINDOW";
    auto *atom = xcb_intern_atom_reply(
        connection, xcb_intern_atom(connection, 0, static_cast<uint16_t>(Name.size()), Name.data()), nullptr);
    if (!atom)
        return;
    // The last part of a startup id is the moment of the click. Without one the person has typed a command:
    // 2 says that it is their wish, as of a pager.
    const qsizetype at = token.lastIndexOf("_TIME");
    bool hasTime = false;
    const uint time = at < 0 ? 0 : token.mid(at + 5).toUInt(&hasTime);
    xcb_client_message_event_t event{};
    event.response_type = XCB_CLIENT_MESSAGE;
    event.format = 32;
    event.window = static_cast<xcb_window_t>(window.winId());
    event.type = atom->atom;
    event.data.data32[0] = hasTime ? 1 : 2;
    event.data.data32[1] = hasTime ? time : XCB_CURRENT_TIME;
    std::free(atom);
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(connection)).data->root;
    xcb_send_event(connection, 0, root,
                   XCB_EVENT_MASK_SUBSTRUCTURE_REDIRECT | XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY,
                   reinterpret_cast<const char *>(&event));
    xcb_flush(connection);
#else
    Q_UNUSED(window)
    Q_UNUSED(token)
#endif
}

} // namespace afterword
