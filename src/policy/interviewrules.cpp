// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rules around the interview itself: what to ask, the next round, the debrief, card and LinkedIn afterwards.
#include "rules.h"
#include "words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword::policy {

namespace {

/// How long before an interview the list of questions is shown (own).
constexpr Duration AskAhead = std::chrono::hours(24);
/// The hour of the day by which a card is due (own).
constexpr int CardDueHour = 18;

/// Whether an invitation to connect went out in any application.
bool isConnected(const Situation &situation, const PersonId &person)
{
    const auto applications = situation.index().applicationsOf(person);
    return std::ranges::any_of(applications, [&](const Application *application) {
        return std::ranges::any_of(application->correspondence, [&](const Correspondence &entry) {
            return entry.kind == Kind::LinkedinConnect && names(entry, person) &&
                   situation.index().isSent(*application, entry);
        });
    });
}

} // namespace

namespace {

/// What was decided before the interview before this one was decided about that one.
std::optional<Instant> decidedAfter(const Situation &situation, const Interview &interview)
{
    std::optional<Instant> last;
    for (const Interview *held : situation.held()) {
        if (held->end <= interview.start && (!last || held->end > *last))
            last = held->end;
    }
    return last;
}

} // namespace

// 000-13, 000-15, 001-05, 001-07, 002-17, 003-09, 004-03, 004-04
void askAtInterview(const Situation &situation, Steps &steps)
{
    if (situation.isClosed())
        return;
    for (const Interview *interview : situation.planned()) {
        Sketch sketch;
        sketch.kind = Kind::AskAtInterview;
        sketch.key = {interview->id.value()};
        sketch.interview = interview->id;
        sketch.causedAt = decidedAfter(situation, *interview);
        sketch.opens = interview->start - AskAhead;
        sketch.due = interview->end;
        sketch.closes = interview->end;
        sketch.reason = Sentence(
            QT_TRANSLATE_NOOP(
                "Policy", "Before you leave on %1, ask when you will hear, from whom, whether by phone or "
                          "mail, and note everybody’s name and address."),
            situation.zoneOf(*interview).local(interview->start));
        sketch.rules = {u"000-13"_s, u"000-15"_s, u"001-05"_s, u"001-07"_s, u"002-17"_s,
                        u"003-09"_s, u"004-03"_s, u"004-04"_s, u"own"_s};
        add(situation, steps, std::move(sketch));
    }
}

// 000-28, 000-29
void prepareNextRound(const Situation &situation, Steps &steps)
{
    if (situation.isClosed())
        return;
    for (const Interview *interview : situation.planned()) {
        if (interview->round < 2)
            continue;
        Sketch sketch;
        sketch.kind = Kind::PrepareNextRound;
        sketch.key = {interview->id.value()};
        sketch.interview = interview->id;
        sketch.causedAt = decidedAfter(situation, *interview);
        for (const Reply &reply : situation.replies()) {
            if (reply.meaning == Meaning::NextRound && reply.entry->at < interview->start)
                sketch.opens = reply.entry->at;
        }
        sketch.due = interview->start;
        sketch.closes = interview->start;
        sketch.reason = Sentence(
            QT_TRANSLATE_NOOP("Policy",
                              "Round %1 is on %2: questions of the last round may come again, so look up the "
                              "answers you were unsure of."),
            interview->round, situation.zoneOf(*interview).local(interview->start));
        sketch.rules = {u"000-28"_s, u"000-29"_s};
        add(situation, steps, std::move(sketch));
    }
}

// 000-27, 000-30, 000-31
void debrief(const Situation &situation, Steps &steps)
{
    if (situation.isClosed())
        return;
    for (const Interview *interview : situation.everHeld()) {
        if (interview->debrief || (interview->debriefedAt && situation.reached(*interview->debriefedAt)))
            continue;
        Sketch sketch;
        sketch.kind = Kind::Debrief;
        sketch.key = {interview->id.value()};
        sketch.interview = interview->id;
        sketch.round = interview->round;
        sketch.opens = interview->end;
        sketch.due = interview->end + std::chrono::hours(situation.cadence().debriefDueHours);
        sketch.reason = Sentence(
            QT_TRANSLATE_NOOP(
                "Policy", "The interview ended on %1; write down the questions, your answers and what you "
                          "did not get to say while you still know them."),
            situation.zoneOf(*interview).local(interview->end));
        sketch.rules = {u"000-27"_s, u"000-30"_s, u"000-31"_s, u"own"_s};
        add(situation, steps, std::move(sketch));
    }
}

