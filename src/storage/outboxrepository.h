// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// OutboxRepository: what the outbox knows of each message beside its entry in the history.
#pragma once

#include "database.h"
#include "outbox.h"

namespace afterword {

/// A row of the outbox. How the message fares is its delivery in the history; the row only tells apart
/// waiting and sending.
struct OutboxRow
{
    enum class Phase { None, Waiting, Sending };

    OutboxKey key;
    StepId step;
    QString templateId;
    QString language;
    MailMessage message; ///< without attachments and date
    Instant madeAt;
    Instant editedAt;
    std::optional<HandedOver> handedOver;
    Phase phase = Phase::None;
    std::optional<Instant> sendAfter;
    QString owner; ///< the store that claimed it
    QString account;
    bool overridden = false;
    QString heldBack;
    std::vector<SetAside> setAside;
};

/// What delivery and row say together.
OutgoingState stateOf(Delivery delivery, const OutboxRow &row);

class OutboxRepository
{
public:
    explicit OutboxRepository(const Database &database)
        : m_database(database)
    {}

    Result<std::optional<OutboxRow>> row(const OutboxKey &key) const;
    /// Adds it or replaces the one with its key.
    Result<void> put(const OutboxRow &row) const;
    /// What was typed. BadInput where a text cannot be stored as it is.
    Result<void> putContent(const OutboxRow &row) const;
    /// True where it waited and is that owner's now.
    Result<bool> claim(const OutboxKey &key, const QString &owner) const;

    Result<std::vector<MailAttachment>> attachments(const OutboxKey &key) const;
    Result<void> putAttachments(const OutboxKey &key, const std::vector<MailAttachment> &attachments) const;

    Result<std::vector<SendAttempt>> attempts(const OutboxKey &key) const;
    Result<void> addAttempt(const OutboxKey &key, const SendAttempt &attempt) const;
    /// Of the last one.
    Result<void> changeAttempt(const OutboxKey &key, const SendAttempt &attempt) const;

    /// Entries of the application that have a row.
    Result<std::vector<CorrespondenceId>> entries(const ApplicationId &application) const;
    /// Whose time has come by that moment, oldest first.
    Result<std::vector<OutboxKey>> waiting(Instant until) const;
    /// By anybody.
    Result<std::vector<OutboxKey>> claimed() const;
    Result<std::optional<Instant>> nextSendAfter() const;
    Result<std::vector<OutboxKey>> toAskAbout(Instant before) const;
    /// Entries of the history that are not sent, with or without a row.
    Result<std::vector<OutboxKey>> unsent() const;
    /// Another message of that kind to that person may be on its way.
    Result<bool> isOnItsWay(const OutboxKey &but, const Correspondence &message) const;

    struct Text
    {
        OutboxKey key;
        QString subject;
        QString body;
    };
    /// Of unsent messages, where the history does not say what was typed last.
    Result<std::vector<Text>> unsettled() const;
    /// Forgets what has no entry in the history any more and can get none back by undo.
    Result<void> prune() const;

private:
    Result<std::vector<OutboxKey>> keys(const QString &sql, const SqlValues &bound) const;

    const Database &m_database;
};

} // namespace afterword
