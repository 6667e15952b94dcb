// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading, ordering and telling of everybody.
#include "peoplemodel.h"

#include "detailswords.h"
#include "minutetimer.h"
#include "personwords.h"
#include "steptitle.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

constexpr size_t manyChanges = 200; ///< from here on everybody is read anew

QString searched(const PersonSummary &person)
{
    return QStringList{person.name, person.title, person.company, person.email}.join(u'\n').toCaseFolded();
}

} // namespace

PeopleModel::PeopleModel(TrackerStore &store, const Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
    , m_clock(clock)
    , m_dates(Zone(), clock.now())
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
    m_reading.setSingleShot(true);
    connect(&m_reading, &QTimer::timeout, this, &PeopleModel::readPage);
    connect(&store, &TrackerStore::changed, this, &PeopleModel::follow);
    connect(new MinuteTimer(clock, this), &MinuteTimer::minuteChanged, this, &PeopleModel::retell);
}

void PeopleModel::start()
{
    if (m_started)
        return;
    m_started = true;
    m_dates = DateText(profileZone(m_store), m_clock.now());
    readKeptApart();
    readPage();
}

void PeopleModel::readKeptApart()
{
    if (const auto apart = m_store.keptApart())
        m_duplicates.setKeptApart(*apart);
    else
        Q_EMIT failed(apart.error());
}

/// What is there stays and is told anew where it differs; who does not come again is gone.
void PeopleModel::restart()
{
    m_unseen.clear();
    for (auto it = m_places.cbegin(); it != m_places.cend(); ++it)
        m_unseen.insert(it.key());
    m_offset = 0;
    m_complete = false;
    m_dates = DateText(profileZone(m_store), m_clock.now());
    m_reading.start(0);
}

void PeopleModel::readPage()
{
    const int limit = m_offset == 0 ? firstPage : page;
    auto people = m_store.personSummaries(m_offset, limit, m_clock.now());
    if (!people) {
        Q_EMIT failed(people.error());
        return;
    }
    const auto read = static_cast<int>(people->size());
    m_offset += read;
    for (const PersonSummary &person : *people)
        m_unseen.remove(person.id);
    put(std::move(*people));
    if (read == limit) {
        m_reading.start(0);
        return;
    }
    m_complete = true;
    const QSet<PersonId> gone = std::exchange(m_unseen, {});
    for (const PersonId &person : gone)
        remove(person);
    if (m_onlyTwice)
        rebuild(); // who looks like whom is known only now
    Q_EMIT peopleChanged();
    Q_EMIT completed();
}

void PeopleModel::follow(const ChangeSet &changes)
{
    if (!m_started)
        return;
    const bool isMuch = changes.changed.size() + changes.touched.size() > manyChanges;
    if (changes.everything || changes.profile || isMuch) {
        restart();
        return;
    }
    // The plan of an application may be another one for people whom the change itself does not name.
    const auto named = m_store.peopleNamedIn(changes.changed);
    if (!named) {
        Q_EMIT failed(named.error());
        return;
    }
    QSet<PersonId> people(named->begin(), named->end());
    people.unite(QSet<PersonId>(changes.touched.begin(), changes.touched.end()));
    if (people.isEmpty())
        return;
    auto read = m_store.personSummaries(std::vector<PersonId>(people.cbegin(), people.cend()), m_clock.now());
    if (!read) {
        Q_EMIT failed(read.error());
        return;
    }
    for (const PersonSummary &person : *read)
        people.remove(person.id);
    for (const PersonId &gone : std::as_const(people))
        remove(gone);
    put(std::move(*read));
    if (!m_complete)
        restart(); // the pages have moved
    Q_EMIT peopleChanged();
}

