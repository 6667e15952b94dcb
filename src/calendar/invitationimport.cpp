// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Applying an invitation: find its interview, its application and its people, or make them.
#include "invitationimport.h"

#include "calendarexport.h"
#include "companyguess.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

/// The same for the same record on every machine.
QString derivedId(const QString &record)
{
    static const QUuid space("b7d3c6a0-52a8-5f0e-8f4d-7c1d9a3e5b21");
    return QUuid::createUuidV5(space, record).toString(QUuid::WithoutBraces);
}

std::vector<InvitedPerson> interviewersOf(const Invitation &invitation, const QString &ownEmail)
{
    std::vector<InvitedPerson> people;
    if (!invitation.organiser.email.isEmpty())
        people.push_back(invitation.organiser);
    // Without an own address one of the attendees is the person, nobody knows which.
    if (!ownEmail.isEmpty())
        people.insert(people.end(), invitation.attendees.begin(), invitation.attendees.end());
    std::erase_if(people, [&ownEmail](const InvitedPerson &person) { return person.email == ownEmail; });
    return people;
}

InterviewMode modeOf(const Invitation &invitation)
{
    static const QRegularExpression number(u"^\\s*(?:tel:)?\\+?[0-9][0-9 ()/.-]{6,}$"_s);
    const auto words = [&invitation](std::initializer_list<QLatin1StringView> names) {
        return std::ranges::any_of(names, [&invitation](QLatin1StringView name) {
            return mentions(invitation.summary, QString(name)) ||
                   mentions(invitation.location, QString(name));
        });
    };
    if (number.match(invitation.location.left(64)).hasMatch() ||
        words({"phone"_L1, "telephone"_L1, "Telefon"_L1}))
        return InterviewMode::Phone;
    if (!invitation.url.isEmpty() &&
        (invitation.location.isEmpty() || invitation.location.contains("://"_L1)))
        return InterviewMode::Video;
    if (words({"video"_L1, "Zoom"_L1, "Teams"_L1, "Google Meet"_L1, "Webex"_L1}))
        return InterviewMode::Video;
    return InterviewMode::Onsite;
}

/// What speaks for an application, the stronger the more.
constexpr int SamePerson = 8;
constexpr int NamedInSummary = 6;
constexpr int NamedInText = 4;
constexpr int SameDomain = 4;

/// Characters of a description in which a company is looked for.
constexpr qsizetype MostWordsRead = 8192;

/// Over in the person's own words.
bool isOver(const Interview &interview)
{
    return interview.status == InterviewStatus::Held || interview.status == InterviewStatus::NoShow ||
           interview.debriefedAt || interview.debrief;
}

/// One invitation, one tracker, one run.
class Applier
{
public:
    Applier(const Tracker &existing, const Invitation &invitation)
        : m_tracker(existing)
        , m_invitation(invitation)
        , m_interviewId(derivedId(u"interview/"_s + invitation.uid))
        , m_people(interviewersOf(invitation, existing.profile.email.trimmed().toLower()))
    {}

    Tracker apply();

private:
    bool updateKnownInterview();
    bool moveExportedInterview();
    void update(Interview &interview);
    Application &applicationToUse();
    int likeness(const Application &application) const;
    int pointsOfPeople(const Application &application) const;
    void findKnownPeople();
    Application &makeApplication();
    void addInterview(Application &application);
    void addInterviewers(Interview &interview, const QString &company);

    Tracker m_tracker;
    const Invitation &m_invitation;
    InterviewId m_interviewId; ///< of the one that it makes
    std::vector<InvitedPerson> m_people;
    QStringList m_labels;            ///< what their mail domains are called
    QHash<PersonId, int> m_pointsOf; ///< known people that speak for their applications
};

Tracker Applier::apply()
{
    if (!updateKnownInterview() && !moveExportedInterview() && !m_invitation.cancelled)
        addInterview(applicationToUse());
    return std::move(m_tracker);
}

bool Applier::updateKnownInterview()
{
    for (Application &application : m_tracker.applications) {
        const auto interview = std::ranges::find_if(application.interviews, [this](const Interview &known) {
            return known.calendarUid == m_invitation.uid || known.id == m_interviewId;
        });
        if (interview == application.interviews.end())
            continue;
        update(*interview);
        if (interview->status == InterviewStatus::Planned)
            addInterviewers(*interview, application.company);
        return true;
    }
    return false;
}

/// Our own export coming back, perhaps with another time: it tells when, and knows nothing else that we do
/// not.
bool Applier::moveExportedInterview()
{
    for (Application &application : m_tracker.applications) {
        for (Interview &interview : application.interviews) {
            if (calendarUid(application.id, interview.id) != m_invitation.uid)
                continue;
            if (!isOver(interview) && !m_invitation.cancelled) {
                interview.start = m_invitation.start;
                interview.end = m_invitation.end;
            }
            return true;
        }
    }
    return false;
}

