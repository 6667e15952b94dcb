// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Merging of a whole tracker into the facts.
#include "cadencebook.h"
#include "cadencesettings.h"
#include "factsedit.h"

#include <QSet>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

using What = ImportReport::Entry::What;

/// Replaces by id and adds at the end; what only the store has stays.
template <typename T>
std::vector<T> merged(std::vector<T> present, const std::vector<T> &incoming)
{
    for (const T &record : incoming) {
        const auto same = std::ranges::find(present, record.id, &T::id);
        if (same == present.end())
            present.push_back(record);
        else
            *same = record;
    }
    return present;
}

Application merged(const Application &present, const Application &incoming)
{
    Application application = incoming;
    application.interviews = merged(present.interviews, incoming.interviews);
    application.commitments = merged(present.commitments, incoming.commitments);
    application.correspondence = merged(present.correspondence, incoming.correspondence);
    application.offers = merged(present.offers, incoming.offers);
    application.adjustments = present.adjustments; // they have no ids: what is equal is the same
    for (const Adjustment &adjustment : incoming.adjustments) {
        if (std::ranges::find(present.adjustments, adjustment) == present.adjustments.end())
            application.adjustments.push_back(adjustment);
    }
    return application;
}

/// The general cadence is taken where there is none yet, an application's own where it has none yet and that
/// one fits here.
QJsonObject mergedCadence(const QJsonObject &present, const QJsonObject &incoming)
{
    QJsonObject result = withGeneralOverrides(present, {}) == present
                             ? withGeneralOverrides(present, withoutApplications(incoming))
                             : present;
    const Cadence general = Cadence::from(result).value_or(Cadence());
    const auto applications = applicationsWithOwnCadence(incoming);
    for (const ApplicationId &id : applications) {
        const QJsonObject own = ownOverrides(incoming, id);
        if (ownOverrides(result, id).isEmpty() && overlaid(general, own, CadenceScope::OneApplication, {}))
            result = withOwnOverrides(result, id, own);
    }
    return result;
}

template <typename T>
What compare(const T *present, const T &incoming)
{
    return !present ? What::Added : *present == incoming ? What::Unchanged : What::Changed;
}

std::unexpected<Error> twice(const QString &id, const QString &place)
{
    return fail(ErrorCode::BadInput, Database::tr("The id %1 is used twice; nothing was changed.").arg(id),
                place);
}

} // namespace

Result<ImportReport> merge(FactsEdit &edit, const Tracker &tracker,
                           const std::function<bool(int done, int total)> &progress)
{
    ImportReport report;
    const auto note = [&](What what, const QString &description) {
        report.entries.push_back({what, description});
    };
    const auto total =
        static_cast<int>(tracker.people.size() + tracker.references.size() + tracker.applications.size());
    const auto goesOn = [&] {
        const auto done = static_cast<int>(report.entries.size());
        return !progress || done % 100 != 0 || progress(done, total);
    };
    const std::unexpected cancelled =
        fail(ErrorCode::Cancelled, Database::tr("The import was stopped; nothing was changed."));

    if (tracker.profile != Profile() && !edit.facts().profile()) {
        edit.setProfile(tracker.profile);
        note(What::Added, Database::tr("your profile"));
    }
    const QJsonObject &present = edit.facts().tracker().cadence;
    if (const QJsonObject cadence = mergedCadence(present, tracker.cadence); cadence != present) {
        edit.setCadence(cadence);
        note(What::Added, Database::tr("your cadence"));
    }
    QSet<QString> seen;
    for (const Person &person : tracker.people) {
        if (seen.contains(person.id.value()))
            return twice(person.id.value(), u"/people"_s);
        seen += person.id.value();
        const What what = compare(edit.facts().person(person.id), person);
        if (what != What::Unchanged)
            edit.put(person);
        //: An entry of an import's report: the name of a person.
        note(what, Database::tr("person %1").arg(person.name));
        if (!goesOn())
            return cancelled;
    }
    seen.clear();
    for (const Reference &reference : tracker.references) {
        if (seen.contains(reference.person.value()))
            return twice(reference.person.value(), u"/references"_s);
        seen += reference.person.value();
        const auto present = edit.facts().referee(reference.person);
        const What what = compare(present ? &present->reference : nullptr, reference);
        if (what != What::Unchanged)
            edit.put(reference);
        const Person *person = edit.facts().person(reference.person);
        //: An entry of an import's report: the name of somebody who vouches for the person.
        note(what, Database::tr("reference %1").arg(person ? person->name : reference.person.value()));
    }
    seen.clear();
    for (const Application &incoming : tracker.applications) {
        if (seen.contains(incoming.id.value()))
            return twice(incoming.id.value(), u"/applications"_s);
        seen += incoming.id.value();
        const Application *present = edit.facts().application(incoming.id);
        Application application = present ? merged(*present, incoming) : incoming;
        const What what = compare(present, application);
        if (what != What::Unchanged)
            edit.put(std::move(application));
        //: An entry of an import's report: company and role.
        note(what, Database::tr("application %1, %2").arg(incoming.company, incoming.role));
        if (!goesOn())
            return cancelled;
    }
    return report;
}

} // namespace afterword
