// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// BoardFilterBar: what the board shows, chosen as one types; says how many cards that are.
#pragma once

#include "boardfilter.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace afterword {

class BoardModel;

class BoardFilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit BoardFilterBar(QWidget *parent = nullptr);

    /// The model must outlive it or be replaced; nullptr: none.
    void setModel(BoardModel *model);
    /// Puts the focus into the text, all of it selected.
    void focusText();
    void clear();

Q_SIGNALS:
    /// Escape or the button that closes: nothing is filtered any more.
    void closed();
    /// Enter or the arrow down: on to the cards.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    BoardFilter filter() const;
    void apply();
    void showCount();
    void fillTags();
    void close();

    BoardModel *m_model = nullptr;
    QLineEdit *m_text;
    QComboBox *m_tag;
    QComboBox *m_stage;
    QComboBox *m_due;
    QToolButton *m_dream = nullptr;
    QLabel *m_count;
    QToolButton *m_clear;
    bool m_changing = false; ///< several fields at once: they are applied together
};

} // namespace afterword
