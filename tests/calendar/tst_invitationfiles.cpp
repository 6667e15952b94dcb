// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The collection of invitations of different makers and defects, each with what is expected of it; see
// invitations/expected.tsv.
#include "calendarpart.h"
#include "invitationimport.h"
#include "mailreader.h"
#include "testsupport.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace afterword;
using afterword::test::at;
using What = InvitationProposal::What;

namespace {

QByteArray bytesOf(const QString &name)
{
    QFile file(QStringLiteral(INVITATIONS "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no such file");
    return file.readAll();
}

/// As whoever opens the file does it: a mail is taken apart first.
Result<std::vector<Invitation>> read(const QString &name)
{
    QByteArray text = bytesOf(name);
    if (looksLikeMail(text)) {
        const auto part = readCalendarPart(text, name);
        if (!part)
            return std::unexpected(part.error());
        if (part->text.isEmpty())
            return fail(ErrorCode::BadInput, u"carries no invitation"_s, name);
        text = part->text;
    }
    return readInvitations(text, name, Zone::named(u"Europe/Lisbon"_s).value());
}

Tracker searcher()
{
    Tracker tracker;
    tracker.profile.name = u"Sam Okonjo"_s;
    tracker.profile.email = u"sam@home.example"_s;
    tracker.profile.timeZone = u"Europe/Lisbon"_s;
    return tracker;
}

QString namesOf(const Tracker &tracker, const std::vector<PersonId> &people)
{
    QStringList names;
    for (const PersonId &id : people)
        names.append(tracker.find(id)->name);
    return names.join(u';');
}

} // namespace

class TestInvitationFiles : public QObject
{
    Q_OBJECT

private:
    /// Takes the file in as an import does, and remembers it.
    What take(const QString &name);
    const Interview &only() const { return m_tracker.applications.at(0).interviews.at(0); }

    Tracker m_tracker;
    InvitationMemory m_memory;

private Q_SLOTS:
    void init()
    {
        m_tracker = searcher();
        m_memory.clear();
    }
    void everyFileIsInTheTable();
    void isUnderstood_data();
    void isUnderstood();
    void changesNothingTheSecondTime_data() { isUnderstood_data(); }
    void changesNothingTheSecondTime();
    void goesTheWayOfAnInterview();
    void takesOlderFilesForOlder();
    void leavesWhatThePersonChanged();
    void startsAnewWhereItWasTakenBack();
    void takesTalksOfOneDayForOneRound();
    void fillsInWhatWasRecordedByHand();
    void knowsSomebodyByNameAlone();
};

What TestInvitationFiles::take(const QString &name)
{
    const auto invitations = read(name);
    if (!invitations)
        qFatal("%s", qPrintable(invitations.error().message));
    What what = What::Nothing;
    for (const Invitation &invitation : *invitations) {
        const InvitationProposal proposal = understandInvitation(m_tracker, invitation, {}, m_memory);
        m_tracker = withProposal(m_tracker, proposal).value();
        if (proposal.changesSomething())
            m_memory.insert(proposal.uid, takenBy(proposal));
        what = proposal.what;
    }
    return what;
}

void TestInvitationFiles::everyFileIsInTheTable()
{
    const QByteArray table = bytesOf(u"expected.tsv"_s);
    const QStringList files = QDir(QStringLiteral(INVITATIONS)).entryList(QDir::Files);
    int listed = 0;
    for (const QString &file : files) {
        if (file == "expected.tsv"_L1 || file.startsWith("steps-"_L1))
            continue;
        ++listed;
        QVERIFY2(table.contains('\n' + file.toUtf8() + '\t'), qPrintable(file));
    }
    QVERIFY(listed >= 40);
}

void TestInvitationFiles::isUnderstood_data()
{
    QTest::addColumn<QStringList>("cells");
    const QStringList lines = QString::fromUtf8(bytesOf(u"expected.tsv"_s)).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList cells = line.split(u'\t');
        if (!line.startsWith(u'#'))
            QTest::newRow(qPrintable(cells[0])) << cells;
    }
}

void TestInvitationFiles::isUnderstood()
{
    QFETCH(const QStringList, cells);
    const auto invitations = read(cells[0]);
    if (cells[1] == "refused"_L1) {
        QVERIFY(!invitations);
        QCOMPARE(invitations.error().code, ErrorCode::BadInput);
        QCOMPARE(invitations.error().place, cells[0]);
        QVERIFY2(invitations.error().message.contains(cells[2]), qPrintable(invitations.error().message));
        return;
    }
    VERIFY_RESULT(invitations);
    QCOMPARE(invitations->size(), size_t(1));
    QCOMPARE(take(cells[0]), What::Add);
    QCOMPARE(m_tracker.applications.size(), size_t(1));
    const Application &application = m_tracker.applications[0];
    const auto check = [&](int cell, const QString &found) {
        if (cells[cell] != u"*"_s)
            QCOMPARE(found, cells[cell]);
    };
    check(2, only().start.toString());
    check(3, only().end.toString());
    check(4, only().timeZone);
    check(5, QString(exchangeName(only().mode)));
    check(6, application.company);
    check(7, application.role == u"Role to be named"_s ? QString() : application.role);
    check(8, namesOf(m_tracker, only().interviewers));
    check(9, application.coordinator.isEmpty() ? QString() : namesOf(m_tracker, {application.coordinator}));
    check(10, only().location);
    check(11, QString::number(only().round));
    for (const Person &person : m_tracker.people)
        QVERIFY(person.email != u"sam@home.example"_s);
}

