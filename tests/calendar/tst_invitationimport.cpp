// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an invitation makes of a tracker.
#include "calendarexport.h"
#include "companyguess.h"
#include "invitationimport.h"
#include "testsupport.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace afterword;
using afterword::test::at;

namespace {

Invitation golden(const QString &name)
{
    QFile file(QStringLiteral(GOLDEN "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no such file");
    return readInvitations(file.readAll(), name).value().front();
}

Tracker searcher()
{
    Tracker tracker;
    tracker.profile.name = u"Sam Okonjo"_s;
    tracker.profile.email = u"Sam@home.example"_s;
    return tracker;
}

Application application(const QString &id, const QString &company, const QString &role)
{
    Application made;
    made.id = ApplicationId(id);
    made.company = company;
    made.role = role;
    return made;
}

Tracker applied(const Tracker &tracker, const Invitation &invitation)
{
    return applyInvitation(tracker, invitation).value();
}

} // namespace

class TestInvitationImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesAnApplication();
    void changesNothingTheSecondTime_data();
    void changesNothingTheSecondTime();
    void findsTheApplication_data();
    void findsTheApplication();
    void movesTheInterview();
    void cancelsTheInterview();
    void leavesWhatIsOver();
    void anOldFileDoesNotBringBackACancelledOne();
    void aCancellationOfNothingChangesNothing();
    void countsRounds();
    void knowsPeopleAgain();
    void ourOwnExportChangesNothing();
    void withoutAnOwnAddressTakesThoseOfTheCompany();
    void tellsHowItIsHeld_data();
    void tellsHowItIsHeld();
    void guessesCompanies_data();
    void guessesCompanies();
    void handsOverWhatChangedOnly();
    void refusesAnInvitationWithoutUid();
};

void TestInvitationImport::makesAnApplication()
{
    const Tracker tracker = applied(searcher(), golden(u"google.ics"_s));
    QCOMPARE(tracker.applications.size(), 1U);
    const Application &made = tracker.applications[0];
    QCOMPARE(made.company, u"Harbour Lights"_s);
    QCOMPARE(made.role, u"Data Analyst"_s);
    QCOMPARE(made.interviews.size(), 1U);
    const Interview &interview = made.interviews[0];
    QCOMPARE(interview.calendarUid, u"7k2m9q4c8e1example@google.com"_s);
    QCOMPARE(interview.start, at("2026-12-01T15:00:00Z"));
    QCOMPARE(interview.end, at("2026-12-01T16:00:00Z"));
    QCOMPARE(interview.round, 1);
    QCOMPARE(interview.mode, InterviewMode::Video);
    QCOMPARE(interview.status, InterviewStatus::Planned);
    QCOMPARE(interview.location, u"https://meet.google.com/abc-defg-hij"_s);
    // Two people were met; Sam is no interviewer of their own.
    QCOMPARE(tracker.people.size(), 2U);
    QCOMPARE(tracker.people[0].name, u"Ann Ito"_s);
    QCOMPARE(tracker.people[1].name, u"Bruno Sá"_s);
    QCOMPARE(interview.interviewers, (std::vector<PersonId>{tracker.people[0].id, tracker.people[1].id}));
}

void TestInvitationImport::changesNothingTheSecondTime_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file : {"google.ics", "google-moved.ics", "google-cancelled.ics", "outlook.ics",
                             "apple.ics", "calendly.ics", "floating.ics", "all-day.ics"})
        QTest::newRow(file) << QString::fromLatin1(file);
}

void TestInvitationImport::changesNothingTheSecondTime()
{
    QFETCH(const QString, file);
    const Invitation invitation = golden(file);
    const Tracker once = applied(searcher(), invitation);
    QCOMPARE(applied(once, invitation), once);
    // On another machine the same records come out.
    QCOMPARE(applied(searcher(), invitation), once);
}

void TestInvitationImport::findsTheApplication_data()
{
    QTest::addColumn<Tracker>("tracker");
    QTest::addColumn<QString>("id");
    Tracker tracker = searcher();
    tracker.applications = {application(u"other"_s, u"Lights"_s, u"Clerk"_s),
                            application(u"right"_s, u"Harbour Lights"_s, u"Analyst"_s)};
    tracker.applications[0].company = u"Nobody"_s;
    QTest::newRow("by the company's name") << tracker << u"right"_s;

    tracker.applications[1].company = u"HarbourLights"_s;
    QTest::newRow("by the mail domain") << tracker << u"right"_s;

    tracker.applications[1].company = u"HL Group"_s;
    Person ann;
    ann.id = PersonId(u"ann"_s);
    ann.name = u"Ann"_s;
    ann.email = u"Ann.Ito@HarbourLights.example"_s;
    tracker.people = {ann};
    tracker.applications[1].coordinator = ann.id;
    QTest::newRow("by somebody known") << tracker << u"right"_s;

    tracker.people[0].email = u"kim@harbourlights.example"_s;
    QTest::newRow("by a colleague's address") << tracker << u"right"_s;

    tracker = searcher();
    tracker.applications = {application(u"clerk"_s, u"Harbour Lights"_s, u"Clerk"_s),
                            application(u"analyst"_s, u"Harbour Lights"_s, u"Data Analyst"_s)};
    QTest::newRow("of two by the role") << tracker << u"analyst"_s;

    tracker.applications[1].stage = Stage::Closed;
    QTest::newRow("an open one before a closed one") << tracker << u"clerk"_s;

    tracker.applications.erase(tracker.applications.begin());
    QTest::newRow("a closed one before a new one") << tracker << u"analyst"_s;
}

