// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// DetailsPane: one application at the right of the window.
#pragma once

#include "detailsmodel.h"
#include "todaymodel.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace afterword {

class DetailsAdvice;
class DetailsFacts;
class DetailsHeader;
class DetailsSection;
class DetailsTimeline;
class HeldList;
class InPlaceEdit;

/// Shows a DetailsModel, which must outlive it, in sections. Asks for everything by its signals. An edit in
/// progress and the focus outlive any change of what is shown; choosing another application saves it.
class DetailsPane final : public QScrollArea
{
    Q_OBJECT

public:
    explicit DetailsPane(DetailsModel &model, QWidget *parent = nullptr);

    /// Stands above all sections and scrolls with them.
    void addAbove(QWidget *widget);
    /// In a narrow window the pane is content with less.
    void setWindowWidth(int width);

public Q_SLOTS:
    /// Shows the application and, of its time line, the record with that id: scrolled to and chosen.
    void showEntry(const afterword::ApplicationId &application, const QString &entry);
    /// Opens that fact for changing.
    void editField(afterword::DetailsField field);

Q_SIGNALS:
    /// The whole application in a dialog.
    void editRequested();
    /// A fact was changed where it stands; the text has no problem.
    void fieldEdited(const afterword::ApplicationId &application, afterword::DetailsField field,
                     const QString &text);
    void dreamToggled(bool dream);
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
    /// By its facts the application belongs into that stage.
    void stageRequested(afterword::Stage stage, const QRect &anchor);
    void interviewRequested();
    void interviewEditRequested(const afterword::InterviewId &interview);
    void prepareRequested(const afterword::InterviewId &interview);
    void debriefRequested(const afterword::InterviewId &interview);
    void anotherTimeRequested(const afterword::InterviewId &interview);
    void referenceThanksRequested(const afterword::PersonId &reference);
    void logSentRequested();
    void logReplyRequested();
    void namedDateRequested();
    void askedForRequested();
    void commitmentEditRequested(const afterword::CommitmentId &commitment);
    /// Done, or open again where it was done.
    void commitmentDoneRequested(const afterword::CommitmentId &commitment);
    /// An entry of the time line, or of a section, is to be opened or removed.
    void entryOpenRequested(afterword::TimelineKind kind, const QString &id);
    void entryRemoveRequested(afterword::TimelineKind kind, const QString &id);
    /// All about somebody, beyond this application.
    void personChosen(const afterword::PersonId &person);
    void personAddRequested();
    void personEditRequested(const afterword::PersonId &person);
    void personRemoveRequested(const afterword::PersonId &person);
    void attachRequested();
    /// Files or addresses were dropped here.
    void dropped(const QList<QUrl> &urls);
    void linkActivated(const QUrl &url);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void show();
    void addNotes();
    template <typename Section>
    Section *add(Section *section);
    void fitWidth();
    void restyle();

    DetailsModel &m_model;
    QLabel *m_empty = nullptr;
    QWidget *m_contents = nullptr;
    QVBoxLayout *m_column = nullptr;
    QList<DetailsSection *> m_sections;
    DetailsHeader *m_header = nullptr;
    DetailsAdvice *m_advice = nullptr;
    DetailsFacts *m_facts = nullptr;
    DetailsTimeline *m_timeline = nullptr;
    QLabel *m_heldHeading = nullptr;
    HeldList *m_held = nullptr;
    InPlaceEdit *m_notes = nullptr;
    ApplicationId m_shown;
    bool m_isNarrow = false;
};

} // namespace afterword
