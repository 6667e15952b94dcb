// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SqlValue: what a column holds: nothing, an integer or a text; and how the house's plain types become one.
#pragma once

#include "exchangename.h"
#include "ids.h"
#include "instant.h"

#include <QDate>

#include <variant>
#include <vector>

namespace afterword {

/// Compares by kind and content, so that an image of a row taken today equals the row read tomorrow.
using SqlValue = std::variant<std::monostate, qint64, QString>;
using SqlValues = std::vector<SqlValue>;

template <typename E>
concept NamedEnumeration = std::is_enum_v<E> && requires
{
    ExchangeNames<E>::names;
};

inline SqlValue toSql(const SqlValue &value)
{
    return value;
}
inline SqlValue toSql(const QString &text)
{
    return text;
}
inline SqlValue toSql(bool value)
{
    return qint64{value};
}
inline SqlValue toSql(int value)
{
    return qint64{value};
}
inline SqlValue toSql(qint64 value)
{
    return value;
}
/// Milliseconds since 1970 in UTC.
inline SqlValue toSql(Instant instant)
{
    return instant.milliseconds();
}
/// ISO 8601; a null date is no value.
inline SqlValue toSql(QDate date)
{
    return date.isValid() ? SqlValue(date.toString(Qt::ISODate)) : SqlValue();
}
/// An empty id is no value.
template <typename Tag>
SqlValue toSql(const Id<Tag> &id)
{
    return id ? SqlValue(id.value()) : SqlValue();
}
template <NamedEnumeration E>
SqlValue toSql(E value)
{
    return QString(exchangeName(value));
}
template <typename T>
SqlValue toSql(const std::optional<T> &value)
{
    return value ? toSql(*value) : SqlValue();
}

} // namespace afterword
