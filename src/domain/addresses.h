// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Mail addresses: which one a message used, also after its person has another.
#pragma once

#include "application.h"

namespace afterword {

/// How addresses are compared: trimmed, in lower case.
QString foldedAddress(const QString &address);

/// Mail where nothing else is recorded.
bool goesByMail(const Correspondence &entry);

/// A mail that tells no address used the one that its person has. Who had `before` gets another one: what
/// went there and what came from there says so from now on. True: something was changed.
bool keepAddressUsed(Application &application, const PersonId &person, const QString &before);

} // namespace afterword
