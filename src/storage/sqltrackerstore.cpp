// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The store as its callers see it: each call handed to a repository or made one transaction.
#include "sqltrackerstore.h"

#include "agendarepository.h"
#include "calendarrangerepository.h"
#include "changelog.h"
#include "databasefile.h"
#include "deliveries.h"
#include "factrepositories.h"
#include "searchhits.h"
#include "sqltrackerstore_p.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> noApplication(const ApplicationId &id)
{
    return fail(ErrorCode::NotFound, Database::tr("There is no application with the id %1.").arg(id.value()));
}

/// From here on an import reads everything before it compares.
constexpr size_t readOneByOne = 300;

/// What was read whole leaves much memory with the allocator.
void giveBackMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

/// The value inside, or NotFound.
template <typename T>
Result<T> found(Result<std::optional<T>> &&result, const ApplicationId &id)
{
    if (!result)
        return std::unexpected(result.error());
    if (!*result)
        return noApplication(id);
    return std::move(**result);
}

} // namespace

SqlTrackerStore::SqlTrackerStore(std::unique_ptr<Private> data)
    : d(std::move(data))
{
    connect(this, &TrackerStore::changed, this, [this](const ChangeSet &changes) { d->due.follow(changes); });
}

SqlTrackerStore::~SqlTrackerStore() = default;

Result<std::unique_ptr<SqlTrackerStore>> SqlTrackerStore::open(const QString &file, const Planner &planner,
                                                               const Clock &clock)
{
    auto opened = openDatabaseFile(file);
    if (!opened)
        return std::unexpected(opened.error());
    auto data = std::make_unique<Private>(std::move(opened->database), opened->onNetwork, planner, clock);
    const auto newest = ChangeLog(*data->database).newest();
    if (!newest)
        return std::unexpected(newest.error());
    data->toldEntry = *newest;
    return std::unique_ptr<SqlTrackerStore>(new SqlTrackerStore(std::move(data)));
}

QString SqlTrackerStore::file() const
{
    return d->database->file();
}

void SqlTrackerStore::releaseMemory()
{
    d->database->releaseMemory();
}

bool SqlTrackerStore::isOnNetwork() const
{
    return d->onNetwork;
}

Result<Tracker> SqlTrackerStore::tracker() const
{
    const auto transaction = Transaction::read(*d->database);
    if (!transaction)
        return std::unexpected(transaction.error());
    Facts facts(*d->database);
    Tracker tracker;
    return facts.readAll() | andThen([&] {
               tracker = facts.takeTracker();
               return d->addWhatIsBeingTyped(tracker);
           }) |
           mapped([&] { return std::move(tracker); });
}

Result<Application> SqlTrackerStore::application(const ApplicationId &id) const
{
    const auto transaction = Transaction::read(*d->database);
    if (!transaction)
        return std::unexpected(transaction.error());
    return found(ApplicationRepository(*d->database).application(id), id) |
           mapped([](ApplicationRecord &&record) { return std::move(record.application); });
}

Result<ApplicationAdvice> SqlTrackerStore::advice(const ApplicationId &id) const
{
    return found(PlanRepository(*d->database).advice(id), id);
}

Result<std::vector<Person>> SqlTrackerStore::people() const
{
    return PeopleRepository(*d->database).people() | mapped([](std::vector<PersonRecord> &&records) {
               std::vector<Person> people;
               people.reserve(records.size());
               for (PersonRecord &record : records)
                   people.push_back(std::move(record.person));
               return people;
           });
}

Result<Profile> SqlTrackerStore::profile() const
{
    return ProfileRepository(*d->database).profile() |
           mapped([](const std::optional<Profile> &profile) { return profile.value_or(Profile()); });
}

Result<std::vector<BoardCard>> SqlTrackerStore::boardCards(Stage stage, int offset, int limit) const
{
    return BoardRepository(*d->database).cards(stage, offset, limit, d->clock.now());
}

Result<std::vector<BoardCard>> SqlTrackerStore::boardCardsAfter(Stage stage, const BoardPlace &place,
                                                                int limit) const
{
    return BoardRepository(*d->database).cardsAfter(stage, place, limit, d->clock.now());
}

Result<BoardCard> SqlTrackerStore::boardCard(const ApplicationId &id) const
{
    return found(BoardRepository(*d->database).card(id, d->clock.now()), id);
}

Result<StageCounts> SqlTrackerStore::stageCounts() const
{
    return BoardRepository(*d->database).counts();
}

Result<std::vector<AgendaRow>> SqlTrackerStore::steps(const ApplicationId &id) const
{
    return PlanRepository(*d->database).steps(id);
}

Result<std::vector<AgendaRow>> SqlTrackerStore::agenda(Instant opensBefore, int limit) const
{
    return PlanRepository(*d->database).agenda(opensBefore, limit);
}

Result<std::vector<AgendaRow>> SqlTrackerStore::agendaPart(AgendaPart part, const AgendaDay &day,
                                                           int limit) const
{
    return AgendaRepository(*d->database).part(part, day, limit);
}

Result<std::vector<AgendaRow>> SqlTrackerStore::waiting(const AgendaDay &day, int limit) const
{
    return AgendaRepository(*d->database).waiting(day, limit);
}

Result<CalendarEntries> SqlTrackerStore::calendarEntries(const CalendarRange &range,
                                                         const std::vector<ApplicationId> &only) const
{
    return CalendarRangeRepository(*d->database).entries(range, only);
}

Result<AgendaCounts> SqlTrackerStore::agendaCounts(const AgendaDay &day) const
{
    return AgendaRepository(*d->database).counts(day);
}

