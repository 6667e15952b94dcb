// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SqlTrackerStore: a person's data in one SQLite file, with plan, undo, journal and delivered reminders.
#pragma once

#include "calendarjournal.h"
#include "calendarrevision.h"
#include "clock.h"
#include "deliverylog.h"
#include "invitationmemory.h"
#include "outbox.h"
#include "planner.h"
#include "trackerstore.h"

#include <memory>

namespace afterword {

/// Something that check() found.
struct Problem
{
    QString message;       ///< one translated sentence
    bool repaired = false; ///< derived data that check() has built anew; facts are never touched

    bool operator==(const Problem &) const = default;
};

/// Belongs to the thread that opened it. Several processes may have the same file open: writers wait for each
/// other up to five seconds (then: Locked), and catchUp() tells what the others did.
///
/// Keeps nothing in memory: a command reads what it touches and what planning that looks at, by index.
///
/// Undo takes a command back only where every row it wrote still is as it left it; else it answers Conflict
/// and changes nothing. The last 100 commands can be undone, after a restart too. Undo never lets a reminder
/// that was shown be shown again, and never unsends: a message that Afterword delivers (it is saved with
/// Delivery::Sending first) stays with all that is known of its delivery; the rest of what was done is taken
/// back, or, where the message could not stay without it, undo answers Refused and changes nothing. What the
/// person logs themselves only corrects the record and is undone as anything else. Of a message in the outbox
/// a command may say that it was sent; its delivery is the outbox's otherwise, whatever was read before.
class SqlTrackerStore final : public TrackerStore,
                              public DeliveryLog,
                              public Outbox,
                              public CalendarLedger,
                              public CalendarJournal
{
    Q_OBJECT

public:
    /// Opens the database, or makes one (file 0600, folders 0700 where they are missing), and brings an older
    /// schema up to date after a backup beside the file. Planner and clock must outlive the store.
    /// Locked, ReadOnly, Damaged (also: no database of Afterword), NewerVersion, Full, Unavailable; a file
    /// that is refused is left as it is, byte for byte.
    static Result<std::unique_ptr<SqlTrackerStore>> open(const QString &file, const Planner &planner,
                                                         const Clock &clock);
    ~SqlTrackerStore() override;

    QString file() const;
    /// Gives back what was kept in memory only to be quick: the pages that were read last.
    void releaseMemory();
    /// True where the file lies on a network file system: slower, and two machines should not open it at
    /// once.
    bool isOnNetwork() const;

    Result<Tracker> tracker() const override;
    Result<Tracker> trackerAround(const ApplicationId &id,
                                  const std::vector<PersonId> &people) const override;
    Result<Tracker> trackerOutlines() const override;
    Result<std::vector<ApplicationId>> applicationsWithMail(const QStringList &messageIds,
                                                            const QStringList &addresses) const override;
    Result<Application> application(const ApplicationId &id) const override;
    Result<ApplicationAdvice> advice(const ApplicationId &id) const override;
    Result<std::vector<Person>> people() const override;
    Result<Profile> profile() const override;
    Result<QJsonObject> cadence() const override;

    Result<Person> person(const PersonId &id) const override;
    Result<std::vector<Reference>> references() const override;
    Result<std::vector<PersonSummary>> personSummaries(int offset, int limit, Instant now) const override;
    Result<std::vector<PersonSummary>> personSummaries(const std::vector<PersonId> &ids,
                                                       Instant now) const override;
    Result<std::vector<ApplicationId>> applicationsNaming(const PersonId &id) const override;
    Result<std::vector<PersonId>> peopleNamedIn(const std::vector<ApplicationId> &ids) const override;
    Result<std::vector<AgendaRow>> stepsTo(const PersonId &id) const override;
    /// Kept in the database itself, so a backup has it; documents know nothing of it.
    Result<std::vector<PeoplePair>> keptApart() const override;
    Result<void> keepApart(const PersonId &one, const PersonId &other, bool apart = true) override;

    Result<std::vector<BoardCard>> boardCards(Stage stage, int offset, int limit) const override;
    Result<std::vector<BoardCard>> boardCardsAfter(Stage stage, const BoardPlace &place,
                                                   int limit) const override;
    Result<BoardCard> boardCard(const ApplicationId &id) const override;
    Result<StageCounts> stageCounts() const override;
    Result<std::vector<AgendaRow>> steps(const ApplicationId &id) const override;
    Result<std::vector<AgendaRow>> agenda(Instant opensBefore, int limit) const override;
    Result<std::vector<AgendaRow>> agendaPart(AgendaPart part, const AgendaDay &day,
                                              int limit) const override;
    Result<std::vector<AgendaRow>> waiting(const AgendaDay &day, int limit) const override;
    Result<AgendaCounts> agendaCounts(const AgendaDay &day) const override;
    Result<CalendarEntries> calendarEntries(const CalendarRange &range,
                                            const std::vector<ApplicationId> &only = {}) const override;

    Result<ChangeSet> execute(const Command &command) override;
    Result<ChangeSet> undo() override;
    Result<ChangeSet> redo() override;
    QString undoLabel() const override;
    QString redoLabel() const override;
    enum class TurnBack { Undo, Redo };
    /// undo() or redo() that can be stopped: `goesOn` is asked now and then; false: Cancelled, and nothing
    /// has changed.
    Result<ChangeSet> turnBack(TurnBack way, const std::function<bool()> &goesOn);
    /// Whether that would hold up a window: an import of hundreds of records, say.
    bool isLong(TurnBack way) const;

    /// The profile is taken where none was ever saved or imported, the cadence where it has no overrides.
    Result<ImportReport> import(const Tracker &tracker, bool dryRun, const Progress &progress = {}) override;
    Result<void> replan(Instant at) override;
    Result<bool> replanSome(Instant at, int most) override;
    /// Has everything planned anew, by replan() or replanSome(), where the stored plan was made by another
    /// version of the program or in another language; the old one shows until then.
    Result<void> adoptPlan(const QString &program, const QString &language);
    Result<bool> catchUp() override;
    Result<std::optional<Instant>> planValidUntil() const override;

    /// Steps that wait for the person to opt in or are blocked are not reminded of; optional ones are. The
    /// first call brings once more what a program that has ended claimed and nobody saw.
    Result<std::vector<Reminder>> claimDue(Instant at) override;
    Result<std::vector<Reminder>> shown() const override;
    Result<void> acknowledge(const StepId &step, Instant opened) override;
    Result<std::optional<Instant>> nextOpening(Instant after) const override;
    Result<void> confirmShown(const std::vector<ReminderKey> &reminders) override;
    Result<std::vector<Reminder>> claimInterviews(Instant at, std::chrono::minutes ahead) override;
    Result<std::vector<Reminder>> claimedInterviews(Instant at) const override;
    Result<std::optional<Instant>> nextInterview(Instant after) const override;

    /// Which of these UIDs' invitations were taken in. Kept as the answer on two people is: beside the facts.
    Result<InvitationMemory> takenInvitations(const QStringList &uids) const;
    Result<void> rememberInvitations(const std::vector<TakenInvitation> &invitations);

    Result<CalendarRevisions> calendarRevisions() const override;
    Result<void> rememberCalendar(const std::vector<CalendarChange> &changes) override;
    Result<CalendarRecord> calendarRecord(const QUuid &uid) const override;
    Result<std::vector<PublishedEntry>> published(const QString &collection) const override;
    Result<std::vector<PublishedEntry>> publishedQuestions() const override;
    Result<void> notePublished(const PublishedEntry &entry) override;
    Result<void> forgetPublished(const QString &collection, const QUuid &uid) override;

    Result<std::vector<SearchHit>> search(const QString &typed,
                                          const SearchLimits &limits = {}) const override;

    Result<OutgoingMessage> createDraft(const OutboxDraft &draft) override;
    Result<void> saveDraft(const OutboxKey &key, const MailMessage &content) override;
    Result<void> saveAttachments(const OutboxKey &key,
                                 const std::vector<MailAttachment> &attachments) override;
    Result<void> saveOrigin(const OutboxKey &key, const QString &templateId,
                            const QString &language) override;
    Result<void> saveSetAside(const OutboxKey &key, const std::vector<SetAside> &setAside) override;
    Result<void> closeDraft(const OutboxKey &key) override;
    Result<void> discardDraft(const OutboxKey &key) override;
    Result<OutgoingMessage> message(const OutboxKey &key) const override;
    Result<std::vector<OutgoingMessage>> unsent() const override;
    Result<std::optional<OutboxKey>> unsentFor(const ApplicationId &application, Kind kind,
                                               const PersonId &recipient,
                                               const InterviewId &interview) const override;
    Result<void> handOver(const OutboxKey &key, HandOver how) override;
    Result<std::vector<OutboxKey>> toAskAbout(Instant before) const override;
    Result<void> noteAsked(const OutboxKey &key) override;
    Result<void> confirmSent(const OutboxKey &key, Instant at, std::optional<Channel> channel) override;
    Result<void> confirmNotSent(const OutboxKey &key) override;
    Result<OutgoingMessage> send(const OutboxKey &key, const SendOrder &order) override;
    Result<void> cancelSend(const OutboxKey &key) override;
    Result<void> sendNow(const OutboxKey &key) override;
    Result<std::optional<Instant>> nextSendAfter() const override;
    Result<std::vector<OutboxKey>> due() const override;
    Result<OutgoingMessage> take(const OutboxKey &key) override;
    Result<void> noteReached(const OutboxKey &key, SendPhase phase) override;
    Result<void> conclude(const OutboxKey &key, const SendOutcome &outcome) override;
    Result<Recovered> recover() override;

    /// Reads everything: integrity of the file, references between records, and whether the plan is the one
    /// that the facts give and the search knows all of them, which are built anew where they are not. Empty:
    /// all is well.
    Result<std::vector<Problem>> check();
    /// A consistent copy as of now (0600), while programs go on working; replaces the file at once or, where
    /// anything fails, leaves it as it was. `goesOn` is asked between the steps; false: Cancelled.
    Result<void> backup(const QString &file, const std::function<bool()> &goesOn = {}) const;
    /// Nothing done so far can be undone or redone any more: for data that is made, not entered.
    Result<void> forgetHistory();
    /// Puts a backup in the place of a database that no program has open. The backup is checked first; what
    /// it replaces is kept beside it as NAME.replaced-YYYYMMDDTHHMMSSZ (by that clock).
    static Result<void> restore(const QString &backup, const QString &database, const Clock &clock);

private:
    class Private;
    explicit SqlTrackerStore(std::unique_ptr<Private> data);
    std::unique_ptr<Private> d;
};

} // namespace afterword
