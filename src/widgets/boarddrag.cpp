// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A drag over the whole board.
#include "boarddrag.h"

#include "theme.h"

#include <QCursor>
#include <QDrag>
#include <QScrollArea>
#include <QScrollBar>

namespace afterword {

BoardDrag::BoardDrag(QScrollArea *board)
    : QObject(board)
    , m_board(board)
{
    constexpr int frame = 16; // milliseconds
    m_scroll.setInterval(frame);
    connect(&m_scroll, &QTimer::timeout, this, &BoardDrag::scrollSideways);
}

void BoardDrag::run(QDrag &drag)
{
    m_running = true;
    m_scroll.start();
    Q_EMIT started();
    drag.exec(Qt::CopyAction | Qt::MoveAction, Qt::MoveAction);
    m_scroll.stop();
    m_running = false;
    Q_EMIT finished();
}

void BoardDrag::scrollSideways()
{
    const QWidget *viewport = m_board->viewport();
    const QPoint position = viewport->mapFromGlobal(QCursor::pos());
    if (position.y() < 0 || position.y() >= viewport->height())
        return;
    constexpr int margin = 8 * grid::unit;
    // The nearer to the edge, the faster.
    int step = 0;
    if (position.x() < margin)
        step = -(margin - std::max(0, position.x()));
    else if (position.x() > viewport->width() - margin)
        step = position.x() - (viewport->width() - margin);
    QScrollBar *bar = m_board->horizontalScrollBar();
    bar->setValue(bar->value() + std::clamp(step, -margin, margin) / 3);
}

} // namespace afterword
