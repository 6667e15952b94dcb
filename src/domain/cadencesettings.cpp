// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The table, and reading, checking and writing by it.
#include "cadencesettings.h"

#include "exchangename.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace afterword {

template <>
struct ExchangeNames<WithoutPromise>
{
    static constexpr std::array names{
        std::pair{WithoutPromise::Interest, QLatin1StringView("interest")},
        std::pair{WithoutPromise::StatusAfterWeek, QLatin1StringView("status-after-week")},
        std::pair{WithoutPromise::None, QLatin1StringView("none")}};
};

namespace {

class CadenceText
{
    Q_DECLARE_TR_FUNCTIONS(Cadence)
};

using enum CadenceUnit;
using Weekday = std::array<bool, 7>;

constexpr int MostHours = 24 * 60;
constexpr int MostDays = 365;

// Bounds: the rulebook's column "configurable" where it names some, else what keeps a step thinkable.
#define AFTERWORD_PLACE(member) (+[](Cadence &c) { return CadenceSetting::Place(&c.member); })
constexpr std::array table{
    CadenceSetting{"morningEnds"_L1, TimeOfDay, 0, 0, "C-03"_L1, false, AFTERWORD_PLACE(morningEnds)},
    CadenceSetting{"thankYou/morningOpens"_L1, TimeOfDay, 0, 0, "C-01 003-05"_L1, false,
                   AFTERWORD_PLACE(thankYou.morningOpens)},
    CadenceSetting{"thankYou/morningTarget"_L1, TimeOfDay, 0, 0, "C-01"_L1, false,
                   AFTERWORD_PLACE(thankYou.morningTarget)},
    CadenceSetting{"thankYou/afternoonOpens"_L1, TimeOfDay, 0, 0, "C-01 003-05"_L1, false,
                   AFTERWORD_PLACE(thankYou.afternoonOpens)},
    CadenceSetting{"thankYou/afternoonTarget"_L1, TimeOfDay, 0, 0, "C-01"_L1, false,
                   AFTERWORD_PLACE(thankYou.afternoonTarget)},
    CadenceSetting{"thankYou/dueHours"_L1, Hours, 1, MostHours, "001-16 004-06"_L1, false,
                   AFTERWORD_PLACE(thankYou.dueHours)},
    CadenceSetting{"thankYou/closesHours"_L1, Hours, 1, MostHours, "001-17"_L1, false,
                   AFTERWORD_PLACE(thankYou.closesHours)},
    CadenceSetting{"debrief/dueHours"_L1, Hours, 0, MostHours, "own-debrief"_L1, false,
                   AFTERWORD_PLACE(debriefDueHours)},
    CadenceSetting{"handwrittenCard/offer"_L1, YesNo, 0, 0, "C-06"_L1, false,
                   AFTERWORD_PLACE(handwrittenCard.offer)},
    CadenceSetting{"handwrittenCard/closesDays"_L1, Days, 1, MostDays, "own-handwritten-card"_L1, false,
                   AFTERWORD_PLACE(handwrittenCard.closesDays)},
    CadenceSetting{"withoutPromise"_L1, Choice, 0, 0, "C-08"_L1, false, AFTERWORD_PLACE(withoutPromise)},
    CadenceSetting{"interest/afterThankYouHours"_L1, Hours, 0, MostHours, "000-32 C-08"_L1, false,
                   AFTERWORD_PLACE(interest.afterThankYouHours)},
    CadenceSetting{"interest/afterInterviewHours"_L1, Hours, 0, MostHours, "000-32 C-08"_L1, false,
                   AFTERWORD_PLACE(interest.afterInterviewHours)},
    CadenceSetting{"interest/dueAfterInterviewHours"_L1, Hours, 0, MostHours, "000-32 C-08"_L1, false,
                   AFTERWORD_PLACE(interest.dueAfterInterviewHours)},
    CadenceSetting{"interest/whilePromisePending"_L1, YesNo, 0, 0, "C-09"_L1, false,
                   AFTERWORD_PLACE(interest.whilePromisePending)},
    CadenceSetting{"statusAfterWeekDays"_L1, Days, 1, MostDays, "000-58 C-08"_L1, false,
                   AFTERWORD_PLACE(statusAfterWeekDays)},
    CadenceSetting{"promiseGraceHours"_L1, Hours, 0, 96, "004-13 C-07"_L1, false,
                   AFTERWORD_PLACE(promiseGraceHours)},
    CadenceSetting{"finalAfterDays"_L1, Days, 1, MostDays, "000-45 C-10"_L1, false,
                   AFTERWORD_PLACE(finalAfterDays)},
    CadenceSetting{"quietBusinessDays"_L1, BusinessDays, 1, MostDays, "001-35"_L1, false,
                   AFTERWORD_PLACE(quietBusinessDays)},
    CadenceSetting{"nudgeDueBusinessDays"_L1, BusinessDays, 0, MostDays, "own C-38"_L1, false,
                   AFTERWORD_PLACE(nudgeDueBusinessDays)},
    CadenceSetting{"unansweredCap"_L1, Messages, 2, 4, "C-11"_L1, false, AFTERWORD_PLACE(unansweredCap)},
    CadenceSetting{"noResponseAfterDays"_L1, Days, 1, MostDays, "own-no-response"_L1, false,
                   AFTERWORD_PLACE(noResponseAfterDays)},
    CadenceSetting{"acknowledgeDueHours"_L1, Hours, 1, MostHours, "own-acknowledge-reply"_L1, false,
                   AFTERWORD_PLACE(acknowledgeDueHours)},
    CadenceSetting{"withdrawDueHours"_L1, Hours, 1, MostHours, "own-withdraw"_L1, false,
                   AFTERWORD_PLACE(withdrawDueHours)},
    CadenceSetting{"thankYouAnyway/offer"_L1, YesNo, 0, 0, "C-31"_L1, false,
                   AFTERWORD_PLACE(thankYouAnyway.offer)},
    CadenceSetting{"thankYouAnyway/dueHours"_L1, Hours, 1, MostHours, "own-thank-you-anyway"_L1, false,
                   AFTERWORD_PLACE(thankYouAnyway.dueHours)},
    CadenceSetting{"thankYouAnyway/closesDays"_L1, Days, 1, MostDays, "own-thank-you-anyway"_L1, false,
                   AFTERWORD_PLACE(thankYouAnyway.closesDays)},
    CadenceSetting{"keepInTouch/intervalDays"_L1, Days, 1, MostDays, "own-keep-in-touch C-35"_L1, false,
                   AFTERWORD_PLACE(keepInTouch.intervalDays)},
    CadenceSetting{"keepInTouch/max"_L1, Messages, 1, 2, "003-14 C-35"_L1, false,
                   AFTERWORD_PLACE(keepInTouch.max)},
    CadenceSetting{"keepInTouch/haltedAfterDays"_L1, Days, 1, MostDays, "own-keep-in-touch"_L1, false,
                   AFTERWORD_PLACE(keepInTouch.haltedAfterDays)},
    CadenceSetting{"references/notifyDueHours"_L1, Hours, 1, MostHours, "own-notify-reference"_L1, false,
                   AFTERWORD_PLACE(references.notifyDueHours)},
    CadenceSetting{"references/askContactedAfterDays"_L1, Days, 1, MostDays, "own-ask-reference-contacted"_L1,
                   false, AFTERWORD_PLACE(references.askContactedAfterDays)},
    CadenceSetting{"linkedin/offer"_L1, YesNo, 0, 0, "C-16"_L1, false, AFTERWORD_PLACE(linkedin.offer)},
    CadenceSetting{"linkedin/closesDays"_L1, Days, 1, MostDays, "own-linkedin-connect"_L1, false,
                   AFTERWORD_PLACE(linkedin.closesDays)},
    CadenceSetting{"keepApplying/everyDays"_L1, Days, 1, MostDays, "own-keep-applying"_L1, true,
                   AFTERWORD_PLACE(keepApplying.everyDays)},
    CadenceSetting{"keepApplying/minimumActive"_L1, Applications, 0, 100, "000-48"_L1, true,
                   AFTERWORD_PLACE(keepApplying.minimumActive)},
    CadenceSetting{"sendWindow/from"_L1, TimeOfDay, 0, 0, "own C-38"_L1, false,
                   AFTERWORD_PLACE(sendWindow.from)},
    CadenceSetting{"sendWindow/to"_L1, TimeOfDay, 0, 0, "own C-38"_L1, false, AFTERWORD_PLACE(sendWindow.to)},
    CadenceSetting{"sendWindow/weekdays"_L1, Weekdays, 0, 0, "own C-38"_L1, false,
                   AFTERWORD_PLACE(sendWindow.weekdays)},
    CadenceSetting{"sendWindow/holidays"_L1, YesNo, 0, 0, "own C-38"_L1, false,
                   AFTERWORD_PLACE(sendWindow.holidays)},
    CadenceSetting{"collisionBusinessDays"_L1, BusinessDays, 0, 30, "C-40"_L1, true,
                   AFTERWORD_PLACE(collisionBusinessDays)},
    CadenceSetting{"words/thankYou"_L1, Words, 20, 2000, "004-07 C-33"_L1, true,
                   AFTERWORD_PLACE(words.thankYou)},
    CadenceSetting{"words/followUp"_L1, Words, 20, 2000, "own C-33"_L1, true,
                   AFTERWORD_PLACE(words.followUp)},
    CadenceSetting{"words/short"_L1, Words, 20, 2000, "own C-33"_L1, true, AFTERWORD_PLACE(words.shortMail)}};
#undef AFTERWORD_PLACE

Result<CadenceValue> readWeekdays(const QJsonValue &value, const QString &pointer)
{
    Weekday read{};
    const QJsonArray days = value.toArray();
    for (const auto &day : days) {
        const double number = day.toDouble(0);
        if (number != std::floor(number) || number < 1 || number > 7)
            return fail(ErrorCode::BadInput,
                        CadenceText::tr("Weekdays are numbers from 1, Monday, to 7, Sunday."), pointer);
        read[static_cast<size_t>(number) - 1] = true;
    }
    if (days.isEmpty())
        return fail(ErrorCode::BadInput, CadenceText::tr("A list with at least one weekday is expected."),
                    pointer);
    return read;
}

QJsonValue written(const CadenceValue &value)
{
    struct Writer
    {
        QJsonValue operator()(int number) const { return number; }
        QJsonValue operator()(bool flag) const { return flag; }
        QJsonValue operator()(QTime time) const { return time.toString(u"HH:mm"_s); }
        QJsonValue operator()(const Weekday &days) const
        {
            QJsonArray numbers;
            for (size_t i = 0; i < days.size(); ++i) {
                if (days[i])
                    numbers.append(static_cast<int>(i) + 1);
            }
            return numbers;
        }
        QJsonValue operator()(WithoutPromise choice) const { return QString(exchangeName(choice)); }
    };
    return std::visit(Writer(), value);
}

/// Reads the inner keys of one object of the table.
Result<Cadence> overlaidGroup(Cadence cadence, const QString &group, const QJsonObject &overrides,
                              CadenceScope scope, const QString &pointer)
{
    for (auto it = overrides.begin(); it != overrides.end(); ++it) {
        const QString place = pointer + u'/' + pointerToken(it.key());
        const QString key = group.isEmpty() ? it.key() : group + u'/' + it.key();
        const CadenceSetting *setting = it.key().contains(u'/') ? nullptr : cadenceSetting(key);
        if (setting) {
            if (setting->forAllOnly && scope == CadenceScope::OneApplication)
                return fail(ErrorCode::BadInput,
                            CadenceText::tr("This holds for all applications together; one of them cannot "
                                            "have it otherwise."),
                            place);
            const auto value = setting->read(*it, place);
            if (!value)
                return std::unexpected(value.error());
            setting->set(cadence, *value);
            continue;
        }
        if (group.isEmpty() && scope == CadenceScope::Everywhere && it.key() == "applications"_L1)
            continue;
        const bool isGroup = group.isEmpty() && std::ranges::any_of(table, [&](const CadenceSetting &row) {
                                 return row.key.startsWith(it.key() + u'/');
                             });
        if (!isGroup)
            //: %1 is a key that a settings table does not know
            return fail(ErrorCode::BadInput, CadenceText::tr("The cadence has no key “%1”.").arg(it.key()),
                        place);
        if (!it->isObject())
            return fail(ErrorCode::BadInput, CadenceText::tr("An object is expected."), place);
        auto inner = overlaidGroup(cadence, it.key(), it->toObject(), scope, place);
        if (!inner)
            return inner;
        cadence = *inner;
    }
    return cadence;
}

} // namespace

