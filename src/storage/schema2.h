// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Version 2 of the schema: what finds people and neighbours in constant time, and how long each plan holds.
#pragma once

#include "database.h"

#include <QStringList>

namespace afterword {

QStringList schema2(const Dialect &dialect);
/// Fills in what SQL alone cannot fold.
Result<void> fillSchema2(const Database &database);

} // namespace afterword
