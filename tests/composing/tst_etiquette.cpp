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

Q_DECLARE_METATYPE(afterword::test::DraftCase)

namespace {

/// Where the tables lie; other ones can be tried without building anew.
QString draftFolder()
{
    return qEnvironmentVariable("AFTERWORD_TRY_DRAFTS", QStringLiteral(AFTERWORD_DRAFTS));
}

} // namespace

class TestEtiquette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void phrasesAreWellFormed();
    void sentences_data();
    void sentences();
    void remediesMend_data() { sentences_data(); }
    void remediesMend();
    void goodMails_data();
    void goodMails();
    void everyCheckHasATitleAndKnownRules();
};

void TestEtiquette::phrasesAreWellFormed()
{
    QCOMPARE(PhraseBook::of(DraftLanguage::English).errors().join(u'\n'), QString());
    QCOMPARE(PhraseBook::of(DraftLanguage::German).errors().join(u'\n'), QString());
}

/// "@ check kind [part] [fact]" says what follows is about; a line with "+" must fire, one with "-" must not.
void TestEtiquette::sentences_data()
{
    QTest::addColumn<QString>("check");
    QTest::addColumn<DraftCase>("one");
    QTest::addColumn<bool>("fires");
    const QDir folder(draftFolder());
    for (const QString &name : folder.entryList({u"*.drafts"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QString check;
        DraftCase one;
        int number = 0;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            ++number;
            if (line.startsWith(u"@ ")) {
                check = line.section(u' ', 1, 1);
                const auto kind = fromExchangeName<Kind>(line.section(u' ', 2, 2));
                QVERIFY2(kind, qPrintable(name + u": "_s + line));
                const QString part = line.section(u' ', 3, 3);
                one = {*kind,
                       part == u"paragraph"_s ? QString() : part,
                       {},
                       line.section(u' ', 4, 4),
                       name.startsWith(u"german")};
            } else if (line.startsWith(u"+ ") || line.startsWith(u"- ")) {
                one.written = line.mid(2);
                QTest::addRow("%s:%d %s", qPrintable(name), number, qPrintable(check))
                    << check << one << line.startsWith(u'+');
            }
        }
    }
}

void TestEtiquette::sentences()
{
    QFETCH(QString, check);
    QFETCH(DraftCase, one);
    QFETCH(bool, fires);
    const auto answer = checked(one);
    QStringList blocks;
    bool fired = false;
    for (const EtiquetteFinding &finding : answer.findings) {
        fired = fired || finding.check == check;
        if (finding.severity == Severity::Block)
            blocks += finding.check + u": "_s + finding.message;
    }
    if (fires)
        QVERIFY2(fired, qPrintable(u"silent: "_s + one.written));
    else
        QVERIFY2(!fired && blocks.isEmpty(),
                 qPrintable(one.written + u" → "_s + (fired ? check : QString()) + blocks.join(u"; "_s)));
}

/// One click mends what was found and brings nothing new that blocks.
void TestEtiquette::remediesMend()
{
    QFETCH(QString, check);
    QFETCH(DraftCase, one);
    const auto before = checked(one);
    QStringList blocked;
    for (const EtiquetteFinding &finding : before.findings)
        blocked += finding.severity == Severity::Block ? finding.check : QString();
    const auto found = std::ranges::find(before.findings, check, &EtiquetteFinding::check);
    if (found == before.findings.end() || found->remedies.empty())
        return;
    const Remedy &remedy = found->remedies.front();
    QString body = one.body();
    QString subject = subjectOf(one);
    (remedy.field == DraftField::Subject ? subject : body).replace(remedy.start, remedy.length, remedy.text);
    const auto after = checked(one, body, subject);
    const auto count = [&](const EtiquetteAnswer &answer) {
        return std::ranges::count(answer.findings, check, &EtiquetteFinding::check);
    };
    QVERIFY2(count(after) < count(before), qPrintable(remedy.label + u" leaves: "_s + body));
    for (const EtiquetteFinding &finding : after.findings)
        QVERIFY2(finding.severity != Severity::Block || blocked.contains(finding.check),
                 qPrintable(finding.check + u" is new in: "_s + body));
}

void TestEtiquette::goodMails_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("body");
    const QDir folder(draftFolder());
    for (const QString &name : folder.entryList({u"*.mails"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        int number = 0;
        for (const QString &mail : QString::fromUtf8(file.readAll()).split(u"\n@ "_s).mid(1)) {
            const qsizetype end = mail.indexOf(u'\n');
            QTest::addRow("%s:%d %s", qPrintable(name), ++number, qPrintable(mail.left(end)))
                << mail.left(end).section(u' ', 0, 0) << mail.mid(end + 1).trimmed();
        }
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
