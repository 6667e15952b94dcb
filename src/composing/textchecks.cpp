// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The finish of a text: nothing left to fill in, signed, spelled.
#include "etiquettecheck.h"
#include "speller.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace afterword::composing {

namespace {

/// What a placeholder is called, in brackets or without.
bool isPlaceholderWord(const QString &inside)
{
    static const QRegularExpression rule(
        u"\\b(?:name|names|company|companies|firm|employer|position|role|job|title|date|day|time|insert|your|"
        u"my|project|"
        "projects|specific|interviewer|recruiter|manager|department|topic|detail|details|skill|skills|phone|"
        "number|"
        "address|email|e-mail|signature|xxx?|tbd|todo|placeholder|first|last|location|city|team|product|fill|"
        "here|"
        "example|something|duties|link|vorname|nachname|firma|stelle|datum|thema|unternehmen)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return rule.match(inside).hasMatch();
}

/// What is put into words of others or aside: “Churn [and how to measure it]”, “my notes [in German]”.
bool isEditorsNote(const QString &text, const Span &place, const QString &inside)
{
    static const QRegularExpression note(
        u"^(?:and|or|but|with|of|in|as|is|was|the|their|his|her|sic|und|oder)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression aside(
        u"^(?:in|via|from|by|at|on|see|since|until|auf|aus|siehe)\\s(?:.*\\s)?(?:\\p{Lu}|\\d)|^\\w+(?:, \\w+)+$|^(?:\\w-\\w)+$"_s);
    if (isPlaceholderWord(inside))
        return false;
    static const QRegularExpression oneWord(u"^\\p{Ll}+$"_s);
    if (aside.match(inside.trimmed()).hasMatch())
        return true;
    if (!note.match(inside.trimmed()).hasMatch() && !oneWord.match(inside.trimmed()).hasMatch())
        return false;
    const qsizetype lineStart = text.lastIndexOf(u'\n', place.start) + 1;
    const QStringView before = QStringView(text).mid(lineStart, place.start - lineStart);
    return before.count(u'"') % 2 == 1 || before.count(u'“') + before.count(u'„') > before.count(u'”');
}

/// What templates call what belongs there: "<value>", "{hobby}".
bool isFieldName(const QString &inside)
{
    static const QRegularExpression field(
        u"^(?:compliment|highlight|fact|hobby|reason|subject|industry|sector|salutation|greeting|sender|"
        "recipient|user|candidate|person|month|year|weekday|event|article|interest|strength|achievement|"
        "value|idea|point|tool|field|task|question|answer|value|salary|start|end|closing|text)s?$"_s);
    return field.match(inside).hasMatch();
}

std::optional<Span> bracketed(const QString &text, int from, int end)
{
    static const QRegularExpression brackets(
        u"\\[([^\\]\\n]{1,80})\\]|\\{\\{?([^}\\n]{1,80})\\}?\\}|"
        "<([^<>\\n@:/]{2,60})>|«([A-Z_ ]{3,40})»|"
        "\\((?:(?:insert |your |the "
        ")?(?:job|position|role|company|employer|interviewer|recruiter|manager|project|"
        "team|topic)(?:['’]s)? (?:title|name|here)|(?:insert|specific|relevant) [a-z ]{3,30}|your "
        "name|company|"
        "position|name|job title|topics?|details?|date|project|interviewer)\\)|"
        "__{2,}|%[A-Z_]{3,30}%|\\$\\{?[A-Z_]{3,30}\\}?"_s);
    for (auto found = brackets.globalMatch(text, from); found.hasNext();) {
        const auto match = found.next();
        if (match.capturedEnd() > end)
            return std::nullopt;
        const QString square = match.captured(1);
        const QString angle = match.captured(3);
        const Span place{static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength())};
        if (!square.isEmpty()) {
            static const QRegularExpression harmless(u"^(?:\\d+|[a-z]|…|\\.{2,}|sic|x| |!|\\?)$"_s,
                                                     QRegularExpression::CaseInsensitiveOption);
            const QStringView after = QStringView(text).mid(place.end());
            const bool isLink = after.startsWith(u"(http") || after.startsWith(u"[");
            if (harmless.match(square.trimmed()).hasMatch() || isLink || square.contains(u"://") ||
                isEditorsNote(text, place, square))
                continue;
            return place;
        }
        if (!angle.isEmpty() && !isPlaceholderWord(angle) && !isFieldName(angle))
            continue;
        // "{x, y}" and "{"key": 3}" are formulas, no gaps.
        const QString curly = match.captured(2);
        const bool isFormula = curly.contains(u',') || curly.contains(u'"') || curly.contains(u':');
        if (isFormula && !isPlaceholderWord(curly))
            continue;
        // "{curly} braces" speaks of them; a gap has the name of what belongs there.
        static const QRegularExpression oneWord(u"^[a-z]+$"_s);
        if (match.captured().startsWith(u'{') && !match.captured().startsWith(u"{{") &&
            oneWord.match(curly).hasMatch() && !isFieldName(curly) && !isPlaceholderWord(curly))
            continue;
        if (match.captured().startsWith(u"__") && match.capturedLength() < 3)
            continue;
        return place;
    }
    return std::nullopt;
}

/// "Employee Name", "the X position", "interviewer's name", "XXX".
std::optional<Span> bare(const QString &text, int from, int end)
{
    static const QRegularExpression rule(
        u"\\b(?:Employee Name|Your (?:Full |Own |First |Last )?Name|Company Name|Name of (?:the "
        u")?(?:Company|Interviewer|Employer|Recruiter)|"
        "(?:Interviewer|Recruiter|Hiring Manager|Employer|Manager)(?:['’]s)? Name|interviewer['’]s "
        "name|(?:Insert|INSERT|insert) "
        "(?:name|company|position|role|date|here|your|the|any|a|specific|further|Name|Company)\\b|(?:First|"
        "Last|FIRST|LAST) ?_?(?:Name|NAME)|"
        "(?:YOUR|COMPANY|POSITION|JOB|MANAGER|INTERVIEWER|RECRUITER)[ _](?:NAME|TITLE|COMPANY|HERE)|"
        "(?:Job|Position) Title Here|Lorem ipsum|TODO|FIXME|TBD|X{2,6}|"
        "[Tt]he X (?:position|role|job|project|team|department|company|opening|post|vacancy)|"
        "(?:(?:ROLE|POSITION|JOB|PROJECT|COMPANY|TEAM|CITY|CLIENT|TOPIC|DATE)[ "
        "_](?:NAME|TITLE|HERE)|INSERT(?: [A-Z]{2,})+|[A-Z]{3,}(?: [A-Z]{2,})* HERE)|"
        "(?:Position|Stelle|Firma|Rolle|Abteilung|Unternehmen) (?:XY|XYZ)(?![-\\w])|"
        "(?:position|role|job|company|firm|team|project|post)(?: of| as| at| called)? "
        "(?:X|XY|XYZ)(?![-\\w])|X "
        "(?:position|role|company|job|project|department)|XYZ|"
        "Ihr Name|Firmenname|Max Mustermann|Name des Unternehmens)\\b"_s);
    const auto found = rule.match(text, from);
    if (!found.hasMatch() || found.capturedEnd() > end)
        return std::nullopt;
    return Span{static_cast<int>(found.capturedStart()), static_cast<int>(found.capturedLength())};
}

bool namesWriter(const DraftReading &draft, const QString &text)
{
    const QString &name = draft.facts().profile->name;
    const QStringList there = nameWords(text);
    QStringList wanted = nameWords(name);
    wanted.removeIf([](const QString &word) { return isHonorific(word) || word.size() < 2; });
    if (wanted.isEmpty())
        return !there.isEmpty();
    return std::ranges::any_of(wanted, [&](const QString &word) {
        return std::ranges::any_of(there, [&](const QString &one) { return isSameName(one, word); });
    });
}

bool isWorthSpelling(const DraftWord &word, QStringView written)
{
    if (word.isLink || word.isNumber || word.isAllCaps || word.span.length < 2)
        return false;
    // Acronyms and the names of products: "SQL", "iOS", "KPIs", "PowerPoint".
    for (qsizetype at = 1; at < written.size(); ++at) {
        if (written.at(at).isUpper() || written.at(at).isDigit())
            return false;
    }
    return true;
}

/// "Grüssen" as it is written in Switzerland; an English noun in a German text.
bool isSwissOrEnglish(const Speller &speller, const QString &written)
{
    if (written.front().isUpper() && speller.isRight(written, u"en"_s))
        return true;
    QString german = written;
    german.replace(u"ss"_s, u"ß"_s);
    return german != written && speller.isRight(german, u"de"_s);
}

} // namespace

