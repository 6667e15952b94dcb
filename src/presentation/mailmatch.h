// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// MailMatch: whose mail it is and which application it belongs to, as far as the records tell.
#pragma once

#include "mailmessage.h"
#include "meaningproposal.h"
#include "tracker.h"

#include <optional>

namespace afterword {

struct MailMatch
{
    /// Logged already: the same Message-ID.
    struct Known
    {
        ApplicationId application;
        CorrespondenceId entry;

        bool operator==(const Known &) const = default;
    };
    std::optional<Known> known;
    Direction direction = Direction::In; ///< out: the person's own mail
    std::vector<PersonId> people;        ///< who wrote it, or to whom it went; empty: nobody who is known
    /// Best first: one that holds the mail that it answers; those that name its people, the last touched
    /// first; those whose people have addresses of the same organisation.
    std::vector<ApplicationId> applications;
    bool isThread = false; ///< the first of them holds the mail that it answers: no doubt is left

    bool operator==(const MailMatch &) const = default;
};

/// `bounced`: the address of which a bounce speaks; empty: it is no bounce. Addresses are compared without
/// case.
MailMatch matchMail(const MailMessage &mail, const QString &bounced, const Profile &profile,
                    const std::vector<Person> &people, const std::vector<Application> &applications);

/// The domain by which colleagues are known, folded; empty where everybody may have such an address.
QString organisationOf(const QString &address);

/// The mail as an entry of a history, not yet confirmed by anybody.
Correspondence entryOf(const MailMessage &mail, const MailMatch &match, const QString &bounced, Instant now);

} // namespace afterword
