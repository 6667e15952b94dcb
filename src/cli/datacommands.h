// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// import, export, check, backup, restore: a person's data in, out and whole.
#pragma once

#include "clicommand.h"

namespace afterword::cli {

class ImportCommand final : public CliCommand
{
public:
    QString name() const override;
    QString summary() const override;
    QString usage() const override;
    QString example() const override;
    QList<OptionSpec> options() const override;
    int mostArguments() const override { return 1; }
    Result<Exit> run(const Invocation &invocation, Session &session, QTextStream &out) const override;
};

class ExportCommand final : public CliCommand
{
public:
    QString name() const override;
    QString summary() const override;
    QString usage() const override;
    QString example() const override;
    QList<OptionSpec> options() const override;
    int mostArguments() const override { return 1; }
    /// Of an unchanged database a calendar has the same bytes at any moment that has the same steps.
    Result<Exit> run(const Invocation &invocation, Session &session, QTextStream &out) const override;
};

class CheckCommand final : public CliCommand
{
public:
    QString name() const override;
    QString summary() const override;
    QString example() const override;
    Result<Exit> run(const Invocation &invocation, Session &session, QTextStream &out) const override;
};

class BackupCommand final : public CliCommand
{
public:
    QString name() const override;
    QString summary() const override;
    QString usage() const override;
    QString example() const override;
    int mostArguments() const override { return 1; }
    Result<Exit> run(const Invocation &invocation, Session &session, QTextStream &out) const override;
};

class RestoreCommand final : public CliCommand
{
public:
    QString name() const override;
    QString summary() const override;
    QString usage() const override;
    QString example() const override;
    int mostArguments() const override { return 1; }
    Result<Exit> run(const Invocation &invocation, Session &session, QTextStream &out) const override;
};

} // namespace afterword::cli
