// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Holds: collects what is held back in one application, kind by kind (settled, held).
#pragma once

#include "applicationplan.h"
#include "cadencestate.h"

namespace afterword::policy {

/// Why nothing more is sent once the cap is reached.
Sentence enough(const Situation &situation);

class Holds
{
public:
    explicit Holds(const Situation &situation)
        : m_situation(situation)
        , m_recipient(situation.recipient())
        , m_zone(situation.messageZone(m_recipient))
    {}

    std::vector<HeldMessage> take() { return std::move(m_held); }

    void status();
    void interest();
    void final();
    void keepInTouch();
    void thankYou();

private:
    void hold(Kind kind, const Sentence &reason, const QStringList &rules,
              std::optional<Instant> until = std::nullopt)
    {
        if (until && m_situation.reached(*until))
            until.reset();
        const PersonId to =
            kind == Kind::KeepInTouch ? m_situation.hiringManagerElseRecipient() : m_recipient;
        HeldMessage message{kind, {}, until, reason, rules};
        if (to)
            message.to = {to};
        m_held.push_back(std::move(message));
    }
    void statusAboutDate(const NamedDate &date);
    void statusAfterReply(ReplyEffect effect);
    void statusAtTheEnd();
    void statusBeforeAWeek();
    /// The day of their last reply; only where there is one.
    QDate repliedOn() const { return m_zone.dateAt(m_situation.lastReply()->entry->at); }
    Instant rolled(Instant instant) const { return rolledFor(m_situation, instant, m_recipient); }

    const Situation &m_situation;
    PersonId m_recipient;
    Zone m_zone;
    std::vector<HeldMessage> m_held;
};

} // namespace afterword::policy
