// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Between outbox, bar and person.
#include "outboxdesk.h"

#include "outboxbar.h"

#include <QEvent>
#include <QMainWindow>

#include <algorithm>

using namespace std::chrono_literals;

namespace afterword {

OutboxDesk::OutboxDesk(TrackerStore &store, Outbox &outbox, const Clock &clock, CommandRunner &runner,
                       QMainWindow *window)
    : QObject(window)
    , m_store(store)
    , m_outbox(outbox)
    , m_clock(clock)
    , m_runner(runner)
    , m_window(window)
    , m_ways(new MessageHandOver(outbox, window))
    , m_bar(new OutboxBar(window))
{
    window->addToolBar(Qt::BottomToolBarArea, m_bar);
    m_bar->hide();
    connectBar();
    connect(m_ways, &MessageHandOver::told, this, &OutboxDesk::told);
    connect(m_ways, &MessageHandOver::failed, this, &OutboxDesk::failed);
    connect(m_ways, &MessageHandOver::handedOver, this, [this] {
        m_askTimer.start(askAfter + 1s);
        refresh();
    });
    m_tick.setInterval(250ms);
    connect(&m_tick, &QTimer::timeout, this, &OutboxDesk::show);
    m_askTimer.setSingleShot(true);
    // Only somebody who looks at the window is asked.
    connect(&m_askTimer, &QTimer::timeout, this, [this] {
        if (m_window->isActiveWindow())
            ask();
    });
}

void OutboxDesk::connectBar()
{
    connect(m_bar, &OutboxBar::cancelRequested, this, [this](const OutboxKey &key) {
        if (done(m_outbox.cancelSend(key)))
            Q_EMIT told(tr("Cancelled; nothing was sent. The draft is as it was."));
    });
    connect(m_bar, &OutboxBar::confirmedSent, this,
            [this](const OutboxKey &key, Instant at) { done(m_outbox.confirmSent(key, at), true); });
    connect(m_bar, &OutboxBar::confirmedNotSent, this,
            [this](const OutboxKey &key) { done(m_outbox.confirmNotSent(key), true); });
    connect(m_bar, &OutboxBar::notYet, this, [this](const OutboxKey &key) {
        std::erase(m_asked, key);
        done(m_outbox.noteAsked(key));
    });
    connect(m_bar, &OutboxBar::discardRequested, this,
            [this](const OutboxKey &key) { done(m_outbox.discardDraft(key), true); });
    connect(m_bar, &OutboxBar::dismissed, this, [this](const OutboxKey &key) {
        m_dismissed.insert(key);
        show();
    });
    connect(m_bar, &OutboxBar::openRequested, this, &OutboxDesk::openRequested);
    connect(m_bar, &OutboxBar::accountRequested, this, &OutboxDesk::accountRequested);
}

bool OutboxDesk::done(const Result<void> &result, bool asCommand)
{
    if (!result)
        Q_EMIT failed(result.error());
    else if (asCommand)
        m_runner.tellDone();
    refresh();
    return result.has_value();
}

void OutboxDesk::start()
{
    m_isStarted = true;
    m_window->installEventFilter(this);
    connect(&m_store, &TrackerStore::changed, this, [this] {
        refresh();
        Q_EMIT wakeRequested();
    });
    ask();
}

bool OutboxDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate)
        QTimer::singleShot(0, this, &OutboxDesk::ask);
    return QObject::eventFilter(watched, event);
}

void OutboxDesk::handOver(const OutboxKey &key, HandOverWay way, bool overridden)
{
    if (way == HandOverWay::Send) {
        send(key, overridden);
        return;
    }
    const Result<OutgoingMessage> message = m_outbox.message(key);
    m_ways->handOver(key, way, message ? addressesOf(*message) : CardAddresses());
}

void OutboxDesk::send(const OutboxKey &key, bool overridden)
{
    if (m_account.isEmpty()) {
        m_waitsForAccount.emplace(key, overridden);
        Q_EMIT accountRequested();
        return;
    }
    m_dismissed.remove(key);
    if (const auto waiting = m_outbox.send(key, {m_account, overridden}); !waiting)
        Q_EMIT failed(waiting.error());
    else
        Q_EMIT wakeRequested();
    refresh();
}

