// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// PersonPane: one person beside the list: what is owed, how to reach them, all that passed.
#pragma once

#include "duplicatefinder.h"
#include "personmodel.h"
#include "todaymodel.h"

#include <QScrollArea>

class QLabel;
class QListView;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace afterword {

class DebtList;
class PersonForm;
class ReferenceSection;

/// Shows a PersonModel, which must outlive it. Asks for everything by its signals.
class PersonPane final : public QScrollArea
{
    Q_OBJECT

public:
    explicit PersonPane(PersonModel &model, QWidget *parent = nullptr);

    /// Shows an empty form for somebody new.
    void showNew();
    bool isNew() const;
    /// Shows the model's person again.
    void endNew();
    /// Who looks like the person shown; an empty name: nobody.
    void setAlike(const LikelySame &other, const QString &name, const QString &position);
    /// Saves what was typed and not left yet.
    void commit();

Q_SIGNALS:
    void saveRequested(const afterword::Person &person);
    void addRequested(const afterword::Person &person);
    /// Nothing was typed for somebody new.
    void abandoned();
    void removeRequested();
    void compareRequested(const afterword::PersonId &other);
    void keepApartRequested(const afterword::PersonId &other);
    void linkRequested(const QUrl &link);
    /// A message to the person; the link is theirs for a mail program.
    void messageRequested(const QUrl &link);
    void mainRequested(const afterword::AgendaRow &row);
    void applicationChosen(const afterword::ApplicationId &id);
    void referenceSaveRequested(const afterword::Reference &reference);
    void referenceDropRequested();
    void referenceListRequested(const QRect &anchor);
    void referenceUnlistRequested(const afterword::ApplicationId &application);
    void referenceToldRequested(const afterword::ApplicationId &application);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeHeader();
    QToolButton *addWay(const QString &name, const QString &icon, const QString &what);
    void makeAlike();
    void makeTimeline();
    void connectParts();
    void show();
    void showTimeline();
    void restyle();
    QLabel *addHeading(const QString &name, const QString &text);

    PersonModel &m_model;
    QLabel *m_empty;
    QWidget *m_contents;
    QVBoxLayout *m_column;
    QLabel *m_name = nullptr;
    QLabel *m_roles = nullptr;
    QToolButton *m_write = nullptr;
    QToolButton *m_call = nullptr;
    QToolButton *m_profile = nullptr;
    QToolButton *m_remove = nullptr;
    QWidget *m_alike = nullptr;
    QLabel *m_alikeText = nullptr;
    QPushButton *m_compare = nullptr;
    PersonId m_other;
    QLabel *m_yoursHeading = nullptr;
    DebtList *m_yours = nullptr;
    QLabel *m_theirsHeading = nullptr;
    DebtList *m_theirs = nullptr;
    PersonForm *m_form = nullptr;
    QLabel *m_referenceHeading = nullptr;
    ReferenceSection *m_reference = nullptr;
    QLabel *m_timelineHeading = nullptr;
    QLabel *m_nothing = nullptr;
    QListView *m_timeline = nullptr;
    QPushButton *m_more = nullptr;
    QList<QLabel *> m_hints;
};

} // namespace afterword
