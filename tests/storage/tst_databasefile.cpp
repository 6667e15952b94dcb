// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The database's file: private, set up as it must be, and left alone where it cannot be used.
#include "databasefile.h"
#include "migrations.h"
#include "storefixture.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>

#include <sys/stat.h>
#include <unistd.h>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

namespace {

int mode(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 07777) : -1;
}

struct Fingerprint
{
    QByteArray hash;
    qint64 modified = 0;
    bool operator==(const Fingerprint &) const = default;
};

Fingerprint fingerprint(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    struct stat status = {};
    ::stat(QFile::encodeName(path).constData(), &status);
    return {QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256),
            qint64(status.st_mtim.tv_sec) * 1'000'000'000 + status.st_mtim.tv_nsec};
}

void put(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A database with one application, closed again.
void makeDatabase(const StoreFixture &f)
{
    const auto store = f.open();
    VERIFY_RESULT(store);
    VERIFY_RESULT((*store)->execute(command(SaveApplication{application("a")})));
}

void runSql(const QString &file, const QString &sql)
{
    const auto database = Database::open(file, Database::Access::ReadWrite);
    VERIFY_RESULT(database);
    VERIFY_RESULT((*database)->run(sql));
}

} // namespace

class DatabaseFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isPrivateWhateverTheUmask();
    void tightensWhatWasOpenToOthers();
    void holdsItsSettings();
    void leavesANewerDatabaseUntouched();
    void refusesWhatIsNoDatabase_data();
    void refusesWhatIsNoDatabase();
    void takesAnEmptyFileAsNew();
    void takesBackWhatAKilledProgramLeftHalfWritten();
    void opensOrRefusesWhateverIsDamaged();
    void refusesWhatCannotBeWritten_data();
    void refusesWhatCannotBeWritten();
    void saysWhenAnotherProgramHoldsIt();
    void migratedIsTheSameAsNew();
    void keepsACopyBeforeMigrating();
    void aFailedMigrationChangesNothing();
    void backsUpAndRestores();
    void aFailedBackupKeepsTheOldOne();
    void restoresNothingThatIsNoBackup();
};

void DatabaseFileTest::isPrivateWhateverTheUmask()
{
    StoreFixture f;
    ::umask(022);
    f.file = f.folder.filePath(u"new/folders/here/afterword.db"_s);
    const auto store = f.open();
    VERIFY_RESULT(store);
    VERIFY_RESULT((*store)->execute(command(SaveApplication{application("a")})));
    for (const QString &file : {f.file, f.file + u"-wal"_s, f.file + u"-shm"_s})
        QCOMPARE(mode(file), 0600);
    for (const char *folder : {"new", "new/folders", "new/folders/here"})
        QCOMPARE(mode(f.folder.filePath(QString::fromLatin1(folder))), 0700);
}

void DatabaseFileTest::tightensWhatWasOpenToOthers()
{
    StoreFixture f;
    makeDatabase(f);
    const QString folder = QFileInfo(f.file).path();
    ::chmod(QFile::encodeName(f.file).constData(), 0644);
    ::chmod(QFile::encodeName(folder).constData(), 0755);
    const auto store = f.open();
    VERIFY_RESULT(store);
    VERIFY_RESULT((*store)->execute(command(SaveApplication{application("b")})));
    for (const QString &file : {f.file, f.file + u"-wal"_s, f.file + u"-shm"_s})
        QCOMPARE(mode(file), 0600);
    QCOMPARE(mode(folder), 0755); // a folder that was there is somebody's own affair
}

void DatabaseFileTest::holdsItsSettings()
{
    StoreFixture f;
    QDir().mkpath(QFileInfo(f.file).path());
    const auto opened = openDatabaseFile(f.file);
    VERIFY_RESULT(opened);
    const auto ask = [&](const QString &name) {
        return opened->database->value(u"PRAGMA "_s + name).value();
    };
    QCOMPARE(ask(u"journal_mode"_s), SqlValue(u"wal"_s));
    QCOMPARE(ask(u"synchronous"_s), SqlValue(qint64{2}));
    QCOMPARE(ask(u"foreign_keys"_s), SqlValue(qint64{1}));
    QCOMPARE(ask(u"busy_timeout"_s), SqlValue(qint64{5000}));
    QCOMPARE(ask(u"trusted_schema"_s), SqlValue(qint64{0}));
    QCOMPARE(ask(u"secure_delete"_s), SqlValue(qint64{1}));
    QCOMPARE(ask(u"application_id"_s), SqlValue(Dialect::ownApplicationId));
    QCOMPARE(ask(u"user_version"_s), SqlValue(qint64{newestSchemaVersion()}));
}

