// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What no plan may ask of a person, whatever the history: too many messages, messages after an answer, to a
// closed application, or such as the guard would stop.
#include "guard.h"
#include "histories.h"
#include "plan.h"
#include "planfaults.h"
#include "testsupport.h"

#include <algorithm>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Plan planned(const PlausibleHistory &history)
{
    return plan(history.tracker, Cadence(), testCalendar(), history.now);
}

bool isCounted(Kind kind)
{
    return kind == Kind::InterestFollowUp || kind == Kind::StatusCheckIn || kind == Kind::FinalFollowUp;
}

bool isNudge(Kind kind)
{
    return isCounted(kind) || kind == Kind::RequestedCheckIn || kind == Kind::KeepInTouch;
}

bool isAllowed(const Application &application, Kind kind)
{
    return std::ranges::any_of(application.adjustments, [&](const Adjustment &adjustment) {
        return adjustment.kind == kind && adjustment.action == AdjustmentAction::Allow;
    });
}

bool isSnoozed(const Application &application, Kind kind)
{
    return std::ranges::any_of(application.adjustments, [&](const Adjustment &adjustment) {
        return adjustment.kind == kind && adjustment.action == AdjustmentAction::Snooze;
    });
}

bool isHumanReply(const Correspondence &message)
{
    return message.direction == Direction::In && message.meaning != Meaning::OutOfOffice &&
           message.meaning != Meaning::Bounce;
}

/// Faults of single steps, with the application each belongs to.
template <typename Examine>
QStringList faultySteps(const PlausibleHistory &history, const Examine &isFaulty)
{
    QStringList faults;
    for (const Step &step : planned(history).steps) {
        const Application *application = history.tracker.find(step.application);
        if (application && isFaulty(*application, step))
            faults << describe(step) + u" "_s + exchangeName(step.state);
    }
    return faults;
}

} // namespace

class TestPlanLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atMostOneNudgeIsOpen();
    void theCapIsNeverPassed();
    void aReplyEndsTheCadence();
    void aClosedApplicationIsLeftAlone();
    void opensBeforeDueBeforeCloses();
    void theGuardAgreesWithThePlan();
};

void TestPlanLimits::atMostOneNudgeIsOpen()
{
    VERIFY_NO_FAULTS(faultsOverHistories([](const PlausibleHistory &history) {
        QHash<ApplicationId, QStringList> open;
        for (const Step &step : planned(history).steps) {
            if (isNudge(step.kind) && step.state != StepState::Scheduled)
                open[step.application] << describe(step);
        }
        QStringList faults;
        for (const QStringList &nudges : open) {
            if (nudges.size() > 1)
                faults << nudges.join(u" and ");
        }
        return faults;
    }));
}

void TestPlanLimits::theCapIsNeverPassed()
{
    VERIFY_NO_FAULTS(faultsOverHistories([](const PlausibleHistory &history) {
        QStringList faults;
        const Plan made = planned(history);
        for (const ApplicationAdvice &advice : made.applications) {
            const Application &application = *history.tracker.find(advice.application);
            for (const Step &step : made.steps) {
                if (step.application == advice.application && isCounted(step.kind) &&
                    advice.unanswered >= Cadence().unansweredCap && !isAllowed(application, step.kind))
                    faults << describe(step) + u" after "_s + QString::number(advice.unanswered);
            }
        }
        return faults;
    }));
}

void TestPlanLimits::aReplyEndsTheCadence()
{
    VERIFY_NO_FAULTS(faultsOverHistories([](const PlausibleHistory &history) {
        return faultySteps(history, [&](const Application &application, const Step &step) {
            if (step.kind != Kind::InterestFollowUp && step.kind != Kind::FinalFollowUp)
                return false;
            const Correspondence *newest = nullptr;
            for (const Correspondence &message : application.correspondence) {
                const bool sent = message.direction == Direction::Out && message.delivery == Delivery::Sent;
                if (sent || isHumanReply(message))
                    newest = &message;
            }
            if (!newest || !isHumanReply(*newest) || isAllowed(application, step.kind))
                return false;
            // A reply belongs to the newest interview begun by then; an earlier round's ends nothing.
            return std::ranges::none_of(application.interviews, [&](const Interview &interview) {
                return interview.start > newest->at && interview.isHeldAt(history.now);
            });
        });
    }));
}

void TestPlanLimits::aClosedApplicationIsLeftAlone()
{
    VERIFY_NO_FAULTS(faultsOverHistories([](const PlausibleHistory &history) {
        return faultySteps(history, [](const Application &application, const Step &step) {
            if (application.stage != Stage::Closed)
                return false;
            // What comes in after the end reopens it.
            const Instant closed = Zone().endOfDay(application.closedOn);
            const bool reopened =
                std::ranges::any_of(application.correspondence, [&](const Correspondence &message) {
                    return isHumanReply(message) && message.at > closed - 24h * 2;
                });
            return !reopened && step.kind != Kind::ThankYouAnyway && step.kind != Kind::OfferResponse;
        });
    }));
}

void TestPlanLimits::opensBeforeDueBeforeCloses()
{
    VERIFY_NO_FAULTS(faultsOverHistories([](const PlausibleHistory &history) {
        return faultySteps(history, [](const Application &application, const Step &step) {
            if (isSnoozed(application, step.kind))
                return false;
            return (step.opens && step.due && *step.opens > *step.due) ||
                   (step.due && step.closes && *step.due > *step.closes) ||
                   (step.opens && step.closes && *step.opens > *step.closes);
        });
    }));
}

void TestPlanLimits::theGuardAgreesWithThePlan()
{
    VERIFY_NO_FAULTS(faultsOverHistories([](const PlausibleHistory &history) {
        QStringList faults;
        for (const Step &step : planned(history).steps) {
            const bool free = (step.state == StepState::Due || step.state == StepState::Overdue) &&
                              !step.needsUser && step.to.size() == 1;
            if (!isEmployerFacing(step.kind) || !free)
                continue;
            const GuardQuestion question{step.application, step.kind, step.to.front(), step.channel,
                                         step.interview};
            const GuardAnswer answer =
                guard(history.tracker, Cadence(), testCalendar(), question, history.now);
            if (answer.verdict != Verdict::Allow)
                faults << describe(step) + u" is due, but the guard says "_s + exchangeName(answer.verdict) +
                              (answer.findings.empty() ? QString()
                                                       : u": "_s + answer.findings.front().reason);
        }
        return faults;
    }));
}

QTEST_GUILESS_MAIN(TestPlanLimits)
#include "tst_planlimits.moc"
