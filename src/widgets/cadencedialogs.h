// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CadenceDialogs: opens the settings of the cadence, for all applications or for one, and stores them.
#pragma once

#include "clock.h"
#include "commandrunner.h"

#include <QPointer>

class QWidget;

namespace afterword {

class SettingsDialog;

/// Nothing is changed before OK or Apply; each of them is one command, and one undo. The window can be used
/// meanwhile: what is undone or changed there, the dialog follows.
class CadenceDialogs final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; it belongs to the window.
    CadenceDialogs(TrackerStore &store, const Clock &clock, CommandRunner &runner, QWidget *window);

    /// With the id of a rule, at the first number that it is a source of.
    void openSettings(const QString &rule = {});
    void openFor(const ApplicationId &application);

Q_SIGNALS:
    void failed(const afterword::Error &error);
    /// The person wants to read the rule of that id.
    void ruleActivated(const QString &id);

private:
    void open(const ApplicationId &application, const QString &company);
    void store(SettingsDialog &dialog, const QString &company, bool andClose);
    void follow(SettingsDialog &dialog);

    TrackerStore &m_store;
    const Clock &m_clock;
    CommandRunner &m_runner;
    QWidget *m_window;
    QHash<ApplicationId, QPointer<SettingsDialog>> m_open; ///< by application; the empty id: for all
};

} // namespace afterword
