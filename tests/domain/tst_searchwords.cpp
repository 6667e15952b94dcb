// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person types finds what they mean: without accents, without operators, in any script.
#include "searchwords.h"

#include <QTest>

using namespace afterword;
using namespace Qt::StringLiterals;

class SearchWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsOfATextHaveNoCaseAndNoAccents_data();
    void wordsOfATextHaveNoCaseAndNoAccents();
    void whatIsTypedIsFound_data();
    void whatIsTypedIsFound();
    void theMatchedPartIsMarked_data();
    void theMatchedPartIsMarked();
    void aLongTextIsShownAboutItsMatch();
};

void SearchWordsTest::wordsOfATextHaveNoCaseAndNoAccents_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("case") << u"Data ANALYST"_s << u"data analyst"_s;
    QTest::newRow("accents") << u"Zoë Łódź Ærø Straße"_s << u"zoe lodz aero strasse"_s;
    QTest::newRow("composed and not") << u"caf\u00e9 cafe\u0301"_s << u"cafe"_s;
    QTest::newRow("punctuation") << u"O'Neill, maria@acme.example (x-ray)"_s
                                 << u"o neill maria acme example x ray"_s;
    QTest::newRow("said twice") << u"no, No, NO"_s << u"no"_s;
    QTest::newRow("languages") << u"C++, C# and F#; #hash a+b"_s << u"c++ c# and f# hash a b"_s;
    QTest::newRow("a script without spaces") << u"東京都 Tokyo"_s << u"東 東京 京 京都 都 tokyo"_s;
    QTest::newRow("wide letters") << u"ＱＴ６"_s << u"qt6"_s;
    QTest::newRow("beyond the first plane") << u"𝐀b 😀"_s << u"ab"_s;
    QTest::newRow("nothing") << u" -- \n"_s << QString();
}

void SearchWordsTest::wordsOfATextHaveNoCaseAndNoAccents()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QCOMPARE(searchWords(text).join(u' '), words);
}

void SearchWordsTest::whatIsTypedIsFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("a beginning") << u"anal"_s << u"Data Analyst"_s << true;
    QTest::newRow("no middle") << u"nalyst"_s << u"Data Analyst"_s << false;
    QTest::newRow("all words") << u"analyst data"_s << u"Data Analyst"_s << true;
    QTest::newRow("one is missing") << u"data nurse"_s << u"Data Analyst"_s << false;
    QTest::newRow("quotes are no operator") << u"\"data analyst\""_s << u"Analyst of data"_s << true;
    QTest::newRow("accents typed") << u"müll"_s << u"Muller"_s << true;
    QTest::newRow("accents not typed") << u"muller"_s << u"Müller"_s << true;
    QTest::newRow("within CJK") << u"京都"_s << u"東京都庁"_s << true;
    QTest::newRow("not the order of CJK") << u"都京"_s << u"東京都庁"_s << false;
    QTest::newRow("one character of CJK") << u"庁"_s << u"東京都庁"_s << true;
    QTest::newRow("c++ is not c#") << u"c++"_s << u"C# developer"_s << false;
    QTest::newRow("a letter") << u"d"_s << u"Data"_s << true;
}

void SearchWordsTest::whatIsTypedIsFound()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QFETCH(bool, found);
    QCOMPARE(TypedWords(typed).areIn(text), found);
    QCOMPARE(TypedWords(typed).isEmpty(), false);
}

void SearchWordsTest::theMatchedPartIsMarked_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("marked");
    QTest::newRow("the beginning only") << u"anal"_s << u"Data Analyst"_s << u"Data [Anal]yst"_s;
    QTest::newRow("each") << u"da sy"_s << u"Data systems, dated"_s << u"[Da]ta [sy]stems, [da]ted"_s;
    QTest::newRow("folded to more letters") << u"stras"_s << u"Die Straße"_s << u"Die [Straß]e"_s;
    QTest::newRow("a loose accent goes along") << u"caf"_s << u"caf\u0301e"_s << u"[caf\u0301]e"_s;
    QTest::newRow("pairs of CJK join") << u"東京都"_s << u"at 東京都庁"_s << u"at [東京都]庁"_s;
    QTest::newRow("nothing") << u"x"_s << u"Data"_s << u"Data"_s;
}

void SearchWordsTest::theMatchedPartIsMarked()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    const std::vector<TextRange> marks = TypedWords(typed).marksIn(text);
    for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark) {
        text.insert(mark->start + mark->length, u']');
        text.insert(mark->start, u'[');
    }
    QTEST(text, "marked");
}

void SearchWordsTest::aLongTextIsShownAboutItsMatch()
{
    const QString text = u"word "_s.repeated(100) + u"the\nsalary is fine "_s + u"end "_s.repeated(100);
    const Excerpt line = excerpt(text, TypedWords(u"sal"), 60);
    QVERIFY2(line.text.startsWith(u"…word "_s) && line.text.endsWith(u'…'), qPrintable(line.text));
    QVERIFY(line.text.contains(u"the salary is fine"_s));
    QCOMPARE(line.marks.size(), size_t{1});
    QCOMPARE(line.text.mid(line.marks[0].start, line.marks[0].length), u"sal"_s);
    QVERIFY(line.text.size() <= 62);
    QCOMPARE(excerpt(u" short\n"_s, TypedWords(u"x")), (Excerpt{u"short"_s, {}}));
    QCOMPARE(excerpt(QString(), TypedWords(u"x")), Excerpt());
}

QTEST_APPLESS_MAIN(SearchWordsTest)
#include "tst_searchwords.moc"
