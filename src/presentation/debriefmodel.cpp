// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keeping of what is typed, and following of what others do meanwhile.
#include "debriefmodel.h"

#include "detailswords.h"
#include "stepactions.h"
#include "steptitle.h"

#include <algorithm>

namespace afterword {

DebriefModel::DebriefModel(TrackerStore &store, const Clock &clock, CommandRunner &runner,
                           BusinessCalendar calendar, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_runner(runner)
    , m_calendar(std::move(calendar))
    , m_newPerson(newId())
{
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(saveDelay);
    connect(&m_saveTimer, &QTimer::timeout, this, &DebriefModel::save);
    connect(&m_store, &TrackerStore::changed, this, &DebriefModel::follow);
}

Result<void> DebriefModel::open(const ApplicationId &application, const InterviewId &interview)
{
    m_application.id = application;
    m_interview.id = interview;
    if (auto done = read(); !done)
        return done;
    m_notes = m_shown;
    m_isDirty = false;
    foresee();
    return {};
}

/// What is stored now.
Result<void> DebriefModel::read()
{
    auto application = m_store.application(m_application.id);
    if (!application)
        return std::unexpected(application.error());
    const auto interview = std::ranges::find(application->interviews, m_interview.id, &Interview::id);
    if (interview == application->interviews.end())
        return fail(ErrorCode::NotFound, tr("This interview is no longer recorded."));
    if (auto done = readPeople(); !done)
        return done;
    m_interview = *interview;
    const CommitmentId begun = m_shown.decision.id;
    m_shown = debriefNotes(*application, m_interview, m_people, m_clock.now());
    // A decision that is not recorded keeps the id that it will be recorded by.
    const bool isRecorded = std::ranges::find(application->commitments, m_shown.decision.id,
                                              &Commitment::id) != application->commitments.end();
    if (!isRecorded && begun)
        m_shown.decision.id = begun;
    m_application = std::move(*application);
    return {};
}

/// There may be many, and what is typed is kept every second: only where they have changed.
Result<void> DebriefModel::readPeople()
{
    if (!m_isPeopleOld)
        return {};
    auto people = m_store.people();
    if (!people)
        return std::unexpected(people.error());
    m_people = std::move(*people);
    m_isPeopleOld = false;
    return {};
}

QString DebriefModel::title() const
{
    //: Which interview: %1 company, %2 counts the rounds, %3 when it was
    return tr("%1, round %2, %3")
        .arg(m_application.company)
        .arg(m_interview.round)
        .arg(DateText(zone(), m_clock.now()).moment(m_interview.start));
}

Zone DebriefModel::zone() const
{
    return zoneNamedOr(m_interview.timeZone, zoneNamedOr(m_application.timeZone, profileZone(m_store)));
}

SpokenOn DebriefModel::spokenOn() const
{
    SpokenOn spoken;
    spoken.day = zone().dateAt(std::min(m_interview.end, m_clock.now()));
    spoken.calendar = m_calendar;
    if (m_application.region) {
        spoken.region = *m_application.region;
    } else if (const auto profile = m_store.profile(); profile && profile->region) {
        spoken.region = *profile->region;
    }
    return spoken;
}

Commitment DebriefModel::newRequest() const
{
    return afterword::newRequest(m_interview, m_clock.now());
}

void DebriefModel::setNotes(const DebriefNotes &notes)
{
    if (notes == m_notes)
        return;
    m_notes = notes;
    const bool wasDirty = std::exchange(m_isDirty, true);
    // From the first key on, so that steady typing is kept too.
    if (!m_saveTimer.isActive())
        m_saveTimer.start();
    if (!wasDirty)
        Q_EMIT stateChanged();
}

bool DebriefModel::run(const Command &command)
{
    m_isSaving = true;
    const bool done = m_runner.runQuietly(command);
    m_isSaving = false;
    return done;
}

bool DebriefModel::save()
{
    m_saveTimer.stop();
    if (!m_isDirty)
        return true;
    const auto application = m_store.application(m_application.id);
    const auto people = readPeople();
    if (!application || !people) {
        Q_EMIT failed(!application ? application.error() : people.error());
        return false;
    }
    const auto named = m_store.applicationsNaming(m_newPerson);
    const bool isOwn =
        named && std::ranges::all_of(*named, [&](const ApplicationId &id) { return id == m_application.id; });
    if (!run(saveDebrief(m_notes, {*application, m_interview.id, m_people, m_shown, m_newPerson, isOwn})))
        return false; // the runner has told
    m_isDirty = false;
    if (const auto done = read(); !done) {
        Q_EMIT failed(done.error());
        return false;
    }
    // What was typed stays as it was typed, spaces and all.
    m_shown = m_notes;
    Q_EMIT stateChanged();
    foresee();
    return true;
}

bool DebriefModel::finish()
{
    if (!save())
        return false;
    if (isFinished())
        return true;
    const auto application = m_store.application(m_application.id);
    if (!application) {
        Q_EMIT failed(application.error());
        return false;
    }
    const auto interview = std::ranges::find(application->interviews, m_interview.id, &Interview::id);
    if (interview == application->interviews.end()) {
        Q_EMIT removed();
        return false;
    }
    Command command = recordDebrief(*application, *interview, m_clock.now());
    command.activity = debriefActivity(application->id, interview->id);
    if (!run(command))
        return false;
    m_interview.debriefedAt = m_clock.now();
    Q_EMIT stateChanged();
    foresee();
    return true;
}

void DebriefModel::follow(const ChangeSet &changes)
{
    m_isPeopleOld = m_isPeopleOld || changes.people || changes.everything;
    if (m_isSaving || m_interview.id.isEmpty())
        return;
    const bool concerns = changes.everything || changes.people || changes.profile ||
                          std::ranges::find(changes.changed, m_application.id) != changes.changed.end() ||
                          std::ranges::find(changes.removed, m_application.id) != changes.removed.end();
    if (!concerns)
        return;
    const DebriefNotes before = m_shown;
    if (const auto done = read(); !done) {
        if (done.error().code == ErrorCode::NotFound)
            Q_EMIT removed();
        else
            Q_EMIT failed(done.error());
        return;
    }
    const bool isReplaced = !m_isDirty && m_notes != m_shown;
    // The person's own keys count; the rest is taken when they are kept.
    if (m_isDirty)
        m_shown = before;
    else
        m_notes = m_shown;
    if (isReplaced) {
        Q_EMIT replaced();
    }
    Q_EMIT stateChanged();
    foresee();
}

void DebriefModel::foresee()
{
    const auto rows = m_store.steps(m_application.id);
    if (!rows) {
        Q_EMIT failed(rows.error());
        return;
    }
    const DateText dates(profileZone(m_store), m_clock.now());
    using Place = std::pair<bool, Instant>;
    std::vector<std::pair<Place, Consequence>> found;
    for (const AgendaRow &row : *rows) {
        const Step &step = row.step;
        if (step.kind == Kind::Debrief || step.kind == Kind::AskAtInterview)
            continue;
        const StepTimes times{step.opens, step.due, step.state};
        const StepState state = stateAt(times, m_clock.now());
        const QString when = state == StepState::Blocked && step.blockedBy ? blockedText(step.blockedBy)
                                                                           : whenText(times, dates);
        const Instant begins = step.opens ? *step.opens : step.due.value_or(m_clock.now());
        found.emplace_back(std::pair(step.optional, begins),
                           Consequence{stepTitle(step.kind, row.recipient), when, toneOf(state), step.id});
    }
    // What is a matter of taste comes last.
    std::ranges::stable_sort(found, {}, &std::pair<Place, Consequence>::first);
    std::vector<Consequence> consequences;
    consequences.reserve(found.size());
    for (auto &[order, consequence] : found)
        consequences.push_back(std::move(consequence));
    if (consequences == m_consequences)
        return;
    m_consequences = std::move(consequences);
    Q_EMIT consequencesChanged();
}

} // namespace afterword
