// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The collection of invitations on the command line: each is taken in once, or refused with a sentence.
#include "runner.h"
#include "testsupport.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTextStream>

using namespace afterword;
using namespace Qt::StringLiterals;

class ImportInvitationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QFile profile(m_folder->filePath(u"me.json"_s));
        QVERIFY(profile.open(QIODevice::WriteOnly));
        profile.write(R"({"format": "afterword.tracker", "version": 1, "profile": {"name": "Sam Okonjo",
            "email": "sam@home.example", "timeZone": "Europe/Lisbon"}, "people": [], "applications": []})");
        profile.close();
        QVERIFY2(import(profile.fileName()) == 0, qPrintable(m_err));
    }

    void takesEachInOnce_data()
    {
        QTest::addColumn<QStringList>("cells");
        QFile table(collected(u"expected.tsv"_s));
        QVERIFY(table.open(QIODevice::ReadOnly));
        for (const QString &line : QString::fromUtf8(table.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            if (!line.startsWith(u'#'))
                QTest::newRow(qPrintable(line.section(u'\t', 0, 0))) << line.split(u'\t');
        }
    }
    void takesEachInOnce()
    {
        QFETCH(const QStringList, cells);
        if (cells[1] == "refused"_L1) {
            QCOMPARE(import(collected(cells[0])), 2);
            QVERIFY2(m_err.contains(cells[2]) && m_err.contains(cells[0]), qPrintable(m_err));
            return;
        }
        QVERIFY2(import(collected(cells[0])) == 0, qPrintable(m_err));
        QVERIFY2(m_out.startsWith(u"Adds an interview at "_s), qPrintable(m_out));
        QVERIFY2(import(collected(cells[0])) == 0, qPrintable(m_err));
        QVERIFY2(m_out.contains(u"nothing to do"_s), qPrintable(m_out));
        QVERIFY2(m_out.contains(u"0 added, 0 changed"_s), qPrintable(m_out));
    }

    void tellsWhatMovedAndWhatIsOlder()
    {
        QCOMPARE(import(collected(u"steps-1-first.ics"_s)), 0);
        QCOMPARE(import(collected(u"steps-2-moved.ics"_s)), 0);
        QVERIFY2(m_out.startsWith(u"Moves the interview at Acme from "_s), qPrintable(m_out));
        QCOMPARE(import(collected(u"steps-1-first.ics"_s)), 0);
        QVERIFY2(m_out.contains(u"older"_s) && m_out.contains(u"0 added, 0 changed"_s), qPrintable(m_out));
        QCOMPARE(import(collected(u"steps-4-cancelled.ics"_s)), 0);
        QVERIFY2(m_out.startsWith(u"Cancels the interview at Acme: "_s), qPrintable(m_out));
        QCOMPARE(import(collected(u"steps-3-same-sequence-later.ics"_s), {u"--json"_s}), 0);
        const QJsonObject answer = QJsonDocument::fromJson(m_out.toUtf8()).object();
        QCOMPARE(answer[u"changed"_s].toInt(), 0);
        QCOMPARE(answer[u"invitations"_s].toArray().size(), 1);
    }

private:
    int import(const QString &file, const QStringList &more = {})
    {
        m_out.clear();
        m_err.clear();
        QTextStream out(&m_out);
        QTextStream err(&m_err);
        return cli::run(
            QStringList{u"afterword-cli"_s, u"import"_s, file, u"--db"_s, m_folder->filePath(u"mine.db"_s)} +
                more,
            m_clock, out, err);
    }
    static QString collected(const QString &name) { return QStringLiteral(INVITATIONS "/") + name; }

    std::unique_ptr<QTemporaryDir> m_folder;
    test::FakeClock m_clock{test::at("2026-11-25T10:20:00Z")};
    QString m_out;
    QString m_err;
};

QTEST_GUILESS_MAIN(ImportInvitationsTest)
#include "tst_importinvitations.moc"
