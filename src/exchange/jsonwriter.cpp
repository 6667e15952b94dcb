// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writing of JSON.
#include "jsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace afterword {

namespace {

constexpr QByteArrayView ByteOrderMark("\xef\xbb\xbf");

} // namespace

void JsonWriter::next()
{
    if (m_depth == 0)
        return;
    m_bytes += m_first ? "\n" : ",\n";
    m_bytes.append(2 * m_depth, ' ');
    m_first = false;
}

void JsonWriter::key(QAnyStringView key)
{
    next();
    string(key);
    m_bytes += ": ";
}

void JsonWriter::string(QAnyStringView text)
{
    const QByteArray bytes = text.toString().toUtf8();
    const bool marked = bytes.startsWith(ByteOrderMark);
    m_bytes += '"';
    if (marked) // QJsonDocument drops it where it stands raw at the start of a text
        m_bytes += "\\ufeff";
    qsizetype written = marked ? ByteOrderMark.size() : 0;
    for (qsizetype i = written; i < bytes.size(); ++i) {
        const char byte = bytes[i];
        if (static_cast<unsigned char>(byte) >= 0x20 && byte != '"' && byte != '\\')
            continue;
        m_bytes.append(bytes.constData() + written, i - written);
        written = i + 1;
        switch (byte) {
        case '"':
        case '\\':
            m_bytes.append('\\').append(byte);
            break;
        case '\n':
            m_bytes += "\\n";
            break;
        case '\r':
            m_bytes += "\\r";
            break;
        case '\t':
            m_bytes += "\\t";
            break;
        default:
            m_bytes += "\\u00" + QByteArray(1, byte).toHex();
        }
    }
    m_bytes.append(bytes.constData() + written, bytes.size() - written);
    m_bytes += '"';
}

void JsonWriter::open(char bracket)
{
    m_bytes += bracket;
    ++m_depth;
    m_first = true;
}

void JsonWriter::close(char bracket)
{
    --m_depth;
    if (!m_first) {
        m_bytes += '\n';
        m_bytes.append(2 * m_depth, ' ');
    }
    m_bytes += bracket;
    m_first = false;
}

void JsonWriter::beginObject()
{
    next();
    open('{');
}

void JsonWriter::beginObject(QLatin1StringView key)
{
    this->key(key);
    open('{');
}

void JsonWriter::endObject()
{
    close('}');
}

void JsonWriter::beginList(QLatin1StringView key)
{
    this->key(key);
    open('[');
}

void JsonWriter::endList()
{
    close(']');
}

void JsonWriter::text(QLatin1StringView key, const QString &value)
{
    if (!value.isEmpty())
        requiredText(key, value);
}

void JsonWriter::requiredText(QLatin1StringView key, const QString &value)
{
    this->key(key);
    string(value);
}

void JsonWriter::texts(QLatin1StringView key, const QStringList &values)
{
    if (values.isEmpty())
        return;
    this->key(key);
    m_bytes += '[';
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (i > 0)
            m_bytes += ", ";
        string(values.at(i));
    }
    m_bytes += ']';
}

void JsonWriter::flag(QLatin1StringView key, bool value)
{
    if (!value)
        return;
    this->key(key);
    m_bytes += "true";
}

void JsonWriter::number(QLatin1StringView key, int value)
{
    this->key(key);
    m_bytes += QByteArray::number(value);
}

void JsonWriter::date(QLatin1StringView key, QDate value)
{
    if (value.isValid())
        text(key, value.toString(Qt::ISODate));
}

void JsonWriter::instant(QLatin1StringView key, std::optional<Instant> value, const Zone &zone)
{
    if (value)
        text(key, zone.format(*value));
}

void JsonWriter::deadline(QLatin1StringView key, const std::optional<Deadline> &value, const Zone &zone)
{
    if (value && value->isDay())
        date(key, value->day());
    else if (value)
        instant(key, value->instant(), zone);
}

void JsonWriter::region(QLatin1StringView key, const std::optional<Region> &value)
{
    if (value && value->code.isEmpty())
        this->value(key, QJsonValue::Null);
    else if (value)
        text(key, value->code);
}

void JsonWriter::value(QLatin1StringView key, const QJsonValue &value)
{
    this->key(key);
    anyValue(value);
}

void JsonWriter::anyValue(const QJsonValue &value)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        open('{');
        for (auto member = object.begin(); member != object.end(); ++member) {
            key(member.key());
            anyValue(member.value());
        }
        close('}');
    } else if (value.isString()) {
        string(value.toString());
    } else {
        // A list of one, without its brackets: QJsonDocument writes no bare numbers.
        const QJsonArray list = value.isArray() ? value.toArray() : QJsonArray{value};
        const QByteArray bytes = QJsonDocument(list).toJson(QJsonDocument::Compact);
        m_bytes += value.isArray() ? bytes : bytes.sliced(1, bytes.size() - 2);
    }
}

} // namespace afterword
