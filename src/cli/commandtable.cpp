// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every command of afterword-cli, in the order of the help.
#include "clicommand.h"
#include "datacommands.h"
#include "draftcommand.h"
#include "lintcommand.h"
#include "plancommand.h"
#include "synccommand.h"

namespace afterword::cli {

const std::vector<std::unique_ptr<CliCommand>> &commandTable()
{
    static const auto table = [] {
        std::vector<std::unique_ptr<CliCommand>> commands;
        commands.push_back(std::make_unique<AgendaCommand>());
        commands.push_back(std::make_unique<PlanCommand>());
        commands.push_back(std::make_unique<GuardCommand>());
        commands.push_back(std::make_unique<DraftCommand>());
        commands.push_back(std::make_unique<LintCommand>());
        commands.push_back(std::make_unique<ImportCommand>());
        commands.push_back(std::make_unique<ExportCommand>());
        commands.push_back(std::make_unique<SyncCommand>());
        commands.push_back(std::make_unique<CheckCommand>());
        commands.push_back(std::make_unique<BackupCommand>());
        commands.push_back(std::make_unique<RestoreCommand>());
        return commands;
    }();
    return table;
}

} // namespace afterword::cli
