// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What of the reminders is still as it was told.
#pragma once

#include "reminderlog.h"

namespace afterword {

/// Somebody who has read of the one would be told something new by another with other words. The state is no
/// news: the words for it are chosen when they are shown.
size_t wordsOf(const AgendaRow &row);

/// Those that stand as they were told, oldest first: what has moved since will be told anew.
Result<std::vector<Reminder>> standing(Result<std::vector<Reminder>> shown);

} // namespace afterword
