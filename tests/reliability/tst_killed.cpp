// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A program that is killed while it saves: what it called saved is there, whole, and the file is sound.
#include "storefixture.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSet>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

class KilledTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothingThatWasSaved();
};

void KilledTest::losesNothingThatWasSaved()
{
    const int kills = std::max(20, qEnvironmentVariableIntValue("AFTERWORD_KILLS"));
    QRandomGenerator random(quint32(qEnvironmentVariableIntValue("AFTERWORD_SEED") + 1));
    StoreFixture f;
    QSet<int> saved;
    int next = 1;
    for (int kill = 0; kill < kills; ++kill) {
        QProcess child;
        child.start(QStringLiteral(STORE_CHILD), {u"write"_s, f.file, QString::number(next)});
        QVERIFY(child.waitForStarted());
        // Now and then while it still opens; else when it has begun to save, at any moment of a save.
        if (kill % 5 != 0)
            QVERIFY2(child.waitForReadyRead(30'000), child.readAllStandardError().constData());
        QTest::qWait(random.bounded(kill % 5 == 0 ? 40 : 150));
        child.kill();
        QVERIFY(child.waitForFinished());
        const auto lines = child.readAllStandardOutput().split('\n');
        for (const QByteArray &line : lines) {
            QVERIFY2(!line.startsWith("error"), line.constData());
            if (!line.isEmpty())
                saved += line.toInt();
        }
        const auto store = f.open();
        VERIFY_RESULT(store);
        const auto problems = (*store)->check();
        VERIFY_RESULT(problems);
        QVERIFY2(problems->empty(), problems->empty() ? "" : qPrintable(problems->front().message));
        const Tracker tracker = (*store)->tracker().value();
        QSet<int> found;
        for (const Application &application : tracker.applications) {
            found += QStringView(application.id.value()).sliced(1).toInt();
            QCOMPARE(application.interviews.size(), size_t{1}); // a command is there whole or not at all
            QVERIFY(tracker.find(application.hiringManager));
            QCOMPARE((*store)->steps(application.id)->size(), size_t{1});
        }
        QVERIFY2(found.contains(saved), qPrintable(u"kill %1"_s.arg(kill)));
        QVERIFY(found.size() <= saved.size() + kill + 1); // at most the one that it was saving
        next = found.isEmpty() ? 1 : *std::ranges::max_element(found) + 1;
    }
    qInfo("%d kills, %d saved", kills, int(saved.size()));
    QVERIFY(!saved.isEmpty());
}

QTEST_GUILESS_MAIN(KilledTest)
#include "tst_killed.moc"
