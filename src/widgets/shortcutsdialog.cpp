// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keys in a table.
#include "shortcutsdialog.h"

#include "dialogproblems.h"
#include "theme.h"
#include "ui_shortcutsdialog.h"

#include <QAction>
#include <QHeaderView>
#include <QScreen>
#include <QScrollBar>

#include <algorithm>

namespace afterword {

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ShortcutsDialog>())
{
    m_ui->setupUi(this);
    makeHeading(m_ui->headingLabel);
    m_ui->shortcutsTree->setHeaderLabels({tr("What"), tr("Keys")});
    for (const QAction *action : actions) {
        QString text = action->iconText();
        text.remove(QChar(0x2026));
        QStringList keys;
        for (const QKeySequence &key : action->shortcuts())
            keys.append(key.toString(QKeySequence::NativeText));
        new QTreeWidgetItem(m_ui->shortcutsTree, {text, keys.join(QLatin1StringView(", "))});
    }
    fit();
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

// The keys are what is looked for: they stand in full, and what does not fit the screen is cut in the words.
void ShortcutsDialog::fit()
{
    QTreeWidget *tree = m_ui->shortcutsTree;
    QHeaderView *header = tree->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    header->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    int columns = 0;
    for (int column = 0; column < 2; ++column) {
        int widest = header->sectionSizeHint(column);
        for (int row = 0; row < tree->topLevelItemCount(); ++row) {
            const QString text = tree->topLevelItem(row)->text(column);
            widest = std::max(widest, tree->fontMetrics().horizontalAdvance(text));
        }
        columns += widest + 3 * grid::unit;
    }
    const QMargins around = layout()->contentsMargins();
    const int wanted = columns + tree->verticalScrollBar()->sizeHint().width() + 2 * tree->frameWidth() +
                       around.left() + around.right();
    const QSize room = screen()->availableGeometry().size() * 0.9;
    resize(std::min(std::max(width(), wanted), room.width()), std::min(80 * grid::unit, room.height()));
}

ShortcutsDialog::~ShortcutsDialog() = default;

} // namespace afterword
