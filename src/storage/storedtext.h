// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How texts are written where some characters would not survive: in SQL columns and in kept row images.
#pragma once

#include <QString>

namespace afterword {

/// Never null; the same text comes back from fromStored().
QString toStored(const QString &text);
QString fromStored(const QString &stored);

} // namespace afterword
