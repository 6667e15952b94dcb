// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// DebriefModel: one interview's debrief while it is written, kept as it is typed, and what follows from it.
#pragma once

#include "businesscalendar.h"
#include "clock.h"
#include "commandrunner.h"
#include "datetext.h"
#include "debriefnotes.h"
#include "steptext.h"
#include "vaguedate.h"

#include <QTimer>

namespace afterword {

/// A step that the plan holds now.
struct Consequence
{
    QString what; ///< "Thank Ann Ito"
    QString when; ///< "until today 17:00"
    Tone tone = Tone::Quiet;
    StepId step;

    bool operator==(const Consequence &) const = default;
};

/// Pure of widgets. What is typed is a fact of the tracker within saveDelay; all of one sitting is one undo.
class DebriefModel final : public QObject
{
    Q_OBJECT

public:
    /// So long after the first key that is not kept yet everything is.
    static constexpr auto saveDelay = std::chrono::milliseconds(1000);

    /// All must outlive it.
    DebriefModel(TrackerStore &store, const Clock &clock, CommandRunner &runner, BusinessCalendar calendar,
                 QObject *parent = nullptr);

    /// NotFound where there is no such interview.
    Result<void> open(const ApplicationId &application, const InterviewId &interview);
    const ApplicationId &application() const { return m_application.id; }
    const Interview &interview() const { return m_interview; }
    const std::vector<Person> &people() const { return m_people; }
    /// Which interview it is: "Acme, round 2, today 14:00".
    QString title() const;
    /// The clocks of the interview.
    Zone zone() const;
    /// How dates are read that were named at the interview.
    SpokenOn spokenOn() const;
    /// A request to be filled in.
    Commitment newRequest() const;

    const DebriefNotes &notes() const { return m_notes; }
    /// What stands on the page now.
    void setNotes(const DebriefNotes &notes);
    bool isKept() const { return !m_isDirty; }
    /// Whether anything is noted of the interview.
    bool isBegun() const { return m_interview.debrief.has_value(); }
    bool isFinished() const { return m_interview.debriefedAt.has_value(); }

    /// What the plan says about this application for as long as can be foreseen, in the order of time.
    const std::vector<Consequence> &consequences() const { return m_consequences; }

    /// Keeps what is not kept yet. False: it could not be, which failed() tells.
    bool save();
    /// Nothing more is to be noted. False as with save().
    bool finish();

Q_SIGNALS:
    /// isKept() or isFinished() is another.
    void stateChanged();
    /// Somebody else changed what the page shows.
    void replaced();
    void consequencesChanged();
    /// The interview is no more.
    void removed();
    void failed(const afterword::Error &error);

private:
    Result<void> read();
    Result<void> readPeople();
    bool run(const Command &command);
    void follow(const ChangeSet &changes);
    void foresee();

    TrackerStore &m_store;
    const Clock &m_clock;
    CommandRunner &m_runner;
    BusinessCalendar m_calendar;
    Application m_application;
    Interview m_interview;
    std::vector<Person> m_people;
    PersonId m_newPerson;
    DebriefNotes m_shown; ///< as it is stored
    DebriefNotes m_notes; ///< as it is typed
    std::vector<Consequence> m_consequences;
    QTimer m_saveTimer;
    bool m_isPeopleOld = true; ///< they have changed since they were read
    bool m_isDirty = false;
    bool m_isSaving = false;
};

} // namespace afterword
