// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts as rows.
#include "factlist.h"

#include <QMimeData>

namespace afterword {

using namespace Qt::StringLiterals;

FactList::FactList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"composerFacts"_s);
    setAccessibleName(tr("Facts to insert"));
    setToolTip(tr("Enter or a double click inserts a fact; it can be dragged into the text, too."));
    setWordWrap(true);
    setAlternatingRowColors(true);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    connect(this, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { Q_EMIT chosen(item->data(Qt::UserRole).toString()); });
}

void FactList::show(const std::vector<InsertableFact> &facts)
{
    const int row = currentRow();
    clear();
    for (const InsertableFact &fact : facts) {
        //: A noted fact: %1 what it is, such as "Compliment", %2 its words
        auto *item = new QListWidgetItem(tr("%1: %2").arg(fact.label, fact.text), this);
        item->setData(Qt::UserRole, fact.text);
    }
    setCurrentRow(std::min(row, count() - 1));
}

QStringList FactList::mimeTypes() const
{
    return {u"text/plain"_s};
}

QMimeData *FactList::mimeData(const QList<QListWidgetItem *> &items) const
{
    auto *data = new QMimeData;
    if (!items.isEmpty())
        data->setText(items.front()->data(Qt::UserRole).toString());
    return data;
}

} // namespace afterword
