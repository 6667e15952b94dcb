// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Etiquette told in the words of people: which sentences a check reports, and which it must leave alone.
#include "draftmails.h"
#include "etiquette.h"
#include "phrasebook.h"
#include "rulebook.h"

#include <QDir>
#include <QFile>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace afterword;
using namespace afterword::composing;
using namespace afterword::test;

class TestEtiquette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void phrasesAreWellFormed();
    void sentences_data();
    void sentences();
    void goodMails_data();
    void goodMails();
    void everyCheckHasATitleAndKnownRules();
};

void TestEtiquette::phrasesAreWellFormed()
{
    QCOMPARE(PhraseBook::of(DraftLanguage::English).errors(), QStringList());
    QCOMPARE(PhraseBook::of(DraftLanguage::German).errors(), QStringList());
}

void TestEtiquette::sentences_data()
{
    QTest::addColumn<QString>("check");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<bool>("fires");
    const QDir folder(QStringLiteral(AFTERWORD_DRAFTS));
    for (const QString &name : folder.entryList({u"*.drafts"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QString check;
        QString kind;
        int number = 0;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            ++number;
            if (line.startsWith(u"@ ")) {
                check = line.section(u' ', 1, 1);
                kind = line.section(u' ', 2, 2);
            } else if (line.startsWith(u"+ ") || line.startsWith(u"- ")) {
                QTest::addRow("%s:%d %s", qPrintable(name), number, qPrintable(check))
                    << check << kind << line.mid(2) << line.startsWith(u'+');
            }
        }
    }
}

void TestEtiquette::sentences()
{
    QFETCH(QString, check);
    QFETCH(QString, kind);
    QFETCH(QString, sentence);
    QFETCH(bool, fires);
    const auto answer = checked(*fromExchangeName<Kind>(kind), sentence);
    QStringList blocks;
    bool fired = false;
    for (const EtiquetteFinding &finding : answer.findings) {
        fired = fired || finding.check == check;
        if (finding.severity == Severity::Block)
            blocks += finding.check + u": "_s + finding.message;
    }
    if (fires)
        QVERIFY2(fired, qPrintable(u"silent: "_s + sentence));
    else
        QVERIFY2(!fired && blocks.isEmpty(),
                 qPrintable(sentence + u" → "_s + (fired ? check : QString()) + blocks.join(u"; "_s)));
}

void TestEtiquette::goodMails_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("body");
    QFile file(QStringLiteral(AFTERWORD_DRAFTS "/good.mails"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int number = 0;
    for (const QString &mail : QString::fromUtf8(file.readAll()).split(u"\n@ "_s).mid(1)) {
        const qsizetype end = mail.indexOf(u'\n');
        QTest::addRow("%d %s", ++number, qPrintable(mail.left(end)))
            << mail.left(end).section(u' ', 0, 0) << mail.mid(end + 1).trimmed();
    }
}

void TestEtiquette::goodMails()
{
    QFETCH(QString, kind);
    QFETCH(QString, body);
    QStringList blocks;
    for (const EtiquetteFinding &finding : checkedMail(*fromExchangeName<Kind>(kind), body).findings) {
        if (finding.severity == Severity::Block)
            blocks += finding.check + u": "_s + finding.message + u" ["_s +
                      body.mid(std::max(0, finding.start), finding.length) + u']';
    }
    QVERIFY2(blocks.isEmpty(), qPrintable(body + u"\n→ "_s + blocks.join(u"; "_s)));
}

void TestEtiquette::everyCheckHasATitleAndKnownRules()
{
    const auto rules = etiquetteRules();
    QCOMPARE(rules.size(), size_t(60));
    const RuleBook book;
    for (size_t at = 0; at < rules.size(); ++at) {
        QCOMPARE(rules[at].check, u"L%1"_s.arg(at + 1, 2, 10, QChar(u'0')));
        QVERIFY(!rules[at].title.isEmpty());
        QVERIFY(!rules[at].rules.isEmpty());
        for (const QString &id : rules[at].rules)
            QVERIFY2(book.find(id), qPrintable(rules[at].check + u" cites "_s + id));
    }
}

QTEST_GUILESS_MAIN(TestEtiquette)
#include "tst_etiquette.moc"
