// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rulebook told to people: complete in every language, and nothing that a plan cites is missing from it.
#include "guard.h"
#include "histories.h"
#include "holidaytable.h"
#include "planfaults.h"
#include "plausibletracker.h"
#include "randomtracker.h"
#include "rulebook.h"
#include "scenario.h"
#include "testsupport.h"

#include <QDir>
#include <QRegularExpression>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

namespace {

/// How many rules each article has, and how many decisions there are.
constexpr std::array rulesByArticle{61, 43, 28, 18, 34};
constexpr int decisions = 41;

QStringList numbered(const QString &prefix, int count)
{
    QStringList ids;
    for (int number = 1; number <= count; ++number)
        ids << prefix + u"-%1"_s.arg(number, 2, 10, QLatin1Char('0'));
    return ids;
}

QStringList idsOfTheRulebook()
{
    QStringList ids;
    for (size_t article = 0; article < rulesByArticle.size(); ++article)
        ids << numbered(u"%1"_s.arg(article, 3, 10, QLatin1Char('0')), rulesByArticle[article]);
    return ids << numbered(u"C"_s, decisions);
}

RuleBook bookIn(const QString &language)
{
    return RuleBook(QLocale(language));
}

void collect(QHash<QString, QSet<Kind>> &cited, const QStringList &rules, Kind kind)
{
    for (const QString &rule : rules)
        cited[rule].insert(kind);
}

void collect(QHash<QString, QSet<Kind>> &cited, const Plan &plan)
{
    for (const Step &step : plan.steps)
        collect(cited, step.rules, step.kind);
    for (const ApplicationAdvice &application : plan.applications) {
        for (const HeldMessage &held : application.held)
            collect(cited, held.rules, held.kind);
    }
}

} // namespace

class TestRuleBook : public QObject
{
    Q_OBJECT

    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "de"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

private Q_SLOTS:
    void everyRuleOfTheRulebookIsThereAndNoOther_data() { addLanguages(); }
    void everyRuleOfTheRulebookIsThereAndNoOther();
    void everyFieldIsThere_data() { addLanguages(); }
    void everyFieldIsThere();
    void aRuleSaysWhereItStands();
    void aDecisionTellsWhatEachArticleSays();
    void rulesNameOnlyRulesThatExist();
    void prohibitionsAreMarked();
    void whatAnyPlanCitesIsTold();
    void theLanguageIsThePersons();
    void nobodyIsLeftWithoutText();
};

void TestRuleBook::everyRuleOfTheRulebookIsThereAndNoOther()
{
    QFETCH(QString, language);
    const RuleBook book = bookIn(language);
    QStringList ids;
    for (const RuleText &rule : book.rules()) {
        if (rule.id != "user"_L1 && !rule.id.startsWith("own"_L1))
            ids << rule.id;
    }
    QCOMPARE(ids, idsOfTheRulebook());
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()), knownRules());
    QCOMPARE(book.articleCount(), int(rulesByArticle.size()));
}

void TestRuleBook::everyFieldIsThere()
{
    QFETCH(QString, language);
    const RuleBook book = bookIn(language);
    QCOMPARE(book.language(), language);
    static const QRegularExpression sentenceEnd(u"[.!?…](?=\\s|$)"_s);
    for (const RuleText &rule : book.rules()) {
        const QByteArray id = rule.id.toUtf8();
        QVERIFY2(!rule.title.isEmpty() && rule.title.size() <= 60, id.constData());
        QVERIFY2(!rule.title.endsWith(u'.'), id.constData());
        const auto sentences = rule.text.count(sentenceEnd);
        QVERIFY2(sentences >= 1 && sentences <= 3, id.constData());
        QVERIFY2(rule.text.endsWith(u'.') || rule.text.endsWith(u'?'), id.constData());
        QCOMPARE(rule.text, rule.text.simplified());
        QVERIFY2((rule.source == RuleSource::Article) == rule.change.isEmpty(), id.constData());
        QCOMPARE(rule.source == RuleSource::Differing || rule.source == RuleSource::Silent,
                 !rule.sides.empty());
        for (const RuleSide &side : rule.sides)
            QVERIFY2(!side.rules.isEmpty() && side.says.endsWith(u'.'), id.constData());
    }
    for (int article = 1; article <= book.articleCount(); ++article) {
        QVERIFY(!book.article(article).title.isEmpty());
        QVERIFY(!book.article(article).author.isEmpty());
    }
}

void TestRuleBook::aRuleSaysWhereItStands()
{
    const RuleBook book = bookIn(u"en"_s);
    const auto twoDays = book.find(u"001-17"_s);
    QVERIFY(twoDays);
    QCOMPARE(twoDays->article, 2);
    QCOMPARE(twoDays->lines, (std::vector{std::pair(47, 47)}));
    QCOMPARE(book.find(u"000-10"_s)->lines, (std::vector{std::pair(54, 54), std::pair(90, 90)}));
    QCOMPARE(book.find(u"000-01"_s)->lines, (std::vector{std::pair(10, 12)}));
    QCOMPARE(book.article(3).author, u"Mir Garvy"_s);
    for (const RuleText &rule : book.rules()) {
        QCOMPARE(rule.article > 0, rule.source == RuleSource::Article);
        QCOMPARE(rule.lines.empty(), rule.article == 0);
        for (const auto &[first, last] : rule.lines)
            QVERIFY2(first > 0 && first <= last, qPrintable(rule.id));
    }
    QCOMPARE(book.article(0).title, QString());
    QCOMPARE(book.article(6).title, QString());
}

