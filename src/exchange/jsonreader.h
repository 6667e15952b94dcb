// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// JsonObjectReader: reads one object of a document key by key and names whatever is wrong by its JSON
// pointer.
#pragma once

#include "application.h"
#include "jsontext.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <initializer_list>
#include <span>

namespace afterword {

/// Where a value stands: a chain up to the root, written out only when something is wrong. The keys and the
/// outer place must outlive it.
class JsonPlace
{
public:
    JsonPlace() = default; ///< the root
    JsonPlace(const JsonPlace &outer, QStringView key)
        : m_outer(&outer)
        , m_key(key)
    {}
    JsonPlace(const JsonPlace &outer, QLatin1StringView key)
        : m_outer(&outer)
        , m_latinKey(key)
    {}
    JsonPlace(const JsonPlace &outer, qsizetype index)
        : m_outer(&outer)
        , m_index(index)
    {}

    /// RFC 6901; empty for the root.
    QString pointer() const;

private:
    const JsonPlace *m_outer = nullptr;
    QStringView m_key;
    QLatin1StringView m_latinKey;
    qsizetype m_index = -1;
};

/// What the reading of one document knows so far: the first thing that was wrong, and which records may be
/// named. After a failure everything that is read stays as it was.
struct JsonReading
{
    std::optional<Error> error; ///< place: the JSON pointer, without the file
    QSet<PersonId> people;
    QSet<InterviewId> interviews; ///< of the present application

    bool failed() const { return error.has_value(); }
    void refuse(const JsonPlace &place, const QString &message);
};

/// Sentences for what may be wrong with a value.
namespace jsonmessage {
QString wrongWord(const QStringList &allowed);
QString twice(const QString &id);
} // namespace jsonmessage

/// Every method takes one key; an absent key leaves the value as it was. finish() refuses the keys that
/// nobody took. The value, the place and the reading must outlive the reader.
class JsonObjectReader
{
public:
    JsonObjectReader(const QJsonValue &value, const JsonPlace &place, JsonReading &reading);

    void require(std::initializer_list<QLatin1StringView> keys);

    QJsonValue take(QLatin1StringView key); ///< undefined: absent, or reading has failed
    void text(QLatin1StringView key, QString &value, qsizetype leastLength = 0);
    void flag(QLatin1StringView key, bool &value);
    void wholeNumber(QLatin1StringView key, int &value, int least, int most);
    void wholeNumber(QLatin1StringView key, std::optional<int> &value, int least, int most);
    void instant(QLatin1StringView key, Instant &value);
    void instant(QLatin1StringView key, std::optional<Instant> &value);
    void date(QLatin1StringView key, QDate &value);
    void deadline(QLatin1StringView key, std::optional<Deadline> &value);
    void zone(QLatin1StringView key, QString &ianaName);
    void region(QLatin1StringView key, std::optional<Region> &value);
    void texts(QLatin1StringView key, QStringList &values);
    void person(QLatin1StringView key, PersonId &value);
    void people(QLatin1StringView key, std::vector<PersonId> &values);
    void interview(QLatin1StringView key, InterviewId &value);

    template <typename Tag>
    void id(QLatin1StringView key, Id<Tag> &value)
    {
        const QJsonValue found = take(key);
        if (const auto read = idText(found, JsonPlace(m_place, key)))
            value = Id<Tag>(*read);
    }

    template <typename E>
    void word(QLatin1StringView key, E &value)
    {
        const QJsonValue found = take(key);
        if (const auto read = wordOf<E>(found, JsonPlace(m_place, key)))
            value = *read;
    }

    template <typename E>
    void word(QLatin1StringView key, std::optional<E> &value)
    {
        E read{};
        const bool present = m_object.contains(key);
        word(key, read);
        if (present && !m_reading.failed())
            value = read;
    }

    /// One of only these words.
    template <typename E>
    void word(QLatin1StringView key, std::optional<E> &value, std::span<const E> only)
    {
        const QJsonValue found = take(key);
        if (const auto read = wordOf<E>(found, JsonPlace(m_place, key), only))
            value = *read;
    }

    template <typename E>
    void words(QLatin1StringView key, std::vector<E> &values)
    {
        list(key, [&](const QJsonValue &item, const JsonPlace &place) {
            if (const auto read = wordOf<E>(item, place))
                values.push_back(*read);
        });
    }

    /// Calls read(item, place) for each item of a list until something is wrong.
    template <typename Read>
    void list(QLatin1StringView key, Read read)
    {
        const QJsonValue found = take(key);
        const JsonPlace listPlace(m_place, key);
        if (!isList(found, listPlace))
            return;
        const QJsonArray items = found.toArray();
        for (qsizetype i = 0; i < items.size() && !m_reading.failed(); ++i)
            read(items.at(i), JsonPlace(listPlace, i));
    }

    /// Calls read(value, place) where the key is there.
    template <typename Read>
    void member(QLatin1StringView key, Read read)
    {
        const QJsonValue found = take(key);
        if (!found.isUndefined())
            read(found, JsonPlace(m_place, key));
    }

    void refuse(QLatin1StringView key, const QString &message);
    void finish();

    JsonReading &reading() const { return m_reading; }
    const JsonPlace &place() const { return m_place; }

private:
    template <typename E>
    std::optional<E> wordOf(const QJsonValue &found, const JsonPlace &place, std::span<const E> only = {})
    {
        if (found.isUndefined())
            return std::nullopt;
        const QString text = found.toString();
        const auto read = found.isString() ? fromExchangeName<E>(text) : std::nullopt;
        if (read && (only.empty() || std::ranges::find(only, *read) != only.end()))
            return read;
        QStringList allowed;
        for (const auto &[value, name] : ExchangeNames<E>::names) {
            if (only.empty() || std::ranges::find(only, value) != only.end())
                allowed.append(name);
        }
        m_reading.refuse(place, jsonmessage::wrongWord(allowed));
        return std::nullopt;
    }

    std::optional<QString> plainText(const QJsonValue &found, const JsonPlace &place);
    std::optional<QString> idText(const QJsonValue &found, const JsonPlace &place);
    std::optional<PersonId> knownPerson(const QJsonValue &found, const JsonPlace &place);
    bool isList(const QJsonValue &found, const JsonPlace &place);

    QJsonObject m_object;
    const JsonPlace &m_place;
    JsonReading &m_reading;
    std::vector<QLatin1StringView> m_asked;
    qsizetype m_taken = 0; ///< how many keys of the object have been asked for
};

} // namespace afterword
