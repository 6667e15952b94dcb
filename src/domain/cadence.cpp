// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and checking of cadence overrides.
#include "cadence.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

class CadenceText
{
    Q_DECLARE_TR_FUNCTIONS(Cadence)
};

/// A key as it stands in a JSON pointer (RFC 6901).
QString pointerToken(QString key)
{
    return key.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
}

/// Reads one object of the table key by key; keeps the first error and refuses what nobody asked for.
class Reader
{
public:
    Reader(QJsonObject object, QString pointer)
        : m_object(std::move(object))
        , m_pointer(std::move(pointer))
    {}

    void number(QLatin1StringView key, int &value, int least, int most)
    {
        const QJsonValue found = take(key);
        if (found.isUndefined())
            return;
        const double number = found.toDouble(std::nan(""));
        if (!found.isDouble() || number != std::floor(number) || number < least || number > most)
            //: %1 and %2 are the bounds of a number in the settings
            refuse(key, CadenceText::tr("A whole number from %1 to %2 is expected.").arg(least).arg(most));
        else
            value = static_cast<int>(number);
    }

    void flag(QLatin1StringView key, bool &value)
    {
        const QJsonValue found = take(key);
        if (found.isUndefined())
            return;
        if (found.isBool())
            value = found.toBool();
        else
            refuse(key, CadenceText::tr("true or false is expected."));
    }

    void time(QLatin1StringView key, QTime &value)
    {
        const QJsonValue found = take(key);
        if (found.isUndefined())
            return;
        const QTime time = QTime::fromString(found.toString(), u"HH:mm"_s);
        if (time.isValid())
            value = time;
        else
            refuse(key, CadenceText::tr("A time of day like 09:00 is expected."));
    }

    template <typename Read>
    void object(QLatin1StringView key, Read read)
    {
        const QJsonValue found = take(key);
        if (found.isUndefined())
            return;
        if (!found.isObject()) {
            refuse(key, CadenceText::tr("An object is expected."));
            return;
        }
        Reader inner(found.toObject(), m_pointer + u'/' + key);
        read(inner);
        inner.finish();
        if (!m_error)
            m_error = std::move(inner.m_error);
    }

    QJsonValue take(QLatin1StringView key)
    {
        m_known.insert(QString(key));
        return m_object.value(key);
    }

    void refuse(QLatin1StringView key, const QString &message)
    {
        if (!m_error)
            m_error = Error{ErrorCode::BadInput, message, m_pointer + u'/' + pointerToken(key)};
    }

    void finish()
    {
        const QStringList keys = m_object.keys();
        for (const QString &key : keys) {
            if (!m_known.contains(key) && !m_error)
                //: %1 is a key that a settings table does not know
                m_error = Error{ErrorCode::BadInput, CadenceText::tr("The cadence has no key “%1”.").arg(key),
                                m_pointer + u'/' + pointerToken(key)};
        }
    }

    const std::optional<Error> &error() const { return m_error; }

private:
    QJsonObject m_object;
    QString m_pointer;
    QSet<QString> m_known;
    std::optional<Error> m_error;
};

constexpr int MostHours = 24 * 60;
constexpr int MostDays = 365;

void readWithoutPromise(Reader &reader, WithoutPromise &value)
{
    const QJsonValue found = reader.take("withoutPromise"_L1);
    const QString name = found.toString();
    if (found.isUndefined())
        return;
    if (name == "interest"_L1)
        value = WithoutPromise::Interest;
    else if (name == "status-after-week"_L1)
        value = WithoutPromise::StatusAfterWeek;
    else if (name == "none"_L1)
        value = WithoutPromise::None;
    else
        reader.refuse("withoutPromise"_L1,
                      CadenceText::tr("One of interest, status-after-week and none is expected."));
}

void readWeekdays(Reader &reader, std::array<bool, 7> &value)
{
    const QJsonValue found = reader.take("weekdays"_L1);
    if (found.isUndefined())
        return;
    std::array<bool, 7> read{};
    const QJsonArray days = found.toArray();
    for (const QJsonValue &day : days) {
        const double number = day.toDouble(0);
        if (number != std::floor(number) || number < 1 || number > 7) {
            reader.refuse("weekdays"_L1,
                          CadenceText::tr("Weekdays are numbers from 1, Monday, to 7, Sunday."));
            return;
        }
        read[static_cast<size_t>(number) - 1] = true;
    }
    if (!found.isArray() || days.isEmpty())
        reader.refuse("weekdays"_L1, CadenceText::tr("A list with at least one weekday is expected."));
    else
        value = read;
}

