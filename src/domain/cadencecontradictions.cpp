// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which settings of the cadence must stand in an order, and what is said where they do not.
#include "cadencesettings.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

struct Order
{
    QLatin1StringView first; ///< keys of the table
    QLatin1StringView second;
    bool (*isKept)(const Cadence &cadence);
    const char *sentence;
};

constexpr std::array orders{
    Order{"thankYou/morningOpens"_L1, "thankYou/morningTarget"_L1,
          [](const Cadence &c) { return c.thankYou.morningOpens <= c.thankYou.morningTarget; },
          QT_TRANSLATE_NOOP("Cadence",
                            "The best time for a thank-you after a morning interview cannot come before the "
                            "time from which it may be sent.")},
    Order{"thankYou/afternoonOpens"_L1, "thankYou/afternoonTarget"_L1,
          [](const Cadence &c) { return c.thankYou.afternoonOpens <= c.thankYou.afternoonTarget; },
          QT_TRANSLATE_NOOP("Cadence",
                            "The best time for a thank-you after an afternoon interview cannot come before "
                            "the time from which it may be sent.")},
    Order{"thankYou/dueHours"_L1, "thankYou/closesHours"_L1,
          [](const Cadence &c) { return c.thankYou.dueHours <= c.thankYou.closesHours; },
          QT_TRANSLATE_NOOP("Cadence",
                            "A thank-you cannot be due at a time when it already counts as too late.")},
    Order{
        "interest/afterInterviewHours"_L1, "interest/dueAfterInterviewHours"_L1,
        [](const Cadence &c) { return c.interest.afterInterviewHours <= c.interest.dueAfterInterviewHours; },
        QT_TRANSLATE_NOOP("Cadence",
                          "The mail of interest cannot be due before the time from which it may be sent.")},
    Order{"thankYouAnyway/dueHours"_L1, "thankYouAnyway/closesDays"_L1,
          [](const Cadence &c) { return c.thankYouAnyway.dueHours <= 24 * c.thankYouAnyway.closesDays; },
          QT_TRANSLATE_NOOP("Cadence", "Thanks after a rejection cannot be due at a time when they are no "
                                       "longer suggested.")},
    Order{"sendWindow/from"_L1, "sendWindow/to"_L1,
          [](const Cadence &c) { return c.sendWindow.from < c.sendWindow.to; },
          QT_TRANSLATE_NOOP("Cadence", "The send window must end after it begins.")}};

bool differs(QLatin1StringView key, const Cadence &one, const Cadence &other)
{
    const CadenceSetting *setting = cadenceSetting(QString(key));
    return setting && setting->valueIn(one) != setting->valueIn(other);
}

} // namespace

std::optional<CadenceContradiction> contradictionIn(const Cadence &cadence, const Cadence &base)
{
    const auto broken =
        std::ranges::find_if(orders, [&](const Order &order) { return !order.isKept(cadence); });
    if (broken == orders.end())
        return std::nullopt;
    const bool isFirstAlone =
        differs(broken->first, cadence, base) && !differs(broken->second, cadence, base);
    return CadenceContradiction{isFirstAlone ? broken->first : broken->second,
                                QCoreApplication::translate("Cadence", broken->sentence)};
}

} // namespace afterword
