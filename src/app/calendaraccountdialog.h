// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CalendarAccountDialog: the calendar server, typed and tested.
#pragma once

#include "calendarsettings.h"
#include "connectiontest.h"

#include <QDialog>

#include <memory>

namespace Ui {
class CalendarAccountDialog;
}

namespace afterword {

class CalendarOptionsForm;
class DialogProblems;

/// Asks somebody else for the test.
class CalendarAccountDialog final : public QDialog
{
    Q_OBJECT

public:
    /// nullopt: a new one.
    explicit CalendarAccountDialog(const std::optional<CalendarAccount> &account, QWidget *parent = nullptr);
    ~CalendarAccountDialog() override;

    CalendarAccount account() const;
    QString password() const;
    bool keepsPassword() const;
    /// Without one the password is asked for each time.
    void setPasswordStore(bool available);

    using Test = ConnectionTest::State;
    void showTest(Test state, const QString &sentence = {});
    /// Where the test found the calendar; kept with the account.
    void setCollection(const QString &collection) { m_collection = collection; }

Q_SIGNALS:
    void testRequested();
    void testCancelled();
    void removeRequested();

private:
    void check();

    std::unique_ptr<Ui::CalendarAccountDialog> m_ui;
    CalendarOptionsForm *m_form;
    DialogProblems *m_problems;
    QString m_collection;
    ConnectionTest *m_test = nullptr;
};

} // namespace afterword
