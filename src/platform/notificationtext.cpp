// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Cleaning, cutting and escaping.
#include "notificationtext.h"

namespace afterword {

namespace {

constexpr qsizetype LongestSummary = 200;
constexpr qsizetype LongestBody = 2000;

/// D-Bus refuses NUL; other control characters show as boxes, and those that turn the direction of a text
/// could make it read as another.
bool isUnwanted(QChar character)
{
    const char16_t code = character.unicode();
    const bool turnsDirection = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
    return character.category() == QChar::Other_Control || turnsDirection;
}

QString cleaned(const QString &text, bool keepLines, qsizetype longest)
{
    QString clean;
    clean.reserve(std::min(text.size(), longest));
    for (const QChar character : text) {
        if (keepLines && character == u'\n')
            clean += character;
        else
            clean += isUnwanted(character) ? QChar(u' ') : character;
    }
    if (clean.size() > longest) {
        clean.truncate(longest - 1);
        if (clean.back().isHighSurrogate())
            clean.chop(1);
        clean += QChar(0x2026);
    }
    return clean;
}

} // namespace

QString notificationSummary(const QString &text)
{
    return cleaned(text.simplified(), false, LongestSummary);
}

QString notificationBody(const QString &text, bool serverReadsMarkup)
{
    const QString clean = cleaned(text, true, LongestBody);
    return serverReadsMarkup ? clean.toHtmlEscaped() : clean;
}

} // namespace afterword
