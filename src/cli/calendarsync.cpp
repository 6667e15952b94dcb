// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Account out of the settings, tracker and journal out of the database.
#include "calendarsync.h"

#include "policyplanner.h"
#include "sqltrackerstore.h"

#include <QCoreApplication>
#include <QSettings>

namespace afterword::cli {

namespace {

class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

std::optional<CalendarAccount> calendarAccount()
{
    QSettings settings(CalendarSettings::settingsFile(), QSettings::IniFormat);
    return CalendarSettings(settings).account();
}

Result<PublishingReport> syncCalendar(const CalendarAccount &account,
                                      const std::optional<QByteArray> &password, Session &session)
{
    if (!account.user.isEmpty() && !password)
        return fail(ErrorCode::BadInput,
                    //: %1 is a user's name
                    CommandLine::tr("The calendar account of %1 needs a password; give it by "
                                    "--calendar-password-fd. Nothing was published.")
                        .arg(account.user));
    const auto store = session.store(false);
    if (!store)
        return std::unexpected(store.error());
    const auto tracker = (*store)->tracker();
    if (!tracker)
        return std::unexpected(tracker.error());
    const PolicyPlanner planner(session.businessCalendar());
    PublishingOrder order;
    order.account = account;
    order.password = password.value_or(QByteArray());
    return publishTracker(*tracker, planner, session.at(), **store, **store, order);
}

} // namespace afterword::cli
