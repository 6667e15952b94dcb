// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Finding the interview or the application, and saying what becomes of it.
#include "invitationproposal.h"

#include "calendarexport.h"
#include "companyguess.h"
#include "homezone.h"
#include "invitationids.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

using What = InvitationProposal::What;

/// What speaks for an application, the stronger the more.
constexpr int SamePerson = 8;
constexpr int NamedInSummary = 6;
constexpr int NamedInText = 4;
constexpr int SameDomain = 4;

/// Characters of a description in which a company is looked for.
constexpr qsizetype MostWordsRead = 8192;

/// How long a talk is taken to last where nobody says.
constexpr auto UsualLength = std::chrono::hours(1);

/// Over in the person's own words.
bool isOver(const Interview &interview)
{
    return interview.status == InterviewStatus::Held || interview.status == InterviewStatus::NoShow ||
           interview.debriefedAt || interview.debrief;
}

/// One invitation, one tracker, one run.
class Understanding
{
public:
    Understanding(const Tracker &tracker, const Invitation &invitation, const QStringList &ownAddresses,
                  const InvitationMemory &memory)
        : m_tracker(tracker)
        , m_invitation(invitation)
    {
        if (const auto taken = memory.constFind(invitation.uid); taken != memory.cend())
            m_taken = *taken;
        m_proposal.uid = invitation.uid;
        m_proposal.version = invitation.version;
        m_proposal.people = guessPeople(invitation, tracker.profile, ownAddresses);
        m_proposal.allDay = invitation.allDay;
        m_proposal.endIsAssumed = !invitation.allDay && invitation.end <= invitation.start;
    }

    InvitationProposal run();

private:
    bool isKnown();
    bool isExported();
    void isNew();
    What whatOf(const Interview &known) const;
    bool bringsNewPeople(const Application &application) const;
    void takeFacts(Interview &interview) const;
    void findKnownPeople();
    void knowPeopleOf(const Application *application);
    int likeness(const Application &application) const;
    int pointsOfPeople(const Application &application) const;
    void findLikely();
    const Interview *recordedByHand(const Application &application) const;

    const Tracker &m_tracker;
    const Invitation &m_invitation;
    InvitationProposal m_proposal;
    std::optional<TakenInvitation> m_taken; ///< the newest one with its UID, while that stands
    QStringList m_labels;                   ///< what the mail domains of its people are called
    QHash<PersonId, int> m_pointsOf;        ///< known people that speak for their applications
};

InvitationProposal Understanding::run()
{
    if (!isKnown() && !isExported())
        isNew();
    return std::move(m_proposal);
}

void Understanding::takeFacts(Interview &interview) const
{
    interview.start = m_invitation.start;
    interview.end = m_proposal.endIsAssumed ? m_invitation.start + UsualLength : m_invitation.end;
    interview.timeZone = m_invitation.timeZone;
    interview.calendarUid = m_invitation.uid;
    const bool saysWhere = !m_invitation.location.isEmpty() || !m_invitation.url.isEmpty();
    if (!saysWhere && m_proposal.before)
        return; // what the person has written of it stays
    interview.mode = guessMode(m_invitation);
    const bool isLink = interview.mode == InterviewMode::Video && !m_invitation.url.isEmpty();
    interview.location = isLink || m_invitation.location.isEmpty() ? m_invitation.url : m_invitation.location;
}

What Understanding::whatOf(const Interview &known) const
{
    if (isOver(known))
        return What::Over;
    const bool isCancelled = known.status == InterviewStatus::Cancelled;
    const InvitationVersion mine = m_invitation.version;
    const bool isDated = mine.stamp != Instant();
    if (m_taken) {
        const InvitationVersion other = m_taken->version;
        // Some do not count when they cancel.
        const bool isOlder = m_invitation.cancelled
                                 ? mine.sequence < other.sequence && mine.stamp <= other.stamp
                                 : mine < other;
        if (isOlder)
            return What::Older;
        if (mine == other && isDated && m_invitation.cancelled == isCancelled)
            return What::Nothing;
    }
    if (m_invitation.cancelled)
        return isCancelled ? What::Nothing : What::Cancel;
    const Instant end = m_proposal.endIsAssumed ? m_invitation.start + UsualLength : m_invitation.end;
    const bool moved = known.start != m_invitation.start || known.end != end;
    if (moved)
        return What::Move;
    if (isCancelled)
        return m_taken && mine > m_taken->version ? What::Update : What::Nothing;
    Interview after = known;
    takeFacts(after);
    return after == known ? What::Nothing : What::Update;
}

