// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ImportDialog: what an import would do, its progress, and what it did.
#pragma once

#include "commands.h"
#include "error.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ImportDialog;
}

namespace afterword {

class ImportEntriesModel;

/// Knows no file formats: whoever opens it reads and imports, and tells it how far things are.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ImportDialog(const QString &file, QWidget *parent = nullptr);
    ~ImportDialog() override;

    void showProgress(int done, int total);
    /// What would happen; the button now imports.
    void showPreview(const ImportReport &report, const QString &note = {});
    /// Nothing was changed.
    void showError(const Error &error);

Q_SIGNALS:
    void importRequested();
    void cancelRequested();

protected:
    void reject() override;

private:
    enum class State { Working, Preview, Finished };
    void enter(State state);
    void list(const ImportReport &report);

    std::unique_ptr<Ui::ImportDialog> m_ui;
    ImportEntriesModel *m_entries;
    State m_state = State::Working;
};

} // namespace afterword
