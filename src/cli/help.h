// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What --help prints.
#pragma once

#include <QString>

namespace afterword::cli {

class CliCommand;

QString overview();
QString helpFor(const CliCommand &command);

} // namespace afterword::cli
