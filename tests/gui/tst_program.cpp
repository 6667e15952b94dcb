// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself: it starts, ends when asked to, and says clearly what is wrong with a file it cannot
// open.
#include "desktopfixture.h"

#include <QFile>

#include <csignal>

using namespace afterword::test;
using namespace Qt::StringLiterals;

class TestProgram : public QObject
{
    Q_OBJECT

private:
    static bool windowStands(const QString &title)
    {
        return runProgram(u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--name"_s, title});
    }

private Q_SLOTS:
    void tellsItsVersion()
    {
        QByteArray output;
        QVERIFY(runProgram(u"" AFTERWORD_PROGRAM ""_s, {u"--version"_s}, &output));
        QVERIFY(output.startsWith("afterword "));
    }

    void startsAndEndsWhenAsked()
    {
        QTemporaryDir folder;
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(u"" AFTERWORD_PROGRAM ""_s, {u"--db"_s, folder.filePath(u"new/mine.db"_s)});
        QVERIFY(program.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(windowStands(u"Afterword"_s), 30000);
        ::kill(static_cast<pid_t>(program.processId()), SIGTERM);
        QVERIFY(QTest::qWaitFor([&] { return program.state() == QProcess::NotRunning; }, 20000));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
        const auto permissions = QFile::permissions(folder.filePath(u"new/mine.db"_s));
        QVERIFY(!permissions.testAnyFlags(QFile::ReadGroup | QFile::ReadOther));
    }

    void refusesWhatItDoesNotUnderstand()
    {
        for (const QStringList &arguments :
             {QStringList{u"one.db"_s, u"two.db"_s}, QStringList{u"--sample"_s, u"one.db"_s}}) {
            QProcess program;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.remove(u"QT_FATAL_CRITICALS"_s); // what it says on standard error is meant
            program.setProcessEnvironment(environment);
            program.start(u"" AFTERWORD_PROGRAM ""_s, arguments);
            QVERIFY(QTest::qWaitFor([&] { return program.state() == QProcess::NotRunning; }, 20000));
            QCOMPARE(program.exitCode(), 2);
        }
    }

    void theSecondStartRaisesTheWindowOfTheFirst()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"mine.db"_s);
        QProcess first;
        first.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        first.start(u"" AFTERWORD_PROGRAM ""_s, {u"--db"_s, file});
        QVERIFY(first.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(windowStands(u"Afterword"_s), 30000);
        QVERIFY(runProgram(u"xdotool"_s, {u"search"_s, u"--sync"_s, u"--onlyvisible"_s, u"--name"_s,
                                          u"Afterword"_s, u"windowminimize"_s}));
        QTRY_VERIFY(!windowStands(u"Afterword"_s));
        // Something else has the focus, as the terminal it is typed in.
        QWidget other;
        other.setWindowTitle(u"Something else"_s);
        other.show();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        QVERIFY(runProgram(u"" AFTERWORD_PROGRAM ""_s, {u"--db"_s, file}));
        QTRY_VERIFY(windowStands(u"Afterword"_s));
        const auto isActive = [] {
            QByteArray title;
            runProgram(u"xdotool"_s, {u"getactivewindow"_s, u"getwindowname"_s}, &title);
            return title.trimmed().endsWith("Afterword");
        };
        QTRY_VERIFY(isActive());
        // As the session starts its programs: the window stays as it is.
        QVERIFY(runProgram(u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--name"_s, u"Afterword"_s,
                                          u"windowminimize"_s}));
        QTRY_VERIFY(!windowStands(u"Afterword"_s));
        QVERIFY(runProgram(u"" AFTERWORD_PROGRAM ""_s, {u"--db"_s, file, u"--hidden"_s}));
        QTest::qWait(300);
        QVERIFY(!windowStands(u"Afterword"_s));
        // A link to what is not there says so and changes nothing.
        QVERIFY(
            runProgram(u"" AFTERWORD_PROGRAM ""_s, {u"--db"_s, file, u"afterword:step/nobody%2Fdebrief"_s}));
        QTRY_VERIFY(windowStands(u"Afterword"_s));
        ::kill(static_cast<pid_t>(first.processId()), SIGTERM);
        QVERIFY(QTest::qWaitFor([&] { return first.state() == QProcess::NotRunning; }, 20000));
        QCOMPARE(first.exitCode(), 0);
    }

    void opensTheSampleInAFileOfItsOwn()
    {
        QTemporaryDir folder;
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_DATA_HOME"_s, folder.path());
        environment.insert(u"XDG_CONFIG_HOME"_s, folder.path());
        program.setProcessEnvironment(environment);
        program.start(u"" AFTERWORD_PROGRAM ""_s, {u"--sample"_s});
        QVERIFY(program.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(windowStands(u"Sample"_s), 30000);
        QVERIFY(QFile::exists(folder.filePath(u"afterword/sample.db"_s)));
        QVERIFY(!QFile::exists(folder.filePath(u"afterword/afterword.db"_s)));
        ::kill(static_cast<pid_t>(program.processId()), SIGTERM);
        QVERIFY(QTest::qWaitFor([&] { return program.state() == QProcess::NotRunning; }, 20000));
        QCOMPARE(program.exitCode(), 0);
    }

    void refusesAFileThatIsNoTrackerAndLeavesItAsItWas()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"letters.db"_s);
        const QByteArray content(5000, 'x');
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QProcess program;
        program.start(u"" AFTERWORD_PROGRAM ""_s, {u"--db"_s, path});
        QVERIFY(program.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(windowStands(u"Afterword"_s), 30000);
        QTest::qWait(300); // the dialog takes the focus when the window manager has placed it
        QVERIFY(runProgram(u"xdotool"_s, {u"key"_s, u"Escape"_s}));
        QVERIFY(QTest::qWaitFor([&] { return program.state() == QProcess::NotRunning; }, 20000));
        QCOMPARE(program.exitCode(), 3);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }
};

QTEST_MAIN(TestProgram)
#include "tst_program.moc"