void DatabaseFileTest::leavesANewerDatabaseUntouched()
{
    StoreFixture f;
    makeDatabase(f);
    runSql(f.file, u"PRAGMA user_version = %1"_s.arg(newestSchemaVersion() + 1));
    ::chmod(QFile::encodeName(f.file).constData(), 0640);
    const Fingerprint before = fingerprint(f.file);
    const auto store = f.open();
    QVERIFY(!store);
    QCOMPARE(store.error().code, ErrorCode::NewerVersion);
    QVERIFY(fingerprint(f.file) == before);
    QCOMPARE(mode(f.file), 0640);
    QCOMPARE(QDir(QFileInfo(f.file).path()).entryList(QDir::Files).size(), 1); // nothing beside it
}

void DatabaseFileTest::refusesWhatIsNoDatabase_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("a text") << QByteArray("Dear diary, this is no database.\n").repeated(100);
    QTest::newRow("a short text") << QByteArray("hello");
    QTest::newRow("zeroes") << QByteArray(8192, '\0');
    QTest::newRow("the header alone") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("a header and nonsense") << QByteArray("SQLite format 3\0", 16) + QByteArray(8000, 'x');
}

void DatabaseFileTest::refusesWhatIsNoDatabase()
{
    QFETCH(QByteArray, content);
    StoreFixture f;
    put(f.file, content);
    const Fingerprint before = fingerprint(f.file);
    const auto store = f.open();
    QVERIFY(!store);
    QCOMPARE(store.error().code, ErrorCode::Damaged);
    QVERIFY(store.error().place.contains(u"afterword.db"_s));
    QVERIFY(fingerprint(f.file) == before);

    StoreFixture folder;
    QDir().mkpath(folder.file);
    QCOMPARE(folder.open().error().code, ErrorCode::BadInput);

    StoreFixture foreign;
    put(foreign.file, {});
    runSql(foreign.file, u"CREATE TABLE theirs (x)"_s);
    const Fingerprint theirs = fingerprint(foreign.file);
    QCOMPARE(foreign.open().error().code, ErrorCode::Damaged);
    QVERIFY(fingerprint(foreign.file) == theirs);
}

void DatabaseFileTest::takesAnEmptyFileAsNew()
{
    // A crash between making the file and the schema leaves one.
    StoreFixture f;
    put(f.file, {});
    makeDatabase(f);
    QCOMPARE(f.open().value()->tracker()->applications.size(), size_t{1});
}

void DatabaseFileTest::takesBackWhatAKilledProgramLeftHalfWritten()
{
    StoreFixture f;
    makeDatabase(f);
    const QString left = f.folder.filePath(u"left/afterword.db"_s);
    {
        const auto database = Database::open(f.file, Database::Access::ReadWrite);
        VERIFY_RESULT(database);
        // So few pages in memory that the first ones reach the file long before the end, as in a long import.
        for (const QString &statement : {u"PRAGMA journal_mode = DELETE"_s, u"PRAGMA cache_size = 2"_s,
                                         u"BEGIN IMMEDIATE"_s, u"UPDATE applications SET id = 'half'"_s,
                                         u"CREATE TABLE long AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL "
                                         u"SELECT i + 1 FROM n LIMIT 500) "
                                         "SELECT i, randomblob(2000) AS b FROM n"_s})
            VERIFY_RESULT((*database)->run(statement));
        put(left, bytesOf(f.file));
        put(left + u"-journal"_s, bytesOf(f.file + u"-journal"_s));
    }
    QVERIFY(QFileInfo(left + u"-journal"_s).size() > 512);
    QVERIFY(bytesOf(left) != bytesOf(f.file));
    f.file = left;
    const auto store = f.open();
    VERIFY_RESULT(store);
    VERIFY_RESULT((*store)->check());
    QVERIFY((*store)->check()->empty());
    const Tracker tracker = (*store)->tracker().value();
    QCOMPARE(tracker.applications.size(), size_t{1});
    QCOMPARE(tracker.applications.front().id.value(), u"a"_s);
}

void DatabaseFileTest::opensOrRefusesWhateverIsDamaged()
{
    StoreFixture f;
    {
        const auto store = f.open();
        VERIFY_RESULT(store);
        VERIFY_RESULT((*store)->import(fullTracker(), false));
    }
    const QByteArray whole = bytesOf(f.file);
    QRandomGenerator random(7);
    int refused = 0;
    const int iterations = qEnvironmentVariableIntValue("AFTERWORD_ITERATIONS") / 10 + 40;
    for (int i = 0; i < iterations; ++i) {
        StoreFixture g;
        QByteArray damaged = whole;
        if (i % 4 == 0)
            damaged.truncate(1 + random.bounded(int(whole.size()) - 1));
        else
            for (int n = 0; n < 1 + i % 20; ++n)
                damaged[random.bounded(int(whole.size()))] = char(random.bounded(256));
        put(g.file, damaged);
        const Fingerprint before = fingerprint(g.file);
        const auto store = g.open();
        if (!store) {
            ++refused;
            QVERIFY(!store.error().message.isEmpty());
            QVERIFY2(fingerprint(g.file) == before, qPrintable(store.error().message));
            continue;
        }
        static_cast<void>((*store)->tracker()); // an answer or an error, no crash
        static_cast<void>((*store)->boardCards(Stage::Applied, 0, 20));
        static_cast<void>((*store)->check());
    }
    QVERIFY(refused > 0);
}

