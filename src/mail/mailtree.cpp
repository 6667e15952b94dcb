// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From bytes to parts and from parts to text.
#include "mailtree.h"

#include "encodedwords.h"
#include "htmltext.h"
#include "mailreader.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

constexpr int MostParts = 1000; // headers of parts; deeper or wider is no letter

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(afterword::MailReader)
};

QString shownText(const char *text)
{
    if (!text)
        return {};
    QString shown = QString::fromUtf8(text);
    shown.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
    shown.removeIf([](QChar c) {
        return c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0) || c.unicode() == 0x2028 ||
               c.unicode() == 0x2029;
    });
    return shown.trimmed();
}

bool isType(GMimeObject *part, const char *type, const char *subtype)
{
    GMimeContentType *content = g_mime_object_get_content_type(part);
    return content && g_mime_content_type_is_type(content, type, subtype);
}

/// RFC 3676: lines that end in a blank flow into the next of the same quotation.
QString unflowed(const QString &text, bool deleteBlank)
{
    QStringList lines;
    qsizetype openDepth = -1;
    for (QString line : text.split(u'\n')) {
        qsizetype depth = 0;
        while (depth < line.size() && line[depth] == u'>')
            ++depth;
        line = line.sliced(depth);
        if (line.startsWith(u' '))
            line = line.sliced(1);
        const bool isSeparator = line == "-- "_L1;
        const bool flows = line.endsWith(u' ') && !isSeparator;
        if (flows && deleteBlank)
            line.chop(1);
        if (openDepth == depth && !isSeparator)
            lines.last() += line;
        else
            lines.append((depth > 0 ? QString(depth, u'>') + u' ' : QString()) + line);
        openDepth = flows ? depth : -1;
    }
    return lines.join(u'\n');
}

bool isReadable(GMimeObject *part)
{
    if (!GMIME_IS_PART(part) || g_mime_part_is_attachment(GMIME_PART(part)))
        return false;
    return isType(part, "text", "plain") || isType(part, "text", "html");
}

QString readableText(GMimeObject *part)
{
    const QString text = decodedText(GMIME_PART(part));
    if (isType(part, "text", "html"))
        return textFromHtml(text);
    const char *format = g_mime_object_get_content_type_parameter(part, "format");
    if (!format || qstricmp(format, "flowed") != 0)
        return text;
    const char *delsp = g_mime_object_get_content_type_parameter(part, "delsp");
    return unflowed(text, delsp && qstricmp(delsp, "yes") == 0);
}

/// The text of a part and of what it holds; forwarded messages are not what somebody wrote.
QString textOf(GMimeObject *part)
{
    if (isReadable(part))
        return readableText(part);
    if (!GMIME_IS_MULTIPART(part))
        return {};
    GMimeMultipart *parts = GMIME_MULTIPART(part);
    const int count = g_mime_multipart_get_count(parts);
    if (count == 0) // its boundary is missing
        return textInCharset(g_mime_multipart_get_prologue(parts), {});
    if (isType(part, "multipart", "alternative")) {
        for (int at = 0; at < count; ++at) {
            GMimeObject *child = g_mime_multipart_get_part(parts, at);
            if (isType(child, "text", "plain") && isReadable(child)) {
                if (const QString text = readableText(child); !text.trimmed().isEmpty())
                    return text;
            }
        }
        for (int at = count - 1; at >= 0; --at) {
            if (const QString text = textOf(g_mime_multipart_get_part(parts, at)); !text.trimmed().isEmpty())
                return text;
        }
        return {};
    }
    const bool firstOnly = isType(part, "multipart", "related") || isType(part, "multipart", "report") ||
                           isType(part, "multipart", "signed");
    QStringList texts;
    for (int at = 0; at < (firstOnly ? std::min(count, 1) : count); ++at) {
        if (const QString text = textOf(g_mime_multipart_get_part(parts, at)); !text.trimmed().isEmpty())
            texts.append(text);
    }
    return texts.join(u"\n\n"_s);
}

/// How many headers of parts the text holds at most: a cheap bound on nesting, which the parser recurses
/// into.
int countOfParts(const QByteArray &bytes)
{
    const QByteArray field = "\ncontent-type:";
    int count = 0;
    for (qsizetype at = bytes.indexOf('\n'); at >= 0; at = bytes.indexOf('\n', at + 1)) {
        if (qstrnicmp(bytes.constData() + at, field.constData(), static_cast<size_t>(field.size())) == 0)
            ++count;
    }
    return count;
}

bool isFieldLine(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    return colon > 0 &&
           std::all_of(line.begin(), line.begin() + colon, [](char c) { return c > ' ' && c < 0x7f; });
}

