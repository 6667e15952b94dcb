// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two people of one panel lay their mails side by side: what is the same in both?
#include "sharedtext.h"

#include <QTest>

#include <random>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

QStringList texts(const QString &text, const std::vector<SharedText::Range> &ranges)
{
    QStringList found;
    for (const SharedText::Range &range : ranges)
        found += text.sliced(range.start, range.length);
    return found;
}

/// The textbook's table, for comparison.
size_t commonLength(const QStringList &first, const QStringList &second)
{
    std::vector<std::vector<size_t>> table(static_cast<size_t>(first.size()) + 1,
                                           std::vector<size_t>(static_cast<size_t>(second.size()) + 1));
    for (size_t row = 1; row < table.size(); ++row) {
        for (size_t column = 1; column < table[row].size(); ++column) {
            const bool isSame =
                first.at(static_cast<qsizetype>(row) - 1) == second.at(static_cast<qsizetype>(column) - 1);
            table[row][column] = isSame ? table[row - 1][column - 1] + 1
                                        : std::max(table[row - 1][column], table[row][column - 1]);
        }
    }
    return table.back().back();
}

} // namespace

class SharedTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void two_mails_are_compared_data();
    void two_mails_are_compared();
    void only_a_name_was_changed();
    void the_shared_words_are_as_many_as_can_be();
    void a_run_reads_the_same_in_both();
};

void SharedTextTest::two_mails_are_compared_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<double>("share");
    QTest::addColumn<QStringList>("runs");

    QTest::newRow("nothing written yet") << u""_s << u"Thank you."_s << 0.0 << QStringList();
    QTest::newRow("only blanks") << u" \n "_s << u" \n "_s << 0.0 << QStringList();
    QTest::newRow("copied") << u"Thank you for the hour."_s << u"Thank you for the hour."_s << 1.0
                            << QStringList{u"Thank you for the hour"_s};
    QTest::newRow("copied, shouted and spread")
        << u"thank you, for the hour"_s << u"THANK YOU\nfor  the hour!"_s << 1.0
        << QStringList{u"thank you, for the hour"_s};
    QTest::newRow("nothing in common") << u"One two three"_s << u"four five six"_s << 0.0 << QStringList();
    QTest::newRow("two words are no copy")
        << u"thank you Ann"_s << u"thank you Bob"_s << 4.0 / 6.0 << QStringList();
    QTest::newRow("a sentence before the same end")
        << u"Your plan was clever. I look forward to it."_s << u"I look forward to it."_s << 10.0 / 14.0
        << QStringList{u"I look forward to it"_s};
    QTest::newRow("both ways of writing an apostrophe")
        << u"I don't know it"_s << u"I don’t know it"_s << 1.0 << QStringList{u"I don't know it"_s};
    QTest::newRow("letters of a script without spaces")
        << u"本日はありがとうございました。"_s << u"昨日はありがとうございました。"_s << 26.0 / 28.0
        << QStringList{u"日はありがとうございました"_s};
    QTest::newRow("letters outside the basic plane")
        << u"𝒜 𝓑 one two"_s << u"𝒜 𝓑 one two"_s << 1.0 << QStringList{u"𝒜 𝓑 one two"_s};
    QTest::newRow("combining marks belong to their letter")
        << u"cafe\u0301 at noon"_s << u"cafe at noon"_s << 4.0 / 6.0 << QStringList();
}

void SharedTextTest::two_mails_are_compared()
{
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    QFETCH(const double, share);
    QFETCH(const QStringList, runs);

    const SharedText shared = similarity(first, second);
    QVERIFY2(qAbs(shared.share - share) < 1e-9, qPrintable(QString::number(shared.share)));
    QCOMPARE(texts(first, shared.inFirst), runs);
    QCOMPARE(shared.inSecond.size(), shared.inFirst.size());
    const SharedText other = similarity(second, first);
    QVERIFY(qAbs(other.share - share) < 1e-9);
}

void SharedTextTest::only_a_name_was_changed()
{
    const QString ann = u"Hello Ann,\n\nThank you for taking the time to talk with me about the Data Analyst "
                        u"position today. I would like to work on the churn report with you.\n\nI look "
                        u"forward to speaking with you again soon."_s;
    QString bob = ann;
    bob.replace(u"Ann"_s, u"Bob"_s);
    const SharedText shared = similarity(ann, bob);
    QVERIFY(shared.isTooAlike());
    QCOMPARE(shared.inFirst.size(), size_t(1));
    QVERIFY(texts(ann, shared.inFirst).front().startsWith(u"Thank you"_s));

    const QString own = u"Hello Bob,\n\nThank you for showing me the old report so patiently. I have "
                        u"cleaned up such tables for a hospital.\n\nI look forward to your feedback."_s;
    QVERIFY(!similarity(ann, own).isTooAlike());
}

void SharedTextTest::the_shared_words_are_as_many_as_can_be()
{
    std::mt19937 random(7);
    for (int run = 0; run < 300; ++run) {
        const auto some = [&] {
            QStringList words;
            const auto count = random() % 150;
            for (unsigned word = 0; word < count; ++word)
                words += u"w%1"_s.arg(random() % 9);
            return words;
        };
        const QStringList first = some();
        const QStringList second = some();
        const auto all = static_cast<double>(first.size() + second.size());
        const double expected = first.isEmpty() || second.isEmpty()
                                    ? 0
                                    : 2.0 * static_cast<double>(commonLength(first, second)) / all;
        const double actual = similarity(first.join(u' '), second.join(u' ')).share;
        QVERIFY2(qAbs(actual - expected) < 1e-9, qPrintable(u"run %1: %2"_s.arg(run).arg(actual)));
    }
}

void SharedTextTest::a_run_reads_the_same_in_both()
{
    std::mt19937 random(11);
    for (int run = 0; run < 200; ++run) {
        const auto some = [&] {
            QString text;
            for (auto word = random() % 120; word > 0; --word)
                text += u"w%1"_s.arg(random() % 5) + (random() % 4 ? u' ' : u'\n');
            return text;
        };
        const QString first = some();
        const QString second = some();
        const SharedText shared = similarity(first, second);
        QCOMPARE(texts(first, shared.inFirst).replaceInStrings(u"\n"_s, u" "_s),
                 texts(second, shared.inSecond).replaceInStrings(u"\n"_s, u" "_s));
    }
}

QTEST_APPLESS_MAIN(SharedTextTest)
#include "tst_sharedtext.moc"
