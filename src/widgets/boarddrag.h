// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// BoardDrag: the one drag that may run on a board; scrolls it sideways and keeps what was dropped until the
// drag is over.
#pragma once

#include <QObject>
#include <QRect>
#include <QTimer>

class QDrag;
class QScrollArea;

namespace afterword {

class BoardDrag final : public QObject
{
    Q_OBJECT

public:
    explicit BoardDrag(QScrollArea *board);

    bool isRunning() const { return m_running; }
    /// Where the last drop was, on the screen; null: it was none.
    QRect dropPlace() const { return m_dropPlace; }
    void setDropPlace(const QRect &place) { m_dropPlace = place; }
    /// Returns when the drag is over, with finished() told.
    void run(QDrag &drag);

Q_SIGNALS:
    void started();
    void finished();

private:
    void scrollSideways();

    QScrollArea *m_board;
    QTimer m_scroll;
    QRect m_dropPlace;
    bool m_running = false;
};

} // namespace afterword
