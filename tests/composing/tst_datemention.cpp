// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Days that a draft names, as people write them.
#include "datemention.h"
#include "drafttext.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace afterword::composing;

Q_DECLARE_METATYPE(afterword::composing::DateMention::Form)

namespace {

/// A Friday.
const QDate Today(2026, 12, 4);

QString wordsOf(const DraftText &text, const DateMention &mention)
{
    const int start = text.words()[static_cast<size_t>(mention.first)].span.start;
    return text.text().mid(start, text.words()[static_cast<size_t>(mention.last)].span.end() - start);
}

} // namespace

class TestDateMention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void means_data();
    void means();
    void isNoDay_data();
    void isNoDay();
    void ambiguousDaysHaveSeveralReadings();
    void deadlines_data();
    void deadlines();
    void severalDaysInOneSentence();
};

void TestDateMention::means_data()
{
    using enum DateMention::Form;
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("words");
    QTest::addColumn<DateMention::Form>("form");
    QTest::addColumn<QDate>("day");
    const auto row = [](const char *sentence, const char *words, DateMention::Form form, QDate day) {
        QTest::newRow(sentence) << QString::fromUtf8(sentence) << QString::fromUtf8(words) << form << day;
    };
    row("We met on November 20 in your office.", "November 20", Day, {2026, 11, 20});
    row("We met on Nov. 20th in your office.", "Nov. 20th", Day, {2026, 11, 20});
    row("We met on 20 November in your office.", "20 November", Day, {2026, 11, 20});
    row("We met on the 20th of November in your office.", "20th of November", Day, {2026, 11, 20});
    row("We met on November the 20th in your office.", "November the 20th", Day, {2026, 11, 20});
    row("We met on November 20, 2025 in your office.", "November 20, 2025", Day, {2025, 11, 20});
    row("We met on the first of December in your office.", "first of December", Day, {2026, 12, 1});
    row("We met on Tuesday, December 1 in your office.", "Tuesday, December 1", Day, {2026, 12, 1});
    row("We met on the 1st in your office.", "1st", Day, {2026, 12, 1});
    row("We met on 2026/12/01 in your office.", "2026/12/01", Day, {2026, 12, 1});
    row("We met on 12/1/2026 in your office.", "12/1/2026", Day, {2026, 12, 1});
    row("We met on 1.12.2026 in your office.", "1.12.2026", Day, {2026, 12, 1});
    row("We met on 1/12/26 in your office.", "1/12/26", Day, {2026, 12, 1});
    row("I can begin on January 4 with you.", "January 4", Day, {2027, 1, 4});
    row("We met on Tuesday in your office.", "Tuesday", Weekday, {2026, 12, 1});
    row("I am free on Monday for a talk.", "Monday", Weekday, {2026, 12, 7});
    row("It was good to meet you yesterday in your office.", "yesterday", Relative, {2026, 12, 3});
    row("It was good to meet you the day before yesterday.", "day before yesterday", Relative, {2026, 12, 2});
    row("It was good to meet you today in your office.", "today", Relative, Today);
    row("It was good to meet you this morning in your office.", "this morning", PartOfDay, Today);
    row("It was good to meet you three days ago in your office.", "three days ago", Relative, {2026, 12, 1});
    row("Ich danke Ihnen für das Gespräch am 1. Dezember und die Zeit.", "1. Dezember", Day, {2026, 12, 1});
    row("Ich danke Ihnen für das Gespräch am Dienstag und die Zeit.", "Dienstag", Weekday, {2026, 12, 1});
    row("Ich danke Ihnen für das Gespräch gestern und die Zeit.", "gestern", Relative, {2026, 12, 3});
}

void TestDateMention::means()
{
    QFETCH(QString, sentence);
    const DraftText text(sentence);
    const auto found = dateMentions(text, Today);
    QCOMPARE(found.size(), size_t(1));
    QTEST(wordsOf(text, found.front()), "words");
    QTEST(found.front().form, "form");
    QFETCH(QDate, day);
    QVERIFY2(found.front().mayMean(day), qPrintable(day.toString(Qt::ISODate)));
    QVERIFY(!found.front().mayMean(day.addDays(2)));
}

void TestDateMention::isNoDay_data()
{
    QTest::addColumn<QString>("sentence");
    for (const char *sentence :
         {"I may 20 times have said so.", "We march on to 12 clinics.", "The 20th floor has a fine view.",
          "Version 4.12.3 came out.", "A ratio of 40/60 is common.", "My second answer was wrong.",
          "See https://acme.example/2026/12/01 for it.", "There were 20 people and 3 dogs.",
          "The sun and the wed couple are fine.", "On the 32nd try it worked."})
        QTest::newRow(sentence) << QString::fromUtf8(sentence);
}

void TestDateMention::isNoDay()
{
    QFETCH(QString, sentence);
    const DraftText text(sentence);
    const auto found = dateMentions(text, Today);
    QVERIFY2(found.empty(), qPrintable(found.empty() ? QString() : wordsOf(text, found.front())));
}

/// Who writes 3/4 may be American or not; both days count.
void TestDateMention::ambiguousDaysHaveSeveralReadings()
{
    const DraftText text(u"We met on 3/4/2026 in your office."_s);
    const auto found = dateMentions(text, Today);
    QCOMPARE(found.size(), size_t(1));
    QVERIFY(found.front().mayMean({2026, 3, 4}));
    QVERIFY(found.front().mayMean({2026, 4, 3}));
    QVERIFY(!found.front().mayMean({2026, 3, 3}));
}

void TestDateMention::deadlines_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<bool>("isDeadline");
    QTest::newRow("by") << u"You hoped to decide by December 8 at last."_s << true;
    QTest::newRow("before") << u"You hoped to decide before Tuesday at last."_s << true;
    QTest::newRow("until") << u"I am away until December 8 at last."_s << true;
    QTest::newRow("by the end of") << u"You hoped to decide by the 8th of December."_s << true;
    QTest::newRow("bis zum") << u"Sie wollten sich bis zum 8. Dezember entscheiden und mir schreiben."_s
                             << true;
    QTest::newRow("on") << u"You hoped to decide on December 8 at last."_s << false;
    QTest::newRow("by somebody") << u"I was welcomed by Ann on December 8 at last."_s << false;
}

void TestDateMention::deadlines()
{
    QFETCH(QString, sentence);
    const DraftText text(sentence);
    const auto found = dateMentions(text, Today);
    QCOMPARE(found.size(), size_t(1));
    QTEST(found.front().isDeadline, "isDeadline");
}

void TestDateMention::severalDaysInOneSentence()
{
    const DraftText text(u"We met on December 1, and you hoped to decide by December 8 or on Friday."_s);
    const auto found = dateMentions(text, Today);
    QCOMPARE(found.size(), size_t(3));
    QVERIFY(found[0].mayMean({2026, 12, 1}) && !found[0].isDeadline);
    QVERIFY(found[1].mayMean({2026, 12, 8}) && found[1].isDeadline);
    QCOMPARE(found[2].form, DateMention::Form::Weekday);
}

QTEST_GUILESS_MAIN(TestDateMention)
#include "tst_datemention.moc"
