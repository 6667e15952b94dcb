// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A shell, a session or a service manager ends the program; and what it leaves on the disk is nobody else's.
#include "harden.h"
#include "unixsignals.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>
#include <sys/stat.h>

using namespace afterword;
using namespace Qt::StringLiterals;

class UnixSignalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsInTheEventLoop_data();
    void endsInTheEventLoop();
    void givesTheSignalsBack();
    void hardens();
};

void UnixSignalsTest::endsInTheEventLoop_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("TERM") << SIGTERM;
    QTest::newRow("INT") << SIGINT;
    QTest::newRow("HUP") << SIGHUP;
}

void UnixSignalsTest::endsInTheEventLoop()
{
    QFETCH(int, signal);
    const UnixSignals signals_;
    QSignalSpy end(&signals_, &UnixSignals::endRequested);
    QCOMPARE(raise(signal), 0);
    QCOMPARE(end.size(), 0);
    QTRY_COMPARE(end.size(), 1);
    QCOMPARE(end[0][0].toInt(), signal);
}

void UnixSignalsTest::givesTheSignalsBack()
{
    struct sigaction before
    {};
    sigaction(SIGTERM, nullptr, &before);
    for (int i = 0; i < 3; ++i) {
        const UnixSignals signals_;
        struct sigaction during
        {};
        sigaction(SIGTERM, nullptr, &during);
        QVERIFY(during.sa_handler != before.sa_handler);
    }
    struct sigaction after
    {};
    sigaction(SIGTERM, nullptr, &after);
    QVERIFY(after.sa_handler == before.sa_handler);
}

void UnixSignalsTest::hardens()
{
    umask(022);
    harden();
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"diary"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(QFileInfo(file).permissions() & 0x077, QFile::Permissions());
    QVERIFY(QDir(folder.path()).mkdir(u"drawer"_s));
    QCOMPARE(QFileInfo(folder.filePath(u"drawer"_s)).permissions() & 0x077, QFile::Permissions());
#ifdef NDEBUG
    QCOMPARE(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
#else
    QCOMPARE(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 1); // a developer wants the core file
#endif
}

QTEST_GUILESS_MAIN(UnixSignalsTest)
#include "tst_unixsignals.moc"
