// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rules in words: where they come from, where they stand, and what lies behind a step or a held message.
#pragma once

#include "application.h"
#include "datetext.h"
#include "rulebook.h"
#include "trackerstore.h"

namespace afterword {

/// "An article’s advice", "Where articles differ: our choice", "Our own number".
QString sourceMark(const RuleText &rule);
/// "Article 2, lines 45 to 47"; empty: it stands in no article.
QString placeText(const RuleText &rule);
/// "“What to Do After Your Job Interview”, Mir Garvy".
QString articleText(const RuleArticle &article);

/// What a Why page shows, in order.
struct WhyPage
{
    QString heading; ///< "Thank Ann Ito"
    QString reason;  ///< one sentence
    QString when;    ///< "until today 17:00", or empty
    std::vector<RuleText> rules;
};

WhyPage whyStep(const AgendaRow &row, const DateText &dates, const RuleBook &book);
/// The recipient is a name, or empty.
WhyPage whyHeld(const HeldMessage &held, const QString &recipient, const DateText &dates,
                const RuleBook &book);
/// What stands behind a sentence about a message that is being written.
WhyPage whyFinding(const QString &heading, const QString &sentence, const QStringList &rules,
                   const RuleBook &book);
/// Why the application's advice is what it is; its rules are those of what is held back, where there are any.
WhyPage whyAdvice(const Application &application, const ApplicationAdvice &advice, const DateText &dates,
                  const RuleBook &book);

} // namespace afterword