QStringList CadenceSetting::sourceIds() const
{
    return QString(sources).split(u' ');
}

CadenceValue CadenceSetting::valueIn(const Cadence &cadence) const
{
    Cadence copy = cadence;
    return std::visit([](const auto *value) { return CadenceValue(*value); }, place(copy));
}

void CadenceSetting::set(Cadence &cadence, const CadenceValue &value) const
{
    const Place target = place(cadence);
    if (int *const *number = std::get_if<int *>(&target))
        **number = std::clamp(std::get<int>(value), least, most);
    else
        std::visit([&](auto *other) { *other = std::get<std::remove_pointer_t<decltype(other)>>(value); },
                   target);
}

Result<CadenceValue> CadenceSetting::read(const QJsonValue &value, const QString &pointer) const
{
    const auto refuse = [&](const QString &message) { return fail(ErrorCode::BadInput, message, pointer); };
    switch (unit) {
    case YesNo:
        if (!value.isBool())
            return refuse(CadenceText::tr("true or false is expected."));
        return value.toBool();
    case TimeOfDay: {
        const QTime time = QTime::fromString(value.toString(), u"HH:mm"_s);
        if (!time.isValid())
            return refuse(CadenceText::tr("A time of day like 09:00 is expected."));
        return time;
    }
    case Weekdays:
        return readWeekdays(value, pointer);
    case Choice: {
        const auto choice = fromExchangeName<WithoutPromise>(value.toString());
        if (!choice)
            return refuse(CadenceText::tr("One of interest, status-after-week and none is expected."));
        return *choice;
    }
    case Hours:
    case Days:
    case BusinessDays:
    case Messages:
    case Applications:
    case CadenceUnit::Words:
        break;
    }
    const double number = value.toDouble(std::nan(""));
    if (!value.isDouble() || number != std::floor(number) || number < least || number > most)
        //: %1 and %2 are the bounds of a number in the settings
        return refuse(CadenceText::tr("A whole number from %1 to %2 is expected.").arg(least).arg(most));
    return static_cast<int>(number);
}

