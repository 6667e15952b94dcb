// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading of one template: its name, its head, and what its brackets say.
#include "templatebook.h"
#include "templatefacts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

class Templates
{
    Q_DECLARE_TR_FUNCTIONS(Templates)
};

bool hasSubject(Kind kind)
{
    return kind != Kind::HandwrittenCard && kind != Kind::LinkedinConnect;
}

/// Walks through the lines of a template and its brackets; the first thing that is wrong ends it.
class Reader
{
public:
    Reader(const QString &source, const QString &file, MessageTemplate &result)
        : m_source(source)
        , m_file(file)
        , m_result(result)
    {}

    std::optional<Error> read();

private:
    std::optional<Error> error(qsizetype at, const QString &message) const
    {
        const qsizetype line = QStringView(m_source).first(at).count(u'\n') + 1;
        return Error{ErrorCode::BadInput, message, u"%1:%2"_s.arg(m_file).arg(line)};
    }
    std::optional<Error> readHead();
    std::optional<Error> readHeadLine(qsizetype at, const QString &line);
    std::optional<Error> checkTags(qsizetype from, qsizetype to) const;
    std::optional<Error> checkTag(qsizetype at, const QString &tag,
                                  std::vector<std::pair<QString, qsizetype>> &open) const;

    const QString &m_source;
    const QString &m_file;
    MessageTemplate &m_result;
    qsizetype m_body = 0;
};

/// The ends of lines that are meant as such.
QString unfolded(const QString &text)
{
    QStringList paragraphs;
    QString paragraph;
    bool isFirst = true;
    const auto finish = [&] {
        if (!isFirst)
            paragraphs += paragraph;
        paragraph.clear();
        isFirst = true;
    };
    const auto lines = QStringView(text).split(u'\n');
    for (QStringView line : lines) {
        line = line.trimmed();
        if (line.isEmpty()) {
            finish();
            continue;
        }
        const bool isBroken = line.endsWith(u'\\');
        if (isBroken)
            line = line.chopped(1).trimmed();
        if (!isFirst && !paragraph.endsWith(u'\n'))
            paragraph += u' ';
        paragraph += line;
        if (isBroken)
            paragraph += u'\n';
        isFirst = false;
    }
    finish();
    return paragraphs.join(u"\n\n"_s);
}

std::optional<Error> Reader::readHeadLine(qsizetype at, const QString &line)
{
    const QString key = line.section(u':', 0, 0).trimmed().toLower();
    const QString value = line.section(u':', 1).trimmed();
    if (key == u"subject" && line.contains(u':')) {
        m_result.subject = value;
        return checkTags(at, at + line.size());
    }
    if (key == u"title" && line.contains(u':')) {
        m_result.title = value;
        return std::nullopt;
    }
    return error(at,
                 Templates::tr("Before the first empty line only “Subject: …” and “Title: …” may stand."));
}

std::optional<Error> Reader::readHead()
{
    qsizetype at = 0;
    while (at < m_source.size()) {
        qsizetype end = m_source.indexOf(u'\n', at);
        end = end < 0 ? m_source.size() : end;
        const QString line = m_source.sliced(at, end - at);
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty()) {
            if (!m_result.subject.isEmpty() || !m_result.title.isEmpty() || at > 0) {
                m_body = std::min(end + 1, m_source.size());
                return std::nullopt;
            }
        } else if (!(trimmed.startsWith(u"{{!") && trimmed.endsWith(u"}}"))) {
            const bool isHead = trimmed.contains(u':') && !trimmed.startsWith(u"{{");
            if (!isHead && !hasSubject(m_result.kind) && m_result.title.isEmpty())
                return std::nullopt; // a card may begin at once
            if (auto wrong = readHeadLine(at, line))
                return wrong;
        }
        at = end + 1;
    }
    m_body = m_source.size();
    return std::nullopt;
}

