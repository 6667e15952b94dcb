// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// DialogProblems: what is still wrong in a form, told where it is, while the person types.
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>

class QLabel;
class QPushButton;
class QWidget;

namespace afterword {

/// Holds the accepting button disabled while a field has a problem or one is still empty, and says why: under
/// the field, or in the dialog's summary line for fields that were never touched.
class DialogProblems final : public QObject
{
public:
    DialogProblems(QLabel *summary, QPushButton *accept, QWidget *parent);

    /// A field that must be filled; the name stands in "Still needed: …".
    void setMissing(QWidget *field, const QString &name, bool missing);
    /// What is wrong with the field; empty: nothing.
    void setProblem(QWidget *field, const QString &sentence);
    bool isEmpty() const;

private:
    QLabel *labelFor(QWidget *field);
    void show();

    QLabel *m_summary;
    QPushButton *m_accept;
    QList<std::pair<QWidget *, QString>> m_missing;
    QHash<QWidget *, QString> m_problems;
    QHash<QWidget *, QPointer<QLabel>> m_labels;
};

/// Makes a label a heading: larger and bold by the system's font.
void makeHeading(QLabel *label);
/// Makes a label's text quieter and a little smaller, following the palette.
void makeHint(QLabel *label);
/// Has the words under a field of a form wrap at the width of the fields, not at that of a narrow column.
void spanFields(QLabel *label);

} // namespace afterword
