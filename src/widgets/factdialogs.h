// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// FactDialogs: asks for facts of applications and records them: add, edit, interview, message, move.
#pragma once

#include "clock.h"
#include "commandrunner.h"
#include "datetext.h"
#include "preparationsheet.h"
#include "vaguedate.h"

#include <QRect>

class QWidget;

namespace afterword {

class BoardModel;
class DebriefWindows;

/// Opens the dialogs over one window and runs the commands that come out of them. Nothing is changed before
/// a dialog is accepted.
class FactDialogs final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; it belongs to the window.
    FactDialogs(TrackerStore &store, const Clock &clock, CommandRunner &runner, QWidget *window);

    /// Which days are working days where a date is read from words; without it weekends alone are free.
    void setCalendar(const BusinessCalendar &calendar);
    DebriefWindows &debriefs() const { return *m_debriefs; }

    void newApplication();
    void editApplication(const ApplicationId &id);
    void removeApplications(const std::vector<ApplicationId> &ids);
    void newInterview(const ApplicationId &id);
    /// The same, with a proposed beginning.
    void newInterviewAt(const ApplicationId &id, Instant start);
    /// Shows it, new or as it may become.
    void openInterview(const Application &application, const Interview &interview);
    void editInterview(const ApplicationId &id, const InterviewId &interview);
    void debrief(const ApplicationId &id, const InterviewId &interview);
    /// Shows the sheet for that interview.
    void prepare(const ApplicationId &id, const InterviewId &interview);
    void logSent(const ApplicationId &id);
    void logReply(const ApplicationId &id);
    /// The entry is what is already known of the message.
    void logMessage(const Application &application, const Correspondence &entry);
    /// The same, of a mail that came: its sender's address, and as a line of text somebody who is not known
    /// yet.
    void logMail(const Application &application, const Correspondence &entry, const QString &from,
                 const QString &somebodyElse);
    /// Moves the cards, asking first for the fact that the move implies. The question stands beside the
    /// anchor, a rectangle of the screen.
    void moveCards(BoardModel &board, const std::vector<ApplicationId> &ids, Stage to,
                   const ApplicationId &before, const QRect &anchor);

    /// What the application holds now; failed() has told where it cannot be read.
    std::optional<Application> read(const ApplicationId &id);
    std::vector<Person> people();
    /// Times of that application are asked for in this zone.
    Zone zoneOf(const Application &application) const;
    /// How dates in words are read for that application, said at that moment.
    SpokenOn spokenOn(const Application &application, Instant at) const;

Q_SIGNALS:
    void failed(const afterword::Error &error);
    /// The sheet for an interview is to be read or printed.
    void preparationRequested(const afterword::PreparationSheet &sheet);
    /// An application was added and wants to be seen.
    void applicationAdded(const afterword::ApplicationId &id);

private:
    void openApplication(const Application &application, Stage stage);

    TrackerStore &m_store;
    const Clock &m_clock;
    CommandRunner &m_runner;
    QWidget *m_window;
    DebriefWindows *m_debriefs;
    BusinessCalendar m_calendar;
};

} // namespace afterword
