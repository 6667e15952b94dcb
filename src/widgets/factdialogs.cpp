// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Dialogs in, commands out.
#include "factdialogs.h"

#include "applicationdialog.h"
#include "boardmodel.h"
#include "cardmove.h"
#include "debriefwindows.h"
#include "detailswords.h"
#include "interviewdialog.h"
#include "logmessagedialog.h"
#include "stepactions.h"

#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace afterword {

FactDialogs::FactDialogs(TrackerStore &store, const Clock &clock, CommandRunner &runner, QWidget *window)
    : QObject(window)
    , m_store(store)
    , m_clock(clock)
    , m_runner(runner)
    , m_window(window)
    , m_debriefs(new DebriefWindows(store, clock, runner, this))
{
    connect(m_debriefs, &DebriefWindows::failed, this, &FactDialogs::failed);
}

void FactDialogs::setCalendar(const BusinessCalendar &calendar)
{
    m_calendar = calendar;
    m_debriefs->setCalendar(calendar);
}

std::optional<Application> FactDialogs::read(const ApplicationId &id)
{
    Result<Application> application = m_store.application(id);
    if (!application) {
        Q_EMIT failed(application.error());
        return std::nullopt;
    }
    return std::move(*application);
}

std::vector<Person> FactDialogs::people()
{
    Result<std::vector<Person>> people = m_store.people();
    if (!people) {
        Q_EMIT failed(people.error());
        return {};
    }
    return std::move(*people);
}

Zone FactDialogs::zoneOf(const Application &application) const
{
    return zoneNamedOr(application.timeZone, profileZone(m_store));
}

SpokenOn FactDialogs::spokenOn(const Application &application, Instant at) const
{
    SpokenOn spoken;
    spoken.day = zoneOf(application).dateAt(at);
    spoken.calendar = m_calendar;
    const Result<Profile> profile = m_store.profile();
    const std::optional<Region> home = profile ? profile->region : std::nullopt;
    spoken.region = application.region.value_or(home.value_or(Region()));
    return spoken;
}

void FactDialogs::openApplication(const Application &application, Stage stage)
{
    const QDate today = profileZone(m_store).dateAt(m_clock.now());
    auto *dialog = new ApplicationDialog(application, stage, people(), today, m_window);
    dialog->setZone(profileZone(m_store));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, isNew = application.id.isEmpty()] {
        if (m_runner.run(dialog->command()) && isNew)
            Q_EMIT applicationAdded(dialog->id());
    });
    dialog->open();
}

void FactDialogs::newApplication()
{
    Application application;
    application.appliedOn = profileZone(m_store).dateAt(m_clock.now());
    openApplication(application, Stage::Applied);
}

void FactDialogs::editApplication(const ApplicationId &id)
{
    const auto application = read(id);
    if (!application)
        return;
    const Result<BoardCard> card = m_store.boardCard(id);
    openApplication(*application, card ? card->stage : application->stage.value_or(Stage::Saved));
}

void FactDialogs::removeApplications(const std::vector<ApplicationId> &ids)
{
    // No question first: undo brings everything back, and says so.
    Command command;
    for (const ApplicationId &id : ids)
        command.changes.emplace_back(RemoveApplication{id});
    const Result<BoardCard> card = ids.size() == 1 ? m_store.boardCard(ids.front()) : BoardCard{};
    command.label = ids.size() == 1 && card
                        //: Stands after "Undo" and "Redo"; %1 is a company
                        ? tr("removing %1").arg(card->company)
                        //: Stands after "Undo" and "Redo"
                        : tr("removing %n application(s)", nullptr, static_cast<int>(ids.size()));
    m_runner.run(command);
}

void FactDialogs::newInterview(const ApplicationId &id)
{
    const auto application = read(id);
    if (!application)
        return;
    const StageAnswer likely =
        likelyAnswer(*application, {}, StageQuestion::InterviewTime, zoneOf(*application), m_clock.now());
    openInterview(*application, *likely.interview);
}

