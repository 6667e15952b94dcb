// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar in the window: what stands where, keys, mouse, moves, and pictures of few and many entries.
// With AFTERWORD_PICTURES=folder the pictures are kept for looking at.
#include "calendaragendalist.h"
#include "calendardaypopover.h"
#include "calendardesk.h"
#include "interviewdialog.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QContextMenuEvent>
#include <QInputDialog>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

class TestCalendarPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useUsualLook(); }

    void nothingIsMadeOrReadBeforeItIsWanted()
    {
        Desk desk;
        desk.f.show();
        QVERIFY(QTest::qWaitForWindowActive(desk.f.window.get()));
        QVERIFY(!desk.page());
        QTest::keyClick(desk.f.window.get(), Qt::Key_3, Qt::ControlModifier);
        QVERIFY(desk.page() && desk.page()->isVisible());
        QVERIFY(!desk.page()->model().entries().empty());
    }

    void theMonthShowsWholeWeeks()
    {
        Desk desk;
        desk.show();
        QCOMPARE(desk.heading(), u"November 2026"_s);
        QCOMPARE(desk.page()->model().first(), QDate(2026, 10, 26));
        QCOMPARE(desk.page()->model().last(), QDate(2026, 12, 6));
        QCOMPARE(desk.month().currentDay(), QDate(2026, 11, 25));
        QVERIFY(desk.dayEntries(QDate(2026, 11, 27)).contains(u"Globex"_s));
        QVERIFY(!desk.month().globalRect(keyOfSecond).isEmpty());
        QVERIFY(
            desk.month().globalDayRect(QDate(2026, 11, 27)).contains(desk.month().globalRect(keyOfSecond)));
        QVERIFY(desk.page()->model().day(QDate(2026, 11, 18)).isHoliday);
        QVERIFY(desk.page()->model().day(QDate(2026, 12, 5)).isAway);
    }

    void keysGoFromDayToDayAndEntryToEntry()
    {
        Desk desk;
        desk.show();
        MonthView &month = desk.month();
        QCOMPARE(QApplication::focusWidget(), &month);
        QTest::keyClick(&month, Qt::Key_Right);
        QTest::keyClick(&month, Qt::Key_Right);
        QCOMPARE(month.currentDay(), QDate(2026, 11, 27));
        QVERIFY(!month.currentEntry());
        QTest::keyClick(&month, Qt::Key_Down);
        QVERIFY(month.currentEntry());
        QCOMPARE(month.currentEntry()->key(), keyOfSecond);
        QTest::keyClick(&month, Qt::Key_Up);
        QVERIFY(!month.currentEntry());
        QTest::keyClick(&month, Qt::Key_Up);
        QCOMPARE(month.currentDay(), QDate(2026, 11, 20));
        QTest::keyClick(&month, Qt::Key_Home);
        QCOMPARE(month.currentDay(), QDate(2026, 11, 25));
        QTest::keyClick(&month, Qt::Key_PageDown);
        QCOMPARE(desk.heading(), u"December 2026"_s);
        QCOMPARE(month.currentDay(), QDate(2026, 12, 25));
        QTest::keyClick(&month, Qt::Key_PageUp);
        QTest::keyClick(&month, Qt::Key_PageUp);
        QCOMPARE(desk.heading(), u"October 2026"_s);
        QTest::keyClick(&month, Qt::Key_Delete);
        QCOMPARE(desk.f.store->tracker()->applications.size(), size_t(3));
    }

    void theViewIsChangedByKeysAndButtonsAndKept()
    {
        Desk desk;
        desk.show();
        QTest::keyClick(desk.f.window.get(), Qt::Key_2, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.page()->view(), CalendarView::Week);
        QCOMPARE(desk.heading(), u"23 Nov – 29 Nov 2026"_s);
        QTest::keyClick(desk.f.window.get(), Qt::Key_3, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.page()->view(), CalendarView::Agenda);
        desk.f.window->findChild<QToolButton *>(u"calendarWeekButton"_s)->click();
        QCOMPARE(desk.page()->view(), CalendarView::Week);
        desk.f.window->close();
        desk.show();
        QCOMPARE(desk.f.settings.value(u"window/page"_s).toString(), u"calendar"_s);
    }

    void theMonthIsReadInANarrowWindowToo()
    {
        Desk desk;
        desk.show();
        const auto *heading = desk.page()->findChild<QLabel *>(u"calendarHeading"_s);
        const auto *today = desk.page()->findChild<QWidget *>(u"calendarTodayButton"_s);
        const auto isBelow = [&] { return heading->y() > today->geometry().bottom(); };
        QVERIFY(!isBelow());
        QVERIFY(heading->x() > today->geometry().right());
        const QSize wide = desk.f.window->size();
        desk.f.window->resize(desk.f.window->minimumSizeHint().width(), wide.height());
        QTRY_VERIFY(isBelow());
        QCOMPARE(heading->text(), desk.heading());
        desk.f.window->resize(wide);
        QTRY_VERIFY(!isBelow());
        QCOMPARE(heading->text(), desk.heading());
        QVERIFY(heading->x() > today->geometry().right());
    }

    void enterOpensDetailsBesideIt()
    {
        Desk desk;
        desk.show();
        desk.month().setCurrent(QDate(2026, 11, 27), keyOfSecond);
        QTest::keyClick(&desk.month(), Qt::Key_Return);
        QCOMPARE(desk.f.details->application().id, ApplicationId(u"a1"_s));
        QVERIFY(desk.page()->isVisible());
    }

    void aDayThatIsFullSaysHowManyMoreAndOpens()
    {
        Desk desk(160);
        desk.show();
        const auto &items = desk.month().items();
        const auto more = std::ranges::find_if(items, &CalendarGrid::Item::isMore);
        QVERIFY(more != items.end());
        const QDate day = more->day;
        QVERIFY(desk.month().itemName(*more).endsWith(u" more"_s));
        QTest::mouseClick(desk.month().viewport(), Qt::LeftButton, {}, desk.month().itemRect(*more).center());
        auto *popover = openDialog<CalendarDayPopover>();
        QVERIFY(popover);
        const auto *rows = qobject_cast<CalendarAgendaModel *>(popover->list().model());
        QCOMPARE(rows->rowCount(), 1 + static_cast<int>(desk.page()->model().entriesOn(day).size()));
        QCOMPARE(rows->dayAt(0), day);
        QTest::keyClick(&popover->list(), Qt::Key_Return);
        QVERIFY(!desk.f.details->isEmpty());
        QTRY_VERIFY(!openDialog<CalendarDayPopover>());
    }

    void theAgendaListsEachEntryOnce()
    {
        Desk desk(40);
        desk.show(CalendarView::Agenda);
        CalendarAgendaList &agenda = desk.page()->agenda();
        const QAbstractItemModelTester tester(agenda.model(),
                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
        const auto *rows = qobject_cast<CalendarAgendaModel *>(agenda.model());
        QSet<QString> keys;
        int headings = 0;
        QDate day;
        for (int row = 0; row < rows->rowCount(); ++row) {
            QVERIFY(!day.isValid() || rows->dayAt(row) >= day);
            day = rows->dayAt(row);
            if (rows->isHeading(row))
                ++headings;
            else
                QVERIFY(!keys.contains(rows->entryAt(row)->key()));
            if (!rows->isHeading(row))
                keys.insert(rows->entryAt(row)->key());
        }
        QCOMPARE(keys.size(), qsizetype(desk.page()->model().entries().size()));
        QVERIFY(headings > 10);
        QCOMPARE(agenda.currentDay(), QDate(2026, 11, 25));
        desk.f.runner->undo();
        desk.page()->turn(1);
        QCOMPARE(desk.heading(), u"December 2026"_s);
    }

    void theWeekShowsTheOtherClocks()
    {
        Desk desk;
        desk.show(CalendarView::Week);
        const int place = desk.page()->model().placeOf(u"i/a0/i"_s);
        QVERIFY(place >= 0);
        const DayEntry &entry = desk.page()->model().entry(place);
        QCOMPARE(entryWhen(entry, desk.page()->model().dates()), u"21:00–22:00"_s);
        QCOMPARE(theirTime(entry, desk.page()->model().dates()), u"15:00–16:00 New York"_s);
        // Its two columns of hours are as wide as two of one.
        const QRect monday = desk.week().globalDayRect(QDate(2026, 11, 23));
        const int gutter = desk.week().viewport()->mapFromGlobal(monday.topLeft()).x();
        desk.page()->turn(2);
        const QRect later = desk.week().globalDayRect(QDate(2026, 12, 7));
        QVERIFY(gutter > desk.week().viewport()->mapFromGlobal(later.topLeft()).x());
    }

    void anInterviewIsDraggedToAnotherDayOnceTheyAgree()
    {
        Desk desk;
        desk.show();
        MonthView &month = desk.month();
        const Interview before = desk.interview();
        const QPoint from = middleOf(month, month.globalRect(keyOfSecond));
        const QPoint to = middleOf(month, month.globalDayRect(QDate(2026, 12, 2)));
        drag(month, from, to);
        auto *popover = openDialog<InterviewMovePopover>();
        QVERIFY(popover);
        QCOMPARE(desk.interview().start, before.start);
        popover->findChild<QPushButton *>(u"notYetButton"_s)->click();
        QCOMPARE(desk.interview().start, before.start);
        QTRY_COMPARE(desk.told(), u"The interview stays where it is until they agree."_s);
        drag(month, from, to);
        popover = openDialog<InterviewMovePopover>();
        QVERIFY(popover);
        popover->accept();
        QCOMPARE(desk.interview().start, at("2026-12-02T09:00:00Z"));
        QCOMPARE(desk.interview().end, at("2026-12-02T10:30:00Z"));
        QVERIFY(desk.dayEntries(QDate(2026, 12, 2)).contains(u"Globex"_s));
        desk.f.runner->undo();
        QVERIFY(desk.interview() == before);
        QVERIFY(desk.dayEntries(QDate(2026, 11, 27)).contains(u"Globex"_s));
    }

    void inTheWeekItIsDraggedToAnotherHour()
    {
        Desk desk;
        desk.show(CalendarView::Week);
        WeekView &week = desk.week();
        const QRect piece = week.globalRect(keyOfSecond);
        QVERIFY(!piece.isEmpty());
        const QPoint from = middleOf(week, piece);
        // As far down as the piece is high: by its own length, an hour and a half.
        drag(week, from, from + QPoint(0, piece.height() + 2));
        auto *popover = openDialog<InterviewMovePopover>();
        QVERIFY(popover);
        popover->accept();
        QCOMPARE(desk.interview().start, at("2026-11-27T10:30:00Z"));
        QCOMPARE(desk.interview().end, at("2026-11-27T12:00:00Z"));
    }

    void escapeCancelsADrag()
    {
        Desk desk;
        desk.show();
        MonthView &month = desk.month();
        const QPoint from = middleOf(month, month.globalRect(keyOfSecond));
        const QPoint to = middleOf(month, month.globalDayRect(QDate(2026, 12, 2)));
        drag(month, from, to, false);
        QTest::keyClick(&month, Qt::Key_Escape);
        QTest::mouseRelease(month.viewport(), Qt::LeftButton, {}, to);
        QVERIFY(!openDialog<InterviewMovePopover>());
        QCOMPARE(desk.interview().start, at("2026-11-27T09:00:00Z"));
    }

    void theSameByKeyboard()
    {
        Desk desk;
        desk.show();
        desk.month().setCurrent(QDate(2026, 11, 27), keyOfSecond);
        QTest::keyClick(&desk.month(), Qt::Key_Right, Qt::AltModifier);
        auto *popover = openDialog<InterviewMovePopover>();
        QVERIFY(popover);
        popover->accept();
        QCOMPARE(desk.interview().start, at("2026-11-28T09:00:00Z"));
        desk.page()->setView(CalendarView::Week);
        desk.week().setCurrent(QDate(2026, 11, 28), keyOfSecond);
        QTest::keyClick(&desk.week(), Qt::Key_Up, Qt::AltModifier);
        popover = openDialog<InterviewMovePopover>();
        QVERIFY(popover);
        popover->accept();
        QCOMPARE(desk.interview().start, at("2026-11-28T08:45:00Z"));
    }

    void anInterviewThatIsOverStaysWhereItWas()
    {
        Desk desk(3, at("2026-11-30T10:20:00Z"));
        desk.show();
        desk.month().setCurrent(QDate(2026, 11, 27), keyOfSecond);
        QTest::keyClick(&desk.month(), Qt::Key_Right, Qt::AltModifier);
        QVERIFY(!openDialog<InterviewMovePopover>());
        QTRY_VERIFY(desk.told().contains(u"is over"_s));
    }

    void aStepIsPutOffWithinTheRules()
    {
        Desk desk(3, at("2026-11-27T12:00:00Z"));
        desk.show();
        const QString key = desk.keyOfStep(u"a1"_s);
        QVERIFY(!key.isEmpty());
        const DayEntry step = desk.page()->model().entry(desk.page()->model().placeOf(key));
        MonthView &month = desk.month();
        const QPoint from = middleOf(month, month.globalRect(key));
        const size_t before = desk.f.store->application(ApplicationId(u"a1"_s))->adjustments.size();
        // Backwards is not what snoozing does.
        drag(month, from, middleOf(month, month.globalDayRect(step.first.addDays(-3))));
        QVERIFY(!desk.told().isEmpty());
        QCOMPARE(desk.f.store->application(ApplicationId(u"a1"_s))->adjustments.size(), before);
        const QDate to = step.first.addDays(1);
        drag(month, from, middleOf(month, month.globalDayRect(to)));
        const auto adjustments = desk.f.store->application(ApplicationId(u"a1"_s))->adjustments;
        QCOMPARE(adjustments.size(), before + 1);
        QCOMPARE(desk.page()->model().zone().dateAt(*adjustments.back().until), to);
        desk.f.runner->undo();
        QCOMPARE(desk.f.store->application(ApplicationId(u"a1"_s))->adjustments.size(), before);
    }

    void aDoubleClickMakesAnInterviewThen()
    {
        Desk desk;
        desk.show();
        desk.f.window->showApplication(ApplicationId(u"a2"_s));
        MonthView &month = desk.month();
        QTest::mouseDClick(month.viewport(), Qt::LeftButton, {},
                           middleOf(month, month.globalDayRect(QDate(2026, 11, 30))));
        auto *dialog = openDialog<InterviewDialog>();
        QVERIFY(dialog);
        dialog->accept();
        const auto interviews = desk.f.store->application(ApplicationId(u"a2"_s))->interviews;
        QCOMPARE(interviews.size(), size_t(2));
        QCOMPARE(interviews.back().start, at("2026-11-30T09:00:00Z"));
    }

    void withNobodyChosenItAsksForWhom()
    {
        Desk desk;
        desk.show();
        QTest::keyClick(&desk.month(), Qt::Key_Return);
        auto *dialog = openDialog<QInputDialog>();
        QVERIFY(dialog);
        dialog->accept();
        QVERIFY(openDialog<InterviewDialog>());
    }

    void theMenuOfAStepIsThatOfToday()
    {
        Desk desk(3, at("2026-11-27T12:00:00Z"));
        desk.show();
        const QString key = desk.keyOfStep(u"a1"_s);
        QContextMenuEvent event(QContextMenuEvent::Mouse,
                                middleOf(desk.month(), desk.month().globalRect(key)),
                                desk.month().globalRect(key).center());
        QApplication::sendEvent(desk.month().viewport(), &event);
        auto *menu = desk.page()->findChild<QMenu *>(u"calendarMenu"_s);
        QVERIFY(menu && menu->isVisible());
        QVERIFY(menu->actions().size() > 4);
        menu->close();
    }

    void screenReadersMeetDaysAndEntries()
    {
        Desk desk;
        desk.show();
        QAccessibleInterface *view = QAccessible::queryAccessibleInterface(&desk.month());
        QVERIFY(view);
        QCOMPARE(view->childCount(), static_cast<int>(desk.month().items().size()));
        QStringList names;
        for (int i = 0; i < view->childCount(); ++i) {
            QAccessibleInterface *child = view->child(i);
            QVERIFY(child && child->isValid());
            QCOMPARE(view->indexOfChild(child), i);
            names << child->text(QAccessible::Name);
            QVERIFY2(!names.back().isEmpty(), qPrintable(QString::number(i)));
        }
        QVERIFY(names.contains(u"Globex, Interview 1, Video call, 10:00–11:30"_s));
        QVERIFY(names.join(u'\n').contains(u"Wednesday, 25 November 2026"_s) ||
                names.join(u'\n').contains(u"25 November 2026"_s));
        desk.month().setCurrent(QDate(2026, 11, 27), keyOfSecond);
        QAccessibleInterface *focus = view->focusChild();
        QVERIFY(focus);
        QCOMPARE(focus->text(QAccessible::Name), u"Globex, Interview 1, Video call, 10:00–11:30"_s);
        QVERIFY(focus->rect().intersects(desk.month().globalRect(keyOfSecond)));
        focus->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(desk.f.details->application().id, ApplicationId(u"a1"_s));
    }

    void aChangeElsewhereIsFollowed()
    {
        Desk desk;
        desk.show();
        QSignalSpy changes(&desk.page()->model(), &CalendarViewModel::changed);
        Application application = *desk.f.store->application(ApplicationId(u"a2"_s));
        application.notes = u"Nothing that a calendar shows."_s;
        desk.f.runner->run({u"a note"_s, {SaveApplication{application}}});
        QCOMPARE(changes.size(), 0);
        application.interviews.front().start = at("2026-11-26T08:00:00Z");
        application.interviews.front().end = at("2026-11-26T09:00:00Z");
        desk.f.runner->run({u"a time"_s, {SaveApplication{application}}});
        QCOMPARE(changes.size(), 1);
        QVERIFY(desk.dayEntries(QDate(2026, 11, 26)).contains(u"Initech"_s));
        desk.f.window->showPage(Page::Board);
        desk.f.runner->undo();
        QCOMPARE(changes.size(), 1);
        desk.f.window->showPage(Page::Calendar);
        QVERIFY(!desk.dayEntries(QDate(2026, 11, 26)).contains(u"Initech"_s));
    }
};

QTEST_MAIN(TestCalendarPage)
#include "tst_calendarpage.moc"
