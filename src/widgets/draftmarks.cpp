// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Drawing of marks, and moving them along.
#include "draftmarks.h"

#include "theme.h"

#include <QTextDocument>

#include <algorithm>

namespace afterword {

DraftMarks::DraftMarks(QTextDocument *document)
    : QSyntaxHighlighter(static_cast<QObject *>(document))
{
    // Before the highlighter's own connection: it draws what has been moved.
    connect(document, &QTextDocument::contentsChange, this, &DraftMarks::move);
    setDocument(document);
}

void DraftMarks::setMarks(std::vector<DraftMark> marks)
{
    std::ranges::stable_sort(marks, {}, &DraftMark::kind);
    if (marks == m_marks)
        return;
    m_marks = std::move(marks);
    rehighlight();
}

void DraftMarks::setChosen(const std::optional<DraftMark> &mark)
{
    if (mark == m_chosen)
        return;
    m_chosen = mark;
    rehighlight();
}

void DraftMarks::setPalette(const QPalette &palette)
{
    m_palette = palette;
    rehighlight();
}

std::optional<DraftMark> DraftMarks::markAt(int position, DraftMark::Kind kind) const
{
    const auto found = std::ranges::find_if(m_marks, [&](const DraftMark &mark) {
        return mark.kind == kind && mark.start <= position && position <= mark.start + mark.length;
    });
    return found == m_marks.end() ? std::nullopt : std::optional(*found);
}

void DraftMarks::move(int position, int removed, int added)
{
    const int delta = added - removed;
    const auto moved = [&](DraftMark &mark) {
        const int end = mark.start + mark.length;
        if (end < position)
            return;
        if (mark.start >= position + removed)
            mark.start += delta;
        else if (mark.start < position && end > position + removed)
            mark.length += delta; // typed within it
        else if (mark.start < position)
            mark.length = position - mark.start;
        else
            mark.length = 0;
    };
    std::ranges::for_each(m_marks, moved);
    std::erase_if(m_marks, [](const DraftMark &mark) { return mark.length <= 0; });
    if (m_chosen) {
        moved(*m_chosen);
        if (m_chosen->length <= 0)
            m_chosen.reset();
    }
}

QTextCharFormat DraftMarks::formatOf(DraftMark::Kind kind) const
{
    const Theme theme(m_palette);
    const QColor base = m_palette.color(QPalette::Base);
    QTextCharFormat format;
    switch (kind) {
    case DraftMark::Kind::Block:
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(readableOn(base, theme.tone(Tone::Overdue)));
        format.setBackground(blended(base, theme.tone(Tone::Overdue), 0.12));
        break;
    case DraftMark::Kind::Warn:
        format.setUnderlineStyle(QTextCharFormat::DashUnderline);
        format.setUnderlineColor(readableOn(base, theme.tone(Tone::Blocked)));
        break;
    case DraftMark::Kind::Spelling:
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        format.setUnderlineColor(readableOn(base, theme.accent()));
        break;
    case DraftMark::Kind::Shared:
        format.setBackground(blended(base, theme.tone(Tone::Blocked), 0.14));
        break;
    }
    return format;
}

void DraftMarks::highlightBlock(const QString &text)
{
    const int from = currentBlock().position();
    const int length = static_cast<int>(text.size());
    const auto draw = [&](const DraftMark &mark, const QTextCharFormat &over) {
        const int first = std::max(mark.start - from, 0);
        const int end = std::min(mark.start + mark.length - from, length);
        for (int at = first; at < end; ++at) {
            QTextCharFormat format = this->format(at);
            format.merge(over);
            setFormat(at, 1, format);
        }
    };
    for (const DraftMark &mark : m_marks)
        draw(mark, formatOf(mark.kind));
    if (m_chosen) {
        QTextCharFormat format;
        const QColor base = m_palette.color(QPalette::Base);
        format.setBackground(blended(base, m_palette.color(QPalette::Highlight), 0.35));
        draw(*m_chosen, format);
    }
}

} // namespace afterword
