// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of everybody and one person, over a real database.
#include "commandrunner.h"
#include "fakeplanner.h"
#include "manypeople.h"
#include "peoplemodel.h"
#include "personactions.h"
#include "personmodel.h"
#include "sqltrackerstore.h"
#include "testsupport.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct People
{
    QTemporaryDir folder;
    FakeClock clock{at("2026-11-25T10:20:00Z")};
    FakePlanner planner;
    std::unique_ptr<SqlTrackerStore> store =
        SqlTrackerStore::open(folder.filePath(u"afterword.db"_s), planner, clock).value();
    PeopleModel model{*store, clock};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    void run(const Command &command)
    {
        const auto done = store->execute(command);
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
    }
    void add(const char *id, const QString &name, const QString &company = {})
    {
        Person person;
        person.id = PersonId(QString::fromLatin1(id));
        person.name = name;
        person.company = company;
        run(addPerson(person));
    }
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names.append(model.index(row).data().toString());
        return names;
    }
    QString told(const char *id, int role) const
    {
        return model.indexOf(PersonId(QString::fromLatin1(id))).data(role).toString();
    }
};

/// Ann manages at Acme and was met yesterday; Bo promised an answer that is late; Cid has only a name.
void addSearch(People &people)
{
    people.add("ann", u"Ann Ito"_s, u"Acme"_s);
    people.add("bo", u"Bo Lund"_s, u"Contoso"_s);
    people.add("cid", u"Çid"_s);
    Application acme;
    acme.id = ApplicationId(u"acme"_s);
    acme.company = u"Acme"_s;
    acme.role = u"Analyst"_s;
    acme.hiringManager = PersonId(u"ann"_s);
    Interview interview;
    interview.id = InterviewId(u"i"_s);
    interview.start = people.clock.now() - 26h;
    interview.end = people.clock.now() - 25h;
    interview.interviewers = {PersonId(u"ann"_s)};
    acme.interviews = {interview};
    people.run({u"acme"_s, {SaveApplication{acme}}});
    Application contoso;
    contoso.id = ApplicationId(u"contoso"_s);
    contoso.company = u"Contoso"_s;
    contoso.role = u"Engineer"_s;
    Commitment promise;
    promise.id = CommitmentId(u"c"_s);
    promise.person = PersonId(u"bo"_s);
    promise.madeAt = people.clock.now() - 240h;
    promise.by = Deadline(QDate(2026, 11, 20));
    Commitment wanted = promise;
    wanted.id = CommitmentId(u"d"_s);
    wanted.type = CommitmentType::Deliverable;
    wanted.what = u"two work samples"_s;
    contoso.commitments = {promise, wanted};
    people.run({u"contoso"_s, {SaveApplication{contoso}}});
}

} // namespace

class PeopleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void everybodyStandsByName();
    void theLastContactCanComeFirst();
    void narrowsDown();
    void followsWhatChanges();
    void anInterviewerTakenBackIsNoInterviewerAnyMore();
    void twoEntriesAreNoticed();
    void tenThousandAreReadInTurns();
    void onePersonIsToldWhole();
    void aReferenceKnowsWhereItStands();
    void theirClocks();
    void whoeverIsGoneIsGone();
    void aRecruiterOfHundredsIsReadInTurns();
};

void PeopleTest::everybodyStandsByName()
{
    People people;
    addSearch(people);
    people.model.start();
    QCOMPARE(people.names(), (QStringList{u"Ann Ito"_s, u"Bo Lund"_s, u"Çid"_s}));
    QVERIFY(people.model.isComplete());
    QCOMPARE(people.told("ann", PeopleModel::PositionRole), u"Acme"_s);
    QCOMPARE(people.told("ann", PeopleModel::RolesRole), u"Hiring manager · Interviewer"_s);
    QCOMPARE(people.told("ann", PeopleModel::ContactRole), u"yesterday"_s);
    QVERIFY(people.told("ann", PeopleModel::DueRole).startsWith(u"Ask about the decision"_s));
    QCOMPARE(people.told("bo", PeopleModel::DueRole), u"Owes you an answer since Fri 20 Nov"_s);
    QCOMPARE(people.told("bo", PeopleModel::ToneRole), QString::number(static_cast<int>(Tone::Overdue)));
    QCOMPARE(people.told("cid", PeopleModel::DueRole), QString());
    QVERIFY(people.told("ann", Qt::AccessibleTextRole).contains(u"Last contact: yesterday"_s));
}

