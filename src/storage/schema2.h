// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Version 2 of the schema: people found by what they take part in, and who was said not to be the same
// person.
#pragma once

#include "dialect.h"

#include <QStringList>

namespace afterword {

QStringList schema2(const Dialect &dialect);

} // namespace afterword
