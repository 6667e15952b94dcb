// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of notifications as a server may be given them, whatever a company or person is called.
#pragma once

#include <QString>

namespace afterword {

/// One line without control characters, at most 200 characters. Servers show it as plain text.
QString notificationSummary(const QString &text);

/// Lines without control characters, at most 2000 characters; escaped where the server reads markup.
QString notificationBody(const QString &text, bool serverReadsMarkup);

} // namespace afterword