void TestInvitationImport::findsTheApplication()
{
    QFETCH(const Tracker, tracker);
    QFETCH(const QString, id);
    const Tracker after = applied(tracker, golden(u"google.ics"_s));
    QCOMPARE(after.applications.size(), tracker.applications.size());
    for (const Application &one : after.applications)
        QCOMPARE(one.interviews.size(), one.id.value() == id ? 1U : 0U);
}

void TestInvitationImport::movesTheInterview()
{
    Tracker tracker = applied(searcher(), golden(u"google.ics"_s));
    tracker.applications[0].company = u"As I call it"_s;
    tracker.applications[0].interviews[0].signs = {Signal::Compliment};
    tracker = applied(tracker, golden(u"google-moved.ics"_s));
    QCOMPARE(tracker.applications.size(), 1U);
    QCOMPARE(tracker.applications[0].company, u"As I call it"_s);
    const Interview &interview = tracker.applications[0].interviews.at(0);
    QCOMPARE(tracker.applications[0].interviews.size(), 1U);
    QCOMPARE(interview.start, at("2026-12-03T09:00:00Z"));
    QCOMPARE(interview.end, at("2026-12-03T10:00:00Z"));
    QCOMPARE(interview.signs, std::vector{Signal::Compliment});
}

void TestInvitationImport::cancelsTheInterview()
{
    Tracker tracker = applied(searcher(), golden(u"google.ics"_s));
    tracker = applied(tracker, golden(u"google-cancelled.ics"_s));
    QCOMPARE(tracker.applications[0].interviews.size(), 1U);
    QCOMPARE(tracker.applications[0].interviews[0].status, InterviewStatus::Cancelled);
    QCOMPARE(tracker.applications[0].interviews[0].start, at("2026-12-01T15:00:00Z"));
}

void TestInvitationImport::leavesWhatIsOver()
{
    Tracker tracker = applied(searcher(), golden(u"google.ics"_s));
    Interview &interview = tracker.applications[0].interviews[0];
    interview.status = InterviewStatus::Held;
    interview.end = at("2026-12-01T16:40:00Z");
    QCOMPARE(applied(tracker, golden(u"google-moved.ics"_s)), tracker);
    QCOMPARE(applied(tracker, golden(u"google-cancelled.ics"_s)), tracker);
}

void TestInvitationImport::anOldFileDoesNotBringBackACancelledOne()
{
    Tracker tracker = applied(searcher(), golden(u"google.ics"_s));
    tracker = applied(tracker, golden(u"google-cancelled.ics"_s));
    QCOMPARE(applied(tracker, golden(u"google.ics"_s)), tracker);
    tracker = applied(tracker, golden(u"google-moved.ics"_s));
    QCOMPARE(tracker.applications[0].interviews[0].status, InterviewStatus::Planned);
}

void TestInvitationImport::aCancellationOfNothingChangesNothing()
{
    QCOMPARE(applied(searcher(), golden(u"google-cancelled.ics"_s)), searcher());
}

void TestInvitationImport::countsRounds()
{
    Tracker tracker = searcher();
    tracker.applications = {application(u"a"_s, u"Harbour Lights"_s, u"Data Analyst"_s)};
    Interview first;
    first.id = InterviewId(u"first"_s);
    first.start = at("2026-11-10T09:00:00Z");
    first.end = at("2026-11-10T10:00:00Z");
    Interview cancelled = first;
    cancelled.id = InterviewId(u"cancelled"_s);
    cancelled.round = 2;
    cancelled.status = InterviewStatus::Cancelled;
    tracker.applications[0].interviews = {first, cancelled};
    const Tracker after = applied(tracker, golden(u"google.ics"_s));
    QCOMPARE(after.applications[0].interviews.back().round, 2);
}

void TestInvitationImport::knowsPeopleAgain()
{
    Tracker tracker = searcher();
    Person ann;
    ann.id = PersonId(u"ann"_s);
    ann.name = u"Dr Ann Ito"_s;
    ann.email = u"Ann.Ito@harbourlights.example"_s;
    tracker.people = {ann};
    const Tracker after = applied(tracker, golden(u"google.ics"_s));
    QCOMPARE(after.people.size(), 2U);
    QCOMPARE(after.people[0], ann);
    QCOMPARE(after.applications[0].interviews[0].interviewers.front(), ann.id);
}

