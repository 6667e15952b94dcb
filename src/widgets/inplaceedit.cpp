// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A label, a field in its place, a sentence below.
#include "inplaceedit.h"

#include "theme.h"
#include "wrappinglabel.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

constexpr int mostLines = 14;

bool isEnter(const QKeyEvent *key)
{
    return key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
}

} // namespace

InPlaceEdit::InPlaceEdit(const QString &name, const QString &what, Lines lines, QWidget *parent)
    : QWidget(parent)
    , m_label(new WrappingLabel(this))
    , m_problem(new QLabel(this))
{
    setObjectName(name + "Field"_L1);
    setAttribute(Qt::WA_Hover);
    m_label->setObjectName(name);
    m_label->setFocusPolicy(Qt::StrongFocus);
    m_label->setCursor(Qt::IBeamCursor);
    m_label->setContentsMargins(0, 2, 0, 2);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_label->installEventFilter(this);
    m_label->setToolTip(tr("Click, F2 or Enter to change it"));
    if (lines == Lines::One) {
        m_line = new QLineEdit(this);
        connect(m_line, &QLineEdit::textEdited, this, &InPlaceEdit::check);
    } else {
        m_text = new QPlainTextEdit(this);
        m_text->setTabChangesFocus(true);
        connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
            check();
            fitEditor();
        });
    }
    editor()->setObjectName(name + "Edit"_L1);
    editor()->setAccessibleName(what);
    editor()->installEventFilter(this);
    editor()->hide();
    m_problem->setObjectName(name + "Problem"_L1);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_label);
    column->addWidget(editor());
    column->addWidget(m_problem);
    setFocusProxy(m_label);
    //: For a screen reader: %1 is what a text holds, as "Location"
    m_label->setAccessibleDescription(tr("%1; F2 or Enter changes it").arg(what));
    m_label->setAccessibleName(what);
    restyle();
}

QWidget *InPlaceEdit::editor() const
{
    return m_line ? static_cast<QWidget *>(m_line) : m_text;
}

QString InPlaceEdit::typed() const
{
    return m_line ? m_line->text() : m_text->toPlainText();
}

void InPlaceEdit::setInvitation(const QString &invitation)
{
    m_invitation = invitation;
    if (m_line)
        m_line->setPlaceholderText(invitation);
    showText();
}

void InPlaceEdit::setCompleter(QCompleter *completer)
{
    if (!m_line)
        return;
    if (QCompleter *old = m_line->completer())
        old->deleteLater();
    if (completer)
        completer->setParent(m_line);
    m_line->setCompleter(completer);
}

void InPlaceEdit::setText(const QString &reading, const QString &edited)
{
    m_reading = reading;
    m_edited = edited;
    showText();
}

void InPlaceEdit::setTextFont(const QFont &font)
{
    m_label->setFont(font);
    editor()->setFont(font);
}

void InPlaceEdit::showText()
{
    const QString text = m_reading.isEmpty() ? m_invitation : m_reading;
    if (m_label->text() != text) {
        m_label->setText(text);
        restyle();
    }
    //: For a screen reader: %1 is what a text holds ("Location"), %2 the text
    m_label->setAccessibleName(m_reading.isEmpty() ? editor()->accessibleName()
                                                   : tr("%1: %2").arg(editor()->accessibleName(), m_reading));
}

void InPlaceEdit::edit()
{
    if (m_isEditing)
        return;
    m_isEditing = true;
    Q_EMIT editingStarted();
    if (m_line) {
        m_line->setText(m_edited);
        m_line->selectAll();
    } else {
        const QSignalBlocker quiet(m_text);
        m_text->setPlainText(m_edited);
        m_text->moveCursor(QTextCursor::End);
    }
    m_label->hide();
    editor()->show();
    fitEditor();
    editor()->setFocus(Qt::OtherFocusReason);
    check();
}

void InPlaceEdit::check()
{
    const QString sentence = m_check && m_isEditing ? m_check(typed()) : QString();
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    editor()->setAccessibleDescription(sentence);
}

bool InPlaceEdit::finish()
{
    if (!m_isEditing)
        return true;
    const QString text = typed();
    const bool isSame = text == m_edited;
    if (!isSame && m_check && !m_check(text).isEmpty()) {
        check();
        return false;
    }
    close(editor()->hasFocus());
    if (!isSame)
        Q_EMIT edited(text);
    return true;
}

void InPlaceEdit::takeBack()
{
    if (m_isEditing)
        close(editor()->hasFocus());
}

void InPlaceEdit::close(bool keepFocus)
{
    m_isEditing = false;
    m_problem->hide();
    m_label->show();
    if (keepFocus)
        m_label->setFocus(Qt::OtherFocusReason);
    editor()->hide();
}

void InPlaceEdit::fitEditor()
{
    if (!m_text)
        return;
    const int lines = std::clamp(static_cast<int>(m_text->document()->size().height()) + 1, 3, mostLines);
    const QMargins around = m_text->contentsMargins();
    m_text->setFixedHeight(lines * m_text->fontMetrics().lineSpacing() + around.top() + around.bottom() +
                           2 * grid::half);
}

bool InPlaceEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_label && onLabel(event))
        return true;
    if (watched == editor() && onEditor(event))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool InPlaceEdit::onLabel(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonRelease:
        if (static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton)
            edit();
        return false;
    case QEvent::ShortcutOverride:
        // F2 is the window's too; here it means this text.
        if (static_cast<QKeyEvent *>(event)->key() != Qt::Key_F2)
            return false;
        event->accept();
        return true;
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() != Qt::Key_F2 && !(isEnter(key) && key->modifiers() == Qt::NoModifier) &&
            key->key() != Qt::Key_Space)
            return false;
        edit();
        return true;
    }
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        update();
        return false;
    default:
        return false;
    }
}

bool InPlaceEdit::onEditor(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        // Escape closes the field before it closes anything else.
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            takeBack();
            return true;
        }
        const bool saves = isEnter(key) && (m_line || key->modifiers() & Qt::ControlModifier);
        if (saves)
            finish();
        return saves;
    }
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        // Another window or a menu in front is no leaving.
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            finish();
    }
    return false;
}

void InPlaceEdit::restyle()
{
    const Theme theme(palette());
    QPalette text = palette();
    if (m_reading.isEmpty())
        text.setColor(QPalette::WindowText, theme.mutedText());
    m_label->setPalette(text);
    QPalette wrong = palette();
    wrong.setColor(QPalette::WindowText, theme.toneText(Tone::Overdue));
    m_problem->setPalette(wrong);
    editor()->setPalette(withReadablePlaceholder(palette()));
}

void InPlaceEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        restyle();
}

void InPlaceEdit::paintEvent(QPaintEvent *)
{
    if (m_isEditing || !(underMouse() || m_label->hasFocus()))
        return;
    // A line below the text: it can be written on.
    const Theme theme(palette());
    QPainter painter(this);
    const QRect line = m_label->geometry();
    const int thick = m_label->hasFocus() ? 2 : 1;
    painter.fillRect(QRect(line.left(), line.bottom() + 1 - thick, line.width(), thick),
                     m_label->hasFocus() ? theme.accent() : theme.hairline());
}

} // namespace afterword
