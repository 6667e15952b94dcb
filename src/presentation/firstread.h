// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// FirstRead: when a model reads for the first time.
#pragma once

namespace afterword {

/// At once: as it is made. When started: so that a window is painted before what it does not show is read.
enum class FirstRead { AtOnce, WhenStarted };

} // namespace afterword
