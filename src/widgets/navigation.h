// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Navigation: the pages of the window, one below the other, at its left.
#pragma once

#include <QWidget>

#include <array>

class QToolButton;

namespace afterword {

enum class Page { Today, Board, Calendar, People };

class Navigation final : public QWidget
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    void setCurrent(Page page);
    /// Beside "Today"; 0: none.
    void setDue(int count);

Q_SIGNALS:
    void chosen(afterword::Page page);
    void searchRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *add(Page page, const QString &name, const QString &text, const QString &icon);

    QToolButton *addSearch();

    std::array<QToolButton *, 4> m_buttons{};
};

} // namespace afterword
