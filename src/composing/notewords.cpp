// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Notes are shorthand; only what plainly reads well is used, the rest is offered to be inserted by hand.
#include "notewords.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

constexpr qsizetype LongestSentence = 180;
constexpr qsizetype LongestTopic = 60;
constexpr qsizetype FewestWords = 3;

const QString English = u"en"_s;
const QString German = u"de"_s;

QSet<QString> setOf(const char16_t *words)
{
    const QStringList list = QString::fromUtf16(words).split(u' ', Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression word(u"[\\p{L}\\p{M}]+(?:['’][\\p{L}]+)?"_s);
    QStringList found;
    for (auto matches = word.globalMatch(text.toLower()); matches.hasNext();)
        found += matches.next().captured();
    return found;
}

struct CommonWords
{
    QString language;
    QSet<QString> words;
};

const std::vector<CommonWords> &commonWords()
{
    static const std::vector<CommonWords> table{
        {English,
         setOf(u"the and that is are was were you your have has for with of to from they their them not "
               u"we our this it its on at who how what which would could a an my i been be will as but "
               u"about when more all by had there do does did us me")},
        {German,
         setOf(u"der die das und ist sind war waren ich sie wir ihr ihre ihren mir mich nicht ein eine einen "
               u"einer eines dem den des mit von zu zur zum für auf im ins über wie wer welche welcher dass "
               u"haben hat hatte wird werden bei nach aus es auch noch sehr vielen dank am um gibt")},
        {u"fr"_s,
         setOf(u"le la les et est sont une vous nous je pour dans avec votre vos que qui des du au aux sur "
               u"pas merci bonjour très bien mon quels quel")},
        {u"es"_s,
         setOf(
             u"el los las y es son una usted para con que por su sus del gracias muy estimada estimado sobre "
             u"hay sigo más estaré hasta")},
        {u"pt"_s,
         setOf(
             u"o os as e é são uma para com que por seu sua do da dos das obrigada obrigado muito caro pela "
             u"pelo sobre não")},
        {u"it"_s, setOf(u"il gli e è sono una per con che del della grazie molto sul di")},
        {u"sv"_s, setOf(u"och är en ett för med som på det att tack jag ni vi")},
        {u"nl"_s, setOf(u"het een en is voor met van dat dank u je wel wij ik niet")},
    };
    return table;
}

/// Such words say how it felt, or are about what no letter speaks of.
bool isPrivate(const QStringList &words)
{
    static const QSet<QString> never =
        setOf(u"bad badly boring bored awful terrible horrible stupid rude weird odd strange nervous panic "
              u"sweat hate hated "
              u"ugly chaos chaotic mess messy awkward dull cold arrogant unfriendly salary pay money wage "
              u"bonus gossip fired "
              u"layoffs rumour rumor secret confidential boss ex sorry fail failed blew bombed worst worse "
              u"lie lied afraid "
              u"worry worried warning careful suspicious doubt unsure maybe perhaps probably dunno hmm "
              u"schlecht langweilig furchtbar schrecklich dumm unfreundlich nervös panik hasse chaos "
              u"chaotisch peinlich "
              u"arrogant gehalt geld lohn bonus gerücht geheim vertraulich chef angst sorge vorsicht zweifel "
              u"unsicher "
              u"vielleicht wahrscheinlich keine_ahnung");
    return std::ranges::any_of(words, [](const QString &word) { return never.contains(word); });
}

QString withoutStop(QString text)
{
    while (!text.isEmpty() && (text.back() == u'.' || text.back() == u',' || text.back() == u';' ||
                               text.back() == u'!' || text.back().isSpace()))
        text.chop(1);
    return text;
}

QString withStop(const QString &text)
{
    static const QString stops = u".!?…"_s;
    const QString bare = text.trimmed();
    return bare.isEmpty() || stops.contains(bare.back()) ? bare : bare + u'.';
}

bool isReadable(const QString &text)
{
    static const QRegularExpression strange(u"[\\[\\]{}<>|\\\\*#_=~^]|https?:|www\\.|->|→|@|\\?\\?|!!"_s);
    return !text.contains(strange) &&
           std::ranges::any_of(text, [](QChar letter) { return letter.isLetter(); });
}

QString lowered(const QString &text)
{
    return text.isEmpty() ? text : text.left(1).toLower() + text.mid(1);
}

} // namespace

