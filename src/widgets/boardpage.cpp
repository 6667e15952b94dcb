// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Board and filter.
#include "boardpage.h"

#include "boardfilterbar.h"

#include <QKeyEvent>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace afterword {

BoardPage::BoardPage(QWidget *parent)
    : QWidget(parent)
    , m_view(new BoardView(this))
{
    setObjectName(u"boardPage"_s);
    setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
}

void BoardPage::setModel(BoardModel *model)
{
    m_view->setModel(model);
    if (m_bar)
        m_bar->setModel(model);
}

void BoardPage::filter()
{
    if (!m_bar) {
        m_bar = new BoardFilterBar(this);
        m_bar->setModel(m_view->model());
        static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_bar);
        connect(m_bar, &BoardFilterBar::closed, this, [this] {
            m_bar->hide();
            m_view->focusCards();
        });
        connect(m_bar, &BoardFilterBar::left, m_view, &BoardView::focusCards);
    }
    m_bar->show();
    m_bar->focusText();
}

void BoardPage::save(QSettings &settings) const
{
    settings.setValue(u"board/folded"_s, m_view->foldedStages());
    settings.setValue(u"board/orders"_s, m_view->columnOrders());
}

void BoardPage::restore(const QSettings &settings)
{
    if (settings.contains(u"board/folded"_s))
        m_view->setFoldedStages(settings.value(u"board/folded"_s).toStringList());
    m_view->setColumnOrders(settings.value(u"board/orders"_s).toStringList());
}

void BoardPage::focusInEvent(QFocusEvent *)
{
    m_view->focusCards();
}

// Escape among the cards takes the filter back, as it does within it.
void BoardPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_bar && m_bar->isVisible()) {
        m_bar->clear();
        m_bar->hide();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace afterword
