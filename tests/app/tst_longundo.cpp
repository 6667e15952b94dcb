// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A long import is taken back and repeated beside the window, which says so and can stop it.
#include "fakeplanner.h"
#include "longundo.h"
#include "manyapplications.h"
#include "testsupport.h"
#include "workingdialog.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

class LongUndoTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    FakePlanner m_planner;
    FakeClock m_clock{at("2026-11-25T10:20:00Z")};
    BackgroundWork m_work;

    std::unique_ptr<SqlTrackerStore> imported(const QString &name, int applications)
    {
        auto store = SqlTrackerStore::open(m_folder.filePath(name), m_planner, m_clock).value();
        if (!store->import(manyApplications(applications, m_clock.now()), false))
            qFatal("the import failed");
        return store;
    }
    static size_t applicationsIn(const TrackerStore &store)
    {
        return store.tracker().value().applications.size();
    }

private Q_SLOTS:
    void aLongImportIsTakenBackBesideTheWindow()
    {
        const auto store = imported(u"long.db"_s, 300);
        CommandRunner runner(*store);
        QWidget window;
        const LongUndo longUndo(*store, runner, m_clock, m_planner, m_work, &window);
        const QSignalSpy undone(&runner, &CommandRunner::undone);
        const QSignalSpy redone(&runner, &CommandRunner::redone);
        const QSignalSpy changed(store.get(), &TrackerStore::changed);
        const QString label = runner.undoLabel();

        runner.undo();
        QCOMPARE(applicationsIn(*store), size_t{300}); // not while the window waits
        QVERIFY(window.findChild<WorkingDialog *>()->isVisible());
        runner.undo(); // an impatient second key
        QTRY_COMPARE_WITH_TIMEOUT(undone.size(), 1, 60'000);
        QCOMPARE(undone.front().front().toString(), label);
        QCOMPARE(applicationsIn(*store), size_t{0});
        QVERIFY(!changed.isEmpty());
        QVERIFY(!window.findChild<WorkingDialog *>());

        runner.redo();
        QTRY_COMPARE_WITH_TIMEOUT(redone.size(), 1, 60'000);
        QCOMPARE(applicationsIn(*store), size_t{300});
        QCOMPARE(undone.size(), 1);
    }

    void itCanBeStopped()
    {
        const auto store = imported(u"stopped.db"_s, 1000);
        CommandRunner runner(*store);
        QWidget window;
        const LongUndo longUndo(*store, runner, m_clock, m_planner, m_work, &window);
        const QSignalSpy undone(&runner, &CommandRunner::undone);
        const QSignalSpy failed(&runner, &CommandRunner::failed);
        runner.undo();
        window.findChild<WorkingDialog *>()->findChild<QPushButton *>()->click();
        QTRY_VERIFY_WITH_TIMEOUT(!window.findChild<WorkingDialog *>(), 60'000);
        QVERIFY(undone.isEmpty());
        QVERIFY(failed.isEmpty()); // the person knows
        QCOMPARE(applicationsIn(*store), size_t{1000});
        QVERIFY(!runner.undoLabel().isEmpty());
    }

    void aShortOneIsTakenBackAtOnce()
    {
        const auto store = imported(u"short.db"_s, 1);
        CommandRunner runner(*store);
        QWidget window;
        const LongUndo longUndo(*store, runner, m_clock, m_planner, m_work, &window);
        runner.undo();
        QCOMPARE(applicationsIn(*store), size_t{0});
    }
};

QTEST_MAIN(LongUndoTest)
#include "tst_longundo.moc"
