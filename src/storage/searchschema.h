// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The schema's step that adds the search.
#pragma once

#include "dialect.h"

namespace afterword {

/// Tables of the search, empty; SearchRepository fills them.
QStringList searchSchema(const Dialect &dialect);

} // namespace afterword
