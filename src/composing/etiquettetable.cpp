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
    {"L11", kindSet(InterestFollowUp, StatusCheckIn), Block, closingLine, RULES("000-40", "C-20"),
     TITLE("A follow-up closes by looking forward to hearing from them.")},
    {"L12", kindSet(FinalFollowUp), Warn, endsWithAvailability, RULES("004-18", "C-20"),
     TITLE("A last mail ends with your availability.")},
    {"L13", mails, Block, signature, RULES("001-22", "000-41"), TITLE("It is signed with your name.")},
    {"L14", kindSet(ThankYou), Warn, noQuestions, RULES("000-22", "002-08", "C-05"),
     TITLE("A thank-you asks nothing, save for leave to call.")},
    {"L15", kindSet(ThankYou, InterestFollowUp, AcknowledgeReply, KeepInTouch), Block, noTimelineQuestion,
     RULES("000-37", "C-12"), TITLE("It does not ask when they will decide.")},
    {"L16", kindSet(ThankYou, InterestFollowUp, AcknowledgeReply, KeepInTouch), Block, noDecisionQuestion,
     RULES("000-37", "C-12"), TITLE("It does not ask whether they have decided.")},
    {"L17", untilOffer, Block, noMoney, RULES("000-37", "C-12"),
     TITLE("It does not speak of pay before there is an offer.")},
    {"L18", kindSet(InterestFollowUp), Warn, newQuestions, RULES("000-37", "000-36"),
     TITLE("Its questions are new ones, about the work.")},
    {"L19", kindSet(InterestFollowUp, ThankYou), Warn, specificDetail, RULES("000-38", "000-41", "003-07"),
     TITLE("It names something that you talked about.")},
    {"L20", everyKind, Block, noPlaceholder, RULES("000-41", "001-33", "001-40"),
     TITLE("Nothing in it is left to fill in.")},
    {"L21", everyKind, Block, onlyThisCompany, RULES("000-56", "000-54"),
     TITLE("It names no other company.")},
    {"L22", everyKind, Block, onlyThisRole, RULES("000-56", "000-54"), TITLE("It names no other position.")},
    {"L23", kindSet(StatusCheckIn, InterestFollowUp, ThankYou), Block, namesAndDates,
     RULES("000-54", "002-18"), TITLE("Names and dates are as you recorded them.")},
    {"L24", everyKind, Block, notSentAlready, RULES("000-55", "C-40"), TITLE("It was not sent already.")},
    {"L25", kindSet(ThankYou), Warn, individualText, RULES("001-08", "001-18", "own"),
     TITLE("Each interviewer gets a text of their own.")},
    {"L26", kindSet(ThankYou), Block, oneRecipient, RULES("001-08"),
     TITLE("A thank-you goes to one person.")},
    {"L27", everyKind, Warn, noDesperation, RULES("002-22", "003-03", "003-11"), TITLE("It does not beg.")},
    {"L28", everyKind, Block, noPressure, RULES("000-11", "002-22"), TITLE("It does not press.")},
    {"L29", everyKind, Warn, noSelfBelittling, RULES("002-07", "002-22"), TITLE("It does not run you down.")},
    {"L30", everyKind, Block, noBlame, RULES("001-38", "002-18", "004-14", "C-41"),
     TITLE("It blames nobody for silence.")},
    {"L31", kindSet(ThankYouAnyway), Block, notBitter, RULES("003-16"),
     TITLE("The last thanks are not bitter.")},
    {"L32", kindSet(ThankYouAnyway), Warn, feedbackAndFuture, RULES("003-17", "003-18"),
     TITLE("The last thanks ask for feedback and keep the door open.")},
    {"L33", everyKind, Block, noGift, RULES("002-25"), TITLE("It brings no present.")},
    {"L34", everyKind, Block, nothingAnnounced, RULES("004-29", "004-30", "004-32", "002-08", "002-27"),
     TITLE("It announces no call, text or visit that nobody asked for.")},
    {"L35", kindSet(StatusCheckIn), Block, statusNamesFacts, RULES("002-18", "004-14"),
     TITLE("A question about status names whom, when, which position and until when.")},
    {"L36", kindSet(StatusCheckIn, FinalFollowUp), Warn, namesPosition, RULES("001-36", "001-40"),
     TITLE("It names the position.")},
    {"L37", kindSet(StatusCheckIn), Warn, recallsInterview, RULES("004-14", "004-15"),
     TITLE("A reminder begins lightly and recalls a good moment.")},
    {"L38", kindSet(FinalFollowUp), Warn, extraValue, RULES("004-18"),
     TITLE("A last mail says what you could add.")},
    {"L39", kindSet(AcknowledgeReply), Block, acknowledges, RULES("001-32", "001-33"),
     TITLE("An answer thanks, looks forward and offers what is needed.")},
    {"L40", kindSet(KeepInTouch), Block, newTopic, RULES("003-15"),
     TITLE("A friendly mail has something new to tell.")},
    {"L41", mails, Block, subjectPresent, RULES("001-19", "C-28"), TITLE("It has a subject.")},
    {"L42", kindSet(ThankYou), Warn, yesterdayIsTrue, RULES("001-19", "C-28"),
     TITLE("“Yesterday” in the subject is true.")},
    {"L43", mails, Warn, keepsThread, RULES("001-20", "000-56", "C-28"),
     TITLE("An answer stays in its thread.")},
    {"L44", everyKind, Warn, spelling, RULES("001-12", "002-04"), TITLE("It is spelled right.")},
    {"L45", kindSet(InterestFollowUp, StatusCheckIn), Warn, awayMentioned, RULES("000-39", "own"),
     TITLE("It says when you are away.")},
    {"L46", kindSet(Withdraw), Block, withdrawsGracefully, RULES("001-37"),
     TITLE("A withdrawal is plain and does not bargain.")},
    {"L47", referenceKinds, Block, tellsReference, RULES("000-24", "000-25", "000-26", "001-28", "C-17"),
     TITLE("A reference learns what will come, and is not asked for praise.")},
    {"L48", referenceKinds, Block, referenceConsented, RULES("001-27", "C-18"),
     TITLE("A reference has agreed.")},
    {"L49", kindSet(Other), Block, helpWithoutInterview, RULES("004-25", "C-32"),
     TITLE("An offer to help does not mention the interview.")},
    {"L50", kindSet(LinkedinConnect), Block, noNewsThroughLinkedin, RULES("004-33", "001-25"),
     TITLE("A LinkedIn note does not ask for news.")},
    {"L51", everyKind, Block, channelAllowed,
     RULES("004-29", "004-30", "004-31", "004-32", "002-26", "C-13", "C-14", "C-15"),
     TITLE("It goes in a way that they welcome.")},
    {"L52", untilOffer, Warn, noPresumption, RULES("001-30", "000-48"),
     TITLE("It does not take the job for granted.")},
    {"L53", kindSet(HandwrittenCard), Warn, cardBesideMail, RULES("001-11", "001-15", "C-06"),
     TITLE("A card is short and goes beside the mail.")},
    {"L54", everyKind, Warn, noInsiders, RULES("004-21", "004-22"), TITLE("It quotes nobody inside.")},
    {"L55", kindSet(Deliverable), Block, deliverableIsThere, RULES("002-24"),
     TITLE("What they asked for is in it.")},
    {"L56", kindSet(ThankYou), Warn, asksForAddress, RULES("001-09"),
     TITLE("It asks for an address that you miss.")},
    {"L57", kindSet(ThankYou), Warn, shortCorrection, RULES("002-07"),
     TITLE("It puts a mistake right in one sentence.")},
    {"L58", kindSet(StatusCheckIn, RequestedCheckIn, FinalFollowUp), Warn, fewQuestions,
     RULES("002-18", "002-22"), TITLE("It asks one or two questions, no more.")},
    {"L59", everyKind, Block, rightRecipient, RULES("004-04", "003-11", "C-19"),
     TITLE("It goes to the one person to ask.")},
    {"L60", kindSet(FinalFollowUp), Warn, formalTone, RULES("004-18", "own"),
     TITLE("A last mail is formal.")},
};

#undef RULES
#undef TITLE

} // namespace

std::span<const EtiquetteCheck> etiquetteTable()
{
    return table;
}

} // namespace afterword::composing