std::span<const CadenceSetting> cadenceSettings()
{
    return table;
}

const CadenceSetting *cadenceSetting(QStringView key)
{
    const auto found = std::ranges::find_if(table, [&](const CadenceSetting &row) { return row.key == key; });
    return found == table.end() ? nullptr : &*found;
}

Result<Cadence> overlaid(const Cadence &base, const QJsonObject &overrides, CadenceScope scope,
                         const QString &pointer)
{
    auto cadence = overlaidGroup(base, {}, overrides, scope, pointer);
    if (!cadence)
        return cadence;
    if (const auto contradiction = contradictionIn(*cadence, base))
        return fail(ErrorCode::BadInput, contradiction->sentence, pointer + u'/' + contradiction->key);
    return cadence;
}

QJsonObject differences(const Cadence &base, const Cadence &cadence)
{
    QJsonObject overrides;
    for (const CadenceSetting &setting : table) {
        const CadenceValue value = setting.valueIn(cadence);
        if (value == setting.valueIn(base))
            continue;
        const QStringList path = QString(setting.key).split(u'/');
        if (path.size() == 1) {
            overrides.insert(path.front(), written(value));
            continue;
        }
        QJsonObject inner = overrides.value(path.front()).toObject();
        inner.insert(path.back(), written(value));
        overrides.insert(path.front(), inner);
    }
    return overrides;
}

