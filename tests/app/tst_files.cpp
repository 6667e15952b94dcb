// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files around the window: those dropped onto it, those opened last, and the sample's own.
#include "fakeplanner.h"
#include "filedrop.h"
#include "recentfiles.h"
#include "samplefile.h"
#include "testsupport.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QMenu>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUrl>
#include <QWidget>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

class TestFiles : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    FakePlanner m_planner;
    FakeClock m_clock{at("2026-11-25T10:20:00Z")};

    QString made(const QString &name) const
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("the file cannot be made");
        return file.fileName();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder->path()));
    }

    void oneFileIsTakenAndNothingElse_data()
    {
        QTest::addColumn<QList<QUrl>>("urls");
        QTest::addColumn<bool>("taken");
        const QUrl file = QUrl::fromLocalFile(u"/tmp/jobs.csv"_s);
        QTest::newRow("a file") << QList<QUrl>{file} << true;
        QTest::newRow("two files") << QList<QUrl>{file, file} << false;
        QTest::newRow("a page") << QList<QUrl>{QUrl(u"https://acme.example/jobs.csv"_s)} << false;
        QTest::newRow("no file") << QList<QUrl>() << false;
    }
    void oneFileIsTakenAndNothingElse()
    {
        QFETCH(QList<QUrl>, urls);
        QFETCH(bool, taken);
        QWidget window;
        FileDrop drop(&window);
        QSignalSpy dropped(&drop, &FileDrop::dropped);
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter({5, 5}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QCoreApplication::sendEvent(&window, &enter);
        QCOMPARE(enter.isAccepted(), taken);
        if (!taken)
            return;
        QCOMPARE(enter.dropAction(), Qt::CopyAction);
        QDropEvent event({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &event);
        QTRY_COMPARE(dropped.size(), 1);
        QCOMPARE(dropped.front().front().toString(), u"/tmp/jobs.csv"_s);
    }

    void theLastFilesAreListedNewestFirstAndPrivately()
    {
        const QString file = m_folder->filePath(u"window.ini"_s);
        QSettings settings(file, QSettings::IniFormat);
        RecentFiles recent(settings);
        QStringList names;
        for (int i = 0; i < RecentFiles::Most + 2; ++i) {
            names.prepend(made(u"%1 & more.db"_s.arg(i)));
            recent.add(names.front());
        }
        recent.add(names.at(1));
        names.move(1, 0);
        QCOMPARE(recent.files(), names.mid(0, RecentFiles::Most));
        QVERIFY(!QFile::permissions(file).testAnyFlags(QFile::ReadGroup | QFile::ReadOther));

        QVERIFY(QFile::remove(names.at(2)));
        QMenu menu;
        recent.fill(&menu, names.front());
        Q_EMIT menu.aboutToShow();
        const QList<QAction *> actions = menu.actions();
        QCOMPARE(actions.size(), RecentFiles::Most - 1 + 2); // without the open one, with a line and Clear
        QVERIFY2(actions.at(0)->text().startsWith(u"&1 "_s), qPrintable(actions.at(0)->text()));
        QVERIFY(actions.at(0)->text().contains(u" && more"_s));
        QVERIFY(actions.at(1)->text().endsWith(u"(not found)"_s));
        QVERIFY(!actions.at(1)->isEnabled());
        QSignalSpy chosen(&recent, &RecentFiles::chosen);
        actions.at(0)->trigger();
        QCOMPARE(chosen.front().front().toString(), names.at(1));
        actions.back()->trigger();
        QVERIFY(recent.files().isEmpty());
        Q_EMIT menu.aboutToShow();
        QCOMPARE(menu.actions().size(), 1);
        QVERIFY(!menu.actions().front()->isEnabled());
    }

    void theSampleIsMadeOnceAndRenewedUntilItIsPlayedWith()
    {
        auto store = openSample(m_planner, m_clock);
        VERIFY_RESULT(store);
        QVERIFY((*store)->undoLabel().isEmpty());
        const Tracker thisWeek = *(*store)->tracker();
        QVERIFY(thisWeek.applications.size() >= 25);
        store->reset();

        m_clock.set(at("2026-12-16T10:20:00Z"));
        store = openSample(m_planner, m_clock);
        VERIFY_RESULT(store);
        QVERIFY((*store)->tracker()->applications != thisWeek.applications);
        QVERIFY((*store)->undoLabel().isEmpty());
        const ApplicationId first = (*store)->tracker()->applications.front().id;
        VERIFY_RESULT((*store)->execute({u"removing"_s, {RemoveApplication{first}}}));
        const Tracker played = *(*store)->tracker();
        store->reset();

        m_clock.set(at("2027-01-13T10:20:00Z"));
        store = openSample(m_planner, m_clock);
        VERIFY_RESULT(store);
        QVERIFY((*store)->tracker()->applications == played.applications);
        store->reset();
        removeSample();
        store = openSample(m_planner, m_clock);
        VERIFY_RESULT(store);
        QCOMPARE((*store)->tracker()->applications.size(), thisWeek.applications.size());
    }

    void aSampleThatCannotBeReadIsMadeAnew()
    {
        QVERIFY(QDir().mkpath(QFileInfo(sampleFile()).path()));
        QFile broken(sampleFile());
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("SQLite format 3" + QByteArray(4000, 'x'));
        broken.close();
        const auto store = openSample(m_planner, m_clock);
        VERIFY_RESULT(store);
        QVERIFY((*store)->tracker()->applications.size() >= 25);
    }
};

QTEST_MAIN(TestFiles)
#include "tst_files.moc"
