// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow: navigation, pages, Details and messages; asks its collaborators for everything else.
#pragma once

#include "boardmodel.h"
#include "commandrunner.h"
#include "detailsmodel.h"
#include "factdialogs.h"
#include "mainwindowactions.h"
#include "navigation.h"
#include "outbox.h"
#include "stepdialogs.h"
#include "todaymodel.h"

#include <QMainWindow>

class QSettings;
class QSplitter;
class QStackedWidget;

namespace afterword {

class AdvicePages;
class BoardPage;
class BoardView;
class BoardWork;
class CadenceDialogs;
class CalendarPage;
class CloseQuestion;
class CommitmentDialogs;
class ComposerPages;
class DetailsPane;
class PassingMessages;
class PeoplePage;
class SearchPages;
class TodayView;
class WelcomePage;

/// What the window stands on; all must outlive it.
struct MainWindowParts
{
    TrackerStore &store;
    const Clock &clock;
    CommandRunner &runner;
    BoardModel &board;
    TodayModel &today;
    DetailsModel &details;
    QSettings &settings; ///< where the window's shape and the answers to its questions are kept
    BusinessCalendar calendar = BusinessCalendar(); ///< which days are working days
    Outbox *outbox = nullptr;    ///< where messages are written; nullptr: they are only recorded as sent
    QString templateFolder = {}; ///< the person's own templates; empty: none
};

class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const MainWindowParts &parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Whether the window may be hidden with a way back.
    void setTrayAvailable(bool available);
    /// For those who do what the menus say beyond this window.
    MainWindowActions &menuActions() const { return *m_actions; }
    /// nullptr without an outbox.
    ComposerPages *composers() const { return m_composers; }
    /// Stands in the title; empty: the person's own tracker.
    void setTrackerName(const QString &name);
    /// Keeps where the window stands and what it shows, for the next one.
    void saveState();

public Q_SLOTS:
    /// Shows, raises and focuses the window.
    void bringUp();
    void showPage(afterword::Page page);
    void showApplication(const afterword::ApplicationId &id);
    /// On the page of people.
    void showPerson(const afterword::PersonId &id);
    void newApplication();
    void openDebrief(const afterword::ApplicationId &application, const afterword::InterviewId &interview);
    /// What the step's main button does.
    void doStep(const afterword::AgendaRow &row);
    /// Asks what the person answers to the offer of that application.
    void answerOffer(const afterword::ApplicationId &id);
    void showMessage(const QString &text);
    void showError(const afterword::Error &error);

Q_SIGNALS:
    void importRequested();
    void sampleRequested();
    void exportCalendarRequested();
    void exportTrackerRequested();
    void exportSpreadsheetRequested();
    /// The offer of that application was accepted just now.
    void offerAccepted(const afterword::ApplicationId &id);
    /// Somebody was chosen in the search.
    void personChosen(const afterword::PersonId &person);
    /// The sheet for an interview is to be read or printed.
    void preparationRequested(const afterword::PreparationSheet &sheet);
    /// What the calendar shows is to be printed, or saved as a PDF.
    void calendarPrintRequested(afterword::CalendarPage *page);
    void calendarPdfRequested(afterword::CalendarPage *page);
    /// After the window's state was saved.
    void quitRequested();
    /// Once, when the window has been painted for the first time.
    void painted();

protected:
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectActions();
    void connectPages();
    void connectCalendar();
    void connectPeople();
    void connectDetails();
    void connectMessages();
    QWidget *widgetOf(Page page);
    QWidget &welcome();
    CalendarPage &calendar();
    PeoplePage &people();
    void readFirst();
    void readRest();
    void connectComposers();
    void choose(const ApplicationId &id);
    void why();
    void showFacts();
    void updateTitle();
    void restoreSavedState();

    MainWindowParts m_parts;
    MainWindowActions *m_actions;
    FactDialogs *m_facts;
    CommitmentDialogs *m_commitments;
    StepDialogs *m_steps;
    AdvicePages *m_advice;
    CadenceDialogs *m_cadence;
    CloseQuestion *m_close;
    ComposerPages *m_composers = nullptr;
    Navigation *m_navigation = nullptr;
    SearchPages *m_search = nullptr;
    QStackedWidget *m_pages = nullptr;
    QSplitter *m_splitter = nullptr;
    TodayView *m_today = nullptr;
    BoardPage *m_boardPage = nullptr;
    BoardView *m_board = nullptr;
    CalendarPage *m_calendar = nullptr;
    PeoplePage *m_people = nullptr;
    WelcomePage *m_welcome = nullptr;
    DetailsPane *m_details = nullptr;
    PassingMessages *m_messages = nullptr;
    ApplicationId m_chosen;
    QString m_trackerName;
    Page m_page = Page::Today;
    bool m_trayAvailable = false;
    bool m_wasPainted = false;
};

} // namespace afterword
