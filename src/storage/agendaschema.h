// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The schema's step that makes counting Today cheap.
#pragma once

#include "dialect.h"

namespace afterword {

QStringList agendaSchema(const Dialect &dialect);

} // namespace afterword
