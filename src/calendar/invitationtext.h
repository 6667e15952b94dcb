// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From the bytes of a file or of pasted text to the iCalendar text in it.
#pragma once

#include <QByteArray>

namespace afterword {

/// In UTF-8 without a byte-order mark, whatever it was: UTF-8, UTF-16 with or without a mark, else
/// Windows-1252, which the rest of the world calls Latin 1. NULs are blanks.
QByteArray calendarInUtf8(const QByteArray &bytes);

/// The calendar within a text that has other words around it, each line of which may be quoted or indented;
/// events that were copied without their envelope get one. A text without either comes back as it is.
QByteArray calendarWithin(const QByteArray &utf8);

/// Whether the text may hold an invitation: only a glance.
bool hasCalendar(const QByteArray &utf8);

} // namespace afterword