void signature(const DraftReading &draft, CheckResult &result)
{
    const DraftText &text = draft.text();
    // The end of the own text: the signature, and a closing that stands in one line with the name.
    QString end = text.textOf(text.signature());
    if (text.closing().length > 0)
        end += u' ' + text.textOf(text.closing());
    const auto &sentences = text.sentences();
    if (text.signature().length == 0 && !sentences.empty()) {
        for (auto last = sentences.rbegin(); last != sentences.rend() && last < sentences.rbegin() + 2;
             ++last) {
            const QString words = text.textOf(last->span);
            if (words.size() < 80)
                end += u' ' + words;
            else
                end += u' ' + words.right(30);
        }
    }
    const bool isUnfilled =
        bracketed(end, 0, static_cast<int>(end.size())) || bare(end, 0, static_cast<int>(end.size()));
    if (namesWriter(draft, end) && !isUnfilled)
        return;
    const QString name = draft.facts().profile->name;
    const QString message = name.isEmpty()
                                ? Checks::tr("It is not signed; end with your name.")
                                : Checks::tr("It is not signed; end with your name, %1.").arg(name);
    EtiquetteFinding &finding =
        text.signature().length > 0 ? result.add(message, text.signature()) : result.add(message);
    if (name.isEmpty())
        return;
    const Remedy place =
        text.signature().length > 0
            ? Remedy{{}, DraftField::Body, text.signature().start, text.signature().length, name}
            : Remedy{{},
                     DraftField::Body,
                     text.ownEnd(),
                     0,
                     (text.closing().length > 0 ? u"\n"_s
                      : draft.isGerman()        ? u"\n\nMit freundlichen Grüßen\n"_s
                                                : u"\n\nBest regards,\n"_s) +
                         name};
    finding.remedies.push_back(place);
    finding.remedies.back().label = Checks::tr("Sign it");
}

