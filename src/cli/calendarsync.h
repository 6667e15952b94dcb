// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar's part of sync.
#pragma once

#include "session.h"
#include "trackerpublishing.h"

namespace afterword::cli {

/// The person's calendar account; nullopt: there is none.
std::optional<CalendarAccount> calendarAccount();

/// Publishes the database there. BadInput where the account needs a password and none is given.
Result<PublishingReport> syncCalendar(const CalendarAccount &account,
                                      const std::optional<QByteArray> &password, Session &session);

} // namespace afterword::cli
