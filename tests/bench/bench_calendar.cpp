// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar page over many applications: another month, painting, one change; beside the floor of a window
// that only paints an empty month.
#include "benchdata.h"
#include "calendarpage.h"
#include "commandrunner.h"
#include "monthview.h"
#include "weekview.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace afterword;
using namespace afterword::bench;
using namespace Qt::StringLiterals;

namespace {

/// The middle of some rounds, in milliseconds.
double measured(int rounds, auto &&act)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        act(round);
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return median(std::move(times));
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"applications"_s, u"How many."_s, u"number"_s, u"10000"_s});
    parser.process(application);
    const int count = parser.value(u"applications"_s).toInt();
    const Ground data;
    const QTemporaryDir folder;
    const QString file = data.tracker(QDir(folder.path()), count);
    if (file.isEmpty())
        qFatal("the tracker cannot be made");
    const auto opened = data.open(file);
    SqlTrackerStore &store = *opened;

    CalendarPage page(store, data.clock, data.calendar);
    page.resize(1200, 800);
    page.show();
    QCoreApplication::processEvents();
    const auto paint = [&page](QWidget &view) {
        view.grab();
        page.repaint();
    };
    const double reading = measured(9, [&](int) {
        const CalendarViewModel &model = page.model();
        const Zone &zone = model.zone();
        if (!store.calendarEntries(
                {zone.startOfDay(model.first()), zone.endOfDay(model.last()), model.first(), model.last()}))
            qFatal("cannot be read");
    });
    const double painting = measured(9, [&](int) { paint(page.month()); });
    const double turning = measured(9, [&](int round) {
        page.turn(round % 2 == 0 ? 1 : -1);
        paint(page.month());
    });
    page.showToday();
    const size_t entries = page.model().entries().size();
    Application some = *store.application(store.boardCards(Stage::Interviewing, 0, 1)->front().id);
    const double following = measured(9, [&](int round) {
        ChangeSet changes;
        changes.changed = {some.id};
        some.notes = QString::number(round);
        Q_EMIT store.changed(changes);
        QCoreApplication::processEvents();
    });
    page.setView(CalendarView::Week);
    const double week = measured(9, [&](int) { paint(page.week()); });
    page.setView(CalendarView::Agenda);
    QCoreApplication::processEvents();
    const double agenda = measured(5, [&](int round) {
        page.turn(round % 2 == 0 ? 1 : -1);
        QCoreApplication::processEvents();
    });
    page.showDay(QDate(2050, 1, 15));
    page.setView(CalendarView::Month);
    const double floor = measured(9, [&](int) { paint(page.month()); });
    qInfo(
        "%d applications, %d entries in the month: read %.1f ms, another month %.1f ms, paint month %.1f ms "
        "(empty %.1f ms), paint week %.1f ms, another month of the agenda %.1f ms, one change %.2f ms",
        count, static_cast<int>(entries), reading, turning, painting, floor, week, agenda, following);
    return 0;
}
