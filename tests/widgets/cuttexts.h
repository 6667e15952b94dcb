// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// cutTexts(): what of a window's words cannot be read whole because its place is too small.
#pragma once

#include <QStringList>

class QWidget;

namespace afterword::test {

/// A line for each label, button, box and field that is cut off, lies outside the window or lies under
/// another. What a scroll area scrolls may be out of sight.
QStringList cutTexts(const QWidget &window);

} // namespace afterword::test
