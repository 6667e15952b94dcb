// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Correcting and removing.
#include "detailsentries.h"

#include "commitmentactions.h"

#include <QCoreApplication>

#include <algorithm>

namespace afterword {

namespace {

struct Entries
{
    Q_DECLARE_TR_FUNCTIONS(DetailsEntries)
};

template <typename Record, typename RecordId>
Command without(const Application &application, std::vector<Record> Application::*records, const RecordId &id,
                const QString &label)
{
    Application changed = application;
    if (std::erase_if(changed.*records, [&id](const Record &record) { return record.id == id; }) == 0)
        return {};
    return {label.arg(application.company), {SaveApplication{std::move(changed)}}};
}

Command withoutAdjustment(const Application &application, const QString &id)
{
    Application changed = application;
    bool isNumber = false;
    const auto place = id.toULongLong(&isNumber);
    if (!isNumber || place >= changed.adjustments.size())
        return {};
    changed.adjustments.erase(changed.adjustments.begin() + static_cast<std::ptrdiff_t>(place));
    //: Stands after "Undo" and "Redo"; %1 is a company
    return {Entries::tr("forgetting a decision about %1").arg(application.company),
            {SaveApplication{std::move(changed)}}};
}

} // namespace

Command correctMessage(const Application &application, const Correspondence &entry,
                       const std::vector<Person> &added)
{
    Command command;
    command.label = entry.direction == Direction::Out
                        //: Stands after "Undo" and "Redo"; %1 is a company
                        ? Entries::tr("correcting a message to %1").arg(application.company)
                        //: Stands after "Undo" and "Redo"; %1 is a company
                        : Entries::tr("correcting a reply from %1").arg(application.company);
    for (const Person &person : added)
        command.changes.emplace_back(SavePerson{person});
    command.changes.emplace_back(SaveCorrespondence{application.id, entry});
    return command;
}

Command saveOffer(const Application &application, const Offer &offer)
{
    //: Stands after "Undo" and "Redo"; %1 is a company
    return {Entries::tr("the offer of %1").arg(application.company), {SaveOffer{application.id, offer}}};
}

bool canBeRemoved(TimelineKind kind)
{
    return kind != TimelineKind::Applied && kind != TimelineKind::Closed;
}

Command removeEntry(const Application &application, TimelineKind kind, const QString &id)
{
    switch (kind) {
    case TimelineKind::Interview:
        //: Stands after "Undo" and "Redo"; %1 is a company
        return {Entries::tr("removing an interview at %1").arg(application.company),
                {RemoveInterview{application.id, InterviewId(id)}}};
    case TimelineKind::Out:
        return without(application, &Application::correspondence, CorrespondenceId(id),
                       //: Stands after "Undo" and "Redo"; %1 is a company
                       Entries::tr("removing a message to %1"));
    case TimelineKind::In:
        return without(application, &Application::correspondence, CorrespondenceId(id),
                       //: Stands after "Undo" and "Redo"; %1 is a company
                       Entries::tr("removing a reply from %1"));
    case TimelineKind::Offer:
        return without(application, &Application::offers, OfferId(id),
                       //: Stands after "Undo" and "Redo"; %1 is a company
                       Entries::tr("removing the offer of %1"));
    case TimelineKind::Commitment: {
        const auto found = std::ranges::find(application.commitments, CommitmentId(id), &Commitment::id);
        return found == application.commitments.end() ? Command() : removeCommitment(application, *found);
    }
    case TimelineKind::Adjustment:
        return withoutAdjustment(application, id);
    case TimelineKind::Applied:
    case TimelineKind::Closed:
        break;
    }
    return {};
}

} // namespace afterword
