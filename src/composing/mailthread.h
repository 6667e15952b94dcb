// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which recorded mail a new one answers, and what its subject and threading lines are then.
#pragma once

#include "application.h"

#include <QStringList>

namespace afterword::composing {

struct MailThread
{
    QString subject;   ///< "Re: …"; empty: a thread of its own
    QString inReplyTo; ///< without brackets
    QStringList references;
};

/// For kinds that answer or follow up: the newest mail with that person known by then, theirs where theirs is
/// answered. Thank-yous and farewells begin a thread of their own (C-28).
MailThread threadFor(const Application &application, Kind kind, const PersonId &person, Instant at);

} // namespace afterword::composing
