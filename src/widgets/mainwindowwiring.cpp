// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of the main window say to one another.
#include "mainwindow.h"

#include "advicepages.h"
#include "boardpage.h"
#include "boardwork.h"
#include "cadencedialogs.h"
#include "calendargrid.h"
#include "calendarpage.h"
#include "calendarwork.h"
#include "closedialog.h"
#include "commitmentdialogs.h"
#include "composerpages.h"
#include "composerwindow.h"
#include "courtesyletters.h"
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

namespace afterword {

using namespace Qt::StringLiterals;

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
    // The session may end the program while the window is open.
    connect(qApp, &QCoreApplication::aboutToQuit, this, [this] {
        if (isVisible())
            saveState();
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
    on(m_actions->showCalendar, [this] { showPage(Page::Calendar); });
    for (const auto &[action, view] : {std::pair(m_actions->calendarMonth, CalendarView::Month),
                                       std::pair(m_actions->calendarWeek, CalendarView::Week),
                                       std::pair(m_actions->calendarAgenda, CalendarView::Agenda)}) {
        on(action, [this, view = view] {
            showPage(Page::Calendar);
            calendar().setView(view);
        });
    }
    // What is printed is what is shown.
    on(m_actions->printCalendar, [this] {
        showPage(Page::Calendar);
        Q_EMIT calendarPrintRequested(&calendar());
    });
    on(m_actions->saveCalendarPdf, [this] {
        showPage(Page::Calendar);
        Q_EMIT calendarPdfRequested(&calendar());
    });
    on(m_actions->showPeople, [this] { showPage(Page::People); });
    on(m_actions->filterBoard, [this] {
        showPage(Page::Board);
        m_boardPage->filter();
    });
    on(m_actions->why, [this] { why(); });
    on(m_actions->allAdvice, [this] { m_advice->showAll(); });
    on(m_actions->shortcuts, [this] {
        QObject keys; // the dialog copies what they say
        auto *dialog =
            new ShortcutsDialog(m_actions->withShortcut() + BoardView::describedKeys(&keys) +
                                    CalendarGrid::describedKeys(&keys) + ComposerWindow::describedKeys(&keys),
                                this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    on(m_actions->about, [this] { showAbout(this); });
    connect(m_close, &CloseQuestion::hideChosen, this, &QWidget::hide);
    connect(m_close, &CloseQuestion::minimiseChosen, this, &QWidget::showMinimized);
    connect(m_close, &CloseQuestion::quitChosen, this, &MainWindow::quitRequested);
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

void MainWindow::connectCalendar()
{
    auto *work = new CalendarWork(*m_calendar, m_parts.clock, m_parts.runner, *m_facts, *m_steps);
    work->setApplicationActions({m_actions->editApplication, m_actions->addInterview, m_actions->logSent,
                                 m_actions->logReply, m_actions->namedDate, m_actions->askedFor});
    m_calendar->setMoreActions({m_actions->exportCalendar, m_actions->publishCalendar,
                                m_actions->calendarChanges, m_actions->calendarAccount,
                                m_actions->printCalendar, m_actions->saveCalendarPdf});
    m_calendar->setStatus(m_actions->calendarPublishing);
    connect(m_calendar, &CalendarPage::currentChanged, this, &MainWindow::choose);
    connect(m_calendar, &CalendarPage::failed, this, &MainWindow::showError);
    connect(work, &CalendarWork::told, this, &MainWindow::showMessage);
    connect(work, &CalendarWork::openRequested, this, [this](const ApplicationId &id, const QString &entry) {
        showApplication(id);
        if (!id.isEmpty() && !entry.isEmpty())
            m_details->showEntry(id, entry);
    });
    const auto follow = [this, work] { work->setApplication(m_chosen); };
    connect(&m_parts.details, &DetailsModel::changed, work, follow);
    follow();
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
    if (m_composers)
        connect(m_people, &PeoplePage::messageRequested, m_composers, &ComposerPages::startTo);
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
    connect(m_facts, &FactDialogs::preparationRequested, this, &MainWindow::preparationRequested);
    connect(&m_facts->debriefs(), &DebriefWindows::ruleRequested, m_advice, &AdvicePages::showAll);
    connect(&m_facts->debriefs(), &DebriefWindows::told, this, &MainWindow::showMessage);
    connect(m_cadence, &CadenceDialogs::failed, this, &MainWindow::showError);
    connect(m_cadence, &CadenceDialogs::ruleActivated, m_advice, &AdvicePages::showAll);
    connect(m_steps, &StepDialogs::failed, this, &MainWindow::showError);
    connect(m_steps, &StepDialogs::offerAccepted, this, &MainWindow::offerAccepted);
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
    connect(m_actions->newMessage, &QAction::triggered, m_composers, [this] {
        const bool isOfPerson = m_page == Page::People && m_people && m_people->currentPerson();
        isOfPerson ? m_composers->startTo(m_people->currentPerson()) : m_composers->startAbout(m_chosen);
    });
    connect(m_details, &DetailsPane::anotherTimeRequested, m_composers, [this](const InterviewId &missed) {
        if (const auto subject = anotherTime(m_parts.details.application(), missed))
            m_composers->compose(*subject);
    });
    connect(m_details, &DetailsPane::referenceThanksRequested, m_composers,
            [this](const PersonId &reference) {
                m_composers->compose(referenceThanks(m_parts.details.application().id, reference));
            });
    connect(m_composers, &ComposerPages::ruleRequested, m_advice, &AdvicePages::showAll);
    connect(m_composers, &ComposerPages::settingsRequested, m_cadence, &CadenceDialogs::openSettings);
}

} // namespace afterword
