// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Making of large trackers.
#include "manyapplications.h"

#include "zone.h"

#include <array>

namespace afterword::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::array Firms{"Acme"_L1,       "Birch & Sons"_L1, "Contoso"_L1, "Drift"_L1,
                           "Everline"_L1,   "Fjord"_L1,        "Granite"_L1, "Harbour"_L1,
                           "Ivory Mill"_L1, "Juniper"_L1,      "Kestrel"_L1};
constexpr std::array Roles{"Data Analyst"_L1, "Nurse"_L1,         "Teacher"_L1,   "Backend Developer"_L1,
                           "Accountant"_L1,   "Project Lead"_L1,  "Librarian"_L1, "Electrician"_L1,
                           "Designer"_L1,     "Office Manager"_L1};
constexpr std::array Given{"Ada"_L1,  "Ben"_L1,  "Chidi"_L1, "Dana"_L1, "Emre"_L1, "Fatima"_L1, "Grace"_L1,
                           "Hugo"_L1, "Ines"_L1, "Jonas"_L1, "Kim"_L1,  "Lena"_L1, "Mei"_L1};
constexpr std::array Family{"Adler"_L1, "Baker"_L1,  "Costa"_L1, "Diaz"_L1,   "Evans"_L1, "Fischer"_L1,
                            "Gupta"_L1, "Haddad"_L1, "Ito"_L1,   "Jansen"_L1, "Keller"_L1};
constexpr std::array Words{"team"_L1,      "project"_L1,  "salary"_L1,    "report"_L1,   "questions"_L1,
                           "migration"_L1, "patient"_L1,  "schedule"_L1,  "library"_L1,  "remote"_L1,
                           "contract"_L1,  "training"_L1, "customers"_L1, "deadline"_L1, "budget"_L1,
                           "warehouse"_L1, "interview"_L1};

template <size_t N>
QString pick(const std::array<QLatin1StringView, N> &from, int number)
{
    return from[static_cast<size_t>(number) % N];
}

/// Some 280 characters that differ from one number to the next.
QString note(int number)
{
    QString text = u"Note %1:"_s.arg(number);
    for (int word = 0; text.size() < 280; ++word)
        text += u' ' + pick(Words, number * 7 + word * word + word);
    return text;
}

class Maker
{
public:
    Maker(int number, Instant now)
        : m_number(number)
        , m_now(now)
    {}

    std::vector<Person> people() const { return {person(0), person(1)}; }
    Application application() const;

private:
    PersonId personId(int which) const
    {
        return PersonId(u"person-%1-%2"_s.arg(m_number, 6, 10, QChar(u'0')).arg(which));
    }
    QString company() const { return pick(Firms, m_number) + u' ' + QString::number(m_number / 11); }
    Person person(int which) const;
    Correspondence message(const QString &id, Direction direction, Instant at) const;
    void addRounds(Application &made) const;
    void close(Application &made) const;

    int m_number;
    Instant m_now;
};

Person Maker::person(int which) const
{
    Person person;
    person.id = personId(which);
    person.givenName = pick(Given, m_number * 3 + which);
    person.name = person.givenName + u' ' + pick(Family, m_number * 5 + which);
    person.title = which == 0 ? u"Head of department"_s : u"Recruiting"_s;
    person.company = company();
    person.email = u"%1.%2@company%3.example"_s.arg(person.givenName.toLower()).arg(which).arg(m_number);
    if (m_number % 9 == 0)
        person.phone = u"+49 30 %1"_s.arg(m_number, 6, 10, QChar(u'0'));
    return person;
}

Correspondence Maker::message(const QString &id, Direction direction, Instant at) const
{
    Correspondence message;
    message.id = CorrespondenceId(id);
    message.direction = direction;
    message.at = at;
    message.channel = Channel::Email;
    message.people = {personId(0)};
    message.subject = u"Your role %1"_s.arg(m_number);
    message.body = note(m_number * 3 + static_cast<int>(id.size()));
    return message;
}