bool Understanding::isKnown()
{
    const InterviewId made = invitedInterviewId(m_invitation.uid);
    for (const Application &application : m_tracker.applications) {
        const auto known = std::ranges::find_if(application.interviews, [&](const Interview &interview) {
            return interview.calendarUid == m_invitation.uid || interview.id == made;
        });
        if (known == application.interviews.end())
            continue;
        m_proposal.application = application.id;
        m_proposal.before = *known;
        m_proposal.interview = *known;
        if (m_taken && m_taken->isTakenBack(*known))
            m_taken.reset();
        knowPeopleOf(&application);
        m_proposal.what = whatOf(*known);
        if (m_proposal.what == What::Cancel) {
            m_proposal.interview.status = InterviewStatus::Cancelled;
            m_proposal.people.clear();
        } else if (m_proposal.what == What::Move || m_proposal.what == What::Update) {
            m_proposal.interview.status = InterviewStatus::Planned;
            takeFacts(m_proposal.interview);
        } else if (m_proposal.what == What::Nothing && known->status == InterviewStatus::Planned &&
                   bringsNewPeople(application)) {
            m_proposal.what = What::Update;
        }
        return true;
    }
    return false;
}

/// Somebody who joins only by a newer version: whom the person has taken off the list stays off.
bool Understanding::bringsNewPeople(const Application &application) const
{
    if (m_taken && m_taken->version == m_invitation.version)
        return false;
    return std::ranges::any_of(m_proposal.people, [&](const InvitedGuess &guess) {
        if (guess.part == InvitedPart::Coordinator)
            return application.coordinator.isEmpty();
        return guess.part == InvitedPart::Interviewer &&
               std::ranges::count(m_proposal.before->interviewers, guess.known) == 0;
    });
}

/// One of our own events coming back, perhaps with another time: it tells when, and knows nothing else that
/// we do not.
bool Understanding::isExported()
{
    for (const Application &application : m_tracker.applications) {
        for (const Interview &known : application.interviews) {
            if (calendarUid(application.id, known.id) != m_invitation.uid)
                continue;
            m_proposal.application = application.id;
            m_proposal.before = known;
            m_proposal.interview = known;
            m_proposal.people.clear();
            const bool moved = known.start != m_invitation.start || known.end != m_invitation.end;
            m_proposal.what = isOver(known)                      ? What::Over
                              : m_invitation.cancelled || !moved ? What::Nothing
                                                                 : What::Move;
            if (m_proposal.what == What::Move) {
                m_proposal.interview.start = m_invitation.start;
                m_proposal.interview.end = m_invitation.end;
            }
            return true;
        }
    }
    return false;
}

void Understanding::isNew()
{
    findKnownPeople();
    findLikely();
    QStringList addresses;
    for (const InvitedGuess &guess : m_proposal.people)
        addresses.append(guess.invited.email);
    const CompanyGuess guess = guessCompany(m_invitation, addresses);
    m_proposal.company = guess.company;
    m_proposal.role = guess.role;
    m_proposal.what = m_invitation.cancelled ? What::NotThere : What::Add;
    m_proposal.interview.id = invitedInterviewId(m_invitation.uid);
    if (m_proposal.what == What::NotThere) {
        takeFacts(m_proposal.interview);
        return;
    }
    const Application *application = nullptr;
    if (!m_proposal.likely.empty())
        application = m_tracker.find(m_proposal.likely.front());
    else // one that this made, renamed since, its interview removed
        application = m_tracker.find(invitedApplicationId(m_invitation.uid));
    if (application) {
        m_proposal.application = application->id;
        if (const Interview *recorded = recordedByHand(*application)) {
            m_proposal.what = What::FillIn;
            m_proposal.before = *recorded;
            m_proposal.interview = *recorded;
        }
    }
    knowPeopleOf(application);
    takeFacts(m_proposal.interview);
    if (m_proposal.what == What::Add)
        m_proposal.interview.round =
            guessRound(m_invitation)
                .value_or(application ? likelyRound(*application, m_proposal.interview,
                                                    homeZone(m_tracker.profile.timeZone))
                                      : 1);
}

const Interview *Understanding::recordedByHand(const Application &application) const
{
    const auto recorded = std::ranges::find_if(application.interviews, [this](const Interview &interview) {
        return interview.calendarUid.isEmpty() && interview.status == InterviewStatus::Planned &&
               !isOver(interview) && interview.start == m_invitation.start;
    });
    return recorded == application.interviews.end() ? nullptr : &*recorded;
}

