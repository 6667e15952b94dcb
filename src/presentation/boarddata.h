// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// applicationIdsMimeType(): what a dragged card carries.
#pragma once

#include "ids.h"

#include <QByteArray>

#include <vector>

namespace afterword {

/// The one format of a dragged card: a JSON array of application ids, nothing else.
QString applicationIdsMimeType();
QByteArray encodeApplicationIds(const std::vector<ApplicationId> &ids);
/// Each once, in their order; empty where the bytes are none of ours.
std::vector<ApplicationId> decodeApplicationIds(const QByteArray &bytes);

} // namespace afterword
