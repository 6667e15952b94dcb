// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Editing of a message.
#include "composeredit.h"

#include "theme.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QTextBlock>

namespace afterword {

using namespace Qt::StringLiterals;

ComposerEdit::ComposerEdit(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_marks(new DraftMarks(document()))
{
    setObjectName(u"composerText"_s);
    setAccessibleName(tr("Text of the message"));
    setTabChangesFocus(true);
    document()->setDocumentMargin(grid::unit);
    m_marks->setPalette(palette());
}

void ComposerEdit::put(int start, int length, const QString &text)
{
    QTextCursor cursor(document());
    const int end = document()->characterCount() - 1;
    cursor.setPosition(std::clamp(start, 0, end));
    cursor.setPosition(std::clamp(start + length, 0, end), QTextCursor::KeepAnchor);
    cursor.beginEditBlock();
    cursor.insertText(text);
    cursor.endEditBlock();
    setTextCursor(cursor);
}

void ComposerEdit::replaceAll(const QString &text)
{
    if (toPlainText() == text)
        return;
    put(0, document()->characterCount() - 1, text);
    moveCursor(QTextCursor::Start);
}

void ComposerEdit::apply(const Remedy &remedy)
{
    put(remedy.start, remedy.length, remedy.text);
    ensureCursorVisible();
}

void ComposerEdit::insertFact(const QString &text)
{
    const QTextCursor cursor = textCursor();
    const int start = cursor.selectionStart();
    const int end = cursor.selectionEnd();
    const auto touches = [this](int position) {
        const QChar there = document()->characterAt(position);
        return !there.isNull() && !there.isSpace() && there != QChar::ParagraphSeparator;
    };
    QString words = text;
    if (start > 0 && touches(start - 1) && document()->characterAt(start - 1) != u'(')
        words.prepend(u' ');
    if (touches(end) && !document()->characterAt(end).isPunct())
        words.append(u' ');
    put(start, end - start, words);
    ensureCursorVisible();
}

void ComposerEdit::choose(const DraftMark &mark)
{
    QTextCursor cursor(document());
    cursor.setPosition(std::clamp(mark.start + mark.length, 0, document()->characterCount() - 1));
    setTextCursor(cursor);
    ensureCursorVisible();
    m_marks->setChosen(mark);
}

QMenu *ComposerEdit::menuAt(int position)
{
    QMenu *menu = createStandardContextMenu();
    const auto mark = m_marks->markAt(position, DraftMark::Kind::Spelling);
    if (!mark || isReadOnly())
        return menu;
    const QString word = toPlainText().mid(mark->start, mark->length);
    QAction *first = menu->actions().value(0);
    const QStringList meant = m_suggest ? m_suggest(word) : QStringList();
    for (const QString &suggestion : meant) {
        auto *action = new QAction(QString(suggestion).replace(u'&', u"&&"_s), menu);
        QFont font = action->font();
        font.setBold(true);
        action->setFont(font);
        connect(action, &QAction::triggered, this,
                [this, place = *mark, suggestion] { put(place.start, place.length, suggestion); });
        menu->insertAction(first, action);
    }
    if (meant.isEmpty()) {
        auto *none = new QAction(tr("No suggestion"), menu);
        none->setEnabled(false);
        menu->insertAction(first, none);
    }
    auto *add = new QAction(tr("Add to My Words"), menu);
    add->setObjectName(u"addToWordsAction"_s);
    connect(add, &QAction::triggered, this, [this, word] { Q_EMIT wordAdded(word); });
    menu->insertAction(first, add);
    menu->insertSeparator(first);
    return menu;
}

void ComposerEdit::contextMenuEvent(QContextMenuEvent *event)
{
    // By the keyboard it is the word at the cursor that is meant.
    const int position = event->reason() == QContextMenuEvent::Keyboard
                             ? textCursor().position()
                             : cursorForPosition(event->pos()).position();
    QMenu *menu = menuAt(position);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(event->globalPos());
}

void ComposerEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_marks)
        m_marks->setPalette(palette());
}

} // namespace afterword
