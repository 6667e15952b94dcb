// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Character sets, byte-order marks, and what stands around a calendar.
#include "invitationtext.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

namespace afterword {

namespace {

/// Some characters of UTF-16 text are of the first 128, whose other half is NUL; no other text has NULs.
std::optional<QStringDecoder::Encoding> utf16Of(const QByteArray &bytes)
{
    if (bytes.startsWith("\xff\xfe"))
        return QStringDecoder::Utf16LE;
    if (bytes.startsWith("\xfe\xff"))
        return QStringDecoder::Utf16BE;
    constexpr qsizetype looked = 64;
    const qsizetype length = std::min(bytes.size() & ~qsizetype{1}, looked);
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < length; i += 2) {
        even += bytes[i] == '\0';
        odd += bytes[i + 1] == '\0';
    }
    if (length >= 16 && odd > length / 4 && even == 0)
        return QStringDecoder::Utf16LE;
    if (length >= 16 && even > length / 4 && odd == 0)
        return QStringDecoder::Utf16BE;
    return std::nullopt;
}

QString fromWindows1252(const QByteArray &bytes)
{
    // What Windows has where Latin 1 has control characters; 0 where it has nothing.
    static constexpr std::array<char16_t, 32> own{
        0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
        0x2039, 0x0152, 0,      0x017d, 0,      0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
        0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178};
    QString text = QString::fromLatin1(bytes);
    for (QChar &unit : text) {
        const char16_t code = unit.unicode();
        if (code >= 0x80 && code < 0xa0)
            unit = own[code - 0x80U] != 0 ? QChar(own[code - 0x80U]) : QChar(u' ');
    }
    return text;
}

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    // Only its errors count.
    const QString decoded = decoder.decode(bytes);
    Q_UNUSED(decoded)
    return !decoder.hasError();
}

/// What stands before the calendar on its first line, where that is only what mail programs put before each
/// line of a quotation.
QByteArray prefixAt(const QByteArray &text, qsizetype begin)
{
    qsizetype lineStart = begin;
    while (lineStart > 0 && text[lineStart - 1] != '\n' && text[lineStart - 1] != '\r')
        --lineStart;
    const QByteArray prefix = text.mid(lineStart, begin - lineStart);
    const bool isQuotation =
        std::ranges::all_of(prefix, [](char c) { return c == ' ' || c == '\t' || c == '>' || c == '|'; });
    return isQuotation ? prefix : QByteArray();
}

QByteArray withoutPrefix(const QByteArray &text, const QByteArray &prefix)
{
    if (prefix.isEmpty())
        return text;
    QByteArray bare = prefix;
    while (bare.endsWith(' ') || bare.endsWith('\t'))
        bare.chop(1);
    QByteArray result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && text[end] != '\n' && text[end] != '\r')
            ++end;
        QByteArrayView line = QByteArrayView(text).sliced(at, end - at);
        if (line.startsWith(prefix))
            line = line.sliced(prefix.size());
        else if (!bare.isEmpty() && line.startsWith(bare))
            line = line.sliced(bare.size());
        result.append(line);
        if (end < text.size())
            result.append(text[end]);
        at = end + 1;
    }
    return result;
}

} // namespace

QByteArray calendarInUtf8(const QByteArray &bytes)
{
    QByteArray utf8;
    if (const auto wide = utf16Of(bytes)) {
        QStringDecoder decoder(*wide);
        utf8 = QString(decoder.decode(bytes)).toUtf8();
    } else {
        utf8 = isUtf8(bytes) ? bytes : fromWindows1252(bytes).toUtf8();
    }
    if (utf8.startsWith("\xef\xbb\xbf"))
        utf8.remove(0, 3);
    // A NUL would end the text for the parser.
    utf8.replace('\0', ' ');
    return utf8;
}

QByteArray calendarWithin(const QByteArray &utf8)
{
    const QByteArray upper = utf8.toUpper(); // of the first 128 characters only: every index stays
    const qsizetype calendar = upper.indexOf("BEGIN:VCALENDAR");
    if (calendar >= 0) {
        const QByteArray prefix = prefixAt(utf8, calendar);
        const QByteArray last = "END:VCALENDAR";
        const qsizetype end = upper.lastIndexOf(last);
        const qsizetype length = end < calendar ? -1 : end + last.size() - calendar;
        return withoutPrefix(utf8.mid(calendar, length), prefix) + "\r\n";
    }
    const qsizetype event = upper.indexOf("BEGIN:VEVENT");
    if (event < 0)
        return utf8;
    const qsizetype zone = upper.indexOf("BEGIN:VTIMEZONE");
    const qsizetype begin = zone >= 0 ? std::min(zone, event) : event;
    const QByteArray last = "END:VEVENT";
    const qsizetype end = upper.lastIndexOf(last);
    const qsizetype length = end < begin ? -1 : end + last.size() - begin;
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" +
           withoutPrefix(utf8.mid(begin, length), prefixAt(utf8, begin)) + "\r\nEND:VCALENDAR\r\n";
}

bool hasCalendar(const QByteArray &utf8)
{
    const QByteArray upper = utf8.toUpper();
    return upper.contains("BEGIN:VCALENDAR") || upper.contains("BEGIN:VEVENT");
}

} // namespace afterword
