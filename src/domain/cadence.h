// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Cadence: every number of the rulebook that a person may change, with its default.
#pragma once

#include "error.h"

#include <QJsonObject>
#include <QTime>

#include <array>

namespace afterword {

/// What follows an interview after which no date was named.
enum class WithoutPromise { Interest, StatusAfterWeek, None };

/// Defaults and keys: rulebook, cadence table. Hours are elapsed hours; days are calendar days by the wall
/// clock of the zone that the rule names, except where the name says business days. Times of day are in that
/// zone.
struct Cadence
{
    QTime morningEnds{12, 0}; ///< C-03
    struct ThankYou
    {
        QTime morningOpens{12, 0};  ///< C-01
        QTime morningTarget{18, 0}; ///< C-01
        QTime afternoonOpens{8, 0}; ///< C-01
        QTime afternoonTarget{10, 0};
        int dueHours = 24;    ///< 001-16, 004-06
        int closesHours = 48; ///< 001-17
        bool operator==(const ThankYou &) const = default;
    } thankYou;
    int debriefDueHours = 2; ///< own
    struct HandwrittenCard
    {
        bool offer = true;  ///< C-06
        int closesDays = 7; ///< own
        bool operator==(const HandwrittenCard &) const = default;
    } handwrittenCard;
    WithoutPromise withoutPromise = WithoutPromise::Interest; ///< C-08
    struct InterestFollowUp
    {
        int afterThankYouHours = 48;      ///< 000-32
        int afterInterviewHours = 72;     ///< 000-32
        int dueAfterInterviewHours = 96;  ///< 000-32
        bool whilePromisePending = false; ///< C-09
        bool operator==(const InterestFollowUp &) const = default;
    } interest;
    int statusAfterWeekDays = 7;  ///< 000-58
    int promiseGraceHours = 48;   ///< 004-13, C-07
    int finalAfterDays = 7;       ///< 000-45, C-10
    int quietBusinessDays = 7;    ///< 001-35
    int nudgeDueBusinessDays = 2; ///< own, C-38
    int unansweredCap = 3;        ///< C-11
    int noResponseAfterDays = 7;  ///< own
    int acknowledgeDueHours = 24; ///< own
    int withdrawDueHours = 24;    ///< own
    struct ThankYouAnyway
    {
        bool offer = true;   ///< C-31
        int dueHours = 48;   ///< own
        int closesDays = 14; ///< own
        bool operator==(const ThankYouAnyway &) const = default;
    } thankYouAnyway;
    struct KeepInTouch
    {
        int intervalDays = 21;    ///< own, C-35
        int max = 2;              ///< 003-14
        int haltedAfterDays = 14; ///< own
        bool operator==(const KeepInTouch &) const = default;
    } keepInTouch;
    struct References
    {
        int notifyDueHours = 24;       ///< own
        int askContactedAfterDays = 7; ///< own
        bool operator==(const References &) const = default;
    } references;
    struct Linkedin
    {
        bool offer = true;   ///< C-16
        int closesDays = 14; ///< own
        bool operator==(const Linkedin &) const = default;
    } linkedin;
    struct KeepApplying
    {
        int everyDays = 7;     ///< own
        int minimumActive = 2; ///< 000-48
        bool operator==(const KeepApplying &) const = default;
    } keepApplying;
    struct SendWindow
    {
        QTime from{9, 0};                                                         ///< own, C-38; inclusive
        QTime to{17, 0};                                                          ///< own, C-38; exclusive
        std::array<bool, 7> weekdays{true, true, true, true, true, false, false}; ///< Monday first
        bool holidays = true; ///< true: closed on public holidays
        bool operator==(const SendWindow &) const = default;
    } sendWindow;
    int collisionBusinessDays = 1; ///< C-40
    struct Words
    {
        int thankYou = 120; ///< 004-07
        int followUp = 150; ///< own
        int shortMail = 80; ///< own; "short" in documents
        bool operator==(const Words &) const = default;
    } words;

    /// The default cadence with these overrides, by the keys of the rulebook's table (cadencesettings.h).
    /// BadInput with the JSON pointer (below the given one) of an unknown key, a wrong type or a number out
    /// of its bounds. What single applications have of their own is CadenceBook's to read.
    static Result<Cadence> from(const QJsonObject &overrides,
                                const QString &pointer = QStringLiteral("/cadence"));

    bool operator==(const Cadence &) const = default;
};

} // namespace afterword
