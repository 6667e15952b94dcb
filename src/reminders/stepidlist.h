// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// StepIdList: the ids of many steps in one piece of memory, in the order in which they came.
#pragma once

#include "ids.h"

#include <QByteArrayView>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace afterword {

/// A string of its own for each of thousands that are kept for days would leave its page with the allocator
/// when all around it is gone.
class StepIdList final
{
public:
    size_t size() const { return m_ends.size(); }
    bool isEmpty() const { return m_ends.empty(); }
    void append(const StepId &step);
    StepId at(size_t place) const;
    std::optional<size_t> find(const StepId &step) const;

    /// Takes out those places of which that is true; it is asked once of each, first to last.
    template <typename Condition>
    void eraseIf(Condition &&isGone);
    void clear() { *this = {}; }
    /// Holds no more memory than what is in it.
    void squeeze();

private:
    size_t begin(size_t place) const { return place == 0 ? 0 : m_ends[place - 1]; }
    QByteArrayView bytes(size_t place) const;

    std::string m_text; ///< UTF-8, one behind the other
    std::vector<quint32> m_ends;
};

template <typename Condition>
void StepIdList::eraseIf(Condition &&isGone)
{
    size_t kept = 0;
    quint32 written = 0;
    quint32 from = 0;
    for (size_t place = 0; place < m_ends.size(); ++place) {
        const quint32 end = m_ends[place];
        if (!isGone(place)) {
            std::copy(m_text.begin() + from, m_text.begin() + end, m_text.begin() + written);
            written += end - from;
            m_ends[kept++] = written;
        }
        from = end;
    }
    m_ends.resize(kept);
    m_text.resize(written);
}

} // namespace afterword
