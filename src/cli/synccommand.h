// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// sync: sends what waits in the outbox and publishes the calendar, for a timer or cron as well as for people.
// It never asks anything.
#pragma once

#include "clicommand.h"

namespace afterword::cli {

class SyncCommand final : public CliCommand
{
public:
    QString name() const override;
    QString summary() const override;
    QString usage() const override;
    QString example() const override;
    QList<OptionSpec> options() const override;
    /// Mail and calendar do not wait for each other: where one fails, the other is done all the same.
    /// No: a message that was to leave did not, or nobody knows whether it did. BadInput: no account is set
    /// up for what waits, or a password is missing.
    Result<Exit> run(const Invocation &invocation, Session &session, QTextStream &out) const override;
};

} // namespace afterword::cli
