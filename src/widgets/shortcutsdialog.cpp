// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keys in a table.
#include "shortcutsdialog.h"

#include "dialogproblems.h"
#include "theme.h"
#include "ui_shortcutsdialog.h"

#include <QAction>

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
    m_ui->shortcutsTree->resizeColumnToContents(0);
    m_ui->shortcutsTree->setColumnWidth(0, m_ui->shortcutsTree->columnWidth(0) + 3 * grid::unit);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

ShortcutsDialog::~ShortcutsDialog() = default;

} // namespace afterword