void TestRuleBook::aDecisionTellsWhatEachArticleSays()
{
    const RuleBook book = bookIn(u"en"_s);
    const auto grace = book.find(u"C-07"_s);
    QVERIFY(grace);
    QCOMPARE(grace->source, RuleSource::Differing);
    QCOMPARE(grace->sides.size(), size_t(3));
    QCOMPARE(grace->sides[2].rules, QStringList(u"004-13"_s));
    // The article's rule leads back to what was decided about it.
    QVERIFY(book.find(u"004-13"_s)->see.contains(u"C-07"_s));
    QCOMPARE(book.find(u"C-38"_s)->source, RuleSource::Own);
    QCOMPARE(book.find(u"user"_s)->source, RuleSource::Person);
}

void TestRuleBook::rulesNameOnlyRulesThatExist()
{
    const RuleBook book = bookIn(u"en"_s);
    for (const RuleText &rule : book.rules()) {
        for (const QString &id : rule.see)
            QVERIFY2(book.find(id) && id != rule.id, qPrintable(rule.id + u" names "_s + id));
        for (const RuleSide &side : rule.sides) {
            for (const QString &id : side.rules) {
                const auto named = book.find(id);
                QVERIFY2(named && named->source == RuleSource::Article,
                         qPrintable(rule.id + u" names "_s + id));
            }
        }
    }
}

void TestRuleBook::prohibitionsAreMarked()
{
    const RuleBook book = bookIn(u"en"_s);
    for (const char *id : {"002-25", "002-26", "002-27", "004-29", "004-30", "004-31", "004-32", "004-33"})
        QVERIFY2(book.find(QString::fromLatin1(id))->never, id);
    for (const char *id : {"000-17", "001-16", "003-05", "C-14"})
        QVERIFY2(!book.find(QString::fromLatin1(id))->never, id);
}

void TestRuleBook::whatAnyPlanCitesIsTold()
{
    const RuleBook book = bookIn(u"en"_s);
    const HolidayTable holidays;
    const BusinessCalendar calendar(&holidays);
    QHash<QString, QSet<Kind>> cited;
    for (const QString &folder : {u"plan"_s, u"guard"_s}) {
        const QDir dir(QStringLiteral(AFTERWORD_GOLDEN "/scenarios/") + folder);
        for (const QString &name : dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
            const auto scenario = readScenario(dir.filePath(name));
            VERIFY_RESULT(scenario);
            collect(cited, plan(scenario->tracker, scenario->cadence, calendar, scenario->at));
            const GuardAnswer answer =
                guard(scenario->tracker, scenario->cadence, calendar, scenario->question, scenario->at);
            for (const GuardFinding &finding : answer.findings)
                collect(cited, finding.rules, scenario->question.kind);
        }
    }
    for (quint32 seed = 1; seed <= 100; ++seed) {
        collect(cited, plan(randomTracker(seed), Cadence(), calendar, at("2026-06-01T09:00:00Z")));
        const PlausibleHistory history = plausibleHistory(seed);
        collect(cited, plan(history.tracker, Cadence(), calendar, history.now));
    }
    QVERIFY2(cited.size() > 90, qPrintable(QString::number(cited.size())));
    for (const auto &[id, kinds] : cited.asKeyValueRange()) {
        QVERIFY2(book.find(id), qPrintable(id));
        // A number of our own is told with the step that it belongs to.
        for (const Kind kind : kinds) {
            const QString shown = book.forKind(id, kind);
            QVERIFY2(book.find(shown), qPrintable(shown));
            QVERIFY2(shown != "own"_L1, qPrintable(exchangeName(kind).toString()));
        }
    }
}

void TestRuleBook::theLanguageIsThePersons()
{
    QCOMPARE(RuleBook(QLocale(QLocale::English, QLocale::UnitedStates)).language(), u"en"_s);
    QCOMPARE(RuleBook(QLocale(QLocale::Finnish)).language(), u"en"_s);
    QCOMPARE(RuleBook(QLocale::c()).language(), u"en"_s);
}

void TestRuleBook::nobodyIsLeftWithoutText()
{
    const RuleBook book = bookIn(u"en"_s);
    QVERIFY(!book.find(u"000-62"_s));
    QVERIFY(!book.find(u""_s));
    QCOMPARE(book.forKind(u"own"_s, Kind::Debrief), u"own-debrief"_s);
    QCOMPARE(book.forKind(u"own"_s, Kind::Other), u"own"_s);
    QCOMPARE(book.forKind(u"C-07"_s, Kind::Debrief), u"C-07"_s);
}

QTEST_GUILESS_MAIN(TestRuleBook)
#include "tst_rulebook.moc"
