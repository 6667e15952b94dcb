// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The schema's step that adds what calendars were given.
#pragma once

#include "dialect.h"

namespace afterword {

QStringList calendarSchema(const Dialect &dialect);

} // namespace afterword
