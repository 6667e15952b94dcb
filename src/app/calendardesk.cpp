// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files; publishing is in calendardeskpublishing.cpp, what is asked and answered in calendardeskasking.cpp.
#include "calendardesk.h"

#include "calendaraccountdialog.h"
#include "calendarexportdialog.h"
#include "calendarfile.h"
#include "calendaritem.h"
#include "homezone.h"
#include "mainwindow.h"
#include "workingdialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace afterword {

CalendarDesk::CalendarDesk(const CalendarDeskParts &parts, std::unique_ptr<QSettings> settings)
    : QObject(parts.window)
    , m_parts(parts)
    , m_file(std::move(settings))
    , m_settings(*m_file)
    , m_fresh(parts.store, parts.clock, parts.planner, parts.work, this)
    , m_automatic(parts.store, parts.clock, this)
{
    connect(&m_automatic, &AutomaticPublishing::due, this, &CalendarDesk::publishByItself);
    connect(&m_fresh, &FreshCalendarFile::failed, this, &CalendarDesk::failed);
}

CalendarDesk::~CalendarDesk()
{
    stop();
}

void CalendarDesk::showIn(MainWindow &window)
{
    const MainWindowActions &actions = window.menuActions();
    connect(&window, &MainWindow::exportCalendarRequested, this, &CalendarDesk::exportCalendar);
    connect(actions.publishCalendar, &QAction::triggered, this, &CalendarDesk::publish);
    connect(actions.calendarChanges, &QAction::triggered, this, &CalendarDesk::openQuestions);
    connect(actions.calendarAccount, &QAction::triggered, this, &CalendarDesk::openAccount);
    m_status = actions.calendarPublishing;
    connect(m_status, &QAction::triggered, this, [this] {
        if (m_waiting > 0)
            openQuestions();
        else
            openAccount();
    });
    connect(this, &CalendarDesk::told, &window, &MainWindow::showMessage);
    connect(this, &CalendarDesk::failed, &window, &MainWindow::showError);
}

void CalendarDesk::start(bool isOwn)
{
    m_isOwn = isOwn;
    if (!isOwn)
        return;
    m_fresh.follow(m_settings.freshCalendar());
    const auto account = m_settings.account();
    m_automatic.setOn(account && account->byItself);
    if (const auto waiting = m_parts.store.publishedQuestions(); account && waiting)
        m_waiting = static_cast<int>(waiting->size());
    showPublishing();
}

void CalendarDesk::look()
{
    m_automatic.look();
    if (m_isOwn)
        showPublishing(); // what was today is yesterday
}

void CalendarDesk::stop()
{
    *m_stopped = true;
    if (m_testStopped)
        *m_testStopped = true;
    m_fresh.follow({});
    m_automatic.setOn(false);
}

Zone CalendarDesk::home() const
{
    const Result<Profile> profile = m_parts.store.profile();
    return homeZone(profile ? profile->timeZone : QString());
}

void CalendarDesk::exportCalendar()
{
    const FreshCalendar fresh = m_settings.freshCalendar();
    auto *dialog = new CalendarExportDialog(
        m_settings.exportOptions(), m_isOwn && !fresh.file.isEmpty(),
        [this](const CalendarExportOptions &options) { return preview(options); }, m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_settings.save(dialog->options());
        chooseFile(dialog->options(), dialog->keepsFresh());
    });
    dialog->open();
}

/// Of the first interview or step at hand: the whole tracker may be large.
QString CalendarDesk::preview(const CalendarExportOptions &options) const
{
    Tracker part;
    part.profile = m_parts.store.profile().value_or(Profile());
    Plan plan;
    plan.at = m_parts.clock.now();
    ApplicationId id;
    for (const Stage stage : {Stage::Interviewing, Stage::AwaitingDecision, Stage::FollowingUp}) {
        const auto cards = m_parts.store.boardCards(stage, 0, 1);
        if (cards && !cards->empty() && id.isEmpty())
            id = cards->front().id;
    }
    const auto agenda = m_parts.store.agenda(plan.at + std::chrono::hours(24 * 365), 1);
    if (agenda && !agenda->empty()) {
        plan.steps.push_back(agenda->front().step);
        if (id.isEmpty())
            id = agenda->front().step.application;
    }
    if (auto application = m_parts.store.application(id)) {
        for (const Interview &interview : application->interviews) {
            for (const PersonId &person : interview.interviewers) {
                if (auto someone = m_parts.store.person(person))
                    part.people.push_back(std::move(*someone));
            }
        }
        part.applications.push_back(std::move(*application));
    }
    const CalendarRevisions none;
    CalendarExport entries(part, plan, options, none);
    if (entries.count() == 0)
        return {};
    const auto item = readCalendarItem(entries.calendarOf(0), home());
    if (!item)
        return {};
    QStringList lines{item->summary};
    for (const QString &text : {item->location, item->description}) {
        if (!text.isEmpty())
            lines.append(text);
    }
    return lines.join(u'\n');
}

void CalendarDesk::chooseFile(const CalendarExportOptions &options, bool fresh)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = QFileInfo(documents).isDir() ? documents : QDir::homePath();
    auto *dialog = new QFileDialog(m_parts.window, tr("Export Calendar"), folder);
    dialog->setObjectName(u"exportFileDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Calendars (*.ics)"));
    dialog->setDefaultSuffix(u"ics"_s);
    //: Suggested name of an exported file
    dialog->selectFile(tr("job search") + u".ics"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this, options, fresh](const QString &file) {
        if (m_isOwn) {
            const FreshCalendar kept{fresh ? file : QString(), options};
            m_settings.save(kept);
            m_fresh.follow(kept);
        }
        exportTo(file, options);
    });
    dialog->open();
}

Result<CalendarDesk::Opened> CalendarDesk::openBeside() const
{
    auto store = SqlTrackerStore::open(m_parts.store.file(), m_parts.planner, m_parts.clock);
    if (!store)
        return std::unexpected(store.error());
    auto tracker = (*store)->tracker();
    if (!tracker)
        return std::unexpected(tracker.error());
    return Opened{std::move(*store), std::move(*tracker)};
}

void CalendarDesk::exportTo(const QString &file, const CalendarExportOptions &options)
{
    auto *progress = new WorkingDialog(tr("Exporting the calendar…"), m_parts.window);
    const auto work = [this, file, options, at = m_parts.clock.now(),
                       tell = progress->progress()]() -> Result<bool> {
        const auto opened = openBeside();
        if (!opened)
            return std::unexpected(opened.error());
        const auto &[store, tracker] = *opened;
        CalendarFileOrder order;
        order.options = options;
        order.ledger = store.get();
        order.progress = tell;
        return writeCalendarFile(file, tracker, m_parts.planner.plan(tracker, at), order);
    };
    m_parts.work.run<Result<bool>>(work, this,
                                   [this, file, progress = QPointer(progress)](const Result<bool> &done) {
                                       if (progress)
                                           progress->dismiss();
                                       if (done) {
                                           //: %1 is a file
                                           Q_EMIT told(tr("Exported to %1").arg(file));
                                       } else if (done.error().code != ErrorCode::Cancelled) {
                                           Q_EMIT failed(done.error());
                                       }
                                   });
}

} // namespace afterword
