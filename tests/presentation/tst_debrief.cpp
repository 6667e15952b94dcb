// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writing down how an interview went, without a window: everything is kept as it is typed, and what follows
// from it is told at once.
#include "debriefmodel.h"
#include "panelstory.h"
#include "policyplanner.h"
#include "sqltrackerstore.h"
#include "testsupport.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

class TestDebrief : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock{at("2026-11-24T19:05:00Z")}; // five minutes after the interview
    BusinessCalendar m_calendar;
    PolicyPlanner m_planner{m_calendar};
    std::unique_ptr<SqlTrackerStore> m_store;
    std::unique_ptr<CommandRunner> m_runner;
    std::unique_ptr<DebriefModel> m_model;

    const ApplicationId m_acme{u"acme"_s};
    const InterviewId m_panel{u"panel"_s};

    QString file() const { return m_folder->filePath(u"a.db"_s); }
    Application acme() const { return m_store->application(m_acme).value_or(Application()); }
    Debrief debrief() const { return acme().interviews.front().debrief.value_or(Debrief()); }
    std::vector<Person> people() const { return m_store->people().value_or(std::vector<Person>()); }
    void open()
    {
        auto store = SqlTrackerStore::open(file(), m_planner, m_clock);
        VERIFY_RESULT(store);
        m_store = std::move(*store);
        m_runner = std::make_unique<CommandRunner>(*m_store);
    }
    void debriefAnew()
    {
        m_model = std::make_unique<DebriefModel>(*m_store, m_clock, *m_runner, m_calendar);
        VERIFY_RESULT(m_model->open(m_acme, m_panel));
    }
    template <typename Edit>
    void type(Edit edit)
    {
        DebriefNotes notes = m_model->notes();
        edit(notes);
        m_model->setNotes(notes);
    }
    QStringList follows() const
    {
        QStringList lines;
        for (const Consequence &consequence : m_model->consequences())
            lines.append(consequence.what);
        return lines;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
        Tracker story = panelStory();
        story.applications.front().interviews.front().debrief.reset();
        story.applications.front().interviews.front().debriefedAt.reset();
        VERIFY_RESULT(m_store->import(story, false));
        debriefAnew();
    }
    void cleanup()
    {
        m_model.reset();
        m_runner.reset();
        m_store.reset();
    }

    void whatIsTypedIsKeptByItself()
    {
        QVERIFY(DebriefModel::saveDelay < std::chrono::seconds(2));
        type([](DebriefNotes &notes) { notes.debrief.keyPoints = u"Streams"_s; });
        QVERIFY(!m_model->isKept());
        // Steady typing puts it off no further.
        QTest::qWait(600);
        type([](DebriefNotes &notes) { notes.debrief.keyPoints = u"Streams and their data "_s; });
        QTRY_VERIFY_WITH_TIMEOUT(m_model->isKept(), 1000);
        QCOMPARE(debrief().keyPoints, u"Streams and their data"_s);
        QVERIFY(!acme().interviews.front().debriefedAt);
        // The field keeps its last blank.
        QCOMPARE(m_model->notes().debrief.keyPoints, u"Streams and their data "_s);
    }

    void everyFieldComesBackAfterARestart()
    {
        type([this](DebriefNotes &notes) {
            notes.debrief.keyPoints = u"Streams"_s;
            notes.debrief.compliments = u"My line balancing"_s;
            notes.debrief.unsaid = u"That I led the move in Lyon"_s;
            notes.debrief.corrections = u"It was 2024, not 2023"_s;
            notes.debrief.improve = u"Shorter answers"_s;
            notes.debrief.questions = {
                {u"Why Acme?"_s, u"The data"_s, u"A nod"_s, true, u"Read their report"_s},
                {{}, u"An answer whose question I forgot"_s, {}, false, {}},
                {}};
            notes.debrief.questionsToAsk = {u"Who decides?"_s, {}, u"How large is the team?"_s};
            notes.signs = {Signal::Overran, Signal::Compliment};
            notes.selfRating = 4;
            notes.decision.words = u"end of next week"_s;
            notes.decision.by = Deadline(QDate(2026, 12, 4));
            notes.contact = u"Bob Marsh"_s;
            notes.met[1].callsWelcome = true;
            Commitment request = m_model->newRequest();
            request.what = u"Work samples"_s;
            request.words = u"sometime"_s; // nothing that names a day yet
            notes.requests.push_back(request);
        });
        m_model->save();
        m_model.reset();
        open();
        debriefAnew();
        const DebriefNotes &notes = m_model->notes();
        QCOMPARE(notes.debrief.unsaid, u"That I led the move in Lyon"_s);
        QCOMPARE(notes.debrief.corrections, u"It was 2024, not 2023"_s);
        QCOMPARE(notes.debrief.improve, u"Shorter answers"_s);
        QCOMPARE(notes.debrief.questions.size(), size_t(2)); // the empty one was only room to type
        QCOMPARE(notes.debrief.questions.front().research, u"Read their report"_s);
        QCOMPARE(notes.debrief.questionsToAsk, (QStringList{u"Who decides?"_s, u"How large is the team?"_s}));
        QCOMPARE(notes.signs, (std::vector{Signal::Overran, Signal::Compliment}));
        QCOMPARE(notes.selfRating, std::optional(4));
        QCOMPARE(notes.decision.by, std::optional(Deadline(QDate(2026, 12, 4))));
        QCOMPARE(notes.contact, u"Bob Marsh"_s);
        QVERIFY(notes.met[1].callsWelcome);
        QCOMPARE(notes.requests.size(), size_t(1));
        QCOMPARE(notes.requests.front().words, u"sometime"_s);
        const Application stored = acme();
        QCOMPARE(stored.designatedContact, PersonId(u"bob"_s));
        // It was said at the interview, by whoever led it.
        QCOMPARE(stored.commitments.front().madeAt, stored.interviews.front().end);
        QCOMPARE(stored.commitments.front().person, PersonId(u"ann"_s));
    }

    void oneSittingIsOneUndo()
    {
        const Application before = acme();
        const size_t known = people().size();
        type([](DebriefNotes &notes) { notes.debrief.keyPoints = u"Streams"_s; });
        m_model->save();
        type([](DebriefNotes &notes) {
            notes.contact = u"Dana Cole"_s;
            notes.decision.by = Deadline(QDate(2026, 12, 4));
        });
        m_model->save();
        QVERIFY(m_model->finish());
        QCOMPARE(acme().interviews.front().debriefedAt, std::optional(m_clock.now()));
        QSignalSpy replaced(m_model.get(), &DebriefModel::replaced);
        m_runner->undo();
        QCOMPARE(acme(), before);
        QCOMPARE(people().size(), known);
        QCOMPARE(replaced.size(), 1); // the open page shows it
        QVERIFY(m_model->notes().debrief.keyPoints.isEmpty());
        QVERIFY(!m_model->isFinished());
    }

    void aNameThatIsStillBeingTypedLeavesNobodyBehind()
    {
        const size_t known = people().size();
        for (const QString &typed : {u"D"_s, u"Dana"_s, u"Dana Cole <dana@acme.example>"_s}) {
            type([&](DebriefNotes &notes) { notes.contact = typed; });
            QVERIFY(m_model->save());
            QCOMPARE(people().size(), known + 1);
        }
        const Person dana = m_store->person(acme().designatedContact).value();
        QCOMPARE(dana.name, u"Dana Cole"_s);
        QCOMPARE(dana.email, u"dana@acme.example"_s);
        type([](DebriefNotes &notes) { notes.contact = u"Cy Okoro"_s; });
        QVERIFY(m_model->save());
        QCOMPARE(people().size(), known);
        QCOMPARE(acme().designatedContact, PersonId(u"cy"_s));
        type([](DebriefNotes &notes) { notes.contact.clear(); });
        QVERIFY(m_model->save());
        QVERIFY(acme().designatedContact.isEmpty());
    }

    void whatIsTakenOutAgainIsNoFact()
    {
        const Commitment request = m_model->newRequest();
        type([&](DebriefNotes &notes) {
            notes.debrief.keyPoints = u"x"_s;
            notes.decision.words = u"soon"_s;
            notes.requests.push_back(request);
            notes.requests.back().what = u"Work samples"_s;
        });
        QVERIFY(m_model->save());
        QCOMPARE(acme().commitments.size(), size_t(2));
        type([](DebriefNotes &notes) {
            notes.debrief.keyPoints = u"  "_s;
            notes.decision.words.clear();
            notes.requests.clear();
        });
        QVERIFY(m_model->save());
        QVERIFY(acme().commitments.empty());
        QVERIFY(!acme().interviews.front().debrief);
    }

    void othersMayChangeTheRestMeanwhile()
    {
        type([](DebriefNotes &notes) { notes.debrief.keyPoints = u"Streams"_s; });
        Application moved = acme();
        moved.notes = u"typed elsewhere"_s;
        moved.interviews.front().location = u"Room 5"_s;
        VERIFY_RESULT(m_store->execute({u"elsewhere"_s, {SaveApplication{moved}}, {}}));
        QCOMPARE(m_model->notes().debrief.keyPoints, u"Streams"_s);
        QVERIFY(m_model->save());
        QCOMPARE(acme().notes, u"typed elsewhere"_s);
        QCOMPARE(acme().interviews.front().location, u"Room 5"_s);
        QCOMPARE(debrief().keyPoints, u"Streams"_s);
    }

    void itSaysWhatFollows()
    {
        QVERIFY(follows().contains(u"Thank Ann Ito"_s));
        QVERIFY(follows().contains(u"Thank Bob Marsh"_s));
        QSignalSpy told(m_model.get(), &DebriefModel::consequencesChanged);
        type([](DebriefNotes &notes) { notes.decision.by = Deadline(QDate(2026, 12, 4)); });
        QVERIFY(m_model->save());
        QCOMPARE(told.size(), 1);
        const auto asking = std::ranges::find_if(m_model->consequences(), [](const Consequence &consequence) {
            return consequence.what.contains(u"decision"_s, Qt::CaseInsensitive);
        });
        QVERIFY2(asking != m_model->consequences().end(), qPrintable(follows().join(u" | "_s)));
        QVERIFY2(asking->when.contains(u"Dec"_s), qPrintable(asking->when));
    }

    void anInterviewThatIsGoneSaysSo()
    {
        QSignalSpy removed(m_model.get(), &DebriefModel::removed);
        VERIFY_RESULT(m_store->execute({u"removing"_s, {RemoveInterview{m_acme, m_panel}}, {}}));
        QCOMPARE(removed.size(), 1);
        DebriefModel other(*m_store, m_clock, *m_runner, m_calendar);
        QCOMPARE(other.open(m_acme, m_panel).error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestDebrief)
#include "tst_debrief.moc"
