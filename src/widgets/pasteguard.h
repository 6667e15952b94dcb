// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// PasteGuard: pasting nothing into a text does nothing.
#pragma once

#include <QObject>

namespace afterword {

/// Qt 6.4 asks for the first of the clipboard's formats without looking whether there is one, and falls: so
/// it is where the program from which something was copied has gone since. Filters the events of the
/// application.
class PasteGuard final : public QObject
{
    Q_OBJECT

public:
    explicit PasteGuard(QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace afterword
