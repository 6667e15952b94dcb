// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A program that is killed while it sends: no server takes a message twice, and what is told of it is true.
#include "mailserver.h"
#include "sendfixture.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

class KilledSendingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sendsNothingTwice();

private:
    QStringList accepted() const;
    /// Every message of the tracker with its state.
    Result<QHash<QString, OutgoingState>> told(SqlTrackerStore &store) const;

    StoreFixture m_f;
    MailServer m_server;
    QString m_log = m_f.folder.filePath(u"accepted"_s);
};

void KilledSendingTest::initTestCase()
{
    QVERIFY(m_server.start(u"mailsink"_s, {m_log}));
}

QStringList KilledSendingTest::accepted() const
{
    QFile log(m_log);
    if (!log.open(QIODevice::ReadOnly))
        return {};
    return QString::fromLatin1(log.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

Result<QHash<QString, OutgoingState>> KilledSendingTest::told(SqlTrackerStore &store) const
{
    QHash<QString, OutgoingState> states;
    const auto tracker = store.tracker();
    if (!tracker)
        return std::unexpected(tracker.error());
    for (const Application &application : tracker->applications) {
        for (const Correspondence &entry : application.correspondence) {
            const auto message = store.message({application.id, entry.id});
            if (!message)
                return std::unexpected(message.error());
            states.insert(message->draft.message.messageId, message->state);
        }
    }
    return states;
}

void KilledSendingTest::sendsNothingTwice()
{
    const int kills = std::max(50, qEnvironmentVariableIntValue("AFTERWORD_KILLS"));
    QRandomGenerator random(quint32(qEnvironmentVariableIntValue("AFTERWORD_SEED") + 1));
    QSet<QString> saidSent;
    QSet<QString> saidFailed;
    int recovered = 0;
    for (int kill = 0; kill < kills; ++kill) {
        // Sometimes two programs work on the same outbox, as the window and the command line.
        const int programs = kill % 3 == 0 ? 2 : 1;
        std::array<QProcess, 2> children;
        for (int i = 0; i < programs; ++i) {
            const Instant start = at("2026-11-23T09:00:00Z") + std::chrono::minutes(kill);
            QProcess &child = children[size_t(i)];
            child.start(QStringLiteral(SEND_CHILD),
                        {m_f.file, QString::number(m_server.port()),
                         QString::number(kill * 100'000 + i * 50'000), start.toString()});
            QVERIFY(child.waitForStarted());
        }
        if (kill % 10 != 0)
            QVERIFY(children[0].waitForReadyRead(30'000));
        QTest::qWait(random.bounded(120));
        for (int i = 0; i < programs; ++i) {
            QProcess &child = children[size_t(i)];
            const bool hasEnded = child.waitForFinished(0) || child.state() == QProcess::NotRunning;
            QVERIFY(!hasEnded || child.exitStatus() == QProcess::NormalExit);
            child.kill();
            QVERIFY(hasEnded || child.waitForFinished());
            const auto lines = QString::fromUtf8(child.readAllStandardOutput()).split(u'\n');
            for (const QString &line : lines) {
                QVERIFY2(!line.startsWith(u"error"_s), qPrintable(line));
                if (line.startsWith(u"sent "_s))
                    saidSent += line.section(u' ', 1);
                if (line.startsWith(u"failed "_s))
                    saidFailed += line.section(u' ', 1);
            }
        }
        m_f.clock.set(at("2026-11-23T09:00:00Z") + std::chrono::minutes(kill));
        const auto store = m_f.open();
        VERIFY_RESULT(store);
        const auto left = (*store)->recover();
        VERIFY_RESULT(left);
        recovered += int(left->uncertain.size());
        const auto states = told(**store);
        VERIFY_RESULT(states);
        const QStringList taken = accepted();
        const QSet<QString> server(taken.begin(), taken.end());
        QVERIFY2(server.size() == taken.size(), qPrintable(u"kill %1: one was taken twice"_s.arg(kill)));
        for (const auto &[id, state] : states->asKeyValueRange()) {
            const QString where = u"kill %1: %2 is %3"_s.arg(kill).arg(id, exchangeName(state));
            using enum OutgoingState;
            QVERIFY2(state != Sending, qPrintable(where));
            QVERIFY2(state != Sent || server.contains(id), qPrintable(where));
            QVERIFY2(!server.contains(id) || state == Sent || state == Uncertain, qPrintable(where));
            QVERIFY2(!saidSent.contains(id) || state == Sent, qPrintable(where));
            QVERIFY2(!saidFailed.contains(id) || state == Failed, qPrintable(where));
        }
        for (const QString &id : server)
            QVERIFY2(states->contains(id), qPrintable(id));
    }
    const auto store = m_f.open();
    VERIFY_RESULT(store);
    QVERIFY((*store)->check()->empty());
    qInfo("%d kills: %lld taken, %lld said to be sent, %lld to have failed, %d uncertain", kills,
          static_cast<long long>(accepted().size()), static_cast<long long>(saidSent.size()),
          static_cast<long long>(saidFailed.size()), recovered);
    QVERIFY(!saidSent.isEmpty());
    QVERIFY(recovered > 0);
}

QTEST_GUILESS_MAIN(KilledSendingTest)
#include "tst_killedsending.moc"
