// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Deliveries: what Afterword itself has sent is never unsent by undo.
#pragma once

#include "rowchange.h"

namespace afterword::deliveries {

/// What of these changes can be taken back: not the rows of a message that is being delivered, or whose
/// delivery ends in them.
RowChanges undoable(const RowChanges &changes);
/// The messages whose delivery begins or ends in these changes, and the people whom they name; by table and
/// key.
RowChanges passages(const RowChanges &changes);
/// Refused where taking these rows away would take away what a message that stays belongs to.
Result<void> keepWhatWasSent(const Database &database, const RowChanges &changes);

} // namespace afterword::deliveries
