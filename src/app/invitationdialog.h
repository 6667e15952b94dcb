// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// InvitationDialog: what was understood of an invitation, changeable, before anything is recorded.
#pragma once

#include "invitationproposal.h"

#include <QDialog>

#include <memory>

namespace Ui {
class InvitationDialog;
}

namespace afterword {

class DialogProblems;
class InvitedPeopleModel;
class OwnTimeHint;

/// Shows one event at a time and changes nothing itself: whoever opens it is told what was decided, and shows
/// the next one or closes it.
class InvitationDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The zone is the person's own.
    explicit InvitationDialog(const Zone &home, QWidget *parent = nullptr);
    ~InvitationDialog() override;

    /// The tracker is what the proposal was made for. `number` of `count` says which of the file's events it
    /// is.
    void showInvitation(const Tracker &tracker, const Invitation &invitation,
                        const InvitationProposal &proposal, int number, int count);
    /// Nothing was changed, and nothing is left to do but to close.
    void showError(const Error &error);
    /// With everything that the person has changed.
    InvitationProposal proposal() const;

Q_SIGNALS:
    /// The person agrees to what proposal() is.
    void confirmed();
    /// This one is left; where there are more, the next one is wanted.
    void skipped();

private:
    void fillApplications(const Tracker &tracker);
    void fillFields();
    void takeApplication();
    void showZones(const QString &current);
    void moveEndWithStart();
    void check();
    void showSentence();
    const Application *chosen() const;
    Zone chosenZone() const;
    Zone applicationZone() const;
    void fit();

    std::unique_ptr<Ui::InvitationDialog> m_ui;
    Zone m_home;
    InvitedPeopleModel *m_people;
    DialogProblems *m_problems;
    std::vector<Application> m_applications; ///< in the order of the box
    Invitation m_invitation;
    InvitationProposal m_proposal;
    Instant m_lastStart;
    Zone m_shownZone; ///< by whose clocks the fields show the times
    bool m_isFilling = false;
};

} // namespace afterword
