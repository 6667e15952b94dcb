// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words of notifications, and what their buttons do.
#include "remindernotifications.h"

#include "localtext.h"
#include "stepactions.h"
#include "steptitle.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

const QString SummaryKey = u"summary"_s;
const QString SnoozeAction = u"snooze"_s;
const QString SnoozeHourAction = u"snooze-hour"_s;
const QString MainAction = u"main"_s;
const QString StepPrefix = u"step:"_s;

/// Further ones are told by their number alone.
constexpr size_t MostListed = 3;

QString keyOf(const StepId &step)
{
    return StepPrefix + step.value();
}

/// What the step's main button is called here; empty: it has none that needs no further look at the list.
QString buttonText(const Step &step)
{
    switch (mainAction(step.kind)) {
    case StepAction::WriteMessage:
        //: Button of a notification: opens the draft of the message
        return ReminderNotifications::tr("Write");
    case StepAction::RecordDebrief:
        //: Button of a notification: opens the page for notes after an interview
        return ReminderNotifications::tr("Debrief");
    case StepAction::Prepare:
        //: Button of a notification: opens the sheet for an interview
        return ReminderNotifications::tr("Prepare");
    case StepAction::MarkDone:
        //: Button of a notification: an own task is done
        return canBeAdjusted(step) ? ReminderNotifications::tr("Done") : QString();
    default:
        return {};
    }
}

QString stepName(const AgendaRow &row, bool namesShown)
{
    return stepTitle(row.step.kind, namesShown ? row.recipient : QString());
}

} // namespace