QString oneLine(const QString &text)
{
    QString line;
    line.reserve(text.size());
    for (const QChar letter : text) {
        const auto category = letter.category();
        const bool isJoiner = letter == QChar(0x200C) || letter == QChar(0x200D);
        if (letter.isSpace() || category == QChar::Other_Control)
            line += u' ';
        else if (category != QChar::Other_Format || isJoiner)
            line += letter;
    }
    return line.simplified();
}

QString languageOf(const QString &text)
{
    const QStringList words = wordsOf(text);
    QString best;
    qsizetype most = 0;
    bool isTied = false;
    for (const CommonWords &common : commonWords()) {
        const auto count =
            std::ranges::count_if(words, [&](const QString &word) { return common.words.contains(word); });
        if (count > most) {
            most = count;
            best = common.language;
            isTied = false;
        } else if (count == most) {
            isTied = true;
        }
    }
    return most > 0 && !isTied ? best : QString();
}

QStringList presentable(const QString &note, const QString &language)
{
    static const QRegularExpression end(u"(?<=[.!?…])\\s+|[\\r\\n]+"_s);
    QStringList found;
    const QStringList parts = note.split(end, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        QString sentence = oneLine(part);
        while (sentence.startsWith(u'-') || sentence.startsWith(u'•') || sentence.startsWith(u'–'))
            sentence = sentence.sliced(1).trimmed();
        const QStringList words = wordsOf(sentence);
        const QString spoken = languageOf(sentence);
        const bool isOurs = spoken == language || (spoken.isEmpty() && words.size() < FewestWords * 2);
        if (!sentence.isEmpty() && sentence.size() <= LongestSentence && isReadable(sentence) && isOurs &&
            words.size() >= FewestWords && !isPrivate(words))
            found += withStop(sentence);
    }
    return found;
}

bool speaksOfPeople(const QString &sentence)
{
    static const QSet<QString> own =
        setOf(u"i me my mine myself i'm i've i'd i’m i’ve i’d ich mir mich mein meine "
              u"meinen meiner meinem he she him her hers his er ihn ihm");
    return std::ranges::any_of(wordsOf(sentence), [](const QString &word) { return own.contains(word); });
}

QString mainClause(const QString &sentence)
{
    static const QSet<QString> fragments =
        setOf(u"want wants need needs looking uses use plan plans has have is are was were will likes like "
              u"should must "
              u"can and but or so also then very good great nice wollen will brauchen braucht suchen sucht "
              u"haben hat sind "
              u"ist war waren werden wird soll sollte muss kann und aber oder auch dann sehr gut");
    const QString clause = withStop(withoutStop(sentence.section(u';', 0, 0)));
    const QStringList words = wordsOf(clause);
    return words.size() < FewestWords || fragments.contains(words.front()) ? QString() : clause;
}

QString saidToThem(const QString &sentence, const QString &language)
{
    if (language != English || !sentence.startsWith(u"They "_s))
        return sentence;
    static const std::array<std::pair<QRegularExpression, QString>, 6> changes{{
        {QRegularExpression(u"\\bThey\\b"_s), u"you"_s},
        {QRegularExpression(u"\\bthey\\b"_s), u"you"_s},
        {QRegularExpression(u"\\bthem\\b"_s), u"you"_s},
        {QRegularExpression(u"\\btheir\\b"_s), u"your"_s},
        {QRegularExpression(u"\\btheirs\\b"_s), u"yours"_s},
        {QRegularExpression(u"\\bthemselves\\b"_s), u"yourselves"_s},
    }};
    QString said = sentence;
    for (const auto &[from, to] : changes)
        said.replace(from, to);
    return said;
}

