// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// BoardDrag: the one drag that may run on a board; scrolls it sideways and keeps what was dropped until the
// drag is over.
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

class QDrag;
class QScrollArea;

namespace afterword {

class BoardDrag final : public QObject
{
    Q_OBJECT

public:
    explicit BoardDrag(QScrollArea *board);

    bool isRunning() const { return m_running; }
    /// Returns when the drag is over, with finished() told.
    void run(QDrag &drag);

Q_SIGNALS:
    void started();
    void finished();

private:
    void scrollSideways();

    QScrollArea *m_board;
    QTimer m_scroll;
    bool m_running = false;
};

} // namespace afterword
