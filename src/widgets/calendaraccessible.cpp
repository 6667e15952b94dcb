// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A child stands for a place in the grid's items, whatever is there now.
#include "calendaraccessible.h"

#include "calendargrid.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace afterword {

namespace {

class ItemInterface final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    ItemInterface(CalendarGrid *grid, int place)
        : m_grid(grid)
        , m_place(place)
    {}

    bool isValid() const override { return m_grid && item(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_grid); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override {}
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Name && isValid() ? m_grid->itemName(*item()) : QString();
    }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = m_grid->itemRect(*item());
        return {m_grid->viewport()->mapToGlobal(place.topLeft()), place.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const bool isCurrent = m_grid->currentItem() == m_place;
        state.focusable = true;
        state.selectable = true;
        state.selected = isCurrent;
        state.focused = isCurrent && m_grid->hasFocus();
        state.offscreen = !m_grid->viewport()->rect().intersects(m_grid->itemRect(*item()));
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        const CalendarGrid::Item current = *item();
        if (name == pressAction()) {
            m_grid->activate(current);
            return;
        }
        m_grid->setFocus();
        m_grid->focusItem(m_place);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    const CalendarGrid::Item *item() const
    {
        const auto &items = m_grid->items();
        return static_cast<size_t>(m_place) < items.size() ? &items[static_cast<size_t>(m_place)] : nullptr;
    }

    QPointer<CalendarGrid> m_grid;
    int m_place;
};

class GridInterface final : public QAccessibleWidget
{
public:
    explicit GridInterface(CalendarGrid *grid)
        : QAccessibleWidget(grid, QAccessible::List)
    {}
    ~GridInterface() override
    {
        for (const QAccessible::Id id : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(id);
    }
    Q_DISABLE_COPY_MOVE(GridInterface)

    int childCount() const override { return static_cast<int>(grid()->items().size()); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (const auto known = m_children.constFind(index); known != m_children.constEnd())
            return QAccessible::accessibleInterface(*known);
        auto *made = new ItemInterface(grid(), index);
        m_children.insert(index, QAccessible::registerAccessibleInterface(made));
        return made;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (auto known = m_children.cbegin(); known != m_children.cend(); ++known) {
            if (QAccessible::accessibleInterface(known.value()) == child)
                return known.key();
        }
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        // The last one under the point is the one on top: an entry lies on its day.
        const QPoint place = grid()->viewport()->mapFromGlobal(QPoint(x, y));
        for (int index = childCount() - 1; index >= 0; --index) {
            const CalendarGrid::Item &item = grid()->items()[static_cast<size_t>(index)];
            if ((item.piece >= 0 || item.isMore) && grid()->itemRect(item).contains(place))
                return child(index);
        }
        for (int index = 0; index < childCount(); ++index) {
            if (grid()->itemRect(grid()->items()[static_cast<size_t>(index)]).contains(place))
                return child(index);
        }
        return nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        return grid()->hasFocus() ? child(grid()->currentItem()) : nullptr;
    }

private:
    CalendarGrid *grid() const { return static_cast<CalendarGrid *>(widget()); }

    mutable QHash<int, QAccessible::Id> m_children;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *grid = qobject_cast<CalendarGrid *>(object);
    return grid ? new GridInterface(grid) : nullptr;
}

} // namespace

void installCalendarAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace afterword
