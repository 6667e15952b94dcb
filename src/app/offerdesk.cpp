// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading beside the window.
#include "offerdesk.h"

#include "courtesyletters.h"
#include "offercomparisondialog.h"

namespace afterword {

namespace {

constexpr int MostSteps = 1'000'000; // that is, all

} // namespace

OfferDesk::OfferDesk(SqlTrackerStore &store, const Clock &clock, const Planner &planner, BackgroundWork &work,
                     QWidget *window)
    : QObject(window)
    , m_place{store, clock, planner, work}
    , m_window(window)
    , m_reading(
          m_place, std::chrono::milliseconds(300), [this] { return reader(); },
          [this](Result<Reading> reading) { take(std::move(reading)); }, nullptr)
{
    connect(&store, &TrackerStore::changed, this, [this] {
        if (m_dialog)
            m_reading.startSoon();
    });
}

OfferDesk::~OfferDesk() = default;

OfferComparisonDialog *OfferDesk::dialog() const
{
    return m_dialog;
}

void OfferDesk::open()
{
    const bool isNew = !m_dialog;
    show();
    if (isNew)
        m_reading.start();
}

void OfferDesk::openWhereSomethingFollows()
{
    m_opensIfAny = true;
    m_reading.start();
}

void OfferDesk::show()
{
    if (m_dialog) {
        m_dialog->show();
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_dialog = new OfferComparisonDialog(m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &OfferComparisonDialog::answerRequested, this, &OfferDesk::answerRequested);
    connect(m_dialog, &OfferComparisonDialog::applicationRequested, this, &OfferDesk::applicationRequested);
    connect(m_dialog, &OfferComparisonDialog::consequenceRequested, this, &OfferDesk::follow);
    m_dialog->show();
}

TrackerReading<OfferDesk::Reading>::Read OfferDesk::reader() const
{
    const Zone home = profileZone(m_place.store);
    const Instant now = m_place.clock.now();
    return [home, now](const SqlTrackerStore &store) -> Result<Reading> {
        const auto tracker = store.tracker();
        if (!tracker)
            return std::unexpected(tracker.error());
        // One that opens with the acceptance of this very moment is among them.
        const auto steps = store.agenda(now + Duration(std::chrono::hours(1)), MostSteps);
        if (!steps)
            return std::unexpected(steps.error());
        return Reading{comparedOffers(*tracker, DateText(home, now)), offerConsequences(*tracker, *steps)};
    };
}

void OfferDesk::take(Result<Reading> reading)
{
    // A reading that began before the acceptance knows nothing of it.
    const bool isAsked = !m_reading.isAgainDue() && std::exchange(m_opensIfAny, false);
    if (isAsked && reading && !reading->consequences.empty())
        show();
    if (!m_dialog)
        return;
    if (reading)
        m_dialog->setOffers(std::move(reading->offers), std::move(reading->consequences));
    else
        m_dialog->setProblem(reading.error().message);
}

void OfferDesk::follow(const OfferConsequence &consequence)
{
    if (consequence.step)
        Q_EMIT stepRequested(*consequence.step);
    else
        Q_EMIT letterRequested(referenceThanks(consequence.application, consequence.reference));
}

} // namespace afterword
