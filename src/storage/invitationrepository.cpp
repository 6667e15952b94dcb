// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of taken_invitations.
#include "invitationrepository.h"

#include "sqlvalue.h"

namespace afterword {

using namespace Qt::StringLiterals;

Result<InvitationMemory> InvitationRepository::taken(const QStringList &uids) const
{
    InvitationMemory memory;
    for (const QString &uid : uids) {
        Query query(
            m_database,
            u"SELECT sequence, stamped_at, old_start, old_end, old_status, starts_at, ends_at, status "
            "FROM taken_invitations WHERE uid = ?"_s);
        const auto read = query.each({uid}, [&](const Query &row) {
            const auto stateAt = [&row](int first) {
                TakenInvitation::State state;
                state.start = Instant::fromMilliseconds(row.integer(first));
                state.end = Instant::fromMilliseconds(row.integer(first + 1));
                state.status =
                    fromExchangeName<InterviewStatus>(row.text(first + 2)).value_or(InterviewStatus::Planned);
                return state;
            };
            TakenInvitation invitation;
            invitation.uid = uid;
            invitation.version.sequence = static_cast<int>(row.integer(0));
            invitation.version.stamp = Instant::fromMilliseconds(row.integer(1));
            if (!row.isNull(2))
                invitation.before = stateAt(2);
            invitation.after = stateAt(5);
            memory.insert(uid, invitation);
        });
        if (!read)
            return std::unexpected(read.error());
    }
    return memory;
}

Result<void> InvitationRepository::remember(const TakenInvitation &invitation) const
{
    SqlValues values{invitation.uid, qint64{invitation.version.sequence}, toSql(invitation.version.stamp)};
    if (invitation.before) {
        values.insert(values.end(), {toSql(invitation.before->start), toSql(invitation.before->end),
                                     toSql(invitation.before->status)});
    } else {
        values.insert(values.end(), 3, SqlValue());
    }
    values.insert(values.end(), {toSql(invitation.after.start), toSql(invitation.after.end),
                                 toSql(invitation.after.status)});
    return Query(m_database, u"DELETE FROM taken_invitations WHERE uid = ?"_s).run({invitation.uid}) |
           andThen([&] {
               return Query(m_database,
                            u"INSERT INTO taken_invitations (uid, sequence, stamped_at, old_start, old_end, "
                            "old_status, starts_at, ends_at, status) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
                   .run(values);
           });
}

} // namespace afterword
