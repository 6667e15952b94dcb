// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What each kind of mail must or must not hold.
#include "datemention.h"
#include "etiquettecheck.h"

#include "sharedtext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword::composing {

namespace {

/// Two words that no such mail has by itself make it a mail about something.
constexpr int WordsOfContent = 3;
/// From here on a friendly mail repeats an earlier one (own).
constexpr double SameMail = 0.6;
constexpr int LongestCorrection = 2;
constexpr int LongDefence = 4;
/// Words of one sentence that puts things right and gives reasons, too.
constexpr int LongCorrection = 40;
/// Digits that look like a part of a telephone number.
constexpr int ShortestNumber = 3;
constexpr int DaysAhead = 7;

int specialWords(const DraftReading &draft)
{
    int special = 0;
    for (int number = 0; number < draft.sentenceCount(); ++number) {
        if (draft.sentence(number).part == SentencePart::Body &&
            !draft.sentenceHas(number, PhraseTag::CheckingIn))
            special += draft.specialWords(number);
    }
    return special;
}

std::optional<Topic> topicOf(const DraftReading &draft)
{
    std::optional<Topic> topic;
    for (const auto &[tag, meaning] :
         {std::pair{PhraseTag::TopicArticle, Topic::Article}, std::pair{PhraseTag::TopicEvent, Topic::Event},
          std::pair{PhraseTag::TopicAccomplishment, Topic::Accomplishment},
          std::pair{PhraseTag::TopicCharity, Topic::Charity}}) {
        if (!draft.has(tag))
            continue;
        if (topic)
            return std::nullopt; // of two topics nobody can tell which is meant
        topic = meaning;
    }
    return topic;
}

/// Web addresses, folded, without what follows a "?".
QStringList linksOf(const QString &text)
{
    static const QRegularExpression link(u"https?://[^\\s>\")?#]+"_s);
    QStringList links;
    for (auto found = link.globalMatch(text); found.hasNext();) {
        QString one = found.next().captured().toLower();
        while (one.endsWith(u'.') || one.endsWith(u',') || one.endsWith(u'/'))
            one.chop(1);
        links += one;
    }
    return links;
}

} // namespace

void specificDetail(const DraftReading &draft, CheckResult &result)
{
    QStringList known;
    for (const NamePattern &name : draft.facts().companyNames)
        known += name.words;
    known += draft.facts().roleName.words;
    for (const Person *person : draft.facts().involved)
        known += nameWords(person->name);
    const PhraseBook &book = PhraseBook::of(draft.text().language());
    int special = 0;
    for (const DraftSentence &sentence : draft.text().sentences()) {
        if (sentence.part != SentencePart::Body || special >= WordsOfContent)
            continue;
        for (int at = sentence.firstWord; at < sentence.endWord; ++at) {
            const DraftWord &word = draft.word(at);
            if (word.form.size() > 2 && !word.isNumber && !book.isGeneric(word.form) &&
                !known.contains(word.form))
                ++special;
        }
    }
    if (special >= WordsOfContent || (special >= 1 && draft.has(PhraseTag::Specific)))
        return;
    result.add(Checks::tr("Anybody could have written it; name one thing that you talked about."));
}

void feedbackAndFuture(const DraftReading &draft, CheckResult &result)
{
    if (!draft.has(PhraseTag::Feedback))
        result.add(Checks::tr("You may ask whether they can share any feedback."));
    if (!draft.has(PhraseTag::FutureRoles))
        result.add(Checks::tr("Keep the door open: say that you would like to hear of other roles."));
}

void recallsInterview(const DraftReading &draft, CheckResult &result)
{
    // "The Test Engineer position" recalls no test.
    const auto role = findName(draft.text(), draft.facts().roleName.words);
    const auto recalls = [&](const PhraseHit &hit) {
        return std::ranges::none_of(
            role, [&](const NameHit &name) { return name.first - 1 <= hit.first && hit.last <= name.last; });
    };
    if (!draft.facts().promisedDay || std::ranges::any_of(draft.hits(PhraseTag::Highlight), recalls) ||
        std::ranges::any_of(draft.hits(PhraseTag::Specific), recalls))
        return;
    result.add(Checks::tr("Begin lightly and recall a good moment of the interview."));
}

void extraValue(const DraftReading &draft, CheckResult &result)
{
    if (!draft.has(PhraseTag::Value))
        result.add(Checks::tr("Say in one sentence what you could add there."));
}

