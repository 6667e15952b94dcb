// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The questions of all interviews: found by any word, with the best answer so far.
#include "panelstory.h"
#include "questionbank.h"
#include "testsupport.h"

#include <QAbstractItemModelTester>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

class TestQuestionBank : public QObject
{
    Q_OBJECT

private:
    Tracker m_tracker;

    std::vector<BankedQuestion> banked() const { return bankedQuestions(m_tracker, Zone()); }
    static QStringList shown(const QuestionBankModel &model)
    {
        QStringList questions;
        for (const BankedQuestion &question : model.shown())
            questions.append(question.question);
        return questions;
    }

private Q_SLOTS:
    void init()
    {
        m_tracker = panelStory();
        m_tracker.applications.front().tags = {u"remote"_s};
        m_tracker.applications.front().interviews.front().debrief->questions = {
            {u"Why do you want to leave?"_s, u"The travel"_s, u"A frown"_s, true, u"Say what I look for"_s},
            {u"Largest data set?"_s, u"Two terabytes"_s, {}, false, {}}};
        Application other = m_tracker.applications.front();
        other.id = ApplicationId(u"brook"_s);
        other.company = u"Brook"_s;
        other.role = u"Engineer"_s;
        other.tags = {};
        Interview &interview = other.interviews.front();
        interview.round = 2;
        interview.start = at("2026-11-10T10:00:00Z");
        interview.end = at("2026-11-10T11:00:00Z");
        interview.debrief->questions = {
            {u"why do you want to  leave"_s, u"I look for more data work"_s, u"A nod"_s, false, {}},
            {u"Why do you want to leave?!"_s, {}, {}, false, {}}};
        m_tracker.applications.push_back(other);
    }

    void theNewestComesFirstWithTheBestAnswer()
    {
        const auto questions = banked();
        QCOMPARE(questions.size(), size_t(4));
        const BankedQuestion &unsure = questions.front();
        QCOMPARE(unsure.company, u"Acme"_s);
        // The older answer was sure.
        QCOMPARE(unsure.bestAnswer, u"I look for more data work"_s);
        QCOMPARE(unsure.bestWhere, u"Brook, round 2"_s);
        // The best one needs no other.
        QVERIFY(questions[2].bestAnswer.isEmpty());
        // Where nothing was answered, the best answer stands in.
        QVERIFY(questions[3].answer.isEmpty());
    }

    void isFoundByAnyWord_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("found");
        QTest::newRow("nothing typed") << QString() << 4;
        QTest::newRow("a question") << u"leav"_s << 3;
        QTest::newRow("an answer") << u"terab"_s << 1;
        QTest::newRow("what was found") << u"look for"_s << 2;
        QTest::newRow("a company") << u"brook"_s << 2;
        QTest::newRow("a role") << u"engineer"_s << 2;
        QTest::newRow("a tag") << u"remote"_s << 2;
        QTest::newRow("two words") << u"acme leave"_s << 1;
        QTest::newRow("no such") << u"zebra"_s << 0;
    }
    void isFoundByAnyWord()
    {
        QFETCH(QString, typed);
        QFETCH(int, found);
        QuestionBankModel model;
        const QAbstractItemModelTester tester(&model);
        model.setQuestions(banked());
        model.setWords(typed);
        QCOMPARE(model.rowCount(), found);
        QCOMPARE(model.total(), 4);
    }

    void whatWasUnsureIsListedAlone()
    {
        QuestionBankModel model;
        model.setQuestions(banked());
        model.setUnsureOnly(true);
        QCOMPARE(shown(model), QStringList(u"Why do you want to leave?"_s));
    }

    void sortsByAnyColumn()
    {
        QuestionBankModel model;
        const QAbstractItemModelTester tester(&model);
        model.setQuestions(banked());
        model.sort(QuestionBankModel::QuestionColumn, Qt::AscendingOrder);
        QCOMPARE(model.shown().front().question, u"Largest data set?"_s);
        model.sort(QuestionBankModel::RoundColumn, Qt::DescendingOrder);
        QCOMPARE(model.shown().front().round, 2);
        model.sort(QuestionBankModel::CompanyColumn, Qt::AscendingOrder);
        QCOMPARE(model.shown().front().company, u"Acme"_s);
    }

    void aSpreadsheetGetsEverything()
    {
        const QList<QStringList> rows = questionRows(banked());
        QCOMPARE(rows.size(), 5);
        for (const QStringList &row : rows)
            QCOMPARE(row.size(), rows.front().size());
        QVERIFY(rows[1].contains(u"A frown"_s) && rows[1].contains(u"2026-11-24"_s));
    }
};

QTEST_GUILESS_MAIN(TestQuestionBank)
#include "tst_questionbank.moc"
