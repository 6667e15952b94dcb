// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// OutboxNotice: what is told or asked about a message that has left its composer, in words.
#pragma once

#include "datetext.h"
#include "outbox.h"

namespace afterword {

struct OutboxNotice
{
    /// In the order in which they come first.
    enum class What {
        Counting,  ///< leaves in some seconds
        Sending,   ///< under way
        Uncertain, ///< only the person can say whether it was sent
        Failed,    ///< certainly not sent
        HeldBack,  ///< not sent, because the rules object by now or it was too late
        AskSent    ///< handed over a while ago: was it sent?
    };
    OutboxKey key;
    What what = What::AskSent;
    QString sentence;      ///< translated
    QString details;       ///< translated: what to check or do; empty: nothing more to say
    Instant at;            ///< when it probably left; else when it was last touched
    bool isPosted = false; ///< a card or letter is posted, not sent
    /// By which it may have gone, the likely one first; empty: that is clear.
    std::vector<Channel> channels;

    bool operator==(const OutboxNotice &) const = default;
};

/// What there is to say of one message now; nullopt: nothing. `recipient` is a name. A message that was
/// handed over is asked about by askAbout() only.
std::optional<OutboxNotice> noticeOf(const OutgoingMessage &message, const QString &recipient,
                                     const DateText &dates);
/// "Did you send it?", of a message that was handed over.
OutboxNotice askAbout(const OutgoingMessage &message, const QString &recipient, const DateText &dates);

/// So long after a hand-over it is first asked about.
constexpr Duration askAfter = std::chrono::minutes(1);
/// After "Not yet", it is left alone for so long.
constexpr Duration askAgainAfter = std::chrono::hours(3);

} // namespace afterword
