// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program behind afterword-cli, apart from main(): arguments in, text out, an exit status.
#pragma once

#include <QStringList>

class QTextStream;

namespace afterword {
class Clock;
}

namespace afterword::cli {

/// Runs one command line (the first argument is the program's name): results to out, messages to err. Returns
/// the exit status: 0 done, 1 the answer is no, 2 bad usage or bad input, 3 the data could not be read or
/// written.
int run(const QStringList &arguments, const Clock &clock, QTextStream &out, QTextStream &err);

} // namespace afterword::cli