void TestInvitationImport::withoutAnOwnAddressTakesThoseOfTheCompany()
{
    const Tracker after = applied({}, golden(u"google.ics"_s));
    QCOMPARE(after.people.size(), 2U); // not sam@home.example, who may be anybody
    QCOMPARE(after.people[0].name, u"Ann Ito"_s);
    QCOMPARE(after.people[1].name, u"Bruno Sá"_s);
}

void TestInvitationImport::tellsHowItIsHeld_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("mode");
    QTest::newRow("a link") << u"calendly.ics"_s << int(InterviewMode::Video);
    QTest::newRow("a street") << u"outlook.ics"_s << int(InterviewMode::Onsite);
    QTest::newRow("a number") << u"apple.ics"_s << int(InterviewMode::Phone);
    QTest::newRow("nothing") << u"floating.ics"_s << int(InterviewMode::Onsite);
}

void TestInvitationImport::tellsHowItIsHeld()
{
    QFETCH(const QString, file);
    QFETCH(const int, mode);
    QCOMPARE(int(applied(searcher(), golden(file)).applications[0].interviews[0].mode), mode);
}

void TestInvitationImport::guessesCompanies_data()
{
    QTest::addColumn<QString>("summary");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("company");
    QTest::addColumn<QString>("role");
    const auto row = [](const char *summary, const char *email, const char *company, const char *role) {
        QTest::newRow(*summary ? summary : email) << QString::fromUtf8(summary) << QString::fromUtf8(email)
                                                  << QString::fromUtf8(company) << QString::fromUtf8(role);
    };
    row("Interview with Acme: Developer", "jo@acme.example", "Acme", "Developer");
    row("Interview at Blue Kite - Designer", "jo@mail.blue-kite.co.uk", "Blue Kite", "Designer");
    row("Gespräch bei Nordwerk", "jo@gmail.com", "Nordwerk", "");
    row("Interview with Ann", "ann@tall-pine.example", "Tall Pine", "");
    row("Chat", "jo@calendly.com", "Chat", "");
    row("", "", "Unknown company", "");
    row("", "jo@acme.example", "Acme", "");
}

void TestInvitationImport::guessesCompanies()
{
    QFETCH(const QString, summary);
    QFETCH(const QString, email);
    Invitation invitation;
    invitation.summary = summary;
    invitation.organiser.email = email;
    const CompanyGuess guess = guessCompany(invitation, {email});
    QTEST(guess.company, "company");
    QTEST(guess.role, "role");
}

void TestInvitationImport::handsOverWhatChangedOnly()
{
    Tracker tracker = searcher();
    tracker.applications = {application(u"a"_s, u"Somebody"_s, u"Clerk"_s),
                            application(u"b"_s, u"Harbour Lights"_s, u"Data Analyst"_s)};
    const Tracker after = applied(tracker, golden(u"google.ics"_s));
    const Tracker changed = changedRecords(tracker, after);
    QCOMPARE(changed.applications.size(), 1U);
    QCOMPARE(changed.applications[0].id.value(), u"b"_s);
    QCOMPARE(changed.people.size(), 2U);
    QCOMPARE(changedRecords(after, applied(after, golden(u"google.ics"_s))), Tracker());
}

void TestInvitationImport::refusesAnInvitationWithoutUid()
{
    const auto result = applyInvitation(searcher(), Invitation());
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::BadInput);
}

void TestInvitationImport::ourOwnExportChangesNothing()
{
    Tracker tracker = searcher();
    Application application;
    application.id = ApplicationId(u"acme"_s);
    application.company = u"Acme"_s;
    application.role = u"Data Analyst"_s;
    Interview interview;
    interview.id = InterviewId(u"i1"_s);
    interview.start = test::at("2026-12-01T10:00:00-05:00");
    interview.end = test::at("2026-12-01T11:00:00-05:00");
    interview.timeZone = u"America/New_York"_s;
    application.interviews = {interview};
    tracker.applications.push_back(application);

    Plan plan;
    plan.at = test::at("2026-11-30T09:00:00Z");
    const auto back = readInvitations(exportCalendar(tracker, plan), u"own.ics"_s);
    VERIFY_RESULT(back);
    QCOMPARE(back->size(), size_t(1));
    const auto same = applyInvitation(tracker, back->front());
    VERIFY_RESULT(same);
    QCOMPARE(*same, tracker);

    Invitation moved = back->front();
    moved.start = test::at("2026-12-02T10:00:00-05:00");
    moved.end = test::at("2026-12-02T11:00:00-05:00");
    const auto elsewhere = applyInvitation(tracker, moved);
    VERIFY_RESULT(elsewhere);
    tracker.applications.back().interviews.front().start = moved.start;
    tracker.applications.back().interviews.front().end = moved.end;
    QCOMPARE(*elsewhere, tracker);
}

QTEST_GUILESS_MAIN(TestInvitationImport)
#include "tst_invitationimport.moc"
