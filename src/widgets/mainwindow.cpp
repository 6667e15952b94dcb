// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Wiring of the window.
#include "mainwindow.h"

#include "advicepages.h"
#include "boardpage.h"
#include "boardwork.h"
#include "cadencedialogs.h"
#include "calendarpage.h"
#include "closedialog.h"
#include "commitmentdialogs.h"
#include "composerpages.h"
#include "composerwindow.h"
#include "debriefwindows.h"
#include "detailsdialogs.h"
#include "passingmessages.h"
#include "peoplepage.h"
#include "searchpages.h"
#include "shortcutsdialog.h"
#include "toast.h"
#include "todayview.h"
#include "welcomepage.h"

#include <QCloseEvent>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

/// As they stand in the settings, by Page.
constexpr std::array pageNames{"today"_L1, "board"_L1, "calendar"_L1, "people"_L1};

} // namespace

MainWindow::MainWindow(const MainWindowParts &parts, QWidget *parent)
    : QMainWindow(parent)
    , m_parts(parts)
    , m_actions(new MainWindowActions(this))
    , m_facts(new FactDialogs(parts.store, parts.clock, parts.runner, this))
    , m_commitments(new CommitmentDialogs(parts.store, parts.clock, parts.runner, *m_facts, this))
    , m_steps(new StepDialogs(parts.store, parts.clock, parts.runner, *m_facts, this))
    , m_advice(new AdvicePages(parts.store, parts.clock, this))
    , m_cadence(new CadenceDialogs(parts.store, parts.clock, parts.runner, this))
    , m_close(new CloseQuestion(parts.settings, this))
{
    setObjectName(u"mainWindow"_s);
    m_facts->setCalendar(parts.calendar);
    m_facts->debriefs().setSettings(parts.settings);
    build();
    connectActions();
    connectPages();
    connectDetails();
    connectMessages();
    connectComposers();
    restoreSavedState();
    readFirst();
    showFacts(); // knows by what was read whether there is anything
    connect(m_actions->showDetails, &QAction::toggled, this, &MainWindow::showFacts);
    updateTitle();
}

MainWindow::~MainWindow()
{
    // Fields are left while the window is taken down; nobody is there any more to tell what was saved.
    if (m_people)
        m_people->commit();
    m_parts.runner.disconnect(this);
    delete m_composers; // each keeps what was written
}