void PeopleTest::theLastContactCanComeFirst()
{
    People people;
    addSearch(people);
    Correspondence reply;
    reply.id = CorrespondenceId(u"m"_s);
    reply.direction = Direction::In;
    reply.at = people.clock.now() - 1h;
    reply.people = {PersonId(u"cid"_s)};
    people.run({u"a reply"_s, {SaveCorrespondence{ApplicationId(u"acme"_s), reply}}});
    people.model.setOrder(PeopleModel::Order::LastContact);
    people.model.start();
    QCOMPARE(people.names(), (QStringList{u"Çid"_s, u"Ann Ito"_s, u"Bo Lund"_s}));
    // Whoever is spoken with comes to the front by itself.
    reply.id = CorrespondenceId(u"n"_s);
    reply.at = people.clock.now();
    reply.people = {PersonId(u"bo"_s)};
    QSignalSpy resets(&people.model, &QAbstractItemModel::modelReset);
    people.run({u"a reply"_s, {SaveCorrespondence{ApplicationId(u"acme"_s), reply}}});
    QCOMPARE(people.names(), (QStringList{u"Bo Lund"_s, u"Çid"_s, u"Ann Ito"_s}));
    QCOMPARE(resets.count(), 0);
}

void PeopleTest::narrowsDown()
{
    People people;
    addSearch(people);
    people.model.start();
    people.model.setWords(u"LUND cont"_s);
    QCOMPARE(people.names(), QStringList{u"Bo Lund"_s});
    people.model.setWords({});
    people.model.setRoles(PersonRole::Interviewer | PersonRole::Reference);
    QCOMPARE(people.names(), QStringList{u"Ann Ito"_s});
    // Who comes to fit is shown, who no longer fits goes.
    people.run({u"a reference"_s, {SaveReference{{PersonId(u"cid"_s), Consent::Asked, {}}}}});
    QCOMPARE(people.names(), (QStringList{u"Ann Ito"_s, u"Çid"_s}));
    QVERIFY(people.store->undo());
    QCOMPARE(people.names(), QStringList{u"Ann Ito"_s});
    people.model.setRoles({});
    QCOMPARE(people.model.rowCount(), 3);
}

void PeopleTest::followsWhatChanges()
{
    People people;
    people.model.start();
    QCOMPARE(people.model.rowCount(), 0);
    addSearch(people);
    QCOMPARE(people.names(), (QStringList{u"Ann Ito"_s, u"Bo Lund"_s, u"Çid"_s}));
    people.add("bo", u"Aaron Lund"_s);
    QCOMPARE(people.names(), (QStringList{u"Aaron Lund"_s, u"Ann Ito"_s, u"Çid"_s}));
    people.run(removePerson(people.store->person(PersonId(u"cid"_s)).value()));
    QCOMPARE(people.names(), (QStringList{u"Aaron Lund"_s, u"Ann Ito"_s}));
    QVERIFY(people.store->undo());
    QCOMPARE(people.model.rowCount(), 3);
    QCOMPARE(people.model.summary(PersonId(u"cid"_s))->name, u"Çid"_s);
}

void PeopleTest::anInterviewerTakenBackIsNoInterviewerAnyMore()
{
    People people;
    addSearch(people);
    people.model.start();
    Application acme = people.store->application(ApplicationId(u"acme"_s)).value();
    acme.interviews.front().interviewers = {PersonId(u"cid"_s)};
    people.run({u"another"_s, {SaveApplication{acme}}});
    QCOMPARE(people.told("ann", PeopleModel::RolesRole), u"Hiring manager"_s);
    QCOMPARE(people.told("ann", PeopleModel::ContactRole), QString());
    QCOMPARE(people.told("cid", PeopleModel::RolesRole), u"Interviewer"_s);
}

