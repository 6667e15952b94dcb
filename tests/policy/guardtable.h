// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Questions to guard as rows of a table: what was told, the moment, kind, person and way; verdict and a rule.
#pragma once

#include "story.h"

#include <functional>

namespace afterword::test {

using Told = std::function<void(Story &)>;

/// Interviewed by Ann on Monday from 10 to 11, thanked at 13:00.
inline Story thanked()
{
    Story story;
    story.interview("2026-11-30T10:00:00-05:00", "2026-11-30T11:00:00-05:00");
    return story.sent(Kind::ThankYou, "2026-11-30T13:00:00-05:00");
}

inline void nothing(Story &)
{}

inline GuardAnswer answerTo(const Story &story, Kind kind, const char *to, const char *moment,
                            std::optional<Channel> channel = {}, const char *interview = "")
{
    const GuardQuestion question{ApplicationId(QStringLiteral("A")), kind, PersonId(QString::fromLatin1(to)),
                                 channel, InterviewId(QString::fromLatin1(interview))};
    return guard(story.tracker, story.cadence, testCalendar(), question, at(moment));
}

inline QString summaryOf(const GuardAnswer &answer)
{
    QStringList lines{exchangeName(answer.verdict)};
    for (const GuardFinding &finding : answer.findings)
        lines << finding.reason + QStringLiteral(" [") + finding.rules.join(QChar(u' ')) + QChar(u']');
    return lines.join(u"\n  ");
}

inline bool cites(const GuardAnswer &answer, const QString &rule)
{
    return rule.isEmpty() || std::ranges::any_of(answer.findings, [&](const GuardFinding &finding) {
               return finding.rules.contains(rule);
           });
}

inline constexpr const char *Wednesday = "2026-12-02T10:00:00-05:00";

inline void columns()
{
    QTest::addColumn<Told>("told");
    QTest::addColumn<QByteArray>("moment");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<std::optional<Channel>>("channel");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("rule");
}

inline void row(const char *name, const Told &told, const char *moment, Kind kind, const char *to,
                std::optional<Channel> channel, Verdict verdict, const QString &rule = {})
{
    QTest::newRow(name) << told << QByteArray(moment) << kind << QByteArray(to) << channel << verdict << rule;
}

inline void compare()
{
    QFETCH(Told, told);
    QFETCH(QByteArray, moment);
    QFETCH(Kind, kind);
    QFETCH(QByteArray, to);
    QFETCH(std::optional<Channel>, channel);
    QFETCH(Verdict, verdict);
    QFETCH(QString, rule);
    Story story = thanked();
    told(story);
    const GuardAnswer answer = answerTo(story, kind, to.constData(), moment.constData(), channel);
    QVERIFY2(answer.verdict == verdict, qPrintable(summaryOf(answer)));
    QVERIFY2(cites(answer, rule), qPrintable(summaryOf(answer)));
    for (const GuardFinding &finding : answer.findings) {
        QVERIFY(!finding.reason.isEmpty() && !finding.rules.isEmpty());
        QVERIFY2(verdict == Verdict::Block || finding.overridable, qPrintable(summaryOf(answer)));
    }
}

} // namespace afterword::test
