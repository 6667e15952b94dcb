// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The grammar of vague dates: words of time in, days out. One grammar for both languages.
#pragma once

#include "vaguesentences.h"
#include "vaguewords.h"

#include <QStringList>

namespace afterword::vague {

struct Candidate
{
    QDate from; ///< null: a single day
    QDate day;
    QStringList why;
    bool isFull = false; ///< day, month and year were named
};

struct Understood
{
    std::vector<Candidate> dates; ///< best first
    std::optional<QTime> time;
    NoDate reason = NoDate::Unknown;
    int strangers = 0; ///< words that mean nothing here
};

Understood understand(std::vector<Token> tokens, Language language, const SpokenOn &spoken);

} // namespace afterword::vague