void PeopleTest::twoEntriesAreNoticed()
{
    People people;
    addSearch(people);
    people.add("again", u"Ito, Ann"_s, u"ACME"_s);
    people.model.start();
    const PersonId ann(u"ann"_s);
    const PersonId again(u"again"_s);
    QVERIFY(people.model.indexOf(ann).data(PeopleModel::TwiceRole).toBool());
    people.model.setOnlyTwice(true);
    QCOMPARE(people.names(), (QStringList{u"Ann Ito"_s, u"Ito, Ann"_s}));
    // Asked once, never again: neither now nor by another window.
    people.model.keepApart(again, ann);
    QCOMPARE(people.model.rowCount(), 0);
    PeopleModel later(*people.store, people.clock);
    later.start();
    QVERIFY(later.like(ann).empty());
    people.model.keepApart(ann, again, false);
    QCOMPARE(people.model.rowCount(), 2);
}

void PeopleTest::tenThousandAreReadInTurns()
{
    People people;
    QVERIFY(people.store->import(manyPeople(10000, people.clock.now()), false));
    PeopleModel model(*people.store, people.clock);
    QSignalSpy completed(&model, &PeopleModel::completed);
    model.start();
    QCOMPARE(model.rowCount(), PeopleModel::firstPage); // no more before the first is painted
    QVERIFY(completed.wait(60000));
    QCOMPARE(model.rowCount(), 10000);
    QBENCHMARK_ONCE
    {
        model.setWords(u"ann lund 1"_s);
    }
    QVERIFY(model.rowCount() > 0 && model.rowCount() < 1000);
    model.setWords({});
    model.setOrder(PeopleModel::Order::LastContact);
    QCOMPARE(model.rowCount(), 10000);
    // One change reads those it touches.
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    Person person = people.store->person(PersonId(u"p77"_s)).value();
    person.title = u"Head of Everything"_s;
    people.run(changePerson(person));
    QCOMPARE(model.indexOf(person.id).data(PeopleModel::PositionRole).toString(),
             u"Head of Everything, Company 25"_s);
    QCOMPARE(resets.count(), 0);
}

