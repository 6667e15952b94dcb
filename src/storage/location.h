// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where a person's data lies unless told otherwise.
#pragma once

#include <QString>

namespace afterword {

/// $XDG_DATA_HOME/afterword/afterword.db, which without that variable is
/// ~/.local/share/afterword/afterword.db, whatever the program is called. Nothing is created.
QString defaultDatabasePath();

} // namespace afterword
