// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Messages, interviews, promises and offers as rows.
#include "persontimeline.h"

#include "detailswords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

bool has(const std::vector<PersonId> &people, const PersonId &person)
{
    return std::ranges::find(people, person) != people.end();
}

QString firstLine(const QString &text)
{
    return text.section(u'\n', 0, 0).simplified();
}

} // namespace

void PersonTimelineModel::clear()
{
    beginResetModel();
    m_collected.clear();
    m_entries.clear();
    m_shown = 0;
    m_wanted = first;
    endResetModel();
}

void PersonTimelineModel::add(Entry entry, const Application &application, const QString &detail,
                              const DateText &dates)
{
    entry.when = dates.moment(entry.at);
    entry.ahead = entry.at > dates.now();
    entry.application = application.id;
    //: %1 is a company, %2 a job
    entry.detail = tr("%1, %2").arg(application.company, application.role);
    if (!detail.isEmpty())
        entry.detail += u" · "_s + detail;
    m_collected.push_back(std::move(entry));
}

void PersonTimelineModel::add(const Application &application, const PersonId &person, const DateText &dates)
{
    for (const Interview &interview : application.interviews) {
        if (!has(interview.interviewers, person))
            continue;
        QString detail = modeName(interview.mode);
        if (interview.status == InterviewStatus::Cancelled || interview.status == InterviewStatus::NoShow)
            detail += u" · "_s + interviewStatusName(interview.status);
        //: %1 counts the rounds
        add({interview.start,
             TimelineKind::Interview,
             tr("Interview, round %1").arg(interview.round),
             {},
             interview.id.value(),
             {},
             {},
             false},
            application, detail, dates);
    }
    for (const Correspondence &entry : application.correspondence) {
        if (!has(entry.people, person))
            continue;
        const bool out = entry.direction == Direction::Out;
        QString detail = entry.subject.isEmpty() ? firstLine(entry.body) : entry.subject;
        if (out && entry.delivery != Delivery::Sent) {
            //: A message that has not gone out
            const QString state = tr("not sent");
            detail = detail.isEmpty() ? state : state + u" · "_s + detail;
        }
        add({entry.at,
             out ? TimelineKind::Out : TimelineKind::In,
             out ? messageName(entry.kind.value_or(Kind::Other))
                 : meaningName(entry.meaning.value_or(Meaning::Other)),
             {},
             entry.id.value(),
             {},
             {},
             false},
            application, detail, dates);
    }
    for (const Commitment &commitment : application.commitments) {
        if (commitment.person != person)
            continue;
        add({commitment.madeAt,
             TimelineKind::Commitment,
             commitmentTitle(commitment, {}, dates),
             {},
             commitment.id.value(),
             {},
             {},
             false},
            application, firstLine(commitment.words.isEmpty() ? commitment.what : commitment.words), dates);
    }
    for (const Offer &offer : application.offers) {
        if (offer.person != person)
            continue;
        add({offer.at, TimelineKind::Offer, offerFormName(offer.form), {}, offer.id.value(), {}, {}, false},
            application, {}, dates);
    }
}

void PersonTimelineModel::show()
{
    beginResetModel();
    m_entries = m_collected;
    std::ranges::stable_sort(m_entries, std::ranges::greater(), &Entry::at);
    m_shown = std::min(total(), m_wanted);
    endResetModel();
}

void PersonTimelineModel::showMore()
{
    m_wanted = m_shown + step;
    const int shown = std::min(total(), m_wanted);
    if (shown == m_shown)
        return;
    beginInsertRows({}, m_shown, shown - 1);
    m_shown = shown;
    endInsertRows();
}

ApplicationId PersonTimelineModel::applicationAt(int row) const
{
    return row >= 0 && row < m_shown ? m_entries[static_cast<size_t>(row)].application : ApplicationId();
}

int PersonTimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_shown;
}

QVariant PersonTimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry &entry = m_entries[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case TimelineModel::TitleRole:
        return entry.title;
    case TimelineModel::DetailRole:
        return entry.detail;
    case TimelineModel::WhenRole:
        return entry.when;
    case TimelineModel::KindRole:
        return static_cast<int>(entry.kind);
    case TimelineModel::AheadRole:
        return entry.ahead;
    case TimelineModel::IdRole:
        return entry.id;
    case ApplicationRole:
        return entry.application.value();
    case Qt::ToolTipRole:
        return tr("Open the application");
    case Qt::AccessibleTextRole:
        //: A row of the time line for a screen reader: %1 when, %2 what, %3 more
        return tr("%1: %2. %3").arg(entry.when, entry.title, entry.detail);
    default:
        return {};
    }
}

} // namespace afterword
