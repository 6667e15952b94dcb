// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Version 1 of the schema: facts, plan, undo, journal, reminders. Instants are milliseconds since 1970 in
// UTC, days ISO texts, enumerations their exchange names, flags 0 or 1, absent ids NULL.
#include "schema1.h"

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

// References are checked when the transaction commits, so rows may be written in any order.
#define AFTERWORD_DEFERRED "DEFERRABLE INITIALLY DEFERRED"
#define AFTERWORD_PERSON "TEXT REFERENCES people (id) " AFTERWORD_DEFERRED
#define AFTERWORD_OF_APPLICATION "TEXT NOT NULL REFERENCES applications (id) " AFTERWORD_DEFERRED
#define AFTERWORD_INTERVIEW                                                                                  \
    "FOREIGN KEY (application, interview) REFERENCES interviews (application, id) " AFTERWORD_DEFERRED

QStringList factTables(const Dialect &d)
{
    return {
        d.createTable(u"profile"_s, u"id BIGINT PRIMARY KEY CHECK (id = 1), name TEXT NOT NULL, "
                                    "email TEXT NOT NULL, phone TEXT NOT NULL, signature TEXT NOT NULL, "
                                    "time_zone TEXT NOT NULL, region TEXT, away TEXT NOT NULL"_s),
        d.createTable(u"cadence"_s, u"id BIGINT PRIMARY KEY CHECK (id = 1), overrides TEXT NOT NULL"_s),
        d.createTable(u"people"_s,
                      u"id TEXT PRIMARY KEY NOT NULL, position BIGINT NOT NULL, name TEXT NOT NULL, "
                      "given_name TEXT NOT NULL, title TEXT NOT NULL, company TEXT NOT NULL, "
                      "email TEXT NOT NULL, phone TEXT NOT NULL, postal_address TEXT NOT NULL, "
                      "linkedin TEXT NOT NULL, time_zone TEXT NOT NULL, preferred_channel TEXT, "
                      "calls_welcome BIGINT NOT NULL, contact_refused BIGINT NOT NULL, "
                      "notes TEXT NOT NULL"_s),
        d.createTable(u"referees"_s,
                      u"person TEXT PRIMARY KEY NOT NULL REFERENCES people (id) " AFTERWORD_DEFERRED
                      ", position BIGINT NOT NULL, consent TEXT NOT NULL, relationship TEXT NOT NULL"_s),
        d.createTable(
            u"applications"_s,
            u"id TEXT PRIMARY KEY NOT NULL, position BIGINT NOT NULL, company TEXT NOT NULL, "
            "role TEXT NOT NULL, location TEXT NOT NULL, url TEXT NOT NULL, source TEXT NOT NULL, "
            "salary TEXT NOT NULL, tags TEXT NOT NULL, notes TEXT NOT NULL, dream BIGINT NOT NULL, "
            "interest TEXT NOT NULL, stage TEXT, outcome TEXT, applied_on TEXT, closed_on TEXT, "
            "time_zone TEXT NOT NULL, region TEXT, hiring_manager " AFTERWORD_PERSON
            ", coordinator " AFTERWORD_PERSON ", designated_contact " AFTERWORD_PERSON
            ", references_requested BIGINT NOT NULL, CHECK (outcome IS NULL OR stage = 'closed')"_s),
        d.createTable(u"board_ranks"_s, u"application TEXT PRIMARY KEY NOT NULL REFERENCES applications "
                                        "(id) " AFTERWORD_DEFERRED ", board_rank BIGINT NOT NULL"_s),
        d.createTable(u"application_referees"_s,
                      u"application " AFTERWORD_OF_APPLICATION
                      ", position BIGINT NOT NULL, person TEXT NOT NULL REFERENCES people "
                      "(id) " AFTERWORD_DEFERRED ", PRIMARY KEY (application, position)"_s),
        d.createTable(u"interviews"_s,
                      u"application " AFTERWORD_OF_APPLICATION
                      ", id TEXT NOT NULL, position BIGINT NOT NULL, round BIGINT NOT NULL, "
                      "starts_at BIGINT NOT NULL, ends_at BIGINT NOT NULL, time_zone TEXT NOT NULL, "
                      "mode TEXT NOT NULL, status TEXT NOT NULL, location TEXT NOT NULL, "
                      "calendar_uid TEXT NOT NULL, signs TEXT NOT NULL, self_rating BIGINT, "
                      "debriefed_at BIGINT, debrief TEXT, PRIMARY KEY (application, id), "
                      "CHECK (ends_at >= starts_at)"_s),
        d.createTable(u"interviewers"_s,
                      u"application TEXT NOT NULL, interview TEXT NOT NULL, position BIGINT NOT NULL, "
                      "person TEXT NOT NULL REFERENCES people (id) " AFTERWORD_DEFERRED
                      ", PRIMARY KEY (application, interview, position), " AFTERWORD_INTERVIEW ""_s),
        d.createTable(u"commitments"_s, u"application " AFTERWORD_OF_APPLICATION
                                        ", id TEXT NOT NULL, position BIGINT NOT NULL, type TEXT NOT NULL, "
                                        "made_at BIGINT NOT NULL, interview TEXT, person " AFTERWORD_PERSON
                                        ", by_at BIGINT, by_day TEXT, window_from BIGINT, window_to BIGINT, "
                                        "what TEXT NOT NULL, words TEXT NOT NULL, fulfilled_at BIGINT, "
                                        "PRIMARY KEY (application, id), " AFTERWORD_INTERVIEW ""_s),
        d.createTable(u"correspondence"_s,
                      u"application " AFTERWORD_OF_APPLICATION
                      ", id TEXT NOT NULL, position BIGINT NOT NULL, direction TEXT NOT NULL, "
                      "happened_at BIGINT NOT NULL, logged_at BIGINT, channel TEXT, interview TEXT, "
                      "kind TEXT, meaning TEXT, until_at BIGINT, until_day TEXT, topic TEXT, "
                      "subject TEXT NOT NULL, body TEXT NOT NULL, message_id TEXT NOT NULL, "
                      "in_reply_to TEXT NOT NULL, delivery TEXT NOT NULL, address TEXT NOT NULL, "
                      "PRIMARY KEY (application, id), " AFTERWORD_INTERVIEW ""_s),
        d.createTable(u"correspondence_people"_s,
                      u"application TEXT NOT NULL, entry TEXT NOT NULL, position BIGINT NOT NULL, "
                      "person TEXT NOT NULL REFERENCES people (id) " AFTERWORD_DEFERRED
                      ", PRIMARY KEY (application, entry, position), FOREIGN KEY (application, entry) "
                      "REFERENCES correspondence (application, id) " AFTERWORD_DEFERRED ""_s),
        d.createTable(u"offers"_s, u"application " AFTERWORD_OF_APPLICATION
                                   ", id TEXT NOT NULL, position BIGINT NOT NULL, form TEXT NOT NULL, "
                                   "made_at BIGINT NOT NULL, respond_by_at BIGINT, respond_by_day TEXT, "
                                   "accepted_at BIGINT, declined_at BIGINT, person " AFTERWORD_PERSON
                                   ", PRIMARY KEY (application, id)"_s),
        d.createTable(u"adjustments"_s,
                      u"application " AFTERWORD_OF_APPLICATION
                      ", position BIGINT NOT NULL, kind TEXT NOT NULL, person " AFTERWORD_PERSON
                      ", interview TEXT, action TEXT NOT NULL, until_at BIGINT, made_at BIGINT NOT NULL, "
                      "reason TEXT NOT NULL, PRIMARY KEY (application, position), " AFTERWORD_INTERVIEW ""_s),
    };
}

