// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// DetailsPane: one application at the right of the window.
#pragma once

#include "detailsmodel.h"
#include "todaymodel.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;
class QListView;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace afterword {

class HeldList;

/// Shows a DetailsModel, which must outlive it. Asks for everything by its signals.
class DetailsPane final : public QScrollArea
{
    Q_OBJECT

public:
    explicit DetailsPane(DetailsModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    void editRequested();
    /// The application's own cadence.
    void cadenceRequested();
    void mainRequested(const afterword::AgendaRow &row);
    /// The rectangle is that of the button, on the screen.
    void snoozeRequested(const afterword::AgendaRow &row, const QRect &anchor);
    void skipRequested(const afterword::AgendaRow &row);
    void whyRequested(const afterword::AgendaRow &row);
    /// Why the application's advice is what it is.
    void whyAdviceRequested();
    /// Why a message should wait; the recipient is a name, or empty.
    void whyHeldRequested(const afterword::HeldMessage &held, const QString &recipient);
    void interviewRequested();
    void interviewEditRequested(const afterword::InterviewId &interview);
    void debriefRequested(const afterword::InterviewId &interview);
    void logSentRequested();
    void logReplyRequested();
    void namedDateRequested();
    void askedForRequested();
    void commitmentEditRequested(const afterword::CommitmentId &commitment);
    /// Done, or open again where it was done.
    void commitmentDoneRequested(const afterword::CommitmentId &commitment);
    void commitmentRemoveRequested(const afterword::CommitmentId &commitment);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void show();
    void showNextStep();
    void showRounds();
    void showCommitments();
    void showPeople();
    void fitTimeline();
    void fitWidth();
    void restyle();
    QLabel *addHeading(const QString &name, const QString &text);
    QLabel *addText(QVBoxLayout *layout, const QString &name);
    QLayout *makeAdviceLine();
    QWidget *makeStepCard();

    DetailsModel &m_model;
    QWidget *m_empty = nullptr;
    QWidget *m_contents = nullptr;
    QVBoxLayout *m_column = nullptr;
    QLabel *m_company = nullptr;
    QLabel *m_role = nullptr;
    QLabel *m_headline = nullptr;
    QLabel *m_advice = nullptr;
    QToolButton *m_adviceWhy = nullptr;
    QLabel *m_heldHeading = nullptr;
    HeldList *m_held = nullptr;
    QWidget *m_stepCard = nullptr;
    QLabel *m_stepTitle = nullptr;
    QLabel *m_stepWhen = nullptr;
    QLabel *m_stepReason = nullptr;
    QLabel *m_stepLater = nullptr;
    QPushButton *m_main = nullptr;
    QToolButton *m_snooze = nullptr;
    QToolButton *m_skip = nullptr;
    QToolButton *m_why = nullptr;
    QVBoxLayout *m_rounds = nullptr;
    QVBoxLayout *m_commitments = nullptr;
    QVBoxLayout *m_people = nullptr;
    QLabel *m_peopleHeading = nullptr;
    QListView *m_timeline = nullptr;
    QLabel *m_notesHeading = nullptr;
    QLabel *m_notes = nullptr;
    QList<QLabel *> m_headings;
    QList<QLabel *> m_hints;
};

} // namespace afterword
