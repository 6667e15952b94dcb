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
    using enum Kind;
    const bool isReference =
        kind == ConfirmReference || kind == NotifyReference || kind == AskReferenceContacted;
    return PersonId(isReference ? u"ruth"_s : u"ann"_s);
}

QString goodMail(Kind kind, const QString &sentence)
{
    using enum Kind;
    QString begin;
    QString end;
    switch (kind) {
    case InterestFollowUp:
        begin = u"Thank you again for seeing me on Tuesday. I have kept thinking about the churn report and "
                u"am very "
                "excited about the Data Analyst position."_s;
        end = u"I look forward to hearing from you soon."_s;
        break;
    case StatusCheckIn:
        begin = u"I hope your week has begun well. On December 1 I spoke with you and Bob Reyes about the "
                u"Data Analyst "
                "position, and you liked my idea for the churn report. You hoped to decide by December 8; "
                "may I ask whether "
                "that day has moved?"_s;
        end = u"I remain very interested and look forward to hearing from you."_s;
        break;
    case FinalFollowUp:
        begin =
            u"I am still very interested in the Data Analyst position, and I could take over the weekly reports."_s;
        end = u"I am available whenever you would like to get in touch."_s;
        break;
    case ThankYouAnyway:
        begin = u"Thank you for letting me know, and for your time and consideration."_s;
        end = u"If you can share any feedback, it would help me. I would be glad to hear of other roles that "
              u"open up "
              "later."_s;
        break;
    case Withdraw:
        begin = u"Thank you for the time you have given me. I have accepted another position and would "
                u"therefore like to "
                "withdraw my application as Data Analyst."_s;
        end = u"I wish you and the team all the best."_s;
        break;
    case AcknowledgeReply:
        begin = u"Thank you for the update."_s;
        end = u"Should you need anything further from me, just say. I look forward to talking again soon."_s;
        break;
    default:
        begin = u"Thank you for the hour you gave me this morning. Your story of rebuilding the churn report "
                u"from scratch "
                "made me want the job even more."_s;
        end = u"I look forward to speaking with you again soon."_s;
    }
    return u"Hello Ann,\n\n"_s + begin + u"\n\n"_s + (sentence.isEmpty() ? QString() : sentence + u"\n\n"_s) +
           end + u"\n\nBest regards,\nSam Lee\n"_s;
}

EtiquetteAnswer checked(Kind kind, const QString &sentence)
{
    return checkedMail(kind, goodMail(kind, sentence));
}

EtiquetteAnswer checkedMail(Kind kind, const QString &body)
{
    const Tracker tracker = searchOf(kind);
    const BusinessCalendar calendar;
    const EtiquetteContext context{tracker, calendar,         momentOf(kind), ApplicationId(u"A"_s),
                                   kind,    recipientOf(kind)};
    MailMessage mail;
    const Person *to = tracker.find(recipientOf(kind));
    mail.to = {{to->name, to->email}};
    mail.from = {tracker.profile.name, tracker.profile.email};
    mail.subject = kind == Kind::FinalFollowUp || kind == Kind::AcknowledgeReply ? u"Re: Our conversation"_s
                                                                                 : u"Our conversation"_s;
    mail.body = body;
    return etiquette(context, mail);
}

} // namespace afterword::test
