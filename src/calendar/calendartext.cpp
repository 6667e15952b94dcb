// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Cleaning of texts.
#include "calendartext.h"

#include <algorithm>

namespace afterword {

namespace {

bool isControl(QChar unit)
{
    const char16_t code = unit.unicode();
    return (code < 0x20 && code != u'\n' && code != u'\t') || (code >= 0x7f && code < 0xa0);
}

/// Half of a character outside the basic plane, without its other half; no UTF-8 can carry it.
bool isLoneSurrogate(const QString &text, qsizetype i)
{
    if (text[i].isHighSurrogate())
        return i + 1 == text.size() || !text[i + 1].isLowSurrogate();
    return text[i].isLowSurrogate() && (i == 0 || !text[i - 1].isHighSurrogate());
}

} // namespace

QString calendarText(const QString &text)
{
    // Nearly every text is clean.
    if (std::ranges::none_of(text, [](QChar unit) {
            return isControl(unit) || unit.isSurrogate() || unit == QChar::LineSeparator ||
                   unit == QChar::ParagraphSeparator;
        }))
        return text;
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        if (unit == u'\r') {
            if (i + 1 == text.size() || text[i + 1] != u'\n')
                clean += u'\n';
        } else if (unit == QChar::LineSeparator || unit == QChar::ParagraphSeparator) {
            clean += u'\n';
        } else if (!isControl(unit)) {
            clean += isLoneSurrogate(text, i) ? QChar(QChar::ReplacementCharacter) : unit;
        }
    }
    return clean;
}

QString calendarLine(const QString &text)
{
    QString line = calendarText(text);
    line.replace(u'\n', u' ');
    return line.trimmed();
}

} // namespace afterword
