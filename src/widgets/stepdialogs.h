// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// StepDialogs: what the buttons of a step do.
#pragma once

#include "factdialogs.h"
#include "todayaction.h"

namespace afterword {

/// Every act on a step ends in a command, a dialog that leads to one, or the application itself.
class StepDialogs final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; it belongs to the window.
    StepDialogs(TrackerStore &store, const Clock &clock, CommandRunner &runner, FactDialogs &facts,
                QWidget *window);

    /// Whether somebody listens to writeRequested(); else messages are recorded as sent.
    void setComposing(bool composing) { m_composes = composing; }

    void act(const AgendaRow &row, TodayAction action);
    /// Snooze, skip or done of several steps: one command.
    void actOnMany(const std::vector<AgendaRow> &rows, TodayAction action);
    /// The step's main button.
    void main(const AgendaRow &row);
    /// Asks until when, beside the anchor, a rectangle of the screen.
    void snooze(const AgendaRow &row, const QRect &anchor);
    void skip(const AgendaRow &row);
    /// Asks what the person answers to the offer that is open there.
    void answerOffer(const ApplicationId &id);

Q_SIGNALS:
    void failed(const afterword::Error &error);
    /// A sentence about what was left as it is.
    void told(const QString &sentence);
    void openRequested(const afterword::ApplicationId &id);
    void whyRequested(const afterword::AgendaRow &row);
    void writeRequested(const afterword::AgendaRow &row);
    /// The offer there is accepted, and recorded as such.
    void offerAccepted(const afterword::ApplicationId &id);

private:
    void recordConsent(const AgendaRow &row);
    void record(const AgendaRow &row);
    void finish(const std::vector<AgendaRow> &rows);
    void pickSnooze(const std::vector<Step> &steps, const QRect &anchor);
    QString whyNotPutOff(const std::vector<Step> &steps, Instant until) const;
    void putOff(const std::vector<Step> &steps, Instant until);
    void askReason(const QString &what, const std::vector<Step> &steps);

    TrackerStore &m_store;
    const Clock &m_clock;
    CommandRunner &m_runner;
    FactDialogs &m_facts;
    QWidget *m_window;
    bool m_composes = false;
};

} // namespace afterword
