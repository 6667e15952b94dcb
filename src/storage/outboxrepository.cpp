// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and writing of the outbox's tables.
#include "outboxrepository.h"

#include "jsonfields.h"
#include "storedtext.h"

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

QJsonArray jsonOf(const std::vector<Mailbox> &boxes)
{
    QJsonArray array;
    for (const Mailbox &box : boxes)
        array += QJsonArray{box.name, box.address};
    return array;
}

Mailbox mailboxOf(const QJsonValue &json)
{
    return {json.toArray().at(0).toString(), json.toArray().at(1).toString()};
}

std::vector<Mailbox> mailboxesOf(const QJsonValue &json)
{
    std::vector<Mailbox> boxes;
    for (const QJsonValue box : json.toArray())
        boxes.push_back(mailboxOf(box));
    return boxes;
}

QJsonArray jsonOf(const std::vector<SetAside> &setAside)
{
    QJsonArray array;
    for (const SetAside &one : setAside)
        array += QJsonArray{one.check, one.words, one.reason};
    return array;
}

std::vector<SetAside> setAsideOf(const QJsonValue &json)
{
    std::vector<SetAside> setAside;
    for (const QJsonValue one : json.toArray()) {
        const QJsonArray fields = one.toArray();
        setAside.push_back({fields.at(0).toString(), fields.at(1).toString(), fields.at(2).toString()});
    }
    return setAside;
}

QString headersOf(const OutboxRow &row)
{
    const MailMessage &message = row.message;
    return jsonText(QJsonObject{{u"from"_s, QJsonArray{message.from.name, message.from.address}},
                                {u"to"_s, jsonOf(message.to)},
                                {u"cc"_s, jsonOf(message.cc)},
                                {u"bcc"_s, jsonOf(message.bcc)},
                                {u"inReplyTo"_s, message.inReplyTo},
                                {u"references"_s, QJsonArray::fromStringList(message.references)},
                                {u"setAside"_s, jsonOf(row.setAside)}});
}

void readHeaders(const QString &text, OutboxRow &row)
{
    MailMessage &message = row.message;
    const QJsonObject headers = jsonFromText(text).toObject();
    message.from = mailboxOf(headers[u"from"_s]);
    message.to = mailboxesOf(headers[u"to"_s]);
    message.cc = mailboxesOf(headers[u"cc"_s]);
    message.bcc = mailboxesOf(headers[u"bcc"_s]);
    message.inReplyTo = headers[u"inReplyTo"_s].toString();
    for (const QJsonValue id : headers[u"references"_s].toArray())
        message.references += id.toString();
    row.setAside = setAsideOf(headers[u"setAside"_s]);
}

SqlValue phaseText(OutboxRow::Phase phase)
{
    switch (phase) {
    case OutboxRow::Phase::Waiting:
        return u"waiting"_s;
    case OutboxRow::Phase::Sending:
        return u"sending"_s;
    case OutboxRow::Phase::None:
        break;
    }
    return {};
}

std::optional<Instant> instantAt(const Query &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(Instant::fromMilliseconds(row.integer(column)));
}

SqlValues valuesOf(const OutboxKey &key)
{
    return {key.application.value(), key.entry.value()};
}

OutboxKey keyFrom(const Query &row)
{
    return {ApplicationId(row.text(0)), CorrespondenceId(row.text(1))};
}

bool isStorable(const MailMessage &message)
{
    return message.subject.isValidUtf16() && message.body.isValidUtf16();
}

} // namespace

OutgoingState stateOf(Delivery delivery, const OutboxRow &row)
{
    switch (delivery) {
    case Delivery::Draft:
        return OutgoingState::Draft;
    case Delivery::Sent:
        return OutgoingState::Sent;
    case Delivery::Failed:
        return OutgoingState::Failed;
    case Delivery::Sending:
        if (row.phase != OutboxRow::Phase::None)
            return row.phase == OutboxRow::Phase::Waiting ? OutgoingState::Waiting : OutgoingState::Sending;
        break; // out of a document: somebody may have sent it
    case Delivery::Uncertain:
        break;
    }
    return OutgoingState::Uncertain;
}

