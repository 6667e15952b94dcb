// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// TrackerStore: reading and changing of a person's data, whoever keeps it; implemented by storage.
#pragma once

#include "agendaday.h"
#include "commands.h"
#include "peopledirectory.h"
#include "reminderlog.h"
#include "searchindex.h"
#include "step.h"

#include <QObject>

#include <array>
#include <limits>

namespace afterword {

struct CalendarRange;
struct CalendarEntries;

/// What the face of a card on the board shows; read by index, never with the whole application.
struct BoardCard
{
    ApplicationId id;
    QString company;
    QString role;
    Stage stage = Stage::Saved;
    std::optional<Outcome> outcome;
    std::optional<Stage> suggestedStage;
    Advice advice = Advice::Wait;
    bool dream = false;
    std::optional<Instant> interview; ///< start of the next one, else of the last
    std::optional<Kind> nextStep;     ///< the step to do first, employer-facing ones before own ones
    StepState nextState = StepState::Scheduled; ///< as planned; see Step::state
    std::optional<Instant> nextOpens;
    std::optional<Instant> nextDue;
    QString nextRecipient; ///< name of the one person it goes to; empty: none
    bool nextIsOptional = false;
    QStringList tags;
    QStringList people;              ///< names of those who play a part, in no order
    std::optional<Instant> activity; ///< the last message, round begun, decision on a step or sending
    qint64 rank = 0;                 ///< place in its column, with the id where two are equal

    bool operator==(const BoardCard &) const = default;
};

/// Where a card stands in its column: above all of higher places.
struct BoardPlace
{
    qint64 rank = std::numeric_limits<qint64>::min();
    ApplicationId id;

    bool operator==(const BoardPlace &) const = default;
};

struct StageCount
{
    int cards = 0;
    int yourTurn = 0; ///< cards whose advice is act

    bool operator==(const StageCount &) const = default;
};
using StageCounts = std::array<StageCount, 8>; ///< by Stage

/// All reading is synchronous and by index; all writing is one transaction, durable when it returns.
/// The directory of people is taken from tracker() and agenda(); a store overrides it where it can read less.
/// The search finds nothing unless a store keeps an index.
class TrackerStore : public QObject, public ReminderLog, public PeopleDirectory, public SearchIndex
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// All the facts.
    virtual Result<Tracker> tracker() const = 0;
    /// What tells somebody who writes to these people about that application as much as all the facts would,
    /// but for what it could be mixed up with, which trackerOutlines() tells: profile, cadence and
    /// references; the application, those that its plan looks at and those that name one of the people, each
    /// with all who are named; other applications at the company only in outline. Takes it from tracker(); a
    /// store overrides it where it can read less.
    virtual Result<Tracker> trackerAround(const ApplicationId &id, const std::vector<PersonId> &people) const;
    /// Profile and everybody; of all applications only company, role, place and tags, and of their messages
    /// subject and Message-ID. Likewise.
    virtual Result<Tracker> trackerOutlines() const;
    /// Applications of whose messages one has one of the ids (with or without angle brackets) or was sent to
    /// or came from one of the addresses, in any case, as far as the message tells it. In no order.
    virtual Result<std::vector<ApplicationId>> applicationsWithMail(const QStringList &messageIds,
                                                                    const QStringList &addresses) const;
    /// NotFound where there is none.
    virtual Result<Application> application(const ApplicationId &id) const = 0;
    virtual Result<ApplicationAdvice> advice(const ApplicationId &id) const = 0;
    virtual Result<std::vector<Person>> people() const = 0;
    virtual Result<Profile> profile() const = 0;
    /// What differs from the default cadence. Takes it from tracker(); a store overrides it where it can read
    /// less.
    virtual Result<QJsonObject> cadence() const;

    Result<std::vector<SearchHit>> search(const QString &typed,
                                          const SearchLimits &limits = {}) const override;

