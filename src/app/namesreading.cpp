// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Taking wishes in turn.
#include "namesreading.h"

namespace afterword {

NamesReading::NamesReading(const TrackerReadingPlace &place, QObject *parent)
    : QObject(parent)
    , m_place(place)
{}

void NamesReading::read(const ApplicationId &application, QObject *context, ComposerParts::TakeNames take)
{
    std::erase_if(m_wishes, [context](const Wish &wish) { return !wish.context || wish.context == context; });
    m_wishes.push_back({application, context, std::move(take)});
    if (!m_isReading)
        next();
}

void NamesReading::next()
{
    if (m_wishes.empty())
        return;
    m_isReading = true;
    const Wish wish = std::move(m_wishes.front());
    m_wishes.pop_front();
    const auto work = [file = m_place.store.file(), &planner = m_place.planner, &clock = m_place.clock,
                       application = wish.application]() -> Result<KnownNamesPtr> {
        const auto store = SqlTrackerStore::open(file, planner, clock);
        if (!store)
            return std::unexpected(store.error());
        const auto outlines = (*store)->trackerOutlines();
        if (!outlines)
            return std::unexpected(outlines.error());
        return std::make_shared<const KnownNames>(*outlines, application);
    };
    m_place.work.run<Result<KnownNamesPtr>>(work, this, [this, wish](Result<KnownNamesPtr> names) {
        m_isReading = false;
        if (wish.context)
            wish.take(std::move(names));
        if (!m_isReading)
            next();
    });
}

} // namespace afterword
