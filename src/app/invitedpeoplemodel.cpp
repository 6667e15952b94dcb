// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of people with two choices each.
#include "invitedpeoplemodel.h"

#include "companyguess.h"
#include "spreadsheetmodels.h"

#include <algorithm>

namespace afterword {

namespace {

/// More are no choice any more.
constexpr size_t MostCandidates = 40;

QString shown(const QString &name, const QString &email)
{
    if (name.isEmpty() || email.isEmpty())
        return name.isEmpty() ? email : name;
    //: %1 is a name, %2 a mail address
    return InvitedPeopleModel::tr("%1 (%2)").arg(name, email);
}

} // namespace

void InvitedPeopleModel::show(const std::vector<InvitedGuess> &people, const std::vector<Person> &recorded)
{
    beginResetModel();
    m_people = people;
    m_candidates.clear();
    for (const InvitedGuess &guess : m_people) {
        std::vector<Person> candidates;
        const QString label = companyLabel(guess.invited.email);
        const auto take = [&](const auto &wanted) {
            for (const Person &person : recorded) {
                const bool isThere =
                    std::ranges::find(candidates, person.id, &Person::id) != candidates.end();
                if (candidates.size() < MostCandidates && !isThere && wanted(person))
                    candidates.push_back(person);
            }
        };
        take([&](const Person &person) { return person.id == guess.known; });
        take([&](const Person &person) {
            return person.name.compare(guess.invited.name, Qt::CaseInsensitive) == 0;
        });
        take([&](const Person &person) { return !label.isEmpty() && companyLabel(person.email) == label; });
        m_candidates.push_back(std::move(candidates));
    }
    endResetModel();
}

int InvitedPeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

int InvitedPeopleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QStringList InvitedPeopleModel::choices(const QModelIndex &index) const
{
    if (index.column() == Part) {
        //: Which part somebody takes in an interview
        return {tr("Interviewer"), tr("Coordinator"),
                //: Somebody of an invitation who has nothing to do with the interview
                tr("Leave out")};
    }
    //: Somebody of an invitation who is not recorded yet
    QStringList choices{tr("Somebody new")};
    for (const Person &person : m_candidates[static_cast<size_t>(index.row())])
        choices.append(shown(person.name, person.email));
    return choices;
}

int InvitedPeopleModel::chosen(const QModelIndex &index) const
{
    const auto row = static_cast<size_t>(index.row());
    if (index.column() == Part)
        return static_cast<int>(m_people[row].part);
    const auto found = std::ranges::find(m_candidates[row], m_people[row].known, &Person::id);
    return found == m_candidates[row].end() ? 0 : static_cast<int>(found - m_candidates[row].begin()) + 1;
}

QVariant InvitedPeopleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const InvitedPerson &invited = m_people[static_cast<size_t>(index.row())].invited;
    if (index.column() == Invited) {
        return role == Qt::DisplayRole || role == Qt::ToolTipRole
                   ? QVariant(shown(invited.name, invited.email))
                   : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return choices(index).value(chosen(index));
    case Qt::EditRole:
        return chosen(index);
    case ChoicesRole:
        return choices(index);
    case Qt::AccessibleTextRole:
        //: %1 is a column, %2 who, %3 what is chosen there
        return tr("%1 of %2: %3")
            .arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                 shown(invited.name, {}), choices(index).value(chosen(index)));
    default:
        return {};
    }
}

QVariant InvitedPeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Invited:
        //: Heading above the people of an invitation
        return tr("Invited");
    case Recorded:
        //: Heading: who of the recorded people that is
        return tr("Is");
    default:
        //: Heading: which part they take
        return tr("Takes part as");
    }
}

Qt::ItemFlags InvitedPeopleModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() != Invited ? flags | Qt::ItemIsEditable : flags;
}

bool InvitedPeopleModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || index.column() == Invited)
        return false;
    const auto row = static_cast<size_t>(index.row());
    const int choice = value.toInt();
    if (choice < 0 || choice >= choices(index).size())
        return false;
    if (index.column() == Part)
        m_people[row].part = static_cast<InvitedPart>(choice);
    else
        m_people[row].known =
            choice == 0 ? PersonId() : m_candidates[row][static_cast<size_t>(choice - 1)].id;
    Q_EMIT dataChanged(index, index);
    return true;
}

} // namespace afterword