void DatabaseFileTest::refusesWhatCannotBeWritten_data()
{
    QTest::addColumn<int>("fileMode");
    QTest::addColumn<int>("folderMode");
    QTest::newRow("the file") << 0444 << 0777;
    QTest::newRow("the folder") << 0666 << 0555;
}

void DatabaseFileTest::refusesWhatCannotBeWritten()
{
    QFETCH(int, fileMode);
    QFETCH(int, folderMode);
    StoreFixture f;
    makeDatabase(f);
    const QString folder = QFileInfo(f.file).path();
    ::chmod(QFile::encodeName(f.folder.path()).constData(), 0755);
    ::chmod(QFile::encodeName(f.file).constData(), mode_t(fileMode));
    ::chmod(QFile::encodeName(folder).constData(), mode_t(folderMode));
    const Fingerprint before = fingerprint(f.file);
    // Modes do not bind root, so somebody else looks.
    QProcess other;
    other.setProcessChannelMode(QProcess::MergedChannels);
    const QStringList look{QStringLiteral(STORE_CHILD), u"open"_s, f.file};
    if (::geteuid() == 0)
        other.start(u"setpriv"_s,
                    QStringList{u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s} + look);
    else
        other.start(look.first(), look.sliced(1));
    QVERIFY(other.waitForFinished());
    QCOMPARE(other.readAll().trimmed(), "error " + QByteArray::number(int(ErrorCode::ReadOnly)));
    QVERIFY(fingerprint(f.file) == before);
    ::chmod(QFile::encodeName(folder).constData(), 0700);
}

void DatabaseFileTest::saysWhenAnotherProgramHoldsIt()
{
    StoreFixture f;
    const auto store = f.open();
    VERIFY_RESULT(store);
    VERIFY_RESULT((*store)->execute(command(SaveApplication{application("a")})));
    QProcess other;
    other.start(QStringLiteral(STORE_CHILD), {u"hold"_s, f.file});
    QVERIFY(other.waitForReadyRead());
    QCOMPARE(other.readLine().trimmed(), "held");
    const auto refused = (*store)->execute(command(SaveApplication{application("b")}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Locked);
    // Readers are not in the way of a writer.
    QCOMPARE((*store)->tracker()->applications.size(), size_t{1});
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished());
    VERIFY_RESULT((*store)->execute(command(SaveApplication{application("b")})));
}

namespace {

QStringList dumpSchema(const Database &database)
{
    QStringList lines;
    Query query(database, u"SELECT type, name, sql FROM sqlite_master ORDER BY type, name"_s);
    static_cast<void>(query.each(
        {}, [&](const Query &row) { lines += row.text(0) + u' ' + row.text(1) + u' ' + row.text(2); }));
    return lines;
}

QStringList addsAColumn(const Dialect &)
{
    return {u"ALTER TABLE people ADD COLUMN pronouns TEXT"_s, u"UPDATE people SET pronouns = 'they'"_s};
}

QStringList failsHalfway(const Dialect &)
{
    return {u"ALTER TABLE people ADD COLUMN pronouns TEXT"_s, u"UPDATE nothing SET nowhere = 1"_s};
}

} // namespace

void DatabaseFileTest::migratedIsTheSameAsNew()
{
    StoreFixture f;
    const auto fresh = openDatabaseFile(f.folder.filePath(u"fresh.db"_s));
    VERIFY_RESULT(fresh);
    const QString stepwise = f.folder.filePath(u"stepwise.db"_s);
    std::vector<Migration> soFar;
    for (const Migration migration : migrations()) {
        soFar.push_back(migration);
        const auto database = Database::open(stepwise, Database::Access::ReadWrite);
        VERIFY_RESULT(database);
        VERIFY_RESULT(migrate(**database, soFar));
    }
    const auto migrated = openDatabaseFile(stepwise);
    VERIFY_RESULT(migrated);
    QVERIFY(dumpSchema(*fresh->database).size() > 20);
    QCOMPARE(dumpSchema(*migrated->database), dumpSchema(*fresh->database));
}

