// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rules as a person meets them: where they come from, what lies behind a step, and how to find one.
#include "rulelistmodel.h"
#include "ruletext.h"
#include "testsupport.h"

#include <QAbstractItemModelTester>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

namespace {

QStringList idsOf(const WhyPage &page)
{
    QStringList ids;
    for (const RuleText &rule : page.rules)
        ids << rule.id;
    return ids;
}

} // namespace

class TestRules : public QObject
{
    Q_OBJECT

    RuleBook m_book{QLocale(QLocale::English)};
    DateText m_dates{Zone::named(u"Europe/Berlin"_s).value(), at("2026-12-02T10:20:00Z"),
                     QLocale(QLocale::English)};

    QString mark(const QString &id) { return sourceMark(m_book.find(id).value()); }
    QString place(const QString &id) { return placeText(m_book.find(id).value()); }

private Q_SLOTS:
    void aRuleSaysWhereItComesFrom()
    {
        QCOMPARE(mark(u"001-16"_s), u"An article’s advice"_s);
        QCOMPARE(mark(u"004-30"_s), u"An article’s advice: never"_s);
        QCOMPARE(mark(u"C-07"_s), u"Where articles differ: our choice"_s);
        QCOMPARE(mark(u"C-02"_s), u"Where articles are silent: our choice"_s);
        QCOMPARE(mark(u"C-38"_s), u"Our own number"_s);
        QCOMPARE(mark(u"own-debrief"_s), u"Our own number"_s);
        QCOMPARE(mark(u"user"_s), u"Your own decision"_s);
        QCOMPARE(place(u"001-16"_s), u"Article 2, line 45"_s);
        QCOMPARE(place(u"000-01"_s), u"Article 1, lines 10 to 12"_s);
        QCOMPARE(place(u"000-10"_s), u"Article 1, lines 54 and 90"_s);
        QCOMPARE(place(u"C-07"_s), QString());
        QCOMPARE(articleText(m_book.article(3)), u"“What to Do After Your Job Interview”, Mir Garvy"_s);
    }

    void behindADueThankYouStandsTheArticlesAdvice()
    {
        AgendaRow row;
        row.recipient = u"Ann Ito"_s;
        row.step.kind = Kind::ThankYou;
        row.step.reason = u"The interview ended at 11:20."_s;
        row.step.due = at("2026-12-02T16:00:00Z");
        row.step.rules = {u"C-01"_s, u"001-16"_s, u"004-06"_s, u"001-16"_s};
        const WhyPage page = whyStep(row, m_dates, m_book);
        QCOMPARE(page.heading, u"Thank Ann Ito"_s);
        QCOMPARE(page.reason, u"The interview ended at 11:20."_s);
        QVERIFY2(page.when.startsWith(u"until today"), qPrintable(page.when));
        // The articles first, then what was chosen between them; each once.
        QCOMPARE(idsOf(page), (QStringList{u"001-16"_s, u"004-06"_s, u"C-01"_s}));
    }

    void onAHeldStatusQuestionTheHoursAreTheArticlesAndTheSendingTimeIsOurs()
    {
        HeldMessage held;
        held.kind = Kind::StatusCheckIn;
        held.until = at("2026-12-07T08:00:00Z");
        held.reason = u"They named Friday."_s;
        held.rules = {u"004-12"_s, u"004-13"_s, u"002-16"_s, u"C-07"_s};
        const WhyPage page = whyHeld(held, u"Ann Ito"_s, m_dates, m_book);
        QCOMPARE(page.heading, u"Not now: Ask Ann Ito about the decision"_s);
        QVERIFY2(page.when.contains(u"7 Dec"), qPrintable(page.when));
        QCOMPARE(idsOf(page), (QStringList{u"004-12"_s, u"004-13"_s, u"002-16"_s, u"C-07"_s, u"C-38"_s}));
        const RuleText grace = page.rules[1];
        QVERIFY(grace.title.contains(u"48 hours") && grace.source == RuleSource::Article);
        const RuleText window = page.rules.back();
        QVERIFY(window.text.contains(u"9:00 to 17:00") && window.source == RuleSource::Own);
    }

