// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The table of the cadence's settings: key, unit, bounds and sources of each, and reading and writing by it.
#pragma once

#include "cadence.h"

#include <QLatin1StringView>
#include <QStringList>

#include <optional>
#include <span>
#include <variant>

namespace afterword {

/// What a setting counts, or how else it is said.
enum class CadenceUnit {
    Hours,        ///< elapsed hours
    Days,         ///< calendar days by the wall clock
    BusinessDays, ///< Monday to Friday without public holidays
    Messages,
    Applications,
    Words,
    TimeOfDay,
    YesNo,
    Weekdays,
    Choice ///< one of the names of WithoutPromise
};

/// Of a setting: a number, yes or no, a time of day, weekdays (Monday first), a choice.
using CadenceValue = std::variant<int, bool, QTime, std::array<bool, 7>, WithoutPromise>;

/// One row of the table.
struct CadenceSetting
{
    using Place = std::variant<int *, bool *, QTime *, std::array<bool, 7> *, WithoutPromise *>;

    QLatin1StringView key; ///< as in the rulebook's table, an inner key behind a slash: "thankYou/dueHours"
    CadenceUnit unit = CadenceUnit::Hours;
    int least = 0; ///< bounds of a number, both allowed
    int most = 0;
    QLatin1StringView sources; ///< ids of rules, decisions and own numbers, separated by spaces
    bool forAllOnly = false;   ///< holds between applications: none has one of its own
    Place (*place)(Cadence &) = nullptr;

    QStringList sourceIds() const;
    CadenceValue valueIn(const Cadence &cadence) const;
    CadenceValue defaultValue() const { return valueIn(Cadence()); }
    /// The value's type must be the setting's; a number out of its bounds becomes the nearest one in them.
    void set(Cadence &cadence, const CadenceValue &value) const;
    /// BadInput with the pointer where the type is wrong or the number out of bounds.
    Result<CadenceValue> read(const QJsonValue &value, const QString &pointer) const;
};

/// In the rulebook's order.
std::span<const CadenceSetting> cadenceSettings();
/// nullptr: there is none with that key.
const CadenceSetting *cadenceSetting(QStringView key);

enum class CadenceScope {
    Everywhere,    ///< the general cadence; the overrides of applications beside it are not looked at
    OneApplication ///< what concerns all applications at once is refused
};

/// The base with these overrides, by the keys of the table. BadInput with the JSON pointer (below the given
/// one) of an unknown key, a wrong type or a number out of its bounds, and of what contradicts itself.
Result<Cadence> overlaid(const Cadence &base, const QJsonObject &overrides, CadenceScope scope,
                         const QString &pointer);

/// Two settings that cannot hold together: due later than too late, a send window that ends before it begins.
struct CadenceContradiction
{
    QLatin1StringView key; ///< of the two the one that was changed; the later one, where both or neither were
    QString sentence;
};

/// The first of the cadence; nullopt: it is sound. Changed is what differs from the base.
std::optional<CadenceContradiction> contradictionIn(const Cadence &cadence, const Cadence &base = {});

/// Only what differs from the base, as overlaid() reads it.
QJsonObject differences(const Cadence &base, const Cadence &cadence);

/// How patient somebody is where nobody named a date.
enum class CadencePreset {
    Balanced, ///< the default: a mail of interest on the third or fourth day
    Patient,  ///< a status question after a full week
    Strict    ///< nothing before a named date has passed
};
inline constexpr std::array cadencePresets{CadencePreset::Balanced, CadencePreset::Patient,
                                           CadencePreset::Strict};

/// The overrides that a preset stands for.
QJsonObject overridesOf(CadencePreset preset);
/// The preset that the cadence follows in all that presets speak of, whatever else the person has changed;
/// nullopt: none.
std::optional<CadencePreset> presetOf(const Cadence &cadence);
/// Takes the preset's values for what presets speak of and leaves the rest.
void apply(CadencePreset preset, Cadence &cadence);

/// A key as it stands in a JSON pointer (RFC 6901).
QString pointerToken(QString key);

} // namespace afterword
