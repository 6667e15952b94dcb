// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The threads that ask first.
#include "startahead.h"

#include <QDBusConnection>
#include <QFontDatabase>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace afterword {

StartAhead::StartAhead()
    : m_threads{std::unique_ptr<QThread>(QThread::create([] { QFontDatabase::families(); })),
                std::unique_ptr<QThread>(QThread::create([] { QDBusConnection::sessionBus(); }))}
{
#ifdef __GLIBC__
    // The first other threads: each would begin an arena of its own, most of which stays empty and resident.
    mallopt(M_ARENA_MAX, 1);
#endif
    for (const auto &thread : m_threads)
        thread->start();
}

StartAhead::~StartAhead()
{
    for (const auto &thread : m_threads)
        thread->wait();
}

} // namespace afterword
