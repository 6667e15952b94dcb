// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A signal writes one byte into a socket pair; the event loop reads it.
#include "unixsignals.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace afterword {

namespace {

constexpr std::array Handled{SIGTERM, SIGINT, SIGHUP};

/// A signal handler reaches nothing but globals.
std::array<int, 2> sockets{-1, -1};
std::array<struct sigaction, Handled.size()> former;

void onSignal(int signal)
{
    const int error = errno;
    const auto byte = static_cast<unsigned char>(signal);
    // Full: enough requests are waiting already.
    [[maybe_unused]] const ssize_t written = write(sockets[1], &byte, 1);
    errno = error;
}

} // namespace

UnixSignals::UnixSignals(QObject *parent)
    : QObject(parent)
{
    Q_ASSERT(sockets[0] < 0);
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, sockets.data()) != 0)
        return; // the signals keep their meaning: they end the program at once
    m_notifier = std::make_unique<QSocketNotifier>(sockets[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        unsigned char byte = 0;
        while (read(sockets[0], &byte, 1) == 1)
            Q_EMIT endRequested(byte);
    });
    struct sigaction action
    {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (size_t i = 0; i < Handled.size(); ++i)
        sigaction(Handled[i], &action, &former[i]);
}

UnixSignals::~UnixSignals()
{
    if (!m_notifier)
        return;
    for (size_t i = 0; i < Handled.size(); ++i)
        sigaction(Handled[i], &former[i], nullptr);
    m_notifier.reset();
    for (int &socket : sockets) {
        close(socket);
        socket = -1;
    }
}

} // namespace afterword
