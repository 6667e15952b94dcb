// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading of a file to import, whatever it is: tracker document, spreadsheet or invitation.
#pragma once

#include "error.h"
#include "tracker.h"

#include <functional>

namespace afterword::cli {

/// The records that the file brings. An invitation needs to know what is there already to find the interview
/// that it moves or cancels; `existing` is asked only then.
Result<Tracker> readImport(const QString &file, const std::function<Result<Tracker>()> &existing);

} // namespace afterword::cli
