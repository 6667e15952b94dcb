// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the document that every stored record keeps.
#include "factsvalidation.h"

#include "cadencebook.h"
#include "lookuprepository.h"
#include "participants.h"
#include "zone.h"

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> bad(const QString &message, const QString &place)
{
    return fail(ErrorCode::BadInput, message, place);
}

Result<void> checkId(const QString &id, const QString &place)
{
    if (id.isEmpty() || id.size() > 128)
        return bad(Database::tr("An id has 1 to 128 characters; nothing was changed."), place);
    return {};
}

Result<void> checkZone(const QString &zone, const QString &place)
{
    if (zone.isEmpty())
        return {};
    if (const auto known = Zone::named(zone); !known)
        return bad(known.error().message, place);
    return {};
}

Result<void> checkText(const QString &text, const QString &place)
{
    if (text.isEmpty())
        return bad(Database::tr("This may not be empty; nothing was changed."), place);
    return {};
}

/// Checks the ids of a list; each once.
template <typename T>
Result<void> checkIds(const std::vector<T> &records, const QString &place)
{
    QSet<QString> seen;
    for (const T &record : records) {
        if (auto valid = checkId(record.id.value(), place); !valid)
            return valid;
        if (seen.contains(record.id.value())) {
            return bad(Database::tr("The id %1 is used twice; nothing was changed.").arg(record.id.value()),
                       place);
        }
        seen += record.id.value();
    }
    return {};
}

Result<void> checkInterview(const Interview &interview, const QString &place)
{
    if (interview.round < 1)
        return bad(Database::tr("Rounds are counted from 1; nothing was changed."), place + u"/round"_s);
    if (interview.end < interview.start)
        return bad(Database::tr("An interview cannot end before it starts; nothing was changed."),
                   place + u"/end"_s);
    if (interview.selfRating && (*interview.selfRating < 1 || *interview.selfRating > 5))
        return bad(Database::tr("A rating is a number from 1 to 5; nothing was changed."),
                   place + u"/selfRating"_s);
    return checkZone(interview.timeZone, place + u"/timeZone"_s);
}

/// The first failure of checks made one after the other.
template <typename... Check>
Result<void> allOf(Check &&...checks)
{
    Result<void> result;
    static_cast<void>(((result = checks()).has_value() && ...));
    return result;
}

} // namespace

Result<void> FactsValidation::check(const Application &a) const
{
    const QString place = u"/applications/"_s + a.id.value();
    if (auto valid = allOf([&] { return checkId(a.id.value(), place + u"/id"_s); },
                           [&] { return checkText(a.company, place + u"/company"_s); },
                           [&] { return checkText(a.role, place + u"/role"_s); },
                           [&] { return checkZone(a.timeZone, place + u"/timeZone"_s); },
                           [&] { return checkIds(a.interviews, place + u"/interviews"_s); },
                           [&] { return checkIds(a.commitments, place + u"/commitments"_s); },
                           [&] { return checkIds(a.correspondence, place + u"/correspondence"_s); },
                           [&] { return checkIds(a.offers, place + u"/offers"_s); });
        !valid)
        return valid;
    if (a.outcome && a.stage != Stage::Closed) {
        return bad(Database::tr("Only a closed application has an outcome; nothing was changed."),
                   place + u"/outcome"_s);
    }
    for (const Interview &interview : a.interviews) {
        if (auto valid = checkInterview(interview, place + u"/interviews/"_s + interview.id.value()); !valid)
            return valid;
    }
    for (const Commitment &commitment : a.commitments) {
        if (commitment.from && commitment.to && *commitment.to < *commitment.from)
            return bad(Database::tr("A time cannot end before it starts; nothing was changed."),
                       place + u"/commitments/"_s + commitment.id.value() + u"/to"_s);
    }
    const QSet<PersonId> people = namedPeople(a);
    for (const PersonId &person : people) {
        if (!m_facts.person(person))
            return bad(
                Database::tr("The application names a person (%1) who is not recorded; nothing was changed.")
                    .arg(person.value()),
                place);
    }
    const auto knows = [&](const InterviewId &id) {
        return !id || std::ranges::find(a.interviews, id, &Interview::id) != a.interviews.end();
    };
    const auto unknown = [&](const InterviewId &id, const QString &list) {
        return bad(Database::tr("An interview (%1) is named that the application does not have; nothing was "
                                "changed.")
                       .arg(id.value()),
                   place + list);
    };
    for (const Commitment &commitment : a.commitments) {
        if (!knows(commitment.interview))
            return unknown(commitment.interview, u"/commitments"_s);
    }
    for (const Correspondence &entry : a.correspondence) {
        if (!knows(entry.interview))
            return unknown(entry.interview, u"/correspondence"_s);
    }
    for (const Adjustment &adjustment : a.adjustments) {
        if (!knows(adjustment.interview))
            return unknown(adjustment.interview, u"/adjustments"_s);
    }
    return {};
}

Result<void> FactsValidation::check(const Person &person) const
{
    const QString place = u"/people/"_s + person.id.value();
    if (const auto channel = person.preferredChannel;
        channel && *channel != Channel::Email && *channel != Channel::Phone && *channel != Channel::Letter &&
        *channel != Channel::Linkedin) {
        return bad(Database::tr("People are written to by email, phone, letter or LinkedIn; nothing was "
                                "changed."),
                   place + u"/preferredChannel"_s);
    }
    return allOf([&] { return checkId(person.id.value(), place + u"/id"_s); },
                 [&] { return checkText(person.name, place + u"/name"_s); },
                 [&] { return checkZone(person.timeZone, place + u"/timeZone"_s); });
}

Result<void> FactsValidation::check(const Reference &reference) const
{
    if (!m_facts.person(reference.person)) {
        return bad(Database::tr("A reference names a person (%1) who is not recorded; nothing was changed.")
                       .arg(reference.person.value()),
                   u"/references"_s);
    }
    return {};
}

Result<void> FactsValidation::check(const Profile &profile) const
{
    for (const AwayPeriod &period : profile.away) {
        if (!period.from.isValid() || !period.to.isValid() || period.to < period.from)
            return bad(Database::tr("A time away needs a first day and a last day that is not before it; "
                                    "nothing was changed."),
                       u"/profile/away"_s);
    }
    return checkZone(profile.timeZone, u"/profile/timeZone"_s);
}

Result<void> FactsValidation::checkCadence(const QJsonObject &overrides) const
{
    return CadenceBook::from(overrides) | mapped([](const CadenceBook &) {});
}

Result<void> FactsValidation::checkUnnamed(const PersonId &id,
                                           const std::optional<PersonRecord> &removed) const
{
    const QString name = removed ? removed->person.name : id.value();
    if (m_facts.referee(id)) {
        return fail(ErrorCode::Refused,
                    Database::tr("%1 is one of your references and cannot be removed; nothing was changed.")
                        .arg(name));
    }
    const auto candidates = LookupRepository(m_facts.database()).applicationsNaming(id);
    if (!candidates)
        return std::unexpected(candidates.error());
    for (const ApplicationId &candidate : *candidates) {
        // The same edit may have taken the name away, or the application.
        const Application *application = m_facts.application(candidate);
        if (application && namedPeople(*application).contains(id)) {
            return fail(ErrorCode::Refused,
                        Database::tr("%1 is named in the application %2, %3 and cannot be removed; nothing "
                                     "was changed.")
                            .arg(name, application->company, application->role));
        }
    }
    return {};
}

} // namespace afterword
