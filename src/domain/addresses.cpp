// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How addresses are compared and kept.
#include "addresses.h"

namespace afterword {

QString foldedAddress(const QString &address)
{
    return address.trimmed().toLower();
}

bool goesByMail(const Correspondence &entry)
{
    return entry.channel.value_or(Channel::Email) == Channel::Email;
}

bool keepAddressUsed(Application &application, const PersonId &person, const QString &before)
{
    if (before.trimmed().isEmpty())
        return false;
    bool isChanged = false;
    for (Correspondence &entry : application.correspondence) {
        const bool hasLeft = entry.direction == Direction::In || entry.delivery == Delivery::Sent;
        if (!hasLeft || !entry.address.isEmpty() || !goesByMail(entry) || entry.people.empty() ||
            entry.people.front() != person)
            continue;
        entry.address = before;
        isChanged = true;
    }
    return isChanged;
}

} // namespace afterword
