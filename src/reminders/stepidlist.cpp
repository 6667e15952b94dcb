// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Packing of step ids.
#include "stepidlist.h"

namespace afterword {

void StepIdList::append(const StepId &step)
{
    const QByteArray text = step.value().toUtf8();
    m_text.append(text.constData(), static_cast<size_t>(text.size()));
    m_ends.push_back(static_cast<quint32>(m_text.size()));
}

StepId StepIdList::at(size_t place) const
{
    return StepId(QString::fromUtf8(bytes(place)));
}

std::optional<size_t> StepIdList::find(const StepId &step) const
{
    const QByteArray text = step.value().toUtf8();
    for (size_t place = 0; place < m_ends.size(); ++place) {
        if (bytes(place) == text)
            return place;
    }
    return std::nullopt;
}

void StepIdList::squeeze()
{
    m_text.shrink_to_fit();
    m_ends.shrink_to_fit();
}

QByteArrayView StepIdList::bytes(size_t place) const
{
    const size_t from = begin(place);
    return {m_text.data() + from, static_cast<qsizetype>(m_ends[place] - from)};
}

} // namespace afterword
