// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One application told: its time line in order, its rounds and people, and how it follows the store.
#include "detailsmodel.h"
#include "fakeplanner.h"
#include "sampletracker.h"
#include "sqltrackerstore.h"
#include "testsupport.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

class TestDetails : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock{at("2026-11-25T10:20:00Z")};
    FakePlanner m_planner;
    std::unique_ptr<SqlTrackerStore> m_store;
    Application m_acme;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = SqlTrackerStore::open(m_folder->filePath(u"a.db"_s), m_planner, m_clock);
        VERIFY_RESULT(opened);
        m_store = std::move(*opened);
        Person ann;
        ann.id = PersonId(u"ann"_s);
        ann.name = u"Ann Ito"_s;
        ann.email = u"ann@acme.example"_s;
        m_acme = {};
        m_acme.id = ApplicationId(u"acme"_s);
        m_acme.company = u"Acme"_s;
        m_acme.role = u"Analyst"_s;
        m_acme.timeZone = u"America/New_York"_s;
        m_acme.appliedOn = QDate(2026, 11, 2);
        m_acme.hiringManager = ann.id;
        Interview interview;
        interview.id = InterviewId(u"i1"_s);
        interview.start = at("2026-11-24T15:00:00Z");
        interview.end = at("2026-11-24T16:00:00Z");
        interview.interviewers = {ann.id};
        m_acme.interviews = {interview};
        Correspondence out;
        out.id = CorrespondenceId(u"m1"_s);
        out.at = at("2026-11-24T20:00:00Z");
        out.kind = Kind::ThankYou;
        out.people = {ann.id};
        m_acme.correspondence = {out};
        VERIFY_RESULT(m_store->execute({u"a"_s, {SavePerson{ann}, SaveApplication{m_acme}}}));
    }
    void cleanup() { m_store.reset(); }

    void theTimeLineIsInOrderTheNewestFirst()
    {
        DetailsModel details(*m_store, m_clock);
        QAbstractItemModelTester tester(details.timeline());
        details.show(m_acme.id);
        QStringList titles;
        for (int row = 0; row < details.timeline()->rowCount(); ++row)
            titles.append(details.timeline()->index(row).data().toString());
        QCOMPARE(titles, (QStringList{u"Thank-you to Ann Ito"_s, u"Interview, round 1"_s, u"Applied"_s}));
        // Days and times are those of the place of the job.
        QCOMPARE(details.timeline()->index(1).data(TimelineModel::WhenRole).toString(), u"yesterday 10:00"_s);
    }

    void aStepIsDueByThePersonsOwnClock()
    {
        // On Today and on the board it is; one step with two hours would be two steps.
        VERIFY_RESULT(m_store->execute(
            {u"home"_s, {SaveProfile{Profile{{}, {}, {}, {}, u"Europe/Berlin"_s, {}, {}}}}}));
        DetailsModel details(*m_store, m_clock);
        details.show(m_acme.id);
        QVERIFY(details.nextStep());
        QCOMPARE(details.whenText(details.nextStep()->step), u"from today 17:00"_s);
    }

    void everySampleApplicationCanBeTold()
    {
        const auto sample = sampleTracker(m_clock.now());
        VERIFY_RESULT(sample);
        VERIFY_RESULT(m_store->import(*sample, false));
        DetailsModel details(*m_store, m_clock);
        QAbstractItemModelTester tester(details.timeline());
        QSignalSpy failures(&details, &DetailsModel::failed);
        for (const Application &application : sample->applications) {
            details.show(application.id);
            QCOMPARE(details.application().company, application.company);
            QCOMPARE(details.rounds().size(), application.interviews.size());
            for (int row = 0; row < details.timeline()->rowCount(); ++row)
                QVERIFY(!details.timeline()->index(row).data().toString().isEmpty());
        }
        QCOMPARE(failures.count(), 0);
    }

    void aPersonInTwoRolesStandsOnce()
    {
        DetailsModel details(*m_store, m_clock);
        details.show(m_acme.id);
        QCOMPARE(details.people().size(), size_t(1));
        QCOMPARE(details.people().front().role, u"hiring manager, interviewer"_s);
        QCOMPARE(details.people().front().contact, u"ann@acme.example"_s);
    }

    void followsTheStore()
    {
        DetailsModel details(*m_store, m_clock);
        details.show(m_acme.id);
        QSignalSpy changed(&details, &DetailsModel::changed);
        Correspondence reply;
        reply.id = CorrespondenceId(u"m2"_s);
        reply.direction = Direction::In;
        reply.at = at("2026-11-25T09:00:00Z");
        reply.meaning = Meaning::Positive;
        VERIFY_RESULT(m_store->execute({u"reply"_s, {SaveCorrespondence{m_acme.id, reply}}}));
        QVERIFY(changed.count() >= 1);
        QCOMPARE(details.timeline()->rowCount(), 4);
        VERIFY_RESULT(m_store->undo());
        QCOMPARE(details.timeline()->rowCount(), 3);
    }

    void whatIsRemovedIsNoLongerShown()
    {
        DetailsModel details(*m_store, m_clock);
        details.show(m_acme.id);
        VERIFY_RESULT(m_store->execute({u"remove"_s, {RemoveApplication{m_acme.id}}}));
        QVERIFY(details.isEmpty());
        QCOMPARE(details.timeline()->rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestDetails)
#include "tst_details.moc"
