// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the store plans: what an edit touches at once, everything when it must, the rest in parts.
#include "changelog.h"
#include "planneighbourhood.h"
#include "sqltrackerstore_p.h"

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

/// As many are planned with an edit, which is over within a frame; what is beyond is marked for later.
constexpr qsizetype plannedAtOnce = 250;
/// From here on reading everything is cheaper than looking around each.
constexpr qsizetype manyEdited = 500;
/// Time servers pull the clock back by less; only a greater step changes what is due.
constexpr Duration setBack = std::chrono::seconds(5);

std::vector<ApplicationId> inOrder(const QSet<ApplicationId> &ids)
{
    std::vector<ApplicationId> ordered(ids.cbegin(), ids.cend());
    std::ranges::sort(ordered);
    return ordered;
}

void addDiffering(ChangeSet &changes, DifferingPlans differing)
{
    for (const ApplicationId &id : changes.changed)
        differing.all.remove(id);
    for (const ApplicationId &id : changes.removed)
        differing.all.remove(id);
    differing.all.remove(ApplicationId());
    const auto more = inOrder(differing.all);
    changes.changed.insert(changes.changed.end(), more.begin(), more.end());
}

/// What holds for all plans is another thing from now on.
bool isOver(const PlanState &state, Instant at)
{
    return (state.validUntil && *state.validUntil <= at) ||
           (state.plannedAt && at + setBack < *state.plannedAt);
}

/// Where somebody plays a part in thousands of applications, each looks at all of them: then the outdated
/// ones among them are planned together.
Result<void> addOutdatedOf(const Facts &facts, const PlanState &state, Instant at, QSet<ApplicationId> &ids)
{
    constexpr size_t many = 8;
    if (facts.tracker().applications.size() < many * static_cast<size_t>(ids.size()))
        return {};
    Query query(facts.database(), u"SELECT 1 FROM application_advice WHERE application = ? AND (epoch < ? OR "
                                  "valid_until <= ?)"_s);
    for (const Application &application : facts.tracker().applications) {
        if (ids.size() >= plannedAtOnce)
            break;
        if (ids.contains(application.id))
            continue;
        bool isOutdated = false;
        if (auto read = query.each({toSql(application.id), state.epoch, toSql(at)},
                                   [&](const Query &) { isOutdated = true; });
            !read)
            return read;
        if (isOutdated)
            ids.insert(application.id);
    }
    return {};
}

} // namespace

Result<SqlTrackerStore::Private::PlanBefore> SqlTrackerStore::Private::beforePlanning(Instant at) const
{
    auto state = PlanRepository(*database).state();
    if (!state)
        return std::unexpected(state.error());
    auto acceptance = LookupRepository(*database).acceptance(at);
    if (!acceptance)
        return std::unexpected(acceptance.error());
    return PlanBefore{std::move(*state), std::move(*acceptance)};
}

Result<DifferingPlans> SqlTrackerStore::Private::planSearch(const Facts &facts, Instant at) const
{
    auto standing = PlanRepository(*database).standing();
    if (!standing)
        return std::unexpected(standing.error());
    const auto acceptance = LookupRepository(*database).acceptance(at);
    if (!acceptance)
        return std::unexpected(acceptance.error());
    standing->isAccepted = acceptance->has_value();
    return PlanRepository(*database).storeSearch(planner.planSearch(*standing, facts.tracker().cadence));
}

Result<DifferingPlans> SqlTrackerStore::Private::planWhole(Facts &facts, qint64 epoch, Instant at) const
{
    if (auto read = facts.readAll(); !read)
        return std::unexpected(read.error());
    auto differing = PlanRepository(*database).store(planner.plan(facts.tracker(), at), facts, epoch);
    if (!differing)
        return differing;
    const auto search = planSearch(facts, at);
    if (!search)
        return search;
    differing->add(*search);
    return differing;
}

Result<DifferingPlans> SqlTrackerStore::Private::planSome(const QSet<ApplicationId> &ids, Facts &facts,
                                                          qint64 epoch, Instant at) const
{
    if (auto read = PlanNeighbourhood(facts).readFor(ids); !read)
        return std::unexpected(read.error());
    const auto acceptance = LookupRepository(*database).acceptance(at);
    if (!acceptance)
        return std::unexpected(acceptance.error());
    if (*acceptance) {
        if (auto read = facts.read({(*acceptance)->application}); !read)
            return std::unexpected(read.error());
    }
    const Plan plan = planner.planFor(facts.tracker(), inOrder(ids), at);
    auto differing = PlanRepository(*database).store(plan, facts, epoch);
    if (!differing)
        return differing;
    const auto search = planSearch(facts, at);
    if (!search)
        return search;
    differing->add(*search);
    return differing;
}

