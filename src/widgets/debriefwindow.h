// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// DebriefWindow: writing down how an interview went, beside what follows from it.
#pragma once

#include "debriefmodel.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QScrollArea;

namespace afterword {

class DebriefPage;
class Toast;

/// A window of its own that locks nothing. Escape keeps what was written and closes.
class DebriefWindow final : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive it.
    DebriefWindow(TrackerStore &store, const Clock &clock, CommandRunner &runner,
                  const BusinessCalendar &calendar);
    ~DebriefWindow() override;

    Result<void> open(const ApplicationId &application, const InterviewId &interview);
    DebriefModel &model() { return m_model; }

public Q_SLOTS:
    void showError(const afterword::Error &error);

Q_SIGNALS:
    void ruleRequested(const QString &id);
    /// The person has left it: whether it was told as finished, and whether anything was noted.
    void closed(bool finished, bool noted);

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeSide();
    QWidget *makeFoot();
    void fitPage();
    void finish();
    void showConsequences();
    void showState();

    DebriefModel m_model;
    DebriefPage *m_page = nullptr;
    QScrollArea *m_area = nullptr;
    QListWidget *m_consequences = nullptr;
    QLabel *m_nothing = nullptr;
    QLabel *m_state = nullptr;
    QPushButton *m_done = nullptr;
    QPushButton *m_later = nullptr;
    Toast *m_toast;
    bool m_isGone = false;
};

} // namespace afterword
