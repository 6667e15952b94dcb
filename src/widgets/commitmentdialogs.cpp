// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Promises and requests: a dialog in, a command out.
#include "commitmentdialogs.h"

#include "commitmentactions.h"
#include "commitmentdialog.h"

#include <algorithm>

namespace afterword {

CommitmentDialogs::CommitmentDialogs(TrackerStore &store, const Clock &clock, CommandRunner &runner,
                                     FactDialogs &facts, QWidget *window)
    : QObject(window)
    , m_store(store)
    , m_clock(clock)
    , m_runner(runner)
    , m_facts(facts)
    , m_window(window)
{}

void CommitmentDialogs::add(const ApplicationId &id, CommitmentType type)
{
    if (const auto application = m_facts.read(id))
        open(*application, newCommitment(*application, type, m_clock.now()));
}

void CommitmentDialogs::edit(const ApplicationId &id, const CommitmentId &commitment)
{
    const auto application = m_facts.read(id);
    if (!application)
        return;
    const auto found = std::ranges::find(application->commitments, commitment, &Commitment::id);
    if (found != application->commitments.end())
        open(*application, *found);
}

void CommitmentDialogs::open(const Application &application, const Commitment &commitment)
{
    auto *dialog =
        new CommitmentDialog(application, commitment, m_facts.people(), m_facts.zoneOf(application),
                             m_facts.spokenOn(application, commitment.madeAt), m_clock.now(), m_window);
    dialog->setHome(profileZone(m_store));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, application] {
        m_runner.run(saveCommitment(application, dialog->commitment(), dialog->added()));
    });
    dialog->open();
}

void CommitmentDialogs::settle(const ApplicationId &id, const CommitmentId &commitment)
{
    const auto application = m_facts.read(id);
    if (!application)
        return;
    const auto found = std::ranges::find(application->commitments, commitment, &Commitment::id);
    if (found == application->commitments.end())
        return;
    const auto at = found->fulfilledAt ? std::nullopt : std::optional(m_clock.now());
    m_runner.run(fulfilCommitment(*application, *found, at));
}

} // namespace afterword
