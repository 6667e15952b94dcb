// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Encoded-words of received headers (RFC 2047), made easy for a parser. Private to this room.
#pragma once

#include <QByteArray>
#include <QString>

namespace afterword {

/// Text in that charset, whatever is wrong with it; Latin-1 where nobody knows the charset. Latin-1 and ASCII
/// are read as Windows-1252, their superset, and what calls itself ASCII, UTF-8 or nothing as UTF-8 where it
/// can be.
QString textInCharset(const QByteArray &bytes, QByteArray charset);

/// The header with each run of encoded-words as one word of UTF-8: GMime stops reading a run at the first
/// padding in it, and letters that were cut in half between two words come together again.
QByteArray withJoinedEncodedWords(const QByteArray &header);

} // namespace afterword
