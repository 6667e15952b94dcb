// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window's actions as commands, and their other names.
#include "searchpages.h"

#include "quickopen.h"

#include <QAction>

#include <array>
#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace afterword {

namespace {

struct OtherWords
{
    const char *action;
    const char *words;
};

/// What else people call them, for who looks without knowing the menus.
constexpr std::array otherWords{
    //: Other words that find this command in the search: New Application
    OtherWords{"newApplicationAction", QT_TRANSLATE_NOOP("afterword::SearchPages", "add create job")},
    //: Other words that find this command in the search: Import
    OtherWords{"importAction",
               QT_TRANSLATE_NOOP("afterword::SearchPages", "open read spreadsheet csv ics invitation")},
    //: Other words that find this command in the search: Export Calendar
    OtherWords{"exportCalendarAction", QT_TRANSLATE_NOOP("afterword::SearchPages", "ics ical save")},
    //: Other words that find this command in the search: Export Tracker
    OtherWords{"exportTrackerAction", QT_TRANSLATE_NOOP("afterword::SearchPages", "json save backup")},
    //: Other words that find this command in the search: Export Spreadsheet
    OtherWords{"exportSpreadsheetAction", QT_TRANSLATE_NOOP("afterword::SearchPages", "csv excel save")},
    //: Other words that find this command in the search: Settings
    OtherWords{"settingsAction",
               QT_TRANSLATE_NOOP("afterword::SearchPages", "preferences options cadence configure")},
    //: Other words that find this command in the search: Keyboard Shortcuts
    OtherWords{"shortcutsAction", QT_TRANSLATE_NOOP("afterword::SearchPages", "keys help")},
    //: Other words that find this command in the search: All Advice
    OtherWords{"allAdviceAction", QT_TRANSLATE_NOOP("afterword::SearchPages", "rules help articles")},
    //: Other words that find this command in the search: Log Sent Message
    OtherWords{"logSentAction", QT_TRANSLATE_NOOP("afterword::SearchPages", "mail wrote thank")},
    //: Other words that find this command in the search: Log Reply
    OtherWords{"logReplyAction", QT_TRANSLATE_NOOP("afterword::SearchPages", "answer received mail")},
};

QString withoutMnemonic(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && i + 1 < text.size())
            ++i;
        plain += text[i];
    }
    return plain;
}

} // namespace

SearchPages::SearchPages(const TrackerStore &store, const Clock &clock, QSettings &settings,
                         const QList<QAction *> &actions, QWidget *over)
    : QObject(over)
    , m_actions(actions)
    , m_recent(settings)
    , m_model(store, clock)
    , m_over(over)
{
    // Whoever walks over twenty cards has not opened twenty.
    m_look.setSingleShot(true);
    m_look.setInterval(1s);
    connect(&m_look, &QTimer::timeout, this, [this] { m_recent.add(m_lookedAt); });
    connect(&m_model, &QuickOpenModel::failed, this, &SearchPages::failed);
}

// Made when it is first wanted: its field looks for icons in all themes.
QuickOpen &SearchPages::quickOpen()
{
    if (!m_quickOpen) {
        m_quickOpen = new QuickOpen(m_model, m_over);
        connect(m_quickOpen, &QuickOpen::applicationChosen, this, &SearchPages::applicationChosen);
        connect(m_quickOpen, &QuickOpen::personChosen, this, &SearchPages::personChosen);
        connect(m_quickOpen, &QuickOpen::commandChosen, this, [this](const QString &id) {
            const auto chosen =
                std::ranges::find(m_actions, id, [](const QAction *action) { return action->objectName(); });
            if (chosen != m_actions.end())
                (*chosen)->trigger();
        });
    }
    return *m_quickOpen;
}

void SearchPages::open()
{
    if (m_look.isActive()) {
        m_look.stop();
        m_recent.add(m_lookedAt);
    }
    m_model.setRecent(m_recent.applications());
    m_model.setCommands(commands());
    quickOpen().open();
}

void SearchPages::remember(const ApplicationId &id)
{
    m_lookedAt = id;
    m_look.start();
}

std::vector<QuickCommand> SearchPages::commands() const
{
    std::vector<QuickCommand> commands;
    for (const QAction *action : m_actions) {
        if (!action->isEnabled() || !action->isVisible() || action->objectName() == "searchAction"_L1)
            continue;
        QuickCommand command;
        command.id = action->objectName();
        command.text = withoutMnemonic(action->text());
        command.keys = action->shortcut().toString(QKeySequence::NativeText);
        for (const OtherWords &other : otherWords) {
            if (command.id == QLatin1StringView(other.action))
                command.words = tr(other.words);
        }
        commands.push_back(std::move(command));
    }
    return commands;
}

} // namespace afterword
