// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Acts on steps.
#include "stepdialogs.h"

#include "answerdialogs.h"
#include "calendarmoves.h"
#include "snoozepopover.h"
#include "stepactions.h"
#include "steptext.h"
#include "steptitle.h"

#include <QCursor>

#include <algorithm>

namespace afterword {

StepDialogs::StepDialogs(TrackerStore &store, const Clock &clock, CommandRunner &runner, FactDialogs &facts,
                         QWidget *window)
    : QObject(window)
    , m_store(store)
    , m_clock(clock)
    , m_runner(runner)
    , m_facts(facts)
    , m_window(window)
{}

void StepDialogs::act(const AgendaRow &row, TodayAction action)
{
    if (const auto until = snoozedUntil(action, m_clock.now(), profileZone(m_store))) {
        putOff({row.step}, *until);
        return;
    }
    switch (action) {
    case TodayAction::SnoozePick:
        pickSnooze({row.step}, QRect(QCursor::pos(), QSize(1, 1)));
        break;
    case TodayAction::Skip:
        skip(row);
        break;
    case TodayAction::Why:
        Q_EMIT whyRequested(row);
        break;
    case TodayAction::Open:
        Q_EMIT openRequested(row.step.application);
        break;
    case TodayAction::Write:
        Q_EMIT writeRequested(row);
        break;
    case TodayAction::Done:
        if (isMessage(mainAction(row.step.kind)))
            record(row);
        else if (isOwnTask(mainAction(row.step.kind)))
            m_runner.run(markDone(row.step, m_clock.now()));
        else
            main(row);
        break;
    default:
        main(row);
        break;
    }
}

void StepDialogs::main(const AgendaRow &row)
{
    switch (mainAction(row.step.kind)) {
    case StepAction::Prepare:
        m_facts.prepare(row.step.application, row.step.interview);
        break;
    case StepAction::RecordDebrief:
        m_facts.debrief(row.step.application, row.step.interview);
        break;
    case StepAction::AnswerOffer:
        answerOffer(row.step.application);
        break;
    case StepAction::RecordConsent:
        recordConsent(row);
        break;
    case StepAction::AddApplication:
        m_facts.newApplication();
        break;
    case StepAction::ReviewDuplicates:
        Q_EMIT openRequested(row.step.application);
        break;
    case StepAction::MarkDone:
        m_runner.run(markDone(row.step, m_clock.now()));
        break;
    case StepAction::WriteMessage:
        if (m_composes && row.step.to.size() == 1)
            Q_EMIT writeRequested(row);
        else
            record(row);
        break;
    case StepAction::RecordMessage:
        record(row);
        break;
    }
}

void StepDialogs::record(const AgendaRow &row)
{
    if (const auto application = m_facts.read(row.step.application))
        m_facts.logMessage(*application, messageFor(row.step, m_clock.now()));
}

void StepDialogs::actOnMany(const std::vector<AgendaRow> &rows, TodayAction action)
{
    std::vector<Step> steps;
    std::ranges::transform(rows, std::back_inserter(steps), &AgendaRow::step);
    if (const auto until = snoozedUntil(action, m_clock.now(), profileZone(m_store)))
        putOff(steps, *until);
    else if (action == TodayAction::SnoozePick)
        pickSnooze(steps, QRect(QCursor::pos(), QSize(1, 1)));
    else if (action == TodayAction::Skip)
        askReason(tr("%n step(s)", nullptr, static_cast<int>(steps.size())), steps);
    else if (action == TodayAction::Done)
        finish(rows);
}

void StepDialogs::finish(const std::vector<AgendaRow> &rows)
{
    std::vector<Step> steps;
    std::vector<Application> applications;
    int left = 0;
    for (const AgendaRow &row : rows) {
        if (!isDoneByWord(row.step)) {
            ++left;
            continue;
        }
        const auto application = m_facts.read(row.step.application);
        if (!application)
            return;
        steps.push_back(row.step);
        applications.push_back(*application);
    }
    if (!steps.empty())
        m_runner.run(finishSteps(steps, applications, m_clock.now()));
    else if (left > 0)
        Q_EMIT told(tr("These steps ask for an answer of their own: open them one by one."));
}

void StepDialogs::snooze(const AgendaRow &row, const QRect &anchor)
{
    pickSnooze({row.step}, anchor);
}

void StepDialogs::pickSnooze(const std::vector<Step> &steps, const QRect &anchor)
{
    auto *popover = new SnoozePopover(m_clock.now(), profileZone(m_store), m_window);
    popover->setAttribute(Qt::WA_DeleteOnClose);
    popover->setWhyNot([this, steps](Instant until) { return whyNotPutOff(steps, until); });
    connect(popover, &QDialog::accepted, this, [this, popover, steps] { putOff(steps, popover->until()); });
    placePopover(popover, anchor);
    popover->open();
}

QString StepDialogs::whyNotPutOff(const std::vector<Step> &steps, Instant until) const
{
    return whyNotSnoozed(steps, until, DateText(profileZone(m_store), m_clock.now()));
}

void StepDialogs::putOff(const std::vector<Step> &steps, Instant until)
{
    if (const QString why = whyNotPutOff(steps, until); !why.isEmpty()) {
        Q_EMIT told(why);
        return;
    }
    std::vector<Step> put = steps;
    const auto left =
        std::erase_if(put, [&](const Step &step) { return !whyNotPutOff({step}, until).isEmpty(); });
    const bool isDone = m_runner.run(put.size() == 1 ? snoozeStep(put.front(), until, m_clock.now())
                                                     : snoozeSteps(put, until, m_clock.now()));
    if (isDone && left > 0)
        Q_EMIT told(
            tr("%n step(s) cannot wait so long and stay as they are.", nullptr, static_cast<int>(left)));
}

void StepDialogs::skip(const AgendaRow &row)
{
    askReason(stepTitle(row.step.kind, row.recipient), {row.step});
}

void StepDialogs::askReason(const QString &what, const std::vector<Step> &steps)
{
    auto *dialog = new SkipDialog(what, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, steps] {
        m_runner.run(steps.size() == 1 ? skipStep(steps.front(), dialog->reason(), m_clock.now())
                                       : skipSteps(steps, dialog->reason(), m_clock.now()));
    });
    dialog->open();
}

void StepDialogs::answerOffer(const ApplicationId &id)
{
    const auto application = m_facts.read(id);
    if (!application)
        return;
    const std::optional<Offer> offer = openOffer(*application);
    if (!offer) {
        Q_EMIT openRequested(application->id);
        return;
    }
    auto *dialog = new OfferAnswerDialog(application->company, *offer, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, application = *application, offer = *offer] {
        const bool accepts = dialog->isAccepted();
        if (m_runner.run(afterword::answerOffer(application, offer, accepts, m_clock.now())) && accepts)
            Q_EMIT offerAccepted(application.id);
    });
    dialog->open();
}

void StepDialogs::recordConsent(const AgendaRow &row)
{
    const PersonId person = row.step.to.empty() ? row.step.about : row.step.to.front();
    const Result<Tracker> tracker = m_store.tracker();
    if (!tracker) {
        Q_EMIT failed(tracker.error());
        return;
    }
    QString relationship;
    for (const Reference &reference : tracker->references) {
        if (reference.person == person)
            relationship = reference.relationship;
    }
    const Person *known = tracker->find(person);
    auto *dialog = new ConsentDialog(known ? known->name : row.recipient, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, person, relationship] {
        m_runner.run(afterword::recordConsent(person, dialog->consent(), relationship));
    });
    dialog->open();
}

} // namespace afterword
