// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What month and week have in common: days, pieces of entries in them, focus, mouse, dragging.
#pragma once

#include "calendarviewmodel.h"

#include <QAbstractScrollArea>
#include <QTime>

class QAction;

namespace afterword {

class Theme;

/// A part of an entry, as it is painted and hit.
struct CalendarPiece
{
    QRect rect;    ///< of the viewport as it is not scrolled
    int entry = 0; ///< place in the model
    QDate first;   ///< the days that it covers here
    QDate last;
    bool beganBefore = false; ///< the entry has a part before this one
    bool goesOn = false;
    bool isTimed = false; ///< stands among the hours, which scroll

    bool operator==(const CalendarPiece &) const = default;
};

struct CalendarCell
{
    QRect rect;
    QDate day;
    QRect head;     ///< what is framed while the day has the focus
    int hidden = 0; ///< entries that have no room
    QRect more;     ///< where it says so
};

/// Left is where the writing begins: painting and hitting mirror it.
struct CalendarGeometry
{
    std::vector<CalendarCell> cells;
    std::vector<CalendarPiece> pieces;
};

/// No widget an entry: what is painted, hit, dragged and told to screen readers is one geometry, computed
/// when model, size, font or days change.
class CalendarGrid : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit CalendarGrid(QWidget *parent = nullptr);

    void setModel(CalendarViewModel *model);
    CalendarViewModel *model() const { return m_model; }
    /// The day with the focus; an entry of it where there is one with that key.
    void setCurrent(QDate day, const QString &key = {});
    QDate currentDay() const { return m_day; }
    /// nullptr: the day itself, or its line for more, has the focus.
    const DayEntry *currentEntry() const;

    /// Where it stands on the screen; empty: nowhere.
    QRect globalRect(const QString &key) const;
    QRect globalDayRect(QDate day) const;

    /// What can have the focus, in order: each day, then its entries.
    struct Item
    {
        QDate day;
        int piece = -1; ///< place in the geometry's pieces; -1: the day, or its line for more
        bool isMore = false;
    };
    const std::vector<Item> &items() const;
    int currentItem() const;
    QString itemName(const Item &item) const;
    /// In the viewport, as it is seen.
    QRect itemRect(const Item &item) const;
    void activate(const Item &item);
    /// Gives that one of items() the focus.
    void focusItem(int place);

    /// Keys that no menu shows, for a list of all.
    static QList<QAction *> describedKeys(QObject *parent);

Q_SIGNALS:
    void currentChanged();
    /// A day beyond those shown is to have the focus.
    void dayRequested(const QDate &day);
    void activated(const afterword::DayEntry &entry);
    /// A new interview then; a null time: whenever.
    void newRequested(const QDate &day, const QTime &time);
    /// Everything of that day.
    void moreRequested(const QDate &day);
    void menuRequested(const afterword::DayEntry &entry, const QPoint &at);
    /// The entry is to begin on that day, at that time by the person's clocks; a null time: at its own.
    void moveRequested(const afterword::DayEntry &entry, const QDate &day, const QTime &time);
    /// To the next (1) or previous (-1) month or week.
    void turnRequested(int pages);
    void todayRequested();

protected:
    struct Drop
    {
        QDate day; ///< null: nowhere
        QTime time;

        bool operator==(const Drop &) const = default;
    };
    struct Drag
    {
        QString key;
        QPoint pressed;         ///< unscrolled place
        QDate grabbed;          ///< the day under the mouse when it was pressed
        int grabbedMinutes = 0; ///< from the beginning of the entry, among hours
        bool isMoving = false;
        Drop drop;
    };

    virtual CalendarGeometry layOut() const = 0;
    virtual void paintGround(QPainter &painter, const Theme &theme) = 0;
    /// What is to be seen of something that stands in the viewport.
    virtual QRect clipOf(bool isTimed) const;
    /// How far what is timed is scrolled.
    virtual QPoint scrolled() const { return {}; }
    virtual Drop dropAt(QPoint place) const;
    /// Where what is dropped there will stand.
    virtual QRect ghostRect(const Drop &drop, const DayEntry &entry) const = 0;
    /// The view is in sight and stands otherwise now.
    virtual void geometryChanged() {}
    virtual void ensureVisible(const Item & /*item*/) {}
    virtual QDate dayOnKey(int key) const = 0;
    /// Steps in time that Alt with an arrow moves an entry by: days, or minutes.
    virtual void moveByKey(const DayEntry &entry, int key);
    virtual void paintPiece(QPainter &painter, const Theme &theme, const CalendarPiece &piece,
                            const DayEntry &entry, const QRect &rect, bool isGhost) const;

    const CalendarGeometry &geometryNow() const;
    void invalidate();
    const CalendarCell *cellOf(QDate day) const;
    /// What the writing direction makes of it.
    QRect placed(const QRect &rect) const;
    const std::optional<Drag> &drag() const { return m_drag; }
    int barHeight() const;
    /// The ground of what stands out, and the words on it.
    std::pair<QColor, QColor> solidColours(const Theme &theme) const;
    QFont smallFont() const;

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    const CalendarPiece *pieceAt(QPoint place) const;
    const CalendarCell *cellAt(QPoint place) const;
    QRect seen(const CalendarPiece &piece) const;
    void step(int items);
    void setHovered(const QString &key);
    void endDrag();
    void tellFocus();
    void paintFocus(QPainter &painter, const Theme &theme) const;
    void paintMore(QPainter &painter, const Theme &theme) const;
    void paintGhost(QPainter &painter, const Theme &theme) const;

    CalendarViewModel *m_model = nullptr;
    QDate m_day;
    QString m_key; ///< empty: the day
    bool m_isOnMore = false;
    QString m_hovered;
    std::optional<Drag> m_drag;
    mutable CalendarGeometry m_geometry;
    mutable std::vector<Item> m_items;
    mutable bool m_isLaidOut = false;
};

} // namespace afterword
