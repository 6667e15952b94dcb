// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The count that is painted over an icon.
#pragma once

#include <QIcon>

namespace afterword {

/// The icon with the count in a corner, "99" for all beyond; 0: the icon itself.
QIcon withCountBadge(const QIcon &icon, int count);

} // namespace afterword
