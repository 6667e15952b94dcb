// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ten thousand applications: the window opens and every column scrolls to its end; how long it took is told.
#include "boardview.h"
#include "desktopfixture.h"

#include <QElapsedTimer>
#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

namespace {

Tracker manyApplications(int count)
{
    const Tracker sample = *sampleTracker(at("2026-11-25T10:20:00Z"));
    Tracker tracker;
    tracker.profile = sample.profile;
    tracker.people = sample.people;
    tracker.references = sample.references;
    for (int i = 0; i < count; ++i) {
        Application application = sample.applications[static_cast<size_t>(i) % sample.applications.size()];
        application.id = ApplicationId(u"%1-%2"_s.arg(application.id.value()).arg(i));
        application.company += u" %1"_s.arg(i);
        tracker.applications.push_back(std::move(application));
    }
    return tracker;
}

} // namespace

class TestManyApplications : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAndScrolls()
    {
        DesktopFixture f;
        QElapsedTimer timer;
        timer.start();
        VERIFY_RESULT(f.second()->import(manyApplications(10000), false));
        qInfo("import with planning: %lld ms", timer.restart());
        f.settings.setValue(u"window/page"_s, u"board"_s);
        QSignalSpy *painted = nullptr;
        f.start();
        painted = new QSignalSpy(&f.window(), &MainWindow::painted);
        QVERIFY(painted->wait(60000));
        qInfo("start to the first paint: %lld ms", timer.restart());
        auto *board = f.window().findChild<BoardView *>();
        QTRY_VERIFY_WITH_TIMEOUT(board->model()->isComplete(), 60000);
        qInfo("all rows read: %lld ms", timer.restart());
        QCOMPARE(board->model()->cardCount(), 10000);
        delete painted;

        auto *list = board->findChild<QListView *>(u"cardList-applied"_s);
        QVERIFY(list);
        QScrollBar *bar = list->verticalScrollBar();
        qint64 longest = 0;
        for (int share = 0; share <= 100; ++share) {
            timer.restart();
            bar->setValue(static_cast<int>(qint64(bar->maximum()) * share / 100));
            list->viewport()->repaint();
            longest = std::max(longest, timer.nsecsElapsed());
        }
        qInfo("longest scroll step with its paint: %.2f ms", static_cast<double>(longest) / 1e6);
        QCOMPARE(bar->value(), bar->maximum());
        const QModelIndex last = list->indexAt(QPoint(list->width() / 2, list->viewport()->height() - 24));
        QVERIFY(last.isValid());
    }
};

QTEST_MAIN(TestManyApplications)
#include "tst_manyapplications.moc"
