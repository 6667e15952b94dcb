// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CardDialog: a card and its envelope as they will look, to be printed or kept as PDF.
#pragma once

#include "cardpaper.h"
#include "error.h"

#include <QDialog>

#include <memory>

namespace Ui {
class CardDialog;
}

namespace afterword {

class CardDialog final : public QDialog
{
    Q_OBJECT

public:
    CardDialog(QString text, const CardAddresses &addresses, QWidget *parent = nullptr);
    ~CardDialog() override;

    /// Writes both pages into a PDF that its owner alone can read.
    void saveTo(const QString &file);

Q_SIGNALS:
    /// Both pages went to a printer, or into that PDF.
    void printed(const QString &file);
    void failed(const afterword::Error &error);

private:
    CardPaper paper() const;
    void preview();
    void chooseFile();
    void choosePrinter();

    std::unique_ptr<Ui::CardDialog> m_ui;
    QString m_text;
};

} // namespace afterword