void FactDialogs::newInterviewAt(const ApplicationId &id, Instant start)
{
    const auto application = read(id);
    if (!application)
        return;
    Interview likely =
        *likelyAnswer(*application, {}, StageQuestion::InterviewTime, zoneOf(*application), m_clock.now())
             .interview;
    likely.end = start + (likely.end - likely.start);
    likely.start = start;
    openInterview(*application, likely);
}

void FactDialogs::editInterview(const ApplicationId &id, const InterviewId &interview)
{
    const auto application = read(id);
    if (!application)
        return;
    const auto found = std::ranges::find(application->interviews, interview, &Interview::id);
    if (found != application->interviews.end())
        openInterview(*application, *found);
}

void FactDialogs::openInterview(const Application &application, const Interview &interview)
{
    auto *dialog = new InterviewDialog(application, interview, people(), zoneOf(application), m_window);
    dialog->setHome(profileZone(m_store));
    dialog->setNow(m_clock.now());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_runner.run(dialog->command()); });
    dialog->open();
}

void FactDialogs::debrief(const ApplicationId &id, const InterviewId &interview)
{
    m_debriefs->open(id, interview);
}

void FactDialogs::prepare(const ApplicationId &id, const InterviewId &interview)
{
    const auto application = read(id);
    if (!application)
        return;
    const auto found = std::ranges::find(application->interviews, interview, &Interview::id);
    if (found != application->interviews.end()) {
        Q_EMIT preparationRequested(
            preparationSheet(*application, *found, people(), DateText(profileZone(m_store), m_clock.now())));
    }
}

void FactDialogs::logSent(const ApplicationId &id)
{
    const auto application = read(id);
    if (!application)
        return;
    Correspondence entry;
    entry.direction = Direction::Out;
    entry.at = m_clock.now();
    entry.kind = Kind::Other;
    // What is due is the likeliest to have been sent.
    if (const auto steps = m_store.steps(id)) {
        for (const AgendaRow &row : *steps) {
            const bool open = !row.step.opens || *row.step.opens <= m_clock.now();
            if (open && isMessage(mainAction(row.step.kind)) && isEmployerFacing(row.step.kind)) {
                entry = messageFor(row.step, m_clock.now());
                break;
            }
        }
    }
    logMessage(*application, entry);
}

void FactDialogs::logReply(const ApplicationId &id)
{
    const auto application = read(id);
    if (!application)
        return;
    Correspondence entry;
    entry.direction = Direction::In;
    entry.at = m_clock.now();
    entry.channel = Channel::Email;
    for (const Correspondence &earlier : application->correspondence) {
        if (earlier.direction == Direction::Out)
            entry.people = earlier.people;
    }
    logMessage(*application, entry);
}

void FactDialogs::logMessage(const Application &application, const Correspondence &entry)
{
    logMail(application, entry, {}, {});
}

void FactDialogs::logMail(const Application &application, const Correspondence &entry, const QString &from,
                          const QString &somebodyElse)
{
    auto *dialog =
        new LogMessageDialog(application, entry, people(), zoneOf(application), m_clock.now(), m_window);
    dialog->setSpoken(spokenOn(application, entry.at));
    dialog->setHome(profileZone(m_store));
    if (!somebodyElse.isEmpty())
        dialog->setSomebodyElse(somebodyElse);
    dialog->proposeMeanings(from);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, application] {
        Command command = recordMessage(application, dialog->entry(), m_clock.now());
        for (const Person &person : dialog->added())
            command.changes.insert(command.changes.begin(), SavePerson{person});
        m_runner.run(command);
    });
    dialog->open();
}

void FactDialogs::moveCards(BoardModel &board, const std::vector<ApplicationId> &ids, Stage to,
                            const ApplicationId &before, const QRect &anchor)
{
    (new CardMove({m_store, m_clock, m_runner, *this, board, m_window}, {ids, to, before, anchor}))->start();
}

} // namespace afterword