// C-06: optional, never instead of the mail
void handwrittenCard(const Situation &situation, Steps &steps)
{
    if (situation.isClosed() || !situation.cadence().handwrittenCard.offer)
        return;
    QVarLengthArray<PersonId, 8> seen;
    for (const Interview *interview : situation.held()) {
        const Zone zone = situation.zoneOf(*interview);
        const LocalTime end = zone.local(interview->end);
        for (const PersonId &id : interview->interviewers) {
            const Person *person = situation.person(id);
            const bool isPostable =
                interview->mode == InterviewMode::Onsite || (person && !person->postalAddress.isEmpty());
            if (seen.contains(id) || !isPostable || situation.isRefused(id) ||
                situation.wasSent(Kind::HandwrittenCard, interview->start, id))
                continue;
            seen.append(id);
            Sketch sketch;
            sketch.kind = Kind::HandwrittenCard;
            sketch.key = {roundKey(interview->round), id.value()};
            sketch.interview = interview->id;
            sketch.round = interview->round;
            sketch.to = {id};
            sketch.channel = Channel::Letter;
            sketch.opens = interview->end;
            sketch.due =
                zone.resolve(end.time > situation.cadence().sendWindow.to ? end.date.addDays(1) : end.date,
                             QTime(CardDueHour, 0));
            sketch.closes = zone.plusDays(interview->end, situation.cadence().handwrittenCard.closesDays);
            sketch.optional = true;
            sketch.reason =
                Sentence(QT_TRANSLATE_NOOP("Policy",
                                           "You met %1 on %2; a handwritten card stands out, because few "
                                           "people send one. It comes beside the mail, never instead of it."),
                         nameOf(situation, id), end.date);
            sketch.rules = {u"001-10"_s, u"001-13"_s, u"002-05"_s, u"000-20"_s, u"C-06"_s, u"own"_s};
            add(situation, steps, std::move(sketch));
        }
    }
}

// 001-24, C-16: only after that person's thank-you
void linkedinConnect(const Situation &situation, Steps &steps)
{
    if (situation.isClosed() || !situation.cadence().linkedin.offer)
        return;
    QVarLengthArray<PersonId, 8> seen;
    for (const Interview *interview : situation.held()) {
        for (const PersonId &id : interview->interviewers) {
            const Correspondence *thanks = nullptr;
            for (const Correspondence *entry : situation.sent()) {
                if (entry->kind == Kind::ThankYou && names(*entry, id) &&
                    situation.roundOf(entry->interview, entry->at) == interview->round)
                    thanks = thanks ? thanks : entry;
            }
            if (!thanks || seen.contains(id) || situation.isRefused(id) || isConnected(situation, id))
                continue;
            seen.append(id);
            Sketch sketch;
            sketch.kind = Kind::LinkedinConnect;
            sketch.key = {roundKey(interview->round), id.value()};
            sketch.interview = interview->id;
            sketch.round = interview->round;
            sketch.to = {id};
            sketch.channel = Channel::Linkedin;
            sketch.opens = thanks->at;
            sketch.closes =
                situation.messageZone(id).plusDays(thanks->at, situation.cadence().linkedin.closesDays);
            sketch.optional = true;
            sketch.reason = Sentence(
                QT_TRANSLATE_NOOP(
                    "Policy",
                    "Your thank-you to %1 went out on %2, so you may connect on LinkedIn now if you like."),
                nameOf(situation, id), situation.messageZone(id).local(thanks->at));
            sketch.rules = {u"001-24"_s, u"C-16"_s, u"own"_s};
            add(situation, steps, std::move(sketch));
        }
    }
}

} // namespace afterword::policy
