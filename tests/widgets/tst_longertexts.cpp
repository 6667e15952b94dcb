// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// No text is cut when it is 30 % longer than the English one, when it runs from right to left, and when the
// font is twice as large.
#include "cuttexts.h"
#include "gallery.h"

#include <QApplication>
#include <QLabel>
#include <QStyleFactory>
#include <QTest>
#include <QTranslator>

using namespace afterword::test;
using namespace Qt::StringLiterals;

namespace {

/// Every text with words of its own once more at its end, until it is a third longer.
class LongerTexts final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *sourceText, const char *, int) const override
    {
        const QString source = QString::fromUtf8(sourceText);
        // The desktop says these in words that it has found room for; names of keys and patterns are none.
        if (qstrcmp(context, "QShortcut") == 0 || qstrcmp(context, "QLocale") == 0 || source.contains(u'<'))
            return source;
        static const QString words = u" ünd mêhr Wörter dazü und noch ëin päar längere, damit es reicht"_s;
        const auto wanted = std::max<qsizetype>(1, (source.size() + 2) / 3);
        QString more;
        while (more.size() < wanted)
            more += words;
        return source + more.left(wanted).trimmed();
    }
};

} // namespace

class TestLongerTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QFont font = QApplication::font();
        font.setPointSizeF(10);
        QApplication::setFont(font);
    }

    void theCheckFindsACutText()
    {
        QWidget window;
        window.resize(200, 60);
        QLabel whole(u"short"_s, &window);
        whole.setGeometry(0, 0, 100, 30);
        QLabel cut(u"something much longer than its place"_s, &window);
        cut.setGeometry(0, 30, 60, 30);
        window.show();
        QCOMPARE(cutTexts(window).size(), 1);
        QVERIFY(cutTexts(window).constFirst().contains(u"something"_s));
    }

    void nothingIsCut_data()
    {
        QTest::addColumn<bool>("longer");
        QTest::addColumn<bool>("rightToLeft");
        QTest::addColumn<int>("fontSize");
        QTest::addColumn<QSize>("size");
        QTest::newRow("as it is") << false << false << 10 << QSize(900, 600);
        QTest::newRow("30 % longer") << true << false << 10 << QSize(900, 600);
        QTest::newRow("longer, right to left") << true << true << 10 << QSize(1100, 700);
        QTest::newRow("twice as large") << false << false << 20 << QSize(1400, 900);
    }
    void nothingIsCut()
    {
        QFETCH(bool, longer);
        QFETCH(bool, rightToLeft);
        QFETCH(int, fontSize);
        QFETCH(QSize, size);
        const QFont font = QApplication::font();
        QFont large = font;
        large.setPointSizeF(fontSize);
        QApplication::setFont(large);
        QApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        LongerTexts texts;
        if (longer)
            QVERIFY(QCoreApplication::installTranslator(&texts));
        int windows = 0;
        QStringList all;
        Gallery([&](QWidget &window, const QString &name) {
            ++windows;
            for (const QString &cut : cutTexts(window))
                all += name + u": "_s + cut;
        }).showAll(size);
        QCoreApplication::removeTranslator(&texts);
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QApplication::setFont(font);
        QVERIFY(windows > 20);
        for (const QString &cut : std::as_const(all))
            qWarning("%s", qPrintable(cut)); // more than one message of a test has room for
        QCOMPARE(all.size(), 0);
    }
};

QTEST_MAIN(TestLongerTexts)
#include "tst_longertexts.moc"
