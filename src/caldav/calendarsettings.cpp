// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Three groups of a settings file.
#include "calendarsettings.h"

#include <QSettings>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

const auto AccountGroup = "account"_L1;
const auto FileGroup = "file"_L1;
const auto ExportGroup = "export"_L1;

/// In minutes; -1: none.
int minutesOf(const std::optional<Duration> &alarm)
{
    return alarm ? static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(*alarm).count()) : -1;
}

std::optional<Duration> alarmOf(int minutes)
{
    return minutes < 0 ? std::nullopt : std::optional<Duration>(std::chrono::minutes(minutes));
}

} // namespace

QString CalendarAccount::secretName() const
{
    return u"caldav:%1@%2"_s.arg(user, QUrl(address).host());
}

QString CalendarSettings::settingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           u"/afterword/calendar.ini"_s;
}

CalendarExportOptions CalendarSettings::readOptions(const QString &group) const
{
    CalendarExportOptions options;
    const auto value = [&](QLatin1StringView name, const QVariant &otherwise) {
        return m_settings.value(group + u'/' + name, otherwise);
    };
    options.detail =
        fromExchangeName<CalendarDetail>(value("detail"_L1, {}).toString()).value_or(options.detail);
    options.interviews = value("interviews"_L1, options.interviews).toBool();
    options.steps = value("steps"_L1, options.steps).toBool();
    options.stepsAsEvents = value("steps-as-events"_L1, options.stepsAsEvents).toBool();
    options.invitedInterviews = value("invited"_L1, options.invitedInterviews).toBool();
    options.localTimes = value("local-times"_L1, options.localTimes).toBool();
    options.alarmAtOpening = value("alarm-at-opening"_L1, options.alarmAtOpening).toBool();
    options.interviewAlarm = alarmOf(value("interview-alarm"_L1, minutesOf(options.interviewAlarm)).toInt());
    options.alarmBeforeDue = alarmOf(value("alarm-before-due"_L1, minutesOf(options.alarmBeforeDue)).toInt());
    return options;
}

void CalendarSettings::writeOptions(const QString &group, const CalendarExportOptions &options)
{
    const auto put = [&](QLatin1StringView name, const QVariant &value) {
        m_settings.setValue(group + u'/' + name, value);
    };
    put("detail"_L1, QString(exchangeName(options.detail)));
    put("interviews"_L1, options.interviews);
    put("steps"_L1, options.steps);
    put("steps-as-events"_L1, options.stepsAsEvents);
    put("invited"_L1, options.invitedInterviews);
    put("local-times"_L1, options.localTimes);
    put("alarm-at-opening"_L1, options.alarmAtOpening);
    put("interview-alarm"_L1, minutesOf(options.interviewAlarm));
    put("alarm-before-due"_L1, minutesOf(options.alarmBeforeDue));
    m_settings.sync();
}

std::optional<CalendarAccount> CalendarSettings::account() const
{
    CalendarAccount account;
    account.address = m_settings.value(AccountGroup + "/address"_L1).toString();
    if (account.address.isEmpty())
        return std::nullopt;
    account.user = m_settings.value(AccountGroup + "/user"_L1).toString();
    account.collection = m_settings.value(AccountGroup + "/collection"_L1).toString();
    account.byItself = m_settings.value(AccountGroup + "/by-itself"_L1, false).toBool();
    account.options = readOptions(AccountGroup);
    return account;
}

void CalendarSettings::save(const CalendarAccount &account)
{
    if (const auto before = this->account(); before && !before->isSame(account))
        m_settings.remove(AccountGroup);
    m_settings.setValue(AccountGroup + "/address"_L1, account.address);
    m_settings.setValue(AccountGroup + "/user"_L1, account.user);
    m_settings.setValue(AccountGroup + "/collection"_L1, account.collection);
    m_settings.setValue(AccountGroup + "/by-itself"_L1, account.byItself);
    writeOptions(AccountGroup, account.options);
}

void CalendarSettings::removeAccount()
{
    m_settings.remove(AccountGroup);
    m_settings.sync();
}

std::optional<LastPublishing> CalendarSettings::lastResult() const
{
    const auto at = Instant::parse(m_settings.value(AccountGroup + "/last-at"_L1).toString());
    if (!at)
        return std::nullopt;
    return LastPublishing{*at, m_settings.value(AccountGroup + "/last-result"_L1).toString(),
                          m_settings.value(AccountGroup + "/last-failed"_L1, false).toBool()};
}

void CalendarSettings::noteResult(const CalendarAccount &account, const LastPublishing &result)
{
    if (const auto present = this->account(); !present || !present->isSame(account))
        return;
    m_settings.setValue(AccountGroup + "/last-at"_L1, result.at.toString());
    m_settings.setValue(AccountGroup + "/last-result"_L1, result.sentence);
    m_settings.setValue(AccountGroup + "/last-failed"_L1, result.failed);
    m_settings.sync();
}

FreshCalendar CalendarSettings::freshCalendar() const
{
    return {m_settings.value(FileGroup + "/path"_L1).toString(), readOptions(FileGroup)};
}

void CalendarSettings::save(const FreshCalendar &fresh)
{
    m_settings.setValue(FileGroup + "/path"_L1, fresh.file);
    writeOptions(FileGroup, fresh.options);
}

CalendarExportOptions CalendarSettings::exportOptions() const
{
    return readOptions(ExportGroup);
}

void CalendarSettings::save(const CalendarExportOptions &options)
{
    writeOptions(ExportGroup, options);
}

} // namespace afterword
