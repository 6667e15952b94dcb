// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// However the program before has ended, one is the first, and whoever comes second is heard or told why not.
#include "singleinstance.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <csignal>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace afterword;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

int iterations(int usual)
{
    const int wanted = qEnvironmentVariableIntValue("AFTERWORD_ITERATIONS");
    return wanted > 0 ? wanted : usual;
}

/// One start of the program.
class Start
{
public:
    explicit Start(const QString &folder, const QString &message = u"hello"_s,
                   std::chrono::milliseconds patience = 20s, bool barrier = false)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QStringList arguments{folder, message, QString::number(patience.count())};
        if (barrier)
            arguments << u"barrier"_s;
        m_process.start(QStringLiteral(INSTANCE_CHILD), arguments);
    }
    ~Start()
    {
        signal(SIGCONT);
        m_process.kill();
        m_process.waitForFinished();
    }
    /// The next line; empty: it ended, or says nothing.
    QString line()
    {
        if (!QTest::qWaitFor(
                [this] { return m_process.canReadLine() || m_process.state() == QProcess::NotRunning; },
                30000))
            return {};
        return QString::fromUtf8(m_process.readLine()).trimmed();
    }
    void go() { m_process.write("\n"); }
    void signal(int which)
    {
        if (m_process.processId() > 0) // 0 would be this program and its like
            ::kill(static_cast<pid_t>(m_process.processId()), which);
    }
    void kill()
    {
        m_process.kill();
        QVERIFY(m_process.waitForFinished());
    }
    qint64 id() const { return m_process.processId(); }

private:
    QProcess m_process;
};

void write(const QString &name, const QByteArray &content)
{
    QFile::remove(name);
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

/// A client that speaks, or not, as it likes.
int connectTo(const QString &file)
{
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray name = QFile::encodeName(file);
    std::copy(name.begin(), name.end(), address.sun_path);
    return ::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0 ? socket : -1;
}

} // namespace

class SingleInstanceTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_home;
    QString m_folder;

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_folder = m_home->filePath(u"afterword"_s);
    }

    void theSecondHandsOverAndGoes()
    {
        Start first(m_folder);
        QCOMPARE(first.line(), u"primary"_s);
        for (const auto &message : {u"one"_s, u"zwölf %2F"_s, QString(60000, u'x')}) {
            Start second(m_folder, message);
            QCOMPARE(second.line(), u"secondary"_s);
            QCOMPARE(first.line(), u"told "_s + message);
        }
    }

    void isThePersonsAlone()
    {
        QVERIFY(QDir().mkpath(m_folder));
        QVERIFY(QFile::setPermissions(m_folder, QFile::Permissions(0x7755))); // left open by something
        SingleInstance first(u"own"_s, m_folder);
        QCOMPARE(first.claim({}).value(), SingleInstance::Role::Primary);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                            QFile::WriteOther | QFile::ExeOther;
        for (const QString &name : {m_folder, m_folder + u"/own.lock"_s, m_folder + u"/own.socket"_s})
            QVERIFY2(!QFile::permissions(name).testAnyFlags(others), qPrintable(name));
    }

    void otherTrackersHaveProgramsOfTheirOwn()
    {
        SingleInstance own(u"own"_s, m_folder);
        SingleInstance other(u"tracker-1"_s, m_folder);
        QCOMPARE(own.claim({}).value(), SingleInstance::Role::Primary);
        QCOMPARE(other.claim({}).value(), SingleInstance::Role::Primary);
    }

    void aKilledOneIsNotInTheWay()
    {
        for (int i = 0; i < 5; ++i) {
            Start killed(m_folder);
            QCOMPARE(killed.line(), u"primary"_s);
            killed.kill();
            QVERIFY(QFile::exists(m_folder + u"/own.socket"_s)); // it could not take it away
        }
        Start next(m_folder);
        QCOMPARE(next.line(), u"primary"_s);
    }

    void whatWasLeftBehindMeansNothing()
    {
        QVERIFY(QDir().mkpath(m_folder));
        // A lock file that names a process which lives: this one, or the first of the system.
        for (const QByteArray &left : {QByteArray::number(getpid()), QByteArray("1\nafterword\nhost\n")}) {
            write(m_folder + u"/own.lock"_s, left);
            write(m_folder + u"/own.socket"_s, "no socket at all");
            Start first(m_folder);
            QCOMPARE(first.line(), u"primary"_s);
            Start second(m_folder);
            QCOMPARE(second.line(), u"secondary"_s);
        }
    }

    void saysThatAStoppedOneDoesNotAnswer()
    {
        Start first(m_folder);
        QCOMPARE(first.line(), u"primary"_s);
        first.signal(SIGSTOP);
        Start second(m_folder, u"hello"_s, 300ms);
        const QString answer = second.line();
        QVERIFY2(answer.startsWith(u"error Afterword is already running"), qPrintable(answer));
        QVERIFY2(answer.contains(u"(process %1)"_s.arg(first.id())), qPrintable(answer));
        first.signal(SIGCONT);
        Start third(m_folder, u"again"_s);
        QCOMPARE(third.line(), u"secondary"_s);
    }

    void takesOverFromOneThatEndsMeanwhile()
    {
        Start first(m_folder);
        QCOMPARE(first.line(), u"primary"_s);
        first.signal(SIGSTOP);
        Start second(m_folder);
        QTest::qWait(50); // it waits for an answer
        first.kill();
        QCOMPARE(second.line(), u"primary"_s);
    }

    void isNotHeldUpByWhoSaysNothing()
    {
        SingleInstance first(u"own"_s, m_folder);
        QCOMPARE(first.claim({}).value(), SingleInstance::Role::Primary);
        QSignalSpy received(&first, &SingleInstance::received);
        std::vector<int> silent;
        for (int i = 0; i < 100; ++i) {
            silent.push_back(connectTo(m_folder + u"/own.socket"_s));
            QVERIFY(silent.back() >= 0);
            QTest::qWait(0);
        }
        const QByteArray flood(SingleInstance::MostBytes * 2, 'x');
        const int loud = connectTo(m_folder + u"/own.socket"_s);
        std::ignore =
            send(loud, flood.constData(), static_cast<size_t>(flood.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
        Start second(m_folder, u"me"_s);
        QCOMPARE(second.line(), u"secondary"_s);
        QTRY_COMPARE(received.size(), 1);
        QCOMPARE(received[0][0].toByteArray(), QByteArray("me"));
        for (const int socket : silent)
            ::close(socket);
        ::close(loud);
        QTest::qWait(0);
        QCOMPARE(received.size(), 1);
    }

    void goesAloneWhereThereIsNoRoom()
    {
        SingleInstance nowhere(u"own"_s, QString());
        QCOMPARE(nowhere.claim({}).value(), SingleInstance::Role::Alone);
        write(m_folder, "a file is in the way");
        SingleInstance blocked(u"own"_s, m_folder);
        QCOMPARE(blocked.claim({}).value(), SingleInstance::Role::Alone);
        SingleInstance deep(u"own"_s, m_home->filePath(QString(150, u'd')));
        QCOMPARE(deep.claim({}).value(), SingleInstance::Role::Alone);
    }

    void oneIsFirstHoweverManyStartAtOnce()
    {
        constexpr int Most = 4;
        const int rounds = iterations(20);
        for (int round = 0; round < rounds; ++round) {
            std::array<std::unique_ptr<Start>, Most> starts;
            for (int i = 0; i < Most; ++i)
                starts[static_cast<size_t>(i)] =
                    std::make_unique<Start>(m_folder, QString::number(i), 20s, true);
            for (const auto &start : starts)
                QCOMPARE(start->line(), u"ready"_s);
            for (const auto &start : starts)
                start->go();
            QStringList roles;
            for (const auto &start : starts)
                roles << start->line();
            roles.sort();
            QCOMPARE(roles, (QStringList{u"primary"_s, u"secondary"_s, u"secondary"_s, u"secondary"_s}));
            // By turns the first one is killed, or ends as it should.
            for (const auto &start : starts)
                start->signal(round % 2 == 0 ? SIGKILL : SIGTERM);
        }
    }
};

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "tst_singleinstance.moc"
