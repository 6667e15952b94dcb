// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which key or click would paste nothing.
#include "pasteguard.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace afterword {

namespace {

bool isText(const QObject *object)
{
    return qobject_cast<const QPlainTextEdit *>(object) || qobject_cast<const QTextEdit *>(object);
}

bool hasNothing(QClipboard::Mode mode)
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData(mode);
    return data && data->formats().isEmpty();
}

} // namespace

PasteGuard::PasteGuard(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool PasteGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress)
        return isText(watched) && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste) &&
               hasNothing(QClipboard::Clipboard);
    // The middle button pastes what is selected elsewhere; the click itself comes to the text's viewport.
    if (event->type() == QEvent::MouseButtonRelease)
        return static_cast<QMouseEvent *>(event)->button() == Qt::MiddleButton && isText(watched->parent()) &&
               hasNothing(QClipboard::Selection);
    return false;
}

} // namespace afterword
