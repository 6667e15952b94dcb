// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Colours out of any palette can be read; geometry of cards and rows holds together at any font size.
#include "carddelegate.h"
#include "steprowdelegate.h"
#include "testsupport.h"
#include "theme.h"

#include <QFontMetrics>

using namespace afterword;

namespace {

QPalette palette(QRgb window, QRgb base, QRgb highlight)
{
    QPalette made{QColor(window)};
    made.setColor(QPalette::Base, base);
    made.setColor(QPalette::Highlight, highlight);
    return made;
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingCanBeRead_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << palette(0xffeff0f1, 0xffffffff, 0xff2a7fd4);
        QTest::newRow("dark") << palette(0xff2a2e32, 0xff1f2225, 0xff3daee9);
        QTest::newRow("black") << palette(0xff000000, 0xff000000, 0xff3daee9);
        QTest::newRow("white") << palette(0xffffffff, 0xffffffff, 0xff2a7fd4);
        QTest::newRow("yellow accent on white") << palette(0xffffffff, 0xffffffff, 0xfff6d32d);
        QTest::newRow("dark accent on dark") << palette(0xff303030, 0xff202020, 0xff1c3d6e);
    }
    void everythingCanBeRead()
    {
        QFETCH(QPalette, palette);
        const Theme theme(palette);
        QVERIFY(contrastRatio(theme.surface(), theme.text()) >= 4.5);
        QVERIFY(contrastRatio(theme.surface(), theme.mutedText()) >= 4.5);
        QVERIFY(contrastRatio(theme.surface(), theme.accentText()) >= 4.5);
        QVERIFY(contrastRatio(theme.surface(), theme.accent()) >= 3);
        for (const Tone tone : {Tone::Due, Tone::Overdue, Tone::Blocked, Tone::Good}) {
            QVERIFY(contrastRatio(theme.surface(), theme.tone(tone)) >= 3);
            QVERIFY(contrastRatio(theme.surface(), theme.toneText(tone)) >= 4.4);
        }
        for (const Tone tone : {Tone::Overdue, Tone::Blocked, Tone::Good})
            QVERIFY(contrastRatio(theme.selected(), theme.onCard(theme.toneText(tone), true)) >= 4.5);
    }

    void whoeverWantsContrastGetsIt_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("black") << palette(0xff000000, 0xff000000, 0xffffff00);
        QTest::newRow("white") << palette(0xffffffff, 0xffffffff, 0xff0000c0);
    }
    void whoeverWantsContrastGetsIt()
    {
        QFETCH(QPalette, palette);
        const Theme theme(palette);
        QVERIFY(contrastRatio(theme.canvas(), theme.hairline()) >= 4.5);
        QVERIFY(contrastRatio(theme.surface(), theme.mutedText()) >= 7);
        QVERIFY(contrastRatio(theme.surface(), theme.accentText()) >= 7);
    }

    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
        QCOMPARE(readableOn(Qt::white, Qt::black), QColor(Qt::black)); // left as it is
    }

    void aCardHoldsItsLines_data()
    {
        QTest::addColumn<double>("points");
        QTest::addColumn<bool>("mirrored");
        for (const double points : {7.0, 10.0, 24.0}) {
            QTest::addRow("%g points", points) << points << false;
            QTest::addRow("%g points, right to left", points) << points << true;
        }
    }
    void aCardHoldsItsLines()
    {
        QFETCH(double, points);
        QFETCH(bool, mirrored);
        QFont font;
        font.setPointSizeF(points);
        const CardFonts fonts(font);
        const CardGeometry sized(QRect(0, 0, 264, 0), fonts, Qt::LeftToRight);
        const QRect item(10, 100, 264, sized.height);
        const CardGeometry at(item, fonts, mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        QCOMPARE(at.height, sized.height);
        QVERIFY(item.contains(at.card));
        int bottom = at.card.top();
        for (const QRect &line : {at.company, at.role, at.step, at.meta}) {
            QVERIFY(at.card.contains(line));
            QVERIFY(line.top() > bottom);
            bottom = line.bottom();
        }
        QVERIFY(at.company.height() >= QFontMetrics(fonts.company).height());
        QCOMPARE(at.bar.left() == at.card.left(), !mirrored);
        QCOMPARE(at.bar.right() == at.card.right(), mirrored);
        QVERIFY(at.card.contains(at.star));
    }

    void aReasonTakesTwoLinesAtMost_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("lines");
        const QString sentence = QStringLiteral("They named a day, and the day has passed without a word. ");
        QTest::newRow("none") << QString() << 400 << 0;
        QTest::newRow("short") << QStringLiteral("Short.") << 400 << 1;
        QTest::newRow("long") << sentence.repeated(9) << 400 << 2;
        QTest::newRow("no room") << sentence << 0 << 0;
        QTest::newRow("one word without a break") << QString(500, QLatin1Char('x')) << 200 << 2;
    }
    void aReasonTakesTwoLinesAtMost()
    {
        QFETCH(QString, reason);
        QFETCH(int, width);
        QFETCH(int, lines);
        const QFont font;
        const QStringList told = elidedLines(reason, font, width, 2);
        QCOMPARE(told.size(), lines);
        for (const QString &line : told)
            QVERIFY(QFontMetrics(font).horizontalAdvance(line) <= width + 1);
    }

    void aRowGrowsWithItsReason()
    {
        const StepRowFonts fonts{QFont()};
        const auto height = [&fonts](const QString &reason) {
            return StepRowGeometry(QRect(0, 0, 600, 0), fonts, reason, {90, 28}, Qt::LeftToRight).height;
        };
        const QString word = QStringLiteral("reason ");
        QVERIFY(height(word.repeated(60)) > height(word));
        QCOMPARE(height(word.repeated(60)), height(word.repeated(600)));
        const StepRowGeometry at(QRect(0, 50, 600, 90), fonts, word, {90, 28}, Qt::RightToLeft);
        QVERIFY(!at.what.intersects(at.main));
        QVERIFY(at.main.left() < at.what.left());
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
