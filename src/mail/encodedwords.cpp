// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Decoding word by word, by charset.
#include "encodedwords.h"

#include "gmimehandles.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <vector>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

struct EncodedWord
{
    QByteArray charset;
    bool isBase64 = false;
    QByteArray payload;
};

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

QByteArray decoded(const EncodedWord &word)
{
    if (word.isBase64)
        return QByteArray::fromBase64(word.payload);
    QByteArray bytes;
    for (qsizetype at = 0; at < word.payload.size(); ++at) {
        const char c = word.payload[at];
        const bool escaped = c == '=' && at + 2 < word.payload.size() &&
                             hexDigit(word.payload[at + 1]) >= 0 && hexDigit(word.payload[at + 2]) >= 0;
        if (escaped) {
            bytes += static_cast<char>(hexDigit(word.payload[at + 1]) * 16 + hexDigit(word.payload[at + 2]));
            at += 2;
        } else {
            bytes += c == '_' ? ' ' : c;
        }
    }
    return bytes;
}

QString textOf(const std::vector<EncodedWord> &run)
{
    QString text;
    QByteArray bytes;
    for (size_t at = 0; at < run.size(); ++at) {
        EncodedWord word = run[at];
        // Base64 that was cut anywhere goes on in the next word.
        while (word.isBase64 && word.payload.size() % 4 != 0 && at + 1 < run.size() && run[at + 1].isBase64 &&
               run[at + 1].charset == word.charset)
            word.payload += run[++at].payload;
        bytes += decoded(word);
        if (at + 1 == run.size() || run[at + 1].charset != word.charset) {
            text += textInCharset(bytes, word.charset);
            bytes.clear();
        }
    }
    return text;
}

QByteArray oneWord(const QString &text)
{
    QByteArray word = "=?utf-8?Q?";
    for (const char c : text.toUtf8()) {
        if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'))
            word += c;
        else
            word += '=' + QByteArray(1, c).toHex().toUpper();
    }
    return word + "?=";
}

} // namespace

QString textInCharset(const QByteArray &bytes, QByteArray charset)
{
    charset = charset.toLower();
    const bool unnamed = charset.isEmpty() || charset == "us-ascii" || charset == "ascii" ||
                         charset == "utf-8" || charset == "utf8";
    if (unnamed) {
        QStringDecoder utf8(QStringDecoder::Utf8);
        const QString text = utf8(bytes);
        if (!utf8.hasError())
            return text;
    }
    if (unnamed || charset == "iso-8859-1" || charset == "latin1")
        charset = "windows-1252";
    beginGMime();
    const GHandle<GMimeFilter> filter(g_mime_filter_charset_new(charset.constData(), "utf-8"));
    if (!filter)
        return QString::fromLatin1(bytes);
    QByteArray copy = bytes;
    char *out = nullptr;
    size_t length = 0;
    size_t before = 0;
    g_mime_filter_complete(filter.get(), copy.data(), static_cast<size_t>(copy.size()), 0, &out, &length,
                           &before);
    return QString::fromUtf8(out, static_cast<qsizetype>(length));
}

QByteArray withJoinedEncodedWords(const QByteArray &header)
{
    if (!header.contains("=?"))
        return header;
    static const QRegularExpression pattern(u"=\\?([^?\\s]{1,60})\\?([bBqQ])\\?([^?\\s]*)\\?="_s);
    const QString text = QString::fromLatin1(header);
    QByteArray joined;
    std::vector<EncodedWord> run;
    qsizetype behind = 0; // the last word that was taken
    const auto flush = [&] {
        if (!run.empty())
            joined += oneWord(textOf(run));
        run.clear();
    };
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QByteArray between = header.sliced(behind, match.capturedStart() - behind);
        if (run.empty() || !between.trimmed().isEmpty() || between.isEmpty()) {
            flush();
            joined += between;
        }
        QByteArray charset = match.captured(1).toLatin1().toLower();
        if (const qsizetype language = charset.indexOf('*'); language >= 0)
            charset.truncate(language); // RFC 2231 5
        run.push_back(
            {charset, match.capturedView(2).toString().toLower() == "b"_L1, match.captured(3).toLatin1()});
        behind = match.capturedEnd();
    }
    flush();
    return joined + header.sliced(behind);
}

} // namespace afterword
