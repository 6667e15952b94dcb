// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Deliveries: what Afterword itself has sent is never unsent by undo.
#pragma once

#include "rowchange.h"

#include <QSet>

namespace afterword {
class FactsEdit;
}

namespace afterword::deliveries {

/// The messages whose delivery begins or ends in some changes.
class Passing
{
public:
    explicit Passing(const RowChanges &changes);
    /// Every message that they change.
    static Passing all(const RowChanges &changes);

    bool isEmpty() const { return m_messages.isEmpty(); }
    /// Of the messages, as they stand in the text that is kept for undo.
    QStringList storedIds() const;
    /// Whether that row is one of them, or names somebody in one of them.
    bool holds(const Table &table, const SqlValues &key) const;
    /// What of the changes can be taken back.
    RowChanges without(const RowChanges &changes) const;

private:
    Passing() = default;

    QSet<std::pair<QString, QString>> m_messages; ///< application, message
};

/// Puts back in an edit what only the outbox changes: how its messages fare, and that they are there. Who
/// edits an application has read it some time before. What the person may say is that a message was sent.
Result<void> keepWhatTheOutboxHas(FactsEdit &edit);

/// Refused where taking these rows away would take away what a message that stays belongs to.
Result<void> keepWhatWasSent(const Database &database, const RowChanges &changes);

} // namespace afterword::deliveries
