// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// OfferComparisonDialog: the offers side by side, and below what follows from an accepted one.
#pragma once

#include "offercomparison.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QTableView;

namespace afterword {

/// Locks nothing. Empty until it has offers.
class OfferComparisonDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit OfferComparisonDialog(QWidget *parent = nullptr);

    /// They have been read; keeps what is chosen.
    void setOffers(std::vector<ComparedOffer> offers, std::vector<OfferConsequence> consequences);
    /// Why they could not be read.
    void setProblem(const QString &sentence);

Q_SIGNALS:
    void answerRequested(const afterword::ApplicationId &application);
    void applicationRequested(const afterword::ApplicationId &application);
    void consequenceRequested(const afterword::OfferConsequence &consequence);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    const ComparedOffer *current() const;
    void showCurrent();
    void giveRoom();
    void fitRows();
    void follow();

    OfferTableModel *m_model;
    QLabel *m_heading;
    QTableView *m_table;
    QLabel *m_followHeading;
    QListWidget *m_follows;
    QPushButton *m_answer;
    QPushButton *m_open;
    QPushButton *m_write;
    std::vector<OfferConsequence> m_consequences;
};

} // namespace afterword
