// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// TodayView: the list of what is due, with the acts that each row offers.
#pragma once

#include "todaymodel.h"

#include <QPersistentModelIndex>
#include <QSet>
#include <QWidget>

class QLabel;
class QStackedLayout;

namespace afterword {

class StepRowDelegate;
class StepRowActions;
class TodayList;
class TodaySelectionBar;

/// Shows a TodayModel, which must outlive it or be replaced.
class TodayView final : public QWidget
{
    Q_OBJECT

public:
    explicit TodayView(QWidget *parent = nullptr);
    ~TodayView() override;

    void setModel(TodayModel *model);
    TodayModel *model() const { return m_model; }
    /// Above the list, whatever it shows.
    void addAbove(QWidget *widget);
    /// Application of the current row; empty: none.
    ApplicationId currentApplication() const;
    /// The step of the current row; nullopt: none is chosen.
    std::optional<AgendaRow> currentStep() const;
    /// Makes the row of that step the current one; false: it is not in the list, as far as that was read.
    bool choose(const StepId &step);

Q_SIGNALS:
    /// Enter or a double click on a row of that application.
    void activated(const afterword::ApplicationId &id);
    void currentChanged(const afterword::ApplicationId &id);
    void actionRequested(const afterword::AgendaRow &row, afterword::TodayAction action);
    /// Snooze, skip or done of several chosen steps.
    void manyRequested(const std::vector<afterword::AgendaRow> &rows, afterword::TodayAction action);

private:
    void showState();
    QModelIndex rowForActions() const;
    void placeActions();
    void openMenu(const QModelIndex &index, QPoint globalPos);
    void act(const QModelIndex &index, TodayAction action);
    void actOnChosen(TodayAction action);
    std::vector<AgendaRow> chosen() const;
    void showChosen();
    void showMore(const QModelIndex &index);
    void stream();

    TodayModel *m_model = nullptr;
    TodayList *m_list;
    StepRowDelegate *m_delegate;
    StepRowActions *m_actions;
    TodaySelectionBar *m_bar;
    QLabel *m_empty;
    QStackedLayout *m_stack;
    QPersistentModelIndex m_actionsRow;
    QSet<TodayGroup> m_unrolled; ///< groups that go on by themselves when their end is scrolled to
    bool m_isStreaming = false;
};

} // namespace afterword
