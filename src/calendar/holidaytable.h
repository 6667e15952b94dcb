// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// HolidayTable: public holidays of 2020 to 2040, from the table that packaging/make-holidays makes.
#pragma once

#include "businesscalendar.h"

#include <QStringList>

namespace afterword {

/// The embedded table, read at the first question. All tables share it; thread-safe.
class HolidayTable final : public HolidaySource
{
public:
    /// In constant time. A subdivision that the table does not have is answered for its country (US-CA as
    /// US), an unknown country has no holidays; so has every day outside the years of the table.
    bool isHoliday(const QString &region, QDate day) const override;
    /// The codes that the table has, sorted: AR, AT, AU, AU-ACT …
    QStringList regions() const;
};

} // namespace afterword
