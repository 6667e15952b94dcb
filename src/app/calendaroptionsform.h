// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CalendarOptionsForm: what a calendar tells of the job search, as fields of a dialog.
#pragma once

#include "calendarexport.h"

#include <QWidget>

#include <memory>

namespace Ui {
class CalendarOptionsForm;
}

namespace afterword {

class CalendarOptionsForm final : public QWidget
{
    Q_OBJECT

public:
    explicit CalendarOptionsForm(QWidget *parent = nullptr);
    ~CalendarOptionsForm() override;

    void setOptions(const CalendarExportOptions &options);
    /// By the locale of the person.
    CalendarExportOptions options() const;

Q_SIGNALS:
    void changed();

private:
    std::unique_ptr<Ui::CalendarOptionsForm> m_ui;
};

} // namespace afterword
