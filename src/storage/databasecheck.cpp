// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// check(): the file, the references between records, what the records say, and the plan.
#include "factsvalidation.h"
#include "searchrepository.h"
#include "sqltrackerstore_p.h"

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

/// One problem for each row that the statement answers.
Result<void> collect(const Database &database, const QString &sql, std::vector<Problem> &problems,
                     const std::function<QString(const Query &)> &sentence)
{
    Query query(database, sql);
    return query.each({}, [&](const Query &row) {
        if (const QString message = sentence(row); !message.isEmpty())
            problems.push_back({message, false});
    });
}

} // namespace

Result<std::vector<Problem>> SqlTrackerStore::check()
{
    std::vector<Problem> problems;
    const Database &database = *d->database;
    const auto read =
        collect(
            database, database.dialect().integrityCheck(), problems,
            [](const Query &row) {
                return row.text(0) == "ok"_L1
                           ? QString()
                           : tr("The file is damaged: %1. Keep it, and restore a backup.").arg(row.text(0));
            }) |
        andThen([&] {
            return collect(database, database.dialect().foreignKeyCheck(), problems, [](const Query &row) {
                return tr("A record of the table %1 refers to one of %2 that is not there.")
                    .arg(row.text(0), row.text(2));
            });
        });
    if (!read)
        return std::unexpected(read.error());

    auto transaction = Transaction::write(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    Facts facts(database);
    if (auto loaded = facts.readAll(); !loaded) {
        if (loaded.error().code != ErrorCode::Damaged)
            return std::unexpected(loaded.error());
        problems.push_back({loaded.error().message, false});
        return problems;
    }
    const FactsValidation validation(facts);
    const auto note = [&](const Result<void> &valid) {
        if (!valid)
            problems.push_back({valid.error().place + u": "_s + valid.error().message, false});
    };
    const Tracker &tracker = facts.tracker();
    note(validation.check(tracker.profile));
    note(validation.checkCadence(tracker.cadence));
    for (const Person &person : tracker.people)
        note(validation.check(person));
    for (const Reference &reference : tracker.references)
        note(validation.check(reference));
    for (const Application &application : tracker.applications)
        note(validation.check(application));

    // While the stored plan is valid, only states may differ from a plan made now; afterwards it is merely
    // old.
    const PlanRepository plans(database);
    const auto validUntil = plans.validUntil();
    if (!validUntil)
        return std::unexpected(validUntil.error());
    const auto state = plans.state();
    if (!state)
        return std::unexpected(state.error());
    const Instant now = d->clock.now();
    if (auto rebuilt = LookupRepository(database).rebuild(); !rebuilt)
        return std::unexpected(rebuilt.error());
    const auto differing = d->planWhole(facts, state->epoch, now);
    if (!differing)
        return std::unexpected(differing.error());
    SearchRepository search(database);
    const auto wrong = search.countWrong();
    if (!wrong)
        return std::unexpected(wrong.error());
    if (auto built = *wrong == 0 ? Result<void>() : search.rebuild(); !built)
        return std::unexpected(built.error());
    if (*wrong != 0)
        problems.push_back({tr("The search did not know all that the facts say; it was made anew."), true});
    ChangeSet changes;
    changes.everything = !differing->all.isEmpty();
    if (auto finished = d->finish(*transaction, changes); !finished)
        return std::unexpected(finished.error());
    const bool isExpired = *validUntil && **validUntil <= now;
    if (const auto unlike = static_cast<int>(differing->beyondState.size()); unlike > 0 && !isExpired) {
        problems.push_back({tr("The plan of %n application(s) was not the one that the facts give; it was "
                               "made anew.",
                               nullptr, unlike),
                            true});
    }
    if (!changes.isEmpty())
        Q_EMIT changed(changes);
    return problems;
}

} // namespace afterword
