// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The search that the drafts are checked against.
#include "draftmails.h"

using namespace Qt::StringLiterals;

namespace afterword::test {

namespace {

Instant instant(const char16_t *text)
{
    return *Instant::parse(QStringView(text));
}

Person person(const char16_t *id, const char16_t *name, const char16_t *company)
{
    Person made;
    made.id = PersonId(QString::fromUtf16(id));
    made.name = QString::fromUtf16(name);
    made.company = QString::fromUtf16(company);
    made.email = made.id.value() + u'@' + made.company.toLower() + u".example"_s;
    return made;
}

Correspondence message(const char16_t *id, Direction direction, const char16_t *at, const char16_t *person,
                       std::optional<Kind> kind, std::optional<Meaning> meaning)
{
    Correspondence entry;
    entry.id = CorrespondenceId(QString::fromUtf16(id));
    entry.direction = direction;
    entry.at = instant(at);
    entry.channel = Channel::Email;
    entry.people = {PersonId(QString::fromUtf16(person))};
    entry.kind = kind;
    entry.meaning = meaning;
    entry.interview = direction == Direction::Out ? InterviewId(u"i1"_s) : InterviewId();
    return entry;
}

bool isToReference(Kind kind)
{
    using enum Kind;
    return kind == ConfirmReference || kind == NotifyReference || kind == AskReferenceContacted;
}

} // namespace

Tracker searchOf(Kind kind)
{
    using enum Kind;
    Tracker tracker;
    tracker.profile.name = u"Sam Lee"_s;
    tracker.profile.email = u"sam.lee@mail.example"_s;
    tracker.profile.timeZone = u"America/New_York"_s;
    tracker.people = {person(u"ann", u"Ann Ito", u"Acme"), person(u"bob", u"Bob Reyes", u"Acme"),
                      person(u"hana", u"Hana Novak", u"Acme"), person(u"bea", u"Bea Lindqvist", u"Beta"),
                      person(u"ruth", u"Ruth Adeyemi", u"Clinic")};
    tracker.references = {{PersonId(u"ruth"_s), Consent::Given, {}}};
    Application acme;
    acme.id = ApplicationId(u"A"_s);
    acme.company = u"Acme"_s;
    acme.role = u"Data Analyst"_s;
    acme.timeZone = u"America/New_York"_s;
    acme.hiringManager = PersonId(u"ann"_s);
    acme.coordinator = PersonId(u"hana"_s);
    acme.references = {PersonId(u"ruth"_s)};
    acme.referencesRequested = true;
    Interview interview;
    interview.id = InterviewId(u"i1"_s);
    interview.start = instant(u"2026-12-01T10:00:00-05:00");
    interview.end = instant(u"2026-12-01T11:00:00-05:00");
    interview.interviewers = {PersonId(u"ann"_s), PersonId(u"bob"_s)};
    acme.interviews = {interview};
    if (kind != ThankYou) {
        acme.correspondence.push_back(
            message(u"m1", Direction::Out, u"2026-12-01T13:00:00-05:00", u"ann", ThankYou, std::nullopt));
        acme.correspondence.push_back(
            message(u"m2", Direction::Out, u"2026-12-01T13:00:00-05:00", u"bob", ThankYou, std::nullopt));
    }
    if (kind == FinalFollowUp || kind == AcknowledgeReply)
        acme.correspondence.push_back(message(u"m3", Direction::Out, u"2026-12-04T15:10:00-05:00", u"ann",
                                              InterestFollowUp, std::nullopt));
    if (kind == AcknowledgeReply)
        acme.correspondence.push_back(message(u"m4", Direction::In, u"2026-12-08T11:00:00-05:00", u"ann",
                                              std::nullopt, Meaning::Unclear));
    if (kind == ThankYouAnyway)
        acme.correspondence.push_back(message(u"m4", Direction::In, u"2026-12-09T10:00:00-05:00", u"ann",
                                              std::nullopt, Meaning::Rejection));
    if (kind == KeepInTouch)
        acme.correspondence.push_back(message(u"m4", Direction::In, u"2026-12-08T10:00:00-05:00", u"ann",
                                              std::nullopt, Meaning::Positive));
    if (kind == StatusCheckIn) {
        Commitment promise;
        promise.id = CommitmentId(u"c1"_s);
        promise.madeAt = instant(u"2026-12-01T10:55:00-05:00");
        promise.interview = interview.id;
        promise.person = PersonId(u"ann"_s);
        promise.by = Deadline(QDate(2026, 12, 8));
        acme.commitments = {promise};
    }
    Application beta;
    beta.id = ApplicationId(u"B"_s);
    beta.company = u"Beta"_s;
    beta.role = u"BI Developer"_s;
    beta.hiringManager = PersonId(u"bea"_s);
    tracker.applications = {acme, beta};
    return tracker;
}

Instant momentOf(Kind kind)
{
    using enum Kind;
    switch (kind) {
    case ThankYou:
    case HandwrittenCard:
        return instant(u"2026-12-01T14:00:00-05:00");
    case InterestFollowUp:
        return instant(u"2026-12-04T15:30:00-05:00");
    case AcknowledgeReply:
        return instant(u"2026-12-08T13:00:00-05:00");
    case ThankYouAnyway:
        return instant(u"2026-12-09T15:00:00-05:00");
    case KeepInTouch:
        return instant(u"2027-01-12T10:00:00-05:00");
    default:
        return instant(u"2026-12-11T15:30:00-05:00");
    }
}

PersonId recipientOf(Kind kind)
{
    return PersonId(isToReference(kind) ? u"ruth"_s : u"ann"_s);
}

namespace {

struct Parts
{
    QString greeting;
    QString begin;
    QString end;
    QString sign;
};

Parts englishParts(Kind kind)
{
    using enum Kind;
    Parts parts{
        isToReference(kind) ? u"Hello Ruth,"_s : u"Hello Ann,"_s, {}, {}, u"Best regards,\nSam Lee"_s};
    switch (kind) {
    case InterestFollowUp:
        parts.begin =
            u"Thank you again for seeing me on Tuesday. I have kept thinking about the churn report and "
            "am very excited about the Data Analyst position."_s;
        parts.end = u"I look forward to hearing from you soon."_s;
        break;
    case StatusCheckIn:
        parts.begin =
            u"I hope your week has begun well. On December 1 I spoke with you and Bob Reyes about the Data "
            "Analyst position, and you liked my idea for the churn report. You hoped to decide by December "
            "8; may I ask whether that day has moved?"_s;
        parts.end = u"I remain very interested and look forward to hearing from you."_s;
        break;
    case FinalFollowUp:
        parts.begin =
            u"I am still very interested in the Data Analyst position, and I could take over the weekly "
            "reports."_s;
        parts.end = u"I am available whenever you would like to get in touch."_s;
        break;
    case ThankYouAnyway:
        parts.begin = u"Thank you for letting me know, and for your time and consideration."_s;
        parts.end =
            u"If you can share any feedback, it would help me. I would be glad to hear of other roles that "
            "open up later."_s;
        break;
    case Withdraw:
        parts.begin = u"Thank you for the time you have given me. I have accepted another position and would "
                      "therefore like to withdraw my application as Data Analyst."_s;
        parts.end = u"I wish you and the team all the best."_s;
        break;
    case AcknowledgeReply:
        parts.begin = u"Thank you for the update."_s;
        parts.end =
            u"Should you need anything further from me, just say. I look forward to talking again soon."_s;
        break;
    default:
        parts.begin =
            u"Thank you for the hour you gave me this morning. Your story of rebuilding the churn report "
            "from scratch made me want the job even more."_s;
        parts.end = u"I look forward to speaking with you again soon."_s;
    }
    return parts;
}

Parts germanParts(Kind kind)
{
    using enum Kind;
    Parts parts{isToReference(kind) ? u"Liebe Ruth,"_s : u"Liebe Ann,"_s, {}, {}, u"Viele Grüße\nSam Lee"_s};
    switch (kind) {
    case InterestFollowUp:
        parts.begin =
            u"nochmals vielen Dank für das Gespräch am Dienstag. Der Bericht zur Abwanderung geht mir "
            "nicht aus dem Kopf, und die Stelle als Data Analyst reizt mich sehr."_s;
        parts.end = u"Ich freue mich darauf, von Ihnen zu hören."_s;
        break;
    case StatusCheckIn:
        parts.begin =
            u"ich hoffe, Ihre Woche hat gut begonnen. Am 1. Dezember sprach ich mit Ihnen und Bob "
            "Reyes über die Stelle als Data Analyst, und Ihnen gefiel meine Idee zum Bericht über "
            "die Abwanderung. Sie wollten bis zum 8. Dezember entscheiden; darf ich fragen, ob sich "
            "das verschoben hat?"_s;
        parts.end = u"Ich bin weiterhin sehr interessiert und freue mich auf Ihre Antwort."_s;
        break;
    case FinalFollowUp:
        parts.begin = u"die Stelle als Data Analyst interessiert mich weiterhin sehr, und ich könnte die "
                      "Wochenberichte übernehmen."_s;
        parts.end = u"Ich bin jederzeit für Sie erreichbar."_s;
        break;
    case ThankYouAnyway:
        parts.begin = u"danke für Ihre Nachricht und für Ihre Zeit."_s;
        parts.end =
            u"Über eine Rückmeldung würde ich mich freuen. Denken Sie gern an mich, wenn künftig eine "
            "andere Stelle frei wird."_s;
        break;
    case Withdraw:
        parts.begin = u"vielen Dank für die Zeit, die Sie sich genommen haben. Ich habe eine andere Stelle "
                      "angenommen und ziehe daher meine Bewerbung als Data Analyst zurück."_s;
        parts.end = u"Ihnen und dem Team wünsche ich alles Gute."_s;
        break;
    case AcknowledgeReply:
        parts.begin = u"vielen Dank für die Nachricht."_s;
        parts.end =
            u"Wenn Sie noch etwas von mir brauchen, sagen Sie gern Bescheid. Ich freue mich darauf, von "
            "Ihnen zu hören."_s;
        break;
    default:
        parts.begin = u"vielen Dank für das Gespräch heute Morgen. Was Sie über den Bericht zur Abwanderung "
                      "erzählt haben, hat mein Interesse noch verstärkt."_s;
        parts.end = u"Ich freue mich darauf, wieder von Ihnen zu hören."_s;
    }
    return parts;
}

} // namespace

QString DraftCase::body() const
{
    const QString text = QString(written).replace(u'|', u'\n');
    if (part == u"text"_s)
        return text;
    Parts parts = german ? germanParts(kind) : englishParts(kind);
    QString middle = part.isEmpty() ? text + u"\n\n"_s : QString();
    if (part == u"greeting"_s)
        parts.greeting = text;
    else if (part == u"begin"_s)
        parts.begin = text;
    else if (part == u"end"_s)
        parts.end = text;
    else if (part == u"sign"_s)
        parts.sign = text;
    QString between = parts.begin + u"\n\n"_s + middle + parts.end;
    if (part == u"body"_s)
        between = text;
    return parts.greeting + u"\n\n"_s + between + u"\n\n"_s + parts.sign + u'\n';
}

QString subjectOf(const DraftCase &one)
{
    if (one.part == u"subject"_s)
        return one.written;
    const QString subject = one.german ? u"Unser Gespräch"_s : u"Our conversation"_s;
    return one.kind == Kind::FinalFollowUp || one.kind == Kind::AcknowledgeReply ? u"Re: "_s + subject
                                                                                 : subject;
}

EtiquetteAnswer checked(const DraftCase &one)
{
    return checked(one, one.body(), subjectOf(one));
}

EtiquetteAnswer checked(const DraftCase &one, const QString &body, const QString &subject)
{
    Tracker tracker = searchOf(one.kind);
    if (one.fact == u"discussed"_s) {
        Debrief debrief;
        debrief.questions = {
            {one.german ? u"Wie groß ist das Team?"_s : u"How big is the team?"_s, u"6"_s, {}, false, {}}};
        tracker.applications.front().interviews.front().debrief = debrief;
    }
    if (one.fact == u"payroll"_s)
        tracker.applications.front().role = u"Payroll Assistant"_s;
    if (one.fact == u"away"_s)
        tracker.profile.away = {{QDate(2026, 12, 7), QDate(2026, 12, 11)}};
    const BusinessCalendar calendar;
    const EtiquetteContext context{
        tracker, calendar, momentOf(one.kind), ApplicationId(u"A"_s), one.kind, recipientOf(one.kind)};
    MailMessage mail;
    const Person *to = tracker.find(recipientOf(one.kind));
    mail.to = {{to->name, to->email}};
    mail.from = {tracker.profile.name, tracker.profile.email};
    mail.subject = subject;
    mail.body = body;
    if (one.fact == u"attached"_s)
        mail.attachments = {{u"sample.pdf"_s, u"application/pdf"_s, "x"}};
    return etiquette(context, mail);
}

EtiquetteAnswer checkedMail(Kind kind, const QString &body)
{
    return checked({kind, u"text"_s, body, {}, false}, body, subjectOf({kind, {}, {}, {}, false}));
}

} // namespace afterword::test
