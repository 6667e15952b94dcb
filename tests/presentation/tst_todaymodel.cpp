// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Today: what stands in which group, at which clock, in which zone; and how it follows.
#include "faketrackerstore.h"
#include "sampleboard.h"
#include "testsupport.h"
#include "todaymodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

namespace {

AgendaRow row(const QString &id, const char *opens, const char *due, Kind kind = Kind::ThankYou)
{
    AgendaRow row;
    row.company = u"Acme"_s;
    row.role = u"Data Analyst"_s;
    row.step.id = StepId(id);
    row.step.application = ApplicationId(u"app-"_s + id);
    row.step.kind = kind;
    row.step.opens = Instant::parse(QString::fromLatin1(opens));
    row.step.due = Instant::parse(QString::fromLatin1(due));
    row.step.reason = u"Because."_s;
    return row;
}

/// "Now: a b; Later today: c"
QString told(const TodayModel &model)
{
    QString text;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.isHeading(row))
            text += (text.isEmpty() ? QString() : u"; "_s) + model.index(row).data().toString() + u':';
        else
            text += u' ' + (model.agendaRow(row).step.id ? model.agendaRow(row).step.id.value()
                                                         : model.agendaRow(row).company);
    }
    return text;
}

} // namespace

class TestTodayModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void aStepStandsInItsGroup_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("opens");
        QTest::addColumn<QString>("due");
        QTest::addColumn<QString>("group");
        const auto r = [](const char *name, const char *zone, const char *now, const char *opens,
                          const char *due, const char *group) {
            QTest::newRow(name) << QString::fromLatin1(zone) << QString::fromLatin1(now)
                                << QString::fromLatin1(opens) << QString::fromLatin1(due)
                                << QString::fromLatin1(group);
        };
        const char *berlin = "Europe/Berlin";
        r("open without an end", berlin, "2026-12-02T10:20:00Z", "", "", "Now");
        r("open, due next week", berlin, "2026-12-02T10:20:00Z", "2026-12-01T10:00:00Z",
          "2026-12-09T10:00:00Z", "Now");
        r("at the instant of its opening", berlin, "2026-12-02T10:20:00Z", "2026-12-02T10:20:00Z", "", "Now");
        r("at the instant it is due", berlin, "2026-12-02T10:20:00Z", "", "2026-12-02T10:20:00Z", "Now");
        r("a moment late", berlin, "2026-12-02T10:20:00Z", "", "2026-12-02T10:19:59Z", "Overdue");
        r("a minute before midnight", berlin, "2026-12-02T10:20:00Z", "2026-12-02T22:59:00Z", "",
          "Later today");
        r("at midnight", berlin, "2026-12-02T10:20:00Z", "2026-12-02T23:00:00Z", "", "Next seven days");
        r("that midnight elsewhere", "America/New_York", "2026-12-02T10:20:00Z", "2026-12-02T23:00:00Z", "",
          "Later today");
        r("today here, tomorrow there", "Asia/Kathmandu", "2026-12-02T10:20:00Z", "2026-12-02T18:15:00Z", "",
          "Next seven days");
        r("end of the seventh day", berlin, "2026-12-02T10:20:00Z", "2026-12-09T22:59:59Z", "",
          "Next seven days");
        r("the eighth day", berlin, "2026-12-02T10:20:00Z", "2026-12-09T23:00:00Z", "", "");
        r("the day of a clock change has 25 hours", berlin, "2026-10-25T00:30:00Z", "2026-10-25T22:59:00Z",
          "", "Later today");
    }
    void aStepStandsInItsGroup()
    {
        QFETCH(QString, zone);
        QFETCH(QString, now);
        QFETCH(QString, opens);
        QFETCH(QString, due);
        QFETCH(QString, group);
        FakeTrackerStore store;
        store.setTimeZone(zone);
        store.add(row(u"s"_s, qPrintable(opens), qPrintable(due)));
        const FakeClock clock(Instant::parse(now).value());
        TodayModel model(store, clock);
        QCOMPARE(told(model), group.isEmpty() ? QString() : group + u": s"_s);
    }

    void theClockMovesRowsWithoutAReset()
    {
        FakeTrackerStore store;
        store.setTimeZone(u"Europe/Berlin"_s);
        store.add(row(u"a"_s, "2026-12-02T11:00:00Z", "2026-12-02T16:00:00Z"));
        store.add(row(u"b"_s, "2026-12-01T11:00:00Z", "2026-12-02T12:00:00Z"));
        store.add(row(u"c"_s, "2026-12-03T08:00:00Z", ""));
        FakeClock clock(at("2026-12-02T10:20:00Z"));
        TodayModel model(store, clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy open(&model, &TodayModel::openCountChanged);
        QCOMPARE(told(model), u"Now: b; Later today: a; Next seven days: c"_s);
        QCOMPARE(model.openCount(), 1);
        const QPersistentModelIndex a = model.index(3);
        clock.set(at("2026-12-02T13:00:00Z"));
        model.refresh();
        QCOMPARE(told(model), u"Overdue: b; Now: a; Next seven days: c"_s);
        QCOMPARE(model.agendaRow(a.row()).step.id.value(), u"a"_s);
        QCOMPARE(model.openCount(), 2);
        QCOMPARE(open.count(), 1);
        clock.set(at("2026-12-03T08:00:00Z"));
        model.refresh();
        QCOMPARE(told(model), u"Overdue: b a; Now: c"_s);
        QCOMPARE(resets.count(), 0);
    }

    void aRowSaysWhatForWhomWhenAndWhy()
    {
        FakeTrackerStore store;
        store.setTimeZone(u"Europe/Berlin"_s);
        AgendaRow step = row(u"a"_s, "2026-12-02T08:00:00Z", "2026-12-02T16:00:00Z");
        step.recipient = u"Ann Ito"_s;
        step.step.rules = {u"001-16"_s};
        store.add(step);
        const FakeClock clock(at("2026-12-02T10:20:00Z"));
        const TodayModel model(store, clock);
        const QModelIndex index = model.index(1);
        QCOMPARE(index.data(TodayModel::WhatRole).toString(), u"Thank Ann Ito"_s);
        QCOMPARE(index.data(TodayModel::ForWhomRole).toString(), u"Acme, Data Analyst"_s);
        QCOMPARE(index.data(TodayModel::WhenRole).toString(), u"until today 17:00"_s);
        QCOMPARE(index.data(TodayModel::WhyRole).toString(), u"Because."_s);
        QCOMPARE(index.data(TodayModel::RulesRole).toStringList(), QStringList{u"001-16"_s});
        QVERIFY(!index.data(TodayModel::MainTextRole).toString().isEmpty());
        QVERIFY(index.data(TodayModel::AdjustableRole).toBool());
        QCOMPARE(index.data(Qt::AccessibleTextRole).toString(),
                 u"Thank Ann Ito, Acme, Data Analyst, until today 17:00"_s);
        QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsSelectable)); // the heading
    }

    void whatIsBlockedSaysWhatIsMissing()
    {
        FakeTrackerStore store;
        AgendaRow step = row(u"a"_s, "2026-12-02T08:00:00Z", "2026-12-02T16:00:00Z");
        step.step.state = StepState::Blocked;
        step.step.blockedBy = BlockedBy::NoAddress;
        store.add(step);
        const FakeClock clock(at("2026-12-02T10:20:00Z"));
        const TodayModel model(store, clock);
        QCOMPARE(model.index(1).data(TodayModel::ToneRole).toInt(), static_cast<int>(Tone::Blocked));
        QVERIFY(model.index(1).data(TodayModel::WhyRole).toString().startsWith(u"Blocked: no address"_s));
    }

    void whoWaitsForTheEmployerIsListedLastAndOnce()
    {
        FakeTrackerStore store;
        store.setTimeZone(u"Europe/Berlin"_s);
        store.add(card(u"app-a"_s, Stage::AwaitingDecision, u"Listed"_s));
        store.add(card(u"w"_s, Stage::AwaitingDecision, u"Waiting"_s));
        BoardCard act = card(u"x"_s, Stage::FollowingUp, u"Turn"_s);
        act.advice = Advice::Act;
        store.add(act);
        store.setSummary(ApplicationId(u"w"_s), u"They named Friday."_s);
        store.add(row(u"a"_s, "", ""));
        const FakeClock clock(at("2026-12-02T10:20:00Z"));
        const TodayModel model(store, clock);
        QCOMPARE(told(model), u"Now: a; Waiting for others: Waiting"_s);
        const QModelIndex waiting = model.index(3);
        QCOMPARE(waiting.data(TodayModel::WhyRole).toString(), u"They named Friday."_s);
        QVERIFY(waiting.data(TodayModel::MainTextRole).toString().isEmpty());
        QVERIFY(!waiting.data(TodayModel::AdjustableRole).toBool());
        QCOMPARE(model.agendaRow(3).step.application.value(), u"w"_s);
    }

    void whatWaitsReadsNothingUntilItIsStarted()
    {
        FakeTrackerStore store;
        store.setTimeZone(u"Europe/Berlin"_s);
        store.add(row(u"s"_s, "2026-12-02T09:00:00Z", ""));
        const FakeClock clock(at("2026-12-02T10:20:00Z"));
        TodayModel model(store, clock, FirstRead::WhenStarted);
        QSignalSpy open(&model, &TodayModel::openCountChanged);
        const QSignalSpy started(&model, &TodayModel::started);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.emptyText().isEmpty()); // nobody knows yet whether nothing is due
        model.start();
        model.start();
        QCOMPARE(started.count(), 1);
        QCOMPARE(told(model), u"Now: s"_s);
        QCOMPARE(open.count(), 1);
    }

    void nothingDueIsSaidKindlyWithTheNextDay()
    {
        FakeTrackerStore store;
        store.setTimeZone(u"Europe/Berlin"_s);
        const FakeClock clock(at("2026-12-02T10:20:00Z"));
        const TodayModel bare(store, clock);
        QCOMPARE(bare.rowCount(), 0);
        QVERIFY(!bare.emptyText().contains(u"Next"_s));
        store.add(row(u"far"_s, "2026-12-18T08:00:00Z", ""));
        const TodayModel model(store, clock);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY2(model.emptyText().contains(u"Fri 18 Dec"_s), qPrintable(model.emptyText()));
    }

    void aLongBacklogIsCountedInFullAndShownInPart()
    {
        FakeTrackerStore store;
        for (int i = 0; i < 500; ++i)
            store.add(row(u"s%1"_s.arg(i), "2026-11-01T08:00:00Z", "2026-11-02T08:00:00Z"));
        store.add(row(u"now"_s, "2026-11-01T08:00:00Z", "2026-12-20T08:00:00Z"));
        const FakeClock clock(at("2026-12-02T10:20:00Z"));
        TodayModel model(store, clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(model.openCount(), 501);
        QCOMPARE(model.index(0).data(TodayModel::CountRole).toInt(), 500);
        const int more = TodayModel::firstRows + 1;
        QVERIFY(model.isMore(more));
        QCOMPARE(model.index(more).data().toString(), u"And 450 more: show"_s);
        QVERIFY(!(model.index(more).flags() & Qt::ItemIsSelectable)); // Ctrl+A chooses steps alone
        // What is due now stands below it at once.
        QCOMPARE(model.index(more + 1).data().toString(), u"Now"_s);
        QCOMPARE(model.agendaRow(more + 2).step.id.value(), u"now"_s);
        const QPersistentModelIndex now = model.index(more + 2);
        model.showMore(TodayGroup::Overdue);
        QCOMPARE(model.index(more + TodayModel::pageSize).data(TodayModel::CountRole).toInt(), 250);
        model.showMore(TodayGroup::Overdue);
        model.showMore(TodayGroup::Overdue);
        QCOMPARE(model.rowCount(), 503); // two headings, nothing left out
        QCOMPARE(now.row(), 502);
        QCOMPARE(model.openCount(), 501);
    }

    void snoozesMeanTheClocksOfThePerson_data()
    {
        QTest::addColumn<int>("action");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("until");
        const auto r = [](const char *name, TodayAction action, const char *now, const char *until) {
            QTest::newRow(name) << static_cast<int>(action) << QString::fromLatin1(now)
                                << QString::fromLatin1(until);
        };
        r("tonight", TodayAction::SnoozeTonight, "2026-12-02T10:20:00Z", "2026-12-02T17:00:00Z");
        r("tonight, already evening", TodayAction::SnoozeTonight, "2026-12-02T18:20:00Z",
          "2026-12-02T19:20:00Z");
        r("one hour", TodayAction::SnoozeOneHour, "2026-12-02T18:20:00Z", "2026-12-02T19:20:00Z");
        r("tomorrow", TodayAction::SnoozeTomorrow, "2026-12-02T10:20:00Z", "2026-12-03T08:00:00Z");
        r("tomorrow, over a clock change", TodayAction::SnoozeTomorrow, "2026-10-24T10:00:00Z",
          "2026-10-25T08:00:00Z");
        r("Monday", TodayAction::SnoozeMonday, "2026-12-02T10:20:00Z", "2026-12-07T08:00:00Z");
        r("Monday, said on a Monday", TodayAction::SnoozeMonday, "2026-12-07T10:20:00Z",
          "2026-12-14T08:00:00Z");
        r("a moment still to be picked", TodayAction::SnoozePick, "2026-12-02T10:20:00Z", "");
        r("no snooze", TodayAction::Skip, "2026-12-02T10:20:00Z", "");
    }
    void snoozesMeanTheClocksOfThePerson()
    {
        QFETCH(int, action);
        QFETCH(QString, now);
        QFETCH(QString, until);
        const auto moment = snoozedUntil(static_cast<TodayAction>(action), Instant::parse(now).value(),
                                         Zone::named(u"Europe/Berlin"_s).value());
        QCOMPARE(moment ? moment->toString() : QString(), until);
    }

    void inTheEveningAnHourStandsInThePlaceOfTonight()
    {
        const Zone berlin = Zone::named(u"Europe/Berlin"_s).value();
        const auto offered = [&](const char *now) {
            return snoozeActions(Instant::parse(QString::fromLatin1(now)).value(), berlin);
        };
        using enum TodayAction;
        QCOMPARE(offered("2026-12-02T10:20:00Z"),
                 (std::vector{SnoozeTonight, SnoozeTomorrow, SnoozeMonday, SnoozePick}));
        QCOMPARE(offered("2026-12-02T18:20:00Z"),
                 (std::vector{SnoozeOneHour, SnoozeTomorrow, SnoozeMonday, SnoozePick}));
        for (const TodayAction action : offered("2026-12-02T18:20:00Z"))
            QVERIFY(isSnooze(action) && !todayActionText(action).isEmpty());
        QVERIFY(!isSnooze(Skip));
    }

    void anySequenceOfChangesIsFollowed()
    {
        FakeTrackerStore store;
        fillSample(store);
        FakeClock clock(sampleNow());
        TodayModel model(store, clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QRandomGenerator chance(11);
        for (int round = 0; round < 300; ++round) {
            const int there = model.rowCount();
            switch (chance.bounded(4)) {
            case 0:
                store.add(row(
                    u"n%1"_s.arg(round),
                    qPrintable((clock.now() + std::chrono::hours(chance.bounded(200) - 40)).toString()), ""));
                store.tellEverything();
                break;
            case 1:
                clock.advance(std::chrono::minutes(chance.bounded(600)));
                model.refresh();
                break;
            default:
                if (there == 0)
                    break;
                const Step step = model.agendaRow(chance.bounded(there)).step;
                Adjustment adjustment;
                adjustment.kind = step.kind;
                adjustment.action = chance.bounded(2) ? AdjustmentAction::Skip : AdjustmentAction::Snooze;
                adjustment.until = clock.now() + std::chrono::hours(chance.bounded(100));
                VERIFY_RESULT(
                    store.execute({.label = {}, .changes = {AdjustStep{step.application, adjustment}}}));
            }
            const TodayModel anew(store, clock);
            QCOMPARE(told(model), told(anew));
        }
    }
};

QTEST_GUILESS_MAIN(TestTodayModel)
#include "tst_todaymodel.moc"