void TestInvitationFiles::changesNothingTheSecondTime()
{
    QFETCH(const QStringList, cells);
    if (cells[1] == "refused"_L1)
        return;
    take(cells[0]);
    const Tracker once = m_tracker;
    QCOMPARE(take(cells[0]), What::Nothing);
    QCOMPARE(m_tracker, once);
    // Neither where nobody remembers it.
    m_memory.clear();
    QCOMPARE(take(cells[0]), What::Nothing);
    QCOMPARE(m_tracker, once);
}

void TestInvitationFiles::goesTheWayOfAnInterview()
{
    QCOMPARE(take(u"steps-1-first.ics"_s), What::Add);
    QCOMPARE(take(u"steps-2-moved.ics"_s), What::Move);
    QCOMPARE(only().start, at("2027-06-22T13:00:00Z"));
    QCOMPARE(take(u"steps-3-same-sequence-later.ics"_s), What::Move);
    QCOMPARE(only().start, at("2027-06-22T15:00:00Z"));
    QCOMPARE(take(u"steps-4-cancelled.ics"_s), What::Cancel);
    QCOMPARE(only().status, InterviewStatus::Cancelled);
    QCOMPARE(take(u"steps-4-cancelled.ics"_s), What::Nothing);
    QCOMPARE(take(u"steps-5-again.ics"_s), What::Update);
    QCOMPARE(only().status, InterviewStatus::Planned);
    QCOMPARE(m_tracker.applications[0].interviews.size(), size_t(1));
}

void TestInvitationFiles::takesOlderFilesForOlder()
{
    take(u"steps-1-first.ics"_s);
    take(u"steps-2-moved.ics"_s);
    take(u"steps-3-same-sequence-later.ics"_s);
    const Tracker newest = m_tracker;
    QCOMPARE(take(u"steps-2-moved.ics"_s), What::Older);
    QCOMPARE(take(u"steps-1-first.ics"_s), What::Older);
    take(u"steps-4-cancelled.ics"_s);
    QCOMPARE(take(u"steps-3-same-sequence-later.ics"_s), What::Older);
    QCOMPARE(only().status, InterviewStatus::Cancelled);
    QCOMPARE(newest.applications[0].interviews[0].status, InterviewStatus::Planned);
}

void TestInvitationFiles::leavesWhatThePersonChanged()
{
    take(u"steps-1-first.ics"_s);
    take(u"steps-2-moved.ics"_s);
    m_tracker.applications[0].interviews[0].start = at("2027-06-22T12:30:00Z");
    const Tracker mine = m_tracker;
    QCOMPARE(take(u"steps-2-moved.ics"_s), What::Nothing);
    QCOMPARE(m_tracker, mine);
    m_tracker.applications[0].interviews[0].status = InterviewStatus::NoShow;
    QCOMPARE(take(u"steps-3-same-sequence-later.ics"_s), What::Over);
}

void TestInvitationFiles::startsAnewWhereItWasTakenBack()
{
    take(u"steps-1-first.ics"_s);
    const Tracker before = m_tracker;
    take(u"steps-2-moved.ics"_s);
    m_tracker = before; // undone
    QCOMPARE(take(u"steps-2-moved.ics"_s), What::Move);
    m_tracker = searcher(); // both undone
    QCOMPARE(take(u"steps-1-first.ics"_s), What::Add);
}

void TestInvitationFiles::takesTalksOfOneDayForOneRound()
{
    take(u"steps-two-events.ics"_s);
    QCOMPARE(m_tracker.applications.size(), size_t(1));
    QCOMPARE(m_tracker.applications[0].interviews.size(), size_t(2));
    QCOMPARE(m_tracker.applications[0].interviews[1].round, 1);
    QCOMPARE(take(u"steps-1-first.ics"_s), What::Add); // the day after
    QCOMPARE(m_tracker.applications[0].interviews[2].round, 2);
}

void TestInvitationFiles::fillsInWhatWasRecordedByHand()
{
    Application application;
    application.id = ApplicationId(u"acme"_s);
    application.company = u"Acme"_s;
    application.role = u"Planner"_s;
    Interview interview;
    interview.id = InterviewId(u"mine"_s);
    interview.round = 3;
    interview.start = at("2027-06-21T09:00:00Z");
    interview.end = at("2027-06-21T09:30:00Z");
    interview.location = u"Their office"_s;
    application.interviews = {interview};
    m_tracker.applications = {application};
    QCOMPARE(take(u"steps-1-first.ics"_s), What::FillIn);
    QCOMPARE(m_tracker.applications[0].interviews.size(), size_t(1));
    QCOMPARE(only().id, interview.id);
    QCOMPARE(only().round, 3);
    QCOMPARE(only().location, u"Their office"_s);
    QCOMPARE(only().end, at("2027-06-21T10:00:00Z"));
    QCOMPARE(namesOf(m_tracker, only().interviewers), u"Jo Reed"_s);
    QCOMPARE(take(u"steps-2-moved.ics"_s), What::Move);
}

void TestInvitationFiles::knowsSomebodyByNameAlone()
{
    Application application;
    application.id = ApplicationId(u"acme"_s);
    application.company = u"Acme"_s;
    Person jo;
    jo.id = PersonId(u"jo"_s);
    jo.name = u"Jo Reed"_s;
    jo.company = u"Acme"_s;
    m_tracker.people = {jo};
    m_tracker.applications = {application};
    take(u"steps-1-first.ics"_s);
    QCOMPARE(m_tracker.people.size(), size_t(1));
    QCOMPARE(m_tracker.people[0].email, u"jo.reed@acme.example"_s);
    QCOMPARE(only().interviewers, std::vector{jo.id});
}

QTEST_GUILESS_MAIN(TestInvitationFiles)
#include "tst_invitationfiles.moc"
