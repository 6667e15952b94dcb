// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What two texts have in common, word by word: two people of one panel compare what they were sent.
#pragma once

#include <QStringView>

#include <vector>

namespace afterword {

/// From here on two mails to one panel are one text (L25; the number is our own).
constexpr double TooAlike = 0.9;

struct SharedText
{
    /// In UTF-16 units of the text it was found in.
    struct Range
    {
        qsizetype start = 0;
        qsizetype length = 0;

        bool operator==(const Range &) const = default;
    };

    double share = 0; ///< of all words of both texts, those that both have in the same order; 0 to 1
    std::vector<Range>
        inFirst; ///< runs of at least three common words, in order, without what surrounds them
    std::vector<Range> inSecond; ///< the same runs in the other text; one for each of inFirst

    bool isTooAlike() const { return share >= TooAlike; }
};

/// Compares words without regard to case, punctuation and spacing; scripts without spaces are compared letter
/// by letter. Two texts without a word share nothing. Some microseconds for mails, a millisecond for 2,000
/// words.
SharedText similarity(QStringView first, QStringView second);

} // namespace afterword
