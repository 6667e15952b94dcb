// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Nested values that are kept as JSON text in one column, because nothing ever asks SQL for a part of them.
#pragma once

#include "step.h"
#include "tracker.h"

#include <QJsonArray>
#include <QJsonObject>

namespace afterword {

QString jsonText(const QJsonValue &value);
/// Undefined where the text is no JSON.
QJsonValue jsonFromText(const QString &text);

QJsonValue toJsonField(const QStringList &texts);
bool fromJsonField(const QJsonValue &json, QStringList &texts);
QJsonValue toJsonField(const QJsonObject &object);
bool fromJsonField(const QJsonValue &json, QJsonObject &object);
QJsonValue toJsonField(const std::optional<Debrief> &debrief);
bool fromJsonField(const QJsonValue &json, std::optional<Debrief> &debrief);
QJsonValue toJsonField(const std::vector<AwayPeriod> &periods);
bool fromJsonField(const QJsonValue &json, std::vector<AwayPeriod> &periods);
QJsonValue toJsonField(const std::vector<HeldMessage> &messages);
bool fromJsonField(const QJsonValue &json, std::vector<HeldMessage> &messages);

template <typename E>
requires std::is_enum_v<E> QJsonValue toJsonField(const std::vector<E> &values)
{
    QJsonArray array;
    for (const E value : values)
        array += QString(exchangeName(value));
    return array;
}
template <typename E>
requires std::is_enum_v<E>
bool fromJsonField(const QJsonValue &json, std::vector<E> &values)
{
    for (const QJsonValue value : json.toArray()) {
        const auto found = fromExchangeName<E>(value.toString());
        if (!found)
            return false;
        values.push_back(*found);
    }
    return json.isArray();
}

template <typename Tag>
QJsonValue toJsonField(const std::vector<Id<Tag>> &ids)
{
    QJsonArray array;
    for (const Id<Tag> &id : ids)
        array += id.value();
    return array;
}
template <typename Tag>
bool fromJsonField(const QJsonValue &json, std::vector<Id<Tag>> &ids)
{
    for (const QJsonValue value : json.toArray())
        ids.emplace_back(value.toString());
    return json.isArray();
}

} // namespace afterword
