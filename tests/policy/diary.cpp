// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// See diary.h.
#include "diary.h"

#include <QHash>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword::test {

namespace {

constexpr int Year = 2026;

Zone zoneOf(const Story &story)
{
    return Zone::named(story.tracker.applications.front().timeZone).value();
}

QDate day(const QString &text)
{
    return QDate::fromString(text.size() == 5 ? u"%1-"_s.arg(Year) + text : text, Qt::ISODate);
}

Instant moment(const Story &story, const QString &date, const QString &time)
{
    return zoneOf(story).resolve(day(date), QTime::fromString(time, Qt::ISODate));
}

/// "12-01T13:00"
Instant moment(const Story &story, const QString &text)
{
    return moment(story, text.section(u'T', 0, 0), text.section(u'T', 1));
}

Deadline deadline(const Story &story, const QString &text)
{
    return text.contains(u'T') ? Deadline(moment(story, text)) : Deadline(day(text));
}

template <typename E>
E named(const QString &text)
{
    const auto value = fromExchangeName<E>(text);
    if (!value)
        qFatal("a diary does not know the word %s", qPrintable(text));
    return *value;
}

PersonId nobodyOr(const QString &text)
{
    return text == "-"_L1 ? PersonId() : PersonId(text);
}

/// One line, word by word, and its "name=value" words.
struct Line
{
    QStringList words;
    QHash<QString, QString> options;

    explicit Line(const QString &text)
    {
        for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
            if (word.contains(u'='))
                options.insert(word.section(u'=', 0, 0), word.section(u'=', 1));
            else
                words << word;
        }
    }
    QString word(qsizetype i) const { return words.value(i); }
    QString option(const char *name) const { return options.value(QLatin1StringView(name)); }
    bool has(const char *name) const { return options.contains(QLatin1StringView(name)); }
};

Person &personOf(Story &story, const QString &id)
{
    auto &people = story.tracker.people;
    const auto known = std::ranges::find(people, PersonId(id), &Person::id);
    if (known != people.end())
        return *known;
    Person person;
    person.id = PersonId(id);
    person.name = id;
    person.email = id + u"@acme.example"_s;
    people.push_back(person);
    return people.back();
}

void interview(Story &story, const Line &line)
{
    Interview interview;
    interview.id = InterviewId(u"i%1"_s.arg(story.acme().interviews.size() + 1));
    interview.round = line.has("round") ? line.option("round").toInt() : 1;
    interview.mode = line.has("mode") ? named<InterviewMode>(line.option("mode")) : InterviewMode::Video;
    interview.timeZone = line.option("zone");
    if (line.has("status"))
        interview.status = named<InterviewStatus>(line.option("status"));
    if (line.has("signal"))
        interview.signs = {named<Signal>(line.option("signal"))};
    const Zone zone = line.has("zone") ? Zone::named(line.option("zone")).value() : zoneOf(story);
    const QDate date = day(line.word(1));
    const QTime from = QTime::fromString(line.word(2), Qt::ISODate);
    const QTime to = QTime::fromString(line.word(3), Qt::ISODate);
    interview.start = zone.resolve(date, from);
    interview.end = zone.resolve(to < from ? date.addDays(1) : date, to);
    if (!line.has("debrief"))
        interview.debriefedAt = interview.end;
    if (line.word(4) != "-"_L1) {
        for (const QString &id : line.word(4).split(u','))
            interview.interviewers.push_back(personOf(story, id).id);
    }
    story.acme().interviews.push_back(interview);
}

Correspondence &entry(Story &story, const Line &line, const QString &date, const QString &time,
                      const QString &person)
{
    Correspondence entry;
    entry.id = CorrespondenceId(u"m%1"_s.arg(story.acme().correspondence.size() + 1));
    entry.messageId = u"<"_s + entry.id.value() + u"@mail.example>"_s;
    entry.at = moment(story, date, time);
    entry.channel = line.has("channel") ? named<Channel>(line.option("channel")) : Channel::Email;
    if (person != "-"_L1)
        entry.people = {personOf(story, person).id};
    if (line.has("interview"))
        entry.interview = InterviewId(line.option("interview"));
    if (line.has("logged"))
        entry.loggedAt = moment(story, line.option("logged"));
    story.acme().correspondence.push_back(entry);
    return story.acme().correspondence.back();
}