QString afterColon(const QString &sentence, const QString &language)
{
    static const QSet<QString> english = setOf(u"the a an they you we it that this these those there my your "
                                               u"our their two three four most all many some "
                                               u"how what who when where why which every each both no not "
                                               u"one in on at for with from to if because since");
    static const QSet<QString> german = setOf(u"dass wie wer was wann wo warum welche welcher welches ob der "
                                              u"die das ein eine einen zwei drei mein meine "
                                              u"meinen");
    const QString first = sentence.section(u' ', 0, 0);
    const bool isEnglish = language == English && english.contains(first.toLower());
    // German writes a whole sentence after a colon large, and no letter tells which is one: only clauses.
    const bool isGerman = language == German && german.contains(first.toLower()) &&
                          (wordsOf(sentence).size() <= 5 || first.startsWith(u"dass"_s, Qt::CaseInsensitive));
    return isEnglish || isGerman ? lowered(sentence) : sentence;
}

QString quotedWords(const QString &compliment)
{
    static const QRegularExpression quotes(u"[“„«\"]([^“”„«»\"]{3,100})[”“»\"]"_s);
    const auto match = quotes.match(oneLine(compliment));
    if (!match.hasMatch() || !isReadable(match.captured(1)))
        return {};
    QString words = match.captured(1).trimmed();
    return words.endsWith(u'.') ? words.chopped(1) : words;
}

QString complimentClause(const QString &compliment, const QString &subject, const QString &language)
{
    static const QRegularExpression form(
        u"^(?:(?:They|He|She|You)\\s+)?((?:really |particularly |especially )?(?:liked|loved|enjoyed|praised|"
        u"appreciated|admired|remembered))\\b(.*)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (language != English || subject.isEmpty())
        return {};
    const QStringList sentences = presentable(compliment, language);
    for (const QString &sentence : sentences) {
        const auto match = form.match(sentence);
        if (!match.hasMatch() || wordsOf(match.captured(2)).isEmpty())
            continue;
        const QString rest = withoutStop(match.captured(2));
        return u"%1 %2%3"_s.arg(subject, match.captured(1).toLower(), rest);
    }
    return {};
}

QString complimentTopic(const QString &compliment, const QString &language)
{
    static const QRegularExpression thing(u"^(?:the|my|a|an|our|der|die|das|mein|meine|ein|eine)\\s"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression more(u"[.;:,!?“”\"„]"_s);
    const QString topic = withoutStop(oneLine(compliment));
    const QString spoken = languageOf(topic);
    if (topic.size() > LongestTopic || !thing.match(topic).hasMatch() || topic.contains(more) ||
        !isReadable(topic) || isPrivate(wordsOf(topic)) || spoken != language)
        return {};
    static const QSet<QString> verbs =
        setOf(u"is are was were be been has have had will would could should can ist "
              u"sind war waren hat haben hatte wird werden kann");
    const QStringList words = wordsOf(topic);
    if (std::ranges::any_of(words, [](const QString &word) { return verbs.contains(word); }))
        return {};
    return lowered(topic);
}

QString askedFor(const QString &what, const QString &language)
{
    static const QRegularExpression thing(
        u"^(?:a|an|the|my|some|two|three|ein|eine|einen|die|das|den|meine|meinen|"
        u"mein|zwei|drei)\\s"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString asked = withoutStop(oneLine(what));
    if (asked.size() > LongestTopic || !thing.match(asked).hasMatch() || !isReadable(asked) ||
        languageOf(asked) != language || isPrivate(wordsOf(asked)))
        return {};
    return lowered(asked);
}

bool isWholeQuestion(const QString &question, const QString &language)
{
    static const QRegularExpression english(
        u"^(?:how|what|who|which|where|when|why|whose|is|are|do|does|did|has|have|would|could|can|may|will)\\b.*\\?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression german(
        u"^(?:wie|was|wer|wen|wem|welche[rsnm]?|wo|wann|warum|wieso|wessen|ist|sind|gibt|hat|haben|wird|"
        u"werden|"
        u"kann|können|darf|wof[üu]r|womit|woran|wor[üu]ber|worauf|seit|mit|nach|in)\\b.*\\?$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString asked = oneLine(question);
    const QStringList words = wordsOf(asked);
    if (asked.size() > LongestSentence || words.size() < FewestWords || !isReadable(asked) ||
        isPrivate(words))
        return false;
    return (language == German ? german : english).match(asked).hasMatch() &&
           (languageOf(asked) == language || languageOf(asked).isEmpty());
}

} // namespace afterword