    Result<Person> person(const PersonId &id) const override;
    Result<std::vector<Reference>> references() const override;
    Result<std::vector<PersonSummary>> personSummaries(int offset, int limit, Instant now) const override;
    Result<std::vector<PersonSummary>> personSummaries(const std::vector<PersonId> &ids,
                                                       Instant now) const override;
    Result<std::vector<ApplicationId>> applicationsNaming(const PersonId &id) const override;
    Result<std::vector<PersonId>> peopleNamedIn(const std::vector<ApplicationId> &ids) const override;
    Result<std::vector<AgendaRow>> stepsTo(const PersonId &id) const override;
    Result<std::vector<PeoplePair>> keptApart() const override;
    Result<void> keepApart(const PersonId &one, const PersonId &other, bool apart = true) override;

    /// A part of a column, in its order.
    virtual Result<std::vector<BoardCard>> boardCards(Stage stage, int offset, int limit) const = 0;
    /// The next part of a column, behind that place; costs the same wherever that is.
    virtual Result<std::vector<BoardCard>> boardCardsAfter(Stage stage, const BoardPlace &place,
                                                           int limit) const = 0;
    /// NotFound where there is none.
    virtual Result<BoardCard> boardCard(const ApplicationId &id) const = 0;
    virtual Result<StageCounts> stageCounts() const = 0;
    /// Steps of one application, earliest due first.
    virtual Result<std::vector<AgendaRow>> steps(const ApplicationId &id) const = 0;
    /// Steps that open before that moment, earliest due first; states as of the last plan.
    virtual Result<std::vector<AgendaRow>> agenda(Instant opensBefore, int limit) const = 0;

    virtual Result<ChangeSet> execute(const Command &command) = 0;
    /// NotFound: nothing is left. Conflict: the records have changed. Refused: it would unsend a message.
    virtual Result<ChangeSet> undo() = 0;
    virtual Result<ChangeSet> redo() = 0;
    /// Label of the command that undo() or redo() would take back or repeat; empty: none.
    virtual QString undoLabel() const = 0;
    virtual QString redoLabel() const = 0;

    /// Progress of long work: called with done and total, from the calling thread; false cancels it.
    using Progress = std::function<bool(int done, int total)>;
    /// Adds what is new and replaces what differs, by id; people, applications and what they hold; never
    /// removes. The profile and the cadence are taken where the store has none of its own. All or nothing,
    /// one undo.
    virtual Result<ImportReport> import(const Tracker &tracker, bool dryRun,
                                        const Progress &progress = {}) = 0;
    /// Plans what may be otherwise by that moment and stores the rows that differ.
    virtual Result<void> replan(Instant at) = 0;
    /// Notices what another program has changed in the same data since the last look and tells it by
    /// changed(). Costs one small query where nothing has. True: something had changed.
    virtual Result<bool> catchUp() = 0;
    /// Until when the stored plan holds; nullopt: for good. A moment long past where a change concerned more
    /// plans than it could make at once: then replan() makes the rest.
    virtual Result<std::optional<Instant>> planValidUntil() const = 0;

    /// One part of the agenda: what is open by due, what opens later by its opening. These take all from
    /// agenda() and boardCards(); a store overrides them where it can read less.
    virtual Result<std::vector<AgendaRow>> agendaPart(AgendaPart part, const AgendaDay &day, int limit) const;
    /// Applications followed up or awaiting a decision whose advice is to wait and that have no step before
    /// the horizon. The step of a row has no id: it tells when the next one opens, and the advice as reason.
    virtual Result<std::vector<AgendaRow>> waiting(const AgendaDay &day, int limit) const;
    virtual Result<AgendaCounts> agendaCounts(const AgendaDay &day) const;
    /// Interviews, planned steps and named dates that have part in the range; of these applications alone
    /// where any are given. Takes it from tracker() and agenda(); a store overrides it where it can read
    /// less.
    virtual Result<CalendarEntries> calendarEntries(const CalendarRange &range,
                                                    const std::vector<ApplicationId> &only = {}) const;
    /// As replan(), of some applications at most, so that a window stays awake: true where nothing is left
    /// to do. Does all at once unless a store knows better.
    virtual Result<bool> replanSome(Instant at, int most);

Q_SIGNALS:
    /// After each durable change of facts or plan.
    void changed(const afterword::ChangeSet &changes);
};

} // namespace afterword
