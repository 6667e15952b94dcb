// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The schema's step that finds the next interview by index.
#pragma once

#include "dialect.h"

namespace afterword {

QStringList reminderSchema(const Dialect &dialect);

} // namespace afterword
