// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// OfferDesk: shows the offers side by side, and what follows from the one that was accepted.
#pragma once

#include "composerdraft.h"
#include "offercomparison.h"
#include "trackerreading.h"

#include <QPointer>

class QWidget;

namespace afterword {

class OfferComparisonDialog;

/// Reads again soon after something has changed.
class OfferDesk final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; it belongs to the window.
    OfferDesk(SqlTrackerStore &store, const Clock &clock, const Planner &planner, BackgroundWork &work,
              QWidget *window);
    ~OfferDesk() override;

    /// Brings up the one that is open already.
    void open();
    /// An offer was accepted: opens where that asks for withdrawals elsewhere or for thanks, else does
    /// nothing.
    void openWhereSomethingFollows();
    /// nullptr: it is not open.
    OfferComparisonDialog *dialog() const;

Q_SIGNALS:
    void answerRequested(const afterword::ApplicationId &application);
    void applicationRequested(const afterword::ApplicationId &application);
    void stepRequested(const afterword::AgendaRow &row);
    void letterRequested(const afterword::ComposerSubject &subject);

private:
    struct Reading
    {
        std::vector<ComparedOffer> offers;
        std::vector<OfferConsequence> consequences;
    };

    void show();
    TrackerReading<Reading>::Read reader() const;
    void take(Result<Reading> reading);
    void follow(const OfferConsequence &consequence);

    TrackerReadingPlace m_place;
    QWidget *m_window;
    QPointer<OfferComparisonDialog> m_dialog;
    TrackerReading<Reading> m_reading;
    bool m_opensIfAny = false; ///< as soon as it is known that something follows
};

} // namespace afterword
