// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What each fact is called, means and looks like.
#include "templatefacts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

struct Row
{
    const char *name;
    FactUse use;
    const char *meaning;
    const char *example;
};

constexpr auto Text = FactUse::Text;
constexpr auto Condition = FactUse::Condition;

#define WORDS(text) QT_TRANSLATE_NOOP("TemplateFacts", text)
//: The meaning and an example of each fact that a template of a message may speak of
constexpr std::array Rows{
    Row{"firstName", Text, WORDS("How the recipient is addressed"), WORDS("Ann")},
    Row{"fullName", Text, WORDS("The recipient’s whole name"), WORDS("Ann Schmidt")},
    Row{"addressed", Text,
        WORDS("The name in a formal greeting: the whole name, or the form of address recorded"),
        WORDS("Ann Schmidt")},
    Row{"company", Text, WORDS("The company"), WORDS("Acme")},
    Row{"role", Text, WORDS("The job applied for"), WORDS("Data Analyst")},
    Row{"myName", Text, WORDS("Your name"), WORDS("Sam Lee")},
    Row{"signature", Text, WORDS("Your signature, or your name"), WORDS("Sam Lee, +1 212 555 0100")},
    Row{"when", Text, WORDS("The day of the interview as the recipient would say it"), WORDS("yesterday")},
    Row{"interviewDate", Text, WORDS("The day of the interview"), WORDS("November 20")},
    Row{"interviewers", Text, WORDS("Who interviewed you, without the recipient"),
        WORDS("Bob Ito and Cy Park")},
    Row{"detail", Text, WORDS("A key point that you noted after the interview"),
        WORDS("you are moving from nightly batches to streams.")},
    Row{"complimentWords", Text, WORDS("A compliment that you noted in their own words"),
        WORDS("The clearest chart of the week")},
    Row{"complimentClause", Text, WORDS("A compliment that you noted, as a clause"),
        WORDS("you liked the story about the dashboards")},
    Row{"complimentTopic", Text, WORDS("What a compliment that you noted was about"),
        WORDS("the reading list")},
    Row{"unsaid", Text, WORDS("What you noted that you did not get to say"),
        WORDS("that I have run the on-call rota.")},
    Row{"correction", Text, WORDS("What you noted to put right"), WORDS("I said 2019; it was 2021.")},
    Row{"question", Text, WORDS("A question that you noted and that was not answered in the interview"),
        WORDS("How big is the team?")},
    Row{"awayOn", Text, WORDS("Your next day away, where it is a single one"), WORDS("December 23")},
    Row{"awayFrom", Text, WORDS("The first of your next days away, if it is still to come"),
        WORDS("December 23")},
    Row{"awayUntil", Text, WORDS("The last of your next days away"), WORDS("January 1")},
    Row{"namedDate", Text, WORDS("The day by which they said that they would decide"), WORDS("December 1")},
    Row{"checkBackDate", Text, WORDS("The day after which they asked you to check back"),
        WORDS("December 3")},
    Row{"requestDate", Text, WORDS("The day by which they asked for something"), WORDS("November 25")},
    Row{"request", Text, WORDS("What they asked for"), WORDS("a one-page sketch")},
    Row{"missingContacts", Text, WORDS("Who was there and has no mail address in your records"),
        WORDS("Cy Park")},
    Row{"about", Text, WORDS("Whom the message is about"), WORDS("Cy Park")},
    Row{"callerName", Text, WORDS("Who may call a reference"), WORDS("Hana Novak")},
    Row{"callerPhone", Text, WORDS("From which number"), WORDS("+1 212 555 0164")},
    Row{"talkedAbout", Text, WORDS("What you noted of the interview that a reference may be asked about"),
        WORDS("How we moved the reports to streams.")},
    Row{"respondBy", Text, WORDS("Until when they want an answer to the offer"), WORDS("December 2")},
    Row{"itemTitle", Text, WORDS("What a keep-in-touch mail passes on"), WORDS("Ranking by pairs")},
    Row{"itemLink", Text, WORDS("Where it can be found"), WORDS("https://example.org/pairs")},
    Row{"itemWhy", Text, WORDS("Why it may interest them, in a sentence of yours"),
        WORDS("The second part is about your kind of data.")},
    Row{"hadInterview", Condition, WORDS("There was an interview"), ""},
    Row{"wasToday", Condition, WORDS("The interview was today"), ""},
    Row{"wasYesterday", Condition, WORDS("The interview was yesterday"), ""},
    Row{"metRecipient", Condition, WORDS("The recipient interviewed you"), ""},
    Row{"metAlone", Condition, WORDS("The recipient alone interviewed you"), ""},
    Row{"onSite", Condition, WORDS("You were there in person"), ""},
    Row{"byVideo", Condition, WORDS("The interview was a video call"), ""},
    Row{"byPhone", Condition, WORDS("The interview was a telephone call"), ""},
    Row{"shownAround", Condition, WORDS("You were shown around"), ""},
    Row{"metTeam", Condition, WORDS("You were introduced to others"), ""},
    Row{"namedByRecipient", Condition, WORDS("The recipient named the date"), ""},
    Row{"isReply", Condition, WORDS("The draft answers a message of theirs"), ""},
    Row{"isNewDate", Condition, WORDS("That message names a date"), ""},
    Row{"isQuestion", Condition, WORDS("That message asks something"), ""},
    Row{"isInvitation", Condition, WORDS("That message invites you to the next round"), ""},
    Row{"isPositive", Condition, WORDS("That message is warm"), ""},
    Row{"isWithoutAnswer", Condition, WORDS("Your last message to the recipient has no answer"), ""},
    Row{"isVerbalOffer", Condition, WORDS("The offer is not in writing yet"), ""},
    Row{"acceptedElsewhere", Condition, WORDS("You accepted an offer elsewhere"), ""},
    Row{"acceptedHere", Condition, WORDS("You accepted this company’s offer"), ""},
    Row{"isOver", Condition, WORDS("The application is closed, and you did not accept an offer there"), ""},
    Row{"isRefused", Condition, WORDS("Whom the message is about does not want to be written to"), ""},
    Row{"consentMissing", Condition, WORDS("The recipient has not agreed to be a reference yet"), ""},
};
#undef WORDS

QString words(const char *text)
{
    return *text ? QCoreApplication::translate("TemplateFacts", text) : QString();
}

} // namespace

std::vector<TemplateFact> templateFacts()
{
    std::vector<TemplateFact> facts;
    facts.reserve(Rows.size());
    for (const Row &row : Rows)
        facts.push_back({QString::fromLatin1(row.name), row.use, words(row.meaning), words(row.example)});
    return facts;
}

bool isTemplateFact(const QString &name)
{
    return std::ranges::any_of(Rows, [&](const Row &row) { return name == QLatin1StringView(row.name); });
}

} // namespace afterword
