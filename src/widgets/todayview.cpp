// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Today: the list, and the buttons over one of its rows.
#include "todayview.h"

#include "steprowactions.h"
#include "steprowdelegate.h"
#include "theme.h"
#include "todaylist.h"
#include "todayselectionbar.h"

#include <QLabel>
#include <QMenu>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace afterword {

TodayView::TodayView(QWidget *parent)
    : QWidget(parent)
    , m_list(new TodayList(this))
    , m_delegate(new StepRowDelegate(this))
    , m_actions(new StepRowActions(m_list->viewport()))
    , m_bar(new TodaySelectionBar(this))
    , m_empty(new QLabel(this))
    , m_stack(new QStackedLayout)
{
    setObjectName(QStringLiteral("todayView"));
    setFocusProxy(m_list);
    m_list->setItemDelegate(m_delegate);
    m_delegate->setMainButtonSize(m_actions->mainButtonSize());
    m_actions->setCursor(Qt::ArrowCursor); // whatever lies below them
    m_actions->hide();
    m_empty->setObjectName(QStringLiteral("todayEmptyLabel"));
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setFont(scaledFont(font(), 1.15));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(4 * grid::unit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    layout->addLayout(m_stack, 1);
    layout->addWidget(m_bar);
    m_bar->hide();

    connect(m_list, &TodayList::hoveredChanged, this, &TodayView::placeActions);
    connect(m_list, &TodayList::focusChanged, this, &TodayView::placeActions);
    connect(m_list, &TodayList::rowsMoved, this, &TodayView::placeActions);
    connect(m_list, &TodayList::rowsMoved, this, &TodayView::stream);
    connect(m_list, &TodayList::currentRowChanged, this, [this] {
        placeActions();
        Q_EMIT currentChanged(currentApplication());
    });
    connect(m_list, &TodayList::actionPressed, this, &TodayView::act);
    connect(m_list, &TodayList::menuPressed, this, &TodayView::openMenu);
    connect(m_list, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { act(index, TodayAction::Open); });
    connect(m_list, &QAbstractItemView::clicked, this, &TodayView::showMore);
    connect(m_bar, &TodaySelectionBar::triggered, this, &TodayView::actOnChosen);
    connect(m_bar, &TodaySelectionBar::cleared, this, [this] {
        m_list->setFocus();
        m_list->selectionModel()->select(m_list->currentIndex(), QItemSelectionModel::ClearAndSelect);
    });
    connect(m_actions, &StepRowActions::triggered, this,
            [this](TodayAction action) { act(m_actionsRow, action); });
    connect(m_actions, &StepRowActions::menuClosed, this, &TodayView::placeActions);
    connect(m_actions, &StepRowActions::left, this, [this] { m_list->setFocus(Qt::OtherFocusReason); });
}

void TodayView::addAbove(QWidget *widget)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, widget);
}

TodayView::~TodayView()
{
    // While its parts are taken down they still lose focus and rows.
    if (m_list->selectionModel())
        m_list->selectionModel()->disconnect(this);
    m_list->disconnect(this);
    m_actions->disconnect(this);
}

void TodayView::setModel(TodayModel *model)
{
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    m_list->setModel(model);
    m_unrolled.clear();
    if (model) {
        connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
                &TodayView::showChosen);
        connect(model, &TodayModel::started, this, &TodayView::showState);
        connect(model, &QAbstractItemModel::dataChanged, this, &TodayView::showState);
        connect(model, &QAbstractItemModel::rowsInserted, this, &TodayView::showState);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &TodayView::showState);
        connect(model, &QAbstractItemModel::rowsMoved, this, &TodayView::showState);
        connect(model, &QObject::destroyed, this, [this] { m_model = nullptr; });
    }
    showState();
}

ApplicationId TodayView::currentApplication() const
{
    const QModelIndex index = m_list->currentIndex();
    return m_model && index.isValid() ? m_model->agendaRow(index.row()).step.application : ApplicationId();
}

std::optional<AgendaRow> TodayView::currentStep() const
{
    const QModelIndex index = m_list->currentIndex();
    if (!m_model || !(index.flags() & Qt::ItemIsSelectable))
        return std::nullopt;
    return m_model->agendaRow(index.row());
}

bool TodayView::choose(const StepId &step)
{
    for (int row = 0; m_model && row < m_model->rowCount(); ++row) {
        if (!m_model->isStep(row) || m_model->agendaRow(row).step.id != step)
            continue;
        m_list->setCurrentIndex(m_model->index(row));
        m_list->scrollTo(m_model->index(row));
        return true;
    }
    return false;
}

void TodayView::showState()
{
    const bool empty = !m_model || m_model->rowCount() == 0;
    if (empty)
        m_empty->setText(m_model ? m_model->emptyText() : QString());
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_list);
    placeActions();
    showChosen();
}

QModelIndex TodayView::rowForActions() const
{
    // Whoever has tabbed into the buttons keeps them.
    if (m_actions->isAncestorOf(focusWidget()) && m_actions->isVisible())
        return m_actionsRow;
    if (m_list->hovered().isValid())
        return m_list->hovered();
    return m_list->hasFocus() ? m_list->currentIndex() : QModelIndex();
}

