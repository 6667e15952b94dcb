// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The first zone that is named and known.
#include "homezone.h"

#include <QTimeZone>

namespace afterword {

Zone homeZone(const QString &ofProfile)
{
    for (const QString &name : {ofProfile, QString::fromLatin1(QTimeZone::systemTimeZoneId())}) {
        if (const Result<Zone> zone = Zone::named(name); !name.isEmpty() && zone)
            return *zone;
    }
    return {};
}

} // namespace afterword
