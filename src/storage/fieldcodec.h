// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Field codec: one description of a record's columns names them, writes them and reads them.
#pragma once

#include "deadline.h"
#include "jsonfields.h"
#include "sentence.h"
#include "sqlvalue.h"

#include <QStringList>

namespace afterword {

/// A region without a code ("only weekends") is an empty text; none recorded is no value.
inline SqlValue toSql(const Region &region)
{
    return region.code;
}

/// What was planned is kept in the words of the person's language.
inline SqlValue toSql(const Sentence &sentence)
{
    return sentence.text();
}

/// Kept as JSON text in one column: never asked for by SQL.
template <typename T>
concept JsonField = requires(const T &value)
{
    {
        toJsonField(value)
        } -> std::same_as<QJsonValue>;
};

/// Collects the names of the columns.
class ColumnNames
{
public:
    template <typename T>
    void operator()(QLatin1StringView name, const T &)
    {
        names += name;
    }
    void operator()(QLatin1StringView name, const std::optional<Deadline> &)
    {
        names += QString(name) + QLatin1StringView("_at");
        names += QString(name) + QLatin1StringView("_day");
    }

    QStringList names;
};

/// Collects the values of the columns.
class ColumnWriter
{
public:
    template <typename T>
    requires(!JsonField<T>) void operator()(QLatin1StringView, const T &value)
    {
        values.push_back(toSql(value));
    }
    template <JsonField T>
    void operator()(QLatin1StringView, const T &value)
    {
        const QJsonValue json = toJsonField(value);
        values.push_back(json.isNull() ? SqlValue() : SqlValue(jsonText(json)));
    }
    /// A deadline takes two columns: an instant, or a day.
    void operator()(QLatin1StringView, const std::optional<Deadline> &value)
    {
        values.push_back(value && !value->isDay() ? toSql(value->instant()) : SqlValue());
        values.push_back(value && value->isDay() ? toSql(value->day()) : SqlValue());
    }

    SqlValues values;
};

/// Reads the values back; ok turns false where one cannot be understood.
class ColumnReader
{
public:
    explicit ColumnReader(const SqlValues &values)
        : m_values(values)
    {}

    template <typename T>
    void operator()(QLatin1StringView, T &value)
    {
        read(next(), value);
    }
    void operator()(QLatin1StringView, std::optional<Deadline> &value)
    {
        std::optional<Instant> instant;
        QDate day;
        read(next(), instant);
        read(next(), day);
        if (instant)
            value = Deadline(*instant);
        else if (day.isValid())
            value = Deadline(day);
    }

    bool ok = true;

private:
    const SqlValue &next() { return m_values[m_next++]; }

    template <typename T>
    T plain(const SqlValue &value)
    {
        if (const auto *held = std::get_if<T>(&value))
            return *held;
        ok = false;
        return {};
    }
    void read(const SqlValue &value, QString &text) { text = plain<QString>(value); }
    void read(const SqlValue &value, Sentence &sentence) { sentence = plain<QString>(value); }
    void read(const SqlValue &value, Region &region) { region.code = plain<QString>(value); }
    void read(const SqlValue &value, bool &flag) { flag = plain<qint64>(value) != 0; }
    void read(const SqlValue &value, int &number) { number = static_cast<int>(plain<qint64>(value)); }
    void read(const SqlValue &value, qint64 &number) { number = plain<qint64>(value); }
    void read(const SqlValue &value, Instant &instant)
    {
        instant = Instant::fromMilliseconds(plain<qint64>(value));
    }
    void read(const SqlValue &value, QDate &date)
    {
        date = {};
        if (std::holds_alternative<std::monostate>(value))
            return;
        date = QDate::fromString(plain<QString>(value), Qt::ISODate);
        ok = ok && date.isValid();
    }
    template <typename Tag>
    void read(const SqlValue &value, Id<Tag> &id)
    {
        id = std::holds_alternative<std::monostate>(value) ? Id<Tag>() : Id<Tag>(plain<QString>(value));
    }
    template <NamedEnumeration E>
    void read(const SqlValue &value, E &enumerator)
    {
        if (const auto found = fromExchangeName<E>(plain<QString>(value)))
            enumerator = *found;
        else
            ok = false;
    }
    template <JsonField T>
    void read(const SqlValue &value, T &field)
    {
        field = T();
        if (!std::holds_alternative<std::monostate>(value))
            ok = fromJsonField(jsonFromText(plain<QString>(value)), field) && ok;
    }
    template <typename T>
    requires(!JsonField<std::optional<T>>) void read(const SqlValue &value, std::optional<T> &field)
    {
        field.reset();
        if (!std::holds_alternative<std::monostate>(value))
            read(value, field.emplace());
    }

    const SqlValues &m_values;
    size_t m_next = 0;
};

} // namespace afterword
