// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The agenda in parts: what the database counts and cuts out by index is what looking at every row gives.
#include "agendarepository.h"
#include "manyapplications.h"
#include "randomtracker.h"
#include "storefixture.h"

#include <QElapsedTimer>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

namespace {

QString queryPlan(const QString &file, const QString &sql, const SqlValues &bound)
{
    const auto database = Database::open(file, Database::Access::ReadOnly).value();
    QString plan;
    Query query(*database, database->dialect().explain(sql));
    static_cast<void>(query.each(bound, [&](const Query &row) { plan += row.text(3) + u'\n'; }));
    return plan;
}

AgendaDay dayAt(Instant now)
{
    return {now, now + std::chrono::hours(9), now + std::chrono::hours(9 + 7 * 24)};
}

QStringList idsOf(const Result<std::vector<AgendaRow>> &rows)
{
    QStringList ids;
    if (rows) {
        for (const AgendaRow &row : *rows)
            ids << row.step.id.value() + u'@' + row.step.application.value();
    }
    return ids;
}

} // namespace

class TestAgendaParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsReadByIndexIsWhatLookingAtAllGives()
    {
        int seen = 0;
        for (quint32 seed = 1; seed <= 4; ++seed) {
            StoreFixture f;
            const auto opened = f.open();
            VERIFY_RESULT(opened);
            const SqlTrackerStore &store = **opened;
            VERIFY_RESULT((*opened)->import(randomTracker(seed, {.applications = 40}), false));
            const auto all = store.agenda(at("2030-01-01T00:00:00Z"), 10000);
            VERIFY_RESULT(all);
            std::vector<Instant> moments{f.clock.now(), at("2025-06-01T12:00:00Z")};
            // The edges: at the very moment that something opens or is due.
            for (size_t i = 0; i < all->size(); i += 23) {
                const Step &step = (*all)[i].step;
                for (const auto &edge : {step.opens, step.due}) {
                    if (edge)
                        moments.insert(moments.end(), {*edge, *edge - std::chrono::hours(9)});
                }
            }
            for (const Instant now : moments) {
                const AgendaDay day = dayAt(now);
                for (const AgendaPart part :
                     {AgendaPart::Overdue, AgendaPart::Open, AgendaPart::LaterToday, AgendaPart::Ahead}) {
                    QStringList wanted = idsOf(store.TrackerStore::agendaPart(part, day, 10000));
                    QStringList read = idsOf(store.agendaPart(part, day, 10000));
                    QCOMPARE(idsOf(store.agendaPart(part, day, 3)), read.mid(0, 3));
                    seen += static_cast<int>(read.size());
                    wanted.sort();
                    read.sort();
                    QCOMPARE(read, wanted);
                }
                QStringList wanted = idsOf(store.TrackerStore::waiting(day, 10000));
                QStringList read = idsOf(store.waiting(day, 10000));
                wanted.sort();
                read.sort();
                QCOMPARE(read, wanted);
                const auto counts = store.agendaCounts(day);
                VERIFY_RESULT(counts);
                QCOMPARE(counts->steps, store.TrackerStore::agendaCounts(day)->steps);
                QCOMPARE(counts->waiting, static_cast<int>(wanted.size()));
            }
        }
        QVERIFY(seen > 100);
    }

    void everyPartIsReadByIndex()
    {
        StoreFixture f;
        const auto store = f.open();
        VERIFY_RESULT(store);
        QElapsedTimer timer;
        VERIFY_RESULT((*store)->import(manyApplications(1000, f.clock.now()), false));
        const AgendaDay day = dayAt(f.clock.now() + std::chrono::hours(24 * 90));
        timer.start();
        const auto counts = (*store)->agendaCounts(day);
        VERIFY_RESULT(counts);
        const double counted = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        timer.restart();
        for (const AgendaPart part :
             {AgendaPart::Overdue, AgendaPart::Open, AgendaPart::LaterToday, AgendaPart::Ahead})
            VERIFY_RESULT((*store)->agendaPart(part, day, 50));
        const double parts = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        timer.restart();
        VERIFY_RESULT((*store)->waiting(day, 50));
        const double waiting = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        qInfo(
            "%d overdue, %d open, %d waiting: counted in %.2f ms, 50 of each part in %.2f ms, 50 waiting in "
            "%.2f ms",
            counts->of(AgendaPart::Overdue), counts->of(AgendaPart::Open), counts->waiting, counted, parts,
            waiting);

        const QString select = u"SELECT s.id FROM planned_steps s "_s;
        const QString overdue = queryPlan(f.file, select + AgendaRepository::partSql(AgendaPart::Overdue),
                                          {qint64{0}, qint64{0}, qint64{50}});
        QVERIFY2(overdue.contains(u"planned_steps_due (due_order<?)"_s) &&
                     !overdue.contains(u"TEMP B-TREE"_s),
                 qPrintable(overdue));
        const QString open = queryPlan(f.file, select + AgendaRepository::partSql(AgendaPart::Open),
                                       {qint64{0}, qint64{0}, qint64{50}});
        QVERIFY2(open.contains(u"planned_steps_open "_s) && !open.contains(u"SCAN"_s), qPrintable(open));
        const QString later = queryPlan(f.file, select + AgendaRepository::partSql(AgendaPart::Ahead),
                                        {qint64{0}, qint64{0}, qint64{50}});
        QVERIFY2(later.contains(u"planned_steps_open (opens>? AND opens<?)"_s), qPrintable(later));
        const QString count = queryPlan(f.file, AgendaRepository::openCountsSql(), {qint64{0}, qint64{0}});
        QVERIFY2(count.contains(u"COVERING INDEX planned_steps_open "_s) && !count.contains(u"SCAN"_s),
                 qPrintable(count));
        const QString quiet = queryPlan(f.file, AgendaRepository::waitingSql(), {qint64{0}, qint64{50}});
        QVERIFY2(quiet.contains(u"application_advice_"_s) && quiet.contains(u"planned_steps_application"_s) &&
                     !quiet.contains(u"SCAN"_s),
                 qPrintable(quiet));
    }
};

QTEST_GUILESS_MAIN(TestAgendaParts)
#include "tst_agendaparts.moc"
