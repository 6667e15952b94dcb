// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// MailTargetDialog: to which application a mail belongs, where its records leave a choice.
#pragma once

#include "application.h"
#include "mailmessage.h"

#include <QDialog>

#include <memory>

namespace Ui {
class MailTargetDialog;
}

namespace afterword {

class MailTargetDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The likely ones stand first, and the first of them is chosen.
    MailTargetDialog(const MailMessage &mail, const std::vector<ApplicationId> &likely,
                     const std::vector<Application> &applications, QWidget *parent = nullptr);
    ~MailTargetDialog() override;

    ApplicationId chosen() const;

private:
    void filter(const QString &text);

    std::unique_ptr<Ui::MailTargetDialog> m_ui;
};

} // namespace afterword