QJsonObject overridesOf(CadencePreset preset)
{
    const auto withoutPromise = [](WithoutPromise choice) {
        return QJsonObject{{u"withoutPromise"_s, written(choice)}};
    };
    switch (preset) {
    case CadencePreset::Balanced:
        break;
    case CadencePreset::Patient:
        return withoutPromise(WithoutPromise::StatusAfterWeek);
    case CadencePreset::Strict:
        return withoutPromise(WithoutPromise::None);
    }
    return {};
}

namespace {

Cadence cadenceOf(CadencePreset preset)
{
    return Cadence::from(overridesOf(preset)).value_or(Cadence());
}

/// What presets speak of: what at least one of them changes.
bool isOfPresets(const CadenceSetting &setting)
{
    return std::ranges::any_of(cadencePresets, [&](CadencePreset preset) {
        return setting.valueIn(cadenceOf(preset)) != setting.defaultValue();
    });
}

} // namespace

std::optional<CadencePreset> presetOf(const Cadence &cadence)
{
    for (const CadencePreset preset : cadencePresets) {
        const bool follows = std::ranges::all_of(table, [&](const CadenceSetting &setting) {
            return !isOfPresets(setting) || setting.valueIn(cadence) == setting.valueIn(cadenceOf(preset));
        });
        if (follows)
            return preset;
    }
    return std::nullopt;
}

void apply(CadencePreset preset, Cadence &cadence)
{
    for (const CadenceSetting &setting : table) {
        if (isOfPresets(setting))
            setting.set(cadence, setting.valueIn(cadenceOf(preset)));
    }
}

QString pointerToken(QString key)
{
    return key.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
}

} // namespace afterword
