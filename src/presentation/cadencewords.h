// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The cadence's settings in words, grouped as a person thinks of them.
#pragma once

#include "cadencesettings.h"

#include <QLocale>

namespace afterword {

struct CadenceGroup
{
    QString title; ///< "Thank-you"
    std::vector<const CadenceSetting *> settings;
};

/// Every setting that the scope knows, but for the one that the presets choose.
std::vector<CadenceGroup> cadenceGroups(CadenceScope scope);
/// "Due after the interview".
QString cadenceLabel(const CadenceSetting &setting);
/// "24 hours", "12:00", "Mon, Tue", "yes".
QString cadenceValueText(const CadenceSetting &setting, const CadenceValue &value,
                         const QLocale &locale = {});
/// A number with its unit: "24 hours".
QString cadenceNumberText(CadenceUnit unit, int number);

QString presetName(CadencePreset preset);
/// One sentence on what it means.
QString presetSentence(CadencePreset preset);

/// How the source of a setting is called where it is a link: the rule's id, "ours" for a number of our own.
QString sourceLinkText(const QString &id);

} // namespace afterword
