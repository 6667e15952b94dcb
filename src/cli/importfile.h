// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading of a file to import, whatever it is: tracker document, spreadsheet or invitation.
#pragma once

#include "error.h"
#include "tracker.h"

#include <functional>

namespace afterword::cli {

/// The records that the file brings. A spreadsheet and an invitation change what is there already: `existing`
/// is asked for it only then.
Result<Tracker> readImport(const QString &file, const std::function<Result<Tracker>()> &existing);

} // namespace afterword::cli
