// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Putting rules into words.
#include "ruletext.h"

#include "steptext.h"
#include "steptitle.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

struct RuleWords
{
    Q_DECLARE_TR_FUNCTIONS(RuleWords)
};

QString linesText(int first, int last)
{
    if (first == last)
        return QString::number(first);
    //: Lines of an article: from %1 to %2
    return RuleWords::tr("%1 to %2").arg(first).arg(last);
}

/// Messages that wait for the hours in which mail goes out (C-38).
bool waitsForSendingHours(Kind kind)
{
    switch (kind) {
    case Kind::InterestFollowUp:
    case Kind::StatusCheckIn:
    case Kind::FinalFollowUp:
    case Kind::RequestedCheckIn:
    case Kind::KeepInTouch:
        return true;
    default:
        return false;
    }
}

class RuleList
{
public:
    explicit RuleList(const RuleBook &book)
        : m_book(book)
    {}

    void add(const QStringList &ids, Kind kind)
    {
        for (const QString &id : ids) {
            const auto rule = m_book.find(m_book.forKind(id, kind));
            if (rule && std::ranges::find(m_rules, rule->id, &RuleText::id) == m_rules.end())
                m_rules.push_back(*rule);
        }
    }

    /// The articles speak first, then what was chosen, then our own numbers.
    std::vector<RuleText> take()
    {
        std::ranges::stable_sort(m_rules, {},
                                 [](const RuleText &rule) { return static_cast<int>(rule.source); });
        return std::move(m_rules);
    }

private:
    const RuleBook &m_book;
    std::vector<RuleText> m_rules;
};

QStringList rulesOfOutcome(std::optional<Outcome> outcome)
{
    switch (outcome.value_or(Outcome::NoResponse)) {
    case Outcome::Accepted:
        return {u"001-37"_s, u"C-36"_s};
    case Outcome::Rejected:
        return {u"000-60"_s, u"000-61"_s, u"C-31"_s};
    case Outcome::Withdrawn:
        return {u"001-37"_s};
    case Outcome::Declined:
        return {u"C-36"_s};
    case Outcome::NoResponse:
        return {u"000-46"_s, u"004-19"_s, u"C-41"_s, u"own-no-response"_s};
    }
    return {};
}

} // namespace

QString sourceMark(const RuleText &rule)
{
    switch (rule.source) {
    case RuleSource::Article:
        return rule.never ? RuleWords::tr("An article’s advice: never")
                          : RuleWords::tr("An article’s advice");
    case RuleSource::Differing:
        return RuleWords::tr("Where articles differ: our choice");
    case RuleSource::Silent:
        return RuleWords::tr("Where articles are silent: our choice");
    case RuleSource::Own:
        return RuleWords::tr("Our own number");
    case RuleSource::Person:
        return RuleWords::tr("Your own decision");
    }
    return {};
}

QString placeText(const RuleText &rule)
{
    if (rule.article == 0 || rule.lines.empty())
        return {};
    if (rule.lines.size() == 1) {
        const auto [first, last] = rule.lines.front();
        if (first == last)
            return RuleWords::tr("Article %1, line %2").arg(rule.article).arg(first);
        return RuleWords::tr("Article %1, lines %2 to %3").arg(rule.article).arg(first).arg(last);
    }
    QStringList spans;
    for (const auto &[first, last] : rule.lines)
        spans.append(linesText(first, last));
    const QString end = spans.takeLast();
    //: %1 the number of an article; %2 and %3 are lines in it: “Article 1, lines 54 and 90”
    return RuleWords::tr("Article %1, lines %2 and %3")
        .arg(QString::number(rule.article), spans.join(u", "_s), end);
}

QString articleText(const RuleArticle &article)
{
    //: %1 the title of an article, %2 its author
    return RuleWords::tr("“%1”, %2").arg(article.title, article.author);
}

WhyPage whyStep(const AgendaRow &row, const DateText &dates, const RuleBook &book)
{
    const Step &step = row.step;
    RuleList rules(book);
    rules.add(step.rules, step.kind);
    if (waitsForSendingHours(step.kind))
        rules.add({u"C-38"_s}, step.kind);
    return {stepTitle(step.kind, row.recipient), step.reason.text(),
            whenText({step.opens, step.due, step.state}, dates), rules.take()};
}

WhyPage whyHeld(const HeldMessage &held, const QString &recipient, const DateText &dates,
                const RuleBook &book)
{
    RuleList rules(book);
    rules.add(held.rules, held.kind);
    if (held.until && waitsForSendingHours(held.kind))
        rules.add({u"C-38"_s}, held.kind);
    //: Heading above the reason; %1 is a step that should wait: “Ask Ann Ito about the decision”
    return {RuleWords::tr("Not now: %1").arg(stepTitle(held.kind, recipient)), held.reason.text(),
            //: %1 is a moment: “Fri 4 Dec 09:00”
            held.until ? RuleWords::tr("not before %1").arg(dates.moment(*held.until)) : QString(),
            rules.take()};
}

WhyPage whyFinding(const QString &heading, const QString &sentence, const QStringList &rules,
                   const RuleBook &book)
{
    RuleList list(book);
    list.add(rules, Kind::Other);
    return {heading, sentence, {}, list.take()};
}

WhyPage whyAdvice(const Application &application, const ApplicationAdvice &advice, const DateText &dates,
                  const RuleBook &book)
{
    RuleList rules(book);
    if (advice.stage == Stage::Closed) {
        rules.add(rulesOfOutcome(application.outcome), Kind::Other);
    } else if (advice.advice == Advice::Stop && advice.unanswered > 0) {
        rules.add({u"001-42"_s, u"000-46"_s, u"004-19"_s, u"C-11"_s, u"C-41"_s, u"own-no-response"_s},
                  Kind::Other);
    } else {
        for (const HeldMessage &held : advice.held)
            rules.add(held.rules, held.kind);
    }
    auto list = rules.take();
    if (list.empty()) {
        RuleList patience(book);
        patience.add({u"000-59"_s, u"004-34"_s, u"000-47"_s}, Kind::Other);
        list = patience.take();
    }
    return {application.company, advice.summary.text(), advice.until ? dates.until(*advice.until) : QString(),
            std::move(list)};
}

} // namespace afterword
