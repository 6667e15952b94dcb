// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// TemplatesDialog: reading and rewriting the texts that drafts are made from.
#pragma once

#include "templateshelf.h"

#include <QDialog>
#include <QTimer>

#include <memory>

class QListWidgetItem;

namespace Ui {
class TemplatesDialog;
}

namespace afterword {

/// A list of all texts, the text that is chosen, and what a draft from it says, while it is typed. Nothing is
/// kept before Save.
class TemplatesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The shelf must have been read, and outlive it.
    explicit TemplatesDialog(TemplateShelf &shelf, QWidget *parent = nullptr);
    ~TemplatesDialog() override;

    /// Chooses that text.
    void show(const QString &id, const QString &language);
    using QDialog::show;
    void done(int result) override;

Q_SIGNALS:
    /// A text was saved, added or reset.
    void changed();

private:
    struct Shown
    {
        QString id;
        QString language;
    };
    void fillLanguages();
    void fill();
    void choose(const QListWidgetItem *item);
    void look();
    void save();
    void reset();
    void copy();
    void tell(const Result<void> &result);
    void mark(int line);
    /// True where nothing typed would be lost, or the person says so.
    bool mayLeave();

    std::unique_ptr<Ui::TemplatesDialog> m_ui;
    TemplateShelf &m_shelf;
    Shown m_shown;
    QString m_source; ///< as it is kept
    bool m_isFilling = false;
    QTimer m_look;
};

} // namespace afterword