/// Derived from the facts: can be thrown away and built anew.
QStringList planTables(const Dialect &d)
{
    return {
        d.createTable(u"planned_steps"_s,
                      u"id TEXT PRIMARY KEY NOT NULL, application TEXT REFERENCES applications (id) ON "
                      "DELETE CASCADE " AFTERWORD_DEFERRED
                      ", kind TEXT NOT NULL, state TEXT NOT NULL, opens BIGINT, due BIGINT, "
                      "due_order BIGINT NOT NULL, target BIGINT, closes BIGINT, channel TEXT, "
                      "blocked_by TEXT, needs_user TEXT, optional BIGINT NOT NULL, interview TEXT, "
                      "recipient TEXT, to_people TEXT NOT NULL, about TEXT, also_for TEXT NOT NULL, "
                      "avoid_topics TEXT NOT NULL, reason TEXT NOT NULL, rules TEXT NOT NULL"_s),
        u"CREATE INDEX planned_steps_due ON planned_steps (due_order, id)"_s,
        u"CREATE INDEX planned_steps_opens ON planned_steps (opens)"_s,
        u"CREATE INDEX planned_steps_application ON planned_steps (application, due_order, id)"_s,
        d.createTable(u"application_advice"_s,
                      u"application TEXT PRIMARY KEY NOT NULL REFERENCES applications (id) ON DELETE "
                      "CASCADE " AFTERWORD_DEFERRED
                      ", stage TEXT NOT NULL, board_rank BIGINT NOT NULL, advice TEXT NOT NULL, "
                      "suggested_stage TEXT, suggested_outcome TEXT, until_at BIGINT, "
                      "unanswered BIGINT NOT NULL, summary TEXT NOT NULL, held TEXT NOT NULL, "
                      "next_step TEXT"_s),
        u"CREATE INDEX application_advice_board ON application_advice (stage, board_rank, application)"_s,
        u"CREATE INDEX application_advice_count ON application_advice (stage, advice)"_s,
        d.createTable(u"plan_state"_s, u"id BIGINT PRIMARY KEY CHECK (id = 1), valid_until BIGINT"_s),
    };
}

QStringList recordTables(const Dialect &d)
{
    return {
        d.createTable(u"undo"_s, u"id BIGINT PRIMARY KEY, made_at BIGINT NOT NULL, label TEXT NOT NULL, "
                                 "undone BIGINT NOT NULL, changes TEXT NOT NULL"_s),
        d.createTable(u"journal"_s, u"id BIGINT PRIMARY KEY, happened_at BIGINT NOT NULL, "
                                    "action TEXT NOT NULL, label TEXT NOT NULL, "
                                    "changed_rows BIGINT NOT NULL"_s),
        // No reference to planned_steps: what was shown stays known when a step falls away and comes back.
        d.createTable(u"reminders"_s, u"step TEXT NOT NULL, opened BIGINT NOT NULL, state TEXT NOT NULL, "
                                      "shown_at BIGINT NOT NULL, PRIMARY KEY (step, opened)"_s),
    };
}

} // namespace

QStringList schema1(const Dialect &dialect)
{
    return factTables(dialect) + planTables(dialect) + recordTables(dialect);
}

} // namespace afterword
