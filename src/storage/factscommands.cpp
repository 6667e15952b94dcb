// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What each change does to the facts.
#include "addresses.h"
#include "factsedit.h"
#include "lookuprepository.h"
#include "zone.h"

namespace afterword {

namespace {

template <typename... F>
struct Overloaded : F...
{
    using F::operator()...;
};

std::unexpected<Error> noApplication(const ApplicationId &id)
{
    return fail(ErrorCode::NotFound,
                Database::tr("There is no application with the id %1; nothing was changed.").arg(id.value()));
}

template <typename T>
void saveIn(std::vector<T> &records, const T &record)
{
    const auto present = std::ranges::find(records, record.id, &T::id);
    if (present == records.end())
        records.push_back(record);
    else
        *present = record;
}

/// Edits a copy of the application and puts it back.
template <typename Edit>
Result<void> change(FactsEdit &edit, const ApplicationId &id, Edit &&how)
{
    const Application *present = edit.facts().application(id);
    if (!present)
        return noApplication(id);
    Application application = *present;
    if (Result<void> done = how(application); !done)
        return done;
    edit.put(std::move(application));
    return {};
}

Result<void> removeInterview(Application &application, const InterviewId &id)
{
    const auto gone =
        std::erase_if(application.interviews, [&](const Interview &interview) { return interview.id == id; });
    if (gone == 0) {
        return fail(
            ErrorCode::NotFound,
            Database::tr("There is no interview with the id %1; nothing was changed.").arg(id.value()));
    }
    // What was said and sent stays said and sent; a decision about that interview's steps means nothing now.
    for (Commitment &commitment : application.commitments) {
        if (commitment.interview == id)
            commitment.interview = {};
    }
    for (Correspondence &entry : application.correspondence) {
        if (entry.interview == id)
            entry.interview = {};
    }
    std::erase_if(application.adjustments,
                  [&](const Adjustment &adjustment) { return adjustment.interview == id; });
    return {};
}

Result<void> removeCommitment(Application &application, const CommitmentId &id)
{
    const auto gone = std::erase_if(application.commitments,
                                    [&](const Commitment &commitment) { return commitment.id == id; });
    if (gone == 0) {
        return fail(
            ErrorCode::NotFound,
            Database::tr("Nothing that they said has the id %1; nothing was changed.").arg(id.value()));
    }
    return {};
}

Result<void> moveCard(FactsEdit &edit, const MoveCard &move, Instant now)
{
    const auto record = edit.facts().record(move.application);
    if (!record)
        return noApplication(move.application);
    if (move.outcome && move.to != Stage::Closed) {
        return fail(ErrorCode::BadInput,
                    Database::tr("Only a closed application has an outcome; nothing was changed."));
    }
    if (move.before && !edit.facts().application(move.before))
        return noApplication(move.before);
    BoardRanks::Ranks ranks;
    if (move.before != move.application) {
        const auto placed = BoardRanks(edit.facts().database(), edit.places())
                                .afterMove(move.application, move.to, move.before, edit.lastRank());
        if (!placed)
            return std::unexpected(placed.error());
        if (!*placed) {
            return fail(ErrorCode::Conflict,
                        Database::tr("The card that this one should stand above is in another column by now; "
                                     "nothing was changed."));
        }
        ranks = **placed;
    }
    for (auto it = ranks.cbegin(); it != ranks.cend(); ++it) {
        auto moved = edit.facts().record(it.key());
        if (!moved)
            return noApplication(it.key());
        moved->rank = it.value();
        edit.put(std::move(*moved));
    }
    auto moved = edit.facts().record(move.application);
    Application &application = moved->application;
    if (move.to == Stage::Closed && (application.stage != Stage::Closed || !application.closedOn.isValid())) {
        const Zone zone = Zone::named(edit.facts().tracker().profile.timeZone).value_or(Zone());
        application.closedOn = zone.dateAt(now);
    } else if (move.to != Stage::Closed) {
        application.closedOn = {};
    }
    application.stage = move.to;
    application.outcome = move.outcome;
    moved->column = move.to;
    edit.put(std::move(*moved));
    return {};
}

Result<void> savePerson(FactsEdit &edit, const Person &person)
{
    const Person *known = edit.facts().person(person.id);
    const QString before = known ? known->email : QString();
    edit.put(person);
    if (before.trimmed().isEmpty() || foldedAddress(before) == foldedAddress(person.email))
        return {};
    // What came back from the old address says nothing of the new one.
    const auto naming = LookupRepository(edit.facts().database()).applicationsOf(person.id);
    if (!naming)
        return std::unexpected(naming.error());
    for (const ApplicationId &id : *naming) {
        const Application *present = edit.facts().application(id);
        if (Application application = present ? *present : Application();
            keepAddressUsed(application, person.id, before))
            edit.put(std::move(application));
    }
    return {};
}

} // namespace

Result<void> apply(FactsEdit &edit, const Change &change, Instant now)
{
    const auto in = [&](const ApplicationId &id, auto &&how) {
        return afterword::change(edit, id, [&](Application &application) -> Result<void> {
            how(application);
            return {};
        });
    };
    return std::visit(
        Overloaded{
            [&](const SaveApplication &c) -> Result<void> {
                edit.put(c.application);
                return {};
            },
            [&](const RemoveApplication &c) -> Result<void> {
                if (!edit.facts().application(c.application))
                    return noApplication(c.application);
                edit.remove(c.application);
                return {};
            },
            [&](const MoveCard &c) { return moveCard(edit, c, now); },
            [&](const SaveInterview &c) {
                return in(c.application, [&](Application &a) { saveIn(a.interviews, c.interview); });
            },
            [&](const RemoveInterview &c) {
                return afterword::change(edit, c.application,
                                         [&](Application &a) { return removeInterview(a, c.interview); });
            },
            [&](const SaveCommitment &c) {
                return in(c.application, [&](Application &a) { saveIn(a.commitments, c.commitment); });
            },
            [&](const RemoveCommitment &c) {
                return afterword::change(edit, c.application,
                                         [&](Application &a) { return removeCommitment(a, c.commitment); });
            },
            [&](const SaveCorrespondence &c) {
                return in(c.application, [&](Application &a) { saveIn(a.correspondence, c.entry); });
            },
            [&](const SaveOffer &c) {
                return in(c.application, [&](Application &a) { saveIn(a.offers, c.offer); });
            },
            [&](const AdjustStep &c) -> Result<void> {
                if ((c.adjustment.action == AdjustmentAction::Snooze) != c.adjustment.until.has_value()) {
                    return fail(ErrorCode::BadInput,
                                Database::tr("A snoozed step needs the moment until which it waits, and no "
                                             "other decision has one; nothing was changed."));
                }
                return in(c.application, [&](Application &a) { a.adjustments.push_back(c.adjustment); });
            },
            [&](const SavePerson &c) { return savePerson(edit, c.person); },
            [&](const RemovePerson &c) -> Result<void> {
                if (!edit.facts().person(c.person)) {
                    return fail(ErrorCode::NotFound,
                                Database::tr("There is no person with the id %1; nothing was changed.")
                                    .arg(c.person.value()));
                }
                edit.removePerson(c.person);
                return {};
            },
            [&](const SaveReference &c) -> Result<void> {
                edit.put(c.reference);
                return {};
            },
            [&](const RemoveReference &c) -> Result<void> {
                if (!edit.facts().referee(c.person)) {
                    return fail(ErrorCode::NotFound,
                                Database::tr("There is no reference with the id %1; nothing was changed.")
                                    .arg(c.person.value()));
                }
                edit.removeReferee(c.person);
                return {};
            },
            [&](const SaveProfile &c) -> Result<void> {
                edit.setProfile(c.profile);
                return {};
            },
            [&](const SaveCadence &c) -> Result<void> {
                edit.setCadence(c.overrides);
                return {};
            },
        },
        change);
}

} // namespace afterword
