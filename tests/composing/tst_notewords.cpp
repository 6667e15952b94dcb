// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person jotted down on the way home, and what of it can stand in a letter.
#include "notewords.h"

#include <QTest>

using namespace afterword;
using namespace Qt::StringLiterals;

class NoteWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void presentable_sentences_data();
    void presentable_sentences();
    void compliments_data();
    void compliments();
    void words_after_a_colon_data();
    void words_after_a_colon();
    void languages_data();
    void languages();
    void questions_data();
    void questions();
    void what_stands_alone_data();
    void what_stands_alone();
    void what_was_asked_for_data();
    void what_was_asked_for();
    void one_line_is_one_line();
};

void NoteWordsTest::presentable_sentences_data()
{
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("sentences");
    const auto row = [](const char *name, const QString &note, const QString &language,
                        const QStringList &sentences) {
        QTest::newRow(name) << note << language << sentences;
    };
    row("one", u"Two readers in three come from libraries."_s, u"en"_s,
        {u"Two readers in three come from libraries."_s});
    row("a stop is added", u"They move to streams"_s, u"en"_s, {u"They move to streams."_s});
    row("two and a list", u"They move to streams.\n- The team is small\n"_s, u"en"_s,
        {u"They move to streams."_s, u"The team is small."_s});
    row("how it felt is nobody's business", u"The boss was rude. The team is small."_s, u"en"_s,
        {u"The team is small."_s});
    row("nor is money", u"The salary is fine."_s, u"en"_s, {});
    row("too short", u"SQL. Python."_s, u"en"_s, {});
    row("another language", u"Sie verlagern die Nachtläufe auf Ströme und suchen jemanden."_s, u"en"_s, {});
    row("that language", u"Sie verlagern die Nachtläufe auf Ströme und suchen jemanden."_s, u"de"_s,
        {u"Sie verlagern die Nachtläufe auf Ströme und suchen jemanden."_s});
    row("English in a German letter", u"They move to streams and want help."_s, u"de"_s, {});
    row("an arrow", u"batch -> stream, the whole team"_s, u"en"_s, {});
    row("brackets", u"The [company] moves to streams."_s, u"en"_s, {});
    row("a link", u"The paper is on https://example.org and good"_s, u"en"_s, {});
    row("endless", QString(300, u'a') + u" the and of"_s, u"en"_s, {});
}

void NoteWordsTest::presentable_sentences()
{
    QFETCH(const QString, note);
    QFETCH(const QString, language);
    QFETCH(const QStringList, sentences);
    QCOMPARE(presentable(note, language), sentences);
}

void NoteWordsTest::compliments_data()
{
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("quoted");
    QTest::addColumn<QString>("clause");
    QTest::addColumn<QString>("topic");
    const auto row = [](const char *name, const QString &note, const QString &quoted, const QString &clause,
                        const QString &topic) { QTest::newRow(name) << note << quoted << clause << topic; };
    row("their words", u"“Clearest chart of the week.”"_s, u"Clearest chart of the week"_s, {}, {});
    row("straight quotes", u"She said \"well done\""_s, u"well done"_s, {}, {});
    row("a verb", u"Liked the story about the depot dashboards."_s, {},
        u"you liked the story about the depot dashboards"_s, {});
    row("they and a verb", u"They really liked the confidence bands."_s, {},
        u"you really liked the confidence bands"_s, {});
    row("a thing", u"The reading list."_s, {}, {}, u"the reading list"_s);
    row("a sentence about a thing", u"The reading list was good."_s, {}, {}, {});
    row("nothing to make of it", u"nice"_s, {}, {}, {});
    row("nothing", {}, {}, {}, {});
}

void NoteWordsTest::compliments()
{
    QFETCH(const QString, note);
    QFETCH(const QString, quoted);
    QFETCH(const QString, clause);
    QFETCH(const QString, topic);
    QCOMPARE(quotedWords(note), quoted);
    QCOMPARE(complimentClause(note, u"you"_s, u"en"_s), clause);
    QCOMPARE(complimentTopic(note, u"en"_s), topic);
    QVERIFY(complimentClause(note, u"Sie"_s, u"de"_s).isEmpty());
}

