// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The small questions about a step: the answer to an offer, a reference’s consent, a reason to skip.
#pragma once

#include "application.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ConsentDialog;
class OfferAnswerDialog;
class SkipDialog;
} // namespace Ui

namespace afterword {

class OfferAnswerDialog final : public QDialog
{
    Q_OBJECT

public:
    OfferAnswerDialog(const QString &company, const Offer &offer, QWidget *parent = nullptr);
    ~OfferAnswerDialog() override;

    /// Accepted, else declined; only after the dialog was accepted.
    bool isAccepted() const;

private:
    std::unique_ptr<Ui::OfferAnswerDialog> m_ui;
};

class ConsentDialog final : public QDialog
{
    Q_OBJECT

public:
    ConsentDialog(const QString &name, QWidget *parent = nullptr);
    ~ConsentDialog() override;

    Consent consent() const;

private:
    std::unique_ptr<Ui::ConsentDialog> m_ui;
};

class SkipDialog final : public QDialog
{
    Q_OBJECT

public:
    SkipDialog(const QString &step, QWidget *parent = nullptr);
    ~SkipDialog() override;

    QString reason() const;

private:
    std::unique_ptr<Ui::SkipDialog> m_ui;
};

} // namespace afterword
