// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of the time line out of the facts of one application.
#include "timelinemodel.h"

#include "detailswords.h"
#include "steptitle.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

QString namesOf(const std::vector<PersonId> &ids, const std::vector<Person> &people)
{
    QStringList names;
    for (const PersonId &id : ids) {
        const auto found = std::ranges::find(people, id, &Person::id);
        if (found != people.end())
            names.append(found->name);
    }
    return names.join(QLatin1StringView(", "));
}

QString firstLine(const QString &text)
{
    return text.section(QLatin1Char('\n'), 0, 0).simplified();
}

} // namespace

QString rowKey(const TimelineEntry &entry)
{
    return QString::number(static_cast<int>(entry.kind)) + u'/' + entry.id;
}

QString commitmentTitle(const Commitment &commitment, const QString &who, const DateText &dates)
{
    const QString by = commitment.by ? deadlineText(*commitment.by, dates) : QString();
    const QString name = who.isEmpty() ? TimelineModel::tr("They") : who;
    switch (commitment.type) {
    case CommitmentType::DecisionBy:
        //: %1 is a name, %2 a date
        return TimelineModel::tr("%1 promised a decision by %2").arg(name, by);
    case CommitmentType::CheckBackIfSilent:
        //: %1 is a name, %2 a date
        return TimelineModel::tr("%1: ask again if nothing came by %2").arg(name, by);
    case CommitmentType::ContactBy:
        //: %1 is a name, %2 a date
        return TimelineModel::tr("%1 asked to be contacted by %2").arg(name, by);
    case CommitmentType::Deliverable:
        //: %1 is a name, %2 a date
        return TimelineModel::tr("%1 asked for something by %2").arg(name, by);
    case CommitmentType::CallWindow:
        break;
    }
    const QString from = commitment.from ? dates.moment(*commitment.from) : QString();
    //: %1 is a name, %2 a moment
    return TimelineModel::tr("%1 asked for a call from %2").arg(name, from);
}

