// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Version 1 of the schema.
#pragma once

#include "dialect.h"

#include <QStringList>

namespace afterword {

/// Statements that make version 1 in an empty database.
QStringList schema1(const Dialect &dialect);

} // namespace afterword
