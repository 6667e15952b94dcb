// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and writing of instants.
#include "instant.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

/// The number in the given columns; -1 where they hold anything but ASCII digits.
int digits(QStringView text, qsizetype from, qsizetype count)
{
    if (from + count > text.size())
        return -1;
    int value = 0;
    for (qsizetype i = from; i < from + count; ++i) {
        const char16_t unit = text[i].unicode();
        if (unit < u'0' || unit > u'9')
            return -1;
        value = value * 10 + (unit - u'0');
    }
    return value;
}

bool isOneOf(QStringView text, qsizetype at, QLatin1StringView wanted)
{
    return at < text.size() && wanted.contains(text[at]);
}

/// The offset in seconds that stands at the end of the text from the given column; nullopt: none.
std::optional<int> parseOffset(QStringView text, qsizetype at)
{
    if (isOneOf(text, at, "Zz"_L1))
        return at + 1 == text.size() ? std::optional(0) : std::nullopt;
    if (!isOneOf(text, at, "+-"_L1) || at + 6 != text.size() || text[at + 3] != u':')
        return std::nullopt;
    const int hours = digits(text, at + 1, 2);
    const int minutes = digits(text, at + 4, 2);
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59)
        return std::nullopt;
    return (text[at] == u'-' ? -1 : 1) * (hours * 3600 + minutes * 60);
}

} // namespace

std::optional<Instant> Instant::parse(QStringView text)
{
    if (text.size() < 20 || text[4] != u'-' || text[7] != u'-' || !isOneOf(text, 10, "Tt"_L1) ||
        text[13] != u':' || text[16] != u':')
        return std::nullopt;
    const int year = digits(text, 0, 4);
    const QDate date(year, digits(text, 5, 2), digits(text, 8, 2));
    const QTime time(digits(text, 11, 2), digits(text, 14, 2), digits(text, 17, 2));
    if (year < 1 || !date.isValid() || !time.isValid())
        return std::nullopt;

    qsizetype at = 19;
    int fraction = 0;
    if (text[at] == u'.') {
        const qsizetype first = ++at;
        for (int place = 100; at < text.size() && digits(text, at, 1) >= 0; ++at, place /= 10)
            fraction += place * digits(text, at, 1);
        if (at == first)
            return std::nullopt;
    }
    const auto offset = parseOffset(text, at);
    if (!offset)
        return std::nullopt;
    const qint64 days = QDate(1970, 1, 1).daysTo(date);
    return fromMilliseconds(days * 86'400'000 + time.msecsSinceStartOfDay() + fraction -
                            qint64{*offset} * 1000);
}

QDateTime Instant::toUtc() const
{
    return QDateTime::fromMSecsSinceEpoch(m_milliseconds, QTimeZone::utc());
}

QString Instant::toString() const
{
    return toUtc().toString(m_milliseconds % 1000 == 0 ? u"yyyy-MM-dd'T'HH:mm:ss'Z'"
                                                       : u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'");
}

} // namespace afterword
