// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// textFromHtml(): what an HTML mail says, as plain text.
#pragma once

#include <QString>

namespace afterword {

/// Lines end with LF, a quotation (blockquote) begins its lines with "> ", list items with "- ". Nothing is
/// fetched, run or shown: tags are only left out. Any input is taken; linear in its length.
QString textFromHtml(const QString &html);

} // namespace afterword