void readTables(Reader &reader, Cadence &cadence)
{
    reader.object("thankYou"_L1, [&](Reader &inner) {
        inner.time("morningOpens"_L1, cadence.thankYou.morningOpens);
        inner.time("morningTarget"_L1, cadence.thankYou.morningTarget);
        inner.time("afternoonOpens"_L1, cadence.thankYou.afternoonOpens);
        inner.time("afternoonTarget"_L1, cadence.thankYou.afternoonTarget);
        inner.number("dueHours"_L1, cadence.thankYou.dueHours, 1, MostHours);
        inner.number("closesHours"_L1, cadence.thankYou.closesHours, 1, MostHours);
    });
    reader.object("debrief"_L1,
                  [&](Reader &inner) { inner.number("dueHours"_L1, cadence.debriefDueHours, 0, MostHours); });
    reader.object("handwrittenCard"_L1, [&](Reader &inner) {
        inner.flag("offer"_L1, cadence.handwrittenCard.offer);
        inner.number("closesDays"_L1, cadence.handwrittenCard.closesDays, 1, MostDays);
    });
    reader.object("interest"_L1, [&](Reader &inner) {
        inner.number("afterThankYouHours"_L1, cadence.interest.afterThankYouHours, 0, MostHours);
        inner.number("afterInterviewHours"_L1, cadence.interest.afterInterviewHours, 0, MostHours);
        inner.number("dueAfterInterviewHours"_L1, cadence.interest.dueAfterInterviewHours, 0, MostHours);
        inner.flag("whilePromisePending"_L1, cadence.interest.whilePromisePending);
    });
    reader.object("thankYouAnyway"_L1, [&](Reader &inner) {
        inner.flag("offer"_L1, cadence.thankYouAnyway.offer);
        inner.number("dueHours"_L1, cadence.thankYouAnyway.dueHours, 1, MostHours);
        inner.number("closesDays"_L1, cadence.thankYouAnyway.closesDays, 1, MostDays);
    });
    reader.object("keepInTouch"_L1, [&](Reader &inner) {
        inner.number("intervalDays"_L1, cadence.keepInTouch.intervalDays, 1, MostDays);
        inner.number("max"_L1, cadence.keepInTouch.max, 0, 10);
        inner.number("haltedAfterDays"_L1, cadence.keepInTouch.haltedAfterDays, 1, MostDays);
    });
    reader.object("references"_L1, [&](Reader &inner) {
        inner.number("notifyDueHours"_L1, cadence.references.notifyDueHours, 1, MostHours);
        inner.number("askContactedAfterDays"_L1, cadence.references.askContactedAfterDays, 1, MostDays);
    });
    reader.object("linkedin"_L1, [&](Reader &inner) {
        inner.flag("offer"_L1, cadence.linkedin.offer);
        inner.number("closesDays"_L1, cadence.linkedin.closesDays, 1, MostDays);
    });
    reader.object("keepApplying"_L1, [&](Reader &inner) {
        inner.number("everyDays"_L1, cadence.keepApplying.everyDays, 1, MostDays);
        inner.number("minimumActive"_L1, cadence.keepApplying.minimumActive, 0, 100);
    });
    reader.object("sendWindow"_L1, [&](Reader &inner) {
        inner.time("from"_L1, cadence.sendWindow.from);
        inner.time("to"_L1, cadence.sendWindow.to);
        readWeekdays(inner, cadence.sendWindow.weekdays);
        inner.flag("holidays"_L1, cadence.sendWindow.holidays);
        if (cadence.sendWindow.from >= cadence.sendWindow.to)
            inner.refuse("to"_L1, CadenceText::tr("The send window must end after it begins."));
    });
    reader.object("words"_L1, [&](Reader &inner) {
        inner.number("thankYou"_L1, cadence.words.thankYou, 20, 2000);
        inner.number("followUp"_L1, cadence.words.followUp, 20, 2000);
        inner.number("short"_L1, cadence.words.shortMail, 20, 2000);
    });
}

} // namespace

Result<Cadence> Cadence::from(const QJsonObject &overrides, const QString &pointer)
{
    Cadence cadence;
    Reader reader(overrides, pointer);
    reader.time("morningEnds"_L1, cadence.morningEnds);
    readWithoutPromise(reader, cadence.withoutPromise);
    reader.number("statusAfterWeekDays"_L1, cadence.statusAfterWeekDays, 1, MostDays);
    reader.number("promiseGraceHours"_L1, cadence.promiseGraceHours, 0, 96);
    reader.number("finalAfterDays"_L1, cadence.finalAfterDays, 1, MostDays);
    reader.number("quietBusinessDays"_L1, cadence.quietBusinessDays, 1, MostDays);
    reader.number("nudgeDueBusinessDays"_L1, cadence.nudgeDueBusinessDays, 0, MostDays);
    reader.number("unansweredCap"_L1, cadence.unansweredCap, 1, 10);
    reader.number("noResponseAfterDays"_L1, cadence.noResponseAfterDays, 1, MostDays);
    reader.number("acknowledgeDueHours"_L1, cadence.acknowledgeDueHours, 1, MostHours);
    reader.number("withdrawDueHours"_L1, cadence.withdrawDueHours, 1, MostHours);
    reader.number("collisionBusinessDays"_L1, cadence.collisionBusinessDays, 0, 30);
    readTables(reader, cadence);
    reader.finish();
    if (reader.error())
        return std::unexpected(*reader.error());
    return cadence;
}

} // namespace afterword
