// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// plan, agenda, guard: what is due, what comes, and what may be sent.
#pragma once

#include "clicommand.h"

namespace afterword::cli {

class PlanCommand final : public CliCommand
{
public:
    QString name() const override;
    QString summary() const override;
    QString example() const override;
    Result<Exit> run(const Invocation &invocation, Session &session, QTextStream &out) const override;
};

class AgendaCommand final : public CliCommand
{
public:
    QString name() const override;
    QString summary() const override;
    QString example() const override;
    Result<Exit> run(const Invocation &invocation, Session &session, QTextStream &out) const override;
};

class GuardCommand final : public CliCommand
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
