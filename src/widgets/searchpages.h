// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SearchPages: the quick open of a window, with the window's commands and what was opened last.
#pragma once

#include "quickopenmodel.h"
#include "recentlyopened.h"

#include <QTimer>

class QAction;
class QSettings;

namespace afterword {

class QuickOpen;

class SearchPages final : public QObject
{
    Q_OBJECT

public:
    /// The quick open lies over `over`. Store, clock, settings and actions must outlive this.
    SearchPages(const TrackerStore &store, const Clock &clock, QSettings &settings,
                const QList<QAction *> &actions, QWidget *over);

public Q_SLOTS:
    void open();
    /// The person looks at that application; remembered once they have looked for a moment.
    void remember(const afterword::ApplicationId &id);

Q_SIGNALS:
    /// The entry is the id of a message, interview, commitment or offer of the application; empty: none.
    void applicationChosen(const afterword::ApplicationId &application, const QString &entry);
    void personChosen(const afterword::PersonId &person);
    void failed(const afterword::Error &error);

private:
    QuickOpen &quickOpen();
    std::vector<QuickCommand> commands() const;

    QList<QAction *> m_actions;
    RecentlyOpened m_recent;
    ApplicationId m_lookedAt;
    QTimer m_look{this};
    QuickOpenModel m_model;
    QWidget *m_over;
    QuickOpen *m_quickOpen = nullptr;
};

} // namespace afterword
