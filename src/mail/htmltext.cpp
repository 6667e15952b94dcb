// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A tokenizer and a writer; no tree, so that no nesting can hurt.
#include "htmltext.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

constexpr qsizetype LongestEntity = 10;
constexpr int DeepestQuotation = 10;

QString entity(QStringView name)
{
    static const QHash<QString, char16_t> names{
        {u"amp"_s, u'&'},      {u"lt"_s, u'<'},     {u"gt"_s, u'>'},     {u"quot"_s, u'"'},
        {u"apos"_s, u'\''},    {u"nbsp"_s, u' '},   {u"auml"_s, u'ä'},   {u"ouml"_s, u'ö'},
        {u"uuml"_s, u'ü'},     {u"Auml"_s, u'Ä'},   {u"Ouml"_s, u'Ö'},   {u"Uuml"_s, u'Ü'},
        {u"szlig"_s, u'ß'},    {u"eacute"_s, u'é'}, {u"egrave"_s, u'è'}, {u"ecirc"_s, u'ê'},
        {u"agrave"_s, u'à'},   {u"aacute"_s, u'á'}, {u"acirc"_s, u'â'},  {u"ccedil"_s, u'ç'},
        {u"ntilde"_s, u'ñ'},   {u"oacute"_s, u'ó'}, {u"uacute"_s, u'ú'}, {u"iacute"_s, u'í'},
        {u"oslash"_s, u'ø'},   {u"aring"_s, u'å'},  {u"aelig"_s, u'æ'},  {u"euro"_s, u'€'},
        {u"ndash"_s, u'–'},    {u"mdash"_s, u'—'},  {u"hellip"_s, u'…'}, {u"lsquo"_s, u'‘'},
        {u"rsquo"_s, u'’'},    {u"ldquo"_s, u'“'},  {u"rdquo"_s, u'”'},  {u"bdquo"_s, u'„'},
        {u"laquo"_s, u'«'},    {u"raquo"_s, u'»'},  {u"bull"_s, u'•'},   {u"middot"_s, u'·'},
        {u"copy"_s, u'©'},     {u"reg"_s, u'®'},    {u"trade"_s, u'™'},  {u"shy"_s, u'\u00ad'},
        {u"zwnj"_s, u'\u200c'}};
    if (name.startsWith(u'#')) {
        const bool hex = name.size() > 1 && name[1].toLower() == u'x';
        bool right = false;
        const uint code = name.sliced(hex ? 2 : 1).toUInt(&right, hex ? 16 : 10);
        if (!right || code < 0x20 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000))
            return right && code == 0x0a ? u" "_s : QString();
        const auto character = static_cast<char32_t>(code);
        return QString::fromUcs4(&character, 1);
    }
    const auto found = names.constFind(name.toString());
    return found == names.cend() ? QString() : QString(QChar(*found));
}

/// Collects words into lines: blanks collapse, blocks begin lines, quotations mark them.
class LineWriter
{
public:
    void text(QChar c)
    {
        if (m_verbatim > 0 && c == u'\n') {
            breakLine();
        } else if (c.isSpace() && m_verbatim == 0) {
            m_blank = true;
        } else {
            if (m_blank && !m_line.isEmpty())
                m_line += u' ';
            m_blank = false;
            m_line += c;
        }
    }
    /// The line ends here; a second break leaves an empty one.
    void breakLine()
    {
        push(m_line);
        m_line.clear();
        m_blank = false;
    }
    /// A block begins or ends; an empty line before it where it is a paragraph.
    void block(bool paragraph)
    {
        if (!m_line.isEmpty())
            breakLine();
        if (paragraph && !m_lines.isEmpty() && !m_lines.constLast().isEmpty())
            push({});
    }
    void quote(int step)
    {
        block(step > 0);
        m_depth = std::clamp(m_depth + step, 0, DeepestQuotation);
        block(step < 0);
    }
    void verbatim(int step)
    {
        block(true);
        m_verbatim = std::max(0, m_verbatim + step);
    }
    QString written()
    {
        block(false);
        return m_lines.join(u'\n');
    }

private:
    void push(const QString &line)
    {
        const QString marked =
            QString(m_depth, u'>') + (m_depth > 0 && !line.isEmpty() ? u" "_s : QString()) + line;
        // More than one empty line says no more than one.
        if (!line.isEmpty() || m_lines.isEmpty() || m_lines.constLast() != marked)
            m_lines.append(marked);
    }

