// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// FileDrop: files that are dropped anywhere onto a window.
#pragma once

#include <QObject>

namespace afterword {

/// Takes one file of this machine at a time, or an invitation's text; everything else goes on to whoever
/// wants it.
class FileDrop final : public QObject
{
    Q_OBJECT

public:
    explicit FileDrop(QWidget *window);

Q_SIGNALS:
    void dropped(const QString &file);
    /// A calendar that is no file, as out of a mail program or a text.
    void calendarDropped(const QByteArray &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace afterword
