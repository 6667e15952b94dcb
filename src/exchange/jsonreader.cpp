// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading of single values, with a sentence for each way in which they may be wrong.
#include "jsonreader.h"

#include "zone.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

constexpr qsizetype MostIdCharacters = 128;

qsizetype characters(const QString &text)
{
    return text.size() - std::ranges::count_if(text, [](QChar unit) { return unit.isLowSurrogate(); });
}

std::optional<QDate> parseDate(const QString &text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return std::nullopt;
    for (const qsizetype i : {0, 1, 2, 3, 5, 6, 8, 9}) {
        if (text[i] < u'0' || text[i] > u'9')
            return std::nullopt;
    }
    const QDate date(text.first(4).toInt(), text.sliced(5, 2).toInt(), text.sliced(8).toInt());
    return date.isValid() && date.year() >= 1 ? std::optional(date) : std::nullopt;
}

/// As Instant::parse, but a day away from the ends of its range, so that every zone can write it again.
std::optional<Instant> parseInstant(const QString &text)
{
    static const Instant first = *Instant::parse(u"0001-01-02T00:00:00Z");
    static const Instant last = *Instant::parse(u"9999-12-30T23:59:59Z");
    const auto instant = Instant::parse(text);
    return instant && *instant >= first && *instant <= last ? instant : std::nullopt;
}

QString dateExpected()
{
    return QCoreApplication::translate("TrackerDocument", "A date like 2026-12-01 is expected.");
}

QString instantExpected()
{
    return QCoreApplication::translate(
        "TrackerDocument", "A date and time with an offset like 2026-12-01T10:20:00-05:00 is expected.");
}

} // namespace

QString jsonmessage::wrongWord(const QStringList &allowed)
{
    //: %1 is a list of words, one of which must stand in a document
    return QCoreApplication::translate("TrackerDocument", "One of these is expected: %1.")
        .arg(allowed.join(u", "_s));
}

QString jsonmessage::twice(const QString &id)
{
    //: %1 is an id that a document gives to two records
    return QCoreApplication::translate("TrackerDocument", "The id “%1” is taken already.").arg(id);
}

QString JsonPlace::pointer() const
{
    if (!m_outer)
        return {};
    const QString step = m_index >= 0            ? QString::number(m_index)
                         : !m_latinKey.isEmpty() ? pointerStep(QString(m_latinKey))
                                                 : pointerStep(m_key);
    return m_outer->pointer() + u'/' + step;
}

void JsonReading::refuse(const JsonPlace &place, const QString &message)
{
    if (!error)
        error = Error{ErrorCode::BadInput, message, place.pointer()};
}

JsonObjectReader::JsonObjectReader(const QJsonValue &value, const JsonPlace &place, JsonReading &reading)
    : m_object(value.toObject())
    , m_place(place)
    , m_reading(reading)
{
    if (!value.isObject())
        reading.refuse(place, QCoreApplication::translate("TrackerDocument", "An object is expected."));
}

void JsonObjectReader::require(std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys) {
        if (!m_object.contains(key)) {
            //: %1 is a key that a document must have at this place
            refuse(key, QCoreApplication::translate("TrackerDocument", "“%1” is missing.").arg(key));
        }
    }
}

QJsonValue JsonObjectReader::take(QLatin1StringView key)
{
    if (m_reading.failed())
        return QJsonValue::Undefined;
    m_asked.push_back(key);
    const QJsonValue found = m_object.value(key);
    m_taken += found.isUndefined() ? 0 : 1;
    return found;
}

void JsonObjectReader::refuse(QLatin1StringView key, const QString &message)
{
    m_reading.refuse(JsonPlace(m_place, key), message);
}

void JsonObjectReader::finish()
{
    if (m_reading.failed() || m_taken == m_object.size())
        return;
    const QStringList keys = m_object.keys();
    const auto unknown =
        std::ranges::find_if(keys, [this](const QString &key) { return !std::ranges::count(m_asked, key); });
    //: %1 is a key that a document has and must not have at this place
    const QString message = QCoreApplication::translate("TrackerDocument", "The key “%1” is unknown here.");
    m_reading.refuse(JsonPlace(m_place, QStringView(*unknown)), message.arg(*unknown));
}

std::optional<QString> JsonObjectReader::plainText(const QJsonValue &found, const JsonPlace &place)
{
    if (found.isUndefined())
        return std::nullopt;
    if (!found.isString()) {
        m_reading.refuse(place, QCoreApplication::translate("TrackerDocument", "A text is expected."));
        return std::nullopt;
    }
    QString text = found.toString();
    if (!text.isValidUtf16()) {
        m_reading.refuse(place, QCoreApplication::translate("TrackerDocument",
                                                            "The text holds one half of a surrogate pair."));
        return std::nullopt;
    }
    return text;
}

void JsonObjectReader::text(QLatin1StringView key, QString &value, qsizetype leastLength)
{
    const QJsonValue found = take(key);
    const auto read = plainText(found, JsonPlace(m_place, key));
    if (!read)
        return;
    if (read->size() < leastLength)
        refuse(key, QCoreApplication::translate("TrackerDocument", "“%1” must not be empty.").arg(key));
    else
        value = *read;
}

void JsonObjectReader::flag(QLatin1StringView key, bool &value)
{
    const QJsonValue found = take(key);
    if (found.isBool())
        value = found.toBool();
    else if (!found.isUndefined())
        refuse(key, QCoreApplication::translate("TrackerDocument", "true or false is expected."));
}

