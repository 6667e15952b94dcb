// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Looking at very many histories: how many, with which holidays, and what was wrong with which.
#pragma once

#include "businesscalendar.h"
#include "plausibletracker.h"

#include <QStringList>

#include <functional>

namespace afterword::test {

/// A few real holidays of autumn 2026 and winter.
class FewHolidays final : public HolidaySource
{
public:
    bool isHoliday(const QString &region, QDate day) const override;
};

/// With FewHolidays.
const BusinessCalendar &testCalendar();

/// AFTERWORD_ITERATIONS, else 2,000.
quint32 iterations();

/// What is wrong with one history; empty: nothing.
using Examine = std::function<QStringList(const PlausibleHistory &)>;

/// The first few faults with the seeds that give them, and how many seeds have any; empty: none.
QString faultsOverHistories(const Examine &examine, const PlausibleOptions &options = {});

} // namespace afterword::test

#define VERIFY_NO_FAULTS(faults)                                                                             \
    do {                                                                                                     \
        const QString found = (faults);                                                                      \
        QVERIFY2(found.isEmpty(), qPrintable(found));                                                        \
    } while (false)
