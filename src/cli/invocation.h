// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Invocation: what was asked on the command line, understood or refused.
#pragma once

#include "error.h"
#include "instant.h"

#include <QHash>
#include <QStringList>

namespace afterword::cli {

/// An option of a command; common options are added by parse() itself.
struct OptionSpec
{
    QString name;      ///< without the dashes
    QString valueName; ///< empty: a flag
    QString description;
};

struct Invocation
{
    QString command; ///< empty: none was named
    QStringList arguments;
    bool help = false;
    bool version = false;
    bool json = false;
    QString database;    ///< --db; empty: the default place
    QString trackerFile; ///< --tracker
    bool sample = false; ///< --sample: the built-in sample tracker
    std::optional<Instant> at;
    QHash<QString, QString> options; ///< the command's own, by name; flags have an empty value
};

/// Every option that any command knows, to tell values from arguments wherever they stand.
Result<Invocation> parse(const QStringList &arguments, const QList<OptionSpec> &commandOptions);

/// The options that every command takes.
QList<OptionSpec> commonOptions();

} // namespace afterword::cli