Result<std::optional<OutboxRow>> OutboxRepository::row(const OutboxKey &key) const
{
    std::optional<OutboxRow> found;
    Query query(
        m_database,
        u"SELECT application, entry, step, message_id, headers, subject, body, made_at, "
        "edited_at, handed_over, handed_over_at, asked_at, phase, send_after, owner, "
        "account, overridden, held_back, template_id, language FROM outbox WHERE application = ? AND entry = ?"_s);
    const auto read = query.each(valuesOf(key), [&](const Query &row) {
        OutboxRow r;
        r.key = keyFrom(row);
        r.step = StepId(row.text(2));
        r.message.messageId = row.text(3);
        readHeaders(row.text(4), r);
        r.message.subject = row.text(5);
        r.message.body = row.text(6);
        r.madeAt = Instant::fromMilliseconds(row.integer(7));
        r.editedAt = Instant::fromMilliseconds(row.integer(8));
        if (const auto how = fromExchangeName<HandOver>(row.text(9)); how && !row.isNull(10))
            r.handedOver = HandedOver{*how, *instantAt(row, 10), instantAt(row, 11)};
        const QString phase = row.text(12);
        if (phase == "waiting"_L1)
            r.phase = OutboxRow::Phase::Waiting;
        else if (!phase.isEmpty())
            r.phase = OutboxRow::Phase::Sending;
        r.sendAfter = instantAt(row, 13);
        r.owner = row.text(14);
        r.account = row.text(15);
        r.overridden = row.integer(16) != 0;
        r.heldBack = row.text(17);
        r.templateId = row.text(18);
        r.language = row.text(19);
        found = std::move(r);
    });
    if (!read)
        return std::unexpected(read.error());
    return found;
}