void DatabaseFileTest::keepsACopyBeforeMigrating()
{
    StoreFixture f;
    {
        const auto store = f.open();
        VERIFY_RESULT(store);
        VERIFY_RESULT((*store)->import(fullTracker(), false));
    }
    auto list = migrations();
    list.push_back(addsAColumn);
    const auto database = Database::open(f.file, Database::Access::ReadWrite);
    VERIFY_RESULT(database);
    VERIFY_RESULT(migrate(**database, list));
    QCOMPARE((*database)->value(u"PRAGMA user_version"_s).value(), SqlValue(qint64(list.size())));
    QCOMPARE((*database)->value(u"SELECT pronouns FROM people"_s).value(), SqlValue(u"they"_s));
    const QString copy = f.file + u".before-version-%1"_s.arg(list.size());
    QCOMPARE(mode(copy), 0600);
    const auto old = SqlTrackerStore::open(copy, f.planner, f.clock);
    VERIFY_RESULT(old);
    QVERIFY((*old)->tracker().value() == fullTracker());
}

void DatabaseFileTest::aFailedMigrationChangesNothing()
{
    StoreFixture f;
    makeDatabase(f);
    auto list = migrations();
    list.push_back(failsHalfway);
    {
        const auto database = Database::open(f.file, Database::Access::ReadWrite);
        VERIFY_RESULT(database);
        const QStringList before = dumpSchema(**database);
        QVERIFY(!migrate(**database, list));
        QCOMPARE(dumpSchema(**database), before);
    }
    const auto store = f.open();
    VERIFY_RESULT(store);
    QCOMPARE((*store)->tracker()->applications.size(), size_t{1});
}

void DatabaseFileTest::backsUpAndRestores()
{
    StoreFixture f;
    const QString backup = f.folder.filePath(u"it's a backup.db"_s);
    {
        const auto store = f.open();
        VERIFY_RESULT(store);
        VERIFY_RESULT((*store)->import(fullTracker(), false));
        VERIFY_RESULT((*store)->backup(backup));
        QCOMPARE(mode(backup), 0600);
        VERIFY_RESULT((*store)->execute(command(SaveApplication{application("later")})));
        QCOMPARE(SqlTrackerStore::restore(backup, f.file, f.clock).error().code, ErrorCode::Locked);
        QCOMPARE((*store)->tracker()->applications.size(), size_t{3});
    }
    VERIFY_RESULT(SqlTrackerStore::restore(backup, f.file, f.clock));
    QVERIFY(f.open().value()->tracker().value() == fullTracker());
    QCOMPARE(mode(f.file), 0600);
    const QString replaced = f.file + u".replaced-20261123T090000Z"_s;
    const auto old = SqlTrackerStore::open(replaced, f.planner, f.clock);
    VERIFY_RESULT(old);
    QCOMPARE((*old)->tracker()->applications.size(), size_t{3});
    // What a restore left in the folder is what it says, and nothing more.
    QCOMPARE(QDir(QFileInfo(f.file).path())
                 .entryList({u".*"_s}, QDir::Hidden | QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList());
}

void DatabaseFileTest::aFailedBackupKeepsTheOldOne()
{
    StoreFixture f;
    makeDatabase(f);
    const auto store = f.open();
    VERIFY_RESULT(store);
    QCOMPARE((*store)->backup(f.file).error().code, ErrorCode::BadInput);
    QCOMPARE((*store)->backup(f.folder.path()).error().code, ErrorCode::BadInput);
    QVERIFY(!(*store)->backup(f.folder.filePath(u"no/such/folder/b.db"_s)));
    QCOMPARE((*store)->tracker()->applications.size(), size_t{1});
}

void DatabaseFileTest::restoresNothingThatIsNoBackup()
{
    StoreFixture f;
    makeDatabase(f);
    const Fingerprint before = fingerprint(f.file);
    const QString text = f.folder.filePath(u"text"_s);
    put(text, "no backup at all, but rather a text of some length");
    QCOMPARE(SqlTrackerStore::restore(text, f.file, f.clock).error().code, ErrorCode::Damaged);
    const QString empty = f.folder.filePath(u"empty"_s);
    put(empty, {});
    QCOMPARE(SqlTrackerStore::restore(empty, f.file, f.clock).error().code, ErrorCode::Damaged);
    QCOMPARE(SqlTrackerStore::restore(f.folder.filePath(u"none"_s), f.file, f.clock).error().code,
             ErrorCode::NotFound);
    const QString cut = f.folder.filePath(u"cut"_s);
    put(cut, bytesOf(f.file).chopped(20'000));
    QCOMPARE(SqlTrackerStore::restore(cut, f.file, f.clock).error().code, ErrorCode::Damaged);
    QVERIFY(fingerprint(f.file) == before);
}

QTEST_GUILESS_MAIN(DatabaseFileTest)
#include "tst_databasefile.moc"
