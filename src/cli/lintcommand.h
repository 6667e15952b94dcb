// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// lint: what etiquette finds in a draft.
#pragma once

#include "clicommand.h"

namespace afterword::cli {

class LintCommand final : public CliCommand
{
public:
    QString name() const override;
    QString summary() const override;
    QString usage() const override;
    QString example() const override;
    QList<OptionSpec> options() const override;
    int mostArguments() const override { return 1; }
    int leastArguments() const override { return 0; }
    Result<Exit> run(const Invocation &invocation, Session &session, QTextStream &out) const override;
};

} // namespace afterword::cli
