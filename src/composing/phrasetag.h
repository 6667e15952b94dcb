// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tags of phrases: the intents that the checks of etiquette ask for.
#pragma once

#include <QLatin1StringView>

#include <array>
#include <utility>

namespace afterword::composing {

enum class PhraseTag {
    Generic,      ///< single words that say nothing special
    Filler,       ///< single words that may stand anywhere: "really", "just"
    Thanks,       ///< gratitude
    Profuse,      ///< too much of it
    Excitement,   ///< desire for the job
    LookForward,  ///< anticipates an answer, a decision, another talk
    Invites,      ///< leaves the next word to them: "let me know", "feel free to write"
    Available,    ///< can be reached
    AnythingElse, ///< offers whatever they still need
    Offer,        ///< "let me know if I can send you anything": a whole offer, whatever it is of
    Ask,          ///< asks without a question mark: "could you let me know"
    Permission,   ///< asks for leave: "may I", "would it be all right"
    Timeline,     ///< when they will decide or write
    WhenClause,   ///< "when you will decide"
    Decision,     ///< whether they have decided, and for whom
    Status,       ///< news of any kind
    JobQuestion,  ///< about the work itself: never a question of decision
    Money,        ///< pay and what goes with it
    MoneyAsk,     ///< speaks of one's own pay, whatever the sentence
    Pressure,     ///< deadlines, ultimatums
    Softener,     ///< "no rush": takes the edge off
    Denied,       ///< "I do not think it was unfair": says that it is not so
    Desperate,
    Belittle,
    Blame,
    Bitter,
    Feedback,    ///< asks for feedback
    FutureRoles, ///< would come back for another job
    Gift,
    Announced, ///< "I will call you", "I'll drop by"
    Agreed,    ///< "as you suggested"
    Insider,
    Presume, ///< speaks as if hired
    Withdraw,
    Bargain,
    Praise,     ///< asks a reference for praise
    CheckingIn, ///< says only that one is there
    Interview,  ///< mentions the interview
    Meeting,    ///< "I spoke with", "our conversation": an interview that was
    Event,      ///< an event, or help with one
    Attached,   ///< speaks of an attachment
    ContactAsk, ///< asks for somebody's address
    Correction,
    Defence,
    Qualification, ///< sells oneself
    Highlight,     ///< recalls a good moment of the interview
    Specific,      ///< recalls what was said
    LightOpening,
    Value, ///< what one could add
    Away,
    TopicArticle,
    TopicEvent,
    TopicAccomplishment,
    TopicCharity,
    Position, ///< "position", "role", "vacancy"
    Industry,
    CallerNumber,
    WhenContact,  ///< when a call may come
    DecisionWord, ///< a decision in any form
    PastWork,     ///< speaks of an earlier job
    Personal,     ///< asks about somebody's life, not about the work
    Grammar,      ///< slips that no dictionary sees
    Jargon,       ///< single words of a trade that dictionaries lack
    Count
};

struct PhraseTagName
{
    PhraseTag tag;
    QLatin1StringView name;
};

inline constexpr std::array phraseTagNames{
    PhraseTagName{PhraseTag::Generic, QLatin1StringView("generic")},
    PhraseTagName{PhraseTag::Filler, QLatin1StringView("filler")},
    PhraseTagName{PhraseTag::Thanks, QLatin1StringView("thanks")},
    PhraseTagName{PhraseTag::Profuse, QLatin1StringView("profuse")},
    PhraseTagName{PhraseTag::Excitement, QLatin1StringView("excitement")},
    PhraseTagName{PhraseTag::LookForward, QLatin1StringView("look-forward")},
    PhraseTagName{PhraseTag::Invites, QLatin1StringView("invites")},
    PhraseTagName{PhraseTag::Available, QLatin1StringView("available")},
    PhraseTagName{PhraseTag::AnythingElse, QLatin1StringView("anything-else")},
    PhraseTagName{PhraseTag::Offer, QLatin1StringView("offer")},
    PhraseTagName{PhraseTag::Ask, QLatin1StringView("ask")},
    PhraseTagName{PhraseTag::Permission, QLatin1StringView("permission")},
    PhraseTagName{PhraseTag::Timeline, QLatin1StringView("timeline")},
    PhraseTagName{PhraseTag::WhenClause, QLatin1StringView("when-clause")},
    PhraseTagName{PhraseTag::Decision, QLatin1StringView("decision")},
    PhraseTagName{PhraseTag::Status, QLatin1StringView("status")},
    PhraseTagName{PhraseTag::JobQuestion, QLatin1StringView("job-question")},
    PhraseTagName{PhraseTag::Money, QLatin1StringView("money")},
    PhraseTagName{PhraseTag::MoneyAsk, QLatin1StringView("money-ask")},
    PhraseTagName{PhraseTag::Pressure, QLatin1StringView("pressure")},
    PhraseTagName{PhraseTag::Softener, QLatin1StringView("softener")},
    PhraseTagName{PhraseTag::Denied, QLatin1StringView("denied")},
    PhraseTagName{PhraseTag::Desperate, QLatin1StringView("desperate")},
    PhraseTagName{PhraseTag::Belittle, QLatin1StringView("belittle")},
    PhraseTagName{PhraseTag::Blame, QLatin1StringView("blame")},
    PhraseTagName{PhraseTag::Bitter, QLatin1StringView("bitter")},
    PhraseTagName{PhraseTag::Feedback, QLatin1StringView("feedback")},
    PhraseTagName{PhraseTag::FutureRoles, QLatin1StringView("future-roles")},
    PhraseTagName{PhraseTag::Gift, QLatin1StringView("gift")},
    PhraseTagName{PhraseTag::Announced, QLatin1StringView("announced")},
    PhraseTagName{PhraseTag::Agreed, QLatin1StringView("agreed")},
    PhraseTagName{PhraseTag::Insider, QLatin1StringView("insider")},
    PhraseTagName{PhraseTag::Presume, QLatin1StringView("presume")},
    PhraseTagName{PhraseTag::Withdraw, QLatin1StringView("withdraw")},
    PhraseTagName{PhraseTag::Bargain, QLatin1StringView("bargain")},
    PhraseTagName{PhraseTag::Praise, QLatin1StringView("praise")},
    PhraseTagName{PhraseTag::CheckingIn, QLatin1StringView("checking-in")},
    PhraseTagName{PhraseTag::Interview, QLatin1StringView("interview")},
    PhraseTagName{PhraseTag::Meeting, QLatin1StringView("meeting")},
    PhraseTagName{PhraseTag::Event, QLatin1StringView("event")},
    PhraseTagName{PhraseTag::Attached, QLatin1StringView("attached")},
    PhraseTagName{PhraseTag::ContactAsk, QLatin1StringView("contact-ask")},
    PhraseTagName{PhraseTag::Correction, QLatin1StringView("correction")},
    PhraseTagName{PhraseTag::Defence, QLatin1StringView("defence")},
    PhraseTagName{PhraseTag::Qualification, QLatin1StringView("qualification")},
    PhraseTagName{PhraseTag::Highlight, QLatin1StringView("highlight")},
    PhraseTagName{PhraseTag::Specific, QLatin1StringView("specific")},
    PhraseTagName{PhraseTag::LightOpening, QLatin1StringView("light-opening")},
    PhraseTagName{PhraseTag::Value, QLatin1StringView("value")},
    PhraseTagName{PhraseTag::Away, QLatin1StringView("away")},
    PhraseTagName{PhraseTag::TopicArticle, QLatin1StringView("topic-article")},
    PhraseTagName{PhraseTag::TopicEvent, QLatin1StringView("topic-event")},
    PhraseTagName{PhraseTag::TopicAccomplishment, QLatin1StringView("topic-accomplishment")},
    PhraseTagName{PhraseTag::TopicCharity, QLatin1StringView("topic-charity")},
    PhraseTagName{PhraseTag::Position, QLatin1StringView("position")},
    PhraseTagName{PhraseTag::Industry, QLatin1StringView("industry")},
    PhraseTagName{PhraseTag::CallerNumber, QLatin1StringView("caller-number")},
    PhraseTagName{PhraseTag::WhenContact, QLatin1StringView("when-contact")},
    PhraseTagName{PhraseTag::DecisionWord, QLatin1StringView("decision-word")},
    PhraseTagName{PhraseTag::PastWork, QLatin1StringView("past-work")},
    PhraseTagName{PhraseTag::Personal, QLatin1StringView("personal")},
    PhraseTagName{PhraseTag::Grammar, QLatin1StringView("grammar")},
    PhraseTagName{PhraseTag::Jargon, QLatin1StringView("jargon")}};

} // namespace afterword::composing