    QStringList m_lines;
    QString m_line;
    int m_depth = 0;
    int m_verbatim = 0;
    bool m_blank = false;
};

void tag(LineWriter &writer, const QString &name, bool closing)
{
    static const QStringList blocks{u"div"_s,     u"tr"_s,   u"table"_s,  u"section"_s,
                                    u"article"_s, u"body"_s, u"header"_s, u"footer"_s,
                                    u"center"_s,  u"dt"_s,   u"dd"_s,     u"form"_s};
    static const QStringList paragraphs{u"p"_s,  u"h1"_s, u"h2"_s, u"h3"_s, u"h4"_s,
                                        u"h5"_s, u"h6"_s, u"ul"_s, u"ol"_s, u"dl"_s};
    if (name == "br"_L1) {
        writer.breakLine();
    } else if (name == "hr"_L1) {
        writer.block(true);
    } else if (name == "blockquote"_L1) {
        writer.quote(closing ? -1 : 1);
    } else if (name == "pre"_L1) {
        writer.verbatim(closing ? -1 : 1);
    } else if (name == "li"_L1) {
        writer.block(false);
        if (!closing) {
            writer.text(u'-');
            writer.text(u' ');
        }
    } else if (name == "td"_L1 || name == "th"_L1) {
        writer.text(u' ');
    } else if (paragraphs.contains(name)) {
        writer.block(true);
    } else if (blocks.contains(name)) {
        writer.block(false);
    }
}

/// Behind the end of an element whose content nobody reads.
qsizetype behindElement(const QString &html, qsizetype from, const QString &name)
{
    const qsizetype end = html.indexOf(u"</"_s + name, from, Qt::CaseInsensitive);
    return end < 0 ? html.size() : end;
}

} // namespace

QString textFromHtml(const QString &html)
{
    LineWriter writer;
    qsizetype at = 0;
    while (at < html.size()) {
        const QChar c = html[at];
        if (c == u'<' && html.mid(at, 4) == "<!--"_L1) {
            const qsizetype end = html.indexOf("-->"_L1, at + 4);
            at = end < 0 ? html.size() : end + 3;
        } else if (c == u'<' && at + 1 < html.size() &&
                   (html[at + 1].isLetter() || html[at + 1] == u'/' || html[at + 1] == u'!' ||
                    html[at + 1] == u'?')) {
            const bool closing = html[at + 1] == u'/';
            qsizetype end = at + (closing ? 2 : 1);
            const qsizetype begin = end;
            while (end < html.size() && html[end].isLetterOrNumber())
                ++end;
            const QString name = html.sliced(begin, end - begin).toLower();
            // A > within quotes does not end a tag.
            QChar quote;
            while (end < html.size() && (html[end] != u'>' || !quote.isNull())) {
                if (quote.isNull() && (html[end] == u'"' || html[end] == u'\'') && html[end - 1] == u'=')
                    quote = html[end];
                else if (html[end] == quote)
                    quote = QChar();
                ++end;
            }
            at = std::min(end + 1, html.size());
            if (!closing && (name == "script"_L1 || name == "style"_L1 || name == "title"_L1))
                at = behindElement(html, at, name);
            else
                tag(writer, name, closing);
        } else if (c == u'&') {
            const qsizetype end =
                at +
                QStringView(html).sliced(at, std::min(LongestEntity + 1, html.size() - at)).indexOf(u';');
            const QString meant =
                end > at ? entity(QStringView(html).sliced(at + 1, end - at - 1)) : QString();
            if (meant.isEmpty()) {
                writer.text(c);
                ++at;
            } else {
                for (const QChar part : meant)
                    writer.text(part);
                at = end + 1;
            }
        } else {
            writer.text(c);
            ++at;
        }
    }
    return writer.written().trimmed();
}

} // namespace afterword