void OutboxDesk::setAccount(const QString &key)
{
    m_account = key;
    if (m_account.isEmpty() || !m_waitsForAccount)
        return;
    const auto [message, overridden] = *std::exchange(m_waitsForAccount, std::nullopt);
    send(message, overridden);
}

void OutboxDesk::tellConcluded(const OutboxKey &key, OutgoingState state)
{
    m_dismissed.remove(key);
    if (state == OutgoingState::Sent) {
        const Result<OutgoingMessage> message = m_outbox.message(key);
        //: A passing message: %1 is a name
        Q_EMIT told(tr("Sent to %1.").arg(message ? nameOf(*message) : QString()));
    }
    refresh();
}

// Handed over a while ago, and not asked about lately.
void OutboxDesk::ask()
{
    const auto keys = m_outbox.toAskAbout(m_clock.now() - askAfter);
    if (!keys) {
        Q_EMIT failed(keys.error());
        return;
    }
    m_asked.clear();
    for (const OutboxKey &key : *keys) {
        const Result<OutgoingMessage> message = m_outbox.message(key);
        const auto handed = message ? message->draft.handedOver : std::nullopt;
        if (handed && (!handed->askedAt || *handed->askedAt + askAgainAfter <= m_clock.now()))
            m_asked.push_back(key);
    }
    refresh();
}

void OutboxDesk::refresh()
{
    if (m_isStarted)
        show();
}

std::vector<OutboxNotice> OutboxDesk::notices() const
{
    const DateText dates(profileZone(m_store), m_clock.now());
    std::vector<OutboxNotice> notices;
    const auto unsent = m_outbox.unsent();
    if (!unsent)
        return notices;
    for (const OutgoingMessage &message : *unsent) {
        if (m_dismissed.contains(message.draft.key))
            continue;
        if (auto notice = noticeOf(message, nameOf(message), dates))
            notices.push_back(std::move(*notice));
    }
    for (const OutboxKey &key : m_asked) {
        const auto isHere = [&](const OutgoingMessage &message) {
            return message.draft.key == key && message.state == OutgoingState::Draft;
        };
        if (std::ranges::any_of(*unsent, isHere)) {
            if (auto asked = question(key, dates))
                notices.push_back(std::move(*asked));
        }
    }
    std::ranges::stable_sort(notices, {}, &OutboxNotice::what);
    return notices;
}

std::optional<OutboxNotice> OutboxDesk::question(const OutboxKey &key, const DateText &dates) const
{
    const Result<OutgoingMessage> message = m_outbox.message(key);
    if (!message || !message->draft.handedOver)
        return std::nullopt;
    return askAbout(*message, nameOf(*message), dates);
}

void OutboxDesk::show()
{
    const std::vector<OutboxNotice> all = notices();
    const bool counts = std::ranges::any_of(
        all, [](const OutboxNotice &notice) { return notice.what == OutboxNotice::What::Counting; });
    counts ? m_tick.start() : m_tick.stop();
    if (all.empty())
        m_bar->showNothing();
    else
        m_bar->showNotice(all.front(), static_cast<int>(all.size()) - 1, profileZone(m_store), m_clock.now());
}

QString OutboxDesk::nameOf(const OutgoingMessage &message) const
{
    if (const Result<Person> person = m_store.person(message.draft.recipient);
        person && !person->name.isEmpty())
        return person->name;
    const auto &to = message.draft.message.to;
    return to.empty() ? tr("somebody") : to.front().name.isEmpty() ? to.front().address : to.front().name;
}

CardAddresses OutboxDesk::addressesOf(const OutgoingMessage &message) const
{
    CardAddresses addresses;
    const Result<Person> person = m_store.person(message.draft.recipient);
    if (person && !person->postalAddress.isEmpty())
        addresses.recipient = person->postalAddress.contains(person->name)
                                  ? person->postalAddress
                                  : person->name + u'\n' + person->postalAddress;
    if (const Result<Profile> profile = m_store.profile())
        addresses.sender = profile->name;
    return addresses;
}

} // namespace afterword
