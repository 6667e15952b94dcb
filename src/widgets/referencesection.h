// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ReferenceSection: whether somebody vouches for the person, and where the name was given.
#pragma once

#include "personmodel.h"
#include "steptext.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace afterword {

/// Asks for every change by its signals.
class ReferenceSection final : public QWidget
{
    Q_OBJECT

public:
    explicit ReferenceSection(QWidget *parent = nullptr);

    void show(const PersonModel &model);
    /// Saves a relationship that was typed and not left yet.
    void commit();

Q_SIGNALS:
    void saveRequested(const afterword::Reference &reference);
    void dropRequested();
    /// Names the reference with an application to be chosen beside that rectangle of the screen.
    void listRequested(const QRect &anchor);
    void unlistRequested(const afterword::ApplicationId &application);
    void toldRequested(const afterword::ApplicationId &application);
    void applicationChosen(const afterword::ApplicationId &application);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// The coloured words of one application.
    struct Shown
    {
        QLabel *state;
        Tone tone;
    };

    void saveRelationship();
    void showUses();
    void restyle();
    QWidget *makeUse(const ReferenceUse &use);

    Reference m_reference;
    bool m_isReference = false;
    std::vector<ReferenceUse> m_uses;
    std::vector<Shown> m_shown;
    QPushButton *m_make;
    QWidget *m_known;
    QComboBox *m_consent;
    QLineEdit *m_relationship;
    QVBoxLayout *m_rows;
    QLabel *m_nowhere;
    QPushButton *m_list;
};

} // namespace afterword
