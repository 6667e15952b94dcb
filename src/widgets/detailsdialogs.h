// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// DetailsDialogs: what Details asks for about one application becomes a command, at once or by a dialog.
#pragma once

#include "commitmentdialogs.h"
#include "detailspane.h"
#include "factdialogs.h"
#include "linkopener.h"

namespace afterword {

/// Every change is one command and one undo.
class DetailsDialogs final : public QObject
{
    Q_OBJECT

public:
    /// Answers the pane's requests; all must outlive it; it belongs to the window.
    DetailsDialogs(DetailsPane &pane, const DetailsModel &model, TrackerStore &store, const Clock &clock,
                   CommandRunner &runner, FactDialogs &facts, CommitmentDialogs &commitments,
                   QWidget *window);

    /// Opens links; for tests, which open nothing.
    LinkOpener &links() { return m_links; }

Q_SIGNALS:
    /// A sentence to pass on.
    void told(const QString &sentence);

private:
    void changeField(const ApplicationId &id, DetailsField field, const QString &text);
    void setDream(bool dream);
    void openEntry(TimelineKind kind, const QString &id);
    void openMessage(const CorrespondenceId &id);
    void openOffer(const OfferId &id);
    void removeEntry(TimelineKind kind, const QString &id);
    void openPerson(const Person &person);
    void editPerson(const PersonId &id);
    void removePerson(const PersonId &id);
    void attach();
    void attachDropped(const QList<QUrl> &urls);
    const ApplicationId &shown() const { return m_model.application().id; }

    DetailsPane &m_pane;
    const DetailsModel &m_model;
    TrackerStore &m_store;
    const Clock &m_clock;
    CommandRunner &m_runner;
    FactDialogs &m_facts;
    CommitmentDialogs &m_commitments;
    QWidget *m_window;
    LinkOpener m_links;
};

} // namespace afterword