/// From the first field on, LF only, with the empty line behind the header that pasted text may lack.
QByteArray tidied(QByteArray bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes.remove(0, 3);
    bytes.replace("\r\n", "\n").replace('\r', '\n');
    qsizetype at = 0;
    while (at < bytes.size() && (bytes[at] == '\n' || bytes[at] == ' ' || bytes[at] == '\t'))
        ++at;
    if (QByteArrayView(bytes).sliced(at).startsWith("From "))
        at = std::max<qsizetype>(bytes.indexOf('\n', at), at) + 1;
    else if (QByteArrayView(bytes).sliced(at).startsWith(">From "))
        at = std::max<qsizetype>(bytes.indexOf('\n', at), at) + 1;
    bytes.remove(0, std::min(at, bytes.size()));
    for (qsizetype line = 0; line < bytes.size();) {
        qsizetype end = bytes.indexOf('\n', line);
        if (end < 0)
            end = bytes.size();
        if (end == line)
            return bytes;
        const bool continues = line > 0 && (bytes[line] == ' ' || bytes[line] == '\t');
        if (!continues && !isFieldLine(QByteArrayView(bytes).sliced(line, end - line))) {
            bytes.insert(line, '\n');
            return bytes;
        }
        line = end + 1;
    }
    return bytes + "\n\n";
}

} // namespace

Result<GHandle<GMimeMessage>> parseMail(const QByteArray &bytes, const QString &file)
{
    if (bytes.size() > LargestMail)
        return fail(ErrorCode::BadInput, Words::tr("This mail is larger than 40 MiB; it was not read."),
                    file);
    const QByteArray source = tidied(bytes);
    if (source.startsWith('\n'))
        return fail(ErrorCode::BadInput, Words::tr("This is not a mail: it does not begin with a header."),
                    file);
    if (countOfParts(source) > MostParts)
        return fail(ErrorCode::BadInput,
                    Words::tr("This mail has more than a thousand parts; it was not read."), file);
    beginGMime();
    const qsizetype headerEnd = source.indexOf("\n\n");
    const GHandle<GMimeStream> stream =
        streamOf(withJoinedEncodedWords(source.first(headerEnd)) + source.sliced(headerEnd));
    const GHandle<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const ParserOptionsHandle options(g_mime_parser_options_new());
    const char *charsets[] = {"utf-8", "windows-1252", nullptr};
    g_mime_parser_options_set_fallback_charsets(options.get(), charsets);
    g_mime_parser_options_set_allow_addresses_without_domain(options.get(), TRUE);
    GHandle<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), options.get()));
    if (!message)
        return fail(ErrorCode::BadInput, Words::tr("This is not a mail: it does not begin with a header."),
                    file);
    return message;
}

QString headerText(GMimeObject *part, const char *name)
{
    return shownText(g_mime_object_get_header(part, name));
}

QString headerText(GMimeMessage *message, const char *name)
{
    return headerText(GMIME_OBJECT(message), name);
}

GMimeObject *findPart(GMimeMessage *message, const char *type, const char *subtype)
{
    struct Search
    {
        const char *type;
        const char *subtype;
        GMimeObject *found;
    } search{type, subtype, nullptr};
    const auto look = [](GMimeObject *, GMimeObject *part, gpointer data) {
        auto *wanted = static_cast<Search *>(data);
        if (!wanted->found && isType(part, wanted->type, wanted->subtype))
            wanted->found = part;
    };
    g_mime_message_foreach(message, look, &search);
    return search.found;
}

QByteArray decodedContent(GMimePart *part)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    if (!content)
        return {};
    const GHandle<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, stream.get());
    const QByteArray decoded = bytesOf(stream.get());
    if (g_mime_data_wrapper_get_encoding(content) != GMIME_CONTENT_ENCODING_BASE64)
        return decoded;
    // GMime drops the end where the padding is missing.
    const GHandle<GMimeStream> raw(g_mime_stream_mem_new());
    g_mime_stream_reset(g_mime_data_wrapper_get_stream(content));
    g_mime_stream_write_to_stream(g_mime_data_wrapper_get_stream(content), raw.get());
    const QByteArray lenient = QByteArray::fromBase64(bytesOf(raw.get()));
    return lenient.size() > decoded.size() ? lenient : decoded;
}

QString decodedText(GMimePart *part)
{
    const QByteArray bytes = decodedContent(part);
    QString text =
        textInCharset(bytes, g_mime_object_get_content_type_parameter(GMIME_OBJECT(part), "charset"));
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    text.remove(QChar::Null);
    return text;
}

QString bodyText(GMimeMessage *message)
{
    GMimeObject *root = g_mime_message_get_mime_part(message);
    QString text = root ? textOf(root) : QString();
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

} // namespace afterword