void Applier::update(Interview &interview)
{
    if (isOver(interview))
        return;
    if (m_invitation.cancelled) {
        interview.status = InterviewStatus::Cancelled;
        return;
    }
    const bool moved = interview.start != m_invitation.start;
    if (interview.status == InterviewStatus::Cancelled && !moved)
        return;
    interview.status = InterviewStatus::Planned;
    interview.start = m_invitation.start;
    interview.end = m_invitation.end;
    interview.timeZone = m_invitation.timeZone;
    interview.mode = modeOf(m_invitation);
    interview.location = m_invitation.location.isEmpty() ? m_invitation.url : m_invitation.location;
}

/// How strongly the people of an application speak for it; found once, as there may be thousands of either.
void Applier::findKnownPeople()
{
    for (const InvitedPerson &invited : m_people) {
        const QString label = companyLabel(invited.email);
        if (!label.isEmpty())
            m_labels.append(QString(label).remove(u'-'));
        for (const Person &person : m_tracker.people) {
            const QString email = person.email.trimmed().toLower();
            int &points = m_pointsOf[person.id];
            if (!email.isEmpty() && email == invited.email)
                points = std::max(points, SamePerson);
            else if (!label.isEmpty() && companyLabel(email) == label)
                points = std::max(points, SameDomain);
        }
    }
    m_pointsOf.removeIf([](const auto &entry) { return entry.value() == 0; });
}

int Applier::pointsOfPeople(const Application &application) const
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
int Applier::likeness(const Application &application) const
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

Application &Applier::applicationToUse()
{
    findKnownPeople();
    Application *best = nullptr;
    int most = 0;
    for (Application &application : m_tracker.applications) {
        if (const int points = likeness(application); points > most) {
            most = points;
            best = &application;
        }
    }
    return best ? *best : makeApplication();
}

Application &Applier::makeApplication()
{
    const ApplicationId id(derivedId(u"application/"_s + m_invitation.uid));
    if (Application *made = m_tracker.find(id)) // and renamed since, its interview removed
        return *made;
    const CompanyGuess guess = guessCompany(m_invitation);
    Application application;
    application.id = id;
    application.company = guess.company;
    application.role = guess.role;
    if (application.role.isEmpty())
        //: Stands for the job's name where an invitation tells none
        application.role = QCoreApplication::translate("Invitation", "Role to be named");
    m_tracker.applications.push_back(std::move(application));
    return m_tracker.applications.back();
}

void Applier::addInterview(Application &application)
{
    Interview interview;
    interview.id = m_interviewId;
    interview.calendarUid = m_invitation.uid;
    int lastRound = 0;
    for (const Interview &other : application.interviews) {
        if (other.status != InterviewStatus::Cancelled && other.start < m_invitation.start)
            lastRound = std::max(lastRound, other.round);
    }
    interview.round = lastRound + 1;
    update(interview);
    addInterviewers(interview, application.company);
    application.interviews.push_back(std::move(interview));
}

void Applier::addInterviewers(Interview &interview, const QString &company)
{
    for (const InvitedPerson &invited : m_people) {
        const PersonId id(derivedId(u"person/"_s + invited.email));
        auto person = std::ranges::find_if(m_tracker.people, [&](const Person &known) {
            return known.email.trimmed().toLower() == invited.email || known.id == id;
        });
        if (person == m_tracker.people.end()) {
            Person met;
            met.id = id;
            met.name = invited.name.isEmpty() ? invited.email : invited.name;
            met.email = invited.email;
            met.company = company;
            person = m_tracker.people.insert(m_tracker.people.end(), std::move(met));
        }
        if (std::ranges::count(interview.interviewers, person->id) == 0)
            interview.interviewers.push_back(person->id);
    }
}

template <typename Record>
std::vector<Record> changed(const std::vector<Record> &before, const std::vector<Record> &after)
{
    std::vector<Record> records;
    for (size_t i = 0; i < after.size(); ++i) {
        if (i >= before.size() || before[i] != after[i])
            records.push_back(after[i]);
    }
    return records;
}

} // namespace

Result<Tracker> applyInvitation(const Tracker &existing, const Invitation &invitation)
{
    if (invitation.uid.isEmpty())
        return fail(
            ErrorCode::BadInput,
            QCoreApplication::translate(
                "Invitation", "The invitation has no UID to know it again by; nothing was imported."));
    return Applier(existing, invitation).apply();
}

Tracker changedRecords(const Tracker &before, const Tracker &after)
{
    Tracker records;
    records.people = changed(before.people, after.people);
    records.applications = changed(before.applications, after.applications);
    return records;
}

} // namespace afterword
