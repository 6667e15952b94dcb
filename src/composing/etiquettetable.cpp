// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The table of checks: what a draft must be like, for which kinds, how grave, and where that stands. Adding a
// check is one function, one row, one test.
#include "etiquettecheck.h"

namespace afterword::composing {

namespace {

using enum Kind;
constexpr auto Block = Severity::Block;
constexpr auto Warn = Severity::Warn;

constexpr KindSet followUps = kindSet(InterestFollowUp, StatusCheckIn, FinalFollowUp);
constexpr KindSet mails = everyKind & ~kindSet(HandwrittenCard, LinkedinConnect);
constexpr KindSet untilOffer = everyKind & ~kindSet(OfferResponse);

#define RULES(...)                                                                                           \
    [] {                                                                                                     \
        static constexpr const char *list[] = {__VA_ARGS__};                                                 \
        return std::span<const char *const>(list);                                                           \
    }()
#define TITLE(text) QT_TRANSLATE_NOOP("Etiquette", text)

const EtiquetteCheck table[] = {
    {"L01", kindSet(ThankYou), Block, thankYouLength, RULES("004-07", "C-04", "C-33"),
     TITLE("A thank-you has 120 words at most.")},
    {"L02", kindSet(ThankYou), Warn, thankYouMeasure, RULES("001-18", "001-21", "C-04"),
     TITLE("A thank-you gives thanks in one or two sentences and speaks of you in one or two.")},
    {"L03", kindSet(InterestFollowUp, StatusCheckIn), Warn, followUpLength,
     RULES("000-34", "004-14", "C-33", "own"), TITLE("A follow-up is short.")},
    {"L04", kindSet(FinalFollowUp, AcknowledgeReply), Warn, shortMailLength,
     RULES("000-45", "004-18", "C-33", "own"), TITLE("A last mail and an answer are very short.")},
    {"L05", kindSet(ThankYou, HandwrittenCard, ThankYouAnyway), Block, thanksPresent,
     RULES("000-21", "001-11", "003-16"), TITLE("It says thank you.")},
    {"L06", kindSet(InterestFollowUp), Block, thanksWithMeasure, RULES("000-35"),
     TITLE("A follow-up thanks once more, with measure.")},
    {"L07", followUps | kindSet(ThankYou), Warn, desireStated, RULES("000-21", "000-38", "004-09", "004-18"),
     TITLE("It says that you want the job.")},
    {"L08", everyKind, Block, greetsByName, RULES("004-08", "000-54", "C-25"),
     TITLE("It greets the recipient by name.")},
    {"L09", everyKind, Warn, noGenericGreeting, RULES("004-08", "C-25"),
     TITLE("It greets a person, not a post.")},
    {"L10", kindSet(ThankYou), Block, endsLookingForward, RULES("004-10", "001-22", "000-21", "C-20"),
     TITLE("A thank-you ends looking forward to their answer.")},
};

#undef RULES
#undef TITLE

} // namespace

std::span<const EtiquetteCheck> etiquetteTable()
{
    return table;
}

} // namespace afterword::composing
