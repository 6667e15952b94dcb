// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// InvitedPeopleModel: who is named in an invitation, who that is here, and which part they take.
#pragma once

#include "invitationguess.h"

#include <QAbstractTableModel>

namespace afterword {

class InvitedPeopleModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Invited, Recorded, Part, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    /// Those who are recorded can be chosen for each of them.
    void show(const std::vector<InvitedGuess> &people, const std::vector<Person> &recorded);
    /// As the person has them now.
    const std::vector<InvitedGuess> &people() const { return m_people; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    QStringList choices(const QModelIndex &index) const;
    int chosen(const QModelIndex &index) const;

    std::vector<InvitedGuess> m_people;
    std::vector<std::vector<Person>> m_candidates; ///< for each, who they may be
};

} // namespace afterword
