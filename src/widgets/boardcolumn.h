// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// BoardColumn: header and cards of one stage.
#pragma once

#include "cardlist.h"
#include "columnheader.h"

#include <QWidget>

namespace afterword {

class BoardColumn final : public QWidget
{
    Q_OBJECT

public:
    BoardColumn(Stage stage, BoardDrag &drag, QWidget *parent = nullptr);

    Stage stage() const { return m_stage; }
    CardList *list() const { return m_list; }
    ColumnHeader *header() const { return m_header; }
    void setColumn(ColumnModel *column);
    /// The counts of the whole column; filtered: how many of it are shown.
    void showCounts(const StageCount &count, bool filtered);
    bool isFolded() const { return !m_header->isChecked(); }
    void setFolded(bool folded) { m_header->setChecked(!folded); }

Q_SIGNALS:
    void foldedChanged();
    void orderChanged();
    /// That order is wanted for every column.
    void orderForAllChosen(afterword::CardOrder order);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fold();
    void openMenu(QPoint globalPosition);

    Stage m_stage;
    BoardDrag &m_drag;
    CardList *m_list; // made first, so that it comes first by Tab
    ColumnHeader *m_header;
};

} // namespace afterword