void message(Story &story, const Line &line)
{
    Correspondence &sent = entry(story, line, line.word(1), line.word(2), line.word(3));
    sent.kind = named<Kind>(line.word(0));
    if (line.has("delivery"))
        sent.delivery = named<Delivery>(line.option("delivery"));
    if (line.has("topic"))
        sent.topic = named<Topic>(line.option("topic"));
}

void reply(Story &story, const Line &line)
{
    Correspondence &heard = entry(story, line, line.word(2), line.word(3), line.word(4));
    heard.direction = Direction::In;
    heard.meaning = named<Meaning>(line.word(1));
    if (line.has("until"))
        heard.until = deadline(story, line.option("until"));
    if (line.has("answers"))
        heard.inReplyTo = u"<"_s + line.option("answers") + u"@mail.example>"_s;
}

void promise(Story &story, const Line &line)
{
    Commitment commitment;
    commitment.id = CommitmentId(u"c%1"_s.arg(story.acme().commitments.size() + 1));
    commitment.type = named<CommitmentType>(line.word(1));
    commitment.madeAt = moment(story, line.word(2), line.word(3));
    if (line.word(4) != "-"_L1)
        commitment.by = deadline(story, line.word(4));
    if (line.word(5) != "-"_L1)
        commitment.person = personOf(story, line.word(5)).id;
    if (line.has("fulfilled"))
        commitment.fulfilledAt = moment(story, line.option("fulfilled"));
    if (line.has("interview"))
        commitment.interview = InterviewId(line.option("interview"));
    story.acme().commitments.push_back(commitment);
}

void decision(Story &story, const Line &line)
{
    Adjustment adjustment;
    adjustment.action = named<AdjustmentAction>(line.word(0));
    adjustment.kind = named<Kind>(line.word(1));
    adjustment.at = moment(story, line.word(2), line.word(3));
    if (line.has("until"))
        adjustment.until = moment(story, line.option("until"));
    adjustment.person = PersonId(line.option("person"));
    adjustment.interview = InterviewId(line.option("interview"));
    story.acme().adjustments.push_back(adjustment);
}

void offer(Story &story, const Line &line)
{
    Offer offer;
    offer.id = OfferId(u"o%1"_s.arg(story.acme().offers.size() + 1));
    offer.form = named<OfferForm>(line.word(1));
    offer.at = moment(story, line.word(2), line.word(3));
    if (line.has("accepted"))
        offer.acceptedAt = moment(story, line.option("accepted"));
    if (line.has("declined"))
        offer.declinedAt = moment(story, line.option("declined"));
    story.acme().offers.push_back(offer);
}

void someone(Story &story, const Line &line)
{
    Person &person = personOf(story, line.word(1));
    for (qsizetype i = 2; i < line.words.size(); ++i) {
        if (line.word(i) == "refused"_L1)
            person.contactRefused = true;
        else if (line.word(i) == "mute"_L1)
            person.email.clear();
        else if (line.word(i) == "phone"_L1) {
            person.phone = u"+1 555 0101"_s;
            person.preferredChannel = Channel::Phone;
            person.callsWelcome = true;
        } else
            qFatal("a diary does not know of somebody who is %s", qPrintable(line.word(i)));
    }
    if (line.has("zone"))
        person.timeZone = line.option("zone");
    if (line.has("postal"))
        person.postalAddress = line.option("postal");
}

void overrideCadence(Story &story, const QString &json)
{
    story.cadence = Cadence::from(QJsonDocument::fromJson(json.toUtf8()).object()).value();
}

/// Facts of the application itself; false: no such line.
bool fact(Story &story, const Line &line)
{
    Application &acme = story.acme();
    const QString what = line.word(0);
    if (what == "manager"_L1)
        acme.hiringManager = nobodyOr(line.word(1));
    else if (what == "coordinator"_L1)
        acme.coordinator = nobodyOr(line.word(1));
    else if (what == "designated"_L1)
        acme.designatedContact = nobodyOr(line.word(1));
    else if (what == "interest"_L1)
        acme.interest = named<Interest>(line.word(1));
    else if (what == "region"_L1)
        acme.region = Region{line.word(1) == "-"_L1 ? QString() : line.word(1)};
    else if (what == "zone"_L1)
        acme.timeZone = line.word(1);
    else if (what == "references"_L1) {
        acme.referencesRequested = line.has("requested");
        for (const QString &id : line.word(1).split(u','))
            acme.references.push_back(personOf(story, id).id);
    } else if (what == "consent"_L1)
        story.tracker.references.push_back(
            {personOf(story, line.word(1)).id, named<Consent>(line.word(2)), {}});
    else
        return false;
    return true;
}

