// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// PeoplePage: everybody in a list, and beside it the one who is chosen.
#pragma once

#include "commandrunner.h"
#include "peoplemodel.h"
#include "personmodel.h"
#include "todaymodel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QSplitter;
class QStackedLayout;

namespace afterword {

class PersonPane;

/// Reads nothing before it is shown for the first time. Every change is a command.
class PeoplePage final : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive it.
    PeoplePage(TrackerStore &store, const Clock &clock, CommandRunner &runner, QWidget *parent = nullptr);
    ~PeoplePage() override;

    PersonId currentPerson() const { return m_person.person().id; }
    const PeopleModel &model() const { return m_people; }
    /// How wide list and person are, for the next start.
    QByteArray layoutState() const;
    void restoreLayout(const QByteArray &state);

public Q_SLOTS:
    /// Chooses that person, whatever the filter.
    void showPerson(const afterword::PersonId &id);
    /// Shows an empty form with the name to be typed.
    void newPerson();
    /// Saves what was typed and not left yet.
    void commit();

Q_SIGNALS:
    /// The person wants to see that application.
    void applicationChosen(const afterword::ApplicationId &id);
    /// The main button of a step that goes to somebody.
    void mainRequested(const afterword::AgendaRow &row);
    /// Opened by a click on an address; whoever gets it hands it to the desktop.
    void linkRequested(const QUrl &link);
    /// A message to somebody who plays a part in an application.
    void messageRequested(const afterword::PersonId &to);
    void failed(const afterword::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeSide();
    QWidget *makeEmptyPage();
    void connectParts();
    void connectReference();
    void write(const PersonId &to, const QUrl &link);
    void showState();
    void showAlike();
    void choose(const PersonId &id);
    void select(const PersonId &id);
    void keepCurrent();
    void compare(const PersonId &first, const PersonId &second);
    void remove(const PersonId &id);
    void openMenu(const QPoint &at);
    void chooseApplication(const QRect &anchor);
    std::vector<PersonId> selected() const;
    std::optional<Application> application(const ApplicationId &id);
    std::vector<Application> naming(const PersonId &id, bool *ok);
    void restyle();

    TrackerStore &m_store;
    const Clock &m_clock;
    CommandRunner &m_runner;
    PeopleModel m_people;
    PersonModel m_person;
    QStackedLayout *m_stack = nullptr;
    QSplitter *m_splitter = nullptr;
    QLineEdit *m_filter = nullptr;
    QComboBox *m_roles = nullptr;
    QComboBox *m_order = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_none = nullptr;
    QLabel *m_count = nullptr;
    PersonPane *m_pane = nullptr;
    bool m_isSelecting = false;
};

} // namespace afterword
