// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and writing of the group "reminders".
#include "reminderpreferences.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

QString textOf(const Weekdays &days)
{
    QString text;
    for (const bool isOn : days)
        text += isOn ? u'1' : u'0';
    return text;
}

Weekdays daysIn(const QString &text, const Weekdays &otherwise)
{
    Weekdays days = otherwise;
    if (text.size() == static_cast<qsizetype>(days.size())) {
        for (size_t day = 0; day < days.size(); ++day)
            days[day] = text.at(static_cast<qsizetype>(day)) == u'1';
    }
    return days;
}

QTime timeIn(const QString &text, QTime otherwise)
{
    const QTime time = QTime::fromString(text, u"HH:mm"_s);
    return time.isValid() ? time : otherwise;
}

QString key(const char *name)
{
    return u"reminders/"_s + QLatin1StringView(name);
}

constexpr int LongestBefore = 24 * 60;

} // namespace

ReminderPreferences ReminderPreferences::from(const QSettings &settings)
{
    const auto text = [&](const char *name) { return settings.value(key(name)).toString(); };
    ReminderPreferences found;
    ReminderTimes &times = found.times;
    times.quietHours = settings.value(key("quietHours"), times.quietHours).toBool();
    times.quietFrom = timeIn(text("quietFrom"), times.quietFrom);
    times.quietUntil = timeIn(text("quietUntil"), times.quietUntil);
    times.quietHoursOn = daysIn(text("quietHoursOn"), times.quietHoursOn);
    times.quietDays = daysIn(text("quietDays"), times.quietDays);
    if (const QTime at = timeIn(text("summaryAt"), QTime()); at.isValid())
        times.summaryAt = at;
    bool isNumber = false;
    const int before = settings.value(key("beforeInterview")).toInt(&isNumber);
    if (isNumber && before == 0)
        times.beforeInterview.reset();
    else if (isNumber && before > 0 && before <= LongestBefore)
        times.beforeInterview = std::chrono::minutes(before);
    found.names = settings.value(key("names"), found.names).toBool();
    found.sound = settings.value(key("sound"), found.sound).toBool();
    return found;
}

void ReminderPreferences::writeTo(QSettings &settings) const
{
    settings.setValue(key("quietHours"), times.quietHours);
    settings.setValue(key("quietFrom"), times.quietFrom.toString(u"HH:mm"_s));
    settings.setValue(key("quietUntil"), times.quietUntil.toString(u"HH:mm"_s));
    settings.setValue(key("quietHoursOn"), textOf(times.quietHoursOn));
    settings.setValue(key("quietDays"), textOf(times.quietDays));
    if (times.summaryAt)
        settings.setValue(key("summaryAt"), times.summaryAt->toString(u"HH:mm"_s));
    else
        settings.remove(key("summaryAt"));
    settings.setValue(key("beforeInterview"),
                      times.beforeInterview ? static_cast<int>(times.beforeInterview->count()) : 0);
    settings.setValue(key("names"), names);
    settings.setValue(key("sound"), sound);
    settings.sync();
}

} // namespace afterword
