// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Painting and opening of boxes to choose from.
#include "choicedelegate.h"

#include "spreadsheetmodels.h"

#include <QApplication>
#include <QComboBox>
#include <QPainter>
#include <QTimer>

namespace afterword {

namespace {

QStyleOptionComboBox boxFor(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QStyleOptionComboBox box;
    box.rect = option.rect.adjusted(1, 1, -1, -1);
    box.palette = option.palette;
    box.fontMetrics = option.fontMetrics;
    box.direction = option.direction;
    box.state = QStyle::State_Enabled | (option.state & QStyle::State_MouseOver);
    box.currentText = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight,
                                                    std::max(option.rect.width() - 36, 20));
    return box;
}

} // namespace

void ChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);
    const QStyleOptionComboBox box = boxFor(option, index);
    painter->save();
    style->drawComplexControl(QStyle::CC_ComboBox, &box, painter);
    style->drawControl(QStyle::CE_ComboBoxLabel, &box, painter);
    painter->restore();
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QStyleOptionComboBox box = boxFor(option, index);
    int width = 0;
    for (const QString &choice : index.data(ChoicesRole).toStringList())
        width = std::max(width, option.fontMetrics.horizontalAdvance(choice));
    return QApplication::style()
        ->sizeFromContents(QStyle::CT_ComboBox, &box, QSize(width, option.fontMetrics.height()))
        .grownBy(QMargins(4, 2, 4, 2));
}

QWidget *ChoiceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                      const QModelIndex &index) const
{
    auto *box = new QComboBox(parent);
    box->addItems(index.data(ChoicesRole).toStringList());
    box->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    // What is chosen counts at once, without another Enter.
    connect(box, &QComboBox::activated, this, [this, box] {
        auto *self = const_cast<ChoiceDelegate *>(this); // the interface is const, its signals are not
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    QTimer::singleShot(0, box, &QComboBox::showPopup);
    return box;
}

void ChoiceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    static_cast<QComboBox *>(editor)->setCurrentIndex(index.data(Qt::EditRole).toInt());
}

void ChoiceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, static_cast<QComboBox *>(editor)->currentIndex(), Qt::EditRole);
}

} // namespace afterword
