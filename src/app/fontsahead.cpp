// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The thread that asks first.
#include "fontsahead.h"

#include <QFontDatabase>

namespace afterword {

FontsAhead::FontsAhead()
    : m_thread(QThread::create([] { static_cast<void>(QFontDatabase::families()); }))
{
    m_thread->start();
}

FontsAhead::~FontsAhead()
{
    m_thread->wait();
}

} // namespace afterword
