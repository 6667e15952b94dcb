// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Moves, menus and new interviews of the calendar page.
#include "calendarwork.h"

#include "calendarmoves.h"
#include "detailswords.h"
#include "interviewmovepopover.h"
#include "snoozepopover.h"
#include "stagefacts.h"
#include "stepactions.h"
#include "steprowactions.h"

#include <QInputDialog>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

constexpr int mostProposed = 200; // of each stage

QAction *add(QMenu &menu, const QString &name, const QString &text)
{
    QAction *action = menu.addAction(text);
    action->setObjectName(name);
    return action;
}

} // namespace

CalendarWork::CalendarWork(CalendarPage &page, const Clock &clock, CommandRunner &runner, FactDialogs &facts,
                           StepDialogs &steps)
    : QObject(&page)
    , m_page(page)
    , m_clock(clock)
    , m_runner(runner)
    , m_facts(facts)
    , m_steps(steps)
{
    connect(&page, &CalendarPage::activated, this, [this](const DayEntry &entry) {
        const QString record = entry.interview() ? entry.interview()->id.value()
                               : entry.date()    ? entry.date()->record
                                                 : QString();
        Q_EMIT openRequested(entry.application(), record);
    });
    connect(&page, &CalendarPage::menuRequested, this, &CalendarWork::openMenu);
    connect(&page, &CalendarPage::moveRequested, this, &CalendarWork::move);
    connect(&page, &CalendarPage::newRequested, this, &CalendarWork::newInterview);
}

void CalendarWork::openMenu(const DayEntry &entry, QPoint at)
{
    auto *menu = new QMenu(&m_page);
    menu->setObjectName(u"calendarMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (entry.step()) {
        fillStep(*menu, entry);
    } else {
        QAction *open = add(*menu, u"calendarOpenAction"_s, tr("&Open"));
        menu->setDefaultAction(open);
        connect(open, &QAction::triggered, this, [this, entry] { Q_EMIT m_page.activated(entry); });
        if (entry.interview())
            fillInterview(*menu, entry);
        if (!m_actions.isEmpty() && entry.application()) {
            menu->addSeparator();
            menu->addActions(m_actions);
        }
    }
    menu->popup(at);
}

void CalendarWork::fillInterview(QMenu &menu, const DayEntry &entry)
{
    const CalendarInterview &interview = *entry.interview();
    const auto on = [&](const QString &name, const QString &text, auto act) {
        connect(add(menu, name, text), &QAction::triggered, this, act);
    };
    const ApplicationId application = interview.application;
    const InterviewId id = interview.id;
    on(u"calendarChangeAction"_s, tr("&Change Interview…"),
       [this, application, id] { m_facts.editInterview(application, id); });
    if (interview.status == InterviewStatus::Planned && m_clock.now() < interview.end)
        on(u"calendarPrepareAction"_s, tr("&Prepare…"),
           [this, application, id] { m_facts.prepare(application, id); });
    if (interview.start <= m_clock.now() && !entry.isOver())
        on(u"calendarDebriefAction"_s, tr("&Debrief…"),
           [this, application, id] { m_facts.debrief(application, id); });
}

void CalendarWork::fillStep(QMenu &menu, const DayEntry &entry)
{
    const std::optional<AgendaRow> row = m_page.model().rowOf(*entry.step());
    if (!row)
        return;
    StepRowActions::fill(&menu, mainActionText(row->step.kind), row->step, canBeAdjusted(row->step),
                         m_page.model().dates());
    connect(&menu, &QMenu::triggered, this, [this, row = *row](const QAction *action) {
        if (action->data().canConvert<TodayAction>())
            m_steps.act(row, action->data().value<TodayAction>());
    });
}

void CalendarWork::move(const DayEntry &entry, QDate day, QTime time)
{
    if (entry.interview())
        moveInterview(entry, day, time);
    else if (entry.step())
        moveStep(entry, day, time);
    else
        Q_EMIT told(whyDateStays());
}