void TimelineModel::show(const Application &application, const std::vector<Person> &people,
                         const DateText &dates)
{
    std::vector<TimelineEntry> entries;
    const auto wholeDay = [&](QDate day, TimelineKind kind, const QString &title, const QString &detail) {
        if (day.isValid())
            entries.push_back({dates.zone().startOfDay(day), true, kind, title, detail, {}, {}, false});
    };
    wholeDay(application.appliedOn, TimelineKind::Applied, tr("Applied"), application.source);
    if (application.stage == Stage::Closed) {
        wholeDay(application.closedOn, TimelineKind::Closed, tr("Closed"),
                 application.outcome ? outcomeName(*application.outcome) : QString());
    }
    for (const Interview &interview : application.interviews) {
        QStringList detail;
        const QString names = namesOf(interview.interviewers, people);
        if (!names.isEmpty()) {
            //: %1 is a list of names
            detail.append(tr("with %1").arg(names));
        }
        detail.append(modeName(interview.mode));
        if (interview.status == InterviewStatus::Cancelled || interview.status == InterviewStatus::NoShow)
            detail.append(interviewStatusName(interview.status));
        entries.push_back({interview.start,
                           false,
                           TimelineKind::Interview,
                           //: %1 counts the rounds
                           tr("Interview, round %1").arg(interview.round),
                           detail.join(u" · "_s),
                           interview.id.value(),
                           {},
                           false});
    }
    for (const Correspondence &entry : application.correspondence) {
        const QString names = namesOf(entry.people, people);
        const bool out = entry.direction == Direction::Out;
        QString title = out ? messageName(entry.kind.value_or(Kind::Other))
                            : meaningName(entry.meaning.value_or(Meaning::Other));
        if (!names.isEmpty()) {
            //: %1 is a message, %2 names
            title = out ? tr("%1 to %2").arg(title, names)
                        //: %1 is a message, %2 names
                        : tr("%1 from %2").arg(title, names);
        }
        QString detail = entry.subject.isEmpty() ? firstLine(entry.body) : entry.subject;
        if (out && entry.delivery != Delivery::Sent) {
            const QString state = entry.delivery == Delivery::Draft     ? tr("draft")
                                  : entry.delivery == Delivery::Sending ? tr("being sent")
                                  : entry.delivery == Delivery::Failed  ? tr("not delivered")
                                                                        : tr("unsure whether it was sent");
            detail = detail.isEmpty() ? state : state + u" · "_s + detail;
        }
        entries.push_back({entry.at,
                           false,
                           out ? TimelineKind::Out : TimelineKind::In,
                           title,
                           detail,
                           entry.id.value(),
                           {},
                           false});
    }
    for (const Commitment &commitment : application.commitments) {
        QString detail = commitment.words.isEmpty() ? commitment.what : commitment.words;
        if (commitment.fulfilledAt) {
            //: %1 is a moment
            const QString done = tr("done %1").arg(dates.moment(*commitment.fulfilledAt));
            detail = detail.isEmpty() ? done : detail + u" · "_s + done;
        }
        entries.push_back({commitment.madeAt,
                           false,
                           TimelineKind::Commitment,
                           commitmentTitle(commitment, namesOf({commitment.person}, people), dates),
                           firstLine(detail),
                           commitment.id.value(),
                           {},
                           false});
    }
    for (const Offer &offer : application.offers) {
        QString detail;
        if (offer.acceptedAt) {
            //: %1 is a moment
            detail = tr("accepted %1").arg(dates.moment(*offer.acceptedAt));
        } else if (offer.declinedAt) {
            //: %1 is a moment
            detail = tr("declined %1").arg(dates.moment(*offer.declinedAt));
        } else if (offer.respondBy) {
            //: %1 is a moment or a day
            detail = tr("answer by %1").arg(deadlineText(*offer.respondBy, dates));
        }
        entries.push_back({offer.at,
                           false,
                           TimelineKind::Offer,
                           offerFormName(offer.form),
                           detail,
                           offer.id.value(),
                           {},
                           false});
    }
    for (size_t place = 0; place < application.adjustments.size(); ++place) {
        const Adjustment &adjustment = application.adjustments[place];
        const QString step = stepTitle(adjustment.kind, namesOf({adjustment.person}, people));
        QString title;
        switch (adjustment.action) {
        case AdjustmentAction::Snooze:
            //: %1 is a step, %2 a moment
            title = tr("Snoozed “%1” until %2")
                        .arg(step, adjustment.until ? dates.moment(*adjustment.until) : QString());
            break;
        case AdjustmentAction::Skip:
            //: %1 is a step
            title = tr("Set aside “%1”").arg(step);
            break;
        case AdjustmentAction::Allow:
            //: %1 is a step
            title = tr("Allowed “%1”").arg(step);
            break;
        }
        entries.push_back({adjustment.at,
                           false,
                           TimelineKind::Adjustment,
                           title,
                           firstLine(adjustment.reason),
                           QString::number(place),
                           {},
                           false});
    }
    std::ranges::stable_sort(entries, std::ranges::greater(), &TimelineEntry::at);

    for (TimelineEntry &entry : entries) {
        entry.when = entry.wholeDay ? dates.day(dates.zone().dateAt(entry.at)) : dates.moment(entry.at);
        entry.ahead = entry.at > dates.now();
    }

    become(std::move(entries));
}

void TimelineModel::clear()
{
    become({});
}

int TimelineModel::rowOf(const QString &id) const
{
    const auto found = std::ranges::find_if(rows(), [&id](const TimelineEntry &entry) {
        return entry.id == id && entry.kind != TimelineKind::Adjustment;
    });
    return found == rows().end() ? -1 : static_cast<int>(found - rows().begin());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TimelineEntry &entry = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return entry.title;
    case DetailRole:
        return entry.detail;
    case WhenRole:
        return entry.when;
    case KindRole:
        return static_cast<int>(entry.kind);
    case AheadRole:
        return entry.ahead;
    case IdRole:
        return entry.id;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        //: A row of the time line for a screen reader: %1 when, %2 what, %3 more
        return tr("%1: %2. %3").arg(entry.when, entry.title, entry.detail);
    default:
        return {};
    }
}

QHash<int, QByteArray> TimelineModel::roleNames() const
{
    return {{KindRole, "kind"}, {TitleRole, "title"}, {DetailRole, "detail"},
            {WhenRole, "when"}, {AheadRole, "ahead"}, {IdRole, "id"}};
}

} // namespace afterword
