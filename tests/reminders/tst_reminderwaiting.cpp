// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What waits through a night takes little room, is told as it stands by then, and is lost to no trouble.
#include "reminderdesk.h"
#include "stepidlist.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

ReminderTimes quietAtNight()
{
    ReminderTimes times;
    times.quietHours = true;
    return times;
}

const Instant Night = Noon + 11h;   // 23:00
const Instant Morning = Noon + 20h; // 08:00

} // namespace

class ReminderWaitingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsIdsInOneRow();
    void tellsThousandsInTheMorningOnce();
    void aTroubleInTheMorningLosesNothing();
    void whatComesInTheMorningIsToldWithTheRest();
    void aTaskOfTheSearchWaitsToo();
    void takesLittleRoom();
};

void ReminderWaitingTest::keepsIdsInOneRow()
{
    StepIdList list;
    QVERIFY(list.isEmpty());
    const QStringList texts{u"a/thank-you"_s, u"é/日本"_s, QString(), u"a/thank-yo"_s, u"b"_s};
    for (const QString &text : texts)
        list.append(StepId(text));
    QCOMPARE(list.size(), 5U);
    for (size_t place = 0; place < list.size(); ++place) {
        QCOMPARE(list.at(place).value(), texts[static_cast<qsizetype>(place)]);
        QCOMPARE(list.find(list.at(place)), std::optional(place));
    }
    QVERIFY(!list.find(StepId(u"a/thank-y"_s)));
    std::vector<size_t> asked;
    list.eraseIf([&](size_t place) {
        asked.push_back(place);
        return place == 0 || place == 3;
    });
    QCOMPARE(asked, (std::vector<size_t>{0, 1, 2, 3, 4}));
    list.squeeze();
    QCOMPARE(list.size(), 3U);
    QCOMPARE(list.at(0).value(), texts[1]);
    QCOMPARE(list.at(1).value(), QString());
    QCOMPARE(list.at(2).value(), u"b"_s);
    list.append(StepId(u"c"_s));
    QCOMPARE(list.find(StepId(u"c"_s)), std::optional<size_t>(3));
    list.clear();
    QVERIFY(list.isEmpty());
    QVERIFY(!list.find(StepId(u"c"_s)));
}

void ReminderWaitingTest::tellsThousandsInTheMorningOnce()
{
    Desk desk;
    desk.store.theProfile.timeZone = u"UTC"_s;
    desk.service.setTimes(quietAtNight());
    constexpr int count = 2000;
    for (int i = 0; i < count; ++i)
        desk.store.saveElsewhere(interviewed(QString::number(i), Night - 10h - std::chrono::minutes(i)));
    desk.clock.set(Night);
    desk.service.start();
    for (const auto hour : {0h, 1h, 8h})
        QVERIFY(desk.pollAt(Night + hour));
    QVERIFY(desk.told.isEmpty());
    // Some are done by then, some are due anew.
    for (const int done : {0, 1, 1999}) {
        Application application =
            interviewed(QString::number(done), Night - 10h - std::chrono::minutes(done));
        application.interviews.front().debriefedAt = Night;
        desk.store.saveElsewhere(application);
    }
    desk.store.saveElsewhere(interviewed(u"2"_s, Night + 2h));
    QVERIFY(desk.pollAt(Morning));
    QCOMPARE(desk.told.size(), 1);
    const QStringList told = desk.told.front().section(u": "_s, 1).split(u' ');
    QCOMPARE(told.size(), count - 3);
    QCOMPARE(told.front(), u"debrief-1998"_s); // the oldest
    QCOMPARE(told.back(), u"debrief-2"_s);
    QCOMPARE(QSet<QString>(told.begin(), told.end()).size(), count - 3);
    QVERIFY(desk.pollAt(Morning + 1h));
    QCOMPARE(desk.told.size(), 1);
}

void ReminderWaitingTest::aTroubleInTheMorningLosesNothing()
{
    Desk desk;
    desk.store.theProfile.timeZone = u"UTC"_s;
    desk.service.setTimes(quietAtNight());
    desk.store.save(interviewed(u"a"_s, Night));
    desk.store.save(interviewed(u"b"_s, Night));
    desk.service.start();
    QVERIFY(desk.pollAt(Night));
    QSignalSpy failed(&desk.service, &ReminderService::failed);
    desk.store.unreadable = Error{ErrorCode::Locked, u"Another program holds the data."_s, {}};
    QVERIFY(desk.pollAt(Morning));
    QVERIFY(desk.pollAt(Morning + 1min));
    QCOMPARE(failed.size(), 1);
    QVERIFY(desk.told.isEmpty());
    QVERIFY(desk.withdrawn.isEmpty());
    desk.store.unreadable.reset();
    QVERIFY(desk.pollAt(Morning + 2min));
    QCOMPARE(desk.told, QStringList{u"2: debrief-a debrief-b"_s});
    QVERIFY(desk.pollAt(Morning + 3min));
    QCOMPARE(desk.told.size(), 1);
}

void ReminderWaitingTest::whatComesInTheMorningIsToldWithTheRest()
{
    Desk desk;
    desk.store.theProfile.timeZone = u"UTC"_s;
    desk.service.setTimes(quietAtNight());
    desk.store.save(interviewed(u"a"_s, Night));
    desk.store.save(interviewed(u"b"_s, Morning));
    desk.service.start();
    QVERIFY(desk.pollAt(Night));
    QVERIFY(desk.pollAt(Morning));
    QCOMPARE(desk.told, QStringList{u"2: debrief-a debrief-b"_s});
}

void ReminderWaitingTest::aTaskOfTheSearchWaitsToo()
{
    Desk desk;
    desk.store.theProfile.timeZone = u"UTC"_s;
    desk.service.setTimes(quietAtNight());
    desk.store.addTaskOfTheSearch(Night);
    desk.service.start();
    QVERIFY(desk.pollAt(Night));
    QVERIFY(desk.told.isEmpty());
    QVERIFY(desk.pollAt(Morning));
    QCOMPARE(desk.told, QStringList{u"keep-applying"_s});
}

void ReminderWaitingTest::takesLittleRoom()
{
#if defined(__GLIBC__) && __GLIBC_PREREQ(2, 33)
    const auto inUse = [] {
        const struct mallinfo2 info = mallinfo2();
        return info.uordblks + info.hblkhd;
    };
    Desk desk;
    desk.store.theProfile.timeZone = u"UTC"_s;
    desk.service.setTimes(quietAtNight());
    desk.clock.set(Night);
    desk.service.start();
    QVERIFY(desk.poll());
    constexpr size_t count = 4000;
    for (size_t i = 0; i < count; ++i)
        desk.store.saveElsewhere(interviewed(QString::number(i), Night - 10h));
    QVERIFY(*desk.store.catchUp());
    const size_t before = inUse();
    if (before == 0)
        QSKIP("another allocator counts for itself");
    QVERIFY(desk.poll());
    QVERIFY(desk.told.isEmpty());
    QCOMPARE(desk.open().size(), static_cast<qsizetype>(count));
    const size_t each = (inUse() - before) / count;
    // With what this store notes of each; whole rows take twice as much.
    QVERIFY2(each < 256, qPrintable(u"%1 bytes for each"_s.arg(each)));
#else
    QSKIP("nothing tells how much is in use");
#endif
}

QTEST_GUILESS_MAIN(ReminderWaitingTest)
#include "tst_reminderwaiting.moc"
