// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Raising a window on the word of another program: what the desktop wants to see for it.
#pragma once

#include <QByteArray>

class QWindow;

namespace afterword {

/// What whoever started this program gave along for its window (XDG_ACTIVATION_TOKEN, else
/// DESKTOP_STARTUP_ID); empty: nothing. To be asked before there is an application, which takes it.
QByteArray activationTokenOfStart();

/// Makes the token count for the next activation of a window under Wayland. Empty: nothing.
void useActivationToken(const QByteArray &token);

/// Asks the window manager (X11) to give the window the focus, with the moment that the token names. Nothing
/// under Wayland, where the token does it.
void activate(const QWindow &window, const QByteArray &token);

} // namespace afterword
