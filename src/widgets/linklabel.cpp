// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The focused link is the selected text of the label.
#include "linklabel.h"

#include "theme.h"

#include <QFocusEvent>

using namespace Qt::StringLiterals;

namespace afterword {

LinkLabel::LinkLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
}

void LinkLabel::showLink(const QString &text)
{
    setWordWrap(true);
    m_link = text;
    restyle();
}

void LinkLabel::restyle()
{
    // Rich text takes the colour of links from the program's palette, not from the widget's.
    const QString html = u"<a href=\"#\" style=\"text-decoration: none; color: %1\">%2</a>"_s.arg(
        Theme(palette()).accentText().name(), m_link.toHtmlEscaped());
    if (html != this->text())
        setText(html);
}

void LinkLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_link.isEmpty())
        restyle();
}

bool LinkLabel::focusNextPrevChild(bool next)
{
    if (next || !hasSelectedText())
        return QLabel::focusNextPrevChild(next);
    // Backwards the label stays at its first link for ever: what does not move goes to the widget before it.
    const int link = selectionStart();
    if (QLabel::focusNextPrevChild(false) && (!hasFocus() || selectionStart() != link))
        return true;
    return QFrame::focusNextPrevChild(false); // NOLINT(bugprone-parent-virtual-call)
}

void LinkLabel::focusInEvent(QFocusEvent *event)
{
    QLabel::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason && !hasSelectedText())
        QLabel::focusNextPrevChild(true);
    else if (event->reason() == Qt::BacktabFocusReason && !hasSelectedText())
        QLabel::focusNextPrevChild(false);
}

} // namespace afterword
