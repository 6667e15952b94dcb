// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CalendarSettings: the person's calendar account, the file that stays fresh, and what they want to be told
// in each.
#pragma once

#include "calendarexport.h"

class QSettings;

namespace afterword {

/// Holds no secret.
struct CalendarAccount
{
    QString address;    ///< as the person gave it
    QString user;       ///< empty: no login is needed
    QString collection; ///< where it was found to lead; empty: to be looked for
    CalendarExportOptions options;
    bool byItself = false; ///< the window publishes when something changes

    /// What it is called in the password store.
    QString secretName() const;

    /// The same user's, whatever else is wished for.
    bool isSame(const CalendarAccount &other) const { return address == other.address && user == other.user; }

    bool operator==(const CalendarAccount &) const = default;
};

/// What became of the last run.
struct LastPublishing
{
    Instant at;
    QString sentence;
    bool failed = false;

    bool operator==(const LastPublishing &) const = default;
};

/// A calendar that other programs read from a file.
struct FreshCalendar
{
    QString file; ///< empty: none
    CalendarExportOptions options;

    bool operator==(const FreshCalendar &) const = default;
};

/// Belongs to the person and this computer, so it is no part of a tracker file.
class CalendarSettings
{
public:
    /// The settings must outlive it.
    explicit CalendarSettings(QSettings &settings)
        : m_settings(settings)
    {}

    /// In the person's folder of settings; window and command line read the same.
    static QString settingsFile();

    std::optional<CalendarAccount> account() const;
    /// Another account begins without a last result.
    void save(const CalendarAccount &account);
    void removeAccount();

    std::optional<LastPublishing> lastResult() const;
    /// Of a run that began with that account; nothing where it was removed or replaced meanwhile.
    void noteResult(const CalendarAccount &account, const LastPublishing &result);

    FreshCalendar freshCalendar() const;
    void save(const FreshCalendar &fresh);

    /// As the person last exported.
    CalendarExportOptions exportOptions() const;
    void save(const CalendarExportOptions &options);

private:
    CalendarExportOptions readOptions(const QString &group) const;
    void writeOptions(const QString &group, const CalendarExportOptions &options);

    QSettings &m_settings;
};

} // namespace afterword
