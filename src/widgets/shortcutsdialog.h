// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ShortcutsDialog: every key of the window.
#pragma once

#include <QDialog>

#include <memory>

class QAction;

namespace Ui {
class ShortcutsDialog;
}

namespace afterword {

class ShortcutsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// What these actions are called and by which keys; and what works inside the pages.
    explicit ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent = nullptr);
    ~ShortcutsDialog() override;

private:
    void fit();

    std::unique_ptr<Ui::ShortcutsDialog> m_ui;
};

} // namespace afterword
