// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// OutboxDesk: what becomes of a message once it leaves its composer, as far as the person has a say in it.
#pragma once

#include "commandrunner.h"
#include "handoverway.h"
#include "messagehandover.h"
#include "outboxnotice.h"

#include <QTimer>

class QMainWindow;

namespace afterword {

class OutboxBar;

/// Hands over, lets wait, cancels and asks; the bar at the window's lower edge speaks for it. Nothing counts
/// as sent without the server's answer or the person's word.
class OutboxDesk final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; it belongs to the window, which gets the bar.
    OutboxDesk(TrackerStore &store, Outbox &outbox, const Clock &clock, CommandRunner &runner,
               QMainWindow *window);

    /// `overridden`: the person has read what the rules ask, and decided. For Send: sendable only once there
    /// is an account, which accountRequested() asks for.
    void handOver(const OutboxKey &key, HandOverWay way, bool overridden = false);
    /// By which account messages are sent; empty: none yet. A message that waited for one is sent now.
    void setAccount(const QString &key);
    /// Looks for what is to be told or asked; from then on it follows the store and the window.
    void start();
    void refresh();
    MessageHandOver &ways() { return *m_ways; }

public Q_SLOTS:
    /// What became of a message that was sent.
    void tellConcluded(const afterword::OutboxKey &key, afterword::OutgoingState state);

Q_SIGNALS:
    /// A sentence to pass on.
    void told(const QString &sentence);
    void failed(const afterword::Error &error);
    void accountRequested();
    /// The person wants to see or change the message.
    void openRequested(const afterword::OutboxKey &key);
    /// A message may be due.
    void wakeRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectBar();
    void send(const OutboxKey &key, bool overridden);
    void show();
    void ask();
    std::vector<OutboxNotice> notices() const;
    std::optional<OutboxNotice> question(const OutboxKey &key, const DateText &dates) const;
    QString nameOf(const OutgoingMessage &message) const;
    CardAddresses addressesOf(const OutgoingMessage &message) const;
    /// False: it was refused, which failed() tells.
    bool done(const Result<void> &result, bool asCommand = false);

    TrackerStore &m_store;
    Outbox &m_outbox;
    const Clock &m_clock;
    CommandRunner &m_runner;
    QMainWindow *m_window;
    MessageHandOver *m_ways;
    OutboxBar *m_bar;
    QString m_account;
    std::optional<std::pair<OutboxKey, bool>> m_waitsForAccount;
    QSet<OutboxKey> m_dismissed;    ///< told and put aside, until the program starts again
    std::vector<OutboxKey> m_asked; ///< to be asked about, oldest first
    QTimer m_tick;
    QTimer m_askTimer;
    bool m_isStarted = false;
};

} // namespace afterword