void NoteWordsTest::words_after_a_colon_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("said");
    QTest::newRow("a small word") << u"The team is small."_s << u"en"_s << u"the team is small."_s;
    QTest::newRow("a name stays") << u"Acme moves to streams."_s << u"en"_s << u"Acme moves to streams."_s;
    QTest::newRow("I stays") << u"I ran the rota."_s << u"en"_s << u"I ran the rota."_s;
    QTest::newRow("they are you") << u"They want their data."_s << u"en"_s << u"you want your data."_s;
    QTest::newRow("a German clause") << u"Dass ich das kann."_s << u"de"_s << u"dass ich das kann."_s;
    QTest::newRow("a German sentence") << u"Die Mannschaft sucht jemanden für Ströme."_s << u"de"_s
                                       << u"Die Mannschaft sucht jemanden für Ströme."_s;
}

void NoteWordsTest::words_after_a_colon()
{
    QFETCH(const QString, sentence);
    QFETCH(const QString, language);
    QFETCH(const QString, said);
    QCOMPARE(afterColon(saidToThem(sentence, language), language), said);
}

void NoteWordsTest::languages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"Thank you for the talk about your data."_s << u"en"_s;
    QTest::newRow("German") << u"Vielen Dank für das Gespräch und den Rundgang."_s << u"de"_s;
    QTest::newRow("French") << u"Quels jours vous conviennent la semaine du 23 ?"_s << u"fr"_s;
    QTest::newRow("Spanish") << u"Gracias por mostrarme el banco de pruebas."_s << u"es"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("a name") << u"Siti Nurhaliza"_s << QString();
}

void NoteWordsTest::languages()
{
    QFETCH(const QString, text);
    QFETCH(const QString, language);
    QCOMPARE(languageOf(text), language);
}

void NoteWordsTest::questions_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("whole");
    QTest::newRow("whole") << u"How big is the on-call rota?"_s << u"en"_s << true;
    QTest::newRow("a fragment") << u"Budget for training?"_s << u"en"_s << false;
    QTest::newRow("no question mark") << u"How big is the rota"_s << u"en"_s << false;
    QTest::newRow("about money") << u"What is the salary?"_s << u"en"_s << false;
    QTest::newRow("German") << u"Wie groß ist die Mannschaft?"_s << u"de"_s << true;
    QTest::newRow("English in a German letter") << u"How big is the rota?"_s << u"de"_s << false;
}

void NoteWordsTest::questions()
{
    QFETCH(const QString, question);
    QFETCH(const QString, language);
    QFETCH(const bool, whole);
    QCOMPARE(isWholeQuestion(question, language), whole);
}

void NoteWordsTest::what_stands_alone_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("clause");
    QTest::newRow("one clause") << u"Hail doubles the work."_s << u"Hail doubles the work."_s;
    QTest::newRow("two") << u"Hail doubles the work; they want warnings."_s << u"Hail doubles the work."_s;
    QTest::newRow("a fragment") << u"Want somebody who has done it."_s << QString();
    QTest::newRow("a word and more") << u"Streams; they want somebody."_s << QString();
}

void NoteWordsTest::what_stands_alone()
{
    QFETCH(const QString, sentence);
    QFETCH(const QString, clause);
    QCOMPARE(mainClause(sentence), clause);
}

void NoteWordsTest::what_was_asked_for_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("asked");
    QTest::newRow("a thing") << u"A one-page sketch of a reader survey."_s
                             << u"a one-page sketch of a reader survey"_s;
    QTest::newRow("an order") << u"Send the report"_s << QString();
    QTest::newRow("a clause") << u"whether you can come"_s << QString();
    QTest::newRow("a word") << u"References"_s << QString();
}

void NoteWordsTest::what_was_asked_for()
{
    QFETCH(const QString, what);
    QFETCH(const QString, asked);
    QCOMPARE(askedFor(what, u"en"_s), asked);
}

void NoteWordsTest::one_line_is_one_line()
{
    QCOMPARE(oneLine(u" a\r\nBcc: b\u2028c\u0000d\u202Ee "_s), u"a Bcc: b c de"_s);
    QCOMPARE(oneLine(u"👩\u200D🔧"_s), u"👩\u200D🔧"_s);
}

QTEST_APPLESS_MAIN(NoteWordsTest)
#include "tst_notewords.moc"
