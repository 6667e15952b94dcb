// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// File, Edit, View, Help.
#include "mainwindowactions.h"

#include "icons.h"

#include <QMainWindow>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace afterword {

MainWindowActions::MainWindowActions(QMainWindow *window)
    : QObject(window)
    , m_window(window)
{
    const auto keys = [](const char *text) { return QList{QKeySequence(QLatin1StringView(text))}; };
    QMenu *file = window->menuBar()->addMenu(tr("&File"));
    newApplication = add(file, u"newApplicationAction"_s, tr("&New Application…"), u"add"_s, keys("Ctrl+N"));
    newPerson = add(file, u"newPersonAction"_s, tr("New &Person"), u"people"_s, keys("Ctrl+Shift+P"));
    file->addSeparator();
    newTracker = add(file, u"newTrackerAction"_s, tr("Ne&w Tracker File…"), {}, keys("Ctrl+Shift+N"));
    openTracker = add(file, u"openTrackerAction"_s, tr("&Open Tracker File…"), {}, keys("Ctrl+O"));
    recentTrackers = file->addMenu(tr("Open &Recent"));
    recentTrackers->setObjectName(u"recentTrackersMenu"_s);
    openSample = add(file, u"openSampleAction"_s, tr("Open the &Sample"));
    file->addSeparator();
    importFile = add(file, u"importAction"_s, tr("&Import…"), u"import"_s, keys("Ctrl+I"));
    importInvitation = add(file, u"importInvitationAction"_s, tr("Import In&vitation…"), u"interview"_s);
    exportCalendar =
        add(file, u"exportCalendarAction"_s, tr("Export &Calendar…"), u"calendar"_s, keys("Ctrl+E"));
    publishCalendar = add(file, u"publishCalendarAction"_s, tr("Pu&blish Calendar"), u"calendar"_s);
    calendarChanges = add(file, u"calendarChangesAction"_s, tr("C&hanges in Your Calendar…"));
    calendarPublishing = new QAction(this);
    calendarPublishing->setObjectName(u"calendarPublishingAction"_s);
    calendarPublishing->setVisible(false);
    exportTracker = add(file, u"exportTrackerAction"_s, tr("Export &Tracker…"), u"export"_s);
    exportSpreadsheet = add(file, u"exportSpreadsheetAction"_s, tr("Export S&preadsheet…"), u"export"_s);
    file->addSeparator();
    printCalendar = add(file, u"printCalendarAction"_s, tr("P&rint Calendar…"), {}, keys("Ctrl+P"));
    saveCalendarPdf = add(file, u"saveCalendarPdfAction"_s, tr("Save Calendar as P&DF…"));
    file->addSeparator();
    backup = add(file, u"backupAction"_s, tr("Save a Cop&y…"));
    restore = add(file, u"restoreAction"_s, tr("Restore from a Copy…"));
    file->addSeparator();
    quit = add(file, u"quitAction"_s, tr("&Quit"), u"quit"_s, keys("Ctrl+Q"));
    quit->setMenuRole(QAction::QuitRole);

    QMenu *edit = window->menuBar()->addMenu(tr("&Edit"));
    undo = add(edit, u"undoAction"_s, tr("&Undo"), u"undo"_s, keys("Ctrl+Z"));
    redo = add(edit, u"redoAction"_s, tr("&Redo"), u"redo"_s,
               {QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)});
    edit->addSeparator();
    search = add(edit, u"searchAction"_s, tr("S&earch and Open…"), u"search"_s, keys("Ctrl+K"));
    edit->addSeparator();
    editApplication =
        add(edit, u"editApplicationAction"_s, tr("&Change Application…"), u"edit"_s, keys("F2"));
    addInterview =
        add(edit, u"addInterviewAction"_s, tr("Add &Interview…"), u"interview"_s, keys("Ctrl+Shift+I"));
    newMessage = add(edit, u"newMessageAction"_s, tr("Ne&w Message…"), u"write"_s, keys("Ctrl+M"));
    // A field that has the focus takes its own text before.
    pasteInvitation = add(edit, u"pasteInvitationAction"_s, tr("Paste In&vitation…"), {}, keys("Ctrl+V"));
    logSent = add(edit, u"logSentAction"_s, tr("Log &Sent Message…"), u"mail"_s, keys("Ctrl+L"));
    logReply = add(edit, u"logReplyAction"_s, tr("Log Re&ply…"), {}, keys("Ctrl+Shift+L"));
    pasteMail = add(edit, u"pasteMailAction"_s, tr("&Log the Copied Mail…"), {}, keys("Ctrl+Shift+V"));
    logMailFile = add(edit, u"logMailFileAction"_s, tr("Log a Mail from a &File…"));
    namedDate = add(edit, u"namedDateAction"_s, tr("They &Named a Date…"), u"calendar"_s, keys("Ctrl+D"));
    askedFor = add(edit, u"askedForAction"_s, tr("They &Asked for Something…"), {}, keys("Ctrl+Shift+D"));
    applicationCadence =
        add(edit, u"applicationCadenceAction"_s, tr("Ca&dence for This Application…"), u"clock"_s);
    edit->addSeparator();
    removeApplication = add(edit, u"removeApplicationAction"_s, tr("Re&move Application"), u"delete"_s);
    edit->addSeparator();
    messageTemplates = add(edit, u"messageTemplatesAction"_s, tr("Messa&ge Templates…"));
    mailAccount = add(edit, u"mailAccountAction"_s, tr("Mail Acc&ount…"));
    reminders = add(edit, u"remindersAction"_s, tr("Reminders…"), u"clock"_s);
    calendarAccount = add(edit, u"calendarAccountAction"_s, tr("Calendar Account…"));
    QList<QKeySequence> preferences = QKeySequence::keyBindings(QKeySequence::Preferences);
    if (preferences.isEmpty()) // not every desktop names one
        preferences = keys("Ctrl+,");
    settings = add(edit, u"settingsAction"_s, tr("Se&ttings…"), u"settings"_s, preferences);
    settings->setMenuRole(QAction::PreferencesRole);

    QMenu *view = window->menuBar()->addMenu(tr("&View"));
    showToday = add(view, u"showTodayAction"_s, tr("&Today"), u"today"_s, keys("Ctrl+1"));
    showBoard = add(view, u"showBoardAction"_s, tr("&Board"), u"board"_s, keys("Ctrl+2"));
    showCalendar = add(view, u"showCalendarAction"_s, tr("&Calendar"), u"calendar"_s, keys("Ctrl+3"));
    showPeople = add(view, u"showPeopleAction"_s, tr("&People"), u"people"_s, keys("Ctrl+4"));
    showQuestions =
        add(view, u"showQuestionsAction"_s, tr("&Questions from Interviews…"), {}, keys("Ctrl+5"));
    showOffers = add(view, u"showOffersAction"_s, tr("&Offers Side by Side…"), {}, keys("Ctrl+Shift+O"));
    view->addSeparator();
    calendarMonth = add(view, u"calendarMonthAction"_s, tr("&Month"), {}, keys("Ctrl+Shift+1"));
    calendarWeek = add(view, u"calendarWeekAction"_s, tr("&Week"), {}, keys("Ctrl+Shift+2"));
    calendarAgenda = add(view, u"calendarAgendaAction"_s, tr("&Agenda"), {}, keys("Ctrl+Shift+3"));
    view->addSeparator();
    filterBoard = add(view, u"filterBoardAction"_s, tr("&Filter the Board"), u"search"_s, keys("Ctrl+F"));
    showDetails = add(view, u"showDetailsAction"_s, tr("&Details"), {}, keys("F9"));
    showDetails->setCheckable(true);

    QMenu *help = window->menuBar()->addMenu(tr("&Help"));
    why = add(help, u"whyAction"_s, tr("&Why This?"), u"info"_s, keys("Shift+F1"));
    allAdvice = add(help, u"allAdviceAction"_s, tr("All &Advice"), {}, keys("F1"));
    help->addSeparator();
    shortcuts = add(help, u"shortcutsAction"_s, tr("&Keyboard Shortcuts"), {}, keys("Ctrl+?"));
    about = add(help, u"aboutAction"_s, tr("&About Afterword"));
    about->setMenuRole(QAction::AboutRole);

    // What the list of shortcuts shows: no label of the moment.
    undo->setIconText(undo->iconText());
    redo->setIconText(redo->iconText());
    setUndo({});
    setRedo({});
    setApplicationChosen(false);
}

