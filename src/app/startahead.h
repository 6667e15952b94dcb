// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// StartAhead: what the first picture will wait for, begun in threads while something else is done.
#pragma once

#include <QThread>

#include <array>
#include <memory>

namespace afterword {

/// Listing the fonts takes longer than opening a tracker, and nothing can be laid out before. The menu bar
/// asks the session's bus whether the desktop shows menus elsewhere, and waits for the connection. So both
/// begin as soon as there is a QGuiApplication; who asks meanwhile waits for what is left.
class StartAhead final
{
public:
    StartAhead();
    ~StartAhead();
    Q_DISABLE_COPY_MOVE(StartAhead)

private:
    std::array<std::unique_ptr<QThread>, 2> m_threads;
};

} // namespace afterword
