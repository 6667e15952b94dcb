// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// StartRequest: what somebody wants who starts the program, whether it runs already or not.
#pragma once

#include <QString>

#include <optional>

namespace afterword {

struct StartRequest
{
    QString database;    ///< made where it is not there yet; empty: the person's own
    bool hidden = false; ///< in the tray, where there is one
    QString file;        ///< an absolute path: a tracker to open, or something to import; empty: none
    QString link;        ///< an address of the scheme "afterword"; empty: none
    bool sample = false;
    QByteArray token; ///< the desktop's leave to raise a window; empty: none

    bool operator==(const StartRequest &) const = default;
};

/// One line, for a program that runs already.
QByteArray toMessage(const StartRequest &request);
/// nullopt: that is no such line.
std::optional<StartRequest> fromMessage(const QByteArray &message);

/// The name under which programs of one person meet: those that are to show the person's own tracker, or the
/// same other one.
QString instanceName(const StartRequest &request);

} // namespace afterword
