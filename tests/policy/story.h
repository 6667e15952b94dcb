// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A history told in a few lines: one application at Acme in New York, with Ann as hiring manager.
#pragma once

#include "guard.h"
#include "histories.h"
#include "plan.h"
#include "testsupport.h"

namespace afterword::test {

/// What the person wrote and heard, in the order told. People are named by their ids: ann (hiring manager and
/// interviewer), bob (interviewer), hana (coordinator, once named so). Times as in Instant::parse().
class Story
{
public:
    Story();

    Story &interview(const char *start, const char *end,
                     const QStringList &interviewers = {QStringLiteral("ann")}, int round = 1);
    Story &sent(Kind kind, const char *at, const char *to = "ann");
    Story &heard(Meaning meaning, const char *at, const char *from = "ann", const char *until = nullptr);
    /// `by`: an instant, or a bare date.
    Story &told(CommitmentType type, const char *madeAt, const char *by, const char *person = "ann");
    Story &decided(AdjustmentAction action, Kind kind, const char *at, const char *until = nullptr);

    Application &acme() { return tracker.applications.front(); }
    Person &person(const char *id) { return *tracker.find(PersonId(QString::fromLatin1(id))); }
    Interview &lastInterview() { return acme().interviews.back(); }

    Plan planAt(Instant moment) const;
    Plan planAt(const char *moment) const { return planAt(at(moment)); }

    Tracker tracker;
    Cadence cadence;
};

/// The step of that kind (to that person, where one is given); nullopt: there is none. The test fails
/// where there are several.
std::optional<Step> stepOf(const Plan &plan, Kind kind, const char *to = nullptr);
int countOf(const Plan &plan, Kind kind);
bool isHeld(const Plan &plan, Kind kind);
/// Of the first application.
const ApplicationAdvice &adviceOf(const Plan &plan);
/// Kinds with their recipients, for messages.
QString summaryOf(const Plan &plan);

/// In UTC; "-" for none.
QString text(std::optional<Instant> instant);
/// The same of what a test writes down with its own offset; "-" stays so.
QString text(const char *instant);

} // namespace afterword::test

/// Compares an optional instant with a text that has an offset.
#define COMPARE_INSTANT(actual, expected)                                                                    \
    QCOMPARE(afterword::test::text(actual), afterword::test::text(expected))

#define VERIFY_STEP(step, plan) QVERIFY2((step).has_value(), qPrintable(afterword::test::summaryOf(plan)))
#define VERIFY_NONE(plan, kind)                                                                              \
    QVERIFY2(afterword::test::countOf(plan, kind) == 0, qPrintable(afterword::test::summaryOf(plan)))
/// Fetches a column of QByteArray as text that lives as long as its row.
#define FETCH_TEXT(name)                                                                                     \
    const char *const name =                                                                                 \
        static_cast<const QByteArray *>(QTest::qData(#name, qMetaTypeId<QByteArray>()))->constData()