void PeopleModel::put(std::vector<PersonSummary> people)
{
    std::vector<size_t> added;
    for (PersonSummary &person : people) {
        m_duplicates.put(person);
        const auto known = m_places.constFind(person.id);
        if (known == m_places.cend()) {
            const size_t place = m_entries.size();
            m_places.insert(person.id, place);
            QString text = searched(person);
            QCollatorSortKey key = m_collator.sortKey(person.name);
            m_entries.push_back({std::move(person), std::move(key), std::move(text)});
            if (matches(m_entries.back()))
                added.push_back(place);
            continue;
        }
        const size_t place = *known;
        if (m_entries[place].person == person)
            continue;
        const int row = rowOf(place);
        const bool moves = m_entries[place].person.name != person.name ||
                           m_entries[place].person.lastContact != person.lastContact;
        Entry changed{person, m_collator.sortKey(person.name), searched(person)};
        const bool stays = row >= 0 && !moves && matches(changed);
        if (stays) {
            m_entries[place] = std::move(changed);
            Q_EMIT dataChanged(index(row), index(row));
            continue;
        }
        hide(place);
        m_entries[place] = std::move(changed);
        if (matches(m_entries[place]))
            added.push_back(place);
    }
    show(std::move(added));
}

void PeopleModel::show(std::vector<size_t> places)
{
    const auto before = [this](size_t left, size_t right) { return isBefore(left, right); };
    std::ranges::sort(places, before);
    // Those that come to stand side by side are one insertion.
    for (size_t i = 0; i < places.size();) {
        const auto at = std::ranges::upper_bound(m_shown, places[i], before);
        size_t end = i + 1;
        while (end < places.size() && (at == m_shown.end() || isBefore(places[end], *at)))
            ++end;
        const auto row = static_cast<int>(at - m_shown.begin());
        beginInsertRows({}, row, row + static_cast<int>(end - i) - 1);
        m_shown.insert(at, places.begin() + static_cast<std::ptrdiff_t>(i),
                       places.begin() + static_cast<std::ptrdiff_t>(end));
        endInsertRows();
        i = end;
    }
}

void PeopleModel::hide(size_t place)
{
    const int row = rowOf(place);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_shown.erase(m_shown.begin() + row);
    endRemoveRows();
}

void PeopleModel::remove(const PersonId &person)
{
    const auto known = m_places.constFind(person);
    if (known == m_places.cend())
        return;
    hide(*known);
    m_places.erase(known);
    m_duplicates.remove(person);
}

void PeopleModel::rebuild()
{
    beginResetModel();
    m_shown.clear();
    for (const size_t place : std::as_const(m_places)) {
        if (matches(m_entries[place]))
            m_shown.push_back(place);
    }
    std::ranges::sort(m_shown, [this](size_t left, size_t right) { return isBefore(left, right); });
    endResetModel();
}

void PeopleModel::retell()
{
    if (!m_started)
        return;
    m_dates = DateText(m_dates.zone(), m_clock.now());
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {ContactRole, DueRole, ToneRole});
}

void PeopleModel::keepApart(const PersonId &one, const PersonId &other, bool apart)
{
    if (const auto kept = m_store.keepApart(one, other, apart); !kept) {
        Q_EMIT failed(kept.error());
        return;
    }
    readKeptApart();
    if (m_onlyTwice)
        rebuild();
    for (const PersonId &person : {one, other}) {
        if (const QModelIndex row = indexOf(person); row.isValid())
            Q_EMIT dataChanged(row, row, {TwiceRole});
    }
    Q_EMIT peopleChanged();
}

void PeopleModel::setOrder(Order order)
{
    if (std::exchange(m_order, order) != order)
        rebuild();
}

void PeopleModel::setWords(const QString &words)
{
    const QStringList wanted = words.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    if (std::exchange(m_words, wanted) != wanted)
        rebuild();
}

void PeopleModel::setRoles(PersonRoles roles)
{
    if (std::exchange(m_roles, roles) != roles)
        rebuild();
}

void PeopleModel::setOnlyTwice(bool only)
{
    if (std::exchange(m_onlyTwice, only) != only)
        rebuild();
}

bool PeopleModel::matches(const Entry &entry) const
{
    return (!m_roles || (entry.person.roles & m_roles)) &&
           std::ranges::all_of(m_words, [&](const QString &word) { return entry.text.contains(word); }) &&
           (!m_onlyTwice || m_duplicates.hasLike(entry.person.id));
}

