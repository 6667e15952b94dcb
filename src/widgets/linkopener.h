// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// LinkOpener: opens a link with the desktop, documents only.
#pragma once

#include <QObject>
#include <QUrl>

#include <functional>

namespace afterword {

/// http, https and mailto go to the desktop's programs, and files of this machine that are documents or
/// folders. What could be run is never opened: its folder is shown instead.
class LinkOpener final : public QObject
{
    Q_OBJECT

public:
    explicit LinkOpener(QObject *parent = nullptr);

    /// How an address is handed to the desktop.
    void setHandOver(std::function<bool(const QUrl &)> handOver) { m_handOver = std::move(handOver); }
    void open(const QUrl &url);

    /// Whether a desktop might run that file rather than show it.
    static bool couldRun(const QString &file);

Q_SIGNALS:
    /// One sentence: what was done instead, or why nothing was.
    void told(const QString &sentence);

private:
    void openFile(const QString &file);
    void handOver(const QUrl &url);

    std::function<bool(const QUrl &)> m_handOver;
};

} // namespace afterword
