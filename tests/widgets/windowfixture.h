// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A whole main window over a real database in a folder of its own, with plain steps instead of rules.
#pragma once

#include "fakeplanner.h"
#include "mainwindow.h"
#include "sampletracker.h"
#include "sqltrackerstore.h"
#include "testsupport.h"

#include <QSettings>
#include <QTemporaryDir>

namespace afterword::test {

struct WindowFixture
{
    explicit WindowFixture(Instant now = at("2026-11-25T10:20:00Z"))
        : clock(now)
    {
        open(planner);
    }
    /// With these rules, which must outlive it.
    explicit WindowFixture(const Planner &rules, Instant now = at("2026-11-25T10:20:00Z"))
        : clock(now)
    {
        open(rules);
    }

    void open(const Planner &rules)
    {
        auto opened = SqlTrackerStore::open(folder.filePath(QStringLiteral("afterword.db")), rules, clock);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        store = std::move(*opened);
    }

    void importSample()
    {
        const auto sample = sampleTracker(clock.now());
        if (!sample || !store->import(*sample, false))
            qFatal("the sample cannot be imported");
    }

    /// Makes models and window over what the store holds by now.
    void show(FirstRead first = FirstRead::AtOnce)
    {
        runner = std::make_unique<CommandRunner>(*store);
        board = std::make_unique<BoardModel>(*store, clock, first);
        today = std::make_unique<TodayModel>(*store, clock, first);
        details = std::make_unique<DetailsModel>(*store, clock);
        window = std::make_unique<MainWindow>(MainWindowParts{
            *store, clock, *runner, *board, *today, *details, settings, BusinessCalendar(), store.get()});
        window->resize(1280, 800);
        window->show();
    }

    ApplicationId idOf(const QString &company) const
    {
        const auto tracker = store->tracker();
        for (const Application &application : tracker->applications) {
            if (application.company == company)
                return application.id;
        }
        return {};
    }

    QTemporaryDir folder;
    FakeClock clock;
    FakePlanner planner;
    QSettings settings{folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat};
    std::unique_ptr<SqlTrackerStore> store;
    std::unique_ptr<CommandRunner> runner;
    std::unique_ptr<BoardModel> board;
    std::unique_ptr<TodayModel> today;
    std::unique_ptr<DetailsModel> details;
    std::unique_ptr<MainWindow> window;
};

/// The one visible top-level widget of that class; nullptr: none.
template <typename Dialog>
Dialog *openDialog()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *dialog = qobject_cast<Dialog *>(widget);
        if (dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

} // namespace afterword::test
