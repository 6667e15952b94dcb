// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindowActions: the menus of the main window and their actions.
#pragma once

#include <QAction>
#include <QObject>

class QMainWindow;
class QMenu;

namespace afterword {

/// Makes the menus; the window says what the actions do. Every action has an object name and, where it has a
/// key, shows it.
class MainWindowActions final : public QObject
{
    Q_OBJECT

public:
    explicit MainWindowActions(QMainWindow *window);

    QAction *newApplication;
    QAction *newTracker;
    QAction *newPerson;
    QAction *openTracker;
    QMenu *recentTrackers; ///< filled by whoever knows them
    QAction *openSample;
    QAction *importFile;
    QAction *importInvitation;
    QAction *exportCalendar;
    QAction *publishCalendar;
    QAction *calendarChanges;
    QAction
        *calendarPublishing; ///< on the calendar's page: what became of publishing; shown by whoever knows
    QAction *exportTracker;
    QAction *exportSpreadsheet;
    QAction *backup;
    QAction *restore;
    QAction *printCalendar;
    QAction *saveCalendarPdf;
    QAction *quit;
    QAction *undo;
    QAction *redo;
    QAction *search;
    QAction *editApplication;
    QAction *addInterview;
    QAction *newMessage;
    QAction *logSent;
    QAction *logReply;
    QAction *pasteInvitation;
    QAction *pasteMail;
    QAction *logMailFile;
    QAction *namedDate;
    QAction *askedFor;
    QAction *applicationCadence;
    QAction *removeApplication;
    QAction *messageTemplates;
    QAction *mailAccount;
    QAction *reminders;
    QAction *calendarAccount;
    QAction *settings;
    QAction *showToday;
    QAction *showBoard;
    QAction *filterBoard;
    QAction *showCalendar;
    QAction *showPeople;
    QAction *showQuestions;
    QAction *showOffers;
    QAction *calendarMonth;
    QAction *calendarWeek;
    QAction *calendarAgenda;
    QAction *showDetails;
    QAction *why;
    QAction *allAdvice;
    QAction *shortcuts;
    QAction *about;

    /// Texts as "Undo moving Acme to Interviewing"; an empty label disables.
    void setUndo(const QString &label);
    void setRedo(const QString &label);
    /// What works on an application is enabled while one is chosen.
    void setApplicationChosen(bool chosen);
    /// Every action, in the order of the menus.
    const QList<QAction *> &all() const { return m_actions; }
    /// Every action that has a shortcut, in the order of the menus.
    QList<QAction *> withShortcut() const;

private:
    QAction *add(QMenu *menu, const QString &name, const QString &text, const QString &icon = {},
                 const QList<QKeySequence> &keys = {});

    QMainWindow *m_window;
    QList<QAction *> m_actions;
};

} // namespace afterword