    void anOwnNumberIsToldAsTheOneOfItsStep()
    {
        AgendaRow row;
        row.step.kind = Kind::Debrief;
        row.step.rules = {u"000-27"_s, u"own"_s};
        QCOMPARE(idsOf(whyStep(row, m_dates, m_book)), (QStringList{u"000-27"_s, u"own-debrief"_s}));
    }

    void everyAdviceHasSomethingBehindIt_data()
    {
        QTest::addColumn<Stage>("stage");
        QTest::addColumn<Advice>("advice");
        QTest::addColumn<int>("unanswered");
        QTest::addColumn<QString>("cites");
        QTest::newRow("waiting without a message held back")
            << Stage::Applied << Advice::Wait << 0 << u"004-34"_s;
        QTest::newRow("enough was written") << Stage::FollowingUp << Advice::Stop << 3 << u"001-42"_s;
        QTest::newRow("closed without an answer")
            << Stage::Closed << Advice::Stop << 3 << u"own-no-response"_s;
    }
    void everyAdviceHasSomethingBehindIt()
    {
        QFETCH(Stage, stage);
        QFETCH(Advice, advice);
        QFETCH(int, unanswered);
        QFETCH(QString, cites);
        Application application;
        application.company = u"Acme"_s;
        ApplicationAdvice given;
        given.stage = stage;
        given.advice = advice;
        given.unanswered = unanswered;
        given.summary = u"Let it rest."_s;
        const WhyPage page = whyAdvice(application, given, m_dates, m_book);
        QCOMPARE(page.heading, u"Acme"_s);
        QCOMPARE(page.reason, u"Let it rest."_s);
        QVERIFY2(idsOf(page).contains(cites), qPrintable(idsOf(page).join(u' ')));
    }

    void theListHoldsEveryRuleUnderItsArticle()
    {
        RuleListModel model(m_book);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.ruleCount(), int(m_book.rules().size()));
        QCOMPARE(model.rowCount(), model.ruleCount() + 7); // five articles, decisions, own numbers
        const QModelIndex first = model.index(0);
        QVERIFY(first.data(RuleListModel::HeadingRole).toBool());
        QVERIFY(!(first.flags() & Qt::ItemIsSelectable));
        QCOMPARE(first.data().toString(),
                 u"Article 1: What to Do After a Job Interview – How to Follow Up"_s);
        QCOMPARE(model.index(1).data(RuleListModel::IdRole).toString(), u"000-01"_s);
        const auto mark = [&model](const QString &id) {
            return model.indexOf(id).data(RuleListModel::MarkRole);
        };
        QCOMPARE(mark(u"000-01"_s), u"Article 1, lines 10 to 12"_s);
        QCOMPARE(mark(u"004-30"_s), u"Article 5, line 66: never"_s);
        QCOMPARE(mark(u"C-07"_s), u"Where articles differ: our choice"_s);
    }

    void wordsNarrowTheListDown()
    {
        RuleListModel model(m_book);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFilter(u"card  MAIL"_s);
        QVERIFY(model.ruleCount() > 0 && model.ruleCount() < 20);
        QVERIFY(model.indexOf(u"001-15"_s).isValid() && model.indexOf(u"C-06"_s).isValid());
        QVERIFY(!model.indexOf(u"004-30"_s).isValid());
        model.setFilter(u"C-07"_s);
        QCOMPARE(model.ruleCount(), 1);
        QCOMPARE(model.rowCount(), 2);
        model.setFilter(u"zebra"_s);
        QCOMPARE(model.rowCount(), 0);
        model.setFilter({});
        QCOMPARE(model.ruleCount(), int(m_book.rules().size()));
    }

    void aPlaceInTheListSurvivesTheSearch()
    {
        RuleListModel model(m_book);
        const QPersistentModelIndex texting = model.indexOf(u"004-30"_s);
        model.setFilter(u"text message"_s);
        QVERIFY(texting.isValid());
        QCOMPARE(texting.data(RuleListModel::IdRole).toString(), u"004-30"_s);
    }
};

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
