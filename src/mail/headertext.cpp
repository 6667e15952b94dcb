// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Folding and encoded-words.
#include "headertext.h"

#include <QStringTokenizer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

constexpr qsizetype LineLength = 76;    // RFC 2047 2, for lines with encoded-words
constexpr qsizetype EncodedLength = 75; // RFC 2047 2, for one of them
constexpr qsizetype LongestWord = 60;   // a longer one is encoded, so that it can be folded
const QByteArray Opening = "=?utf-8?B?";
const QByteArray QOpening = "=?utf-8?Q?";
const QByteArray Closing = "?=";

bool isPlainLetter(QChar c)
{
    return c.unicode() > 0x20 && c.unicode() < 0x7f;
}

/// ASCII words with one blank between each, none of which a reader could take for an encoded-word.
bool isPlain(const QString &text)
{
    if (text.isEmpty() || text.contains("=?"_L1))
        return false;
    return std::ranges::all_of(qTokenize(text, u' '), [](QStringView word) {
        return !word.isEmpty() && word.size() <= LongestWord && std::ranges::all_of(word, isPlainLetter);
    });
}

bool isAtom(QStringView word)
{
    return std::ranges::all_of(word, [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || u"!#$%&'*+-/=?^_`{|}~"_s.contains(c));
    });
}

} // namespace

void HeaderLines::begin(const char *name)
{
    m_bytes += name;
    m_bytes += ':';
    m_column = qstrlen(name) + 1;
    m_empty = true;
}

/// A token and the blank before it, on a line of its own where this one is full.
void HeaderLines::word(const QByteArray &token)
{
    if (!m_empty && m_column + 1 + token.size() > LineLength) {
        m_bytes += "\r\n";
        m_column = 0;
    }
    m_bytes += ' ' + token;
    m_column += 1 + token.size();
    m_empty = false;
}

void HeaderLines::end()
{
    m_bytes += "\r\n";
}

void HeaderLines::encoded(const QString &text)
{
    qsizetype at = 0;
    while (at < text.size()) {
        // What fits into this line, else into the next: the first line of a field has its name before it.
        const qsizetype frame = Opening.size() + Closing.size();
        qsizetype room = std::min(EncodedLength, LineLength - m_column - 1);
        if (room < frame + 16)
            room = EncodedLength;
        const qsizetype most = (room - frame) / 4 * 3;
        // Padding within a run of words makes some readers stop there: so cut where the bytes are in threes.
        qsizetype bytes = 0;
        qsizetype cut = at;
        qsizetype end = at;
        qsizetype letters = at; // for the case that there is no such place
        while (end < text.size()) {
            const qsizetype units = text[end].isHighSurrogate() && end + 1 < text.size() ? 2 : 1;
            bytes += QStringView(text).sliced(end, units).toUtf8().size();
            if (bytes > most)
                break;
            end += units;
            if (bytes % 3 == 0)
                cut = end;
            if (bytes * 3 <= room - frame)
                letters = end;
        }
        if (end == text.size())
            cut = end;
        if (cut > at) {
            word(Opening + QStringView(text).sliced(at, cut - at).toUtf8().toBase64() + Closing);
            at = cut;
        } else {
            const QByteArray hex = QStringView(text).sliced(at, letters - at).toUtf8().toHex('=').toUpper();
            word(QOpening + '=' + hex + Closing);
            at = letters;
        }
    }
}

void HeaderLines::phrase(const QString &name)
{
    if (!isPlain(name)) {
        encoded(name);
        return;
    }
    if (std::ranges::all_of(qTokenize(name, u' '), isAtom)) {
        for (QStringView part : qTokenize(name, u' '))
            word(part.toLatin1());
        return;
    }
    if (name.size() > LongestWord) {
        encoded(name);
        return;
    }
    QString quoted = name;
    quoted.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1);
    word('"' + quoted.toLatin1() + '"');
}

void HeaderLines::add(const char *name, const QByteArray &value)
{
    m_bytes += QByteArray(name) + ": " + value + "\r\n";
}

void HeaderLines::addText(const char *name, const QString &text)
{
    begin(name);
    if (isPlain(text)) {
        for (QStringView part : qTokenize(text, u' '))
            word(part.toLatin1());
    } else {
        encoded(text);
    }
    end();
}

void HeaderLines::addMailboxes(const char *name, const std::vector<Mailbox> &mailboxes)
{
    begin(name);
    for (size_t at = 0; at < mailboxes.size(); ++at) {
        const QByteArray comma = at + 1 < mailboxes.size() ? "," : "";
        const QByteArray address = mailboxes[at].address.toLatin1();
        if (mailboxes[at].name.isEmpty()) {
            word(address + comma);
        } else {
            phrase(mailboxes[at].name);
            word('<' + address + '>' + comma);
        }
    }
    end();
}

void HeaderLines::addMessageIds(const char *name, const QStringList &ids)
{
    begin(name);
    for (const QString &id : ids)
        word('<' + id.toLatin1() + '>');
    end();
}

} // namespace afterword
