// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which message a command is about: --application, --kind, --to, --interview, --channel.
#pragma once

#include "guard.h"
#include "invocation.h"

namespace afterword::cli {

/// Whether a command cannot do without --to.
enum class Recipient { Needed, Optional };

/// The options that name a message, for CliCommand::options().
QList<OptionSpec> messageOptions();

/// BadInput or NotFound with the option as the place: one is missing, unknown, or names nothing that is
/// recorded. `command` is the name that a complaint speaks of.
Result<GuardQuestion> messageQuestion(const Invocation &invocation, const Tracker &tracker,
                                      const QString &command, Recipient recipient = Recipient::Needed);

} // namespace afterword::cli
