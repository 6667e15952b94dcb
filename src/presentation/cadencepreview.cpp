// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A small made-up tracker, planned, written as planned, and planned again until nothing more comes.
#include "cadencepreview.h"

#include "datetext.h"
#include "localtext.h"
#include "plan.h"
#include "steptitle.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

struct CadencePreviewText
{
    Q_DECLARE_TR_FUNCTIONS(CadencePreview)
};

constexpr int manyLooks = 64; ///< a plan changes a handful of times in such a story

QDate tuesdayAfter(Instant now, const Zone &zone)
{
    const QDate today = zone.dateAt(now);
    const int days = (Qt::Tuesday - today.dayOfWeek() + 7) % 7;
    return today.addDays(days == 0 ? 7 : days);
}

Tracker madeUp(PreviewCase what, QDate tuesday, const Zone &zone)
{
    Tracker tracker;
    tracker.profile.timeZone = zone.name();
    Person person;
    person.id = PersonId(u"them"_s);
    person.name = u"them"_s;
    person.email = u"them@example.org"_s;
    tracker.people = {person};
    Interview interview;
    interview.id = InterviewId(u"interview"_s);
    interview.start = zone.resolve(tuesday, QTime(10, 0));
    interview.end = zone.resolve(tuesday, QTime(11, 0));
    interview.timeZone = zone.name();
    interview.mode = InterviewMode::Video;
    interview.interviewers = {person.id};
    interview.debriefedAt = interview.end;
    Application application;
    application.id = ApplicationId(u"preview"_s);
    application.company = application.role = u"preview"_s;
    application.timeZone = zone.name();
    application.hiringManager = person.id;
    application.interviews = {interview};
    if (what == PreviewCase::AnswerByFriday) {
        Commitment answer;
        answer.id = CommitmentId(u"answer"_s);
        answer.type = CommitmentType::DecisionBy;
        answer.madeAt = interview.start;
        answer.interview = interview.id;
        answer.person = person.id;
        answer.by = Deadline(tuesday.addDays(3));
        application.commitments = {answer};
    }
    tracker.applications = {application};
    return tracker;
}

/// The mail that comes next in the plan.
const Step *nextMail(const Plan &plan)
{
    const Step *next = nullptr;
    for (const Step &step : plan.steps) {
        using enum Kind;
        const bool isMail = step.kind == ThankYou || step.kind == InterestFollowUp ||
                            step.kind == StatusCheckIn || step.kind == FinalFollowUp;
        if (isMail && step.opens && (!next || *step.opens < *next->opens))
            next = &step;
    }
    return next;
}

} // namespace

std::vector<PreviewStep> previewOf(const Cadence &cadence, PreviewCase what, Instant now, const Zone &zone)
{
    const BusinessCalendar calendar;
    Tracker tracker = madeUp(what, tuesdayAfter(now, zone), zone);
    Application &application = tracker.applications.front();
    Instant moment = application.interviews.front().end;
    std::vector<PreviewStep> steps;
    for (int look = 0; look < manyLooks; ++look) {
        const Plan made = plan(tracker, cadence, calendar, moment);
        const Step *next = nextMail(made);
        if (next && *next->opens <= moment) {
            steps.push_back({next->kind, next->opens, next->target, next->due});
            Correspondence mail;
            mail.id = CorrespondenceId(QString::number(steps.size()));
            mail.at = moment;
            mail.channel = Channel::Email;
            mail.people = next->to;
            mail.kind = next->kind;
            mail.interview = application.interviews.front().id;
            application.correspondence.push_back(mail);
            continue;
        }
        if (made.applications.front().advice == Advice::Stop) {
            steps.push_back({{}, moment, {}, {}});
            return steps;
        }
        // A plan holds until something opens, closes or passes; what it waits for comes then.
        if (!made.validUntil || *made.validUntil <= moment)
            break;
        moment = *made.validUntil;
    }
    steps.push_back({});
    return steps;
}

std::vector<PreviewLine> previewLines(const std::vector<PreviewStep> &steps, Instant now, const Zone &zone,
                                      const QLocale &locale)
{
    // Seen from the Saturday before, so that every day is named and none is "tomorrow".
    const Instant before = zone.resolve(tuesdayAfter(now, zone).addDays(-3), QTime(12, 0));
    const DateText dates(zone, before, locale);
    const auto whole = [](QString text) { return text.replace(u' ', QChar::Nbsp); }; // never broken
    std::vector<PreviewLine> lines;
    for (const PreviewStep &step : steps) {
        if (!step.kind) {
            //: The end of a preview of steps: %1 is a day with a time
            lines.push_back(
                step.opens
                    ? PreviewLine{CadencePreviewText::tr("Stop writing: it counts as no response"),
                                  CadencePreviewText::tr("from %1").arg(whole(dates.moment(*step.opens)))}
                    : PreviewLine{CadencePreviewText::tr("Nothing more: you wait to hear from them"), {}});
            continue;
        }
        QStringList parts;
        if (step.opens)
            //: %1 is a day with a time: “from Tue 24 Nov 12:00”
            parts.append(CadencePreviewText::tr("from %1").arg(whole(dates.moment(*step.opens))));
        const auto later = [&](Instant instant) {
            const LocalTime local = zone.local(instant);
            return whole(step.opens && zone.dateAt(*step.opens) == local.date ? dates.time(local.time)
                                                                              : dates.moment(instant));
        };
        if (step.target)
            //: %1 is a time, perhaps with its day: “best by 18:00”
            parts.append(CadencePreviewText::tr("best by %1").arg(later(*step.target)));
        if (step.due)
            //: %1 is a time, perhaps with its day: “due Wed 25 Nov 11:00”
            parts.append(CadencePreviewText::tr("due %1").arg(later(*step.due)));
        lines.push_back({stepTitle(*step.kind, {}), parts.join(", "_L1)});
    }
    return lines;
}

QString previewHeading(Instant now, const Zone &zone, const QLocale &locale)
{
    const QDate day = tuesdayAfter(now, zone);
    //: Heads a list of steps: %1 is a weekday with its day, %2 and %3 are times of that day
    return CadencePreviewText::tr("An interview on %1, %2 to %3, would give:")
        .arg(longDay(day, locale), shortTime(QTime(10, 0), locale), shortTime(QTime(11, 0), locale));
}

} // namespace afterword
