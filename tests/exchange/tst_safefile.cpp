// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files written whole or not at all: on a full disk, in a folder that may not be written, over an old file.
#include "safefile.h"
#include "testsupport.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

/// While it lives no file may grow beyond that: the system cuts a write short there, as on a full disk.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before{};
};

} // namespace

class SafeFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesForTheOwnerAlone();
    void replacesWhatWasThere();
    void keepsTheOldFileWhenAWriteIsCutShort();
    void saysWhereItMayNotWrite();
    void followsASymbolicLink();
    void readsWithALimit();
};

void SafeFileTest::writesForTheOwnerAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"new.json"_s);
    const mode_t before = umask(0);
    const auto written = writeFileSafely(path, "secret");
    umask(before);
    VERIFY_RESULT(written);
    QCOMPARE(contents(path), QByteArray("secret"));
    QCOMPARE(QFileInfo(path).permissions() & QFileDevice::Permissions(0x0077), QFileDevice::Permissions());
}

void SafeFileTest::replacesWhatWasThere()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.json"_s);
    VERIFY_RESULT(writeFileSafely(path, QByteArray(100'000, 'o')));
    QVERIFY(QFile::setPermissions(path,
                                  QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther));
    VERIFY_RESULT(writeFileSafely(path, "new"));
    QCOMPARE(contents(path), QByteArray("new"));
    QVERIFY(!(QFileInfo(path).permissions() & QFileDevice::ReadOther));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), qsizetype(1));
}

void SafeFileTest::keepsTheOldFileWhenAWriteIsCutShort()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"tracker.json"_s);
    VERIFY_RESULT(writeFileSafely(path, "the good old file"));
    for (const qsizetype size : {4097, 65'536, 200'000}) {
        const FileSizeLimit limit(4096);
        const auto written = writeFileSafely(path, QByteArray(size, 'x'));
        QVERIFY(!written);
        QCOMPARE(written.error().place, path);
        QCOMPARE(contents(path), QByteArray("the good old file"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), qsizetype(1));
    }
    VERIFY_RESULT(writeFileSafely(path, QByteArray(200'000, 'x')));
}

void SafeFileTest::saysWhereItMayNotWrite()
{
    const QTemporaryDir folder;
    const auto nowhere = writeFileSafely(folder.filePath(u"missing/tracker.json"_s), "x");
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().code, ErrorCode::Unavailable);

    QVERIFY(!writeFileSafely(folder.path(), "x"));

    // The superuser may write everywhere, so the file is to lie where nobody can make one.
    const bool superuser = geteuid() == 0;
    if (!superuser)
        QVERIFY(QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    const QString path = superuser ? u"/proc/self/tracker.json"_s : folder.filePath(u"tracker.json"_s);
    const auto refused = writeFileSafely(path, "x");
    QFile::setPermissions(folder.path(),
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    QVERIFY(!refused);
    QCOMPARE(refused.error().place, path);
    QVERIFY(!refused.error().message.isEmpty());
}

void SafeFileTest::followsASymbolicLink()
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"target.json"_s);
    const QString link = folder.filePath(u"link.json"_s);
    VERIFY_RESULT(writeFileSafely(target, "old"));
    QVERIFY(QFile::link(target, link));
    VERIFY_RESULT(writeFileSafely(link, "new"));
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(contents(target), QByteArray("new"));
}

void SafeFileTest::readsWithALimit()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ten"_s);
    VERIFY_RESULT(writeFileSafely(path, "0123456789"));
    QCOMPARE(readFileWhole(path, 10).value(), QByteArray("0123456789"));
    QCOMPARE(readFileWhole(path, 9).error().code, ErrorCode::BadInput);
    QCOMPARE(readFileWhole(folder.path(), 9).error().code, ErrorCode::BadInput);
    QCOMPARE(readFileWhole(folder.filePath(u"none"_s), 9).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(SafeFileTest)
#include "tst_safefile.moc"
