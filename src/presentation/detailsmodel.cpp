// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading one application and putting it into words.
#include "detailsmodel.h"

#include "courtesyletters.h"
#include "steptitle.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

const Person *personIn(const std::vector<Person> &people, const PersonId &id)
{
    const auto found = std::ranges::find(people, id, &Person::id);
    return found == people.end() ? nullptr : &*found;
}

StepTimes timesOf(const Step &step)
{
    return {step.opens, step.due, step.state};
}

// What is open comes before what opens later, what goes to the employer before the person's own tasks.
int urgency(const Step &step, Instant now)
{
    const bool isOpen = stateAt(timesOf(step), now) != StepState::Scheduled;
    return (isOpen ? 0 : 4) + (isEmployerFacing(step.kind) ? 0 : 2) + (step.optional ? 1 : 0);
}

} // namespace

DetailsModel::DetailsModel(TrackerStore &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_dates(Zone(), clock.now())
    , m_homeDates(Zone(), clock.now())
{
    connect(&store, &TrackerStore::changed, this, &DetailsModel::follow);
}

void DetailsModel::show(const ApplicationId &id)
{
    if (id.isEmpty()) {
        clear();
        return;
    }
    if (read(id))
        Q_EMIT changed();
}

void DetailsModel::clear()
{
    m_application = {};
    m_advice = {};
    m_steps.clear();
    m_rounds.clear();
    m_people.clear();
    m_commitments.clear();
    m_links.clear();
    m_timeline.clear();
    Q_EMIT changed();
}

void DetailsModel::refresh()
{
    if (!isEmpty())
        show(m_application.id);
}

void DetailsModel::follow(const ChangeSet &changes)
{
    if (changes.people || changes.everything)
        m_everybodyIsRead = false;
    if (isEmpty())
        return;
    if (std::ranges::find(changes.removed, m_application.id) != changes.removed.end()) {
        clear();
        return;
    }
    if (changes.everything) {
        if (!m_store.application(m_application.id)) {
            clear();
            return;
        }
        refresh();
        return;
    }
    if (changes.people || changes.profile ||
        std::ranges::find(changes.changed, m_application.id) != changes.changed.end()) {
        refresh();
    }
}

bool DetailsModel::read(const ApplicationId &id)
{
    auto application = m_store.application(id);
    auto advice = m_store.advice(id);
    auto steps = m_store.steps(id);
    if (!m_everybodyIsRead) {
        auto people = m_store.people();
        if (!people) {
            Q_EMIT failed(people.error());
            return false;
        }
        m_everybody = std::move(*people);
        m_everybodyIsRead = true;
    }
    if (!application || !steps) {
        Q_EMIT failed(!application ? application.error() : steps.error());
        return false;
    }
    m_application = std::move(*application);
    m_advice = advice ? std::move(*advice) : ApplicationAdvice{};
    m_steps = std::move(*steps);
    const Zone home = profileZone(m_store);
    m_dates = DateText(zoneNamedOr(m_application.timeZone, home), m_clock.now());
    m_homeDates = DateText(home, m_clock.now());
    std::ranges::stable_sort(m_steps, {},
                             [now = m_dates.now()](const AgendaRow &row) { return urgency(row.step, now); });
    m_timeline.show(m_application, m_everybody, m_dates);
    buildRounds(home);
    buildPeople();
    buildCommitments();
    m_links = linksIn(m_application);
    return true;
}

const AgendaRow *DetailsModel::nextStep() const
{
    return m_steps.empty() ? nullptr : &m_steps.front();
}

void DetailsModel::buildRounds(const Zone &home)
{
    m_rounds.clear();
    std::vector<Interview> interviews = m_application.interviews;
    std::ranges::stable_sort(interviews, std::ranges::greater(), &Interview::start);
    for (const Interview &interview : interviews) {
        DetailsRound round;
        round.interview = interview.id;
        //: %1 counts the rounds, %2 is "Video call" and the like
        round.title = tr("Round %1 · %2").arg(interview.round).arg(modeName(interview.mode));
        if (interview.status == InterviewStatus::Cancelled || interview.status == InterviewStatus::NoShow)
            round.title += u" · "_s + interviewStatusName(interview.status);
        const Zone zone = zoneNamedOr(interview.timeZone, m_dates.zone());
        round.when = DateText(zone, m_dates.now()).moment(interview.start);
        if (zone.offsetSeconds(interview.start) != home.offsetSeconds(interview.start)) {
            //: %1 is a moment in their zone, %2 the same moment in yours
            round.when = tr("%1 (%2 your time)")
                             .arg(round.when, DateText(home, m_dates.now()).moment(interview.start));
        }
        QStringList names;
        for (const PersonId &id : interview.interviewers) {
            if (const Person *person = personIn(m_everybody, id))
                names.append(person->name);
        }
        round.people = names.join(QLatin1StringView(", "));
        round.place = interview.location;
        round.isAhead = interview.isPlannedAt(m_dates.now());
        round.held = interview.isHeldAt(m_dates.now());
        round.debriefed = interview.debriefedAt.has_value();
        round.isMissed = anotherTime(m_application, interview.id).has_value();
        m_rounds.push_back(std::move(round));
    }
}

void DetailsModel::buildCommitments()
{
    m_commitments.clear();
    std::vector<Commitment> commitments = m_application.commitments;
    std::ranges::stable_sort(commitments, [](const Commitment &left, const Commitment &right) {
        const bool isOpen = !left.fulfilledAt;
        const bool isOtherOpen = !right.fulfilledAt;
        return isOpen != isOtherOpen ? isOpen : right.madeAt < left.madeAt;
    });
    for (const Commitment &commitment : commitments) {
        const Person *person = personIn(m_everybody, commitment.person);
        QStringList lines;
        for (const QString &line : {commitment.what, commitment.words}) {
            if (!line.isEmpty())
                lines.append(line.simplified());
        }
        if (!commitment.words.isEmpty()) {
            //: %1 are the words that somebody said
            lines.back() = tr("“%1”").arg(lines.back());
        }
        //: When something was said; %1 is a moment
        lines.append(tr("said %1").arg(m_dates.moment(commitment.madeAt)));
        if (commitment.fulfilledAt) {
            //: %1 is a moment
            lines.append(tr("done %1").arg(m_dates.moment(*commitment.fulfilledAt)));
        }
        m_commitments.push_back({commitment.id,
                                 commitmentTitle(commitment, person ? person->name : QString(), m_dates),
                                 lines.join(u" · "_s), commitment.fulfilledAt.has_value()});
    }
}

void DetailsModel::buildPeople()
{
    m_people.clear();
    std::vector<std::pair<PersonId, QStringList>> roles;
    const auto add = [&roles](const PersonId &id, const QString &role) {
        if (id.isEmpty())
            return;
        auto found = std::ranges::find(roles, id, &std::pair<PersonId, QStringList>::first);
        if (found == roles.end())
            found = roles.insert(roles.end(), {id, {}});
        if (!role.isEmpty() && !found->second.contains(role))
            found->second.append(role);
    };
    add(m_application.hiringManager, tr("hiring manager"));
    add(m_application.coordinator, tr("coordinator"));
    add(m_application.designatedContact, tr("will be in touch"));
    for (const Interview &interview : m_application.interviews) {
        for (const PersonId &id : interview.interviewers)
            add(id, tr("interviewer"));
    }
    for (const PersonId &id : m_application.references)
        add(id, tr("reference"));
    for (const Correspondence &entry : m_application.correspondence) {
        for (const PersonId &id : entry.people)
            add(id, {});
    }
    for (const auto &[id, role] : roles) {
        const Person *person = personIn(m_everybody, id);
        if (!person)
            continue;
        QStringList contact;
        for (const QString &way : {person->email, person->phone}) {
            if (!way.isEmpty())
                contact.append(way);
        }
        m_people.push_back({id, person->name, role.join(QLatin1StringView(", ")),
                            contact.isEmpty() ? tr("no address yet") : contact.join(u" · "_s),
                            afterword::isThanksDue(m_application, id)});
    }
}

QString DetailsModel::reading(DetailsField field) const
{
    return fieldReading(m_application, field, m_everybody, m_dates);
}

QString DetailsModel::nameOf(const PersonId &person) const
{
    const Person *known = personIn(m_everybody, person);
    return known ? known->name : QString();
}

QString DetailsModel::headline() const
{
    QStringList parts{stageName(m_advice.stage)};
    if (m_advice.stage == Stage::Closed && m_application.outcome)
        parts.append(outcomeName(*m_application.outcome));
    for (const QString &part : {m_application.location, m_application.salary}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u" · "_s);
}

QString DetailsModel::whenText(const Step &step) const
{
    return afterword::whenText(timesOf(step), m_homeDates);
}

Tone DetailsModel::toneOf(const Step &step) const
{
    return afterword::toneOf(stateAt(timesOf(step), m_dates.now()));
}

} // namespace afterword
