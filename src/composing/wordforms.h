// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Word forms: one spelling for what is written in many ways, so that phrases are found whatever their form.
#pragma once

#include <QString>
#include <QStringList>

namespace afterword::composing {

enum class DraftLanguage { English, German };

/// Lower case, straight apostrophes, no accents; "ä" becomes "ae" and "ß" "ss", as people without those keys
/// write them.
QString folded(QStringView word);

/// The words that a folded word stands for: "i'm" is "i be", "can't" is "can not", "don't" and "dont" are "do
/// not"; the possessive "'s" goes. One word for most.
QStringList expanded(const QString &folded, DraftLanguage language);

/// What all inflections of a folded word have in common: "deciding", "decided" and "decides"; "heard" and
/// "hear"; British and American spelling. No word of any language, only a key. German words stay as they are.
QString stemOf(const QString &folded, DraftLanguage language);

} // namespace afterword::composing
