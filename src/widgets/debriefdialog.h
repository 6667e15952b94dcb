// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// DebriefDialog: what an interview left behind.
#pragma once

#include "interview.h"

#include <QDialog>

#include <memory>

class QCheckBox;

namespace Ui {
class DebriefDialog;
}

namespace afterword {

class DebriefDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The description says which interview: "Acme, round 2, today 14:00".
    DebriefDialog(const Interview &interview, const QString &description, QWidget *parent = nullptr);
    ~DebriefDialog() override;

    /// The interview with what was written down; its debriefedAt is for the caller to set.
    Interview interview() const;

private:
    void addQuestion(const DebriefQuestion &question);

    std::unique_ptr<Ui::DebriefDialog> m_ui;
    Interview m_interview;
    std::vector<std::pair<Signal, QCheckBox *>> m_signs;
};

} // namespace afterword
