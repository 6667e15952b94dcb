// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The worked cases of the rulebook: facts and a moment give exactly these steps and these answers.
#include "holidaytable.h"
#include "scenario.h"
#include "testsupport.h"

#include <QDir>

using namespace afterword;
using namespace Qt::StringLiterals;

class TestScenarios : public QObject
{
    Q_OBJECT

    void addRows(const QString &folder);

private Q_SLOTS:
    void plans_data() { addRows(u"plan"_s); }
    void plans();
    void questions_data() { addRows(u"guard"_s); }
    void questions();

private:
    HolidayTable m_holidays;
    BusinessCalendar m_calendar{&m_holidays};
};

void TestScenarios::addRows(const QString &folder)
{
    QTest::addColumn<QString>("file");
    const QDir dir(QStringLiteral(AFTERWORD_GOLDEN "/scenarios/") + folder);
    const QStringList names = dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    QVERIFY2(!names.isEmpty(), qPrintable(dir.path()));
    for (const QString &name : names)
        QTest::newRow(qPrintable(name.chopped(5))) << dir.filePath(name);
}

void TestScenarios::plans()
{
    QFETCH(QString, file);
    const auto scenario = test::readScenario(file);
    VERIFY_RESULT(scenario);
    const Plan made = plan(scenario->tracker, scenario->cadence, m_calendar, scenario->at);
    const QStringList faults = test::differences(*scenario, made);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u";\n  ")));
}

void TestScenarios::questions()
{
    QFETCH(QString, file);
    const auto scenario = test::readScenario(file);
    VERIFY_RESULT(scenario);
    const GuardAnswer answer =
        guard(scenario->tracker, scenario->cadence, m_calendar, scenario->question, scenario->at);
    const QStringList faults = test::differences(*scenario, answer);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u";\n  ")));
}

QTEST_GUILESS_MAIN(TestScenarios)
#include "tst_scenarios.moc"
