// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// NewMessageDialog: to whom, about what, and which message.
#pragma once

#include "composerdraft.h"

#include <QDialog>

#include <memory>

namespace Ui {
class NewMessageDialog;
}

namespace afterword {

class NewMessageDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Neither is empty; the first of each is chosen.
    NewMessageDialog(const std::vector<Person> &people, const std::vector<Application> &applications,
                     QWidget *parent = nullptr);
    ~NewMessageDialog() override;

    ComposerSubject subject() const;

private:
    std::unique_ptr<Ui::NewMessageDialog> m_ui;
};

} // namespace afterword
