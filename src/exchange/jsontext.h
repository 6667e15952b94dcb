// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// JSON text to a value: what QJsonDocument does, plus limits, line and column, and keys that stand twice.
#pragma once

#include "error.h"

#include <QJsonValue>

namespace afterword {

/// Longer documents are refused before they are looked at.
constexpr int MostJsonMiB = 256;
constexpr qsizetype MostJsonBytes = qsizetype{MostJsonMiB} * 1024 * 1024;

/// The document's root, an object or a list. BadInput with `file:line:column` where the text is no JSON
/// (deeper than 1024 levels counts as none), with the JSON pointer of an object that has a key twice, with
/// the file alone where the text is empty or too long.
Result<QJsonValue> parseJson(const QByteArray &text, const QString &file);

/// `file: pointer`, or whichever of the two there is.
QString documentPlace(const QString &file, const QString &pointer);

/// One step of a JSON pointer: a key with ~ and / escaped (RFC 6901).
QString pointerStep(QStringView key);

} // namespace afterword
