// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One check of etiquette: a row of the table and a small function; and where it puts what it finds.
#pragma once

#include "draftreading.h"
#include "etiquette.h"

#include <QCoreApplication>

#include <span>

namespace afterword::composing {

/// The sentences of the checks, for translators in one context: Checks::tr("…").
class Checks
{
    Q_DECLARE_TR_FUNCTIONS(Etiquette)
};

/// A set of kinds, one bit each.
using KindSet = quint32;
template <typename... Kinds>
constexpr KindSet kindSet(Kinds... kinds)
{
    return ((KindSet(1) << static_cast<int>(kinds)) | ...);
}
constexpr bool contains(KindSet kinds, Kind kind)
{
    return (kinds >> static_cast<int>(kind)) & 1U;
}
inline constexpr KindSet everyKind = ~KindSet(0);
inline constexpr KindSet referenceKinds =
    kindSet(Kind::ConfirmReference, Kind::NotifyReference, Kind::AskReferenceContacted);

class CheckResult;

struct EtiquetteCheck
{
    const char *id;
    KindSet kinds;
    Severity severity; ///< of what it finds, where it says nothing else
    void (*look)(const DraftReading &draft, CheckResult &result);
    std::span<const char *const> rules; ///< ids that RuleBook knows
    const char *title;                  ///< marked for translators
};

/// In the rulebook's order.
std::span<const EtiquetteCheck> etiquetteTable();

class CheckResult
{
public:
    CheckResult(const EtiquetteCheck &check, std::vector<EtiquetteFinding> &findings)
        : m_check(check)
        , m_findings(findings)
    {}

    /// The finding, for whoever knows more about it. Valid until the next one is added.
    EtiquetteFinding &add(const QString &message);
    EtiquetteFinding &add(const QString &message, const Span &place);
    EtiquetteFinding &addAt(DraftField field, const QString &message, const Span &place = {-1, 0});
    bool isEmpty() const { return m_count == 0; }

private:
    const EtiquetteCheck &m_check;
    std::vector<EtiquetteFinding> &m_findings;
    int m_count = 0;
};

// The checks by theme; what each wants stands in the table.
#define AFTERWORD_CHECK(name) void name(const DraftReading &draft, CheckResult &result)
AFTERWORD_CHECK(thankYouLength);
AFTERWORD_CHECK(thankYouMeasure);
AFTERWORD_CHECK(followUpLength);
AFTERWORD_CHECK(shortMailLength);
AFTERWORD_CHECK(thanksPresent);
AFTERWORD_CHECK(thanksWithMeasure);
AFTERWORD_CHECK(desireStated);
AFTERWORD_CHECK(greetsByName);
AFTERWORD_CHECK(noGenericGreeting);
AFTERWORD_CHECK(endsLookingForward);
AFTERWORD_CHECK(closingLine);
AFTERWORD_CHECK(endsWithAvailability);
AFTERWORD_CHECK(signature);
AFTERWORD_CHECK(noQuestions);
AFTERWORD_CHECK(noTimelineQuestion);
AFTERWORD_CHECK(noDecisionQuestion);
AFTERWORD_CHECK(noMoney);
AFTERWORD_CHECK(newQuestions);
AFTERWORD_CHECK(specificDetail);
AFTERWORD_CHECK(noPlaceholder);
AFTERWORD_CHECK(onlyThisCompany);
AFTERWORD_CHECK(onlyThisRole);
AFTERWORD_CHECK(namesAndDates);
AFTERWORD_CHECK(notSentAlready);
AFTERWORD_CHECK(individualText);
AFTERWORD_CHECK(oneRecipient);
AFTERWORD_CHECK(noDesperation);
AFTERWORD_CHECK(noPressure);
AFTERWORD_CHECK(noSelfBelittling);
AFTERWORD_CHECK(noBlame);
AFTERWORD_CHECK(notBitter);
AFTERWORD_CHECK(feedbackAndFuture);
AFTERWORD_CHECK(noGift);
AFTERWORD_CHECK(nothingAnnounced);
AFTERWORD_CHECK(statusNamesFacts);
AFTERWORD_CHECK(namesPosition);
AFTERWORD_CHECK(recallsInterview);
AFTERWORD_CHECK(extraValue);
AFTERWORD_CHECK(acknowledges);
AFTERWORD_CHECK(newTopic);
AFTERWORD_CHECK(subjectPresent);
AFTERWORD_CHECK(yesterdayIsTrue);
AFTERWORD_CHECK(keepsThread);
AFTERWORD_CHECK(spelling);
AFTERWORD_CHECK(grammar); ///< a part of spelling
AFTERWORD_CHECK(awayMentioned);
AFTERWORD_CHECK(withdrawsGracefully);
AFTERWORD_CHECK(tellsReference);
AFTERWORD_CHECK(referenceConsented);
AFTERWORD_CHECK(helpWithoutInterview);
AFTERWORD_CHECK(noNewsThroughLinkedin);
AFTERWORD_CHECK(channelAllowed);
AFTERWORD_CHECK(noPresumption);
AFTERWORD_CHECK(cardBesideMail);
AFTERWORD_CHECK(noInsiders);
AFTERWORD_CHECK(deliverableIsThere);
AFTERWORD_CHECK(asksForAddress);
AFTERWORD_CHECK(shortCorrection);
AFTERWORD_CHECK(fewQuestions);
AFTERWORD_CHECK(rightRecipient);
AFTERWORD_CHECK(formalTone);
#undef AFTERWORD_CHECK

/// The part of namesAndDates that is about people.
void onlyPeopleMet(const DraftReading &draft, CheckResult &result);

} // namespace afterword::composing
