// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Chance, and what it is allowed to choose from.
#include "randomtracker.h"

#include <QJsonArray>
#include <QRandomGenerator>

#include <array>
#include <string_view>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace afterword::test {

namespace {

// Written with escapes where a reader could not see the character.
constexpr std::array HostileTexts{
    u"\"quoted\" and \\back\\slashed/"sv,
    u"line one\nline two\r\nline three\r\ttab"sv,
    u"NUL \0 inside"sv,
    u"\u0001\u0008\u000c\u001b\u007f"sv,
    u"<b>bold</b> &amp; <script>alert(1)</script>"sv,
    u"=HYPERLINK(\"http://x.example\",\"y\")"sv,
    u"+1-2@SUM(A1)"sv,
    u"'; DROP TABLE applications; --"sv,
    u"%1 %n %s {0} $HOME `id`"sv,
    u"\U0001F44B\U0001F3FD\u200D\U0001F680 \U0001D518"sv,
    u"\u05E9\u05DC\u05D5\u05DD \u202Eevil\u202C \u0645\u0631\u062D\u0628\u0627"sv,
    u"Zoe\u0308 \u00C5ngstro\u0308m \u1E9E \u0130\u0131"sv,
    u"\u6771\u4EAC \uD55C\uAD6D\uC5B4 \u0E44\u0E17\u0E22"sv,
    u"\uFEFFbyte order mark, \u2028 separators \u2029, \uFFFD \uFFFF"sv,
    u" blanks around "sv,
    u"a,b;c\td|e"sv,
    u"null"sv,
    u"2026-02-30T25:61:00Z"sv,
    u"BEGIN:VCALENDAR\r\nX-EVIL:1"sv,
    u"../../etc/passwd"sv,
};

constexpr std::array PlainWords{u"ledger"sv, u"river"sv,  u"signal"sv, u"harbour"sv,
                                u"cotton"sv, u"method"sv, u"north"sv,  u"quartz"sv};

constexpr std::array ZoneNames{u"UTC"sv,
                               u"Europe/Berlin"sv,
                               u"America/New_York"sv,
                               u"Asia/Kolkata"sv,
                               u"Australia/Lord_Howe"sv,
                               u"Pacific/Apia"sv,
                               u"America/St_Johns"sv,
                               u"Africa/Casablanca"sv};

constexpr std::array RegionCodes{u""sv, u"US"sv, u"GB"sv, u"DE"sv, u"DE-BE"sv, u"JP"sv};

/// Draws one thing after the other: every method uses up the generator in a fixed order.
class Chance
{
public:
    Chance(quint32 seed, bool hostile)
        : m_random(seed)
        , m_hostile(hostile)
    {}

    int upTo(int most) { return static_cast<int>(m_random.bounded(static_cast<quint32>(most) + 1)); }
    bool one(int in) { return upTo(in - 1) == 0; }

    template <typename Items>
    const auto &oneOf(const Items &items)
    {
        return items[static_cast<size_t>(upTo(static_cast<int>(std::size(items)) - 1))];
    }

    QString text()
    {
        QString text;
        for (int words = 1 + upTo(2); words > 0; --words) {
            const bool hostile = m_hostile && one(2);
            const QStringView word(hostile ? oneOf(HostileTexts) : oneOf(PlainWords));
            if (!text.isEmpty())
                text += u' ';
            text += word;
        }
        return one(200) ? text.repeated(500) : text;
    }
    QString maybeText() { return one(3) ? text() : QString(); }
    QStringList texts(int most)
    {
        QStringList list;
        for (int n = upTo(most); n > 0; --n)
            list.append(one(8) ? QString() : text());
        return list;
    }

    /// Unique through its number.
    QString id(QStringView prefix, size_t number)
    {
        const QString start = m_hostile && one(3) ? text().left(100) : prefix.toString();
        // A cut between the halves of a surrogate pair would leave no text at all.
        const bool cut = start.back().isHighSurrogate();
        return (cut ? start.chopped(1) : start) + u'-' + QString::number(number);
    }

