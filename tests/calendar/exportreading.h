// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A small job search whose calendar is exported, and another program that reads it.
#pragma once

#include "calendarexport.h"
#include "testsupport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringDecoder>

namespace afterword::test {

using namespace Qt::StringLiterals;

/// What the other program found; empty with a message on the standard error where it refused the file.
inline QJsonObject readElsewhere(const QByteArray &ics)
{
    QProcess reader;
    reader.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    reader.start(u"/usr/bin/python3"_s, {QStringLiteral(READER)});
    reader.write(ics);
    reader.closeWriteChannel();
    if (!reader.waitForFinished(300'000) || reader.exitCode() != 0)
        return {};
    return QJsonDocument::fromJson(reader.readAllStandardOutput()).object();
}

/// What is wrong with the file as octets; empty: nothing.
inline QString flawOf(const QByteArray &ics)
{
    if (!ics.endsWith("END:VCALENDAR\r\n"))
        return u"does not end as it should"_s;
    qsizetype length = 0;
    for (qsizetype i = 0; i < ics.size(); ++i) {
        const char octet = ics[i];
        if (octet == '\r') {
            if (i + 1 == ics.size() || ics[i + 1] != '\n')
                return u"a CR alone"_s;
            if (length > 75)
                return u"a line of %1 octets"_s.arg(length);
            // A folded line must be readable by itself.
            QStringDecoder line(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
            [[maybe_unused]] const QString text = line(QByteArrayView(ics).sliced(i - length, length));
            if (line.hasError())
                return u"a character cut in two, or no UTF-8"_s;
            length = 0;
            ++i;
        } else if (octet == '\n') {
            return u"a LF alone"_s;
        } else if (static_cast<uchar>(octet) < 0x20 && octet != '\t') {
            return u"a control character"_s;
        } else {
            ++length;
        }
    }
    return {};
}

inline Tracker smallTracker()
{
    Tracker tracker;
    tracker.profile.timeZone = u"Europe/Berlin"_s;
    Person ann;
    ann.id = PersonId(u"ann"_s);
    ann.name = u"Ann Ito"_s;
    ann.title = u"Head of Data"_s;
    ann.email = u"ann.ito@harbourlights.example"_s;
    tracker.people = {ann};
    Application application;
    application.id = ApplicationId(u"harbour"_s);
    application.company = u"Harbour Lights"_s;
    application.role = u"Data Analyst"_s;
    Interview first;
    first.id = InterviewId(u"first"_s);
    first.start = at("2026-12-01T15:00:00Z");
    first.end = at("2026-12-01T16:00:00Z");
    first.interviewers = {ann.id};
    first.location = u"Kai 4; left, second door"_s;
    Interview second = first;
    second.id = InterviewId(u"second"_s);
    second.round = 2;
    second.start = at("2026-12-08T15:00:00Z");
    second.end = at("2026-12-08T16:00:00Z");
    second.status = InterviewStatus::Cancelled;
    second.calendarUid = u"from-them@example"_s;
    application.interviews = {first, second};
    tracker.applications = {application};
    return tracker;
}

inline Step thankYou()
{
    Step step;
    step.id = StepId(u"thank-you/harbour/first/ann"_s);
    step.application = ApplicationId(u"harbour"_s);
    step.kind = Kind::ThankYou;
    step.to = {PersonId(u"ann"_s)};
    step.opens = at("2026-12-01T16:00:00Z");
    step.due = at("2026-12-02T16:00:00Z");
    step.reason = u"Within 24 hours after the interview."_s;
    return step;
}

inline Plan smallPlan()
{
    Plan plan;
    plan.at = at("2026-11-30T08:00:00Z");
    plan.steps = {thankYou()};
    return plan;
}

} // namespace afterword::test
