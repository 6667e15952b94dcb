// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// PeopleModel: everybody, by name or by what passed last, narrowed down by words and by role.
#pragma once

#include "clock.h"
#include "datetext.h"
#include "duplicatefinder.h"
#include "steptext.h"
#include "trackerstore.h"

#include <QAbstractListModel>
#include <QCollator>
#include <QTimer>

namespace afterword {

/// Reads a page when started, the rest in turns of the event loop; then follows the store, reading anew only
/// whom a change touches. Another order or filter resets the list; changes of the data never do.
class PeopleModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QString
        PositionRole,              ///< "Head of Data, Acme"
        RolesRole,                 ///< "Hiring manager · Interviewer"
        ContactRole,               ///< when something passed last: "yesterday"; empty: never
        DueRole,                   ///< what is due to them or owed by them; empty: nothing
        ToneRole,                  ///< of DueRole: int, a Tone
        TwiceRole                  ///< bool: looks like somebody else in the list
    };
    enum class Order { Name, LastContact };
    static constexpr int firstPage = 60;
    static constexpr int page = 120;

    /// Both must outlive it.
    PeopleModel(TrackerStore &store, const Clock &clock, QObject *parent = nullptr);

    /// Reads the first page; the rest follows by itself. Once is enough.
    void start();
    /// Whether everybody has been read.
    bool isComplete() const { return m_complete; }
    /// How many there are, whatever the filter; while not complete: were read so far.
    int count() const { return static_cast<int>(m_places.size()); }

    Order order() const { return m_order; }
    void setOrder(Order order);
    /// Keeps those in whose name, position, company or mail address all words occur.
    void setWords(const QString &words);
    /// Keeps those who have one of these roles; none: everybody.
    void setRoles(PersonRoles roles);
    /// Keeps those who may be entered twice.
    void setOnlyTwice(bool only);
    bool isFiltered() const { return !m_words.isEmpty() || m_roles || m_onlyTwice; }

    PersonId idAt(int row) const;
    /// Invalid: not read yet, or filtered out.
    QModelIndex indexOf(const PersonId &person) const;
    /// nullptr: not read yet, or not there.
    const PersonSummary *summary(const PersonId &person) const;
    std::vector<LikelySame> like(const PersonId &person) const { return m_duplicates.like(person); }
    /// Remembers for good that these are two people, or forgets it.
    void keepApart(const PersonId &one, const PersonId &other, bool apart = true);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void completed();
    /// Somebody has come, gone or become another: count(), like() and summaries may be others.
    void peopleChanged();
    void failed(const afterword::Error &error);

private:
    struct Entry
    {
        PersonSummary person;
        QCollatorSortKey key;
        QString text; ///< what is searched
    };

    void readPage();
    void readKeptApart();
    void restart();
    void follow(const ChangeSet &changes);
    void put(std::vector<PersonSummary> people);
    void remove(const PersonId &person);
    void show(std::vector<size_t> places);
    void hide(size_t place);
    void rebuild();
    void retell();
    bool matches(const Entry &entry) const;
    bool isBefore(size_t left, size_t right) const;
    int rowOf(size_t place) const;
    QString dueText(const PersonSummary &person, Tone *tone) const;
    const Entry &entryAt(int row) const { return m_entries[m_shown[static_cast<size_t>(row)]]; }

    TrackerStore &m_store;
    const Clock &m_clock;
    DateText m_dates;
    QCollator m_collator;
    std::vector<Entry> m_entries; ///< of all; the place of one that is gone stays, unused
    QHash<PersonId, size_t> m_places;
    std::vector<size_t> m_shown; ///< places, in their order
    DuplicateFinder m_duplicates;
    QTimer m_reading;
    QStringList m_words;
    PersonRoles m_roles;
    Order m_order = Order::Name;
    bool m_onlyTwice = false;
    bool m_started = false;
    bool m_complete = false;
    int m_offset = 0;
    QSet<PersonId> m_unseen; ///< of a reading anew: who has not come again yet
};

} // namespace afterword
