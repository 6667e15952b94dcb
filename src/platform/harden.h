// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// harden(): what a program with private data asks of the system before anything else.
#pragma once

namespace afterword {

/// First in main(): new files are the person's own (0600, folders 0700), and in release builds the memory is
/// never dumped to a core file nor read by the person's other programs.
void harden();

} // namespace afterword
