// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that fills up: the program says so, keeps what was saved, and goes on once there is room again.
#include "storefixture.h"

#include <QProcess>
#include <QSet>

#include <unistd.h>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

class FullDiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasSaved_data();
    void keepsWhatWasSaved();
};

void FullDiskTest::keepsWhatWasSaved_data()
{
    QTest::addColumn<int>("kibibytes");
    for (const int size : {300, 340, 380, 420, 500, 640, 900, 1300, 2000, 5000, 9000})
        QTest::addRow("%d KiB", size) << size;
}

void FullDiskTest::keepsWhatWasSaved()
{
    QFETCH(int, kibibytes);
    const QTemporaryDir folder;
    // In a mount namespace of its own: save until the disk is full, look, make room, save again, look again.
    QProcess shell;
    shell.setProcessChannelMode(QProcess::MergedChannels);
    QStringList arguments{u"-m"_s,       u"sh"_s,
                          u"-c"_s,       uR"(
mount -t tmpfs -o size=$3k tmpfs "$2" || exit 9
"$1" write "$2/a.db" 1
echo --
mount -o remount,size=40m "$2" || exit 9
"$1" list "$2/a.db"
echo --
"$1" write "$2/a.db" 100000 | head -n 1
"$1" list "$2/a.db" | tail -n 1
)"_s,
                          u"sh"_s,       QStringLiteral(STORE_CHILD),
                          folder.path(), QString::number(kibibytes)};
    if (::geteuid() != 0)
        arguments.prepend(u"-r"_s);
    shell.start(u"unshare"_s, arguments);
    QVERIFY(shell.waitForFinished(120'000));
    const QByteArray output = shell.readAll();
    const auto parts = output.split('-');
    QVERIFY2(parts.size() == 5, output.constData());
    QSet<QByteArray> saved;
    QByteArray last;
    for (const QByteArray &line : parts[0].trimmed().split('\n')) {
        last = line;
        if (!line.startsWith("error"))
            saved += "a" + line;
    }
    QCOMPARE(last, "error " + QByteArray::number(int(ErrorCode::Full)));
    const auto listed = parts[2].trimmed().split('\n');
    QVERIFY2(QSet<QByteArray>(listed.begin(), listed.end()).contains(saved), output.right(500).constData());
    QCOMPARE(listed.last(), "problems 0");
    QCOMPARE(parts[4].trimmed(), "100000\nproblems 0"); // with room again it goes on
}

QTEST_GUILESS_MAIN(FullDiskTest)
#include "tst_fulldisk.moc"