Result<void> SqlTrackerStore::Private::plan(const Touched &touched, Facts &facts, PlanBefore before,
                                            Instant at, ChangeSet &changes) const
{
    if (touched.isNothing())
        return {};
    const PlanRepository plans(*database);
    const LookupRepository lookups(*database);
    PlanState state = before.state;
    const auto acceptance = lookups.acceptance(at);
    if (!acceptance)
        return std::unexpected(acceptance.error());
    const auto next = lookups.nextAcceptance(at);
    if (!next)
        return std::unexpected(next.error());
    const bool concernsAll =
        touched.everything || *acceptance != before.acceptance || isOver(before.state, at);
    if (concernsAll)
        ++state.epoch;
    state.validUntil = *next;
    if (concernsAll || !state.plannedAt || *state.plannedAt < at)
        state.plannedAt = at;

    const auto planned = [&]() -> Result<DifferingPlans> {
        if (qsizetype(touched.applications.size()) > manyEdited)
            return planWhole(facts, state.epoch, at);
        auto concerned = PlanNeighbourhood(facts).concernedBy(touched);
        if (!concerned)
            return std::unexpected(concerned.error());
        QSet<ApplicationId> now(touched.applications.cbegin(), touched.applications.cend());
        if (concernsAll) {
            // Few are planned at once, so that whoever looks next sees no old plan.
            const auto outdated = plans.outdated(state.epoch, at, plannedAtOnce + 1);
            if (!outdated)
                return std::unexpected(outdated.error());
            concerned->all.unite(*outdated);
        }
        QSet<ApplicationId> later;
        for (const QSet<ApplicationId> &ids : {concerned->edited, concerned->all}) {
            for (const ApplicationId &id : ids)
                now.size() < plannedAtOnce || now.contains(id) ? now.insert(id) : later.insert(id);
        }
        if (auto marked = plans.markOutdated(later); !marked)
            return std::unexpected(marked.error());
        return planSome(now, facts, state.epoch, at);
    }();
    if (!planned)
        return std::unexpected(planned.error());
    addDiffering(changes, *planned);
    return state == before.state ? Result<void>() : plans.setState(state);
}

Result<void> SqlTrackerStore::Private::planRanks(const ChangeSet &changes, const Facts &facts) const
{
    for (const ApplicationId &id : changes.changed) {
        if (auto set = PlanRepository(*database).setRank(id, facts.rank(id)); !set)
            return set;
    }
    return {};
}

Result<bool> SqlTrackerStore::Private::replanSome(Instant at, int most, ChangeSet &changes)
{
    const PlanRepository plans(*database);
    const auto present = plans.state();
    if (!present)
        return std::unexpected(present.error());
    if (!isOver(*present, at)) {
        // Mostly nothing is to be done: that costs no write lock.
        const auto outdated = plans.outdated(present->epoch, at, 1);
        if (!outdated)
            return std::unexpected(outdated.error());
        if (outdated->isEmpty())
            return true;
    }
    // A plan is derived: one that a power cut takes is made again, so nobody waits for the disk. Without a
    // write-ahead log that might harm the file.
    const auto setDurable = [&](bool durable) {
        return onNetwork ? Result<void>() : database->run(database->dialect().setDurable(durable));
    };
    if (auto relaxed = setDurable(false); !relaxed)
        return std::unexpected(relaxed.error());
    const auto done = [&]() -> Result<bool> {
        auto transaction = Transaction::write(*database);
        if (!transaction)
            return std::unexpected(transaction.error());
        auto state = plans.state();
        if (!state)
            return std::unexpected(state.error());
        const PlanState before = *state;
        if (isOver(*state, at)) {
            const auto next = LookupRepository(*database).nextAcceptance(at);
            if (!next)
                return std::unexpected(next.error());
            ++state->epoch;
            state->validUntil = *next;
            state->plannedAt = at;
        } else if (!state->plannedAt || *state->plannedAt < at) {
            state->plannedAt = at;
        }
        auto ids = plans.outdated(state->epoch, at, most);
        if (!ids)
            return std::unexpected(ids.error());
        const bool isLast = ids->size() < most;
        Facts facts(*database);
        if (auto read = PlanNeighbourhood(facts).readFor(*ids); !read)
            return std::unexpected(read.error());
        if (auto more = addOutdatedOf(facts, *state, at, *ids); !more)
            return std::unexpected(more.error());
        const auto planned = planSome(*ids, facts, state->epoch, at);
        if (!planned)
            return std::unexpected(planned.error());
        addDiffering(changes, *planned);
        if (*state != before) {
            if (auto set = plans.setState(*state); !set)
                return std::unexpected(set.error());
        }
        if (auto finished = finish(*transaction, changes); !finished)
            return std::unexpected(finished.error());
        return isLast;
    }();
    if (auto durable = setDurable(true); !durable)
        return std::unexpected(durable.error());
    return done;
}

} // namespace afterword
