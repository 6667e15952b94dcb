// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// FontsAhead: has the system's fonts listed while something else is done.
#pragma once

#include <QThread>

#include <memory>

namespace afterword {

/// Listing the fonts takes longer than opening a tracker, and nothing can be laid out before; so it begins in
/// a thread as soon as there is a QGuiApplication. Who asks for a font meanwhile waits for it.
class FontsAhead final
{
public:
    FontsAhead();
    ~FontsAhead();
    Q_DISABLE_COPY_MOVE(FontsAhead)

private:
    std::unique_ptr<QThread> m_thread;
};

} // namespace afterword
