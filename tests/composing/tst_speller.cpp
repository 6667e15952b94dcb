// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Spelling with dictionaries of a few words.
#include "speller.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace afterword;

class TestSpeller : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void words_data();
    void words();
    void namesWhatIsInstalled();
    void ownWordsAreRightInEveryLanguage();
    void suggestsWhatWasMeant();
    void oneFolderIsReadBesideAnother();

private:
    static bool write(const QString &path, const QByteArray &text);
    static bool dictionary(const QString &folder, const QString &name, const QByteArray &affixes,
                           const QByteArray &words);

    QTemporaryDir m_folder;
};

bool TestSpeller::write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

bool TestSpeller::dictionary(const QString &folder, const QString &name, const QByteArray &affixes,
                             const QByteArray &words)
{
    const QByteArray count = QByteArray::number(words.count('\n')) + '\n';
    return write(folder + u'/' + name + u".aff"_s, affixes) &&
           write(folder + u'/' + name + u".dic"_s, count + words);
}

void TestSpeller::initTestCase()
{
    const QByteArray english = "SET UTF-8\nTRY esianrtolcdugmphbyfvkwz\nSFX S Y 1\nSFX S 0 s .\n";
    QVERIFY(dictionary(m_folder.path(), u"en_GB"_s, english, "colour/S\nopportunity\nI'll\ntea\n"));
    QVERIFY(dictionary(m_folder.path(), u"en_US"_s, english, "color/S\nopportunity\ncoffee\n"));
    QVERIFY(dictionary(m_folder.path(), u"de_DE"_s, "SET ISO8859-1\n",
                       "Gr\xfc\xdf"
                       "e\nStelle\n"));
    // A word list alone, and what hyphenates, are no dictionaries.
    QVERIFY(write(m_folder.filePath(u"fr_FR.dic"_s), "1\nbonjour\n"));
    QVERIFY(write(m_folder.filePath(u"hyph_nl_NL.dic"_s), "UTF-8\n"));
}

void TestSpeller::words_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("isRight");
    QTest::newRow("British") << u"en"_s << u"colour"_s << true;
    QTest::newRow("American") << u"en"_s << u"color"_s << true;
    QTest::newRow("with an ending") << u"en"_s << u"colours"_s << true;
    QTest::newRow("capital") << u"en"_s << u"Opportunity"_s << true;
    QTest::newRow("misspelt") << u"en"_s << u"oppertunity"_s << false;
    QTest::newRow("typographic apostrophe") << u"en"_s << u"I’ll"_s << true;
    QTest::newRow("another language's") << u"en"_s << u"Stelle"_s << false;
    QTest::newRow("umlaut in an old encoding") << u"de"_s << u"Grüße"_s << true;
    QTest::newRow("umlaut missing") << u"de"_s << u"Grusse"_s << false;
    QTest::newRow("script that the dictionary cannot write") << u"de"_s << u"東京"_s << true;
    QTest::newRow("no dictionary at all") << u"pt"_s << u"obrigadoo"_s << true;
    QTest::newRow("a word list without affixes") << u"fr"_s << u"bonjourr"_s << true;
}

void TestSpeller::words()
{
    QFETCH(QString, language);
    QFETCH(QString, word);
    const Speller speller({m_folder.path()});
    QTEST(speller.isRight(word, language), "isRight");
    // The answer is the same when it comes from memory.
    QTEST(speller.isRight(word, language), "isRight");
}

void TestSpeller::namesWhatIsInstalled()
{
    const Speller speller({m_folder.path()});
    QVERIFY(speller.knows(u"en"_s));
    QVERIFY(speller.knows(u"de"_s));
    QVERIFY(!speller.knows(u"fr"_s));
    QVERIFY(!speller.knows(u"pt"_s));
    QVERIFY(speller.languages().contains(u"en"_s));
    QCOMPARE(speller.languages().count(u"en"_s), 1);
    const Speller none({m_folder.filePath(u"nothing here"_s)});
    QCOMPARE(none.languages(), QStringList());
    QVERIFY(none.isRight(u"oppertunity"_s, u"en"_s));
}

void TestSpeller::ownWordsAreRightInEveryLanguage()
{
    Speller speller({m_folder.path()});
    QVERIFY(!speller.isRight(u"Acme"_s, u"en"_s));
    speller.setPersonalWords({u"Acme"_s});
    QVERIFY(speller.isRight(u"Acme"_s, u"en"_s));
    QVERIFY(speller.isRight(u"Acme"_s, u"de"_s));
    QVERIFY(!speller.isRight(u"acme"_s, u"en"_s));
    speller.setPersonalWords({});
    QVERIFY(!speller.isRight(u"Acme"_s, u"en"_s));
}

void TestSpeller::suggestsWhatWasMeant()
{
    Speller speller({m_folder.path()});
    QVERIFY(speller.suggestions(u"oppertunity"_s, u"en"_s).contains(u"opportunity"_s));
    QVERIFY(speller.suggestions(u"oppertunity"_s, u"en"_s).size() <= 6);
    speller.setPersonalWords({u"Acme"_s});
    QCOMPARE(speller.suggestions(u"acme"_s, u"en"_s).value(0), u"Acme"_s);
    QCOMPARE(speller.suggestions(u"obrigadoo"_s, u"pt"_s), QStringList());
}

void TestSpeller::oneFolderIsReadBesideAnother()
{
    QTemporaryDir other;
    QVERIFY(dictionary(other.path(), u"en_AU"_s, "SET UTF-8\n", "arvo\n"));
    const Speller speller({m_folder.path(), other.path()});
    QVERIFY(speller.isRight(u"arvo"_s, u"en"_s));
    QVERIFY(speller.isRight(u"colour"_s, u"en"_s));
}

QTEST_GUILESS_MAIN(TestSpeller)
#include "tst_speller.moc"
