// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// BoardPage: the board with its filter, which is there only while it is used.
#pragma once

#include "boardview.h"

class QSettings;

namespace afterword {

class BoardFilterBar;

class BoardPage final : public QWidget
{
    Q_OBJECT

public:
    explicit BoardPage(QWidget *parent = nullptr);

    BoardView *view() const { return m_view; }
    void setModel(BoardModel *model);
    /// Folded columns and their orders.
    void save(QSettings &settings) const;
    void restore(const QSettings &settings);

public Q_SLOTS:
    /// Shows the filter and puts the focus into it.
    void filter();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    BoardView *m_view;
    BoardFilterBar *m_bar = nullptr; ///< made when it is wanted for the first time
};

} // namespace afterword
