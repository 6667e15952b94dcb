// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// draft: a finished text out of the built-in templates and what is recorded.
#pragma once

#include "clicommand.h"

namespace afterword::cli {

class DraftCommand final : public CliCommand
{
public:
    QString name() const override;
    QString summary() const override;
    QString usage() const override;
    QString example() const override;
    QList<OptionSpec> options() const override;
    Result<Exit> run(const Invocation &invocation, Session &session, QTextStream &out) const override;
};

} // namespace afterword::cli
