// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Layout of the agenda for a terminal.
#include "agendatext.h"

#include "localtext.h"
#include "steptitle.h"
#include "zone.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace afterword::cli {

namespace {

class Agenda
{
    Q_DECLARE_TR_FUNCTIONS(Agenda)
};

constexpr qsizetype LineWidth = 96;

enum class Group { Overdue, Now, LaterToday, Later };
constexpr std::array groupTitles{QT_TRANSLATE_NOOP("Agenda", "Overdue"), QT_TRANSLATE_NOOP("Agenda", "Now"),
                                 QT_TRANSLATE_NOOP("Agenda", "Later today"),
                                 QT_TRANSLATE_NOOP("Agenda", "Coming")};

/// Words broken into lines, each behind the indentation.
QString wrapped(const QString &text, int indentation)
{
    const QString margin(indentation, u' ');
    QString result;
    QString line = margin;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (line.size() > indentation && line.size() + 1 + word.size() > LineWidth) {
            result += line + u'\n';
            line = margin;
        }
        line += (line.size() > indentation ? u" "_s : QString()) + word;
    }
    return result + line + u'\n';
}

class Writer
{
public:
    Writer(const Plan &plan, const Tracker &tracker)
        : m_plan(plan)
        , m_tracker(tracker)
        , m_zone(Zone::named(tracker.profile.timeZone).value_or(Zone()))
        , m_today(m_zone.dateAt(plan.at))
    {}

    QString agenda() const
    {
        QString text = QLocale().toString(m_today, QLocale::LongFormat) + u'\n';
        if (m_plan.steps.empty())
            return text + u'\n' +
                   Agenda::tr("Nothing is due and nothing comes up. A good day for another application.") +
                   u'\n';
        for (int group = 0; group < static_cast<int>(groupTitles.size()); ++group) {
            QString rows;
            for (const Step &step : m_plan.steps) {
                if (groupOf(step) == static_cast<Group>(group))
                    rows += row(step);
            }
            if (!rows.isEmpty())
                text += u'\n' + Agenda::tr(groupTitles[static_cast<size_t>(group)]) + u'\n' + rows;
        }
        return text;
    }

    QString advice() const
    {
        QString text;
        for (const ApplicationAdvice &advice : m_plan.applications) {
            if (const Application *application = m_tracker.find(advice.application))
                text += u"  "_s + job(*application) + u" – "_s + stageName(advice.stage) + u'\n' +
                        wrapped(advice.summary.text(), 6);
        }
        return text.isEmpty() ? text : u'\n' + Agenda::tr("Applications") + u'\n' + text;
    }

private:
    static QString job(const Application &application)
    {
        //: %1 is a role, %2 a company
        return Agenda::tr("%1, %2").arg(application.role, application.company);
    }

    /// Something missing does not stop the clock.
    bool isLate(const Step &step) const
    {
        return step.state == StepState::Overdue ||
               (step.state == StepState::Blocked && step.due && *step.due < m_plan.at);
    }

    Group groupOf(const Step &step) const
    {
        switch (step.state) {
        case StepState::Overdue:
            return Group::Overdue;
        case StepState::Due:
        case StepState::Blocked:
            return isLate(step) ? Group::Overdue : Group::Now;
        case StepState::Scheduled:
            break;
        }
        return step.opens && m_zone.dateAt(*step.opens) == m_today ? Group::LaterToday : Group::Later;
    }

    QString when(Instant instant) const
    {
        const LocalTime wall = m_zone.local(instant);
        const QString time = shortTime(wall.time);
        const qint64 days = m_today.daysTo(wall.date);
        if (days == 0)
            return Agenda::tr("today %1").arg(time);
        if (days == 1)
            return Agenda::tr("tomorrow %1").arg(time);
        if (days == -1)
            return Agenda::tr("yesterday %1").arg(time);
        const bool thisYear = wall.date.year() == m_today.year();
        //: Order and form of a short date with its weekday, in Qt’s letters (ddd d MMM: Fri 4 Dec)
        const QString day = thisYear ? Agenda::tr("ddd d MMM")
                                     //: As above, of another year
                                     : Agenda::tr("ddd d MMM yyyy");
        return QLocale().toString(wall.date, day) + u' ' + time;
    }

    QString row(const Step &step) const
    {
        const Person *recipient = step.to.size() == 1 ? m_tracker.find(step.to.front()) : nullptr;
        const Application *application = m_tracker.find(step.application);
        QString line = stepTitle(step.kind, recipient ? recipient->name : QString());
        if (application)
            line += u" – "_s + job(*application);
        QStringList notes;
        if (step.state == StepState::Scheduled && step.opens)
            //: %1 is a moment
            notes += Agenda::tr("from %1").arg(when(*step.opens));
        if (step.due)
            notes += (isLate(step) ? Agenda::tr("was due %1") : Agenda::tr("until %1")).arg(when(*step.due));
        if (step.state == StepState::Blocked)
            notes += Agenda::tr("something is missing");
        if (step.needsUser)
            notes += Agenda::tr("you decide first");
        else if (step.optional)
            notes += Agenda::tr("optional");
        if (!notes.isEmpty())
            line += u" ("_s + notes.join(u", "_s) + u')';
        return wrapped(line, 2) + wrapped(step.reason.text(), 6);
    }

    const Plan &m_plan;
    const Tracker &m_tracker;
    Zone m_zone;
    QDate m_today;
};

} // namespace

QString agendaText(const Plan &plan, const Tracker &tracker)
{
    return Writer(plan, tracker).agenda();
}

QString planText(const Plan &plan, const Tracker &tracker)
{
    const Writer writer(plan, tracker);
    return writer.agenda() + writer.advice();
}

QString guardText(const GuardAnswer &answer)
{
    QString text;
    switch (answer.verdict) {
    case Verdict::Allow:
        text = Agenda::tr("Allowed: nothing speaks against sending it now.") + u'\n';
        break;
    case Verdict::Ask:
        text = Agenda::tr("Ask yourself first:") + u'\n';
        break;
    case Verdict::Block:
        text = Agenda::tr("Never:") + u'\n';
        break;
    }
    for (const GuardFinding &finding : answer.findings)
        text += wrapped(finding.reason + u" ["_s + finding.rules.join(u", "_s) + u']', 2);
    return text;
}

} // namespace afterword::cli
