// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The grammar of RFC 5321 4.1.2, without address literals: nobody is written to at one.
#include "mailaddress.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

constexpr qsizetype LongestLocalPart = 64; // RFC 5321 4.5.3.1.1
constexpr qsizetype LongestAddress = 254;  // 4.5.3.1.3, without the angle brackets
constexpr qsizetype LongestLabel = 63;
constexpr qsizetype LongestMessageId = 900; // a line holds 998

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(afterword::MailAddress)
};

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

bool isAtomLetter(QChar c)
{
    return c.unicode() < 0x80 && (c.isLetterOrNumber() || u"!#$%&'*+-/=?^_`{|}~"_s.contains(c));
}

bool isDotAtom(QStringView text)
{
    return !text.isEmpty() && !text.startsWith(u'.') && !text.endsWith(u'.') && !text.contains(u".."_s) &&
           std::ranges::all_of(text, [](QChar c) { return c == u'.' || isAtomLetter(c); });
}

bool isQuotedString(QStringView text)
{
    if (text.size() < 3 || !text.startsWith(u'"') || !text.endsWith(u'"'))
        return false;
    const QStringView inner = text.sliced(1, text.size() - 2);
    for (qsizetype at = 0; at < inner.size(); ++at) {
        if (inner[at] == u'"')
            return false;
        if (inner[at] == u'\\' && ++at == inner.size())
            return false;
    }
    return true;
}

bool isDomain(QStringView domain)
{
    const QList<QStringView> labels = domain.split(u'.');
    return std::ranges::all_of(labels, [](QStringView label) {
        return !label.isEmpty() && label.size() <= LongestLabel && !label.startsWith(u'-') &&
               !label.endsWith(u'-') && std::ranges::all_of(label, [](QChar c) {
                   return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-');
               });
    });
}

} // namespace

bool hasControls(QStringView text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t c = text[at].unicode();
        if (c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029)
            return true;
        if (QChar::isHighSurrogate(c)) {
            if (++at == text.size() || !text[at].isLowSurrogate())
                return true;
        } else if (QChar::isLowSurrogate(c)) {
            return true;
        }
    }
    return false;
}

bool isMessageId(QStringView id)
{
    const qsizetype at = id.indexOf(u'@');
    return at > 0 && at + 1 < id.size() && id.size() <= LongestMessageId &&
           std::ranges::all_of(id, [](QChar c) {
               return c.unicode() > 0x20 && c.unicode() < 0x7f && c != u'<' && c != u'>';
           });
}

Result<QString> transportAddress(const QString &address)
{
    const QString trimmed = address.trimmed();
    const auto invalid = [&] {
        const QString shown = hasControls(trimmed) ? QString() : trimmed.left(LongestAddress);
        return fail(
            ErrorCode::BadInput,
            shown.isEmpty()
                ? Words::tr("This is not a mail address.")
                //: %1 is what was typed
                : Words::tr("“%1” is not a mail address; it should look like name@example.com.").arg(shown));
    };
    if (trimmed.isEmpty())
        return fail(ErrorCode::BadInput, Words::tr("The mail address is missing."));
    const qsizetype at = trimmed.lastIndexOf(u'@');
    if (at < 1 || hasControls(trimmed))
        return invalid();
    const QString local = trimmed.first(at);
    const QString domain = trimmed.sliced(at + 1);
    if (!isAscii(local)) {
        return fail(ErrorCode::BadInput,
                    //: %1 is the address
                    Words::tr("“%1” has letters before the @ that most mail servers do not take; ask for an "
                              "address in plain letters.")
                        .arg(trimmed.left(LongestAddress)));
    }
    const QString wire = isAscii(domain) ? domain : QString::fromLatin1(QUrl::toAce(domain));
    if (local.size() > LongestLocalPart || !(isDotAtom(local) || isQuotedString(local)) || !isDomain(wire) ||
        local.size() + 1 + wire.size() > LongestAddress)
        return invalid();
    return QString(local + u'@' + wire);
}

} // namespace afterword
