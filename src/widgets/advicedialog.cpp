// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// List and reader side by side.
#include "advicedialog.h"

#include "rulebrowser.h"
#include "rulelistdelegate.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace afterword {

AdviceDialog::AdviceDialog(const RuleBook &book, QWidget *parent)
    : QDialog(parent)
    , m_book(book)
    , m_model(book)
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_count(new QLabel(this))
    , m_page(new RuleBrowser(book, this))
{
    setObjectName(u"adviceDialog"_s);
    setWindowTitle(tr("All Advice"));
    setModal(false);
    resize(900, 620);
    m_search->setObjectName(u"adviceSearch"_s);
    m_search->setPlaceholderText(tr("Search all advice"));
    m_search->setAccessibleName(tr("Search all advice"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setObjectName(u"adviceList"_s);
    m_list->setAccessibleName(tr("All advice, by article"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setItemDelegate(new RuleListDelegate(m_list));
    m_list->setModel(&m_model);
    m_count->setObjectName(u"adviceCount"_s);
    m_page->setObjectName(u"advicePage"_s);
    m_page->setAccessibleName(tr("The advice that is chosen"));

    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(2 * grid::unit, 2 * grid::unit, grid::unit, grid::unit);
    column->setSpacing(grid::unit);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_count);
    auto *splitter = new QSplitter(this);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(m_page);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({380, 520});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    connect(m_search, &QLineEdit::textChanged, this, &AdviceDialog::filter);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &AdviceDialog::read);
    connect(m_page, &RuleBrowser::ruleRequested, this, &AdviceDialog::showRule);
    connect(m_page, &RuleBrowser::settingsRequested, this, &AdviceDialog::settingsRequested);
    filter({});
}

void AdviceDialog::showRule(const QString &id)
{
    if (!id.isEmpty()) {
        if (!m_model.indexOf(id).isValid())
            m_search->clear();
        if (const QModelIndex index = m_model.indexOf(id); index.isValid()) {
            m_list->setCurrentIndex(index);
            m_list->scrollTo(index, QAbstractItemView::PositionAtCenter);
        }
    }
    if (!isVisible())
        m_search->setFocus();
    show();
    raise();
    activateWindow();
}

void AdviceDialog::filter(const QString &words)
{
    m_model.setFilter(words);
    m_count->setText(m_model.ruleCount() == 0 ? tr("Nothing speaks of that.")
                                              : tr("%n rule(s)", nullptr, m_model.ruleCount()));
    // Something is always being read: the first that matches, unless the chosen one still does.
    if (m_list->currentIndex().data(RuleListModel::IdRole).toString().isEmpty() && m_model.ruleCount() > 0)
        m_list->setCurrentIndex(m_model.index(1));
    m_list->scrollTo(m_list->currentIndex());
}

void AdviceDialog::read(const QModelIndex &index)
{
    if (const auto rule = m_book.find(index.data(RuleListModel::IdRole).toString()))
        m_page->show(*rule);
}

// From the search field the arrows walk the list, as in every finder.
bool AdviceDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            QCoreApplication::sendEvent(m_list, event);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            m_page->setFocus();
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void AdviceDialog::reject()
{
    if (m_search->text().isEmpty())
        QDialog::reject();
    else
        m_search->clear();
}

} // namespace afterword
