// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// DebriefPage: everything that is asked after an interview, on one page.
#pragma once

#include "debriefmodel.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace afterword {

class DebriefQuestions;
class DebriefRequests;
class NoteEdit;
class VagueDateEdit;

/// Every key goes to the model at once.
class DebriefPage final : public QWidget
{
    Q_OBJECT

public:
    /// The model is open, and must outlive it.
    explicit DebriefPage(DebriefModel &model, QWidget *parent = nullptr);

    void focusFirst();

Q_SIGNALS:
    /// The rule of that id is to be read.
    void ruleRequested(const QString &id);

private:
    struct Met
    {
        PersonId person;
        QCheckBox *calls = nullptr;
        QCheckBox *refused = nullptr;
    };
    QFormLayout *section(const QString &heading, const QString &hint = {});
    NoteEdit *note(QFormLayout *form, const QString &name, const QString &question, const QString &hint = {});
    void makeTalk();
    void makeNext();
    void makeSigns();
    void showNotes();
    void showMet();
    DebriefNotes notes() const;
    void take();

    DebriefModel &m_model;
    QVBoxLayout *m_column;
    NoteEdit *m_keyPoints = nullptr;
    DebriefQuestions *m_questions = nullptr;
    NoteEdit *m_compliments = nullptr;
    NoteEdit *m_unsaid = nullptr;
    NoteEdit *m_corrections = nullptr;
    NoteEdit *m_improve = nullptr;
    NoteEdit *m_toAsk = nullptr;
    QComboBox *m_decisionKind = nullptr;
    VagueDateEdit *m_decision = nullptr;
    QLineEdit *m_contact = nullptr;
    QWidget *m_people = nullptr;
    std::vector<Met> m_met;
    DebriefRequests *m_requests = nullptr;
    std::vector<std::pair<Signal, QCheckBox *>> m_signs;
    QComboBox *m_rating = nullptr;
    bool m_isFilling = false;
};

} // namespace afterword
