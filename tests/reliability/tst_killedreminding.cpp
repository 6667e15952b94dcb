// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Killed while it reminds: each reminder reaches the screen, and none again that did.
#include "remindfixture.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class KilledRemindingTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<RemindDesk> m_desk;

public:
    /// A thousand kills take longer than Qt Test lets a function run.
    static void initMain() { qputenv("QTEST_FUNCTION_TIMEOUT", "3600000"); }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<RemindDesk>();
        QVERIFY(m_desk->waitUntilReady());
    }
    void cleanup() { m_desk.reset(); }

    void losesNoneAndRepeatsNoneThatWasSeen()
    {
        const int kills = std::max(100, qEnvironmentVariableIntValue("AFTERWORD_KILLS"));
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        QSet<QString> confirmed;
        int repeated = 0;
        int unseen = 0;
        for (int kill = 0; kill < kills; ++kill) {
            const QString id = QString::number(kill);
            m_desk->save(id, m_desk->clock.now() - 1min);
            {
                RemindChild child({m_desk->file}, m_desk->environment());
                // Before it tells, while it does, or after.
                if (kill % 4 != 0)
                    QVERIFY2(child.hears("telling"), child.said().constData());
                QTest::qWait(random.bounded(kill % 4 == 0 ? 60 : confirmed.isEmpty() ? 300 : 25));
                child.kill();
                if (child.said().contains("\nshown step:debrief-" + id.toUtf8() + '\n'))
                    confirmed.insert(id);
            }
            unseen += int{!m_desk->shown().contains(id)};
            // The next start tells what nobody saw, and ends when there is nothing left.
            RemindChild next({m_desk->file, u"until-told"_s}, m_desk->environment());
            QVERIFY2(next.ends(), next.said().constData());
            QVERIFY2(!next.said().contains("\nerror"), next.said().constData());
            QTRY_VERIFY2(m_desk->shown().contains(id),
                         qPrintable(u"seed %1, kill %2 is lost"_s.arg(seed).arg(kill)));
            const int times = m_desk->shown().value(id);
            QVERIFY2(times == 1 || (times == 2 && !confirmed.contains(id)),
                     qPrintable(u"seed %1, kill %2: shown %3 times"_s.arg(seed).arg(kill).arg(times)));
            repeated += int{times == 2};
        }
        const auto times = m_desk->shown();
        QCOMPARE(times.size(), kills);
        QVERIFY(std::ranges::all_of(times, [](int count) { return count <= 2; }));
        qInfo("%d kills: %d before anything was seen, %d shown once more, %lld known to be seen", kills,
              unseen, repeated, static_cast<long long>(confirmed.size()));
        // It was killed before, while and after.
        QVERIFY(unseen > 0);
        QVERIFY(!confirmed.isEmpty());
    }
};

QTEST_GUILESS_MAIN(KilledRemindingTest)
#include "tst_killedreminding.moc"
