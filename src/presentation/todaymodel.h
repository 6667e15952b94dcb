// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// TodayModel: what is due to whom and why, in groups by the clock.
#pragma once

#include "clock.h"
#include "rowlistmodel.h"
#include "steptext.h"
#include "todayaction.h"
#include "trackerstore.h"

#include <QMetaType>

#include <span>

namespace afterword {

enum class TodayGroup { Overdue, Now, LaterToday, NextSevenDays, Waiting };
/// "Overdue", "Next seven days".
QString todayGroupName(TodayGroup group);
/// Where a step stands at the moment of the date texts; nullopt: it opens after the next seven days.
std::optional<TodayGroup> todayGroupOf(const StepTimes &times, const DateText &dates);

/// A heading, a step, or an application that waits for its employer (a step without an id).
struct TodayRow
{
    bool heading = false;
    TodayGroup group = TodayGroup::Now;
    QString key = {};
    AgendaRow agenda = {};
    int count = 0; ///< of a heading

    bool operator==(const TodayRow &other) const;
};
QString rowKey(const TodayRow &row);

/// One flat list: a heading, then its rows, for each group that has any. Follows the store's changes and the
/// minutes of the clock with the fewest inserts, moves and removes. Store and clock must outlive it.
class TodayModel final : public RowListModel<TodayRow>
{
    Q_OBJECT

public:
    enum Role {
        HeadingRole = Qt::UserRole + 1, ///< bool
        GroupRole,                      ///< int, a TodayGroup
        CountRole,                      ///< of a heading: its rows
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
    static constexpr int pageSize = 200;

    TodayModel(TrackerStore &store, const Clock &clock, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    bool isHeading(int row) const { return rowAt(row).heading; }
    const AgendaRow &agendaRow(int row) const { return rowAt(row).agenda; }
    /// Overdue and open steps: what the person could do now.
    int openCount() const { return m_open; }
    const DateText &dates() const { return m_dates; }
    /// What stands there when nothing is listed: a kind sentence, and when something opens next.
    QString emptyText() const;

public Q_SLOTS:
    /// Reads the agenda anew and groups it by the clock; called on changes and each minute by itself.
    void refresh();

Q_SIGNALS:
    void openCountChanged(int open);
    void failed(const afterword::Error &error);

private:
    std::optional<std::vector<TodayRow>> read();
    std::vector<TodayRow> readWaiting(std::span<const std::vector<TodayRow>> listed) const;
    QVariant headingData(const TodayRow &row, int role) const;
    QVariant stepData(const TodayRow &row, int role) const;
    QString when(const TodayRow &row) const;
    QString why(const TodayRow &row) const;
    QString spoken(const TodayRow &row) const;
    Tone toneOf(const TodayRow &row) const;

    TrackerStore &m_store;
    const Clock &m_clock;
    DateText m_dates;
    int m_limit = pageSize;
    int m_open = 0;
    bool m_more = false;
};

} // namespace afterword

Q_DECLARE_METATYPE(afterword::AgendaRow)
