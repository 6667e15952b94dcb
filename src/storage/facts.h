// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts: the tracker held in memory with what finds its records fast; planning and commands work on it.
#pragma once

#include "database.h"
#include "records.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace afterword {

/// Where the records of one list stand: by id, with the position that orders them.
template <typename Item, typename IdType>
class Sequence
{
public:
    Sequence(std::vector<Item> &items, IdType Item::*id)
        : m_items(items)
        , m_id(id)
    {}

    bool contains(const IdType &id) const { return m_places.contains(id); }
    Item *find(const IdType &id) const
    {
        const auto place = m_places.constFind(id);
        return place == m_places.cend() ? nullptr : &m_items[place->index];
    }
    qint64 position(const IdType &id) const { return m_places.value(id).position; }
    qint64 nextPosition() const { return m_items.empty() ? 0 : position(m_items.back().*m_id) + 1; }
    void put(Item item, qint64 position)
    {
        if (Item *present = find(item.*m_id)) {
            *present = std::move(item);
            return;
        }
        auto at = m_items.end();
        if (!m_items.empty() && this->position(m_items.back().*m_id) > position) {
            at = std::upper_bound(
                m_items.begin(), m_items.end(), position,
                [this](qint64 wanted, const Item &other) { return wanted < this->position(other.*m_id); });
        }
        const auto index = static_cast<size_t>(at - m_items.begin());
        m_places.insert(item.*m_id, {index, position});
        m_items.insert(at, std::move(item));
        renumber(index + 1);
    }
    void remove(const IdType &id)
    {
        const auto place = m_places.constFind(id);
        if (place == m_places.cend())
            return;
        const size_t index = place->index;
        m_places.erase(place);
        m_items.erase(m_items.begin() + static_cast<std::ptrdiff_t>(index));
        renumber(index);
    }
    void clear()
    {
        m_items.clear();
        m_places.clear();
    }

private:
    struct Place
    {
        size_t index = 0;
        qint64 position = 0;
    };
    void renumber(size_t from)
    {
        for (size_t i = from; i < m_items.size(); ++i)
            m_places[m_items[i].*m_id].index = i;
    }

    std::vector<Item> &m_items;
    IdType Item::*m_id;
    QHash<IdType, Place> m_places;
};

class Facts
{
public:
    Facts();
    Q_DISABLE_COPY_MOVE(Facts)

    /// Reads everything anew.
    Result<void> load(const Database &database);

    const Tracker &tracker() const { return m_tracker; }

    const Application *application(const ApplicationId &id) const { return m_applications.find(id); }
    std::optional<ApplicationRecord> record(const ApplicationId &id) const;
    void put(ApplicationRecord record);
    void remove(const ApplicationId &id);
    qint64 nextApplicationPosition() const { return m_applications.nextPosition(); }

    const Person *person(const PersonId &id) const { return m_people.find(id); }
    std::optional<PersonRecord> personRecord(const PersonId &id) const;
    void put(PersonRecord record);
    void removePerson(const PersonId &id);
    qint64 nextPersonPosition() const { return m_people.nextPosition(); }

    std::optional<RefereeRecord> referee(const PersonId &id) const;
    void put(RefereeRecord record);
    void removeReferee(const PersonId &id);
    qint64 nextRefereePosition() const { return m_referees.nextPosition(); }

    /// nullopt: none was ever saved.
    std::optional<Profile> profile() const;
    void setProfile(const std::optional<Profile> &profile);
    void setCadence(const QJsonObject &overrides) { m_tracker.cadence = overrides; }

    struct BoardPlace
    {
        qint64 rank = 0;
        std::optional<Stage> column;
    };
    const QHash<ApplicationId, BoardPlace> &board() const { return m_board; }
    void setColumn(const ApplicationId &id, Stage column) { m_board[id].column = column; }

private:
    Tracker m_tracker;
    Sequence<Application, ApplicationId> m_applications;
    Sequence<Person, PersonId> m_people;
    Sequence<Reference, PersonId> m_referees;
    QHash<ApplicationId, BoardPlace> m_board;
    bool m_hasProfile = false;
};

/// Whether anything in the application names that person.
bool names(const Application &application, const PersonId &person);
/// Everybody whom the application names.
QSet<PersonId> peopleOf(const Application &application);

} // namespace afterword
