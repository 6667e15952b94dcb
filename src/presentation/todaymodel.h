// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// TodayModel: what is due to whom and why, in groups by the clock.
#pragma once

#include "clock.h"
#include "firstread.h"
#include "rowlistmodel.h"
#include "steptext.h"
#include "todayaction.h"
#include "todayagenda.h"

#include <QMetaType>
#include <QTimer>

namespace afterword {

/// One flat list: a heading, then its rows, for each group that has any; of a long group a part, and a row
/// that says how many are left. Follows the store's changes and the minutes of the clock with the fewest
/// inserts, moves and removes. Store and clock must outlive it.
class TodayModel final : public RowListModel<TodayRow>
{
    Q_OBJECT

public:
    enum Role {
        HeadingRole = Qt::UserRole + 1, ///< bool
        MoreRole,                       ///< bool: stands for the rows of its group that are not shown
        GroupRole,                      ///< int, a TodayGroup
        CountRole,                      ///< of a heading: all of its group; of more: those not shown
        WhatRole,                       ///< "Thank Ann Ito"
        ForWhomRole,                    ///< "Acme, Data Analyst"
        WhenRole,                       ///< "until today 17:00"
        WhyRole,                        ///< one sentence
        RulesRole,                      ///< QStringList
        ToneRole,                       ///< int, a Tone
        MainTextRole,                   ///< the main button's words; empty: nothing to do here
        AdjustableRole,                 ///< bool: can be snoozed and skipped
        OptionalRole,                   ///< bool
        RowRole                         ///< AgendaRow
    };
    static constexpr int firstRows = 50; ///< of each group
    static constexpr int pageSize = 200;

    TodayModel(TrackerStore &store, const Clock &clock, FirstRead first = FirstRead::AtOnce,
               QObject *parent = nullptr);

    /// Reads for the first time. Nothing where that is done.
    void start();

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    bool isHeading(int row) const { return rowAt(row).heading; }
    bool isMore(int row) const { return rowAt(row).more; }
    /// A step, or an application that waits.
    bool isStep(int row) const { return !isHeading(row) && !isMore(row); }
    const AgendaRow &agendaRow(int row) const { return rowAt(row).agenda; }
    /// Shows the next page of that group.
    void showMore(TodayGroup group);
    /// Overdue and open steps: what the person could do now, shown or not.
    int openCount() const { return m_open; }
    const DateText &dates() const { return m_dates; }
    /// What stands there when nothing is listed: a kind sentence, and when something opens next.
    QString emptyText() const;

public Q_SLOTS:
    /// Reads the agenda anew and groups it by the clock; called on changes and each minute by itself.
    void refresh();

Q_SIGNALS:
    /// Has read for the first time; there may be no row.
    void started();
    void openCountChanged(int open);
    void failed(const afterword::Error &error);

private:
    void follow(const ChangeSet &changes);
    void count();
    void countSoon();
    void readRows();
    QVariant moreData(const TodayRow &row, int role) const;
    QVariant headingData(const TodayRow &row, int role) const;
    QVariant stepData(const TodayRow &row, int role) const;
    QString when(const TodayRow &row) const;
    QString why(const TodayRow &row) const;
    QString spoken(const TodayRow &row) const;
    Tone toneOf(const TodayRow &row) const;

    TrackerStore &m_store;
    const Clock &m_clock;
    DateText m_dates;
    std::array<int, todayGroups> m_most;
    AgendaCounts m_counts;
    int m_open = 0;
    bool m_started = false;
    QTimer m_countLater;
};

} // namespace afterword

Q_DECLARE_METATYPE(afterword::AgendaRow)