void Maker::addRounds(Application &made) const
{
    const int phase = m_number % 10;
    Interview interview;
    interview.id = InterviewId(u"first"_s);
    // Of what runs, most was held in the last weeks; what is closed goes back years.
    const int days = phase >= 6 ? 30 + m_number % 900 : 1 + m_number / 10 % 45;
    interview.start = m_now - 24h * days - 1h * (m_number % 9);
    interview.end = interview.start + 1h;
    interview.interviewers = {personId(0)};
    interview.location = u"Room %1"_s.arg(m_number % 40);
    interview.status = InterviewStatus::Held;
    interview.debriefedAt = interview.end + 2h;
    if (phase == 1) {
        interview.status = InterviewStatus::Planned;
        interview.start = m_now + 24h * (1 + m_number / 10 % 20);
        interview.end = interview.start + 1h;
        interview.debriefedAt.reset();
    }
    made.interviews = {interview};
    if (phase == 1)
        return;
    if (phase != 2) {
        Correspondence thanks = message(u"thanks"_s, Direction::Out, interview.end + 5h);
        thanks.kind = Kind::ThankYou;
        thanks.interview = interview.id;
        made.correspondence.push_back(thanks);
    }
    if (phase == 3 || phase == 4) {
        Commitment named;
        named.id = CommitmentId(u"decision"_s);
        named.madeAt = interview.end;
        named.interview = interview.id;
        named.person = personId(0);
        named.by = Deadline(interview.end + 24h * (7 + m_number % 20));
        named.words = u"We will let you know by then."_s;
        made.commitments = {named};
    }
    if (phase >= 4) {
        Correspondence reply = message(u"reply"_s, Direction::In, interview.end + 50h);
        reply.meaning = phase == 4 ? Meaning::Positive : Meaning::Unclear;
        made.correspondence.push_back(reply);
    }
    if (phase == 5) {
        Offer offer;
        offer.id = OfferId(u"offer"_s);
        offer.form = OfferForm::Written;
        offer.at = interview.end + 60h;
        offer.respondBy = Deadline(m_now + 24h * (1 + m_number % 14));
        offer.person = personId(0);
        made.offers = {offer};
    }
}

void Maker::close(Application &made) const
{
    made.stage = Stage::Closed;
    made.outcome = m_number % 3 == 0 ? Outcome::Rejected : Outcome::NoResponse;
    if (made.outcome == Outcome::Rejected) {
        Correspondence no = message(u"refusal"_s, Direction::In, made.interviews.front().end + 24h * 14);
        no.meaning = Meaning::Rejection;
        made.correspondence.push_back(no);
    }
}

Application Maker::application() const
{
    const int phase = m_number % 10;
    Application made;
    made.id = applicationId(m_number);
    made.company = company();
    made.role = pick(Roles, m_number / 3);
    made.location = u"Berlin"_s;
    made.url = u"https://company%1.example/jobs"_s.arg(m_number);
    made.source = m_number % 2 ? u"job board"_s : u"a friend"_s;
    made.tags = {pick(Words, m_number), u"batch %1"_s.arg(m_number % 20)};
    made.notes = note(m_number);
    made.dream = m_number % 50 == 0;
    made.hiringManager = personId(0);
    made.coordinator = personId(1);
    made.appliedOn = Zone().dateAt(m_now).addDays(-60 - m_number % 700);
    if (m_number % 100 == 1) // a recruiter of two jobs
        made.coordinator = PersonId(u"person-%1-1"_s.arg(m_number - 1, 6, 10, QChar(u'0')));
    if (phase == 0) {
        made.stage = m_number % 20 == 0 ? Stage::Saved : Stage::Applied;
        return made;
    }
    addRounds(made);
    if (phase >= 6)
        close(made);
    return made;
}

} // namespace

ApplicationId applicationId(int number)
{
    return ApplicationId(u"application-%1"_s.arg(number, 6, 10, QChar(u'0')));
}

Tracker manyApplications(int count, Instant now)
{
    Tracker tracker;
    tracker.profile.name = u"Alex Example"_s;
    tracker.profile.timeZone = u"Europe/Berlin"_s;
    tracker.profile.region = Region{u"DE-BE"_s};
    tracker.people.reserve(static_cast<size_t>(count) * 2);
    tracker.applications.reserve(static_cast<size_t>(count));
    for (int number = 0; number < count; ++number) {
        const Maker maker(number, now);
        for (Person &person : maker.people())
            tracker.people.push_back(std::move(person));
        tracker.applications.push_back(maker.application());
    }
    return tracker;
}

} // namespace afterword::test
