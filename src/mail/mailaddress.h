// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Mail addresses: what may stand in a header field or an envelope, and its form on the wire.
#pragma once

#include "error.h"

#include <QString>
#include <QStringView>

namespace afterword {

/// The address as it goes over the wire: ASCII, an international domain in its ACE form (RFC 5890). BadInput
/// with one sentence for everything that is no mailbox of RFC 5321, and for a name before the @ that is not
/// ASCII, which too few servers take (SMTPUTF8). Blanks around it are no part of it.
Result<QString> transportAddress(const QString &address);

/// What no header field may hold: control characters, line ends of any script, half characters. So nothing
/// that a person or a sender typed can begin a header line of its own.
bool hasControls(QStringView text);

/// Something like `part@part` in ASCII without blanks or angle brackets, short enough for one line.
bool isMessageId(QStringView id);

} // namespace afterword