bool PeopleModel::isBefore(size_t left, size_t right) const
{
    const Entry &a = m_entries[left];
    const Entry &b = m_entries[right];
    if (m_order == Order::LastContact && a.person.lastContact != b.person.lastContact)
        return a.person.lastContact > b.person.lastContact; // never is least of all
    const int names = a.key.compare(b.key);
    return names != 0 ? names < 0 : a.person.id < b.person.id;
}

int PeopleModel::rowOf(size_t place) const
{
    const auto at = std::ranges::lower_bound(
        m_shown, place, [this](size_t left, size_t right) { return isBefore(left, right); });
    return at != m_shown.end() && *at == place ? static_cast<int>(at - m_shown.begin()) : -1;
}

PersonId PeopleModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? entryAt(row).person.id : PersonId();
}

QModelIndex PeopleModel::indexOf(const PersonId &person) const
{
    const auto known = m_places.constFind(person);
    const int row = known == m_places.cend() ? -1 : rowOf(*known);
    return row < 0 ? QModelIndex() : index(row);
}

const PersonSummary *PeopleModel::summary(const PersonId &person) const
{
    const auto known = m_places.constFind(person);
    return known == m_places.cend() ? nullptr : &m_entries[*known].person;
}

/// Yours before theirs: what can be done now is the more urgent.
QString PeopleModel::dueText(const PersonSummary &person, Tone *tone) const
{
    const StepTimes times{person.nextOpens, person.nextDue, person.nextState};
    const StepState state = stateAt(times, m_dates.now());
    const Zone &zone = m_dates.zone();
    const bool isLate = person.promiseBy && person.promiseBy->end(zone) < m_dates.now();
    const bool isOpen = person.nextStep && state != StepState::Scheduled;
    if (person.promises > 0 && !isOpen) {
        *tone = isLate ? Tone::Overdue : Tone::Later;
        if (!person.promiseBy)
            return tr("Owes you an answer");
        //: %1 is a day or a moment
        return isLate ? tr("Owes you an answer since %1").arg(deadlineText(*person.promiseBy, m_dates))
                      //: %1 is a day or a moment
                      : tr("Owes you an answer by %1").arg(deadlineText(*person.promiseBy, m_dates));
    }
    if (!person.nextStep)
        return {};
    *tone = toneOf(state);
    const QString when = whenText(times, m_dates);
    const QString what = stepTitle(*person.nextStep, {}); // the name stands above
    return when.isEmpty() ? what : what + u" · "_s + when;
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PersonSummary &person = entryAt(index.row()).person;
    Tone tone = Tone::Quiet;
    switch (role) {
    case Qt::DisplayRole:
        return person.name;
    case IdRole:
        return person.id.value();
    case PositionRole:
        return positionText(person.title, person.company);
    case RolesRole:
        return rolesText(person.roles);
    case ContactRole:
        return person.lastContact ? m_dates.day(m_dates.zone().dateAt(*person.lastContact)) : QString();
    case DueRole:
        return dueText(person, &tone);
    case ToneRole:
        static_cast<void>(dueText(person, &tone));
        return static_cast<int>(tone);
    case TwiceRole:
        return m_duplicates.hasLike(person.id);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList parts{person.name};
        for (const int part : {PositionRole, RolesRole, DueRole}) {
            if (const QString text = data(index, part).toString(); !text.isEmpty())
                parts.append(text);
        }
        if (person.lastContact) {
            //: %1 is a day: "yesterday"
            parts.append(tr("Last contact: %1").arg(m_dates.day(m_dates.zone().dateAt(*person.lastContact))));
        }
        if (m_duplicates.hasLike(person.id))
            parts.append(tr("Perhaps entered twice"));
        return parts.join(role == Qt::ToolTipRole ? u"\n"_s : u". "_s);
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> PeopleModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{IdRole, "personId"},
                  {PositionRole, "position"},
                  {RolesRole, "roles"},
                  {ContactRole, "lastContact"},
                  {DueRole, "due"},
                  {ToneRole, "tone"},
                  {TwiceRole, "twice"}});
    return names;
}

} // namespace afterword
