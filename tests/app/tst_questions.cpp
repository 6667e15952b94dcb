// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Looking through the questions of all interviews: read beside the window, followed, opened, exported.
#include "panelstory.h"
#include "policyplanner.h"
#include "questiondesk.h"
#include "questiondialog.h"
#include "testsupport.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextBrowser>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

class TestQuestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotedIsFoundOpenedAndTakenAlong()
    {
        const QTemporaryDir folder;
        const FakeClock clock(panelMorning());
        const BusinessCalendar calendar;
        const PolicyPlanner planner(calendar);
        auto store = SqlTrackerStore::open(folder.filePath(u"a.db"_s), planner, clock);
        VERIFY_RESULT(store);
        Tracker story = panelStory();
        story.applications.front().interviews.front().debrief->questions = {
            {u"=1+1 in your head?"_s, u"Two <b>"_s, {}, true, {}}};
        VERIFY_RESULT((*store)->import(story, false));
        BackgroundWork work;
        QWidget window;
        QuestionDesk desk(**store, clock, planner, work, &window);
        QSignalSpy opened(&desk, &QuestionDesk::debriefRequested);
        desk.open();
        QuestionDialog *dialog = desk.dialog();
        QVERIFY(dialog);
        auto *table = dialog->findChild<QTableView *>(u"questionTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        const auto *answer = dialog->findChild<QTextBrowser *>(u"questionAnswer"_s);
        QVERIFY2(answer->toPlainText().contains(u"Two <b>"_s), qPrintable(answer->toPlainText()));
        dialog->findChild<QPushButton *>(u"openDebriefButton"_s)->click();
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.front().at(1).value<InterviewId>(), InterviewId(u"panel"_s));

        // Noted meanwhile.
        Interview interview = story.applications.front().interviews.front();
        interview.debrief->questions.push_back({u"Largest data set?"_s, {}, {}, false, {}});
        VERIFY_RESULT(
            (*store)->execute({u"noting"_s, {SaveInterview{ApplicationId(u"acme"_s), interview}}, {}}));
        QTRY_COMPARE(table->model()->rowCount(), 2);
        dialog->findChild<QLineEdit *>(u"questionSearch"_s)->setText(u"head"_s);
        QCOMPARE(table->model()->rowCount(), 1);

        const QString file = folder.filePath(u"questions.csv"_s);
        dialog->exportTo(file);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QString csv = QString::fromUtf8(written.readAll());
        QVERIFY2(csv.contains(u"'=1+1"_s), qPrintable(csv)); // no formula
        QVERIFY(!csv.contains(u"Largest"_s));                // what is shown, no more
        QVERIFY(!written.permissions().testAnyFlags(QFile::ReadGroup | QFile::ReadOther));
        dialog->exportTo(u"/nowhere/at/all.csv"_s);
        QVERIFY(dialog->findChild<QLabel *>(u"questionCount"_s)->text().contains(u"nowhere"_s));
    }

    void nothingNotedSaysWhatToDo()
    {
        QuestionDialog dialog;
        dialog.setQuestions({});
        QVERIFY(dialog.findChild<QLabel *>(u"questionCount"_s)->text().contains(u"debrief"_s));
        QVERIFY(!dialog.findChild<QPushButton *>(u"openDebriefButton"_s)->isEnabled());
    }
};

QTEST_MAIN(TestQuestions)
#include "tst_questions.moc"
