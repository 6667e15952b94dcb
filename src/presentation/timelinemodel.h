// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// TimelineModel: everything that happened in one application, in order.
#pragma once

#include "datetext.h"
#include "tracker.h"

#include <QAbstractListModel>

namespace afterword {

/// What a row of the time line tells of.
enum class TimelineKind { Applied, Interview, Out, In, Commitment, Offer, Adjustment, Closed };

/// "Ann Ito promised a decision by Fri 11 Dec"; `who` empty: "They".
QString commitmentTitle(const Commitment &commitment, const QString &who, const DateText &dates);

/// The newest first, what is still to come on top.
class TimelineModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole + 1, ///< TimelineKind as int
        TitleRole,                   ///< "Thank-you to Ann Ito"; DisplayRole too
        DetailRole,                  ///< one more line, or empty
        WhenRole,                    ///< "Thu 12 Nov 14:30"
        AheadRole,                   ///< bool: later than the moment of show()
        IdRole                       ///< id of the record within its application
    };

    using QAbstractListModel::QAbstractListModel;

    /// Shows that application's past and future as of the moment of the dates, in their zone.
    void show(const Application &application, const std::vector<Person> &people, const DateText &dates);
    void clear();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    struct Entry
    {
        Instant at;
        bool wholeDay = false;
        TimelineKind kind = TimelineKind::Applied;
        QString title;
        QString detail;
        QString id;
        QString when;
        bool ahead = false;
    };

    std::vector<Entry> m_entries;
};

} // namespace afterword
