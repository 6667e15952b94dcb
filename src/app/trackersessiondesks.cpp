// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Wiring of one open tracker with its desks: offers, questions, files, calendar, invitations, mail.
#include "trackersession.h"

#include "calendardesk.h"
#include "calendarpaper.h"
#include "composerpages.h"
#include "detailspane.h"
#include "filedrop.h"
#include "invitationdesk.h"
#include "maildesk.h"
#include "namesreading.h"
#include "offerdesk.h"
#include "preparationdialog.h"
#include "questiondesk.h"
#include "sampleband.h"
#include "templatesdialog.h"
#include "todayview.h"

#include <QLocale>
#include <QSettings>

namespace afterword {

using namespace Qt::StringLiterals;

void TrackerSession::connectWindow()
{
    MainWindow *window = m_window.get();
    connect(window, &MainWindow::painted, this, &TrackerSession::renewPlan);
    connect(window, &MainWindow::sampleRequested, this, &TrackerSession::sampleRequested);
    connect(window, &MainWindow::quitRequested, this, &TrackerSession::quit);
    connect(window, &MainWindow::preparationRequested, window, [window](const PreparationSheet &sheet) {
        auto *dialog = new PreparationDialog(sheet, window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    });
    auto *printing = new CalendarPrinting(window);
    connect(window, &MainWindow::calendarPrintRequested, printing, &CalendarPrinting::choosePrinter);
    connect(window, &MainWindow::calendarPdfRequested, printing, &CalendarPrinting::chooseFile);
    connect(printing, &CalendarPrinting::told, window, &MainWindow::showMessage);
    connect(printing, &CalendarPrinting::failed, window, &MainWindow::showError);
    auto *questions = new QuestionDesk(*m_store, m_around.clock, m_around.planner, m_around.work, window);
    connect(window->menuActions().showQuestions, &QAction::triggered, questions, &QuestionDesk::open);
    connect(questions, &QuestionDesk::debriefRequested, window, &MainWindow::openDebrief);
    connect(questions, &QuestionDesk::told, window, &MainWindow::showMessage);
    connectOffers();
    if (ComposerPages *composers = window->composers()) {
        auto *names = new NamesReading({*m_store, m_around.clock, m_around.planner, m_around.work}, window);
        composers->setReadNames(
            [names](const ApplicationId &application, QObject *context, ComposerParts::TakeNames take) {
                names->read(application, context, std::move(take));
            });
    }
    if (m_kind == Kind::Sample) {
        auto *band = new SampleBand(window);
        window->addToolBar(band);
        connect(band, &SampleBand::leaveRequested, this, &TrackerSession::ownRequested);
        connect(band, &SampleBand::resetRequested, this, &TrackerSession::resetSampleRequested);
    }
}

void TrackerSession::connectOffers()
{
    MainWindow *window = m_window.get();
    auto *offers = new OfferDesk(*m_store, m_around.clock, m_around.planner, m_around.work, window);
    connect(window->menuActions().showOffers, &QAction::triggered, offers, &OfferDesk::open);
    connect(window, &MainWindow::offerAccepted, offers, &OfferDesk::openWhereSomethingFollows);
    connect(offers, &OfferDesk::answerRequested, window, &MainWindow::answerOffer);
    connect(offers, &OfferDesk::applicationRequested, window, [window](const ApplicationId &id) {
        window->showApplication(id);
        window->bringUp();
    });
    connect(offers, &OfferDesk::stepRequested, window, &MainWindow::doStep);
    if (ComposerPages *composers = window->composers())
        connect(offers, &OfferDesk::letterRequested, composers, &ComposerPages::compose);
}

void TrackerSession::connectFiles()
{
    MainWindow *window = m_window.get();
    connect(window, &MainWindow::importRequested, m_files, &FileActions::chooseImport);
    m_calendar->showIn(*window);
    connect(window, &MainWindow::exportTrackerRequested, m_files,
            [this] { m_files->chooseExport(ExportKind::TrackerDocument); });
    connect(window, &MainWindow::exportSpreadsheetRequested, m_files,
            [this] { m_files->chooseExport(ExportKind::Spreadsheet); });
    connect(window->menuActions().backup, &QAction::triggered, m_files, &FileActions::chooseBackup);
    connect(m_files, &FileActions::message, window, &MainWindow::showMessage);
    connect(m_files, &FileActions::failed, window, &MainWindow::showError);
    connect(m_files, &FileActions::imported, this, [this](bool first, const QString &counts) {
        if (m_reminders.isRunning())
            m_reminders.wake();
        if (first)
            m_window->showPage(Page::Board);
        m_runner.tellDone(counts);
    });
    if (m_kind == Kind::Sample)
        m_files->setImportsElsewhere();
    connect(m_files, &FileActions::importRequested, this, &TrackerSession::importInOwnRequested);
    auto *drop = new FileDrop(window);
    connect(drop, &FileDrop::dropped, this, [this](const QString &file) {
        if (IncomingMail::isMail(file))
            m_invitations->openFile(file);
        else if (formatOfFile(file) == FileFormat::Database)
            Q_EMIT openRequested(file);
        else
            m_files->importFile(file);
    });
    connectInvitations(*drop);
}

void TrackerSession::connectInvitations(const FileDrop &drop)
{
    MainWindow *window = m_window.get();
    connect(m_files, &FileActions::invitationRequested, m_invitations, &InvitationDesk::openFile);
    connect(&drop, &FileDrop::calendarDropped, m_invitations, &InvitationDesk::openText);
    const MainWindowActions &actions = window->menuActions();
    connect(actions.importInvitation, &QAction::triggered, m_invitations, &InvitationDesk::chooseFile);
    connect(actions.pasteInvitation, &QAction::triggered, m_invitations, &InvitationDesk::paste);
    connect(m_invitations, &InvitationDesk::told, window, &MainWindow::showMessage);
    connect(m_invitations, &InvitationDesk::failed, window, &MainWindow::showError);
    connect(m_invitations, &InvitationDesk::recorded, window, &MainWindow::showApplication);
    connect(m_invitations, &InvitationDesk::isPlainMail, m_mail, [this](const QString &file) {
        if (file.isEmpty())
            m_mail->incoming().paste(m_details.application().id);
        else
            m_mail->incoming().logFile(file);
    });
}

void TrackerSession::connectMail()
{
    MainWindow *window = m_window.get();
    ComposerPages *composers = window->composers();
    // Where the person looks: in the composer of that message, if it is open.
    connect(m_mail, &MailDesk::told, composers,
            [window, composers](const QString &sentence, const OutboxKey &draft) {
                if (!composers->showMessage(draft, sentence))
                    window->showMessage(sentence);
            });
    connect(m_mail, &MailDesk::failed, composers,
            [window, composers](const Error &error, const OutboxKey &draft) {
                if (!composers->showError(draft, error))
                    window->showError(error);
            });
    connect(m_mail, &MailDesk::sent, composers, &ComposerPages::closeSent);
    connect(m_mail, &MailDesk::canSendChanged, this,
            [this, composers](bool canSend) { composers->setCanSend(canSend && m_kind == Kind::Own); });
    composers->setCanSend(m_mail->canSend() && m_kind == Kind::Own);
    connect(composers, &ComposerPages::handOverRequested, m_mail, &MailDesk::handOver);
    connect(m_mail, &MailDesk::idle, this, [this] {
        if (std::exchange(m_quitsLater, false))
            Q_EMIT quitRequested();
    });
    connect(m_mail, &MailDesk::openRequested, composers, &ComposerPages::openDraft);
    if (auto *today = window->findChild<TodayView *>())
        m_mail->outbox().showOn(today);
    if (auto *details = window->findChild<DetailsPane *>())
        m_mail->outbox().showIn(m_details, details);
    const MainWindowActions &actions = window->menuActions();
    connect(actions.pasteMail, &QAction::triggered, m_mail,
            [this] { m_mail->incoming().paste(m_details.application().id); });
    connect(actions.messageTemplates, &QAction::triggered, this, &TrackerSession::editTemplates);
    connect(actions.mailAccount, &QAction::triggered, &m_mail->accounts(), &MailAccountDesk::open);
    connect(actions.logMailFile, &QAction::triggered, m_mail, [this] { m_mail->incoming().chooseFile(); });
}

void TrackerSession::editTemplates()
{
    if (auto *open = m_window->findChild<TemplatesDialog *>()) {
        open->raise();
        open->activateWindow();
        return;
    }
    if (const auto read = m_templates.read(); !read) {
        m_window->showError(read.error());
        return;
    }
    auto *dialog = new TemplatesDialog(m_templates, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TemplatesDialog::changed, m_window->composers(), &ComposerPages::readTemplates);
    dialog->QDialog::show();
}

} // namespace afterword
