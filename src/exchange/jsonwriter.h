// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// JsonWriter: JSON with its keys in the order in which they are written, for a document that people can read.
#pragma once

#include "application.h"

#include <QAnyStringView>
#include <QByteArray>
#include <QJsonValue>

namespace afterword {

/// Two spaces a level, one member a line, lists of texts on one line, UTF-8. The methods that take a key
/// leave it out where the value is empty. Half surrogate pairs become question marks.
class JsonWriter
{
public:
    void beginObject();
    void beginObject(QLatin1StringView key);
    void endObject();
    void beginList(QLatin1StringView key);
    void endList();

    void text(QLatin1StringView key, const QString &value);
    void requiredText(QLatin1StringView key, const QString &value); ///< written even where empty
    void texts(QLatin1StringView key, const QStringList &values);
    void flag(QLatin1StringView key, bool value); ///< left out where false
    void number(QLatin1StringView key, int value);
    void date(QLatin1StringView key, QDate value);
    void instant(QLatin1StringView key, std::optional<Instant> value, const Zone &zone);
    void deadline(QLatin1StringView key, const std::optional<Deadline> &value, const Zone &zone);
    void region(QLatin1StringView key, const std::optional<Region> &value);
    /// Any JSON, keys sorted.
    void value(QLatin1StringView key, const QJsonValue &value);

    template <typename Tag>
    void id(QLatin1StringView key, const Id<Tag> &value)
    {
        text(key, value.value());
    }

    template <typename Tag>
    void ids(QLatin1StringView key, const std::vector<Id<Tag>> &values)
    {
        QStringList texts;
        for (const Id<Tag> &id : values)
            texts.append(id.value());
        this->texts(key, texts);
    }

    template <typename E>
    void word(QLatin1StringView key, E value)
    {
        text(key, QString(exchangeName(value)));
    }

    template <typename E>
    void word(QLatin1StringView key, const std::optional<E> &value)
    {
        if (value)
            word(key, *value);
    }

    template <typename E>
    void words(QLatin1StringView key, const std::vector<E> &values)
    {
        QStringList texts;
        for (const E value : values)
            texts.append(QString(exchangeName(value)));
        this->texts(key, texts);
    }

    /// What was written, with a newline at its end.
    QByteArray finished() const { return m_bytes + '\n'; }

private:
    void next(); ///< comma and a new line before an item or a key
    void key(QAnyStringView key);
    void string(QAnyStringView text);
    void open(char bracket);
    void close(char bracket);
    void anyValue(const QJsonValue &value);

    QByteArray m_bytes;
    qsizetype m_depth = 0;
    bool m_first = true; ///< nothing stands yet in the present object or list
};

} // namespace afterword
