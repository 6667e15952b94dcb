// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The facts of an application that are changed where they stand: their names, their text, what is wrong with
// a text, and the command that a good one becomes.
#pragma once

#include "commands.h"
#include "datetext.h"

namespace afterword {

enum class DetailsField {
    Company,
    Role,
    Location,
    Url,
    Source,
    Salary,
    Tags, ///< separated by commas
    AppliedOn,
    ClosedOn,
    HiringManager, ///< as personNamed() reads it
    Coordinator,
    Notes
};

/// "Location".
QString fieldName(DetailsField field);
/// What stands where there is nothing yet: "Add a location".
QString fieldInvitation(DetailsField field);
/// As it is edited.
QString fieldText(const Application &application, DetailsField field, const std::vector<Person> &people);
/// As it is read: days in words, names without addresses.
QString fieldReading(const Application &application, DetailsField field, const std::vector<Person> &people,
                     const DateText &dates);
/// What is wrong with the text: one sentence; empty: nothing.
QString fieldProblem(DetailsField field, const QString &text, QDate today);
/// Saves the text, which has no problem; without changes where it says what is known already.
Command changeField(const Application &application, DetailsField field, const QString &text,
                    const std::vector<Person> &people, QDate today);
Command changeDream(const Application &application, bool dream);

/// Whether it is a web address that names a site.
bool isWebAddress(const QString &text);
/// A day as people write one: "2026-11-12", "12 Nov", the locale's ways, "yesterday"; a day without a year is
/// the last one up to today. Null: it is none.
QDate readDay(const QString &text, QDate today, const QLocale &locale = {});

} // namespace afterword
