// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// PreparationSheet: what to know and to ask at an interview, on one page.
#pragma once

#include "application.h"
#include "datetext.h"
#include "person.h"

namespace afterword {

/// A question of an earlier round whose answer was unsure.
struct OpenQuestion
{
    QString question;
    QString answer;
    QString research; ///< what was found since
    int round = 1;

    bool operator==(const OpenQuestion &) const = default;
};

struct SheetPerson
{
    QString name;
    QString title;   ///< or empty
    QString contact; ///< address and number, or empty
    QString notes;

    bool operator==(const SheetPerson &) const = default;
};

struct PreparationSheet
{
    QString company;
    QString role;
    int round = 1;
    QString when;      ///< "Thursday 26 November 2026, 14:00 to 15:00", by the clocks at home
    QString theirTime; ///< the same by the clocks there; empty: they show the same
    QString mode;      ///< "Video call"
    QString place;     ///< address or link; empty: not known
    std::vector<SheetPerson> people;
    QStringList promised; ///< what was said and asked for and is still open
    std::vector<OpenQuestion> unsure;
    QStringList toAsk;      ///< own questions, those of the newest round first
    QStringList likedSoFar; ///< compliments of earlier rounds
    QStringList checklist;  ///< to be known before leaving (000-13, 000-15, 001-05, 001-07, 003-09, 004-03)

    bool operator==(const PreparationSheet &) const = default;
};

/// Of one interview of the application; `home` reckons the clocks at home and the present day.
PreparationSheet preparationSheet(const Application &application, const Interview &interview,
                                  const std::vector<Person> &people, const DateText &home);

} // namespace afterword