void PeopleTest::onePersonIsToldWhole()
{
    People people;
    addSearch(people);
    PersonModel model(*people.store, people.clock);
    QAbstractItemModelTester tester(model.timeline(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(PersonId(u"ann"_s));
    QCOMPARE(model.person().name, u"Ann Ito"_s);
    QVERIFY(model.roles() == (PersonRole::HiringManager | PersonRole::Interviewer));
    QCOMPARE(model.steps().size(), size_t(1));
    QCOMPARE(model.timeline()->rowCount(), 1);
    QCOMPARE(model.timeline()->applicationAt(0), ApplicationId(u"acme"_s));
    QVERIFY(
        model.timeline()->index(0).data(TimelineModel::DetailRole).toString().startsWith(u"Acme, Analyst"_s));

    model.show(PersonId(u"bo"_s));
    QCOMPARE(model.promises().size(), size_t(1));
    QVERIFY(model.promises().front().tone == Tone::Overdue);
    QCOMPARE(model.requests().size(), size_t(1)); // the fake rules plan no step for it
    QVERIFY(model.requests().front().title.contains(u"two work samples"_s));

    // Done is done.
    Application contoso = people.store->application(ApplicationId(u"contoso"_s)).value();
    contoso.commitments.back().fulfilledAt = people.clock.now();
    QSignalSpy changed(&model, &PersonModel::changed);
    people.run({u"done"_s, {SaveApplication{contoso}}});
    QCOMPARE(changed.count(), 1);
    QVERIFY(model.requests().empty());
}

void PeopleTest::aReferenceKnowsWhereItStands()
{
    People people;
    addSearch(people);
    PersonModel model(*people.store, people.clock);
    model.show(PersonId(u"cid"_s));
    const Person cid = model.person();
    people.run(saveReference(cid, {cid.id, Consent::Given, u"my first manager"_s}));
    QVERIFY(model.reference() && model.reference()->consent == Consent::Given);
    Application acme = people.store->application(ApplicationId(u"acme"_s)).value();
    acme.referencesRequested = true;
    people.run(listReference(acme, cid, true));
    QCOMPARE(model.referenceUses().size(), size_t(1));
    QCOMPARE(model.referenceUses().front().where, u"Acme, Analyst"_s);
    QCOMPARE(model.referenceUses().front().text, u"asked for, not told yet"_s);
    acme = people.store->application(acme.id).value();
    people.run(tellReference(acme, cid, people.clock.now()));
    QCOMPARE(model.referenceUses().front().text, u"told today"_s);
    QCOMPARE(model.timeline()->rowCount(), 1);
    // No longer a reference: nowhere.
    people.run(dropReference(cid, {people.store->application(acme.id).value()}));
    QVERIFY(!model.reference());
    QVERIFY(model.referenceUses().empty());
    QVERIFY(people.store->application(acme.id).value().references.empty());
    QVERIFY(people.store->undo());
    QCOMPARE(model.referenceUses().size(), size_t(1));
}

void PeopleTest::theirClocks()
{
    People people;
    people.run({u"home"_s, {SaveProfile{Profile{{}, {}, {}, {}, u"Europe/Berlin"_s, {}, {}}}}});
    Person ann;
    ann.id = PersonId(u"ann"_s);
    ann.name = u"Ann Ito"_s;
    people.run(addPerson(ann));
    PersonModel model(*people.store, people.clock);
    model.show(ann.id);
    QCOMPARE(model.theirTime(), QString());
    const auto in = [&](const QString &zone) {
        ann.timeZone = zone;
        people.run(changePerson(ann));
        return model.theirTime();
    };
    QCOMPARE(in(u"America/New_York"_s), u"It is 05:20 there, 6 h behind you."_s);
    QCOMPARE(in(u"Asia/Kolkata"_s), u"It is 15:50 there, 4:30 h ahead of you."_s);
    QCOMPARE(in(u"Europe/Paris"_s), u"It is 11:20 there, as with you."_s);
}

void PeopleTest::whoeverIsGoneIsGone()
{
    People people;
    people.add("cid", u"Çid"_s);
    PersonModel model(*people.store, people.clock);
    model.show(PersonId(u"cid"_s));
    QSignalSpy gone(&model, &PersonModel::gone);
    people.run(removePerson(model.person()));
    QCOMPARE(gone.count(), 1);
    QVERIFY(model.isEmpty());
    // Nobody is shown whom there is not.
    QSignalSpy failed(&model, &PersonModel::failed);
    model.show(PersonId(u"nobody"_s));
    QCOMPARE(failed.count(), 1);
    QVERIFY(model.isEmpty());
}

void PeopleTest::aRecruiterOfHundredsIsReadInTurns()
{
    People people;
    Tracker tracker = manyPeople(300, people.clock.now());
    for (Application &application : tracker.applications)
        application.coordinator = application.correspondence.front().people.front() = PersonId(u"p0"_s);
    QVERIFY(people.store->import(tracker, false));
    PersonModel model(*people.store, people.clock);
    model.show(PersonId(u"p0"_s));
    QCOMPARE(model.applicationCount(), 100);
    QVERIFY(!model.isComplete());
    QTRY_VERIFY(model.isComplete());
    QVERIFY(model.timeline()->total() > 100);
    QCOMPARE(model.timeline()->rowCount(), PersonTimelineModel::first);
    model.timeline()->showMore();
    QCOMPARE(model.timeline()->rowCount(), PersonTimelineModel::first + PersonTimelineModel::step);
    // The newest first, whichever application it belongs to.
    QSet<QString> applications;
    for (int row = 0; row < 10; ++row)
        applications += model.timeline()->applicationAt(row).value();
    QVERIFY(applications.size() > 1);
}

QTEST_GUILESS_MAIN(PeopleTest)
#include "tst_people.moc"
