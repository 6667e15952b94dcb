// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One person out of the applications that name it.
#include "personmodel.h"

#include "detailswords.h"
#include "minutetimer.h"
#include "peopleparts.h"
#include "personactions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

StepTimes timesOf(const Step &step)
{
    return {step.opens, step.due, step.state};
}

/// The kind of step that stands for a request.
Kind kindFor(CommitmentType type)
{
    switch (type) {
    case CommitmentType::CheckBackIfSilent:
        return Kind::RequestedCheckIn;
    case CommitmentType::ContactBy:
        return Kind::ContactByDate;
    case CommitmentType::Deliverable:
        return Kind::Deliverable;
    case CommitmentType::CallWindow:
        return Kind::RequestedCall;
    case CommitmentType::DecisionBy:
        break;
    }
    return Kind::Other;
}

} // namespace

PersonModel::PersonModel(TrackerStore &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_dates(Zone(), clock.now())
{
    m_reading.setSingleShot(true);
    connect(&m_reading, &QTimer::timeout, this, [this] {
        if (readSlice())
            Q_EMIT changed();
    });
    connect(&store, &TrackerStore::changed, this, &PersonModel::follow);
    connect(new MinuteTimer(clock, this), &MinuteTimer::minuteChanged, this, [this] {
        if (isEmpty())
            return;
        m_dates = DateText(m_dates.zone(), m_clock.now());
        Q_EMIT changed();
    });
}

void PersonModel::show(const PersonId &id)
{
    if (id != m_person.id)
        m_timeline.clear();
    if (read(id))
        Q_EMIT changed();
}

void PersonModel::clear()
{
    m_reading.stop();
    m_person = {};
    m_reference.reset();
    m_roles = {};
    m_naming.clear();
    m_pending.clear();
    m_steps.clear();
    m_requests.clear();
    m_promises.clear();
    m_uses.clear();
    m_timeline.clear();
    Q_EMIT changed();
}

void PersonModel::refresh()
{
    if (!isEmpty() && read(PersonId(m_person.id)))
        Q_EMIT changed();
}

void PersonModel::follow(const ChangeSet &changes)
{
    if (isEmpty())
        return;
    const auto isNaming = [&](const ApplicationId &id) {
        return std::ranges::find(m_naming, id) != m_naming.end();
    };
    const bool concerns = changes.everything || changes.profile ||
                          std::ranges::find(changes.touched, m_person.id) != changes.touched.end() ||
                          std::ranges::any_of(changes.changed, isNaming) ||
                          std::ranges::any_of(changes.removed, isNaming);
    if (!concerns)
        return;
    const auto person = m_store.person(m_person.id);
    if (!person && person.error().code == ErrorCode::NotFound) {
        clear();
        Q_EMIT gone();
        return;
    }
    refresh();
}

bool PersonModel::read(const PersonId &id)
{
    auto person = m_store.person(id);
    const auto references = m_store.references();
    auto naming = m_store.applicationsNaming(id);
    auto steps = m_store.stepsTo(id);
    const auto isRead = [this](const auto &result) {
        if (!result)
            Q_EMIT failed(result.error());
        return result.has_value();
    };
    if (!isRead(person) || !isRead(references) || !isRead(naming) || !isRead(steps))
        return false;
    m_person = std::move(*person);
    const auto reference = std::ranges::find(*references, id, &Reference::person);
    m_reference = reference == references->end() ? std::nullopt : std::optional(*reference);
    m_naming = std::move(*naming);
    m_pending = m_naming;
    m_steps = std::move(*steps);
    m_dates = DateText(profileZone(m_store), m_clock.now());
    std::ranges::stable_sort(m_steps, {}, [this](const AgendaRow &row) {
        return stateAt(timesOf(row.step), m_dates.now()) == StepState::Scheduled;
    });
    m_roles = m_reference ? PersonRole::Reference : PersonRoles();
    m_requests.clear();
    m_promises.clear();
    m_uses.clear();
    m_timeline.begin();
    return readSlice();
}

bool PersonModel::readSlice()
{
    for (size_t i = 0; i < slice && !m_pending.empty(); ++i) {
        const auto application = m_store.application(m_pending.back());
        m_pending.pop_back();
        if (application)
            add(*application);
        else if (application.error().code != ErrorCode::NotFound) {
            Q_EMIT failed(application.error());
            return false;
        }
    }
    if (!m_pending.empty())
        m_reading.start(0);
    m_timeline.show();
    return true;
}

void PersonModel::add(const Application &application)
{
    m_timeline.add(application, m_person.id, m_dates);
    const PersonRoles roles = rolesIn(application, m_person.id);
    m_roles |= roles;
    //: %1 is a company, %2 a job
    const QString where = tr("%1, %2").arg(application.company, application.role);
    addDebts(application, where);
    if (!roles.testFlag(PersonRole::Reference))
        return;
    ReferenceUse use{application.id,
                     where,
                     application.referencesRequested,
                     application.stage == Stage::Closed,
                     referenceToldAt(application, m_person.id),
                     {}};
    if (use.toldAt) {
        //: Of a reference; %1 is a day: "yesterday"
        use.text = tr("told %1").arg(m_dates.day(m_dates.zone().dateAt(*use.toldAt)));
    } else if (use.isRequested) {
        //: Of a reference: the employer has asked for references
        use.text = tr("asked for, not told yet");
    } else {
        //: Of a reference: the employer has not asked for references so far
        use.text = tr("not asked for yet");
    }
    m_uses.push_back(std::move(use));
    std::ranges::stable_sort(m_uses, {}, [](const ReferenceUse &one) { return one.isClosed; });
}

void PersonModel::addDebts(const Application &application, const QString &where)
{
    for (const Commitment &commitment : application.commitments) {
        if (commitment.person != m_person.id)
            continue;
        const bool isPromise = isOpenPromise(application, commitment);
        if (!isPromise && !isOpenRequest(application, commitment))
            continue;
        const bool isLate = commitment.by && commitment.by->end(m_dates.zone()) < m_dates.now();
        const bool isStep = std::ranges::any_of(m_steps, [&](const AgendaRow &row) {
            return row.step.application == application.id && row.step.kind == kindFor(commitment.type);
        });
        if (!isPromise && isStep)
            continue;
        QString title = commitmentTitle(commitment, m_person.name, m_dates);
        if (!commitment.what.isEmpty()) {
            //: %1 is what somebody asked for or promised, %2 says what in the person's own words
            title = tr("%1: %2").arg(title, commitment.what);
        }
        PersonDebt debt{application.id, title, where, isLate ? Tone::Overdue : Tone::Later};
        (isPromise ? m_promises : m_requests).push_back(std::move(debt));
    }
}

QString PersonModel::theirTime() const
{
    const auto zone = m_person.timeZone.isEmpty() ? std::nullopt : [this]() -> std::optional<Zone> {
        const auto named = Zone::named(m_person.timeZone);
        return named ? std::optional(*named) : std::nullopt;
    }();
    if (!zone)
        return {};
    const Instant now = m_dates.now();
    const QString time = m_dates.time(zone->local(now).time);
    const int ahead = (zone->offsetSeconds(now) - m_dates.zone().offsetSeconds(now)) / 60;
    if (ahead == 0) {
        //: %1 is a time: "14:30"
        return tr("It is %1 there, as with you.").arg(time);
    }
    const int minutes = std::abs(ahead);
    //: A difference between two clocks: "6" or "5:30", in hours
    const QString hours = minutes % 60 == 0
                              ? QLocale().toString(minutes / 60)
                              : u"%1:%2"_s.arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
    //: %1 is a time: "14:30", %2 a number of hours: "6" or "5:30"
    return ahead > 0 ? tr("It is %1 there, %2 h ahead of you.").arg(time, hours)
                     //: %1 is a time: "14:30", %2 a number of hours: "6" or "5:30"
                     : tr("It is %1 there, %2 h behind you.").arg(time, hours);
}

QString PersonModel::whenText(const Step &step) const
{
    return afterword::whenText(timesOf(step), m_dates);
}

Tone PersonModel::toneOf(const Step &step) const
{
    return afterword::toneOf(stateAt(timesOf(step), m_dates.now()));
}

} // namespace afterword
