// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Growing by lines.
#include "noteedit.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>

#include <algorithm>
#include <cmath>

namespace afterword {

namespace {

constexpr int fewestLines = 2;
constexpr int mostLines = 14; ///< from here on it scrolls

} // namespace

NoteEdit::NoteEdit(const QString &name, const QString &question, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_lines(fewestLines)
{
    setObjectName(name);
    setAccessibleName(question);
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &NoteEdit::grow);
}

// A plain text's document is measured in lines.
void NoteEdit::grow()
{
    const int needed = static_cast<int>(std::ceil(document()->size().height()));
    const int lines = std::clamp(needed, fewestLines, mostLines);
    setVerticalScrollBarPolicy(needed > mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (std::exchange(m_lines, lines) != lines)
        updateGeometry();
}

QSize NoteEdit::sizeHint() const
{
    const QMargins margins = contentsMargins();
    const double text = m_lines * QFontMetricsF(font()).lineSpacing() + 2 * document()->documentMargin();
    return {QPlainTextEdit::minimumSizeHint().width(),
            static_cast<int>(std::ceil(text)) + margins.top() + margins.bottom() + 2};
}

void NoteEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    grow();
}

void NoteEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace afterword