void JsonObjectReader::wholeNumber(QLatin1StringView key, int &value, int least, int most)
{
    const QJsonValue found = take(key);
    if (found.isUndefined())
        return;
    const double number = found.toDouble(std::nan(""));
    if (number == std::floor(number) && number >= least && number <= most) {
        value = static_cast<int>(number);
    } else if (most == std::numeric_limits<int>::max()) {
        //: %1 is the least number allowed
        const QString message =
            QCoreApplication::translate("TrackerDocument", "A whole number from %1 on is expected.");
        refuse(key, message.arg(least));
    } else {
        //: %1 and %2 are the bounds of a number
        const QString message =
            QCoreApplication::translate("TrackerDocument", "A whole number from %1 to %2 is expected.");
        refuse(key, message.arg(least).arg(most));
    }
}

void JsonObjectReader::wholeNumber(QLatin1StringView key, std::optional<int> &value, int least, int most)
{
    if (!m_object.contains(key))
        return;
    int read = least;
    wholeNumber(key, read, least, most);
    value = read;
}

void JsonObjectReader::instant(QLatin1StringView key, Instant &value)
{
    const QJsonValue found = take(key);
    if (found.isUndefined())
        return;
    if (const auto read = parseInstant(found.toString()))
        value = *read;
    else
        refuse(key, instantExpected());
}

void JsonObjectReader::instant(QLatin1StringView key, std::optional<Instant> &value)
{
    if (!m_object.contains(key))
        return;
    Instant read;
    instant(key, read);
    value = read;
}

void JsonObjectReader::date(QLatin1StringView key, QDate &value)
{
    const QJsonValue found = take(key);
    if (found.isUndefined())
        return;
    if (const auto read = parseDate(found.toString()))
        value = *read;
    else
        refuse(key, dateExpected());
}

void JsonObjectReader::deadline(QLatin1StringView key, std::optional<Deadline> &value)
{
    const QJsonValue found = take(key);
    if (found.isUndefined())
        return;
    const QString text = found.toString();
    if (const auto day = parseDate(text))
        value = Deadline(*day);
    else if (const auto instant = parseInstant(text))
        value = Deadline(*instant);
    else
        refuse(key, QCoreApplication::translate(
                        "TrackerDocument", "A date like 2026-12-01, or a date and time with an offset like "
                                           "2026-12-01T10:20:00-05:00 is expected."));
}

void JsonObjectReader::zone(QLatin1StringView key, QString &ianaName)
{
    const QJsonValue found = take(key);
    const auto name = plainText(found, JsonPlace(m_place, key));
    if (!name)
        return;
    if (const auto known = Zone::named(*name); !known)
        refuse(key, known.error().message);
    else
        ianaName = *name;
}

void JsonObjectReader::region(QLatin1StringView key, std::optional<Region> &value)
{
    const QJsonValue found = take(key);
    if (found.isNull()) {
        value = Region{};
    } else if (found.isString()) {
        if (const auto code = plainText(found, JsonPlace(m_place, key)))
            value = Region{*code};
    } else if (!found.isUndefined()) {
        refuse(key, QCoreApplication::translate("TrackerDocument",
                                                "A region like US or DE-BE, or null is expected."));
    }
}

void JsonObjectReader::texts(QLatin1StringView key, QStringList &values)
{
    list(key, [&](const QJsonValue &item, const JsonPlace &place) {
        if (const auto text = plainText(item, place))
            values.append(*text);
    });
}

std::optional<QString> JsonObjectReader::idText(const QJsonValue &found, const JsonPlace &place)
{
    auto read = plainText(found, place);
    if (read && (read->isEmpty() || characters(*read) > MostIdCharacters)) {
        m_reading.refuse(
            place, QCoreApplication::translate("TrackerDocument", "An id has from 1 to 128 characters."));
        return std::nullopt;
    }
    return read;
}

std::optional<PersonId> JsonObjectReader::knownPerson(const QJsonValue &found, const JsonPlace &place)
{
    const auto read = idText(found, place);
    if (!read)
        return std::nullopt;
    PersonId id(*read);
    if (m_reading.people.contains(id))
        return id;
    //: %1 is the id of a person
    const QString message = QCoreApplication::translate("TrackerDocument", "There is no person “%1”.");
    m_reading.refuse(place, message.arg(*read));
    return std::nullopt;
}

void JsonObjectReader::person(QLatin1StringView key, PersonId &value)
{
    const QJsonValue found = take(key);
    if (const auto read = knownPerson(found, JsonPlace(m_place, key)))
        value = *read;
}

void JsonObjectReader::people(QLatin1StringView key, std::vector<PersonId> &values)
{
    list(key, [&](const QJsonValue &item, const JsonPlace &place) {
        if (const auto read = knownPerson(item, place))
            values.push_back(*read);
    });
}

void JsonObjectReader::interview(QLatin1StringView key, InterviewId &value)
{
    InterviewId read;
    id(key, read);
    if (m_reading.failed() || read.isEmpty())
        return;
    if (m_reading.interviews.contains(read)) {
        value = read;
        return;
    }
    //: %1 is the id of an interview
    const QString message =
        QCoreApplication::translate("TrackerDocument", "This application has no interview “%1”.");
    refuse(key, message.arg(read.value()));
}

bool JsonObjectReader::isList(const QJsonValue &found, const JsonPlace &place)
{
    if (!found.isUndefined() && !found.isArray())
        m_reading.refuse(place, QCoreApplication::translate("TrackerDocument", "A list is expected."));
    return found.isArray();
}

} // namespace afterword