void MainWindow::build()
{
    auto *centre = new QWidget(this);
    auto *layout = new QHBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *toast = new Toast(centre); // before all in the focus order: what is made later comes last
    m_messages = new PassingMessages(*toast, m_parts.runner, this);
    m_navigation = new Navigation(centre);
    m_splitter = new QSplitter(centre);
    m_splitter->setObjectName(u"splitter"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_pages = new QStackedWidget(m_splitter);
    m_pages->setObjectName(u"pages"_s);
    m_today = new TodayView(m_pages);
    m_today->setObjectName(u"todayView"_s);
    m_boardPage = new BoardPage(m_pages);
    m_board = m_boardPage->view();
    m_pages->addWidget(m_today);
    m_pages->addWidget(m_boardPage);
    m_details = new DetailsPane(m_parts.details, m_splitter);
    m_splitter->addWidget(m_pages);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    layout->addWidget(m_navigation);
    layout->addWidget(m_splitter, 1);
    setCentralWidget(centre);
    m_search = new SearchPages(m_parts.store, m_parts.clock, m_parts.settings, m_actions->all(), centre);
    m_today->setModel(&m_parts.today);
    m_boardPage->setModel(&m_parts.board);
}

// What follows from the data as it stands: undo, the welcome page while there is nothing yet.
void MainWindow::showFacts()
{
    m_actions->setUndo(m_parts.runner.undoLabel());
    m_actions->setRedo(m_parts.runner.redoLabel());
    const bool isEmpty = m_parts.board.isEmpty();
    m_navigation->setVisible(!isEmpty);
    m_details->setVisible(!isEmpty && m_actions->showDetails->isChecked() && m_page != Page::People);
    m_pages->setCurrentWidget(isEmpty ? &welcome() : widgetOf(m_page));
    for (QAction *action :
         {m_actions->showToday, m_actions->showBoard, m_actions->showCalendar, m_actions->showPeople,
          m_actions->calendarMonth, m_actions->calendarWeek, m_actions->calendarAgenda,
          m_actions->printCalendar, m_actions->saveCalendarPdf, m_actions->filterBoard, m_actions->newPerson})
        action->setEnabled(!isEmpty);
}

QWidget *MainWindow::widgetOf(Page page)
{
    if (page == Page::People)
        return &people();
    if (page == Page::Calendar)
        return &calendar();
    return page == Page::Board ? static_cast<QWidget *>(m_boardPage) : m_today;
}

// These are made when they are first wanted.
QWidget &MainWindow::welcome()
{
    if (!m_welcome) {
        m_welcome = new WelcomePage(m_pages);
        m_pages->addWidget(m_welcome);
        connect(m_welcome, &WelcomePage::newRequested, this, &MainWindow::newApplication);
        connect(m_welcome, &WelcomePage::importRequested, this, &MainWindow::importRequested);
        connect(m_welcome, &WelcomePage::sampleRequested, this, &MainWindow::sampleRequested);
    }
    return *m_welcome;
}

CalendarPage &MainWindow::calendar()
{
    if (!m_calendar) {
        m_calendar = new CalendarPage(m_parts.store, m_parts.clock, m_parts.calendar, m_pages);
        m_pages->addWidget(m_calendar);
        m_calendar->setViewNamed(m_parts.settings.value(u"calendar/view"_s).toString());
        connectCalendar();
    }
    return *m_calendar;
}

PeoplePage &MainWindow::people()
{
    if (!m_people) {
        m_people = new PeoplePage(m_parts.store, m_parts.clock, m_parts.runner, m_pages);
        m_pages->addWidget(m_people);
        m_people->restoreLayout(m_parts.settings.value(u"people/splitter"_s).toByteArray());
        connectPeople();
    }
    return *m_people;
}

// What the first paint shows, and no more.
void MainWindow::readFirst()
{
    if (m_page == Page::Today)
        m_parts.today.start();
    else if (m_page == Page::Board)
        m_board->readFirst({width() - m_navigation->sizeHint().width() -
                                (m_details->isHidden() ? 0 : m_details->minimumWidth()),
                            height()});
}

void MainWindow::readRest()
{
    m_parts.board.start();
    m_parts.today.start();
    Q_EMIT painted();
}

void MainWindow::choose(const ApplicationId &id)
{
    if (id.isEmpty() || id == m_parts.details.application().id)
        return;
    m_parts.details.show(id);
}

// The step that is chosen in Today or in the calendar; else what Details shows: its next step, or its advice
// as a whole.
void MainWindow::why()
{
    std::optional<AgendaRow> chosen;
    if (m_page == Page::Today)
        chosen = m_today->currentStep();
    else if (m_page == Page::Calendar && m_calendar)
        chosen = m_calendar->currentStep();
    if (chosen)
        m_advice->whyStep(*chosen);
    else if (const AgendaRow *next = m_parts.details.nextStep())
        m_advice->whyStep(*next);
    else if (!m_parts.details.isEmpty())
        m_advice->whyAdvice(m_parts.details);
    else
        m_advice->showAll();
}

void MainWindow::showPage(Page page)
{
    m_page = page;
    readFirst();
    m_navigation->setCurrent(page);
    showFacts();
    m_pages->currentWidget()->setFocus();
}

void MainWindow::showApplication(const ApplicationId &id)
{
    if (id.isEmpty())
        return;
    choose(id);
    m_actions->showDetails->setChecked(true);
    m_board->setCurrentApplication(id);
}

void MainWindow::showPerson(const PersonId &id)
{
    showPage(Page::People);
    people().showPerson(id);
}

void MainWindow::newApplication()
{
    bringUp();
    m_facts->newApplication();
}

void MainWindow::openDebrief(const ApplicationId &application, const InterviewId &interview)
{
    m_facts->debrief(application, interview);
}

void MainWindow::doStep(const AgendaRow &row)
{
    m_steps->main(row);
}

void MainWindow::answerOffer(const ApplicationId &id)
{
    m_steps->answerOffer(id);
}

void MainWindow::bringUp()
{
    if (isMinimized())
        showNormal();
    show();
    raise();
    activateWindow();
}

void MainWindow::showMessage(const QString &text)
{
    m_messages->show(text);
}

void MainWindow::showError(const Error &error)
{
    m_messages->showError(error);
}

void MainWindow::setTrackerName(const QString &name)
{
    m_trackerName = name;
    updateTitle();
}

void MainWindow::updateTitle()
{
    const int due = m_parts.today.openCount();
    m_navigation->setDue(due);
    QString what = m_trackerName;
    if (due > 0) {
        //: Window title of the usual tracker: the number counts steps
        what = what.isEmpty() ? tr("%n due", nullptr, due)
                              //: Window title: %1 is a file, the number counts steps
                              : tr("%1 – %n due", nullptr, due).arg(what);
    }
    // The program's name comes last: Qt adds it to a title that does not end with it.
    const QString program = u"Afterword"_s;
    setWindowTitle(what.isEmpty() ? program
                                  //: Window title: %1 is a file, steps due, or both; %2 is the program
                                  : tr("%1 – %2").arg(what, program));
}

void MainWindow::setTrayAvailable(bool available)
{
    m_trayAvailable = available;
    // A hidden window must never be out of reach.
    if (!available && m_wasPainted && !isVisible())
        bringUp();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveState();
    event->ignore();
    m_close->ask(m_trayAvailable);
}

void MainWindow::saveState()
{
    if (m_people)
        m_people->commit();
    QSettings &settings = m_parts.settings;
    settings.setValue(u"window/geometry"_s, saveGeometry());
    settings.setValue(u"window/splitter"_s, m_splitter->saveState());
    settings.setValue(u"window/details"_s, m_actions->showDetails->isChecked());
    settings.setValue(u"window/page"_s, QString(pageNames[static_cast<size_t>(m_page)]));
    if (m_people)
        settings.setValue(u"people/splitter"_s, m_people->layoutState());
    if (m_calendar)
        settings.setValue(u"calendar/view"_s, m_calendar->viewName());
    m_boardPage->save(settings);
    settings.sync();
}

void MainWindow::restoreSavedState()
{
    QSettings &settings = m_parts.settings;
    if (!restoreGeometry(settings.value(u"window/geometry"_s).toByteArray()))
        resize(1200, 760);
    m_actions->showDetails->setChecked(settings.value(u"window/details"_s, true).toBool());
    m_details->setVisible(m_actions->showDetails->isChecked());
    if (!m_splitter->restoreState(settings.value(u"window/splitter"_s).toByteArray()))
        m_splitter->setSizes({800, 376});
    m_splitter->setHandleWidth(1);
    m_boardPage->restore(settings);
    const auto page = std::ranges::find(pageNames, settings.value(u"window/page"_s).toString());
    m_page = page == pageNames.end() ? Page::Today : static_cast<Page>(page - pageNames.begin());
    m_navigation->setCurrent(m_page);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_details->setWindowWidth(width());
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (!m_wasPainted) {
        m_wasPainted = true;
        QTimer::singleShot(0, this, &MainWindow::readRest);
    }
}

} // namespace afterword