/// Which of the invited are recorded: by address, or by name at that company where no address is.
void Understanding::knowPeopleOf(const Application *application)
{
    for (InvitedGuess &guess : m_proposal.people) {
        const QString address = plainAddress(guess.invited.email);
        const PersonId made = invitedPersonId(guess.invited.email);
        const Person *byName = nullptr;
        for (const Person &person : m_tracker.people) {
            if (plainAddress(person.email) == address || person.id == made) {
                guess.known = person.id;
                break;
            }
            const bool isNamesake = application && person.email.isEmpty() && !guess.invited.name.isEmpty() &&
                                    person.name.compare(guess.invited.name, Qt::CaseInsensitive) == 0 &&
                                    person.company.compare(application->company, Qt::CaseInsensitive) == 0;
            if (isNamesake)
                byName = &person;
        }
        if (guess.known.isEmpty() && byName)
            guess.known = byName->id;
        // Who coordinates already is not replaced by a guess.
        if (guess.part == InvitedPart::Coordinator && application && !application->coordinator.isEmpty() &&
            application->coordinator != guess.known)
            guess.part = InvitedPart::None;
    }
}

/// How strongly the people of an application speak for it; found once, as there may be thousands of either.
void Understanding::findKnownPeople()
{
    for (const InvitedGuess &guess : m_proposal.people) {
        const QString address = plainAddress(guess.invited.email);
        const QString label = companyLabel(guess.invited.email);
        if (!label.isEmpty())
            m_labels.append(QString(label).remove(u'-'));
        for (const Person &person : m_tracker.people) {
            const QString email = plainAddress(person.email);
            int &points = m_pointsOf[person.id];
            if (!email.isEmpty() && email == address)
                points = std::max(points, SamePerson);
            else if (!label.isEmpty() && companyLabel(email) == label)
                points = std::max(points, SameDomain);
        }
    }
    m_pointsOf.removeIf([](const auto &entry) { return entry.value() == 0; });
}

int Understanding::pointsOfPeople(const Application &application) const
{
    int points =
        std::max({m_pointsOf.value(application.hiringManager), m_pointsOf.value(application.coordinator),
                  m_pointsOf.value(application.designatedContact)});
    const auto look = [this, &points](const std::vector<PersonId> &people) {
        for (const PersonId &person : people)
            points = std::max(points, m_pointsOf.value(person));
    };
    for (const Interview &interview : application.interviews)
        look(interview.interviewers);
    for (const Correspondence &entry : application.correspondence)
        look(entry.people);
    return points;
}

/// 0: nothing points to it.
int Understanding::likeness(const Application &application) const
{
    int points = pointsOfPeople(application);
    QString letters;
    for (const QChar unit : application.company) {
        if (unit.isLetterOrNumber())
            letters += unit.toLower();
    }
    if (m_labels.contains(letters))
        points = std::max(points, SameDomain);
    if (mentions(m_invitation.summary, application.company))
        points = std::max(points, NamedInSummary);
    else if (mentions(m_invitation.organiser.name + u'\n' + m_invitation.location + u'\n' +
                          m_invitation.description.left(MostWordsRead),
                      application.company))
        points = std::max(points, NamedInText);
    if (points == 0)
        return 0;
    points = points * 4;
    if (mentions(m_invitation.summary, application.role))
        points += 3;
    else if (mentions(m_invitation.description.left(MostWordsRead), application.role))
        points += 2;
    // A closed application is used only where no open one is likely.
    return application.stage == Stage::Closed ? points / 4 : points;
}

void Understanding::findLikely()
{
    std::vector<std::pair<int, const Application *>> found;
    for (const Application &application : m_tracker.applications) {
        if (const int points = likeness(application); points > 0)
            found.emplace_back(points, &application);
    }
    std::ranges::stable_sort(found, std::ranges::greater(), [](const auto &pair) { return pair.first; });
    for (const auto &[points, application] : found)
        m_proposal.likely.push_back(application->id);
}

} // namespace

InvitationProposal understandInvitation(const Tracker &tracker, const Invitation &invitation,
                                        const QStringList &ownAddresses, const InvitationMemory &memory)
{
    return Understanding(tracker, invitation, ownAddresses, memory).run();
}

TakenInvitation takenBy(const InvitationProposal &proposal)
{
    TakenInvitation taken;
    taken.uid = proposal.uid;
    taken.version = proposal.version;
    if (proposal.before)
        taken.before = TakenInvitation::State(*proposal.before);
    taken.after = TakenInvitation::State(proposal.interview);
    return taken;
}

int likelyRound(const Application &application, const Interview &interview, const Zone &zone)
{
    int lastRound = 0;
    for (const Interview &other : application.interviews) {
        if (other.id == interview.id || other.status == InterviewStatus::Cancelled)
            continue;
        // Talks of one day are one round with several people.
        if (zone.dateAt(other.start) == zone.dateAt(interview.start))
            return other.round;
        if (other.start < interview.start)
            lastRound = std::max(lastRound, other.round);
    }
    return lastRound + 1;
}

} // namespace afterword