void CalendarWork::moveInterview(const DayEntry &entry, QDate day, QTime time)
{
    const CalendarInterview &shown = *entry.interview();
    const auto application = m_facts.read(shown.application);
    if (!application)
        return;
    const auto before = std::ranges::find(application->interviews, shown.id, &Interview::id);
    if (before == application->interviews.end())
        return;
    const DateText &dates = m_page.model().dates();
    const Zone theirs = zoneNamedOr(before->timeZone, m_facts.zoneOf(*application));
    const Interview moved = movedTo(*before, day, time, dates.zone(), theirs);
    if (const QString why = whyNotMoved(shown, moved.start, m_clock.now()); !why.isEmpty()) {
        Q_EMIT told(why);
        return;
    }
    auto *popover =
        new InterviewMovePopover(application->company, *before, moved, dates, theirs, m_page.window());
    popover->setAttribute(Qt::WA_DeleteOnClose);
    connect(popover, &QDialog::accepted, this,
            [this, application = *application, moved, day, key = entry.key()] {
                if (m_runner.run(afterword::moveInterview(application, moved)))
                    m_page.showEntry(day, key);
            });
    connect(popover, &InterviewMovePopover::changeRequested, this,
            [this, application = *application, moved] { m_facts.openInterview(application, moved); });
    connect(popover, &InterviewMovePopover::declined, this,
            [this] { Q_EMIT told(tr("The interview stays where it is until they agree.")); });
    placePopover(popover, m_page.anchorOf(entry));
    popover->open();
}

void CalendarWork::moveStep(const DayEntry &entry, QDate day, QTime time)
{
    const CalendarStep &step = *entry.step();
    const DateText &dates = m_page.model().dates();
    const Instant until = snoozedTo(step, day, time, dates.zone());
    if (const QString why = whyNotSnoozed(step, until, dates); !why.isEmpty()) {
        Q_EMIT told(why);
        return;
    }
    const auto row = m_page.model().rowOf(step);
    if (row && m_runner.run(snoozeStep(row->step, until, m_clock.now())))
        m_page.showEntry(day, entry.key());
}

void CalendarWork::newInterview(QDate day, QTime time)
{
    const Zone &home = m_page.model().zone();
    const Instant start = home.resolve(day, time.isValid() ? time : QTime(10, 0));
    if (m_application)
        m_facts.newInterviewAt(m_application, start);
    else
        chooseApplication(start);
}

void CalendarWork::chooseApplication(Instant start)
{
    QStringList names;
    std::vector<ApplicationId> ids;
    for (const Stage stage : {Stage::Interviewing, Stage::Applied, Stage::AwaitingDecision,
                              Stage::FollowingUp, Stage::Saved, Stage::KeepingInTouch, Stage::Offer}) {
        const auto cards = m_page.model().store().boardCards(stage, 0, mostProposed);
        if (!cards)
            continue;
        for (const BoardCard &card : *cards) {
            //: %1 is a company, %2 a job
            QString name = tr("%1, %2").arg(card.company, card.role);
            while (names.contains(name))
                name += u" "_s; // the same job twice: each is still to be chosen
            names.append(name);
            ids.push_back(card.id);
        }
    }
    if (names.isEmpty()) {
        Q_EMIT told(tr("No open application is left to have an interview."));
        return;
    }
    auto *dialog = new QInputDialog(m_page.window());
    dialog->setObjectName(u"interviewOfDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QInputDialog::UseListViewForComboBoxItems);
    dialog->setWindowTitle(tr("New Interview"));
    dialog->setLabelText(tr("Which application is the interview for?"));
    dialog->setComboBoxItems(names);
    dialog->setTextValue(names.front());
    dialog->setOkButtonText(tr("Continue"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, names, ids, start](const QString &name) {
        if (const qsizetype chosen = names.indexOf(name); chosen >= 0)
            m_facts.newInterviewAt(ids[static_cast<size_t>(chosen)], start);
    });
    dialog->open();
}

} // namespace afterword
