// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Names of zones, as they are written.
#include "calendarzones.h"

#include <QHash>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

bool isKnown(const QString &name)
{
    return QTimeZone::isTimeZoneIdAvailable(name.toUtf8());
}

/// What Outlook shows of a zone, behind its offset, lower case; the zones of places that people invite from.
QString shownByOutlook(const QString &words)
{
    static const QHash<QString, QString> names{
        {u"eastern time (us & canada)"_s, u"America/New_York"_s},
        {u"central time (us & canada)"_s, u"America/Chicago"_s},
        {u"mountain time (us & canada)"_s, u"America/Denver"_s},
        {u"pacific time (us & canada)"_s, u"America/Los_Angeles"_s},
        {u"eastern time"_s, u"America/New_York"_s},
        {u"central time"_s, u"America/Chicago"_s},
        {u"mountain time"_s, u"America/Denver"_s},
        {u"pacific time"_s, u"America/Los_Angeles"_s},
        {u"arizona"_s, u"America/Phoenix"_s},
        {u"atlantic time (canada)"_s, u"America/Halifax"_s},
        {u"brasilia"_s, u"America/Sao_Paulo"_s},
        {u"dublin, edinburgh, lisbon, london"_s, u"Europe/London"_s},
        {u"greenwich mean time : dublin, edinburgh, lisbon, london"_s, u"Europe/London"_s},
        {u"amsterdam, berlin, bern, rome, stockholm, vienna"_s, u"Europe/Berlin"_s},
        {u"belgrade, bratislava, budapest, ljubljana, prague"_s, u"Europe/Budapest"_s},
        {u"brussels, copenhagen, madrid, paris"_s, u"Europe/Paris"_s},
        {u"sarajevo, skopje, warsaw, zagreb"_s, u"Europe/Warsaw"_s},
        {u"athens, bucharest"_s, u"Europe/Bucharest"_s},
        {u"athens, bucharest, istanbul"_s, u"Europe/Bucharest"_s},
        {u"helsinki, kyiv, riga, sofia, tallinn, vilnius"_s, u"Europe/Kiev"_s},
        {u"istanbul"_s, u"Europe/Istanbul"_s},
        {u"jerusalem"_s, u"Asia/Jerusalem"_s},
        {u"harare, pretoria"_s, u"Africa/Johannesburg"_s},
        {u"abu dhabi, muscat"_s, u"Asia/Dubai"_s},
        {u"chennai, kolkata, mumbai, new delhi"_s, u"Asia/Kolkata"_s},
        {u"kuala lumpur, singapore"_s, u"Asia/Singapore"_s},
        {u"beijing, chongqing, hong kong, urumqi"_s, u"Asia/Shanghai"_s},
        {u"osaka, sapporo, tokyo"_s, u"Asia/Tokyo"_s},
        {u"seoul"_s, u"Asia/Seoul"_s},
        {u"canberra, melbourne, sydney"_s, u"Australia/Sydney"_s},
        {u"auckland, wellington"_s, u"Pacific/Auckland"_s},
        {u"coordinated universal time"_s, u"UTC"_s},
        {u"tzone://microsoft/utc"_s, u"UTC"_s},
        {u"utc"_s, u"UTC"_s},
        {u"gmt"_s, u"UTC"_s},
        {u"z"_s, u"UTC"_s}};
    return names.value(words);
}

} // namespace

QString ianaZoneOf(const QString &tzid)
{
    const QString id = tzid.trimmed();
    if (id.size() > 128)
        return {};
    if (isKnown(id))
        return id;
    const QStringList parts = id.split(u'/');
    for (qsizetype length = 3; length > 1; --length) {
        const QString end = parts.mid(parts.size() - length).join(u'/');
        if (parts.size() > length && isKnown(end))
            return end;
    }
    if (const QByteArray windows = QTimeZone::windowsIdToDefaultIanaId(id.toUtf8()); !windows.isEmpty())
        return QString::fromUtf8(windows);
    static const QRegularExpression offset(u"^\\((?:UTC|GMT)(?:[+-]\\d{1,2}:?\\d{2})?\\)\\s*"_s);
    return shownByOutlook(QString(id).remove(offset).toLower());
}

} // namespace afterword
