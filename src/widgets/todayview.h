// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// TodayView: the list of what is due, with the acts that each row offers.
#pragma once

#include "todaymodel.h"

#include <QPersistentModelIndex>
#include <QWidget>

class QLabel;

namespace afterword {

class StepRowDelegate;
class StepRowActions;
class TodayList;

/// Shows a TodayModel, which must outlive it or be replaced.
class TodayView final : public QWidget
{
    Q_OBJECT

public:
    explicit TodayView(QWidget *parent = nullptr);
    ~TodayView() override;

    void setModel(TodayModel *model);
    TodayModel *model() const { return m_model; }
    /// Application of the current row; empty: none.
    ApplicationId currentApplication() const;
    /// The step of the current row; nullopt: none is chosen.
    std::optional<AgendaRow> currentStep() const;

Q_SIGNALS:
    /// Enter or a double click on a row of that application.
    void activated(const afterword::ApplicationId &id);
    void currentChanged(const afterword::ApplicationId &id);
    void actionRequested(const afterword::AgendaRow &row, afterword::TodayAction action);

private:
    void showState();
    QModelIndex rowForActions() const;
    void placeActions();
    void openMenu(const QModelIndex &index, QPoint globalPos);
    void act(const QModelIndex &index, TodayAction action);

    TodayModel *m_model = nullptr;
    TodayList *m_list;
    StepRowDelegate *m_delegate;
    StepRowActions *m_actions;
    QLabel *m_empty;
    QPersistentModelIndex m_actionsRow;
};

} // namespace afterword
