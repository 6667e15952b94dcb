// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One lane of the board.
#include "boardcolumn.h"

#include "boarddrag.h"

#include "steptitle.h"
#include "theme.h"

#include <QActionGroup>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace afterword {

namespace {

struct BoardHints
{
    Q_DECLARE_TR_FUNCTIONS(BoardHints)
};

/// What an empty column is for.
QString hintFor(Stage stage)
{
    switch (stage) {
    case Stage::Saved:
        return BoardHints::tr("Jobs you may apply for");
    case Stage::Applied:
        return BoardHints::tr("What you have sent stands here until they answer");
    case Stage::Interviewing:
        return BoardHints::tr("An interview is planned, or was just held");
    case Stage::AwaitingDecision:
        return BoardHints::tr("You have thanked them; it is their turn");
    case Stage::FollowingUp:
        return BoardHints::tr("Their date has passed, or a week went by");
    case Stage::KeepingInTouch:
        return BoardHints::tr("No decision, but a warm word: stay in touch");
    case Stage::Offer:
        return BoardHints::tr("One day, an offer");
    case Stage::Closed:
        return BoardHints::tr("What is over, either way");
    }
    return {};
}

constexpr int widestColumn = 360;

} // namespace

BoardColumn::BoardColumn(Stage stage, BoardDrag &drag, QWidget *parent)
    : QWidget(parent)
    , m_stage(stage)
    , m_drag(drag)
    , m_list(new CardList(stage, drag, this))
    , m_header(new ColumnHeader(stage, this))
{
    setObjectName(QStringLiteral("boardColumn-%1").arg(exchangeName(stage)));
    m_list->setHint(hintFor(stage));
    m_list->setAccessibleName(stageName(stage));
    m_list->setAccessibleDescription(hintFor(stage));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, grid::half);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_list, 1);
    connect(m_header, &QAbstractButton::toggled, this, [this] {
        fold();
        Q_EMIT foldedChanged();
    });
    connect(m_header, &ColumnHeader::idsDropped, this, [this](const QMimeData *data) {
        // On the heading of what can be seen: on top; on a folded strip: behind all.
        m_drag.setDropPlace({m_header->mapToGlobal(QPoint()), m_header->size()});
        if (ColumnModel *column = m_list->column())
            column->dropMimeData(data, Qt::CopyAction, isFolded() ? column->rowCount() : 0, 0, {});
    });
    connect(m_header, &ColumnHeader::menuPressed, this, &BoardColumn::openMenu);
    fold();
}

void BoardColumn::setColumn(ColumnModel *column)
{
    m_list->setColumn(column);
    m_list->setCounted(!column);
    m_header->setOrder(column ? column->order() : CardOrder::ByHand);
    if (!column)
        return;
    connect(column, &ColumnModel::orderChanged, this, [this, column] {
        m_header->setOrder(column->order());
        Q_EMIT orderChanged();
    });
}

void BoardColumn::showCounts(const StageCount &count, bool filtered)
{
    const int shown = m_list->column() ? m_list->column()->rowCount() : 0;
    m_header->setCount(count, filtered ? shown : count.cards);
    m_list->setCounted(true);
    //: In a column of which the filter shows no card
    m_list->setHint(filtered && count.cards > 0 ? tr("No card here passes the filter") : hintFor(m_stage));
}

void BoardColumn::openMenu(QPoint globalPosition)
{
    ColumnModel *column = m_list->column();
    if (!column)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("columnMenu"));
    //: Above the orders in which a column can show its cards
    menu->addSection(tr("Sort"));
    auto *orders = new QActionGroup(menu);
    for (const CardOrder order : allCardOrders) {
        QAction *action = menu->addAction(cardOrderName(order));
        action->setObjectName(QStringLiteral("columnOrder-%1").arg(cardOrderKey(order)));
        action->setCheckable(true);
        action->setChecked(order == column->order());
        action->setActionGroup(orders);
        connect(action, &QAction::triggered, column, [column, order] { column->setOrder(order); });
    }
    menu->addSeparator();
    //: Of the order of one column
    QAction *all = menu->addAction(tr("Sort All Columns Like This"));
    all->setObjectName(QStringLiteral("columnOrderForAll"));
    connect(all, &QAction::triggered, this, [this, column] { Q_EMIT orderForAllChosen(column->order()); });
    menu->addSeparator();
    QAction *fold = menu->addAction(isFolded() ? tr("Unfold") : tr("Fold"));
    connect(fold, &QAction::triggered, this, [this] { setFolded(!isFolded()); });
    menu->popup(globalPosition);
}

void BoardColumn::fold()
{
    const bool folded = isFolded();
    m_list->setVisible(!folded);
    m_header->setSizePolicy(QSizePolicy::Preferred, folded ? QSizePolicy::Expanding : QSizePolicy::Fixed);
    setMinimumWidth(folded ? grid::foldedWidth : grid::columnWidth);
    setMaximumWidth(folded ? grid::foldedWidth : widestColumn);
}

void BoardColumn::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme(palette());
    const bool target = m_list->dropRow() >= 0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(target ? m_list->ground() : theme.lane());
    painter.drawRoundedRect(rect(), grid::unit, grid::unit);
}

} // namespace afterword
