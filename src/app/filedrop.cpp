// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Drops of files, seen by a filter on the window.
#include "filedrop.h"

#include "invitationtext.h"

#include <QDropEvent>
#include <QMimeData>
#include <QTimer>
#include <QUrl>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

QString fileIn(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

QByteArray calendarIn(const QMimeData *data)
{
    if (data->hasFormat(u"text/calendar"_s))
        return data->data(u"text/calendar"_s);
    const QByteArray text = data->hasText() ? data->text().toUtf8() : QByteArray();
    return hasCalendar(text) ? text : QByteArray();
}

} // namespace

FileDrop::FileDrop(QWidget *window)
    : QObject(window)
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        const QString file = fileIn(drop->mimeData());
        const QByteArray calendar = file.isEmpty() ? calendarIn(drop->mimeData()) : QByteArray();
        if (file.isEmpty() && calendar.isEmpty())
            return false;
        drop->setDropAction(Qt::CopyAction); // the file stays where it is
        drop->accept();
        // Whoever dragged it waits until the drop has been answered.
        if (event->type() == QEvent::Drop)
            QTimer::singleShot(0, this, [this, file, calendar] {
                if (calendar.isEmpty())
                    Q_EMIT dropped(file);
                else
                    Q_EMIT calendarDropped(calendar);
            });
        return true;
    }
    default:
        return QObject::eventFilter(watched, event);
    }
}

} // namespace afterword