QAction *MainWindowActions::add(QMenu *menu, const QString &name, const QString &text, const QString &icon,
                                const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    if (!icon.isEmpty())
        action->setIcon(lineIcon(icon));
    action->setShortcuts(keys);
    menu->addAction(action);
    // Of the window too, so that the keys work wherever the focus is.
    m_window->addAction(action);
    m_actions.append(action);
    return action;
}

namespace {

/// A company's ampersand is no mnemonic.
QString asMenuText(QString label)
{
    return label.replace(u'&', u"&&"_s);
}

} // namespace

void MainWindowActions::setUndo(const QString &label)
{
    undo->setEnabled(!label.isEmpty());
    //: %1 is what is taken back: "moving Acme to Interviewing"
    undo->setText(label.isEmpty() ? tr("&Undo") : tr("&Undo %1").arg(asMenuText(label)));
}

void MainWindowActions::setRedo(const QString &label)
{
    redo->setEnabled(!label.isEmpty());
    //: %1 is what is done again: "moving Acme to Interviewing"
    redo->setText(label.isEmpty() ? tr("&Redo") : tr("&Redo %1").arg(asMenuText(label)));
}

void MainWindowActions::setApplicationChosen(bool chosen)
{
    for (QAction *action : {editApplication, addInterview, logSent, logReply, namedDate, askedFor,
                            applicationCadence, removeApplication})
        action->setEnabled(chosen);
}

QList<QAction *> MainWindowActions::withShortcut() const
{
    QList<QAction *> actions;
    for (QAction *action : m_actions) {
        if (!action->shortcut().isEmpty())
            actions.append(action);
    }
    return actions;
}

} // namespace afterword
