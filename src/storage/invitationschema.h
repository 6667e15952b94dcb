// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The schema's step that adds the memory of invitations.
#pragma once

#include "dialect.h"

namespace afterword {

QStringList invitationSchema(const Dialect &dialect);

} // namespace afterword
