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

class DetailsModel;
class DetailsPane;
class OutboxBar;
class OutboxNotes;
class TodayView;

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
    /// The person set up none: what waited for one stays a draft.
    void forgetWaiting() { m_waitsForAccount.reset(); }
    /// Looks for what is to be told or asked; from then on it follows the store and the window.
    void start();
    /// What is asked stands there too, above the steps; while it is in sight, not in the bar.
    void showOn(TodayView *today);
    /// What is asked about the application that is shown there is asked there, too. Both must outlive it.
    void showIn(const DetailsModel &model, DetailsPane *details);
    void refresh();
    MessageHandOver &ways() { return *m_ways; }

public Q_SLOTS:
    /// What became of a message that was sent.
    void tellConcluded(const afterword::OutboxKey &key, afterword::OutgoingState state);

Q_SIGNALS:
    /// A sentence to pass on; the message that it is about, or one without an entry.
    void told(const QString &sentence, const afterword::OutboxKey &key);
    void failed(const afterword::Error &error, const afterword::OutboxKey &key);
    void accountRequested();
    /// The person wants to see or change the message.
    void openRequested(const afterword::OutboxKey &key);
    /// A message may be due.
    void wakeRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectBar(OutboxBar *bar);
    void send(const OutboxKey &key, bool overridden);
    void show();
    void ask();
    void forgetChannels(const ChangeSet &changes);
    void noteLogged(const ChangeSet &changes);
    bool isAnswered(const OutgoingMessage &message) const;
    void putAway(const OutboxKey &key);
    /// Of messages on their way or in doubt, and the questions about those keys; in the order of urgency.
    std::vector<OutboxNotice> notices(const std::vector<OutboxKey> &asked);
    const std::vector<Channel> &channelsOf(const OutgoingMessage &message);
    std::optional<OutboxNotice> question(const OutboxKey &key, const DateText &dates);
    QString nameOf(const OutgoingMessage &message) const;
    CardAddresses addressesOf(const OutgoingMessage &message) const;
    /// False: it was refused, which failed() tells.
    bool done(const Result<void> &result, const OutboxKey &key, bool asCommand = false);

    TrackerStore &m_store;
    Outbox &m_outbox;
    const Clock &m_clock;
    CommandRunner &m_runner;
    QMainWindow *m_window;
    MessageHandOver *m_ways;
    OutboxBar *m_bar;
    OutboxKey m_handed; ///< the last one that was handed over, of which its way speaks
    QString m_account;
    std::optional<std::pair<OutboxKey, bool>> m_waitsForAccount;
    QSet<OutboxKey> m_putAway;      ///< once; whoever takes that back wants to go on
    QSet<OutboxKey> m_dismissed;    ///< told and put aside, until the program starts again
    std::vector<OutboxKey> m_asked; ///< to be asked about, oldest first
    std::vector<OutboxKey> m_open;  ///< these, and those handed over just now
    using Channels = QHash<OutboxKey, std::vector<Channel>>;
    Channels m_channels; ///< until a fact changes
    TodayView *m_today = nullptr;
    OutboxNotes *m_notes = nullptr;
    const DetailsModel *m_details = nullptr;
    OutboxNotes *m_detailsNotes = nullptr;
    QTimer m_tick;
    QTimer m_askTimer;
    bool m_isStarted = false;
};

} // namespace afterword
