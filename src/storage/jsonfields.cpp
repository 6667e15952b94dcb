// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and writing of the nested values.
#include "jsonfields.h"

#include "storedtext.h"

#include <QJsonDocument>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

template <typename T, typename ToJson>
QJsonArray arrayOf(const std::vector<T> &values, ToJson &&toJson)
{
    QJsonArray array;
    for (const T &value : values)
        array += toJson(value);
    return array;
}

/// Qt's JSON loses some characters; so texts in it are written as in columns.
QJsonValue converted(const QJsonValue &value, QString (*convert)(const QString &))
{
    if (value.isString())
        return convert(value.toString());
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue element : value.toArray())
            array += converted(element, convert);
        return array;
    }
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = converted(it.value(), convert);
    return value.isObject() ? QJsonValue(object) : value;
}

} // namespace

QString jsonText(const QJsonValue &plain)
{
    const QJsonValue value = converted(plain, toStored);
    // QJsonDocument takes arrays and objects only; a lone value travels in an array.
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return value.toString();
}

QJsonValue jsonFromText(const QString &text)
{
    if (!text.startsWith(u'{') && !text.startsWith(u'['))
        return text;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (document.isObject())
        return converted(document.object(), fromStored);
    if (document.isArray())
        return converted(document.array(), fromStored);
    return QJsonValue::Undefined;
}

QJsonValue toJsonField(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

bool fromJsonField(const QJsonValue &json, QStringList &texts)
{
    for (const QJsonValue value : json.toArray())
        texts += value.toString();
    return json.isArray();
}

QJsonValue toJsonField(const QJsonObject &object)
{
    return object;
}

bool fromJsonField(const QJsonValue &json, QJsonObject &object)
{
    object = json.toObject();
    return json.isObject();
}

QJsonValue toJsonField(const std::optional<Debrief> &debrief)
{
    if (!debrief)
        return QJsonValue::Null;
    return QJsonObject{{u"keyPoints"_s, debrief->keyPoints},
                       {u"compliments"_s, debrief->compliments},
                       {u"unsaid"_s, debrief->unsaid},
                       {u"improve"_s, debrief->improve},
                       {u"corrections"_s, debrief->corrections},
                       {u"questions"_s, arrayOf(debrief->questions,
                                                [](const DebriefQuestion &asked) {
                                                    return QJsonObject{{u"question"_s, asked.question},
                                                                       {u"answer"_s, asked.answer},
                                                                       {u"reaction"_s, asked.reaction},
                                                                       {u"unsure"_s, asked.unsure},
                                                                       {u"research"_s, asked.research}};
                                                })},
                       {u"questionsToAsk"_s, QJsonArray::fromStringList(debrief->questionsToAsk)}};
}

bool fromJsonField(const QJsonValue &json, std::optional<Debrief> &debrief)
{
    Debrief &read = debrief.emplace();
    const auto text = [](const QJsonObject &object, const QString &key) { return object[key].toString(); };
    const QJsonObject object = json.toObject();
    read.keyPoints = text(object, u"keyPoints"_s);
    read.compliments = text(object, u"compliments"_s);
    read.unsaid = text(object, u"unsaid"_s);
    read.improve = text(object, u"improve"_s);
    read.corrections = text(object, u"corrections"_s);
    for (const QJsonValue value : object[u"questions"_s].toArray()) {
        const QJsonObject asked = value.toObject();
        read.questions.push_back({text(asked, u"question"_s), text(asked, u"answer"_s),
                                  text(asked, u"reaction"_s), asked[u"unsure"_s].toBool(),
                                  text(asked, u"research"_s)});
    }
    for (const QJsonValue value : object[u"questionsToAsk"_s].toArray())
        read.questionsToAsk += value.toString();
    return json.isObject();
}

QJsonValue toJsonField(const std::vector<AwayPeriod> &periods)
{
    return arrayOf(periods, [](const AwayPeriod &period) {
        return QJsonObject{{u"from"_s, period.from.toString(Qt::ISODate)},
                           {u"to"_s, period.to.toString(Qt::ISODate)}};
    });
}

bool fromJsonField(const QJsonValue &json, std::vector<AwayPeriod> &periods)
{
    for (const QJsonValue value : json.toArray())
        periods.push_back({QDate::fromString(value[u"from"_s].toString(), Qt::ISODate),
                           QDate::fromString(value[u"to"_s].toString(), Qt::ISODate)});
    return json.isArray();
}

QJsonValue toJsonField(const std::vector<HeldMessage> &messages)
{
    return arrayOf(messages, [](const HeldMessage &held) {
        QJsonObject object{{u"kind"_s, QString(exchangeName(held.kind))},
                           {u"to"_s, toJsonField(held.to)},
                           {u"reason"_s, held.reason.text()},
                           {u"rules"_s, QJsonArray::fromStringList(held.rules)}};
        if (held.until)
            object[u"until"_s] = held.until->milliseconds();
        return object;
    });
}

bool fromJsonField(const QJsonValue &json, std::vector<HeldMessage> &messages)
{
    for (const QJsonValue value : json.toArray()) {
        HeldMessage held;
        const auto kind = fromExchangeName<Kind>(value[u"kind"_s].toString());
        if (!kind || !fromJsonField(value[u"to"_s], held.to) || !fromJsonField(value[u"rules"_s], held.rules))
            return false;
        held.kind = *kind;
        held.reason = value[u"reason"_s].toString();
        if (value[u"until"_s].isDouble())
            held.until = Instant::fromMilliseconds(value[u"until"_s].toInteger());
        messages.push_back(std::move(held));
    }
    return json.isArray();
}

} // namespace afterword