    Instant instant()
    {
        constexpr qint64 first = 1'704'067'200; // 2024-01-01
        return Instant::fromMilliseconds((first + upTo(4 * 365 * 86'400)) * 1000);
    }
    std::optional<Instant> maybeInstant() { return one(3) ? std::optional(instant()) : std::nullopt; }
    QDate date() { return QDate(2024, 1, 1).addDays(upTo(4 * 365)); }
    QDate maybeDate() { return one(2) ? date() : QDate(); }
    std::optional<Deadline> maybeDeadline()
    {
        if (one(3))
            return std::nullopt;
        return one(2) ? Deadline(date()) : Deadline(instant());
    }
    QString maybeZone() { return one(2) ? QStringView(oneOf(ZoneNames)).toString() : QString(); }
    std::optional<Region> maybeRegion()
    {
        return one(3) ? std::nullopt : std::optional(Region{QStringView(oneOf(RegionCodes)).toString()});
    }

    template <typename E>
    E word()
    {
        return oneOf(ExchangeNames<E>::names).first;
    }
    template <typename E>
    std::optional<E> maybeWord()
    {
        return one(2) ? std::optional(word<E>()) : std::nullopt;
    }

    template <typename Record>
    auto maybeId(const std::vector<Record> &records)
    {
        using Id = decltype(Record::id);
        return records.empty() || one(2) ? Id() : oneOf(records).id;
    }
    /// Some of their ids, none twice.
    template <typename Record>
    auto someIds(const std::vector<Record> &records)
    {
        std::vector<decltype(Record::id)> ids;
        for (const Record &record : records) {
            if (one(4))
                ids.push_back(record.id);
        }
        return ids;
    }

private:
    QRandomGenerator m_random;
    bool m_hostile;
};

Profile profile(Chance &chance)
{
    Profile profile;
    profile.name = chance.maybeText();
    profile.email = chance.maybeText();
    profile.phone = chance.maybeText();
    profile.signature = chance.maybeText();
    profile.timeZone = chance.maybeZone();
    profile.region = chance.maybeRegion();
    for (int n = chance.upTo(2); n > 0; --n) {
        const QDate from = chance.date();
        profile.away.push_back({from, from.addDays(chance.upTo(20))});
    }
    return profile;
}

QJsonObject cadence(Chance &chance)
{
    QJsonObject cadence;
    if (chance.one(2))
        cadence[u"finalAfterDays"_s] = 1 + chance.upTo(20);
    if (chance.one(2))
        cadence[u"withoutPromise"_s] = u"status-after-week"_s;
    if (chance.one(2))
        cadence[u"thankYou"_s] = QJsonObject{{u"morningTarget"_s, u"17:30"_s}, {u"dueHours"_s, 20}};
    if (chance.one(2))
        cadence[u"sendWindow"_s] =
            QJsonObject{{u"weekdays"_s, QJsonArray{1, 2, 3, 4, 5, 6}}, {u"holidays"_s, false}};
    return cadence;
}

Person person(Chance &chance, size_t number)
{
    constexpr std::array channels{Channel::Email, Channel::Phone, Channel::Letter, Channel::Linkedin};
    Person person;
    person.id = PersonId(chance.id(u"person", number));
    person.name = chance.text();
    person.givenName = chance.maybeText();
    person.title = chance.maybeText();
    person.company = chance.maybeText();
    person.email = chance.maybeText();
    person.phone = chance.maybeText();
    person.postalAddress = chance.maybeText();
    person.linkedin = chance.maybeText();
    person.timeZone = chance.maybeZone();
    if (chance.one(2))
        person.preferredChannel = chance.oneOf(channels);
    person.callsWelcome = chance.one(3);
    person.contactRefused = chance.one(5);
    person.notes = chance.maybeText();
    return person;
}

Debrief debrief(Chance &chance)
{
    Debrief debrief;
    debrief.keyPoints = chance.maybeText();
    debrief.compliments = chance.maybeText();
    debrief.unsaid = chance.maybeText();
    debrief.improve = chance.maybeText();
    debrief.corrections = chance.maybeText();
    for (int n = chance.upTo(3); n > 0; --n) {
        DebriefQuestion question;
        question.question = chance.maybeText();
        question.answer = chance.maybeText();
        question.reaction = chance.maybeText();
        question.unsure = chance.one(2);
        question.research = chance.maybeText();
        debrief.questions.push_back(question);
    }
    debrief.questionsToAsk = chance.texts(2);
    return debrief;
}

Interview interview(Chance &chance, size_t number, const Tracker &tracker)
{
    Interview interview;
    interview.id = InterviewId(chance.id(u"i", number));
    interview.round = 1 + chance.upTo(4);
    interview.start = chance.instant();
    interview.end = interview.start + std::chrono::minutes(chance.upTo(240));
    interview.timeZone = chance.maybeZone();
    interview.mode = chance.word<InterviewMode>();
    interview.status = chance.word<InterviewStatus>();
    interview.interviewers = chance.someIds(tracker.people);
    interview.location = chance.maybeText();
    interview.calendarUid = chance.maybeText();
    for (const auto &[signal, name] : ExchangeNames<Signal>::names) {
        if (chance.one(4))
            interview.signs.push_back(signal);
    }
    if (chance.one(2))
        interview.selfRating = 1 + chance.upTo(4);
    interview.debriefedAt = chance.maybeInstant();
    if (chance.one(2))
        interview.debrief = debrief(chance);
    return interview;
}

Commitment commitment(Chance &chance, size_t number, const Tracker &tracker, const Application &application)
{
    Commitment commitment;
    commitment.id = CommitmentId(chance.id(u"c", number));
    commitment.type = chance.word<CommitmentType>();
    commitment.madeAt = chance.instant();
    commitment.interview = chance.maybeId(application.interviews);
    commitment.person = chance.maybeId(tracker.people);
    commitment.by = chance.maybeDeadline();
    if (commitment.type == CommitmentType::CallWindow || chance.one(5)) {
        commitment.from = chance.instant();
        commitment.to = *commitment.from + std::chrono::minutes(chance.upTo(3000));
    }
    commitment.what = chance.maybeText();
    commitment.words = chance.maybeText();
    commitment.fulfilledAt = chance.maybeInstant();
    return commitment;
}

Correspondence correspondence(Chance &chance, size_t number, const Tracker &tracker,
                              const Application &application)
{
    Correspondence entry;
    entry.id = CorrespondenceId(chance.id(u"m", number));
    entry.direction = chance.word<Direction>();
    entry.at = chance.instant();
    entry.loggedAt = chance.maybeInstant();
    entry.channel = chance.maybeWord<Channel>();
    entry.people = chance.someIds(tracker.people);
    entry.interview = chance.maybeId(application.interviews);
    if (entry.direction == Direction::Out) {
        entry.kind = chance.maybeWord<Kind>();
        entry.delivery = chance.word<Delivery>();
    } else {
        entry.meaning = chance.maybeWord<Meaning>();
        entry.until = chance.maybeDeadline();
    }
    entry.topic = chance.maybeWord<Topic>();
    entry.subject = chance.maybeText();
    entry.body = chance.maybeText();
    entry.messageId = chance.maybeText();
    entry.inReplyTo = chance.maybeText();
    entry.address = chance.maybeText();
    return entry;
}

Offer offer(Chance &chance, size_t number, const Tracker &tracker)
{
    Offer offer;
    offer.id = OfferId(chance.id(u"o", number));
    offer.form = chance.word<OfferForm>();
    offer.at = chance.instant();
    offer.respondBy = chance.maybeDeadline();
    offer.acceptedAt = chance.maybeInstant();
    offer.declinedAt = chance.maybeInstant();
    offer.person = chance.maybeId(tracker.people);
    return offer;
}

Adjustment adjustment(Chance &chance, const Tracker &tracker, const Application &application)
{
    Adjustment adjustment;
    adjustment.kind = chance.word<Kind>();
    adjustment.person = chance.maybeId(tracker.people);
    adjustment.interview = chance.maybeId(application.interviews);
    adjustment.action = chance.word<AdjustmentAction>();
    adjustment.until = chance.maybeInstant();
    adjustment.at = chance.instant();
    adjustment.reason = chance.maybeText();
    return adjustment;
}

Application application(Chance &chance, size_t number, const Tracker &tracker)
{
    Application application;
    application.id = ApplicationId(chance.id(u"application", number));
    application.company = chance.text();
    application.role = chance.text();
    application.location = chance.maybeText();
    application.url = chance.maybeText();
    application.source = chance.maybeText();
    application.salary = chance.maybeText();
    application.tags = chance.texts(3);
    application.notes = chance.maybeText();
    application.dream = chance.one(4);
    application.interest = chance.word<Interest>();
    application.stage = chance.maybeWord<Stage>();
    if (application.stage == Stage::Closed)
        application.outcome = chance.maybeWord<Outcome>();
    application.appliedOn = chance.maybeDate();
    application.closedOn = chance.maybeDate();
    application.timeZone = chance.maybeZone();
    application.region = chance.maybeRegion();
    application.hiringManager = chance.maybeId(tracker.people);
    application.coordinator = chance.maybeId(tracker.people);
    application.designatedContact = chance.maybeId(tracker.people);
    application.referencesRequested = chance.one(3);
    application.references = chance.someIds(tracker.people);
    for (int n = chance.upTo(4); n > 0; --n)
        application.interviews.push_back(interview(chance, application.interviews.size(), tracker));
    for (int n = chance.upTo(3); n > 0; --n)
        application.commitments.push_back(
            commitment(chance, application.commitments.size(), tracker, application));
    for (int n = chance.upTo(8); n > 0; --n)
        application.correspondence.push_back(
            correspondence(chance, application.correspondence.size(), tracker, application));
    for (int n = chance.upTo(2); n > 0; --n)
        application.offers.push_back(offer(chance, application.offers.size(), tracker));
    for (int n = chance.upTo(3); n > 0; --n)
        application.adjustments.push_back(adjustment(chance, tracker, application));
    return application;
}

} // namespace

Tracker randomTracker(quint32 seed, const RandomTrackerOptions &options)
{
    Chance chance(seed, options.hostile);
    Tracker tracker;
    tracker.profile = profile(chance);
    tracker.cadence = cadence(chance);
    for (int n = 0; n < options.people; ++n)
        tracker.people.push_back(person(chance, tracker.people.size()));
    for (const Person &person : tracker.people) {
        if (!chance.one(4))
            continue;
        Reference reference{person.id, chance.word<Consent>(), {}};
        reference.relationship = chance.maybeText();
        tracker.references.push_back(reference);
    }
    for (int n = 0; n < options.applications; ++n)
        tracker.applications.push_back(application(chance, tracker.applications.size(), tracker));
    return tracker;
}

QString hostileText(quint32 seed)
{
    return QStringView(HostileTexts[seed % HostileTexts.size()]).toString();
}

} // namespace afterword::test