void TodayView::placeActions()
{
    if (m_actions->isMenuOpen())
        return;
    const QModelIndex index = m_model ? rowForActions() : QModelIndex();
    const bool step = index.isValid() && index.flags() & Qt::ItemIsSelectable;
    const int old = m_actionsRow.isValid() ? m_actionsRow.row() : -1;
    m_actionsRow = step ? index : QModelIndex();
    m_delegate->setCoveredRow(-1);
    if (old >= 0 && old != (step ? index.row() : -1) && m_model && old < m_model->rowCount())
        m_list->update(m_model->index(old));
    if (!step) {
        m_actions->hide();
        return;
    }
    m_actions->setCompact(m_list->viewport()->width() < 56 * grid::unit);
    m_actions->describe(index.data(TodayModel::WhatRole).toString(),
                        index.data(TodayModel::MainTextRole).toString(), m_model->agendaRow(index.row()).step,
                        index.data(TodayModel::AdjustableRole).toBool(), m_model->dates());
    m_actions->cover(m_delegate->geometry(m_list->optionFor(index), index).main);
    m_delegate->setCoveredRow(index.row(), m_actions->geometry());
    m_actions->show();
    m_list->update(index);
}

void TodayView::act(const QModelIndex &index, TodayAction action)
{
    if (!m_model || !index.isValid())
        return;
    if (m_model->isMore(index.row())) {
        if (action == TodayAction::Open)
            showMore(index);
        return;
    }
    const bool isOne = !m_list->selectionModel()->isSelected(index) || chosen().size() < 2;
    if (!isOne && (isSnooze(action) || action == TodayAction::Skip || action == TodayAction::Done)) {
        actOnChosen(action);
        return;
    }
    const AgendaRow row = m_model->agendaRow(index.row());
    const bool adjusts = action != TodayAction::Main && action != TodayAction::Open &&
                         action != TodayAction::Why && action != TodayAction::Write;
    if (action == TodayAction::Open) {
        if (row.step.application)
            Q_EMIT activated(row.step.application);
        return;
    }
    if (action == TodayAction::Main && index.data(TodayModel::MainTextRole).toString().isEmpty())
        return;
    if (adjusts && !index.data(TodayModel::AdjustableRole).toBool())
        return;
    Q_EMIT actionRequested(row, action);
}

std::vector<AgendaRow> TodayView::chosen() const
{
    QModelIndexList indexes =
        m_list->selectionModel() ? m_list->selectionModel()->selectedIndexes() : QModelIndexList();
    std::sort(indexes.begin(), indexes.end());
    std::vector<AgendaRow> rows;
    for (const QModelIndex &index : std::as_const(indexes)) {
        if (index.data(TodayModel::AdjustableRole).toBool())
            rows.push_back(m_model->agendaRow(index.row()));
    }
    return rows;
}

void TodayView::actOnChosen(TodayAction action)
{
    if (const std::vector<AgendaRow> rows = chosen(); !rows.empty())
        Q_EMIT manyRequested(rows, action);
}

void TodayView::showChosen()
{
    const std::vector<AgendaRow> rows = m_model ? chosen() : std::vector<AgendaRow>();
    if (rows.size() > 1) {
        std::vector<Step> steps;
        std::ranges::transform(rows, std::back_inserter(steps), &AgendaRow::step);
        m_bar->describe(steps, m_model->dates());
    }
    m_bar->setVisible(rows.size() > 1);
}

void TodayView::showMore(const QModelIndex &index)
{
    if (!m_model || !index.isValid() || !m_model->isMore(index.row()))
        return;
    const auto group = static_cast<TodayGroup>(index.data(TodayModel::GroupRole).toInt());
    const int row = index.row();
    const bool wasCurrent = m_list->currentIndex() == index;
    m_unrolled.insert(group);
    m_model->showMore(group);
    // The first of the new rows stands where the click was.
    if (wasCurrent && row < m_model->rowCount() && m_model->isStep(row))
        m_list->setCurrentIndex(m_model->index(row));
}

// Once a long group was asked for, its next page comes when its end is in sight.
void TodayView::stream()
{
    if (!m_model || m_unrolled.isEmpty() || m_isStreaming)
        return;
    const QRect seen = m_list->viewport()->rect();
    QModelIndex index = m_list->indexAt(QPoint(seen.center().x(), 1));
    for (; index.isValid() && m_list->visualRect(index).top() <= seen.bottom();
         index = index.siblingAtRow(index.row() + 1)) {
        const auto group = static_cast<TodayGroup>(index.data(TodayModel::GroupRole).toInt());
        if (!m_model->isMore(index.row()) || !m_unrolled.contains(group))
            continue;
        m_isStreaming = true;
        // Not while the list lays itself out.
        QTimer::singleShot(0, this, [this, group] {
            m_isStreaming = false;
            if (m_model)
                m_model->showMore(group);
        });
        return;
    }
}

void TodayView::openMenu(const QModelIndex &index, QPoint globalPos)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("todayMenu"));
    StepRowActions::fill(menu, index.data(TodayModel::MainTextRole).toString(),
                         m_model->agendaRow(index.row()).step,
                         index.data(TodayModel::AdjustableRole).toBool(), m_model->dates());
    // The menu is about this row, wherever the mouse or the rows go meanwhile.
    connect(menu, &QMenu::triggered, this, [this, row = QPersistentModelIndex(index)](const QAction *action) {
        act(row, action->data().value<TodayAction>());
    });
    menu->popup(globalPos);
}

} // namespace afterword
