// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command line as a person types it: answers, exit statuses, places of what is wrong, and nothing changed
// on errors.
#include "runner.h"
#include "testsupport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTextStream>

using namespace afterword;
using namespace Qt::StringLiterals;

class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void helpListsEveryCommandAndShowsAnExample()
    {
        QCOMPARE(run({u"--help"_s}), 0);
        for (const auto *name :
             {"agenda", "plan", "guard", "draft", "import", "export", "sync", "check", "backup", "restore"}) {
            QVERIFY2(m_out.contains(QLatin1StringView(name)), name);
            QCOMPARE(run({QString::fromLatin1(name), u"--help"_s}), 0);
            QVERIFY2(m_out.contains("Example:\n  afterword-cli "_L1 + QLatin1StringView(name)),
                     qPrintable(m_out));
            QCOMPARE(run({u"--help"_s}), 0);
        }
    }

    void refusesWithStatusTwoAndSaysWhy_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const QStringList &arguments, const QString &said) {
            QTest::newRow(name) << arguments << said;
        };
        row("nothing", {}, u"Usage"_s);
        row("no such command", {u"dance"_s}, u"dance"_s);
        row("no such option", {u"plan"_s, u"--fast"_s}, u"fast"_s);
        row("an option of another command", {u"plan"_s, u"--sample"_s, u"--kind"_s, u"thank-you"_s},
            u"--kind"_s);
        row("too much", {u"plan"_s, u"more"_s, u"--sample"_s}, u"more"_s);
        row("too little", {u"import"_s}, u"FILE"_s);
        row("no moment", {u"plan"_s, u"--sample"_s, u"--at"_s, u"noon"_s}, u"--at"_s);
        row("two sources", {u"plan"_s, u"--sample"_s, u"--db"_s, u"x.db"_s}, u"only one"_s);
        row("guard without a question", {u"guard"_s, u"--sample"_s}, u"--application"_s);
        row("draft without a recipient",
            {u"draft"_s, u"--sample"_s, u"--application"_s, u"kestrel"_s, u"--kind"_s, u"thank-you"_s},
            u"--to"_s);
        row("draft to nobody known",
            {u"draft"_s, u"--sample"_s, u"--application"_s, u"kestrel"_s, u"--kind"_s, u"thank-you"_s,
             u"--to"_s, u"nobody"_s},
            u"nobody"_s);
        row("draft of what nobody writes",
            {u"draft"_s, u"--sample"_s, u"--application"_s, u"kestrel"_s, u"--kind"_s, u"debrief"_s,
             u"--to"_s, u"szabo"_s},
            u"--kind"_s);
        row("draft about no interview",
            {u"draft"_s, u"--sample"_s, u"--application"_s, u"kestrel"_s, u"--kind"_s, u"thank-you"_s,
             u"--to"_s, u"szabo"_s, u"--interview"_s, u"i9"_s},
            u"--interview"_s);
        row("export to nobody knows what", {u"export"_s, u"x.pdf"_s, u"--sample"_s}, u".json"_s);
        row("a change to a document", {u"import"_s, u"x.json"_s, u"--sample"_s}, u"database"_s);
    }

    void refusesWithStatusTwoAndSaysWhy()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, said);
        QCOMPARE(run(arguments), 2);
        QVERIFY2(m_err.contains(said), qPrintable(m_err));
        QVERIFY(m_out.isEmpty());
    }

    void optionsMayStandBeforeOrBehindTheCommand()
    {
        QCOMPARE(run({u"--json"_s, u"--sample"_s, u"plan"_s}), 0);
        const QString before = m_out;
        QCOMPARE(run({u"plan"_s, u"--sample"_s, u"--json"_s}), 0);
        QCOMPARE(m_out, before);
        const QJsonObject document = QJsonDocument::fromJson(m_out.toUtf8()).object();
        QCOMPARE(document["applications"_L1].toArray().size(), 25);
        QVERIFY(!document["steps"_L1].toArray().isEmpty());
    }

    void readingMakesNoDatabase()
    {
        for (const auto *command : {"plan", "agenda", "check"}) {
            QCOMPARE(run({QString::fromLatin1(command), u"--db"_s, file(u"none.db"_s)}), 3);
            QVERIFY2(m_err.contains("import"_L1), qPrintable(m_err));
        }
        QVERIFY(!QFile::exists(file(u"none.db"_s)));
    }

    void importsOnceAndExportsTheSame()
    {
        const QString database = file(u"a.db"_s);
        QCOMPARE(run({u"export"_s, file(u"a.json"_s), u"--sample"_s}), 0);
        QCOMPARE(run({u"import"_s, file(u"a.json"_s), u"--db"_s, database, u"--dry-run"_s, u"--json"_s}), 0);
        const int wouldAdd = answer()["added"_L1].toInt();
        QVERIFY(wouldAdd >= 25);
        QVERIFY(!QFile::exists(database));
        QCOMPARE(run({u"import"_s, file(u"a.json"_s), u"--db"_s, database, u"--json"_s}), 0);
        QCOMPARE(answer()["added"_L1].toInt(), wouldAdd);
        QCOMPARE(run({u"import"_s, file(u"a.json"_s), u"--db"_s, database, u"--json"_s}), 0);
        QCOMPARE(answer()["added"_L1].toInt() + answer()["changed"_L1].toInt(), 0);
        QCOMPARE(run({u"export"_s, file(u"b.json"_s), u"--db"_s, database}), 0);
        QCOMPARE(contents(u"b.json"_s), contents(u"a.json"_s));
        QCOMPARE(run({u"check"_s, u"--db"_s, database}), 0);
    }

    void whatItExportsItTakesBackUnchanged()
    {
        const QString database = file(u"a.db"_s);
        QCOMPARE(run({u"export"_s, file(u"a.json"_s), u"--sample"_s}), 0);
        QCOMPARE(run({u"import"_s, file(u"a.json"_s), u"--db"_s, database}), 0);
        for (const QString &name : {u"x.json"_s, u"x.csv"_s, u"x.ics"_s}) {
            QCOMPARE(run({u"export"_s, file(name), u"--db"_s, database}), 0);
            QCOMPARE(run({u"import"_s, file(name), u"--db"_s, database, u"--json"_s}), 0);
            QVERIFY2(answer()["added"_L1].toInt() + answer()["changed"_L1].toInt() == 0,
                     qPrintable(name + m_out));
        }
    }

    void aBadFileChangesNothingAndIsNamedWithItsPlace()
    {
        const QString database = file(u"a.db"_s);
        QFile bad(file(u"bad.json"_s));
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write(
            R"({"format": "afterword.tracker", "version": 1, "applications": [{"id": "a", "company": "Acme", "role": 7}]})");
        bad.close();
        QCOMPARE(run({u"import"_s, bad.fileName(), u"--db"_s, database}), 2);
        QVERIFY2(m_err.contains("bad.json: /applications/0/role"_L1), qPrintable(m_err));
        QVERIFY(!QFile::exists(database));
    }

    void guardAnswersByItsStatusToo()
    {
        const QString tracker = file(u"t.json"_s);
        QFile document(tracker);
        QVERIFY(document.open(QIODevice::WriteOnly));
        document.write(
            R"({"format": "afterword.tracker", "version": 1, "people": [{"id": "ann", "name": "Ann Ito", "email": "ann@acme.example"}],
            "applications": [{"id": "A", "company": "Acme", "role": "Analyst", "hiringManager": "ann", "interviews":
            [{"id": "i", "round": 1, "start": "2026-11-30T09:00:00Z", "end": "2026-11-30T10:00:00Z", "interviewers": ["ann"]}]}]})");
        document.close();
        const QStringList question{u"guard"_s,  u"--tracker"_s, tracker,   u"--application"_s, u"A"_s,
                                   u"--kind"_s, u"thank-you"_s, u"--to"_s, u"ann"_s,           u"--json"_s};
        QCOMPARE(run(question), 0);
        QCOMPARE(answer()["verdict"_L1].toString(), u"allow"_s);
        QCOMPARE(run(question + QStringList{u"--channel"_s, u"sms"_s}), 1);
        QCOMPARE(answer()["verdict"_L1].toString(), u"block"_s);
        QCOMPARE(run(question + QStringList{u"--channel"_s, u"pigeon"_s}), 2);
        QVERIFY2(m_err.contains("--channel"_L1), qPrintable(m_err));
        QCOMPARE(run({u"guard"_s, u"--tracker"_s, tracker, u"--application"_s, u"B"_s, u"--kind"_s,
                      u"thank-you"_s, u"--to"_s, u"ann"_s}),
                 2);
    }

    void aBackupIsRestored()
    {
        const QString database = file(u"a.db"_s);
        QCOMPARE(run({u"export"_s, file(u"a.json"_s), u"--sample"_s}), 0);
        QCOMPARE(run({u"import"_s, file(u"a.json"_s), u"--db"_s, database}), 0);
        QCOMPARE(run({u"backup"_s, file(u"copy.db"_s), u"--db"_s, database}), 0);
        QVERIFY(QFile::remove(database));
        QCOMPARE(run({u"restore"_s, file(u"copy.db"_s), u"--db"_s, database}), 0);
        QCOMPARE(run({u"export"_s, file(u"b.json"_s), u"--db"_s, database}), 0);
        QCOMPARE(contents(u"b.json"_s), contents(u"a.json"_s));
    }

    void theAgendaReadsWell()
    {
        QCOMPARE(run({u"agenda"_s, u"--sample"_s}), 0);
        QVERIFY2(m_out.startsWith("Wednesday"_L1), qPrintable(m_out));
        const auto lines = m_out.split(u'\n');
        for (const QString &line : lines)
            QVERIFY2(line.size() <= 100, qPrintable(line));
        QVERIFY(!m_out.contains(u'%'));
    }

    /// Without an address the thanks are late all the same, as in the window.
    void whatIsMissingDoesNotStopTheClock()
    {
        QCOMPARE(run({u"agenda"_s, u"--sample"_s, u"--at"_s, u"2026-11-22T06:00:00Z"_s}), 0);
        const QString overdue = m_out.section(u"\nNow\n"_s, 0, 0).simplified();
        QVERIFY2(overdue.contains(u"Thank Tunde Adebayo"_s), qPrintable(m_out));
        QVERIFY2(overdue.contains(u"something is missing)"_s), qPrintable(m_out));
    }

private:
    int run(const QStringList &arguments)
    {
        m_out.clear();
        m_err.clear();
        QTextStream out(&m_out);
        QTextStream err(&m_err);
        return cli::run(QStringList{u"afterword-cli"_s} + arguments, m_clock, out, err);
    }
    QString file(const QString &name) const { return m_folder->filePath(name); }
    QByteArray contents(const QString &name) const
    {
        QFile read(file(name));
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }
    QJsonObject answer() const { return QJsonDocument::fromJson(m_out.toUtf8()).object(); }

    test::FakeClock m_clock{test::at("2026-12-02T09:00:00Z")};
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_out;
    QString m_err;
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
