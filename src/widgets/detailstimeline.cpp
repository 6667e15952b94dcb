// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The list, its buttons, its keys.
#include "detailstimeline.h"

#include "detailsentries.h"
#include "icons.h"
#include "theme.h"
#include "timelinedelegate.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>
#include <QResizeEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

DetailsTimeline::DetailsTimeline(TimelineModel &model, QWidget *parent)
    : DetailsSection(u"timelineSection"_s, tr("Everything so far"), parent)
    , m_model(model)
    , m_list(new QListView(this))
    , m_buttons(new QWidget(m_list->viewport()))
    , m_edit(smallButton(u"timelineEdit"_s, u"edit"_s, tr("Change it"), m_buttons))
    , m_remove(smallButton(u"timelineRemove"_s, u"delete"_s, tr("Remove it"), m_buttons))
{
    auto *log = new QHBoxLayout;
    auto *sent = new QPushButton(lineIcon(u"mail"_s), tr("Log sent…"), this);
    sent->setObjectName(u"logSentButton"_s);
    sent->setAccessibleName(tr("Log a message that you sent"));
    auto *reply = new QPushButton(lineIcon(u"import"_s), tr("Log reply…"), this);
    reply->setObjectName(u"logReplyButton"_s);
    reply->setAccessibleName(tr("Log a reply that came"));
    connect(sent, &QPushButton::clicked, this, &DetailsTimeline::logSentRequested);
    connect(reply, &QPushButton::clicked, this, &DetailsTimeline::logReplyRequested);
    log->addWidget(sent);
    log->addWidget(reply);
    log->addStretch();
    column()->addLayout(log);
    m_list->setObjectName(u"timeline"_s);
    m_list->setAccessibleName(tr("Everything that happened, the newest first"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    m_list->setTabKeyNavigation(false);
    m_list->setItemDelegate(new TimelineDelegate(m_list));
    m_list->setModel(&model);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    column()->addWidget(m_list);

    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_edit);
    row->addWidget(m_remove);
    for (QToolButton *button : {m_edit, m_remove})
        button->setFocusPolicy(Qt::NoFocus); // Enter and Delete in the list
    m_buttons->setAutoFillBackground(true);
    m_buttons->hide();
    connect(m_edit, &QToolButton::clicked, this, [this] { openRow(m_buttonsRow); });
    connect(m_remove, &QToolButton::clicked, this, [this] { removeRow(m_buttonsRow); });
    connect(m_list, &QAbstractItemView::doubleClicked, this, &DetailsTimeline::openRow);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DetailsTimeline::placeButtons);
}

void DetailsTimeline::show(const DetailsModel &)
{
    fit();
    placeButtons();
}

void DetailsTimeline::fit()
{
    int height = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        height += m_list->sizeHintForIndex(m_model.index(row)).height();
    m_list->setFixedHeight(std::max(height, 1));
    m_list->doItemsLayout();
}

QRect DetailsTimeline::choose(const QString &id)
{
    const int row = m_model.rowOf(id);
    if (row < 0)
        return {};
    fit();
    m_list->setCurrentIndex(m_model.index(row));
    m_list->setFocus(Qt::OtherFocusReason);
    const QRect place = m_list->visualRect(m_model.index(row));
    return place.translated(m_list->viewport()->mapTo(this, QPoint()));
}

void DetailsTimeline::openRow(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT openRequested(m_model.kindAt(index.row()), m_model.idAt(index.row()));
}

void DetailsTimeline::removeRow(const QModelIndex &index)
{
    if (index.isValid() && canBeRemoved(m_model.kindAt(index.row())))
        Q_EMIT removeRequested(m_model.kindAt(index.row()), m_model.idAt(index.row()));
}

void DetailsTimeline::openMenu(const QModelIndex &index, QPoint globalPos)
{
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"timelineMenu"_s);
    const QPersistentModelIndex row(index);
    if (m_model.kindAt(index.row()) != TimelineKind::Adjustment)
        menu->addAction(lineIcon(u"edit"_s), tr("Open…"), this, [this, row] { openRow(row); });
    if (canBeRemoved(m_model.kindAt(index.row())))
        menu->addAction(lineIcon(u"delete"_s), tr("Remove"), this, [this, row] { removeRow(row); });
    menu->popup(globalPos);
}

void DetailsTimeline::placeButtons()
{
    const QModelIndex index = m_hovered.isValid()  ? QModelIndex(m_hovered)
                              : m_list->hasFocus() ? m_list->currentIndex()
                                                   : QModelIndex();
    m_buttonsRow = index;
    m_buttons->setVisible(index.isValid());
    if (!index.isValid())
        return;
    const QString what = index.data(TimelineModel::TitleRole).toString();
    m_edit->setVisible(m_model.kindAt(index.row()) != TimelineKind::Adjustment);
    m_remove->setVisible(canBeRemoved(m_model.kindAt(index.row())));
    //: For a screen reader: %1 is an entry of the time line
    m_edit->setAccessibleName(tr("Change: %1").arg(what));
    //: For a screen reader: %1 is an entry of the time line
    m_remove->setAccessibleName(tr("Remove: %1").arg(what));
    const QRect row = m_list->visualRect(index);
    m_buttons->adjustSize();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    m_buttons->move(isMirrored ? row.left() : row.right() + 1 - m_buttons->width(), row.top());
}

bool DetailsTimeline::eventFilter(QObject *watched, QEvent *event)
{
    const bool isViewport = watched == m_list->viewport();
    switch (event->type()) {
    case QEvent::MouseMove:
        if (isViewport) {
            m_hovered = m_list->indexAt(static_cast<QMouseEvent *>(event)->position().toPoint());
            placeButtons();
        }
        break;
    case QEvent::Leave:
        if (isViewport) {
            m_hovered = QModelIndex();
            placeButtons();
        }
        break;
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        if (!isViewport)
            placeButtons();
        break;
    case QEvent::Resize:
        if (isViewport) {
            // The rows wrap by the width that the list has in the end, not by the pane's.
            const auto *resize = static_cast<QResizeEvent *>(event);
            if (resize->size().width() != resize->oldSize().width())
                fit();
            placeButtons();
        }
        break;
    case QEvent::KeyPress: {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (!isViewport && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            openRow(m_list->currentIndex());
            return true;
        }
        if (!isViewport && key == Qt::Key_Delete) {
            removeRow(m_list->currentIndex());
            return true;
        }
        break;
    }
    case QEvent::Wheel:
        // As high as its rows: only what is around it scrolls.
        if (isViewport) {
            event->ignore();
            return true;
        }
        break;
    case QEvent::ContextMenu: {
        if (!isViewport)
            break;
        const auto *menu = static_cast<QContextMenuEvent *>(event);
        const bool byKey = menu->reason() == QContextMenuEvent::Keyboard;
        const QModelIndex index = byKey ? m_list->currentIndex() : m_list->indexAt(menu->pos());
        m_list->setCurrentIndex(index);
        openMenu(index, byKey ? m_list->viewport()->mapToGlobal(m_list->visualRect(index).center())
                              : menu->globalPos());
        return true;
    }
    default:
        break;
    }
    return DetailsSection::eventFilter(watched, event);
}

} // namespace afterword
