// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The fewest steps from one list to another: all stays but what is outside the longest increasing run.
#include "rowlistmodel.h"

#include <QHash>

namespace afterword {

namespace {

/// Which members of the sequence of different numbers belong to its longest increasing run.
std::vector<bool> longestRun(const std::vector<int> &sequence)
{
    std::vector<size_t> tails; // tails[n]: where the best run of n + 1 members ends
    std::vector<size_t> previous(sequence.size(), sequence.size());
    for (size_t i = 0; i < sequence.size(); ++i) {
        const auto place =
            std::ranges::lower_bound(tails, sequence[i], {}, [&](size_t member) { return sequence[member]; });
        if (place != tails.begin())
            previous[i] = *std::prev(place);
        if (place == tails.end())
            tails.push_back(i);
        else
            *place = i;
    }
    std::vector<bool> stays(sequence.size(), false);
    for (size_t i = tails.empty() ? sequence.size() : tails.back(); i < sequence.size(); i = previous[i])
        stays[i] = true;
    return stays;
}

class Editor
{
public:
    Editor(const std::vector<QString> &old, const std::vector<QString> &wanted)
        : m_old(old)
        , m_wanted(wanted)
    {
        for (size_t i = 0; i < wanted.size(); ++i)
            m_places.insert(wanted[i], static_cast<int>(i));
    }

    std::vector<RowEdit> edits(int mostMoves)
    {
        std::vector<int> places = keptPlaces();
        std::vector<bool> stays = longestRun(places);
        if (std::ranges::count(stays, false) > mostMoves) {
            // A list shuffled as a whole: cheaper to take out what moved and put it in again.
            for (size_t kept = 0, row = 0; row < m_old.size(); ++row) {
                if (m_keep[row])
                    m_keep[row] = stays[kept++];
            }
            std::erase_if(places, [&, i = size_t(0)](int) mutable { return !stays[i++]; });
            stays.assign(places.size(), true);
        }
        removeRows();
        moveRows(places, stays);
        insertRows(places);
        return std::move(m_edits);
    }

private:
    std::vector<int> keptPlaces()
    {
        std::vector<int> places;
        std::vector<bool> seen(m_wanted.size(), false);
        m_keep.assign(m_old.size(), false);
        for (size_t row = 0; row < m_old.size(); ++row) {
            const int place = m_places.value(m_old[row], -1);
            if (place < 0 || seen[static_cast<size_t>(place)])
                continue;
            seen[static_cast<size_t>(place)] = true;
            m_keep[row] = true;
            places.push_back(place);
        }
        return places;
    }

    void removeRows()
    {
        for (int last = static_cast<int>(m_old.size()) - 1; last >= 0; --last) {
            if (m_keep[static_cast<size_t>(last)])
                continue;
            int first = last;
            while (first > 0 && !m_keep[static_cast<size_t>(first - 1)])
                --first;
            m_edits.push_back({.what = RowEdit::What::Remove, .row = first, .count = last - first + 1});
            last = first;
        }
    }

    void moveRows(std::vector<int> &places, std::vector<bool> &placed)
    {
        for (;;) {
            const auto wanderer = std::ranges::find(placed, false);
            if (wanderer == placed.end())
                return;
            const auto from = wanderer - placed.begin();
            const int place = places[static_cast<size_t>(from)];
            auto target = static_cast<std::ptrdiff_t>(places.size());
            for (size_t i = 0; i < places.size(); ++i) {
                if (placed[i] && places[i] > place) {
                    target = static_cast<std::ptrdiff_t>(i);
                    break;
                }
            }
            *wanderer = true;
            if (target == from || target == from + 1)
                continue;
            m_edits.push_back({.what = RowEdit::What::Move,
                               .row = static_cast<int>(from),
                               .target = static_cast<int>(target)});
            const std::ptrdiff_t to = target > from ? target - 1 : target;
            places.erase(places.begin() + from);
            placed.erase(placed.begin() + from);
            places.insert(places.begin() + to, place);
            placed.insert(placed.begin() + to, true);
        }
    }

    void insertRows(const std::vector<int> &places)
    {
        size_t next = 0;
        const int end = static_cast<int>(m_wanted.size());
        for (int row = 0; row < end;) {
            const int upTo = next < places.size() ? places[next] : end;
            if (upTo > row) {
                m_edits.push_back(
                    {.what = RowEdit::What::Insert, .row = row, .count = upTo - row, .source = row});
            }
            row = upTo + 1;
            ++next;
        }
    }

    const std::vector<QString> &m_old;
    const std::vector<QString> &m_wanted;
    QHash<QString, int> m_places;
    std::vector<bool> m_keep;
    std::vector<RowEdit> m_edits;
};

} // namespace

std::vector<RowEdit> rowEdits(const std::vector<QString> &old, const std::vector<QString> &wanted,
                              int mostMoves)
{
    if (old == wanted)
        return {};
    return Editor(old, wanted).edits(mostMoves);
}

} // namespace afterword
