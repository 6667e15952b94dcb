// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Commands out of the menu of a card.
#pragma once

#include "commands.h"

namespace afterword {

/// Marks them as dream jobs, or no longer; those that are so already stay as they are.
Command markAsDream(const std::vector<Application> &applications, bool dream);

} // namespace afterword