Result<void> OutboxRepository::put(const OutboxRow &r) const
{
    if (!isStorable(r.message))
        return putContent(r);
    SqlValues values{r.step.value(),
                     r.message.messageId,
                     headersOf(r),
                     r.message.subject,
                     r.message.body,
                     toSql(r.madeAt),
                     toSql(r.editedAt),
                     r.handedOver ? toSql(QString(exchangeName(r.handedOver->how))) : SqlValue(),
                     r.handedOver ? toSql(r.handedOver->at) : SqlValue(),
                     r.handedOver ? toSql(r.handedOver->askedAt) : SqlValue(),
                     phaseText(r.phase),
                     toSql(r.sendAfter),
                     r.owner.isEmpty() ? SqlValue() : SqlValue(r.owner),
                     r.account,
                     toSql(r.overridden),
                     r.heldBack,
                     r.templateId,
                     r.language};
    std::ranges::copy(valuesOf(r.key), std::back_inserter(values));
    Query update(m_database,
                 u"UPDATE outbox SET step = ?, message_id = ?, headers = ?, subject = ?, body = ?, "
                 "made_at = ?, edited_at = ?, handed_over = ?, handed_over_at = ?, asked_at = ?, "
                 "phase = ?, send_after = ?, owner = ?, account = ?, overridden = ?, held_back = ?, "
                 "template_id = ?, language = ? WHERE application = ? AND entry = ?"_s);
    if (auto done = update.run(values); !done || update.rowsAffected() > 0)
        return done;
    return Query(m_database,
                 u"INSERT INTO outbox (step, message_id, headers, subject, body, made_at, edited_at, "
                 "handed_over, handed_over_at, asked_at, phase, send_after, owner, account, overridden, "
                 "held_back, template_id, language, application, entry) "
                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .run(values);
}

Result<void> OutboxRepository::putContent(const OutboxRow &row) const
{
    if (!isStorable(row.message)) {
        return fail(ErrorCode::BadInput,
                    Database::tr("A text holds half a symbol, which cannot be stored; nothing was changed."));
    }
    return Query(m_database, u"UPDATE outbox SET headers = ?, subject = ?, body = ?, edited_at = ?, "
                             "held_back = ? WHERE application = ? AND entry = ?"_s)
        .run({headersOf(row), row.message.subject, row.message.body, toSql(row.editedAt), row.heldBack,
              row.key.application.value(), row.key.entry.value()});
}

Result<bool> OutboxRepository::claim(const OutboxKey &key, const QString &owner) const
{
    Query query(m_database, u"UPDATE outbox SET phase = 'sending', owner = ? WHERE application = ? AND "
                            "entry = ? AND phase = 'waiting'"_s);
    return query.run({owner, key.application.value(), key.entry.value()}) |
           mapped([&] { return query.rowsAffected() == 1; });
}

Result<std::vector<MailAttachment>> OutboxRepository::attachments(const OutboxKey &key) const
{
    std::vector<MailAttachment> found;
    Query query(m_database, u"SELECT file_name, media_type, content FROM outbox_attachments WHERE "
                            "application = ? AND entry = ? ORDER BY position"_s);
    return query.each(valuesOf(key), [&](const Query &row) {
        found.push_back({row.text(0), row.text(1), QByteArray::fromBase64(row.text(2).toLatin1())});
    }) | mapped([&] { return std::move(found); });
}

Result<void> OutboxRepository::putAttachments(const OutboxKey &key,
                                              const std::vector<MailAttachment> &attachments) const
{
    Result<void> done =
        Query(m_database, u"DELETE FROM outbox_attachments WHERE application = ? AND entry = ?"_s)
            .run(valuesOf(key));
    qint64 position = 0;
    for (const MailAttachment &attachment : attachments) {
        if (!done)
            break;
        done = Query(m_database, u"INSERT INTO outbox_attachments (application, entry, position, file_name, "
                                 "media_type, content) VALUES (?, ?, ?, ?, ?, ?)"_s)
                   .run({key.application.value(), key.entry.value(), position++, attachment.fileName,
                         attachment.mediaType, QString::fromLatin1(attachment.content.toBase64())});
    }
    return done;
}

Result<std::vector<SendAttempt>> OutboxRepository::attempts(const OutboxKey &key) const
{
    std::vector<SendAttempt> found;
    Query query(m_database, u"SELECT begun_at, ended_at, phase, reply FROM outbox_attempts WHERE "
                            "application = ? AND entry = ? ORDER BY position"_s);
    return query.each(valuesOf(key), [&](const Query &row) {
        found.push_back({Instant::fromMilliseconds(row.integer(0)), instantAt(row, 1),
                         fromExchangeName<SendPhase>(row.text(2)).value_or(SendPhase::Connecting),
                         row.text(3)});
    }) | mapped([&] { return std::move(found); });
}

Result<void> OutboxRepository::addAttempt(const OutboxKey &key, const SendAttempt &attempt) const
{
    return Query(m_database,
                 u"INSERT INTO outbox_attempts (application, entry, position, begun_at, ended_at, phase, "
                 "reply) SELECT ?, ?, coalesce(max(position), 0) + 1, ?, ?, ?, ? FROM outbox_attempts "
                 "WHERE application = ? AND entry = ?"_s)
        .run({key.application.value(), key.entry.value(), toSql(attempt.begunAt), toSql(attempt.endedAt),
              toSql(attempt.phase), attempt.reply, key.application.value(), key.entry.value()});
}

Result<void> OutboxRepository::changeAttempt(const OutboxKey &key, const SendAttempt &attempt) const
{
    return Query(m_database,
                 u"UPDATE outbox_attempts SET ended_at = ?, phase = ?, reply = ? WHERE application = ? "
                 "AND entry = ? AND position = (SELECT max(position) FROM outbox_attempts WHERE "
                 "application = ? AND entry = ?)"_s)
        .run({toSql(attempt.endedAt), toSql(attempt.phase), attempt.reply, key.application.value(),
              key.entry.value(), key.application.value(), key.entry.value()});
}

Result<std::vector<CorrespondenceId>> OutboxRepository::entries(const ApplicationId &application) const
{
    std::vector<CorrespondenceId> found;
    Query query(m_database, u"SELECT entry FROM outbox WHERE application = ?"_s);
    return query.each({application.value()}, [&](const Query &row) { found.emplace_back(row.text(0)); }) |
           mapped([&] { return std::move(found); });
}

Result<std::vector<OutboxKey>> OutboxRepository::keys(const QString &sql, const SqlValues &bound) const
{
    std::vector<OutboxKey> found;
    Query query(m_database, sql);
    return query.each(bound, [&](const Query &row) { found.push_back(keyFrom(row)); }) |
           mapped([&] { return std::move(found); });
}

#define AFTERWORD_OUTBOX_ENTRIES                                                                             \
    "SELECT o.application, o.entry FROM outbox o JOIN correspondence c ON c.application = o.application "    \
    "AND c.id = o.entry "

Result<std::vector<OutboxKey>> OutboxRepository::waiting(Instant until) const
{
    return keys(u"" AFTERWORD_OUTBOX_ENTRIES "WHERE o.phase = 'waiting' AND o.send_after <= ? AND "
                "c.delivery = 'sending' ORDER BY o.send_after, o.application, o.entry"_s,
                {toSql(until)});
}

Result<std::vector<OutboxKey>> OutboxRepository::claimed() const
{
    return keys(u"SELECT application, entry FROM outbox WHERE phase = 'sending'"_s, {});
}

Result<std::optional<Instant>> OutboxRepository::nextSendAfter() const
{
    std::optional<Instant> next;
    Query query(m_database,
                u"SELECT min(o.send_after) FROM outbox o JOIN correspondence c ON c.application = "
                "o.application AND c.id = o.entry WHERE o.phase = 'waiting' AND c.delivery = 'sending'"_s);
    return query.each({}, [&](const Query &row) { next = instantAt(row, 0); }) | mapped([&] { return next; });
}

Result<std::vector<OutboxKey>> OutboxRepository::toAskAbout(Instant before) const
{
    return keys(u"" AFTERWORD_OUTBOX_ENTRIES "WHERE o.handed_over IS NOT NULL AND o.handed_over_at < ? AND "
                "(o.asked_at IS NULL OR o.asked_at < ?) AND c.delivery = 'draft' "
                "ORDER BY o.handed_over_at, o.application, o.entry"_s,
                {toSql(before), toSql(before)});
}

Result<std::vector<OutboxKey>> OutboxRepository::unsent() const
{
    return keys(u"SELECT c.application, c.id FROM correspondence c LEFT JOIN outbox o ON o.application = "
                "c.application AND o.entry = c.id WHERE c.delivery <> 'sent' AND c.direction = 'out' "
                "ORDER BY coalesce(o.edited_at, c.happened_at) DESC, c.application, c.id"_s,
                {});
}

Result<bool> OutboxRepository::isOnItsWay(const OutboxKey &but, const Correspondence &message) const
{
    bool found = false;
    Query query(m_database,
                u"SELECT c.interview FROM correspondence c JOIN correspondence_people p ON p.application = "
                "c.application AND p.entry = c.id WHERE c.application = ? AND c.id <> ? AND c.direction = "
                "'out' AND c.delivery IN ('sending', 'uncertain') AND c.kind = ? AND p.person = ?"_s);
    return query.each({but.application.value(), but.entry.value(), toSql(message.kind),
                       message.people.empty() ? SqlValue() : toSql(message.people.front())},
                      [&](const Query &row) {
                          const InterviewId its(row.text(0));
                          found = found || its == message.interview || its.isEmpty() ||
                                  message.interview.isEmpty();
                      }) |
           mapped([&] { return found; });
}

Result<std::vector<OutboxRepository::Text>> OutboxRepository::unsettled() const
{
    std::vector<Text> texts;
    Query query(m_database, u"SELECT o.application, o.entry, o.subject, o.body FROM outbox o JOIN "
                            "correspondence c ON c.application = o.application AND c.id = o.entry WHERE "
                            "c.delivery <> 'sent' AND (o.subject <> c.subject OR o.body <> c.body)"_s);
    return query.each({}, [&](const Query &row) {
        texts.push_back({keyFrom(row), row.text(2), row.text(3)});
    }) | mapped([&] { return std::move(texts); });
}

Result<void> OutboxRepository::prune() const
{
    const auto lost = keys(u"SELECT application, entry FROM outbox o WHERE NOT EXISTS (SELECT 1 FROM "
                           "correspondence c WHERE c.application = o.application AND c.id = o.entry)"_s,
                           {});
    if (!lost)
        return std::unexpected(lost.error());
    for (const OutboxKey &key : *lost) {
        // As the images of rows have it, an id stands in quotes; what looks like one keeps the message.
        bool isKept = false;
        Query undo(m_database, u"SELECT 1 FROM undo WHERE instr(changes, ?) > 0 LIMIT 1"_s);
        const QString id = jsonText(QJsonArray{toStored(key.entry.value())});
        if (auto read = undo.each({id.mid(1, id.size() - 2)}, [&](const Query &) { isKept = true; }); !read)
            return read;
        if (isKept)
            continue;
        for (const QLatin1StringView table : {"outbox"_L1, "outbox_attempts"_L1, "outbox_attachments"_L1}) {
            if (auto done =
                    Query(m_database, u"DELETE FROM %1 WHERE application = ? AND entry = ?"_s.arg(table))
                        .run(valuesOf(key));
                !done)
                return done;
        }
    }
    return {};
}

} // namespace afterword
