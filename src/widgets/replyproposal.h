// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ReplyProposal: proposes in a form what a reply says, and marks where it says so.
#pragma once

#include "meaningproposal.h"

#include <QObject>
#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace afterword {

class VagueDateEdit;

/// Reads the text whenever it is typed or pasted. Proposed, never decided: what the person has chosen stays,
/// a day has to be confirmed in its field, and where nothing is understood nothing is chosen.
class ReplyProposal final : public QObject
{
    Q_OBJECT

public:
    struct Fields
    {
        QLineEdit *subject;
        QPlainTextEdit *body;
        QComboBox *meaning; ///< its data are Meaning
        VagueDateEdit *until;
    };

    /// `from` is the sender's address; empty: not known. It belongs to the dialog.
    ReplyProposal(const Fields &fields, QString from, QWidget *dialog);

    /// One sentence on why, to stand beneath the meaning.
    QLabel *label() const { return m_label; }
    /// How dates in words are read.
    void setSpoken(const SpokenOn &spoken);

Q_SIGNALS:
    void proposed();

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void propose();
    void show();
    void mark();

    Fields m_fields;
    QString m_from;
    QLabel *m_label;
    SpokenOn m_spoken;
    composing::MeaningProposal m_proposal;
    QTimer m_later;
    bool m_isChosen = false; ///< by the person
};

} // namespace afterword
