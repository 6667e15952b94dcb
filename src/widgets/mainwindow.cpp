// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Wiring of the window.
#include "mainwindow.h"

#include "advicepages.h"
#include "boardpage.h"
#include "boardwork.h"
#include "cadencedialogs.h"
#include "closedialog.h"
#include "commitmentdialogs.h"
#include "composerpages.h"
#include "composerwindow.h"
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
constexpr std::array pageNames{"today"_L1, "board"_L1, "people"_L1};

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
    build();
    connectActions();
    connectPages();
    connectDetails();
    connectMessages();
    connectComposers();
    restoreSavedState();
    readFirst();
    showFacts();
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

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, auto act) { connect(action, &QAction::triggered, this, act); };
    on(m_actions->newApplication, [this] { newApplication(); });
    on(m_actions->newPerson, [this] {
        showPage(Page::People);
        people().newPerson();
    });
    on(m_actions->openSample, [this] { Q_EMIT sampleRequested(); });
    on(m_actions->importFile, [this] { Q_EMIT importRequested(); });
    on(m_actions->exportCalendar, [this] { Q_EMIT exportCalendarRequested(); });
    on(m_actions->exportTracker, [this] { Q_EMIT exportTrackerRequested(); });
    on(m_actions->exportSpreadsheet, [this] { Q_EMIT exportSpreadsheetRequested(); });
    on(m_actions->quit, [this] {
        saveState();
        Q_EMIT quitRequested();
    });
    on(m_actions->undo, [this] { m_parts.runner.undo(); });
    on(m_actions->redo, [this] { m_parts.runner.redo(); });
    on(m_actions->search, [this] { m_search->open(); });
    connect(m_navigation, &Navigation::searchRequested, m_actions->search, &QAction::trigger);
    on(m_actions->editApplication, [this] { m_facts->editApplication(m_chosen); });
    on(m_actions->addInterview, [this] { m_facts->newInterview(m_chosen); });
    on(m_actions->logSent, [this] { m_facts->logSent(m_chosen); });
    on(m_actions->logReply, [this] { m_facts->logReply(m_chosen); });
    on(m_actions->namedDate, [this] { m_commitments->add(m_chosen, CommitmentType::DecisionBy); });
    on(m_actions->askedFor, [this] { m_commitments->add(m_chosen, CommitmentType::Deliverable); });
    on(m_actions->removeApplication, [this] {
        const auto selected = m_board->selectedApplications();
        m_facts->removeApplications(m_page == Page::Board && !selected.empty() ? selected
                                                                               : std::vector{m_chosen});
    });
    on(m_actions->applicationCadence, [this] { m_cadence->openFor(m_chosen); });
    on(m_actions->settings, [this] { m_cadence->openSettings(); });
    on(m_actions->showToday, [this] { showPage(Page::Today); });
    on(m_actions->showBoard, [this] { showPage(Page::Board); });
    on(m_actions->showPeople, [this] { showPage(Page::People); });
    on(m_actions->filterBoard, [this] {
        showPage(Page::Board);
        m_boardPage->filter();
    });
    on(m_actions->why, [this] { why(); });
    on(m_actions->allAdvice, [this] { m_advice->showAll(); });
    on(m_actions->shortcuts, [this] {
        QObject keys; // the dialog copies what they say
        auto *dialog = new ShortcutsDialog(m_actions->withShortcut() + BoardView::describedKeys(&keys) +
                                               ComposerWindow::describedKeys(&keys),
                                           this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    on(m_actions->about, [this] { showAbout(this); });
    connect(m_close, &CloseQuestion::hideChosen, this, &QWidget::hide);
    connect(m_close, &CloseQuestion::minimiseChosen, this, &QWidget::showMinimized);
    connect(m_close, &CloseQuestion::quitChosen, this, &MainWindow::quitRequested);
    connect(m_actions->showDetails, &QAction::toggled, this, &MainWindow::showFacts);
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::showPage);
}

void MainWindow::connectPages()
{
    const auto open = [this](const ApplicationId &id) {
        choose(id);
        m_actions->showDetails->setChecked(true);
    };
    connect(m_today, &TodayView::currentChanged, this, &MainWindow::choose);
    connect(m_today, &TodayView::activated, this, open);
    connect(m_today, &TodayView::actionRequested, m_steps, &StepDialogs::act);
    connect(m_today, &TodayView::manyRequested, m_steps, &StepDialogs::actOnMany);
    connect(m_steps, &StepDialogs::told, this, &MainWindow::showMessage);
    connect(m_board, &BoardView::currentChanged, this, &MainWindow::choose);
    connect(m_board, &BoardView::activated, this, open);
    connect(m_board, &BoardView::message, this, &MainWindow::showMessage);
    auto *work = new BoardWork(*m_board, m_parts.board, m_parts.runner, *m_facts, *m_steps);
    work->setApplicationActions({m_actions->editApplication, m_actions->addInterview, m_actions->logSent,
                                 m_actions->logReply, m_actions->namedDate, m_actions->askedFor,
                                 m_actions->applicationCadence});
    connect(m_steps, &StepDialogs::openRequested, this, open);
    connect(m_steps, &StepDialogs::whyRequested, m_advice, &AdvicePages::whyStep);
    connect(m_advice, &AdvicePages::settingsRequested, m_cadence, &CadenceDialogs::openSettings);
    connect(m_search, &SearchPages::applicationChosen, this,
            [this](const ApplicationId &id, const QString &entry) {
                if (m_page == Page::People)
                    showPage(Page::Board);
                showApplication(id);
                if (!entry.isEmpty())
                    m_details->showEntry(id, entry);
            });
    connect(m_search, &SearchPages::personChosen, this, &MainWindow::showPerson);
    connect(m_search, &SearchPages::personChosen, this, &MainWindow::personChosen);
    connect(m_search, &SearchPages::failed, this, &MainWindow::showError);
    connect(m_facts, &FactDialogs::applicationAdded, this, [this](const ApplicationId &id) {
        showPage(Page::Board);
        showApplication(id);
    });
    connect(&m_parts.board, &BoardModel::countsChanged, this, &MainWindow::showFacts);
    connect(&m_parts.today, &TodayModel::openCountChanged, this, &MainWindow::updateTitle);
}

// The person's pane has the room of Details: whatever leads to an application leads to the board.
void MainWindow::connectPeople()
{
    connect(m_people, &PeoplePage::applicationChosen, this, [this](const ApplicationId &id) {
        showPage(Page::Board);
        showApplication(id);
    });
    connect(m_people, &PeoplePage::mainRequested, m_steps, &StepDialogs::main);
    connect(m_people, &PeoplePage::linkRequested, this,
            [](const QUrl &link) { QDesktopServices::openUrl(link); });
    connect(m_people, &PeoplePage::failed, this, &MainWindow::showError);
}

void MainWindow::connectDetails()
{
    connect(m_details, &DetailsPane::editRequested, m_actions->editApplication, &QAction::trigger);
    connect(m_details, &DetailsPane::cadenceRequested, m_actions->applicationCadence, &QAction::trigger);
    connect(m_details, &DetailsPane::interviewRequested, m_actions->addInterview, &QAction::trigger);
    connect(m_details, &DetailsPane::logSentRequested, m_actions->logSent, &QAction::trigger);
    connect(m_details, &DetailsPane::logReplyRequested, m_actions->logReply, &QAction::trigger);
    connect(m_details, &DetailsPane::namedDateRequested, m_actions->namedDate, &QAction::trigger);
    connect(m_details, &DetailsPane::askedForRequested, m_actions->askedFor, &QAction::trigger);
    connect(m_details, &DetailsPane::mainRequested, m_steps, &StepDialogs::main);
    connect(m_details, &DetailsPane::snoozeRequested, m_steps, &StepDialogs::snooze);
    connect(m_details, &DetailsPane::skipRequested, m_steps, &StepDialogs::skip);
    connect(m_details, &DetailsPane::whyRequested, m_advice, &AdvicePages::whyStep);
    connect(m_details, &DetailsPane::whyAdviceRequested, this,
            [this] { m_advice->whyAdvice(m_parts.details); });
    connect(m_details, &DetailsPane::whyHeldRequested, this,
            [this](const HeldMessage &held, const QString &recipient) {
                m_advice->whyHeld(held, recipient, m_parts.details.dates());
            });
    connect(m_details, &DetailsPane::personChosen, this, &MainWindow::showPerson);
    connect(m_details, &DetailsPane::stageRequested, this, [this](Stage stage, const QRect &anchor) {
        m_facts->moveCards(m_parts.board, {m_chosen}, stage, {}, anchor);
    });
    auto *dialogs = new DetailsDialogs(*m_details, m_parts.details, m_parts.store, m_parts.clock,
                                       m_parts.runner, *m_facts, *m_commitments, this);
    connect(dialogs, &DetailsDialogs::told, this, &MainWindow::showMessage);
    connect(&m_parts.details, &DetailsModel::changed, this, [this] {
        m_chosen = m_parts.details.application().id;
        m_search->remember(m_chosen);
        m_actions->setApplicationChosen(!m_chosen.isEmpty());
    });
}

void MainWindow::connectMessages()
{
    connect(&m_parts.runner, &CommandRunner::labelsChanged, this, &MainWindow::showFacts);
    connect(m_facts, &FactDialogs::failed, this, &MainWindow::showError);
    connect(m_cadence, &CadenceDialogs::failed, this, &MainWindow::showError);
    connect(m_cadence, &CadenceDialogs::ruleActivated, m_advice, &AdvicePages::showAll);
    connect(m_steps, &StepDialogs::failed, this, &MainWindow::showError);
    connect(&m_parts.board, &BoardModel::failed, this, &MainWindow::showError);
    connect(&m_parts.today, &TodayModel::failed, this, &MainWindow::showError);
    connect(&m_parts.details, &DetailsModel::failed, this, &MainWindow::showError);
}

void MainWindow::connectComposers()
{
    if (!m_parts.outbox)
        return;
    m_composers = new ComposerPages({m_parts.store, *m_parts.outbox, m_parts.clock, m_parts.runner,
                                     m_parts.calendar, m_parts.settings, m_parts.templateFolder},
                                    this);
    m_steps->setComposing(true);
    connect(m_steps, &StepDialogs::writeRequested, m_composers, &ComposerPages::write);
    connect(m_composers, &ComposerPages::failed, this, &MainWindow::showError);
    connect(m_composers, &ComposerPages::ruleRequested, m_advice, &AdvicePages::showAll);
    connect(m_composers, &ComposerPages::settingsRequested, m_cadence, &CadenceDialogs::openSettings);
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
    for (QAction *action : {m_actions->showToday, m_actions->showBoard, m_actions->showPeople,
                            m_actions->filterBoard, m_actions->newPerson})
        action->setEnabled(!isEmpty);
}

QWidget *MainWindow::widgetOf(Page page)
{
    if (page == Page::People)
        return &people();
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

// The step that is chosen in Today; else what Details shows: its next step, or its advice as a whole.
void MainWindow::why()
{
    const std::optional<AgendaRow> chosen = m_page == Page::Today ? m_today->currentStep() : std::nullopt;
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

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (!m_wasPainted) {
        m_wasPainted = true;
        QTimer::singleShot(0, this, &MainWindow::readRest);
    }
}

} // namespace afterword