void noPlaceholder(const DraftReading &draft, CheckResult &result)
{
    const QString &body = draft.text().text();
    const auto look = [&](const Span &block) {
        for (const auto &found :
             {bracketed(body, block.start, block.end()), bare(body, block.start, block.end())}) {
            if (!found)
                continue;
            result.add(Checks::tr("“%1” is still to be filled in.").arg(draft.text().textOf(*found)), *found);
            return true;
        }
        return false;
    };
    for (const DraftLine &line : draft.text().lines()) {
        const bool isOwn =
            line.kind == LineKind::Own || line.kind == LineKind::Greeting || line.kind == LineKind::Closing ||
            (line.kind == LineKind::Signature && isPlaceholderWord(draft.text().textOf(line.span)));
        if (isOwn)
            look(line.span);
    }
    if (!draft.isMail())
        return;
    const QString &subject = draft.mail().subject;
    const int end = static_cast<int>(subject.size());
    const auto open = bracketed(subject, 0, end);
    const auto plain = bare(subject, 0, end);
    // Lists and firms mark subjects with brackets of their own.
    if (open && isPlaceholderWord(subject.mid(open->start, open->length)))
        result.addAt(DraftField::Subject,
                     Checks::tr("“%1” is still to be filled in.").arg(subject.mid(open->start, open->length)),
                     *open);
    else if (plain)
        result.addAt(
            DraftField::Subject,
            Checks::tr("“%1” is still to be filled in.").arg(subject.mid(plain->start, plain->length)),
            *plain);
}

void spelling(const DraftReading &draft, CheckResult &result)
{
    grammar(draft, result);
    const Speller *speller = draft.facts().speller;
    if (!speller)
        return;
    const QString language = draft.isGerman() ? u"de"_s : u"en"_s;
    QSet<QString> told;
    Span last{-1, 0};
    for (const DraftWord &word : draft.text().words()) {
        if (word.span == last) // the second half of "don't"
            continue;
        last = word.span;
        const QString written = draft.text().textOf(word.span);
        if (!isWorthSpelling(word, written) || draft.facts().knowsWord(folded(written)) ||
            draft.facts().knowsWord(word.form) || told.contains(written))
            continue;
        if (PhraseBook::of(draft.text().language()).isJargon(folded(written)))
            continue;
        if (speller->isRight(written, language) || (draft.isGerman() && isSwissOrEnglish(*speller, written)))
            continue;
        // A name that is not known is no mistake: only the middle of a sentence shows what a capital means.
        const bool isStart = draft.text().sentenceOf(word).span.start == word.span.start;
        if (word.isCapital && !isStart && !draft.isGerman())
            continue;
        if (isStart && draft.text().sentenceOf(word).part == SentencePart::Greeting)
            continue;
        told.insert(written);
        result.add(Checks::tr("“%1” is in no dictionary; is it spelled right?").arg(written), word.span)
            .isUnknownWord = true;
    }
}

} // namespace afterword::composing
