// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// TimelineModel: everything that happened in one application, in order.
#pragma once

#include "datetext.h"
#include "rowlistmodel.h"
#include "tracker.h"

namespace afterword {

/// What a row of the time line tells of.
enum class TimelineKind { Applied, Interview, Out, In, Commitment, Offer, Adjustment, Closed };

/// "Ann Ito promised a decision by Fri 11 Dec"; `who` empty: "They".
QString commitmentTitle(const Commitment &commitment, const QString &who, const DateText &dates);

/// One thing that happened, or will.
struct TimelineEntry
{
    Instant at;
    bool wholeDay = false;
    TimelineKind kind = TimelineKind::Applied;
    QString title;
    QString detail;
    QString id;
    QString when;
    bool ahead = false;

    bool operator==(const TimelineEntry &) const = default;
};
QString rowKey(const TimelineEntry &entry);

/// The newest first, what is still to come on top. Rows that stay keep their place and their selection.
class TimelineModel final : public RowListModel<TimelineEntry>
{
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole + 1, ///< TimelineKind as int
        TitleRole,                   ///< "Thank-you to Ann Ito"; DisplayRole too
        DetailRole,                  ///< one more line, or empty
        WhenRole,                    ///< "Thu 12 Nov 14:30"
        AheadRole,                   ///< bool: later than the moment of show()
        IdRole                       ///< id of the record within its application; of an adjustment its place
    };

    using RowListModel::RowListModel;

    /// Shows that application's past and future as of the moment of the dates, in their zone.
    void show(const Application &application, const std::vector<Person> &people, const DateText &dates);
    void clear();
    /// The row of the record with that id; -1: none.
    int rowOf(const QString &id) const;
    TimelineKind kindAt(int row) const { return rowAt(row).kind; }
    const QString &idAt(int row) const { return rowAt(row).id; }

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
};

} // namespace afterword
