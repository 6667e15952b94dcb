// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program's icons: line drawings that take the colour of the text beside them, in light and dark.
#pragma once

#include <QIcon>

namespace afterword {

/// The icon of resources/icons/actions/NAME.svg, drawn in the palette's text colour at the moment of
/// painting; null for an unknown name. With `colour` valid: always in that one.
QIcon lineIcon(const QString &name, const QColor &colour = {});

/// The icon of a button that is on or off: one drawing for each, the one for on in that colour.
QIcon toggleIcon(const QString &off, const QString &on, const QColor &colourWhenOn = {});

/// The program's mark, in colour: from the icon theme where Afterword is installed, otherwise our own.
QIcon programIcon();

} // namespace afterword
