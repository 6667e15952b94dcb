// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Offers side by side: what is known of each, in plain words and without a verdict.
#pragma once

#include "datetext.h"
#include "reminderlog.h"
#include "tracker.h"

#include <QAbstractTableModel>

namespace afterword {

enum class OfferFact {
    Form,
    Made,
    AnswerBy,
    Salary,
    Location,
    Interest,
    OfferedBy,
    Interviews,
    StillOpen, ///< what they promised and what they asked for
    Notes,
    Count
};

struct ComparedOffer
{
    ApplicationId application;
    QString company;
    QString role;
    bool isAccepted = false;
    bool isLate = false; ///< their day for an answer is over
    QStringList facts;   ///< by OfferFact; empty: not known

    bool operator==(const ComparedOffer &) const = default;
};

/// One of each application: the accepted one, else the newest that waits for an answer. Accepted ones first,
/// then those that want an answer soonest. Declined offers and those of closed applications are left out.
std::vector<ComparedOffer> comparedOffers(const Tracker &tracker, const DateText &home);

/// What follows from an accepted offer, to be opened one by one: nothing of it happens by itself.
struct OfferConsequence
{
    QString text;                  ///< "Withdraw at Acme (Data Analyst): write to Ann Ito"
    std::optional<AgendaRow> step; ///< nullopt: thanks to the reference
    ApplicationId application;
    PersonId reference;

    bool isThanks() const { return !step; }
};

/// The withdrawals among the steps, then the references to thank.
std::vector<OfferConsequence> offerConsequences(const Tracker &tracker, const std::vector<AgendaRow> &steps);

/// A column for each offer, a row for each fact.
class OfferTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setOffers(std::vector<ComparedOffer> offers);
    const std::vector<ComparedOffer> &offers() const { return m_offers; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<ComparedOffer> m_offers;
};

} // namespace afterword
