// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which lines of a body are quoted mail, greeting, closing and signature.
#include "drafttext.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace afterword::composing {

namespace {

/// How many lines of name and contact data a signature without "-- " has at most.
constexpr int LongestSignature = 10;

class LineReader
{
public:
    explicit LineReader(const QString &body)
        : m_body(body)
    {
        split();
        markQuotes();
        markDelimited();
        markGreeting();
        markSignature();
    }

    std::vector<DraftLine> take() { return std::move(m_lines); }

private:
    QStringView text(size_t line) const
    {
        return QStringView(m_body).mid(m_lines[line].span.start, m_lines[line].span.length).trimmed();
    }
    void split();
    void markQuotes();
    void markDelimited();
    void markGreeting();
    void markSignature();
    bool isAttribution(size_t line, size_t &last) const;
    bool beginsOtherMail(size_t line) const;
    std::optional<size_t> nextOwn(size_t line) const;
    void markFrom(size_t line, LineKind kind);

    const QString &m_body;
    std::vector<DraftLine> m_lines;
};

void LineReader::split()
{
    int start = 0;
    const int size = static_cast<int>(m_body.size());
    while (start <= size) {
        qsizetype end = m_body.indexOf(u'\n', start);
        if (end < 0)
            end = size;
        const Span span{start, static_cast<int>(end) - start};
        const bool isBlank = QStringView(m_body).mid(span.start, span.length).trimmed().isEmpty();
        m_lines.push_back({span, isBlank ? LineKind::Blank : LineKind::Own});
        start = static_cast<int>(end) + 1;
    }
}

/// "On Tuesday, Ann Ito wrote:", "Am Dienstag schrieb Ann Ito:", over one line or two.
bool LineReader::isAttribution(size_t line, size_t &last) const
{
    static const QRegularExpression one(
        u"^(?:(?:on|am|at|den|le)\\b.{4,200}\\b(?:wrote|writes|schrieb|a écrit)\\b.{0,80}:|"
        "[^.!?]{2,120}(?:@|<)[^.!?]{2,100}\\b(?:wrote|schrieb)\\s*:)$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QString joined = text(line).toString();
    for (size_t next = line; next < m_lines.size() && next < line + 3; ++next) {
        if (next > line) {
            if (m_lines[next].kind != LineKind::Own)
                return false;
            joined += u' ' + text(next).toString();
        }
        if (!joined.endsWith(u':'))
            continue;
        last = next;
        return one.match(joined).hasMatch();
    }
    return false;
}

/// What mail programs put above a whole quoted mail.
bool LineReader::beginsOtherMail(size_t line) const
{
    static const QRegularExpression rule(
        u"^[-–—_\\s]{0,40}(?:original message|ursprüngliche nachricht|originalnachricht|forwarded message|"
        "weitergeleitete nachricht)[-–—_\\s]{0,40}$|^begin forwarded message:$|^anfang der weitergeleiteten"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QStringView here = text(line);
    if (here.size() < 90 && here.contains(u"essage", Qt::CaseInsensitive) &&
        rule.match(here.toString()).hasMatch())
        return true;
    if (here.contains(u"nachricht", Qt::CaseInsensitive) && here.size() < 90 &&
        rule.match(here.toString()).hasMatch())
        return true;
    static constexpr std::array first{u"From:", u"*From:*", u"Von:", u"*Von:*", u"De:"};
    if (std::ranges::none_of(first, [&](const char16_t *word) { return here.startsWith(QStringView(word)); }))
        return false;
    static constexpr std::array others{u"Sent:",    u"*Sent:*",   u"Date:",  u"*Date:*", u"To:",     u"*To:*",
                                       u"Subject:", u"Gesendet:", u"Datum:", u"An:",     u"Betreff:"};
    int found = 0;
    for (size_t next = line + 1; next < m_lines.size() && next < line + 5; ++next) {
        if (std::ranges::any_of(
                others, [&](const char16_t *word) { return text(next).startsWith(QStringView(word)); }))
            ++found;
    }
    return found >= 2;
}

void LineReader::markFrom(size_t line, LineKind kind)
{
    for (size_t next = line; next < m_lines.size(); ++next) {
        if (m_lines[next].kind != LineKind::Blank)
            m_lines[next].kind = kind;
    }
}

void LineReader::markQuotes()
{
    for (size_t line = 0; line < m_lines.size(); ++line) {
        if (m_lines[line].kind == LineKind::Own && text(line).startsWith(u'>'))
            m_lines[line].kind = LineKind::Quoted;
    }
    for (size_t line = 0; line < m_lines.size(); ++line) {
        if (m_lines[line].kind != LineKind::Own)
            continue;
        if (beginsOtherMail(line)) {
            markFrom(line, LineKind::Quoted);
            return;
        }
        size_t last = line;
        if (!isAttribution(line, last))
            continue;
        size_t below = last + 1;
        while (below < m_lines.size() && m_lines[below].kind == LineKind::Blank)
            ++below;
        // Above lines with ">" it names only these: whoever answers below a quotation writes there.
        if (below < m_lines.size() && m_lines[below].kind != LineKind::Quoted) {
            markFrom(line, LineKind::Quoted);
            return;
        }
        for (size_t part = line; part <= last; ++part)
            m_lines[part].kind = LineKind::Quoted;
        line = last;
    }
}

void LineReader::markDelimited()
{
    for (size_t line = 0; line < m_lines.size(); ++line) {
        if (m_lines[line].kind != LineKind::Own || text(line) != u"--")
            continue;
        for (size_t next = line; next < m_lines.size(); ++next) {
            if (m_lines[next].kind == LineKind::Own)
                m_lines[next].kind = LineKind::Signature;
        }
        return;
    }
}

std::optional<size_t> LineReader::nextOwn(size_t line) const
{
    for (size_t next = line; next < m_lines.size(); ++next) {
        if (m_lines[next].kind == LineKind::Own)
            return next;
    }
    return std::nullopt;
}

int wordsIn(QStringView text)
{
    int words = 0;
    for (const QStringView word : text.split(u' ', Qt::SkipEmptyParts))
        words += std::ranges::any_of(word, [](QChar unit) { return unit.isLetterOrNumber(); }) ? 1 : 0;
    return words;
}

bool beginsWithGreeting(QStringView line)
{
    static const QRegularExpression rule(
        u"^(?:hello|hi+|hey+|hiya|dear|good (?:morning|afternoon|evening|day)|greetings|to whom it may "
        u"concern|hallo|"
        "guten (?:tag|morgen|abend)|liebe[rs]?|sehr geehrte[rs]?|moin|servus|grüß gott|grüezi|salut|bonjour|an (?:die|den|das|alle))\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return rule.match(line.left(40).toString()).hasMatch();
}

/// "Ann,", "Ann Ito:", "Thank you Ann!" is none.
bool isNameAlone(QStringView line)
{
    if (line.isEmpty() || line.size() > 40 || !QStringView(u",:!–—-").contains(line.back()) ||
        wordsIn(line) > 3)
        return false;
    const auto words = line.chopped(1).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [](QStringView word) { return word.front().isUpper(); });
}

void LineReader::markGreeting()
{
    const auto first = nextOwn(0);
    if (!first)
        return;
    const QStringView line = text(*first);
    const bool isAlone = wordsIn(line) <= 10;
    if ((beginsWithGreeting(line) && isAlone) || isNameAlone(line))
        m_lines[*first].kind = LineKind::Greeting;
}

bool isClosing(QStringView line)
{
    static const QRegularExpression rule(
        u"^(?:(?:with )?(?:(?:my|the|our) )?(?:very "
        u")?(?:best|kind(?:est)?|warm(?:est)?|many|friendly|sincere)?\\s*"
        "(?:regards|wishes|greetings)(?: (?:from|and thanks|and thank you)[^.]{0,30})?|best|kindest|warmest|"
        "all (?:the )?(?:my )?best(?: wishes)?|(?:with )?(?:many |kind |best |warm |sincere )?thanks(?: "
        "(?:again|so much|very much|"
        "a lot|in advance|and (?:best |kind |warm )?(?:regards|wishes)|for (?:everything|your "
        "time|reading)))?|thank you(?: (?:again|so much|very much|and (?:best |kind |warm "
        ")?(?:regards|wishes)))?|"
        "cheers|sincerely(?: yours)?|(?:very )?(?:yours "
        ")?(?:sincerely|truly|faithfully|respectfully|cordially)|yours|"
        "respectfully(?: yours)?|cordially|warmly|gratefully|(?:with )?(?:much |sincere |great "
        ")?(?:gratitude|appreciation)|"
        "take care|talk soon|speak soon|until (?:then|soon)|br|kr|rgds|(?:have a "
        ")?(?:great|good|nice|lovely|wonderful) "
        "(?:day|week|weekend|evening|afternoon)(?: ahead)?|mit "
        "(?:freundlichen?|besten?|vielen|herzlichen|lieben) (?:grüßen|grüssen|"
        "gruß|dank)|(?:freundliche|viele|beste|herzliche|liebe|schöne) "
        "(?:grüße|grüsse)|mfg|vg|lg|hochachtungsvoll|"
        "(?:vielen|herzlichen|besten) dank(?: und (?:viele|beste|freundliche) grüße)?)"
        "\\s*[,.!:;–—-]*$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return line.size() <= 60 && rule.match(line.toString()).hasMatch();
}

bool isContact(QStringView line)
{
    static const QRegularExpression rule(u"@|://"
                                         u"|\\bwww\\.|linkedin|github|^\\s*(?:tel|phone|mobile|cell|mob|fax|"
                                         u"handy|telefon|e-?mail|web|m|t|p|e)\\s*[.:]|"
                                         "^\\+?[\\d\\s()/.–-]{7,}$|\\|"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return line.size() <= 90 && wordsIn(line) <= 9 && rule.match(line.toString()).hasMatch();
}

bool isNameLike(QStringView line)
{
    static const QRegularExpression lead(u"^[-–—~/]+\\s*"_s);
    QString bare = line.toString().remove(lead);
    if (bare.endsWith(u','))
        bare.chop(1);
    if (bare.isEmpty() || bare.size() > 60 || wordsIn(bare) > 7)
        return false;
    const QChar last = bare.back();
    if (last == u'?' || last == u'!' || last == u':' || last == u';')
        return false;
    if (last == u'.' && wordsIn(bare) > 4)
        return false;
    return bare.front().isUpper() || bare.front() == u'(' || wordsIn(bare) <= 2 || bare.front().isDigit() ||
           bare.front() == u'[' || bare.front() == u'{' || bare.front() == u'<';
}

bool isPostscript(QStringView line)
{
    static const QRegularExpression rule(u"^p\\.?\\s?p?\\.?s\\b\\.?\\s*[:.–—-]?"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return rule.match(line.left(6).toString()).hasMatch();
}

/// "Sam", "Sam Lee", "— Sam": a last line that is nothing but a name.
bool isBareName(QStringView line)
{
    static const QRegularExpression rule(
        u"^[-–—~]{0,2}\\s*(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*)(?:\\s+(?:v[ao]n|d[eai]|del|der|den|la|le|zu|"
        "\\p{Lu}[\\p{L}\\p{M}.'’-]*)){0,4}\\s*,?$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return line.size() <= 50 && rule.match(line.toString()).hasMatch();
}

void LineReader::markSignature()
{
    std::vector<size_t> own;
    for (size_t line = 0; line < m_lines.size(); ++line) {
        if (m_lines[line].kind == LineKind::Own)
            own.push_back(line);
    }
    // A postscript and what follows it stand after the signature.
    const auto postscript = std::ranges::find_if(own, [&](size_t line) { return isPostscript(text(line)); });
    if (postscript != own.end() && postscript != own.begin())
        own.erase(postscript, own.end());
    if (own.empty())
        return;
    const int first = std::max(0, static_cast<int>(own.size()) - LongestSignature);
    for (int at = static_cast<int>(own.size()) - 1; at >= first; --at) {
        const size_t line = own[static_cast<size_t>(at)];
        if (isClosing(text(line))) {
            m_lines[line].kind = LineKind::Closing;
            for (size_t next = static_cast<size_t>(at) + 1; next < own.size(); ++next) {
                // Of two closing lines, as "Thanks again," and "Best,", both count as written.
                m_lines[own[next]].kind = LineKind::Signature;
            }
            if (at > 0 && isClosing(text(own[static_cast<size_t>(at) - 1])))
                m_lines[own[static_cast<size_t>(at) - 1]].kind = LineKind::Closing;
            return;
        }
        if (!isNameLike(text(line)) && !isContact(text(line)))
            break;
    }
    // Without a closing: a last paragraph that is a name and what belongs to it.
    size_t begin = own.size() - 1;
    while (begin > 0 && own[begin - 1] + 1 == own[begin])
        --begin;
    const bool isBlock =
        begin > 0 && begin + 1 < own.size() && isBareName(text(own[begin])) &&
        std::all_of(own.begin() + static_cast<std::ptrdiff_t>(begin), own.end(),
                    [&](size_t line) { return isNameLike(text(line)) || isContact(text(line)); });
    if (isBlock) {
        for (size_t next = begin; next < own.size(); ++next)
            m_lines[own[next]].kind = LineKind::Signature;
        return;
    }
    // Or only a name, perhaps with contact lines below it.
    int at = static_cast<int>(own.size()) - 1;
    while (at > 0 && isContact(text(own[static_cast<size_t>(at)])))
        --at;
    const size_t line = own[static_cast<size_t>(at)];
    const bool stands = at > 0 && (line == 0 || own[static_cast<size_t>(at) - 1] + 1 < line ||
                                   !text(own[static_cast<size_t>(at) - 1]).endsWith(u'-'));
    if (stands && isBareName(text(line))) {
        for (size_t next = static_cast<size_t>(at); next < own.size(); ++next)
            m_lines[own[next]].kind = LineKind::Signature;
    }
}

} // namespace

std::vector<DraftLine> draftLines(const QString &body)
{
    return LineReader(body).take();
}

} // namespace afterword::composing