Result<ChangeSet> SqlTrackerStore::execute(const Command &command)
{
    const auto changes = [&]() -> Result<ChangeSet> {
        auto transaction = Transaction::write(*d->database);
        if (!transaction)
            return std::unexpected(transaction.error());
        Facts facts(*d->database);
        FactsEdit edit(facts);
        for (const Change &change : command.changes) {
            if (auto applied = apply(edit, change, d->clock.now()); !applied)
                return std::unexpected(applied.error());
        }
        if (auto kept = deliveries::keepWhatTheOutboxHas(edit); !kept)
            return std::unexpected(kept.error());
        if (auto valid = edit.validate(); !valid)
            return std::unexpected(valid.error());
        return d->commit(*transaction, edit, facts, JournalRepository::Action::Execute, command.label,
                         command.activity);
    }();
    if (changes && !changes->isEmpty())
        Q_EMIT changed(*changes);
    return changes;
}

Result<ChangeSet> SqlTrackerStore::undo()
{
    return turnBack(TurnBack::Undo, {});
}

Result<ChangeSet> SqlTrackerStore::redo()
{
    return turnBack(TurnBack::Redo, {});
}

Result<ChangeSet> SqlTrackerStore::turnBack(TurnBack way, const std::function<bool()> &goesOn)
{
    const auto changes = d->turnBack(way == TurnBack::Redo, goesOn);
    if (changes && !changes->isEmpty())
        Q_EMIT changed(*changes);
    return changes;
}

bool SqlTrackerStore::isLong(TurnBack way) const
{
    return UndoRepository(*d->database).isNextLong(way == TurnBack::Redo).value_or(false);
}

Result<void> SqlTrackerStore::forgetHistory()
{
    auto transaction = Transaction::write(*d->database);
    if (!transaction)
        return std::unexpected(transaction.error());
    d->current = {};
    return UndoRepository(*d->database).clear() | andThen([&] { return transaction->commit(); });
}

QString SqlTrackerStore::undoLabel() const
{
    return UndoRepository(*d->database).nextLabel(false).value_or(QString());
}

QString SqlTrackerStore::redoLabel() const
{
    return UndoRepository(*d->database).nextLabel(true).value_or(QString());
}

Result<ImportReport> SqlTrackerStore::import(const Tracker &tracker, bool dryRun, const Progress &progress)
{
    auto report = [&]() -> Result<ImportReport> {
        auto transaction = dryRun ? Transaction::read(*d->database) : Transaction::write(*d->database);
        if (!transaction)
            return std::unexpected(transaction.error());
        Facts facts(*d->database);
        if (tracker.applications.size() + tracker.people.size() > readOneByOne) {
            if (auto read = facts.readAll(); !read)
                return std::unexpected(read.error());
        }
        FactsEdit edit(facts);
        auto merged = merge(edit, tracker, progress);
        if (!merged)
            return merged;
        if (auto kept = deliveries::keepWhatTheOutboxHas(edit); !kept)
            return std::unexpected(kept.error());
        if (auto valid = edit.validate(); !valid)
            return std::unexpected(valid.error());
        if (dryRun) {
            merged->changes = edit.changeSet();
            return merged;
        }
        //: As it stands after "Undo".
        auto changes =
            d->commit(*transaction, edit, facts, JournalRepository::Action::Import, tr("importing"));
        if (!changes)
            return std::unexpected(changes.error());
        merged->changes = std::move(*changes);
        return merged;
    }();
    giveBackMemory();
    if (report && !dryRun && !report->changes.isEmpty())
        Q_EMIT changed(report->changes);
    return report;
}

Result<void> SqlTrackerStore::replan(Instant at)
{
    constexpr int atOnce = 64;
    for (;;) {
        const auto isDone = replanSome(at, atOnce);
        if (!isDone)
            return std::unexpected(isDone.error());
        if (*isDone)
            return {};
    }
}

Result<bool> SqlTrackerStore::replanSome(Instant at, int most)
{
    ChangeSet changes;
    const auto isDone = d->replanSome(at, most, changes);
    if (isDone && !changes.isEmpty())
        Q_EMIT changed(changes);
    return isDone;
}

Result<void> SqlTrackerStore::adoptPlan(const QString &program, const QString &language)
{
    const PlanRepository plans(*d->database);
    const auto present = plans.state();
    if (!present)
        return std::unexpected(present.error());
    PlanState state = *present;
    state.program = program;
    state.language = language;
    if (state == *present)
        return {};
    auto transaction = Transaction::write(*d->database);
    if (!transaction)
        return std::unexpected(transaction.error());
    ++state.epoch;
    return plans.setState(state) | andThen([&] { return transaction->commit(); });
}

Result<bool> SqlTrackerStore::catchUp()
{
    const ChangeLog log(*d->database);
    const auto newest = log.newest();
    if (!newest)
        return std::unexpected(newest.error());
    if (*newest == d->toldEntry)
        return false;
    const auto changes = log.since(d->toldEntry);
    if (!changes)
        return std::unexpected(changes.error());
    d->toldEntry = *newest;
    Q_EMIT changed(*changes);
    return true;
}

Result<std::optional<Instant>> SqlTrackerStore::planValidUntil() const
{
    return PlanRepository(*d->database).validUntil();
}

Result<std::vector<SearchHit>> SqlTrackerStore::search(const QString &typed, const SearchLimits &limits) const
{
    const auto transaction = Transaction::read(*d->database);
    if (!transaction)
        return std::unexpected(transaction.error());
    return SearchHits(*d->database, typed).find(limits);
}

} // namespace afterword