std::optional<Error> Reader::checkTag(qsizetype at, const QString &tag,
                                      std::vector<std::pair<QString, qsizetype>> &open) const
{
    const QString inner = tag.trimmed();
    const QChar sign = inner.isEmpty() ? QChar() : inner.front();
    if (sign == u'!')
        return std::nullopt;
    if (sign == u'>' || sign == u'=')
        return error(
            at,
            Templates::tr("“{{%1}}” is not understood here: one template holds one whole text.").arg(inner));
    const bool isMarked = sign == u'#' || sign == u'^' || sign == u'/' || sign == u'&';
    const QString name = isMarked ? inner.sliced(1).trimmed() : inner;
    if (name.isEmpty())
        return error(at, Templates::tr("The brackets are empty."));
    if (!isTemplateFact(name))
        return error(
            at, Templates::tr("There is no fact “%1”; the list of facts names those there are.").arg(name));
    if (sign == u'#' || sign == u'^') {
        open.emplace_back(name, at);
    } else if (sign == u'/') {
        if (open.empty())
            return error(at, Templates::tr("“{{/%1}}” ends what was never begun.").arg(name));
        if (open.back().first != name)
            return error(at, Templates::tr("“{{/%1}}” stands where “{{/%2}}” has to come first.")
                                 .arg(name, open.back().first));
        open.pop_back();
    }
    return std::nullopt;
}

std::optional<Error> Reader::checkTags(qsizetype from, qsizetype to) const
{
    std::vector<std::pair<QString, qsizetype>> open;
    for (qsizetype at = m_source.indexOf(u"{{"_s, from); at >= 0 && at < to;
         at = m_source.indexOf(u"{{"_s, at)) {
        const bool isTriple = m_source.sliced(at).startsWith(u"{{{"_s);
        const QString close = isTriple ? u"}}}"_s : u"}}"_s;
        const qsizetype start = at + close.size();
        const qsizetype end = m_source.indexOf(close, start);
        if (end < 0 || end >= to)
            return error(at, Templates::tr("These brackets are opened and never closed."));
        const QString tag = m_source.sliced(start, end - start);
        if (tag.contains(u'{'))
            return error(at, Templates::tr("These brackets are opened and never closed."));
        if (auto wrong = checkTag(at, tag, open))
            return wrong;
        at = end + close.size();
    }
    if (!open.empty())
        return error(
            open.back().second,
            Templates::tr("“{{#%1}}” is begun and never ended by “{{/%1}}”.").arg(open.back().first));
    return std::nullopt;
}

std::optional<Error> Reader::read()
{
    if (auto wrong = readHead())
        return wrong;
    if (hasSubject(m_result.kind) && m_result.subject.isEmpty())
        return error(0, Templates::tr("A mail needs a subject: begin with a line “Subject: …”."));
    if (auto wrong = checkTags(m_body, m_source.size()))
        return wrong;
    m_result.body = unfolded(m_source.sliced(m_body));
    if (m_result.body.isEmpty())
        return error(m_source.size(), Templates::tr("There is no text below the first lines."));
    return std::nullopt;
}

} // namespace

bool isDrafted(Kind kind)
{
    using enum Kind;
    constexpr std::array none{AskAtInterview, PrepareNextRound, Debrief,
                              RequestedCall,  KeepApplying,     MergeDuplicates};
    return std::ranges::find(none, kind) == none.end();
}

std::optional<TemplateName> templateName(const QString &id)
{
    const QString what = id.section(u'.', 0, 0);
    if (const auto kind = fromExchangeName<Kind>(what))
        return isDrafted(*kind) ? std::optional(TemplateName{*kind, std::nullopt}) : std::nullopt;
    const QString prefix = exchangeName(Kind::KeepInTouch).toString() + u'-';
    if (!what.startsWith(prefix))
        return std::nullopt;
    const auto topic = fromExchangeName<Topic>(what.sliced(prefix.size()));
    return topic ? std::optional(TemplateName{Kind::KeepInTouch, topic}) : std::nullopt;
}

QString templateId(Kind kind, std::optional<Topic> topic, const QString &variant)
{
    QString id = exchangeName(kind).toString();
    if (topic)
        id += u'-' + exchangeName(*topic).toString();
    QString kept;
    for (const QChar letter : variant.toLower())
        kept += letter.isLetterOrNumber() || letter == u'-' ? letter : u'-';
    return kept.isEmpty() ? id : id + u'.' + kept;
}

Result<MessageTemplate> readTemplate(const QString &source, const QString &id, const QString &language,
                                     const QString &file)
{
    MessageTemplate result;
    result.id = id;
    result.language = language;
    result.file = file;
    result.source = source;
    result.source.remove(u'\r');
    const auto name = templateName(id);
    if (!name)
        return fail(ErrorCode::BadInput,
                    Templates::tr("The name of the file does not begin with a kind of message, such as "
                                  "thank-you.mustache or keep-in-touch-article.mustache."),
                    file);
    result.kind = name->kind;
    result.topic = name->topic;
    const QString text = result.source;
    if (auto wrong = Reader(text, file, result).read())
        return std::unexpected(*wrong);
    return result;
}

} // namespace afterword
