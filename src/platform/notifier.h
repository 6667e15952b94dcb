// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Notifier: shows short messages outside the window, by whatever the desktop has for it.
#pragma once

#include <QObject>
#include <QString>

#include <vector>

namespace afterword {

struct NotificationAction
{
    /// The key of what a click on the message itself means.
    static constexpr QLatin1StringView Default{"default"};

    QString key;
    QString label; ///< as on a button
};

/// What to show. The caller decides what may be read by an onlooker.
struct Notification
{
    enum class Urgency : quint8 { Low, Normal, Critical };

    QString key;     ///< chosen by the caller: a later message with the same key replaces this one
    QString summary; ///< one line of plain text
    QString body;    ///< plain text; lines are kept
    Urgency urgency = Urgency::Normal;
    QString sound;                           ///< by the names of freedesktop's sound theme; empty: silent
    bool stays = false;                      ///< until it is closed by hand, where the desktop allows that
    std::vector<NotificationAction> actions; ///< left out where the desktop has no buttons
};

/// Nothing here ever waits for the desktop. A message that cannot be shown now is shown once somebody is
/// there to show it, unless it was withdrawn before.
class Notifier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void show(const Notification &notification) = 0;
    /// Takes the message back; nothing where there is none of that key.
    virtual void withdraw(const QString &key) = 0;
    /// Whether somebody is there to show messages, as far as is known now.
    virtual bool isAvailable() const = 0;
    /// Looks for the desktop's messenger now, which otherwise the first message does.
    virtual void begin() {}
    /// Whether the person does not want to be disturbed, as far as the desktop tells.
    virtual bool isInhibited() const { return false; }

Q_SIGNALS:
    void actionInvoked(const QString &key, const QString &action);
    /// It is on the screen, or on its way there: the desktop has it.
    void shown(const QString &key);
    void inhibitedChanged(bool inhibited);
    /// Expired, dismissed or taken back: it says nothing of what the person has done.
    void closed(const QString &key);
    /// Wayland's leave to raise a window, right before the actionInvoked() that it belongs to.
    void activationToken(const QString &token);
    void availabilityChanged(bool available);
};

} // namespace afterword