QString shown(const Zone &zone, std::optional<Instant> instant)
{
    if (!instant)
        return u"-"_s;
    const LocalTime local = zone.local(*instant);
    const QString date = local.date.toString(Qt::ISODate);
    const bool isThisYear = local.date.year() == Year;
    const bool isWholeMinute = local.time.second() == 0;
    return (isThisYear ? date.mid(5) : date) +
           local.time.toString(isWholeMinute ? u" HH:mm"_s : u" HH:mm:ss"_s);
}

QString shown(const Zone &zone, const Step &step)
{
    QStringList to;
    for (const PersonId &person : step.to)
        to << person.value();
    QString text = exchangeName(step.kind) + u'>' + to.join(u',');
    if (step.about)
        text += u'~' + step.about.value();
    if (step.optional)
        text += u'?';
    if (step.needsUser)
        text += u'!' + exchangeName(*step.needsUser);
    if (step.blockedBy)
        text += u'#' + exchangeName(*step.blockedBy);
    return text + u' ' + exchangeName(step.state) + u' ' + shown(zone, step.opens) + u" .. "_s +
           shown(zone, step.due);
}

} // namespace

Story diary(const char *text)
{
    static const QRegularExpression ends(u"[;\n]"_s);
    Story story;
    for (const QString &part : QString::fromUtf8(text).split(ends, Qt::SkipEmptyParts)) {
        const Line line(part.simplified());
        const QString what = line.word(0);
        if (what == "cadence"_L1)
            overrideCadence(story, part.simplified().section(u' ', 1));
        if (what.isEmpty() || what == "cadence"_L1 || fact(story, line))
            continue;
        if (what == "interview"_L1)
            interview(story, line);
        else if (what == "reply"_L1)
            reply(story, line);
        else if (what == "promise"_L1)
            promise(story, line);
        else if (what == "offer"_L1)
            offer(story, line);
        else if (what == "person"_L1)
            someone(story, line);
        else if (fromExchangeName<AdjustmentAction>(what))
            decision(story, line);
        else
            message(story, line);
    }
    return story;
}

Instant momentOf(const Story &story, const char *text)
{
    const QString given = QString::fromLatin1(text);
    return moment(story, given.section(u' ', 0, 0), given.section(u' ', 1));
}

QString nudgesOf(const Story &story, const char *moment)
{
    const Plan plan = story.planAt(momentOf(story, moment));
    QStringList told{exchangeName(adviceOf(plan).advice) + u" %1"_s.arg(adviceOf(plan).unanswered)};
    for (const Step &step : plan.steps) {
        if (isEmployerFacing(step.kind) && step.application == story.tracker.applications.front().id)
            told << shown(zoneOf(story), step);
    }
    return told.join(u" | "_s);
}

QString stepsOf(const Story &story, const char *moment, std::initializer_list<Kind> kinds)
{
    const Plan plan = story.planAt(momentOf(story, moment));
    QStringList told;
    for (const Step &step : plan.steps) {
        if (std::ranges::find(kinds, step.kind) != kinds.end())
            told << shown(zoneOf(story), step);
    }
    return told.join(u" | "_s);
}

QString heldOf(const Story &story, const char *moment, bool withRules)
{
    const Plan plan = story.planAt(momentOf(story, moment));
    QStringList told;
    std::vector<HeldMessage> held = adviceOf(plan).held;
    std::ranges::stable_sort(held, {}, &HeldMessage::kind);
    for (const HeldMessage &message : held)
        told << exchangeName(message.kind) +
                    (message.until ? u" until "_s + shown(zoneOf(story), message.until) : QString()) +
                    (withRules ? u" ("_s + message.rules.join(u' ') + u')' : QString());
    return told.join(u" | "_s);
}

void diaryTable()
{
    QTest::addColumn<QByteArray>("history");
    QTest::addColumn<QByteArray>("moment");
    QTest::addColumn<QString>("expected");
}

void row(const char *name, const char *history, const char *moment, const char *expected)
{
    QTest::newRow(name) << QByteArray(history) << QByteArray(moment) << QString::fromLatin1(expected);
}

} // namespace afterword::test
