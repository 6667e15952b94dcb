// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Opening and keeping of debriefs.
#include "debriefwindows.h"

#include "clock.h"
#include "debriefwindow.h"

#include <QSettings>

namespace afterword {

using namespace Qt::StringLiterals;

DebriefWindows::DebriefWindows(TrackerStore &store, const Clock &clock, CommandRunner &runner,
                               QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_runner(runner)
{}

DebriefWindows::~DebriefWindows()
{
    for (const auto &window : m_windows) {
        if (window)
            window->close();
        delete window;
    }
}

void DebriefWindows::open(const ApplicationId &application, const InterviewId &interview)
{
    const auto raise = [](QWidget *window) {
        if (window->isMinimized())
            window->showNormal();
        window->show();
        window->raise();
        window->activateWindow();
    };
    std::erase_if(m_windows, [](const auto &window) { return !window || !window->isVisible(); });
    for (const auto &window : m_windows) {
        const DebriefModel &model = window->model();
        if (model.application() == application && model.interview().id == interview) {
            raise(window);
            return;
        }
    }
    auto window = std::make_unique<DebriefWindow>(m_store, m_clock, m_runner, m_calendar);
    if (const auto opened = window->open(application, interview); !opened) {
        Q_EMIT failed(opened.error());
        return;
    }
    window->setAttribute(Qt::WA_DeleteOnClose);
    if (!m_settings || !window->restoreGeometry(m_settings->value(u"debrief/geometry"_s).toByteArray()))
        window->resize(960, 760);
    connect(window.get(), &DebriefWindow::ruleRequested, this, &DebriefWindows::ruleRequested);
    connect(window.get(), &DebriefWindow::closed, this,
            [this, shown = window.get()](bool finished, bool noted) {
                if (m_settings)
                    m_settings->setValue(u"debrief/geometry"_s, shown->saveGeometry());
                if (!finished && noted)
                    Q_EMIT told(tr("The debrief is kept. Go on with it from the round in Details."));
            });
    m_windows.emplace_back(window.get());
    raise(window.release());
}

DebriefWindow *DebriefWindows::current() const
{
    DebriefWindow *newest = nullptr;
    for (const auto &window : m_windows) {
        if (window && window->isActiveWindow())
            return window;
        if (window && window->isVisible())
            newest = window;
    }
    return newest;
}

} // namespace afterword
