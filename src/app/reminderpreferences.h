// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ReminderPreferences: how the person at this machine wants to be reminded; kept in the program's settings.
#pragma once

#include "remindertimes.h"

class QSettings;

namespace afterword {

struct ReminderPreferences
{
    ReminderTimes times;
    bool names = false; ///< of people and companies, where others may read them
    bool sound = false;

    /// What cannot be understood is as if it had never been set.
    static ReminderPreferences from(const QSettings &settings);
    void writeTo(QSettings &settings) const;

    bool operator==(const ReminderPreferences &) const = default;
};

} // namespace afterword
