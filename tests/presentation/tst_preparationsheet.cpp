// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Before an interview: who, where and when by which clocks, what came up before, and what to ask.
#include "panelstory.h"
#include "preparationsheet.h"
#include "testsupport.h"

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

class TestPreparationSheet : public QObject
{
    Q_OBJECT

private:
    Tracker m_story;

    Application &acme() { return m_story.applications.front(); }
    PreparationSheet sheet(const char *home = "Europe/Berlin")
    {
        const DateText dates(Zone::named(QString::fromLatin1(home)).value(), at("2026-12-01T09:00:00Z"),
                             QLocale::c());
        return preparationSheet(acme(), acme().interviews.back(), m_story.people, dates);
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init()
    {
        m_story = panelStory();
        Interview second;
        second.id = InterviewId(u"second"_s);
        second.round = 2;
        second.mode = InterviewMode::Video;
        second.start = at("2026-12-02T15:00:00Z");
        second.end = at("2026-12-02T16:00:00Z");
        second.location = u"https://meet.acme.example/42"_s;
        second.interviewers = {PersonId(u"bob"_s)};
        acme().interviews.push_back(second);
    }

    void bothClocksStandWhereTheyDiffer()
    {
        QCOMPARE(sheet().when, u"Wednesday 2 December 2026, 16:00 to 17:00"_s);
        QCOMPARE(sheet().theirTime, u"Wednesday 2 December 2026, 10:00 to 11:00 there (America/New York)"_s);
        QVERIFY(sheet("America/New_York").theirTime.isEmpty());
    }

    void whoAndWhere()
    {
        acme().coordinator = PersonId(u"cy"_s);
        m_story.people.front().notes = u"never asked"_s; // Ann is not there
        const PreparationSheet page = sheet();
        QCOMPARE(page.place, u"https://meet.acme.example/42"_s);
        QCOMPARE(page.people.size(), size_t(2));
        QCOMPARE(page.people.front().name, u"Bob Marsh"_s);
        QCOMPARE(page.people.front().contact, u"bob@acme.example"_s);
        QCOMPARE(page.people.back().name, u"Cy Okoro"_s);
    }

    void anInterviewThereHasTheCompanysPlaceUnlessItNamesOne()
    {
        acme().location = u"Boston"_s;
        acme().interviews.back().mode = InterviewMode::Onsite;
        acme().interviews.back().location.clear();
        QCOMPARE(sheet().place, u"Boston"_s);
        acme().interviews.back().mode = InterviewMode::Phone;
        QVERIFY(sheet().place.isEmpty());
    }

    void whatWasUnsureComesBackWithWhatWasFound()
    {
        Debrief &debrief = *acme().interviews.front().debrief;
        debrief.questions = {{u"Why Acme?"_s, u"The data"_s, {}, false, {}},
                             {u"What is a watermark?"_s, u"I guessed"_s, u"A frown"_s, true, u"Late data"_s}};
        debrief.questionsToAsk = {u"Who decides?"_s};
        const PreparationSheet page = sheet();
        QCOMPARE(page.unsure,
                 (std::vector{OpenQuestion{u"What is a watermark?"_s, u"I guessed"_s, u"Late data"_s, 1}}));
        QCOMPARE(page.toAsk, QStringList(u"Who decides?"_s));
        QCOMPARE(page.likedSoFar, QStringList(debrief.compliments));
    }

    void whatIsOpenIsNotForgotten()
    {
        Commitment asked;
        asked.id = CommitmentId(u"c1"_s);
        asked.type = CommitmentType::Deliverable;
        asked.madeAt = at("2026-11-24T19:00:00Z");
        asked.what = u"work samples"_s;
        asked.person = PersonId(u"ann"_s);
        Commitment done = asked;
        done.id = CommitmentId(u"c2"_s);
        done.what = u"a certificate"_s;
        done.fulfilledAt = at("2026-11-26T09:00:00Z");
        acme().commitments = {asked, done};
        const QStringList promised = sheet().promised;
        QCOMPARE(promised.size(), 1);
        QVERIFY2(promised.front().contains(u"work samples"_s), qPrintable(promised.front()));
    }

    void theChecklistAsksWhatTheRulesSay()
    {
        const QString all = sheet().checklist.join(u' ');
        for (const QString &word : {u"When"_s, u"whom"_s, u"phone"_s, u"mail"_s, u"name"_s, u"address"_s})
            QVERIFY2(all.contains(word, Qt::CaseInsensitive), qPrintable(word));
    }
};

QTEST_GUILESS_MAIN(TestPreparationSheet)
#include "tst_preparationsheet.moc"
