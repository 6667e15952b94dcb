// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Records: every table of facts and plan, described once; the migrations make tables of these columns.
#pragma once

#include "step.h"
#include "tracker.h"

#include <QLatin1StringView>

namespace afterword {

/// An application with what storage knows beside it.
struct ApplicationRecord
{
    Application application;
    qint64 position = 0;         ///< order in which applications were added
    qint64 rank = 0;             ///< order within a column of the board
    std::optional<Stage> column; ///< of the board, as last planned; no fact

    bool sameFacts(const ApplicationRecord &other) const
    {
        return position == other.position && rank == other.rank && application == other.application;
    }
};

struct PersonRecord
{
    Person person;
    qint64 position = 0;

    bool operator==(const PersonRecord &) const = default;
};

struct RefereeRecord
{
    Reference reference;
    qint64 position = 0;

    bool operator==(const RefereeRecord &) const = default;
};

struct BoardRank
{
    ApplicationId application;
    qint64 rank = 0;
};

/// One of the ordered records that an application holds.
template <typename T>
struct Held
{
    ApplicationId application;
    qint64 position = 0;
    T record;
};

/// A person named in a list: of an application's references, an interview's interviewers, a message's people.
struct NamedPerson
{
    ApplicationId application;
    QString record; ///< id of the interview or the message; unused for an application's references
    qint64 position = 0;
    PersonId person;
};

struct ProfileRecord
{
    qint64 id = 1;
    Profile profile;
};

struct CadenceRecord
{
    qint64 id = 1;
    QJsonObject overrides;
};

/// Each fields() calls `f(column, member)` for every column in the table's order, the key's first.
template <typename F, typename R>
void profileFields(F &f, R &r)
{
    using L = QLatin1StringView;
    f(L("id"), r.id);
    f(L("name"), r.profile.name);
    f(L("email"), r.profile.email);
    f(L("phone"), r.profile.phone);
    f(L("signature"), r.profile.signature);
    f(L("time_zone"), r.profile.timeZone);
    f(L("region"), r.profile.region);
    f(L("away"), r.profile.away);
}

template <typename F, typename R>
void cadenceFields(F &f, R &r)
{
    using L = QLatin1StringView;
    f(L("id"), r.id);
    f(L("overrides"), r.overrides);
}

template <typename F, typename R>
void personFields(F &f, R &r)
{
    using L = QLatin1StringView;
    f(L("id"), r.person.id);
    f(L("position"), r.position);
    f(L("name"), r.person.name);
    f(L("given_name"), r.person.givenName);
    f(L("title"), r.person.title);
    f(L("company"), r.person.company);
    f(L("email"), r.person.email);
    f(L("phone"), r.person.phone);
    f(L("postal_address"), r.person.postalAddress);
    f(L("linkedin"), r.person.linkedin);
    f(L("time_zone"), r.person.timeZone);
    f(L("preferred_channel"), r.person.preferredChannel);
    f(L("calls_welcome"), r.person.callsWelcome);
    f(L("contact_refused"), r.person.contactRefused);
    f(L("notes"), r.person.notes);
}

template <typename F, typename R>
void refereeFields(F &f, R &r)
{
    using L = QLatin1StringView;
    f(L("person"), r.reference.person);
    f(L("position"), r.position);
    f(L("consent"), r.reference.consent);
    f(L("relationship"), r.reference.relationship);
}

template <typename F, typename R>
void applicationFields(F &f, R &r)
{
    using L = QLatin1StringView;
    auto &a = r.application;
    f(L("id"), a.id);
    f(L("position"), r.position);
    f(L("company"), a.company);
    f(L("role"), a.role);
    f(L("location"), a.location);
    f(L("url"), a.url);
    f(L("source"), a.source);
    f(L("salary"), a.salary);
    f(L("tags"), a.tags);
    f(L("notes"), a.notes);
    f(L("dream"), a.dream);
    f(L("interest"), a.interest);
    f(L("stage"), a.stage);
    f(L("outcome"), a.outcome);
    f(L("applied_on"), a.appliedOn);
    f(L("closed_on"), a.closedOn);
    f(L("time_zone"), a.timeZone);
    f(L("region"), a.region);
    f(L("hiring_manager"), a.hiringManager);
    f(L("coordinator"), a.coordinator);
    f(L("designated_contact"), a.designatedContact);
    f(L("references_requested"), a.referencesRequested);
}

template <typename F, typename R>
void rankFields(F &f, R &r)
{
    using L = QLatin1StringView;
    f(L("application"), r.application);
    f(L("board_rank"), r.rank);
}

template <typename F, typename R>
void applicationPersonFields(F &f, R &r)
{
    using L = QLatin1StringView;
    f(L("application"), r.application);
    f(L("position"), r.position);
    f(L("person"), r.person);
}

template <typename F, typename R>
void interviewPersonFields(F &f, R &r)
{
    using L = QLatin1StringView;
    f(L("application"), r.application);
    f(L("interview"), r.record);
    f(L("position"), r.position);
    f(L("person"), r.person);
}

template <typename F, typename R>
void correspondencePersonFields(F &f, R &r)
{
    using L = QLatin1StringView;
    f(L("application"), r.application);
    f(L("entry"), r.record);
    f(L("position"), r.position);
    f(L("person"), r.person);
}

template <typename F, typename R>
void interviewFields(F &f, R &r)
{
    using L = QLatin1StringView;
    auto &i = r.record;
    f(L("application"), r.application);
    f(L("id"), i.id);
    f(L("position"), r.position);
    f(L("round"), i.round);
    f(L("starts_at"), i.start);
    f(L("ends_at"), i.end);
    f(L("time_zone"), i.timeZone);
    f(L("mode"), i.mode);
    f(L("status"), i.status);
    f(L("location"), i.location);
    f(L("calendar_uid"), i.calendarUid);
    f(L("signs"), i.signs);
    f(L("self_rating"), i.selfRating);
    f(L("debriefed_at"), i.debriefedAt);
    f(L("debrief"), i.debrief);
}

template <typename F, typename R>
void commitmentFields(F &f, R &r)
{
    using L = QLatin1StringView;
    auto &c = r.record;
    f(L("application"), r.application);
    f(L("id"), c.id);
    f(L("position"), r.position);
    f(L("type"), c.type);
    f(L("made_at"), c.madeAt);
    f(L("interview"), c.interview);
    f(L("person"), c.person);
    f(L("by"), c.by);
    f(L("window_from"), c.from);
    f(L("window_to"), c.to);
    f(L("what"), c.what);
    f(L("words"), c.words);
    f(L("fulfilled_at"), c.fulfilledAt);
}

template <typename F, typename R>
void correspondenceFields(F &f, R &r)
{
    using L = QLatin1StringView;
    auto &c = r.record;
    f(L("application"), r.application);
    f(L("id"), c.id);
    f(L("position"), r.position);
    f(L("direction"), c.direction);
    f(L("happened_at"), c.at);
    f(L("logged_at"), c.loggedAt);
    f(L("channel"), c.channel);
    f(L("interview"), c.interview);
    f(L("kind"), c.kind);
    f(L("meaning"), c.meaning);
    f(L("until"), c.until);
    f(L("topic"), c.topic);
    f(L("subject"), c.subject);
    f(L("body"), c.body);
    f(L("message_id"), c.messageId);
    f(L("in_reply_to"), c.inReplyTo);
    f(L("delivery"), c.delivery);
    f(L("address"), c.address);
}

template <typename F, typename R>
void offerFields(F &f, R &r)
{
    using L = QLatin1StringView;
    auto &o = r.record;
    f(L("application"), r.application);
    f(L("id"), o.id);
    f(L("position"), r.position);
    f(L("form"), o.form);
    f(L("made_at"), o.at);
    f(L("respond_by"), o.respondBy);
    f(L("accepted_at"), o.acceptedAt);
    f(L("declined_at"), o.declinedAt);
    f(L("person"), o.person);
}

template <typename F, typename R>
void adjustmentFields(F &f, R &r)
{
    using L = QLatin1StringView;
    auto &a = r.record;
    f(L("application"), r.application);
    f(L("position"), r.position);
    f(L("kind"), a.kind);
    f(L("person"), a.person);
    f(L("interview"), a.interview);
    f(L("action"), a.action);
    f(L("until_at"), a.until);
    f(L("made_at"), a.at);
    f(L("reason"), a.reason);
}

} // namespace afterword
