// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CliCommand: one thin class a command; all of them stand in commandTable().
#pragma once

#include "invocation.h"
#include "session.h"

#include <memory>
#include <vector>

class QTextStream;

namespace afterword::cli {

/// The exit status of the program (contract, command line).
enum class Exit { Done = 0, No = 1, BadInput = 2, DataError = 3 };

class CliCommand
{
public:
    virtual ~CliCommand() = default;

    virtual QString name() const = 0;
    virtual QString summary() const = 0;         ///< one sentence
    virtual QString usage() const { return {}; } ///< what stands behind the name
    virtual QString example() const = 0;         ///< a whole command line
    virtual QList<OptionSpec> options() const { return {}; }
    virtual int mostArguments() const { return 0; }
    virtual int leastArguments() const { return mostArguments(); }

    /// Prints the answer to out. An error has changed nothing.
    virtual Result<Exit> run(const Invocation &invocation, Session &session, QTextStream &out) const = 0;
};

const std::vector<std::unique_ptr<CliCommand>> &commandTable();

} // namespace afterword::cli