void acknowledges(const DraftReading &draft, CheckResult &result)
{
    QStringList missing;
    if (!draft.has(PhraseTag::Thanks))
        missing += Checks::tr("thank them for the news");
    // A question or an invitation wants an answer, not an offer of more.
    const auto meaning = draft.facts().answers;
    const bool isPlain = meaning != Meaning::Question && meaning != Meaning::NextRound &&
                         meaning != Meaning::OfferVerbal && meaning != Meaning::OfferWritten;
    if (isPlain && !draft.has(PhraseTag::LookForward))
        missing += Checks::tr("say that you look forward to hearing from them");
    if (isPlain && !draft.has(PhraseTag::AnythingElse))
        missing += Checks::tr("offer whatever they still need");
    if (missing.isEmpty())
        return;
    //: %1: a list of things to do
    result.add(Checks::tr("An answer to their news is complete with three things; still to do: %1.")
                   .arg(missing.join(u", "_s)));
}

void newTopic(const DraftReading &draft, CheckResult &result)
{
    const DraftFacts &facts = draft.facts();
    const QString &body = draft.text().text();
    const QStringList links = linksOf(body);
    const bool hasTopic = draft.has(PhraseTag::TopicArticle) || draft.has(PhraseTag::TopicEvent) ||
                          draft.has(PhraseTag::TopicAccomplishment) || draft.has(PhraseTag::TopicCharity);
    // One who congratulates has heard something.
    const bool congratulates = std::ranges::any_of(draft.text().words(), [](const DraftWord &word) {
        return word.form.startsWith(u"congrat") || word.form.startsWith(u"glueckw");
    });
    if (links.isEmpty() && specialWords(draft) < (hasTopic || congratulates ? 2 : 5)) {
        result.add(
            Checks::tr("There is nothing new in it; write when you have an article, an event or a success to "
                       "tell of."));
        return;
    }
    for (const QString &earlier : facts.keptInTouch) {
        const QStringList known = linksOf(earlier);
        const bool isSameLink =
            std::ranges::any_of(links, [&](const QString &link) { return known.contains(link); });
        if (isSameLink || (!earlier.isEmpty() && similarity(body, earlier).share >= SameMail)) {
            result.add(Checks::tr("You wrote them about this already; say something new each time."));
            return;
        }
    }
    const auto topic = topicOf(draft);
    if (topic && std::ranges::find(facts.topics, *topic) != facts.topics.end())
        result.add(
            Checks::tr("An earlier mail was about the same kind of thing; choose another topic this time."));
}

void awayMentioned(const DraftReading &draft, CheckResult &result)
{
    const DraftFacts &facts = draft.facts();
    for (const AwayPeriod &away : facts.profile->away) {
        if (away.to < facts.today || away.from > facts.today.addDays(DaysAhead))
            continue;
        if (draft.has(PhraseTag::Away))
            return;
        const auto &mentions = draft.dates(facts.today);
        if (std::ranges::any_of(mentions, [&](const DateMention &one) {
                return one.form == DateMention::Form::Day && (one.mayMean(away.from) || one.mayMean(away.to));
            }))
            return;
        const QLocale english(QLocale::English);
        const QString from = QLocale().toString(away.from, QLocale::ShortFormat);
        const QString to = QLocale().toString(away.to, QLocale::ShortFormat);
        result.add(Checks::tr("You are away from %1 to %2; say so, in case they write.").arg(from, to))
            .remedies.push_back(
                {Checks::tr("Say that you are away"), DraftField::Body, draft.text().closingPlace(), 0,
                 u"\n\n"_s +
                     (draft.isGerman()
                          ? u"Vom %1 bis %2 bin ich verreist und antworte vielleicht etwas später."_s.arg(
                                QLocale(QLocale::German).toString(away.from, u"d. MMMM"_s),
                                QLocale(QLocale::German).toString(away.to, u"d. MMMM"_s))
                          : u"I am away from %1 to %2 and may answer a little later."_s.arg(
                                english.toString(away.from, u"MMMM d"_s),
                                english.toString(away.to, u"MMMM d"_s)))});
        return;
    }
}

void withdrawsGracefully(const DraftReading &draft, CheckResult &result)
{
    const auto bargains = draft.hits(PhraseTag::Bargain);
    if (!bargains.empty()) {
        result.add(Checks::tr("A withdrawal does not bargain; thank them and withdraw."),
                   draft.placeOf(bargains.front()));
        return;
    }
    for (const PhraseTag tag : {PhraseTag::Bitter, PhraseTag::Blame}) {
        const auto complaints = draft.hits(tag);
        if (complaints.empty())
            continue;
        result.add(Checks::tr("A withdrawal is no place for complaints; thank them and withdraw."),
                   draft.placeOf(complaints.front()));
        return;
    }
    if (!draft.has(PhraseTag::Withdraw))
        result.add(Checks::tr("It does not say that you withdraw; one plain sentence is enough."))
            .remedies.push_back(
                {Checks::tr("Say that you withdraw"), DraftField::Body, draft.text().closingPlace(), 0,
                 u"\n\n"_s + (draft.isGerman() ? u"Ich ziehe meine Bewerbung deshalb zurück."_s
                                               : u"I would therefore like to withdraw my application."_s)});
}

