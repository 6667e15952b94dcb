// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A store with one application and a message to its hiring manager that can be brought into any state.
#pragma once

#include "storechanges.h"
#include "storedump.h"

namespace afterword::test {

using State = OutgoingState;

/// What the outbox holds beside the history, as text.
inline QString outboxDump(const QString &file)
{
    using namespace Qt::StringLiterals;
    const auto database = Database::open(file, Database::Access::ReadOnly).value();
    QString text = dump(file);
    for (const auto &[table, columns] : {std::pair("outbox"_L1, 20), std::pair("outbox_attempts"_L1, 7),
                                         std::pair("outbox_attachments"_L1, 6)}) {
        Query rows(*database, u"SELECT * FROM %1 ORDER BY 1, 2, 3"_s.arg(table));
        static_cast<void>(rows.each({}, [&](const Query &row) {
            for (int i = 0; i < columns; ++i)
                text += row.text(i) + u'|';
            text += u'\n';
        }));
    }
    return text;
}

/// Objects when told to, as the rules would.
class ObjectingPlanner final : public Planner
{
public:
    QString objects; ///< what speaks against sending; empty: nothing
    mutable int asked = 0;
    mutable QString reaches; ///< the recipient's address as the rules were shown it

    Plan plan(const Tracker &tracker, Instant at) const override { return m_plain.plan(tracker, at); }
    Plan planFor(const Tracker &part, const std::vector<ApplicationId> &applications,
                 Instant at) const override
    {
        return m_plain.planFor(part, applications, at);
    }
    QString objection(const Tracker &part, const ApplicationId &application, const Correspondence &message,
                      bool overridden, Instant /*at*/) const override
    {
        ++asked;
        const Application *found = part.find(application);
        if (const Person *to = message.people.empty() ? nullptr : part.find(message.people.front()))
            reaches = to->email;
        // The message itself is no reason against it.
        if (!found || std::ranges::find(found->correspondence, message.id, &Correspondence::id) !=
                          found->correspondence.end())
            return QStringLiteral("asked about the wrong facts");
        return overridden ? QString() : objects;
    }

private:
    FakePlanner m_plain;
};

struct OutboxFixture
{
    QTemporaryDir folder;
    FakeClock clock{at("2026-11-23T09:00:00Z")};
    ObjectingPlanner planner;
    QString file = folder.filePath(QStringLiteral("data/afterword.db"));
    std::unique_ptr<SqlTrackerStore> store;

    /// Opens it anew, as another program or after a restart; the one before stays.
    std::unique_ptr<SqlTrackerStore> another() const
    {
        return std::move(*SqlTrackerStore::open(file, planner, clock));
    }

    OutboxFixture()
    {
        store = another();
        std::ignore = store->import(fullTracker(), false);
        clock.advance(std::chrono::hours(1));
    }

    OutboxDraft draft() const
    {
        using namespace Qt::StringLiterals;
        OutboxDraft draft;
        draft.key.application = bare();
        draft.kind = Kind::StatusCheckIn;
        draft.recipient = PersonId(u"p-manager"_s);
        draft.step = StepId(u"step/a-bare"_s);
        draft.templateId = u"plain"_s;
        draft.message.from = {u"Robin Söderström"_s, u"robin@example.org"_s};
        draft.message.to = {{u"Maria O'Neill"_s, u"maria@acme.example"_s}};
        draft.message.cc = {{u"Kim"_s, u"kim@acme.example"_s}};
        draft.message.references = {u"1@acme.example"_s, u"2@acme.example"_s};
        draft.message.inReplyTo = u"2@acme.example"_s;
        draft.message.subject = u"Analyst: where things stand"_s;
        draft.message.body = u"Dear Maria,\n\nwalrus \U0001F600.\n"_s;
        draft.message.attachments = {{u"cv.pdf"_s, u"application/pdf"_s, QByteArray("\0\xff\r\nPDF", 7)}};
        return draft;
    }

    /// A new message in that state; nothing waits beside it.
    OutboxKey messageIn(OutgoingState state)
    {
        using enum OutgoingState;
        const auto made = store->createDraft(draft());
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        const OutboxKey key = made->draft.key;
        const auto done = [](const auto &result) {
            if (!result)
                qFatal("%s", qPrintable(result.error().message));
        };
        if (state == Draft)
            return key;
        done(store->send(key, {QStringLiteral("account"), false}));
        if (state == Waiting)
            return key;
        clock.advance(Outbox::cancelTime);
        done(store->take(key));
        if (state == Sending)
            return key;
        const auto what = state == Sent     ? SendOutcome::What::Accepted
                          : state == Failed ? SendOutcome::What::Refused
                                            : SendOutcome::What::Unsure;
        done(store->conclude(key, {what, SendPhase::Answered, QStringLiteral("the server's words")}));
        return key;
    }

    OutgoingState state(const OutboxKey &key) const { return store->message(key).value().state; }
    Correspondence entry(const OutboxKey &key) const
    {
        const Application application = store->application(key.application).value();
        const auto found = std::ranges::find(application.correspondence, key.entry, &Correspondence::id);
        return found == application.correspondence.end() ? Correspondence() : *found;
    }
};

} // namespace afterword::test
