// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// windowAtWork(): whose dialog it is.
#pragma once

#include <QApplication>
#include <QDialog>

namespace afterword {

/// The window in which the person is at work: what is asked there belongs to it, for a dialog of another one
/// would bring that one to the front and hide this.
inline QWidget *windowAtWork(QWidget *otherwise)
{
    QWidget *active = QApplication::activeWindow();
    return active && !qobject_cast<QDialog *>(active) ? active : otherwise;
}

} // namespace afterword