void tellsReference(const DraftReading &draft, CheckResult &result)
{
    for (const PhraseHit &hit : draft.hits(PhraseTag::Praise))
        result.add(Checks::tr("Do not ask for praise; tell what the job is and leave the words to them."),
                   draft.placeOf(hit));
    const auto warn = [&](const QString &message) { result.add(message).severity = Severity::Warn; };
    if (!draft.has(PhraseTag::Thanks))
        warn(Checks::tr("Thank them; they give you their time."));
    if (draft.facts().kind != Kind::NotifyReference || !draft.facts().application)
        return;
    const bool namesCompany = std::ranges::any_of(draft.facts().companyNames, [&](const NamePattern &name) {
        return !findName(draft.text(), name.words).empty();
    });
    if (!draft.has(PhraseTag::Position) && !draft.has(PhraseTag::Industry) &&
        findName(draft.text(), draft.facts().roleName.words).empty())
        warn(Checks::tr("Tell them which position it is."));
    if (!namesCompany)
        warn(Checks::tr("Tell them which company may call: %1.").arg(draft.facts().application->company));
    const bool hasNumber = std::ranges::any_of(draft.text().words(), [](const DraftWord &word) {
        return word.isNumber && word.form.size() >= ShortestNumber;
    });
    if (!hasNumber && !draft.has(PhraseTag::CallerNumber))
        warn(Checks::tr("Tell them from which number a call may come."));
    if (!draft.has(PhraseTag::WhenContact) && draft.dates(draft.facts().today).empty())
        warn(Checks::tr("Tell them when a call may come."));
}

void helpWithoutInterview(const DraftReading &draft, CheckResult &result)
{
    if (!draft.has(PhraseTag::Event) && !draft.subjectHas(PhraseTag::Event))
        return;
    const auto mentions = draft.hits(PhraseTag::Interview);
    if (!mentions.empty())
        result.add(Checks::tr("An offer to help stands for itself; leave the interview out."),
                   draft.placeOf(mentions.front()));
    else if (draft.subjectHas(PhraseTag::Interview))
        result.addAt(DraftField::Subject,
                     Checks::tr("An offer to help stands for itself; leave the interview out."));
}

void noNewsThroughLinkedin(const DraftReading &draft, CheckResult &result)
{
    for (int number = 0; number < draft.sentenceCount(); ++number) {
        const bool isAsked = draft.asks(number) || ((draft.sentenceHas(number, PhraseTag::Status) ||
                                                     draft.sentenceHas(number, PhraseTag::Feedback)) &&
                                                    draft.sentenceHas(number, PhraseTag::Interview));
        const bool isNews =
            draft.sentenceHas(number, PhraseTag::Status) || draft.sentenceHas(number, PhraseTag::Timeline) ||
            draft.sentenceHas(number, PhraseTag::WhenClause) ||
            draft.sentenceHas(number, PhraseTag::Decision) || draft.sentenceHas(number, PhraseTag::Feedback);
        if (isAsked && isNews)
            result.add(Checks::tr("LinkedIn is for staying connected; ask for news by mail."),
                       draft.sentence(number).span);
    }
}

void shortCorrection(const DraftReading &draft, CheckResult &result)
{
    int corrections = 0;
    int defences = 0;
    Span last;
    int paragraph = -1;
    int inParagraph = 0;
    for (int number = 0; number < draft.sentenceCount(); ++number) {
        const DraftSentence &sentence = draft.sentence(number);
        const bool corrects = draft.sentenceHas(number, PhraseTag::Correction);
        if (corrects && sentence.endWord - sentence.firstWord > LongCorrection &&
            draft.sentenceHas(number, PhraseTag::Defence)) {
            result.add(
                Checks::tr("Put it right in one sentence; a long defence makes more of it than it was."),
                sentence.span);
            return;
        }
        if (corrects) {
            ++corrections;
            if (paragraph < 0)
                paragraph = sentence.paragraph;
        }
        if (paragraph < 0 || sentence.paragraph != paragraph)
            continue;
        ++inParagraph;
        if (draft.sentenceHas(number, PhraseTag::Defence)) {
            ++defences;
            last = sentence.span;
        }
    }
    const bool isDefended = defences >= 2 || (defences == 1 && inParagraph >= LongDefence);
    if (corrections == 0 || (!isDefended && corrections <= LongestCorrection) ||
        inParagraph <= LongestCorrection)
        return;
    result.add(Checks::tr("Put it right in one sentence; a long defence makes more of it than it was."),
               last);
}

} // namespace afterword::composing