ReminderNotifications::ReminderNotifications(ReminderService &service, Notifier &notifier, const Clock &clock,
                                             QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_notifier(notifier)
    , m_clock(clock)
{
    connect(&m_service, &ReminderService::reminderDue, this, &ReminderNotifications::showOne);
    connect(&m_service, &ReminderService::remindersDue, this, &ReminderNotifications::showMany);
    connect(&m_service, &ReminderService::withdrawn, this, &ReminderNotifications::withdraw);
    connect(&m_service, &ReminderService::reminderChanged, this, &ReminderNotifications::showChanged);
    connect(&m_notifier, &Notifier::shown, this, &ReminderNotifications::confirm);
    connect(&m_notifier, &Notifier::closed, this, [this](const QString &key) {
        m_onScreen.remove(key);
        if (key == SummaryKey)
            m_summary = {};
    });
    connect(&m_notifier, &Notifier::inhibitedChanged, &m_service,
            [this](bool inhibited) { m_service.setDisturbable(!inhibited); });
    connect(&m_notifier, &Notifier::actionInvoked, this, &ReminderNotifications::invoke);
}

void ReminderNotifications::begin()
{
    m_notifier.begin();
    m_service.setDisturbable(!m_notifier.isInhibited());
}

void ReminderNotifications::confirm(const QString &key)
{
    m_onScreen.insert(key);
    if (key == SummaryKey) {
        std::vector<StepId> steps;
        for (size_t place = 0; place < m_summary.steps.size(); ++place)
            steps.push_back(m_summary.steps.at(place));
        m_service.confirmShown(steps);
    } else if (key.startsWith(StepPrefix))
        m_service.confirmShown({StepId(key.sliced(StepPrefix.size()))});
}

// One that was closed does not come back for other words.
void ReminderNotifications::showChanged(const Reminder &reminder)
{
    if (m_onScreen.contains(keyOf(reminder.row.step.id)))
        showOne(reminder);
}

QString ReminderNotifications::sound() const
{
    return m_sound ? u"message-new-instant"_s : QString();
}

void ReminderNotifications::showInterview(const Reminder &reminder)
{
    const AgendaRow &row = reminder.row;
    const Zone zone = m_service.zone();
    const Instant now = m_clock.now();
    const Instant start = row.step.due.value_or(now);
    const LocalTime local = zone.local(start);
    const QString time = shortTime(local.time, QLocale());
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(start - now + Duration(30'000));
    Notification notification;
    notification.key = keyOf(row.step.id);
    const bool isNamed = m_namesShown && !row.company.isEmpty();
    if (minutes.count() < 100) {
        const int left = static_cast<int>(minutes.count());
        //: Title of a notification: %1 is a company
        notification.summary = isNamed ? tr("Interview at %1 in %n minute(s)", nullptr, left).arg(row.company)
                                       //: Title of a notification
                                       : tr("Interview in %n minute(s)", nullptr, left);
    } else {
        //: Title of a notification: %1 is a company, %2 a time of day
        notification.summary = isNamed ? tr("Interview at %1 at %2").arg(row.company, time)
                                       //: Title of a notification: %1 is a time of day
                                       : tr("Interview at %1").arg(time);
    }
    QStringList lines;
    if (m_namesShown && !row.role.isEmpty())
        lines << row.role;
    //: Second line of a notification; %1 is a time of day
    lines << (local.date == zone.dateAt(now)
                  ? tr("It begins today at %1.").arg(time)
                  //: Second line of a notification: a date and a time of day
                  : tr("It begins on %1 at %2.")
                        .arg(QLocale().toString(local.date, QLocale::ShortFormat), time));
    notification.body = lines.join(u'\n');
    notification.sound = sound();
    notification.stays = true;
    notification.actions.push_back({NotificationAction::Default, tr("Open")});
    notification.actions.push_back({MainAction, buttonText(row.step)});
    m_notifier.show(notification);
}

void ReminderNotifications::showOne(const Reminder &reminder)
{
    if (isInterviewNotice(reminder.row.step.id)) {
        showInterview(reminder);
        return;
    }
    Notification notification;
    notification.urgency = reminder.row.step.optional || reminder.row.step.kind == Kind::KeepApplying
                               ? Notification::Urgency::Low
                               : Notification::Urgency::Normal;
    notification.sound = sound();
    notification.key = keyOf(reminder.row.step.id);
    notification.summary = stepName(reminder.row, m_namesShown);
    notification.body = body(reminder);
    //: Button of a notification: shows the step in the window
    notification.actions.push_back({NotificationAction::Default, tr("Open")});
    const QString what = buttonText(reminder.row.step);
    if (!what.isEmpty())
        notification.actions.push_back({MainAction, what});
    const auto snooze = m_service.offeredSnooze(reminder.row.step);
    if (snooze == SnoozeChoice::TomorrowMorning) {
        //: Button of a notification: puts the reminder off until tomorrow morning
        notification.actions.push_back({SnoozeAction, tr("Snooze Until Tomorrow")});
    } else if (snooze) {
        //: Button of a notification: puts the reminder off for an hour, where tomorrow would be too late
        notification.actions.push_back({SnoozeHourAction, tr("Snooze for One Hour")});
    }
    m_notifier.show(notification);
}

void ReminderNotifications::showMany(const std::vector<Reminder> &reminders)
{
    // It takes the place of one that nobody has closed, and speaks of those steps too.
    QSet<StepId> told;
    for (const Reminder &reminder : reminders)
        told.insert(reminder.row.step.id);
    m_summary.eraseIf([&](size_t place) { return told.contains(m_summary.steps.at(place)); });
    m_summary.add(reminders, m_namesShown);
    // Without names many read the same.
    std::vector<int> times(m_summary.texts.size());
    std::vector<quint32> names;
    for (const quint32 name : m_summary.names) {
        if (times[name]++ == 0)
            names.push_back(name);
    }
    QStringList lines;
    const auto count = static_cast<int>(m_summary.steps.size());
    int more = count;
    for (const quint32 name : names) {
        if (static_cast<size_t>(lines.size()) == MostListed)
            break;
        const QString &text = m_summary.texts[name];
        //: A line of a notification that lists steps: %1 is what is to be done, %2 how often
        lines << (times[name] == 1 ? text : tr("%1 (%2×)").arg(text, QString::number(times[name])));
        more -= times[name];
    }
    if (more > 0) {
        //: Last line of a notification that lists the first of many steps
        lines << tr("and %n more", nullptr, more);
    }
    Notification notification;
    notification.key = SummaryKey;
    const int due = m_service.dueCount();
    if (due > count) {
        //: Title of a notification about many steps at once, where others are due since longer
        notification.summary = tr("%n step(s) have become due", nullptr, count);
        //: Last line of that notification: the number is the one that tray and window show
        lines << tr("%n are due in all, see Today", nullptr, due);
    } else {
        //: Title of a notification about many steps at once
        notification.summary = tr("%n step(s) are due", nullptr, count);
    }
    notification.body = lines.join(u'\n');
    notification.sound = sound();
    notification.actions.push_back({NotificationAction::Default, tr("Open")});
    m_notifier.show(notification);
}

void ReminderNotifications::withdraw(const StepId &step)
{
    m_notifier.withdraw(keyOf(step));
    // The summary stands until the last of its steps has gone.
    const auto place = m_summary.steps.find(step);
    if (!place)
        return;
    m_summary.eraseIf([&](size_t each) { return each == *place; });
    if (m_summary.steps.isEmpty()) {
        m_summary = {};
        m_notifier.withdraw(SummaryKey);
    }
}

void ReminderNotifications::Summary::eraseIf(const std::function<bool(size_t)> &isGone)
{
    std::vector<bool> gone(steps.size());
    for (size_t place = 0; place < gone.size(); ++place)
        gone[place] = isGone(place);
    steps.eraseIf([&](size_t place) { return gone[place]; });
    size_t place = 0;
    std::erase_if(names, [&](quint32) { return gone[place++]; });
}

void ReminderNotifications::Summary::add(const std::vector<Reminder> &reminders, bool namesShown)
{
    QHash<QString, quint32> places;
    for (const QString &text : texts)
        places.insert(text, static_cast<quint32>(places.size()));
    for (const Reminder &reminder : reminders) {
        const QString text = stepName(reminder.row, namesShown);
        const auto next = static_cast<quint32>(texts.size());
        const quint32 name = places.value(text, next);
        if (name == next) {
            places.insert(text, name);
            texts.push_back(text);
        }
        steps.append(reminder.row.step.id);
        names.push_back(name);
    }
    steps.squeeze();
    names.shrink_to_fit();
}

void ReminderNotifications::invoke(const QString &key, const QString &action)
{
    if (key == SummaryKey) {
        Q_EMIT listRequested();
        return;
    }
    if (!key.startsWith(StepPrefix))
        return; // somebody else's
    const std::vector<Reminder> open = m_service.open();
    const auto found = std::ranges::find_if(
        open, [&](const Reminder &reminder) { return keyOf(reminder.row.step.id) == key; });
    if (found == open.end()) {
        // Done or changed since it was shown: the list tells how things stand.
        Q_EMIT listRequested();
        return;
    }
    const Reminder &reminder = *found;
    if (action == MainAction) {
        Q_EMIT mainRequested(reminder.row);
        return;
    }
    if (action != SnoozeAction && action != SnoozeHourAction) {
        Q_EMIT openRequested(reminder.row.step.application, reminder.row.step.id);
        return;
    }
    const SnoozeChoice choice =
        action == SnoozeAction ? SnoozeChoice::TomorrowMorning : SnoozeChoice::OneHour;
    if (const auto snoozed = m_service.snooze(reminder, choice); !snoozed)
        Q_EMIT failed(snoozed.error());
}

QString ReminderNotifications::body(const Reminder &reminder) const
{
    const AgendaRow &row = reminder.row;
    QStringList lines;
    if (m_namesShown && !row.company.isEmpty()) {
        //: For which job: role at company
        lines << (row.role.isEmpty() ? row.company : tr("%1 at %2").arg(row.role, row.company));
    }
    if (row.step.due) {
        const Zone zone = m_service.zone();
        const LocalTime due = zone.local(*row.step.due);
        const QLocale locale;
        const QString time = shortTime(due.time, locale);
        const qint64 days = zone.dateAt(m_clock.now()).daysTo(due.date);
        if (*row.step.due <= m_clock.now()) {
            //: Second line of a notification
            lines << tr("Was due on %1 at %2").arg(locale.toString(due.date, QLocale::ShortFormat), time);
        } else if (days == 0) {
            //: Second line of a notification; %1 is a time of day
            lines << tr("Until today, %1").arg(time);
        } else if (days == 1) {
            //: Second line of a notification; %1 is a time of day
            lines << tr("Until tomorrow, %1").arg(time);
        } else if (days < 7) {
            //: Second line of a notification: name of a day of the week, time of day
            lines << tr("Until %1, %2").arg(locale.dayName(due.date.dayOfWeek()), time);
        } else {
            //: Second line of a notification; %1 is a date
            lines << tr("Until %1").arg(locale.toString(due.date, QLocale::ShortFormat));
        }
    }
    if (lines.isEmpty()) {
        //: Text of a notification that says no more, for the sake of privacy
        lines << tr("Open Afterword to see what it is about.");
    }
    return lines.join(u'\n');
}

} // namespace afterword
