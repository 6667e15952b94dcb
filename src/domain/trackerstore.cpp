// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a store need not know better, and the meta-object of its interface.
#include "trackerstore.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace afterword {

namespace {

constexpr int all = std::numeric_limits<int>::max();

AgendaPart partOf(const Step &step, const AgendaDay &day)
{
    if (step.opens && day.now < *step.opens)
        return *step.opens < day.dayEnds ? AgendaPart::LaterToday : AgendaPart::Ahead;
    return step.due && *step.due < day.now ? AgendaPart::Overdue : AgendaPart::Open;
}

} // namespace

Result<Tracker> TrackerStore::trackerAround(const ApplicationId & /*id*/,
                                            const std::vector<PersonId> & /*people*/) const
{
    return tracker();
}

Result<Tracker> TrackerStore::trackerOutlines() const
{
    return tracker();
}

Result<std::vector<ApplicationId>> TrackerStore::applicationsWithMail(const QStringList &messageIds,
                                                                      const QStringList &addresses) const
{
    const Result<Tracker> facts = tracker();
    if (!facts)
        return std::unexpected(facts.error());
    const auto isMeant = [&](const Correspondence &entry) {
        const bool hasBrackets = entry.messageId.startsWith(u'<') && entry.messageId.endsWith(u'>');
        const QString bare =
            hasBrackets ? entry.messageId.mid(1, entry.messageId.size() - 2) : entry.messageId;
        return (!bare.isEmpty() && (messageIds.contains(bare) || messageIds.contains(u'<' + bare + u'>'))) ||
               (!entry.address.isEmpty() && addresses.contains(entry.address, Qt::CaseInsensitive));
    };
    std::vector<ApplicationId> found;
    for (const Application &application : facts->applications) {
        if (std::ranges::any_of(application.correspondence, isMeant))
            found.push_back(application.id);
    }
    return found;
}

Result<QJsonObject> TrackerStore::cadence() const
{
    Result<Tracker> facts = tracker();
    if (!facts)
        return std::unexpected(facts.error());
    return std::move(facts->cadence);
}

Result<std::vector<AgendaRow>> TrackerStore::agendaPart(AgendaPart part, const AgendaDay &day,
                                                        int limit) const
{
    Result<std::vector<AgendaRow>> rows = agenda(day.horizon, all);
    if (!rows)
        return rows;
    std::erase_if(*rows, [&](const AgendaRow &row) { return partOf(row.step, day) != part; });
    if (part == AgendaPart::LaterToday || part == AgendaPart::Ahead)
        std::ranges::stable_sort(*rows, {}, [](const AgendaRow &row) { return *row.step.opens; });
    if (static_cast<int>(rows->size()) > limit)
        rows->resize(static_cast<size_t>(limit));
    return rows;
}

Result<std::vector<AgendaRow>> TrackerStore::waiting(const AgendaDay &day, int limit) const
{
    const Result<std::vector<AgendaRow>> listed = agenda(day.horizon, all);
    if (!listed)
        return std::unexpected(listed.error());
    QSet<ApplicationId> busy;
    for (const AgendaRow &row : *listed)
        busy.insert(row.step.application);
    std::vector<AgendaRow> rows;
    for (const Stage stage : {Stage::FollowingUp, Stage::AwaitingDecision}) {
        const Result<std::vector<BoardCard>> cards = boardCards(stage, 0, all);
        if (!cards)
            return std::unexpected(cards.error());
        for (const BoardCard &card : *cards) {
            if (card.advice != Advice::Wait || busy.contains(card.id) ||
                static_cast<int>(rows.size()) >= limit)
                continue;
            AgendaRow row{.step = {}, .company = card.company, .role = card.role, .recipient = {}};
            row.step.application = card.id;
            row.step.opens = card.nextOpens;
            if (const Result<ApplicationAdvice> known = advice(card.id))
                row.step.reason = known->summary;
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

Result<AgendaCounts> TrackerStore::agendaCounts(const AgendaDay &day) const
{
    const Result<std::vector<AgendaRow>> rows = agenda(day.horizon, all);
    if (!rows)
        return std::unexpected(rows.error());
    AgendaCounts counts;
    for (const AgendaRow &row : *rows)
        ++counts.steps[static_cast<size_t>(partOf(row.step, day))];
    const Result<std::vector<AgendaRow>> quiet = waiting(day, all);
    if (!quiet)
        return std::unexpected(quiet.error());
    counts.waiting = static_cast<int>(quiet->size());
    return counts;
}

Result<std::vector<SearchHit>> TrackerStore::search(const QString &, const SearchLimits &) const
{
    return std::vector<SearchHit>();
}

Result<bool> TrackerStore::replanSome(Instant at, int /*most*/)
{
    if (auto planned = replan(at); !planned)
        return std::unexpected(planned.error());
    return true;
}

} // namespace afterword
