// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Alt and a letter means one thing in each dialog, in every language of the program.
#include "gallery.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLocale>
#include <QTest>
#include <QTranslator>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

namespace {

QChar mnemonicOf(const QString &text)
{
    const QKeySequence key = QKeySequence::mnemonic(text);
    return key.isEmpty() ? QChar() : key.toString(QKeySequence::PortableText).back();
}

/// "d: Foun&d through, Coor&dinator", one line a letter that means two things.
QStringList repeatedIn(const QWidget &window)
{
    QMap<QChar, QStringList> byLetter;
    const auto add = [&byLetter](const QString &text) {
        if (const QChar letter = mnemonicOf(text); !letter.isNull())
            byLetter[letter].append(text);
    };
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy())
            add(label->text());
    }
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            add(button->text());
    }
    QStringList repeated;
    for (auto letter = byLetter.cbegin(); letter != byLetter.cend(); ++letter) {
        if (letter->size() > 1)
            repeated.append(letter.key() + u": "_s + letter->join(u", "_s));
    }
    return repeated;
}

} // namespace

class TestMnemonics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLetterMeansOneThing_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedKingdom);
        QTest::newRow("German") << QLocale(QLocale::German, QLocale::Germany);
    }
    void aLetterMeansOneThing()
    {
        QFETCH(QLocale, locale);
        QLocale::setDefault(locale);
        QTranslator texts;
        QVERIFY(locale.language() == QLocale::English ||
                texts.load(locale, u"afterword"_s, u"_"_s, u":/i18n"_s));
        QCoreApplication::installTranslator(&texts);
        QStringList problems;
        Gallery([&problems](const QWidget &window, const QString &name) {
            if (!name.startsWith("dialog-"_L1) && !name.startsWith("popover-"_L1))
                return;
            for (const QString &line : repeatedIn(window))
                problems.append(name + u": "_s + line);
        }).showAll();
        QVERIFY2(problems.isEmpty(), qPrintable(u'\n' + problems.join(u'\n')));
    }
};

QTEST_MAIN(TestMnemonics)
#include "tst_mnemonics.moc"
