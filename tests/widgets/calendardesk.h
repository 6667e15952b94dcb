// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window on its calendar, with the story of calendarstory.h, and a mouse that drags.
#pragma once

#include "calendarpage.h"
#include "calendarstory.h"
#include "interviewmovepopover.h"
#include "monthview.h"
#include "policyplanner.h"
#include "toast.h"
#include "weekview.h"
#include "windowfixture.h"

#include <QLabel>
#include <QStyleFactory>

namespace afterword::test {

using namespace Qt::StringLiterals;

inline const StoryHolidays storyHolidays;
inline const BusinessCalendar storyCalendar(&storyHolidays);
inline const PolicyPlanner storyRules(storyCalendar);

inline QPalette somePalette(bool dark)
{
    QPalette palette(dark ? QColor(0x2a, 0x2e, 0x32) : QColor(0xef, 0xf0, 0xf1));
    palette.setColor(QPalette::Base, dark ? QColor(0x1f, 0x22, 0x25) : QColor(Qt::white));
    palette.setColor(QPalette::Highlight, dark ? QColor(0x3d, 0xae, 0xe9) : QColor(0x2a, 0x7f, 0xd4));
    return palette;
}

/// The window on its calendar.
struct Desk
{
    explicit Desk(int applications = 3, Instant now = at("2026-11-25T10:20:00Z"))
        : f(storyRules, now)
    {
        if (!f.store->import(calendarStory(applications), false) || !f.store->replan(f.clock.now()))
            qFatal("the story cannot be imported");
    }

    void show(CalendarView view = CalendarView::Month)
    {
        f.window.reset();
        f.runner = std::make_unique<CommandRunner>(*f.store);
        f.board = std::make_unique<BoardModel>(*f.store, f.clock);
        f.today = std::make_unique<TodayModel>(*f.store, f.clock);
        f.details = std::make_unique<DetailsModel>(*f.store, f.clock);
        f.window = std::make_unique<MainWindow>(MainWindowParts{*f.store, f.clock, *f.runner, *f.board,
                                                                *f.today, *f.details, f.settings,
                                                                storyCalendar, f.store.get()});
        f.window->resize(1280, 800);
        f.window->show();
        f.window->showPage(Page::Calendar);
        page()->setView(view);
        QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
        for (int round = 0; round < 4; ++round)
            QCoreApplication::processEvents();
    }

    CalendarPage *page() const { return f.window->findChild<CalendarPage *>(); }
    MonthView &month() const { return page()->month(); }
    WeekView &week() const { return page()->week(); }
    QString heading() const { return page()->heading(); }
    QString told() const
    {
        const auto *toast = f.window->findChild<Toast *>();
        const auto *text = toast->findChild<QLabel *>(u"toastText"_s);
        return toast->isVisible() ? text->text() : QString();
    }
    QStringList dayEntries(QDate day) const
    {
        QStringList titles;
        for (const int place : page()->model().entriesOn(day))
            titles << entryTitle(page()->model().entry(place));
        return titles;
    }
    Interview interview(const QString &application = u"a1"_s) const
    {
        return f.store->application(ApplicationId(application))->interviews.front();
    }
    QString keyOfStep(const QString &application) const
    {
        for (const DayEntry &entry : page()->model().entries()) {
            if (entry.step() && entry.application().value() == application)
                return entry.key();
        }
        return {};
    }

    WindowFixture f;
};

inline const QString keyOfSecond = u"i/a1/i"_s; // 27 November, 10:00 to 11:30

inline QPoint middleOf(CalendarGrid &grid, const QRect &global)
{
    return grid.viewport()->mapFromGlobal(global.center());
}

/// The mouse takes what is at one place to the other.
inline void drag(CalendarGrid &grid, QPoint from, QPoint to, bool drops = true)
{
    QWidget *area = grid.viewport();
    QTest::mousePress(area, Qt::LeftButton, {}, from);
    QTest::mouseMove(area, from + QPoint(12, 3));
    QTest::mouseMove(area, (from + to) / 2);
    QTest::mouseMove(area, to);
    if (drops)
        QTest::mouseRelease(area, Qt::LeftButton, {}, to);
}

/// Fusion, British English, a light palette, ten points.
inline void useUsualLook()
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QFont font = QApplication::font();
    font.setPointSizeF(10);
    QApplication::setFont(font);
    QApplication::setPalette(somePalette(false));
}

} // namespace afterword::test
