// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// PersonTimelineModel: all that passed between the person and somebody, over all applications.
#pragma once

#include "datetext.h"
#include "timelinemodel.h"

namespace afterword {

/// The newest first, what is still to come on top; has the roles of TimelineModel. Applications are added one
/// after the other.
class PersonTimelineModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        ApplicationRole = Qt::UserRole + 100 ///< QString: id of the application that the row belongs to
    };
    /// So many are shown at first, and so many more each time they are asked for.
    static constexpr int first = 6;
    static constexpr int step = 50;

    using QAbstractListModel::QAbstractListModel;

    void clear();
    /// Forgets what was collected; what is shown stays until show().
    void begin() { m_collected.clear(); }
    /// Collects what passed with that person there, in that zone; told by show().
    void add(const Application &application, const PersonId &person, const DateText &dates);
    /// Shows what was collected: as many rows as were shown, at least the first ones.
    void show();
    void showMore();
    /// How many there are that are not shown yet.
    int hidden() const { return static_cast<int>(m_entries.size()) - m_shown; }
    int total() const { return static_cast<int>(m_entries.size()); }
    ApplicationId applicationAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Entry
    {
        Instant at;
        TimelineKind kind = TimelineKind::Out;
        QString title;
        QString detail;
        QString id;
        QString when;
        ApplicationId application;
        bool ahead = false;
    };

    void add(Entry entry, const Application &application, const QString &detail, const DateText &dates);

    std::vector<Entry> m_collected;
    std::vector<Entry> m_entries; ///< in their order; the first m_shown are told
    int m_shown = 0;
    int m_wanted = first;
};

} // namespace afterword
