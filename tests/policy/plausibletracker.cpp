// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One application after the other, each from its first interview to the present.
#include "plausibletracker.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace afterword::test {

namespace {

constexpr std::array ZoneNames{"Europe/Berlin"_L1,    "America/New_York"_L1, "America/Los_Angeles"_L1,
                               "Asia/Kolkata"_L1,     "Europe/London"_L1,    "Australia/Lord_Howe"_L1,
                               "America/St_Johns"_L1, "Asia/Tokyo"_L1};
constexpr std::array RegionCodes{""_L1, "US"_L1, "GB"_L1, "DE-BE"_L1, "JP"_L1};

class Life
{
public:
    Life(quint32 seed, const PlausibleOptions &options)
        : m_random(seed)
        , m_options(options)
    {
        m_history.seed = seed;
        m_history.now = morning(30 + upTo(75)) + Duration(1000 * upTo(86'400));
    }

    PlausibleHistory lived();

private:
    int upTo(int most) { return static_cast<int>(m_random.bounded(static_cast<quint32>(most) + 1)); }
    bool inTen(int n) { return upTo(9) < n; }
    Duration hours(int least, int most)
    {
        return std::chrono::seconds(3600 * least + upTo(3600 * (most - least)));
    }
    template <typename Items>
    auto oneOf(const Items &items)
    {
        return items[static_cast<size_t>(upTo(static_cast<int>(std::size(items)) - 1))];
    }
    QString zoneName() { return oneOf(ZoneNames); }
    Region region() { return Region{oneOf(RegionCodes)}; }
    Instant morning(int day) const { return Zone().resolve(QDate(2026, 9, 7).addDays(day), QTime(0, 0)); }
    bool known(Instant at) const { return at <= m_history.now; }

    PersonId person(const QString &company);
    Application application(int number);
    void round(Application &job, int number, int day);
    void thanks(Application &job, const Interview &interview);
    void nudges(Application &job, const Interview &interview);
    void replies(Application &job, const Interview &interview);
    void requests(Application &job, const Interview &interview);
    void ending(Application &job, Instant from);
    void decisions(Application &job, Instant from);
    void write(Application &job, Kind kind, Instant at, const PersonId &to, const InterviewId &interview);
    void receive(Application &job, Meaning meaning, Instant at, const PersonId &from);

    QRandomGenerator m_random;
    PlausibleOptions m_options;
    PlausibleHistory m_history;
};

PersonId Life::person(const QString &company)
{
    const QString number = QString::number(m_history.tracker.people.size() + 1);
    Person person;
    person.id = PersonId(u"p"_s + number);
    person.name = u"Person "_s + number;
    person.company = company;
    if (!inTen(1))
        person.email = u"p"_s + number + u"@mail.example"_s;
    if (inTen(3))
        person.timeZone = zoneName();
    if (inTen(1))
        person.postalAddress = u"1 Some Street"_s;
    person.callsWelcome = inTen(1);
    person.contactRefused = upTo(19) == 0;
    m_history.tracker.people.push_back(person);
    return person.id;
}

void Life::write(Application &job, Kind kind, Instant at, const PersonId &to, const InterviewId &interview)
{
    if (!known(at))
        return;
    Correspondence message;
    message.id = CorrespondenceId(u"m"_s + QString::number(job.correspondence.size() + 1));
    message.at = at;
    message.channel = Channel::Email;
    message.people = {to};
    message.interview = interview;
    message.kind = kind;
    if (kind == Kind::KeepInTouch)
        message.topic = oneOf(std::array{Topic::Article, Topic::Event, Topic::Charity});
    constexpr std::array rare{Delivery::Draft, Delivery::Failed, Delivery::Uncertain, Delivery::Sending};
    if (upTo(24) == 0)
        message.delivery = oneOf(rare);
    job.correspondence.push_back(message);
    if (message.delivery == Delivery::Sent && upTo(24) == 0)
        receive(job, Meaning::Bounce, at + 5min, to);
}

void Life::receive(Application &job, Meaning meaning, Instant at, const PersonId &from)
{
    if (!known(at))
        return;
    Correspondence message;
    message.id = CorrespondenceId(u"m"_s + QString::number(job.correspondence.size() + 1));
    message.direction = Direction::In;
    message.at = at;
    if (inTen(2) && known(at + 6h))
        message.loggedAt = at + 6h;
    message.channel = Channel::Email;
    message.people = {from};
    message.meaning = meaning;
    if (meaning == Meaning::NewDate || meaning == Meaning::CheckBackIfSilent ||
        meaning == Meaning::OutOfOffice)
        message.until = Zone().dateAt(at).addDays(2 + upTo(10));
    job.correspondence.push_back(message);
}

void Life::thanks(Application &job, const Interview &interview)
{
    for (const PersonId &interviewer : interview.interviewers) {
        if (inTen(8))
            write(job, Kind::ThankYou, interview.end + hours(1, inTen(8) ? 23 : 70), interviewer,
                  interview.id);
    }
}

void Life::nudges(Application &job, const Interview &interview)
{
    const PersonId to = interview.interviewers.empty() ? job.coordinator : interview.interviewers.front();
    Instant last = interview.end;
    constexpr std::array cadence{Kind::InterestFollowUp, Kind::StatusCheckIn, Kind::FinalFollowUp};
    for (const Kind kind : cadence) {
        if (!to || !inTen(4))
            continue;
        last = last + hours(75, 220);
        write(job, kind, last, to, interview.id);
    }
}

void Life::replies(Application &job, const Interview &interview)
{
    constexpr std::array meanings{
        Meaning::Positive,          Meaning::Courtesy,     Meaning::Unclear,  Meaning::NewDate,
        Meaning::CheckBackIfSilent, Meaning::DoNotContact, Meaning::Question, Meaning::Other,
        Meaning::OutOfOffice,       Meaning::OutOfOffice,  Meaning::Unclear,  Meaning::Positive};
    Instant at = interview.end;
    while (inTen(4) && !interview.interviewers.empty()) {
        at = at + hours(20, 300);
        const PersonId from = oneOf(interview.interviewers);
        receive(job, oneOf(meanings), at, from);
        if (inTen(5))
            write(job, Kind::AcknowledgeReply, at + hours(1, 30), from, {});
        if (inTen(2))
            write(job, Kind::KeepInTouch, at + hours(500, 700), from, {});
    }
}

void Life::requests(Application &job, const Interview &interview)
{
    constexpr std::array types{CommitmentType::DecisionBy, CommitmentType::DecisionBy,
                               CommitmentType::DecisionBy, CommitmentType::CheckBackIfSilent,
                               CommitmentType::ContactBy,  CommitmentType::Deliverable,
                               CommitmentType::CallWindow};
    while (inTen(4) && known(interview.end)) {
        Commitment commitment;
        commitment.id = CommitmentId(u"c"_s + QString::number(job.commitments.size() + 1));
        commitment.type = oneOf(types);
        commitment.madeAt = interview.end - 5min;
        commitment.interview = interview.id;
        if (!interview.interviewers.empty() && inTen(8))
            commitment.person = oneOf(interview.interviewers);
        const Instant by = interview.end + hours(30, 300);
        if (commitment.type == CommitmentType::CallWindow) {
            commitment.from = by;
            commitment.to = by + 4h;
        } else {
            commitment.by = inTen(6) ? Deadline(Zone().dateAt(by)) : Deadline(by);
        }
        if (inTen(3) && known(by - 4h) && commitment.type != CommitmentType::DecisionBy)
            commitment.fulfilledAt = by - 4h;
        job.commitments.push_back(commitment);
    }
}

void Life::round(Application &job, int number, int day)
{
    Interview interview;
    interview.id = InterviewId(u"i"_s + QString::number(job.interviews.size() + 1));
    interview.round = number;
    if (inTen(5))
        interview.timeZone = zoneName();
    const auto zone = Zone::named(interview.timeZone.isEmpty() ? job.timeZone : interview.timeZone);
    interview.start = zone.value_or(Zone()).resolve(QDate(2026, 9, 7).addDays(day),
                                                    QTime(9 + upTo(7), oneOf(std::array{0, 15, 30})));
    interview.end = interview.start + std::chrono::minutes(30 + 15 * upTo(6));
    interview.mode = oneOf(std::array{InterviewMode::Onsite, InterviewMode::Video, InterviewMode::Phone});
    constexpr std::array rare{InterviewStatus::Cancelled, InterviewStatus::NoShow, InterviewStatus::Held};
    if (inTen(1) && known(interview.end))
        interview.status = oneOf(rare);
    for (int n = upTo(9) == 0 ? 0 : 1 + upTo(1); n > 0; --n)
        interview.interviewers.push_back(n == 1 && job.hiringManager ? job.hiringManager
                                                                     : person(job.company));
    if (inTen(7) && known(interview.end + 1h))
        interview.debriefedAt = interview.end + 1h;
    job.interviews.push_back(interview);
    if (!interview.isHeldAt(m_history.now))
        return;
    requests(job, interview);
    thanks(job, interview);
    nudges(job, interview);
    replies(job, interview);
}

void Life::ending(Application &job, Instant from)
{
    const Instant at = from + hours(60, 500);
    const PersonId who = job.hiringManager ? job.hiringManager : job.coordinator;
    if (!known(at) || !who)
        return;
    const int what = upTo(11);
    if (what == 0) {
        receive(job, Meaning::Rejection, at, who);
    } else if (what <= 2) {
        Offer offer;
        offer.id = OfferId(u"o1"_s);
        offer.form = what == 1 ? OfferForm::Verbal : OfferForm::Written;
        offer.at = at;
        offer.person = who;
        offer.respondBy = Zone().dateAt(at).addDays(5);
        if (inTen(3) && known(at + 30h))
            offer.acceptedAt = at + 30h;
        job.offers.push_back(offer);
    } else if (what == 3) {
        job.stage = Stage::Closed;
        job.outcome = oneOf(std::array{Outcome::Rejected, Outcome::Withdrawn, Outcome::NoResponse});
        job.closedOn = Zone().dateAt(at);
    } else if (what == 4) {
        job.stage = Stage::FollowingUp;
    }
}

void Life::decisions(Application &job, Instant from)
{
    constexpr std::array kinds{Kind::ThankYou,      Kind::InterestFollowUp, Kind::StatusCheckIn,
                               Kind::FinalFollowUp, Kind::KeepInTouch,      Kind::AcknowledgeReply};
    constexpr std::array actions{AdjustmentAction::Snooze, AdjustmentAction::Skip, AdjustmentAction::Allow};
    while (inTen(3)) {
        Adjustment adjustment;
        adjustment.kind = oneOf(kinds);
        adjustment.action = oneOf(actions);
        adjustment.at = from + hours(1, 400);
        if (!known(adjustment.at))
            return;
        if (adjustment.action == AdjustmentAction::Snooze)
            adjustment.until = adjustment.at + hours(10, 100);
        job.adjustments.push_back(adjustment);
    }
}

Application Life::application(int number)
{
    Tracker &tracker = m_history.tracker;
    Application job;
    job.id = ApplicationId(u"a"_s + QString::number(number));
    const bool related = !tracker.applications.empty() && inTen(m_options.relatedInTen);
    const Application *earlier =
        related ? &tracker.applications[static_cast<size_t>(upTo(number - 2))] : nullptr;
    job.company = earlier ? earlier->company : u"Company "_s + QString::number(number);
    job.role = inTen(9) || !earlier ? u"Role "_s + QString::number(number) : earlier->role;
    job.interest = oneOf(std::array{Interest::High, Interest::High, Interest::Normal, Interest::Low});
    job.appliedOn = QDate(2026, 9, 1);
    job.timeZone = inTen(7) ? zoneName() : QString();
    if (inTen(6))
        job.region = region();
    if (inTen(7))
        job.hiringManager = earlier && earlier->hiringManager ? earlier->hiringManager : person(job.company);
    if (inTen(6))
        job.coordinator = earlier && earlier->coordinator ? earlier->coordinator : person(job.company);
    if (inTen(1))
        job.designatedContact = person(job.company);
    for (const Reference &reference : tracker.references)
        job.references.push_back(reference.person);
    job.referencesRequested = inTen(4);

    int day = upTo(60);
    for (int n = 1; n <= 3 && (n == 1 || inTen(3)); ++n) {
        round(job, n, day);
        day += 8 + upTo(14);
    }
    const Instant from = job.interviews.front().end;
    ending(job, from);
    decisions(job, from);
    std::ranges::stable_sort(job.correspondence, {}, &Correspondence::at);
    return job;
}

PlausibleHistory Life::lived()
{
    Tracker &tracker = m_history.tracker;
    tracker.profile.name = u"Sam Lee"_s;
    tracker.profile.email = u"sam@mail.example"_s;
    tracker.profile.timeZone = zoneName();
    tracker.profile.region = region();
    for (int n = upTo(2); n > 0; --n)
        tracker.references.push_back({person({}), oneOf(std::array{Consent::Given, Consent::Asked}), {}});
    for (int n = 1; n <= m_options.applications; ++n)
        tracker.applications.push_back(application(n));
    return m_history;
}

} // namespace

PlausibleHistory plausibleHistory(quint32 seed, const PlausibleOptions &options)
{
    return Life(seed, options).lived();
}

} // namespace afterword::test
