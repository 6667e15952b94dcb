// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts: the part of the tracker that one transaction works on, read from the database as it is asked for.
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

/// What is asked for is read once, in the transaction that the facts live in, and is kept and edited here.
/// Where reading fails state() says so, and what was asked for is not there: ask before the facts are used.
class Facts
{
public:
    explicit Facts(const Database &database);
    Q_DISABLE_COPY_MOVE(Facts)

    /// Reads everything, for what goes through all of it anyway; only before anything is edited.
    Result<void> readAll();
    /// Reads these at once, with whom they name.
    Result<void> read(const QSet<ApplicationId> &applications);
    /// The first failure of anything read so far.
    const Result<void> &state() const { return m_state; }

    /// What was read or put so far, each list in its order; profile and cadence always.
    const Tracker &tracker() const { return m_tracker; }
    Tracker takeTracker() { return std::move(m_tracker); }

    /// Holds until the next one is asked for.
    const Application *application(const ApplicationId &id) const;
    std::optional<ApplicationRecord> record(const ApplicationId &id) const;
    void put(ApplicationRecord record);
    void remove(const ApplicationId &id);
    qint64 nextApplicationPosition() const;
    qint64 rank(const ApplicationId &id) const { return m_board.value(id).rank; }

    const Person *person(const PersonId &id) const;
    std::optional<PersonRecord> personRecord(const PersonId &id) const;
    void put(PersonRecord record);
    void removePerson(const PersonId &id);
    qint64 nextPersonPosition() const;

    std::optional<RefereeRecord> referee(const PersonId &id) const;
    void put(RefereeRecord record);
    void removeReferee(const PersonId &id);
    qint64 nextRefereePosition() const;

    /// nullopt: none was ever saved.
    std::optional<Profile> profile() const;
    void setProfile(const std::optional<Profile> &profile);
    void setCadence(const QJsonObject &overrides) { m_tracker.cadence = overrides; }

    const Database &database() const { return m_database; }

private:
    struct Place
    {
        qint64 rank = 0;
        std::optional<Stage> column;
    };
    /// The value, or a default one with the failure kept.
    template <typename T>
    T kept(Result<T> &&result) const;
    void place(ApplicationRecord record) const;

    const Database &m_database;
    mutable Result<void> m_state;
    bool m_isWhole = false;
    bool m_hasProfile = false;
    // Reading on demand is no change.
    mutable Tracker m_tracker;
    mutable Sequence<Application, ApplicationId> m_applications;
    mutable Sequence<Person, PersonId> m_people;
    mutable Sequence<Reference, PersonId> m_referees;
    mutable QHash<ApplicationId, Place> m_board;
    mutable QSet<ApplicationId> m_knownApplications; ///< there or known not to be
    mutable QSet<PersonId> m_knownPeople;
    mutable QSet<PersonId> m_knownReferees;
};

} // namespace afterword
