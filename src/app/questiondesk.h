// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// QuestionDesk: shows the questions of all interviews, read beside the window.
#pragma once

#include "questionbank.h"
#include "trackerreading.h"

#include <QPointer>

class QWidget;

namespace afterword {

class QuestionDialog;

/// Reads again soon after something has changed.
class QuestionDesk final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; it belongs to the window.
    QuestionDesk(SqlTrackerStore &store, const Clock &clock, const Planner &planner, BackgroundWork &work,
                 QWidget *window);
    ~QuestionDesk() override;

    /// Brings up the one that is open already.
    void open();
    /// nullptr: it is not open.
    QuestionDialog *dialog() const;

Q_SIGNALS:
    void debriefRequested(const afterword::ApplicationId &application,
                          const afterword::InterviewId &interview);
    /// A sentence to pass on.
    void told(const QString &sentence);

private:
    using Questions = std::vector<BankedQuestion>;

    void take(Result<Questions> questions);

    QWidget *m_window;
    QPointer<QuestionDialog> m_dialog;
    TrackerReading<Questions> m_reading;
};

} // namespace afterword
