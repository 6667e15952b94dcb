// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The agenda of the calendar page: a list by day, and what its rows look like.
#pragma once

#include "calendaragendamodel.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace afterword {

/// A heading with a line below it; an entry with its time before it.
class CalendarAgendaDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

class CalendarAgendaList final : public QListView
{
    Q_OBJECT

public:
    explicit CalendarAgendaList(CalendarViewModel &model, QWidget *parent = nullptr);

    void list(QDate first, QDate last);
    /// Chooses the first entry of that day, or of the next that has any, and shows the day at the top.
    void showDay(QDate day);
    void setCurrent(const QString &key);
    /// nullptr: none.
    const DayEntry *currentEntry() const;
    QDate currentDay() const;
    QRect globalRect(const QString &key) const;

Q_SIGNALS:
    void currentEntryChanged();
    void entryActivated(const afterword::DayEntry &entry);
    void menuRequested(const afterword::DayEntry &entry, const QPoint &at);
    void moveRequested(const afterword::DayEntry &entry, const QDate &day, const QTime &time);
    void turnRequested(int pages);
    void todayRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    CalendarViewModel &m_days;
    CalendarAgendaModel m_rows;
};

} // namespace afterword
