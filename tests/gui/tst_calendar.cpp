// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar in a real window: the mouse of the X server drags an interview and a step, and the file says
// what became of them.
#include "calendarpage.h"
#include "desktopfixture.h"
#include "interviewmovepopover.h"
#include "monthview.h"
#include "weekview.h"

#include <QAction>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

class TestCalendar : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DesktopFixture> m_f;

    CalendarPage &page() { return *m_f->window().findChild<CalendarPage *>(); }

    /// The first entry that is wanted and in sight; empty: none.
    template <typename Wanted>
    QString find(const CalendarGrid &grid, Wanted wanted)
    {
        for (const DayEntry &entry : page().model().entries()) {
            if (wanted(entry) && grid.globalRect(entry.key()).isValid())
                return entry.key();
        }
        return {};
    }
    DayEntry entry(const QString &key) { return page().model().entry(page().model().placeOf(key)); }
    QString plannedInterview(const CalendarGrid &grid)
    {
        return find(grid, [this](const DayEntry &each) {
            return each.interview() && each.interview()->status == InterviewStatus::Planned &&
                   each.start > m_f->clock.now();
        });
    }
    Interview stored(const DayEntry &of) const
    {
        const auto application = m_f->second()->application(of.application());
        for (const Interview &interview : application->interviews) {
            if (interview.id == of.interview()->id)
                return interview;
        }
        return {};
    }
    size_t adjustments(const DayEntry &of) const
    {
        return m_f->second()->application(of.application())->adjustments.size();
    }
    static bool drag(QPoint from, QPoint to)
    {
        return runProgram(supportFile("xdrag"), {QString::number(from.x()), QString::number(from.y()),
                                                 QString::number(to.x()), QString::number(to.y())});
    }

private Q_SLOTS:
    void init()
    {
        m_f = std::make_unique<DesktopFixture>();
        m_f->importSample();
        m_f->start();
        QVERIFY(QTest::qWaitForWindowActive(&m_f->window()));
        QVERIFY(press(u"ctrl+3"_s));
        QTRY_VERIFY(m_f->window().findChild<CalendarPage *>());
        m_f->window().findChild<QAction *>(u"showDetailsAction"_s)->setChecked(false);
        QTRY_VERIFY(!page().model().entries().empty());
        QTest::qWait(200); // the window manager may still be placing the window
    }
    void cleanup() { m_f.reset(); }

    void anInterviewIsDraggedAgreedToAndTakenBack()
    {
        MonthView &month = page().month();
        const QString key = plannedInterview(month);
        QVERIFY2(!key.isEmpty(), "the sample has a planned interview in sight");
        const DayEntry moved = entry(key);
        const Interview before = stored(moved);
        const QDate to = moved.first.addDays(1);
        const QRect day = month.globalDayRect(to);
        QVERIFY(day.isValid());
        QVERIFY(drag(month.globalRect(key).center(), day.center()));
        QTRY_VERIFY_WITH_TIMEOUT(openDialog<InterviewMovePopover>(), 5000);
        QVERIFY(stored(moved) == before);
        QVERIFY(press(u"Return"_s));
        QTRY_COMPARE(page().model().zone().dateAt(stored(moved).start), to);
        QCOMPARE(stored(moved).end - stored(moved).start, before.end - before.start);
        QTRY_VERIFY(!openDialog<InterviewMovePopover>());
        QVERIFY(press(u"ctrl+z"_s));
        QTRY_VERIFY(stored(moved) == before);
    }

    void escapeInTheQuestionLeavesItWhereItWas()
    {
        MonthView &month = page().month();
        const QString key = plannedInterview(month);
        const DayEntry moved = entry(key);
        const Interview before = stored(moved);
        QVERIFY(drag(month.globalRect(key).center(), month.globalDayRect(moved.first.addDays(1)).center()));
        QTRY_VERIFY_WITH_TIMEOUT(openDialog<InterviewMovePopover>(), 5000);
        QVERIFY(press(u"Escape"_s));
        QTRY_VERIFY(!openDialog<InterviewMovePopover>());
        QVERIFY(stored(moved) == before);
    }

    void aStepIsDraggedToALaterDay()
    {
        MonthView &month = page().month();
        const Instant now = m_f->clock.now();
        const QString key = find(month, [now](const DayEntry &each) {
            const CalendarStep *step = each.step();
            return step && step->application && step->opens && *step->opens <= now &&
                   (!step->closes || *step->closes > now + std::chrono::hours(80));
        });
        QVERIFY2(!key.isEmpty(), "the sample has an open step in sight");
        const DayEntry step = entry(key);
        const size_t before = adjustments(step);
        const QDate to = page().model().today().addDays(2);
        QVERIFY(drag(month.globalRect(key).center(), month.globalDayRect(to).center()));
        QTRY_COMPARE(adjustments(step), before + 1);
        const auto application = m_f->second()->application(step.application());
        QCOMPARE(application->adjustments.back().action, AdjustmentAction::Snooze);
        QCOMPARE(page().model().zone().dateAt(*application->adjustments.back().until), to);
        QVERIFY(press(u"ctrl+z"_s));
        QTRY_COMPARE(adjustments(step), before);
    }

    void inTheWeekAnInterviewIsDraggedToAnotherHour()
    {
        QVERIFY(press(u"ctrl+shift+2"_s));
        QTRY_COMPARE(page().view(), CalendarView::Week);
        WeekView &week = page().week();
        QString key = plannedInterview(week);
        for (int pages = 0; key.isEmpty() && pages < 4; ++pages) {
            page().turn(1);
            key = plannedInterview(week);
        }
        QVERIFY2(!key.isEmpty(), "the sample has a planned interview in the next weeks");
        week.scrollToHours();
        const DayEntry moved = entry(key);
        const Interview before = stored(moved);
        const QPoint from = week.globalRect(key).center();
        QVERIFY(drag(from, from + QPoint(0, week.globalRect(key).height() + 2)));
        QTRY_VERIFY_WITH_TIMEOUT(openDialog<InterviewMovePopover>(), 5000);
        QVERIFY(press(u"Return"_s));
        QTRY_VERIFY(stored(moved).start > before.start);
        const Duration later = stored(moved).start - before.start;
        QVERIFY(later.count() % (15 * 60'000) == 0);
        QVERIFY(qAbs((later - (before.end - before.start)).count()) <= 15 * 60'000);
    }
};

QTEST_MAIN(TestCalendar)
#include "tst_calendar.moc"
