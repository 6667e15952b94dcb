// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// DateMention: the days that a draft names, in whatever writing, read against the day it is written on.
#pragma once

#include "drafttext.h"

#include <QDate>

namespace afterword::composing {

struct DateMention
{
    enum class Form { Day, Weekday, Relative, PartOfDay };

    int first = 0; ///< word
    int last = 0;  ///< word, inclusive
    Form form = Form::Day;
    std::vector<QDate> readings; ///< the days it may mean: "3/4" has two, "Tuesday" the last and the next
    int hour = -1;               ///< of "this morning": about which hour; -1: none named
    bool isDeadline = false;     ///< "by", "until", "before"

    bool mayMean(QDate day) const;
};

/// "November 20", "20 Nov.", "Nov 20th", "the 20th", "11/20", "20.11.", "Tuesday", "last Friday",
/// "yesterday", "this morning", "two days ago"; German likewise.
std::vector<DateMention> dateMentions(const DraftText &text, QDate today);

} // namespace afterword::composing
