// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of words of time, one a language.
#pragma once

#include "vaguewords.h"

#include <span>

namespace afterword::vague {

/// A phrase in lower case with umlauts written out (ae, oe, ue, ss). A word of it that ends in '*' may have
/// up to two letters more, one that ends in '+' has one or two: German endings.
struct Phrase
{
    const char *text;
    Word word;
    int value = 0;
    Word second = Word::Filler; ///< "month end" is two words to the grammar
    bool isDoubtful = false;
};

std::span<const Phrase> englishLexicon();
std::span<const Phrase> germanLexicon();

} // namespace afterword::vague
