// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// RemindersDialog: when somebody is reminded, what others may see of it, and whether the program is there.
#pragma once

#include "reminderpreferences.h"

#include <QDialog>

#include <memory>

class QLabel;

namespace Ui {
class RemindersDialog;
}

namespace afterword {

/// Changes nothing by itself: whoever opens it takes what is asked for when storeRequested() comes.
class RemindersDialog final : public QDialog
{
    Q_OBJECT

public:
    RemindersDialog(const ReminderPreferences &preferences, bool autostart, QWidget *parent = nullptr);
    ~RemindersDialog() override;

    ReminderPreferences preferences() const;
    bool autostart() const;
    /// As it turned out to be.
    void setAutostart(bool autostart);
    /// Why something could not be done.
    void showProblem(const QString &sentence);

Q_SIGNALS:
    void storeRequested();

private:
    void fill(const ReminderPreferences &preferences);
    void follow();
    QString problem() const;

    std::unique_ptr<Ui::RemindersDialog> m_ui;
};

} // namespace afterword
