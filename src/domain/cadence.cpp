// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading of the general cadence.
#include "cadence.h"

#include "cadencesettings.h"

namespace afterword {

Result<Cadence> Cadence::from(const QJsonObject &overrides, const QString &pointer)
{
    return overlaid(Cadence(), overrides, CadenceScope::Everywhere, pointer);
}

} // namespace afterword
