// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Between outbox, bar and person.
#include "outboxdesk.h"

#include "detailspane.h"
#include "outboxbar.h"
#include "outboxnotes.h"
#include "sentchannels.h"
#include "todayview.h"

#include <QEvent>
#include <QMainWindow>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
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
    connectBar(m_bar);
    connect(m_ways, &MessageHandOver::told, this,
            [this](const QString &sentence) { Q_EMIT told(sentence, m_handed); });
    connect(m_ways, &MessageHandOver::failed, this,
            [this](const Error &error) { Q_EMIT failed(error, m_handed); });
    connect(m_ways, &MessageHandOver::handedOver, this, [this] {
        m_askTimer.start(askAfter + 1s);
        ask();
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

void OutboxDesk::connectBar(OutboxBar *bar)
{
    connect(bar, &OutboxBar::cancelRequested, this, [this](const OutboxKey &key) {
        if (done(m_outbox.cancelSend(key), key))
            Q_EMIT told(tr("Cancelled; nothing was sent. The draft is as it was."), key);
    });
    connect(bar, &OutboxBar::hurryRequested, this, [this](const OutboxKey &key) {
        if (done(m_outbox.sendNow(key), key))
            Q_EMIT wakeRequested();
    });
    connect(bar, &OutboxBar::confirmedSent, this,
            [this](const OutboxKey &key, Instant at, std::optional<Channel> channel) {
                done(m_outbox.confirmSent(key, at, channel), key, true);
            });
    connect(bar, &OutboxBar::confirmedNotSent, this,
            [this](const OutboxKey &key) { done(m_outbox.confirmNotSent(key), key, true); });
    connect(bar, &OutboxBar::notYet, this, [this](const OutboxKey &key) {
        std::erase(m_asked, key);
        std::erase(m_open, key);
        done(m_outbox.noteAsked(key), key);
    });
    connect(bar, &OutboxBar::discardRequested, this,
            [this](const OutboxKey &key) { done(m_outbox.discardDraft(key), key, true); });
    connect(bar, &OutboxBar::dismissed, this, [this](const OutboxKey &key) {
        m_dismissed.insert(key);
        show();
    });
    connect(bar, &OutboxBar::openRequested, this, &OutboxDesk::openRequested);
    connect(bar, &OutboxBar::accountRequested, this, &OutboxDesk::accountRequested);
}

bool OutboxDesk::done(const Result<void> &result, const OutboxKey &key, bool asCommand)
{
    if (!result)
        Q_EMIT failed(result.error(), key);
    else if (asCommand)
        m_runner.tellDone();
    refresh();
    return result.has_value();
}

void OutboxDesk::start()
{
    m_isStarted = true;
    m_window->installEventFilter(this);
    connect(&m_store, &TrackerStore::changed, this, [this](const ChangeSet &changes) {
        noteLogged(changes);
        forgetChannels(changes);
        refresh();
        Q_EMIT wakeRequested();
    });
    ask();
}

void OutboxDesk::showOn(TodayView *today)
{
    m_today = today;
    m_notes = new OutboxNotes([this](OutboxBar *bar) { connectBar(bar); }, today);
    today->addAbove(m_notes);
    today->installEventFilter(this);
}

void OutboxDesk::showIn(const DetailsModel &model, DetailsPane *details)
{
    m_details = &model;
    m_detailsNotes = new OutboxNotes([this](OutboxBar *bar) { connectBar(bar); }, details->widget(),
                                     OutboxBar::Shape::Narrow);
    m_detailsNotes->setObjectName(u"detailsOutboxNotes"_s);
    details->addAbove(m_detailsNotes);
    connect(&model, &DetailsModel::changed, this, &OutboxDesk::refresh);
}

bool OutboxDesk::eventFilter(QObject *watched, QEvent *event)
{
    const bool isPage = watched == m_today;
    if (isPage && (event->type() == QEvent::Show || event->type() == QEvent::Hide))
        QTimer::singleShot(0, this, &OutboxDesk::refresh);
    if (!isPage && event->type() == QEvent::WindowActivate)
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
    m_handed = key;
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
        Q_EMIT failed(waiting.error(), key);
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
        Q_EMIT told(tr("Sent to %1.").arg(message ? nameOf(*message) : QString()), key);
    }
    refresh();
}

// Handed over, and not asked about lately; in the bar only what was handed over a while ago.
void OutboxDesk::ask()
{
    const Instant now = m_clock.now();
    const auto keys = m_outbox.toAskAbout(now + Duration(1));
    if (!keys) {
        Q_EMIT failed(keys.error(), {});
        return;
    }
    m_asked.clear();
    m_open.clear();
    m_channels.clear();
    for (const OutboxKey &key : *keys) {
        const Result<OutgoingMessage> message = m_outbox.message(key);
        const auto handed = message ? message->draft.handedOver : std::nullopt;
        if (!handed || (handed->askedAt && *handed->askedAt + askAgainAfter > now))
            continue;
        m_open.push_back(key);
        if (handed->at + askAfter < now)
            m_asked.push_back(key);
    }
    refresh();
}

// Whoever logs that a message was sent elsewhere needs its draft no more.
void OutboxDesk::noteLogged(const ChangeSet &changes)
{
    const auto unsent = m_outbox.unsent();
    if (!unsent)
        return;
    for (const OutgoingMessage &message : *unsent) {
        const OutboxKey &key = message.draft.key;
        const bool isChanged = std::ranges::find(changes.changed, key.application) != changes.changed.end();
        if (!isChanged || m_putAway.contains(key) || !isAnswered(message))
            continue;
        m_putAway.insert(key);
        // Out of the change that it follows from.
        QTimer::singleShot(0, this, [this, key] { putAway(key); });
    }
}

/// What the rules said of those whom a change concerns.
void OutboxDesk::forgetChannels(const ChangeSet &changes)
{
    if (changes.everything || changes.profile || changes.people) {
        m_channels.clear();
        return;
    }
    m_channels.removeIf([&](Channels::iterator known) {
        const ApplicationId &application = known.key().application;
        return std::ranges::find(changes.changed, application) != changes.changed.end() ||
               std::ranges::find(changes.removed, application) != changes.removed.end();
    });
}

/// The same message as the draft was just logged as sent.
bool OutboxDesk::isAnswered(const OutgoingMessage &message) const
{
    const OutboxDraft &draft = message.draft;
    if (message.state != OutgoingState::Draft || draft.step.isEmpty() || draft.kind == Kind::Other ||
        draft.kind == Kind::KeepInTouch)
        return false;
    const auto application = m_store.application(draft.key.application);
    if (!application)
        return false;
    return std::ranges::any_of(application->correspondence, [&](const Correspondence &entry) {
        return entry.direction == Direction::Out && entry.delivery == Delivery::Sent &&
               entry.kind == draft.kind && entry.loggedAt && *entry.loggedAt >= draft.madeAt &&
               m_clock.now() - *entry.loggedAt < 1min &&
               (entry.interview.isEmpty() || entry.interview == draft.interview) &&
               std::ranges::find(entry.people, draft.recipient) != entry.people.end();
    });
}

void OutboxDesk::putAway(const OutboxKey &key)
{
    if (done(m_outbox.discardDraft(key), key, true))
        Q_EMIT told(tr("The draft that you had begun for it was put away; Undo brings it back."), {});
}

void OutboxDesk::refresh()
{
    if (m_isStarted)
        show();
}

std::vector<OutboxNotice> OutboxDesk::notices(const std::vector<OutboxKey> &asked)
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
    for (const OutboxKey &key : asked) {
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

std::optional<OutboxNotice> OutboxDesk::question(const OutboxKey &key, const DateText &dates)
{
    const Result<OutgoingMessage> message = m_outbox.message(key);
    if (!message || !message->draft.handedOver)
        return std::nullopt;
    OutboxNotice notice = askAbout(*message, nameOf(*message), dates);
    notice.channels = channelsOf(*message);
    return notice;
}

// Asked with each tick, while the rules are asked once.
const std::vector<Channel> &OutboxDesk::channelsOf(const OutgoingMessage &message)
{
    static const std::vector<Channel> none;
    const OutboxDraft &draft = message.draft;
    if (!canHaveGoneElsewhere(draft))
        return none;
    auto known = m_channels.find(draft.key);
    if (known == m_channels.end()) {
        const auto tracker = m_store.trackerAround(draft.key.application, {draft.recipient});
        known = m_channels.insert(draft.key, tracker ? sentChannels(draft, *tracker, m_clock.now())
                                                     : std::vector<Channel>());
    }
    return *known;
}

void OutboxDesk::show()
{
    const Zone zone = profileZone(m_store);
    const Instant now = m_clock.now();
    std::vector<OutboxNotice> all = notices(m_asked);
    const auto isQuestion = [](const OutboxNotice &notice) {
        return notice.what != OutboxNotice::What::Counting && notice.what != OutboxNotice::What::Sending;
    };
    std::vector<OutboxNotice> open = notices(m_open);
    std::erase_if(open, std::not_fn(isQuestion));
    if (m_notes) {
        m_notes->show(open, zone, now);
        if (m_today->isVisible())
            std::erase_if(all, isQuestion);
    }
    if (m_detailsNotes) {
        const ApplicationId &shown = m_details->application().id;
        std::erase_if(open, [&](const OutboxNotice &notice) { return notice.key.application != shown; });
        m_detailsNotes->show(open, zone, now);
    }
    const bool counts = std::ranges::any_of(
        all, [](const OutboxNotice &notice) { return notice.what == OutboxNotice::What::Counting; });
    counts ? m_tick.start() : m_tick.stop();
    if (all.empty())
        m_bar->showNothing();
    else
        m_bar->showNotice(all.front(), static_cast<int>(all.size()) - 1, zone, now);
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
