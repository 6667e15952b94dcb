// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From an empty home: the welcome, a spreadsheet imported by keyboard, a restart, the sample looked at and
// left, files that are no trackers. With AFTERWORD_PICTURES=folder pictures are kept.
#include "boardview.h"
#include "desktopapplication.h"
#include "desktopfixture.h"
#include "filedrop.h"
#include "location.h"
#include "sampleband.h"
#include "spreadsheetimportdialog.h"
#include "welcomepage.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

class TestFirstStart : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<DesktopApplication> m_program;
    PolicyPlanner m_planner{BusinessCalendar()};
    FakeClock m_clock{at("2026-11-25T10:20:00Z")};

    void start()
    {
        m_program.reset();
        m_program = std::make_unique<DesktopApplication>(StartRequest());
        VERIFY_RESULT(m_program->start());
        QTRY_VERIFY(window());
        QVERIFY(QTest::qWaitForWindowActive(window()));
    }
    static MainWindow *window()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            auto *found = qobject_cast<MainWindow *>(widget);
            if (found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    static QAction *action(const QString &name) { return window()->findChild<QAction *>(name); }
    size_t count(const QString &file = defaultDatabasePath()) const
    {
        const auto store = SqlTrackerStore::open(file, m_planner, m_clock);
        return store ? (*store)->tracker()->applications.size() : 0;
    }
    static bool isShown(const QString &titlePart)
    {
        return window() && window()->windowTitle().contains(titlePart);
    }
    static void keep(const QString &name)
    {
        QCoreApplication::processEvents();
        if (const QString folder = qEnvironmentVariable("AFTERWORD_PICTURES"); !folder.isEmpty())
            QVERIFY(window()->grab().save(QDir(folder).filePath(name + u".png"_s)));
    }
    QString file(const QString &name, const QByteArray &text) const
    {
        QFile made(m_home->filePath(name));
        if (!made.open(QIODevice::WriteOnly) || made.write(text) != text.size())
            qFatal("the file cannot be written");
        return made.fileName();
    }
    /// Answers the question for a file that the action asks.
    static void answer(const QString &actionName, const QString &dialogName, const QString &file)
    {
        action(actionName)->trigger();
        auto *dialog = window()->findChild<QFileDialog *>(dialogName);
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(file);
        dialog->close();
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_home->filePath(u"data"_s)));
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_home->filePath(u"config"_s)));
    }
    void cleanup() { m_program.reset(); }

    void aSpreadsheetIsImportedByKeyboardAndIsThereAfterARestart()
    {
        start();
        QVERIFY(window()->findChild<WelcomePage *>()->isVisible());
        keep(u"first-welcome"_s);
        QVERIFY(press(u"ctrl+i"_s));
        QTRY_VERIFY(openDialog<QFileDialog>());
        QVERIFY(QTest::qWaitForWindowActive(openDialog<QFileDialog>()));
        QVERIFY(write(u"" AFTERWORD_SOURCE "/tests/golden/csv/excel-german.csv"_s));
        QVERIFY(press(u"Return"_s));
        QTRY_VERIFY(openDialog<SpreadsheetImportDialog>());
        QVERIFY(QTest::qWaitForWindowActive(openDialog<SpreadsheetImportDialog>()));
        auto *import = openDialog<SpreadsheetImportDialog>()->findChild<QDialogButtonBox *>()->button(
            QDialogButtonBox::Ok);
        QTRY_VERIFY(import->isEnabled());
        QVERIFY(press(u"Return"_s));
        QTRY_COMPARE(count(), size_t(3));
        QTRY_VERIFY(window()->findChild<BoardView *>()->isVisible());
        QTRY_VERIFY(QTest::qWaitForWindowActive(window()));
        keep(u"first-board"_s);
        start();
        const auto isWelcomed = [this] {
            const auto *page = window()->findChild<WelcomePage *>();
            return page && page->isVisible();
        };
        QVERIFY(!isWelcomed());
        QCOMPARE(count(), size_t(3));
        QVERIFY(press(u"ctrl+z"_s));
        QTRY_COMPARE(count(), size_t(0));
        QTRY_VERIFY(isWelcomed());
    }

    /// Text aside: five keys for somebody who applied today, eight and the digits of the time for an
    /// interview.
    void anApplicationTakesThreeFields()
    {
        start();
        QVERIFY(press(u"ctrl+n"_s));
        QTRY_VERIFY(openDialog<QDialog>());
        QVERIFY(QTest::qWaitForWindowActive(openDialog<QDialog>()));
        QVERIFY(write(u"Acme"_s));
        QVERIFY(press(u"Tab"_s));
        QVERIFY(write(u"Analyst"_s));
        QVERIFY(press(u"Tab"_s));
        QVERIFY(press(u"Down"_s));
        QVERIFY(press(u"Return"_s));
        QTRY_COMPARE(count(), size_t(1));
        const Application made = SqlTrackerStore::open(defaultDatabasePath(), m_planner, m_clock)
                                     .value()
                                     ->tracker()
                                     ->applications.front();
        QCOMPARE(made.role, u"Analyst"_s);
        QCOMPARE(made.interviews.size(), size_t(1));
        QVERIFY(!made.stage);
    }

    void theSampleIsLookedAtAndLeftAndNothingMixes()
    {
        start();
        answer(u"importAction"_s, u"importFileDialog"_s,
               file(u"one.csv"_s, "Company,Role\nMy Own Choice,Analyst\n"));
        QTRY_VERIFY(openDialog<SpreadsheetImportDialog>());
        auto *import = openDialog<SpreadsheetImportDialog>()->findChild<QDialogButtonBox *>()->button(
            QDialogButtonBox::Ok);
        QTRY_VERIFY(import->isEnabled());
        import->click();
        QTRY_COMPARE(count(), size_t(1));

        const QSize left(1180, 730); // as somebody drew it
        window()->resize(left);
        QTRY_COMPARE(window()->size(), left);
        action(u"openSampleAction"_s)->trigger();
        QTRY_VERIFY(isShown(u"Sample"_s));
        QTRY_COMPARE(window()->size(), left);
        QVERIFY(window()->findChild<SampleBand *>()->isVisible());
        QVERIFY(!action(u"undoAction"_s)->isEnabled());
        QCOMPARE(action(u"undoAction"_s)->text(), u"&Undo"_s);
        const QString sample = QFileInfo(defaultDatabasePath()).path() + u"/sample.db"_s;
        QVERIFY(count(sample) >= 25);
        keep(u"first-sample"_s);

        // What is imported while the sample is open goes where it belongs.
        Q_EMIT window()->findChild<FileDrop *>()->dropped(
            file(u"two.csv"_s, "Company,Role\nAnother Choice,Analyst\n"));
        QTRY_VERIFY(isShown(u"Afterword"_s) && !isShown(u"Sample"_s));
        QTRY_VERIFY(openDialog<SpreadsheetImportDialog>());
        import = openDialog<SpreadsheetImportDialog>()->findChild<QDialogButtonBox *>()->button(
            QDialogButtonBox::Ok);
        QTRY_VERIFY(import->isEnabled());
        import->click();
        QTRY_COMPARE(count(), size_t(2));

        // Played with, left and come back to: it is as it was left; reset: it is new.
        action(u"openSampleAction"_s)->trigger();
        QTRY_VERIFY(isShown(u"Sample"_s));
        const size_t whole = count(sample);
        window()->showPage(Page::Board);
        QTRY_VERIFY(window()->findChild<BoardView *>()->isVisible());
        const auto store = SqlTrackerStore::open(sample, m_planner, m_clock).value();
        const ApplicationId first = store->tracker()->applications.front().id;
        VERIFY_RESULT(store->execute({u"removing"_s, {RemoveApplication{first}}}));
        window()->findChild<QPushButton *>(u"leaveSampleButton"_s)->click();
        QTRY_VERIFY(window() && !isShown(u"Sample"_s));
        action(u"openSampleAction"_s)->trigger();
        QTRY_VERIFY(isShown(u"Sample"_s));
        QCOMPARE(count(sample), whole - 1);
        window()->findChild<QPushButton *>(u"resetSampleButton"_s)->click();
        QTRY_COMPARE(count(sample), whole);
        QTRY_VERIFY(isShown(u"Sample"_s));
        QVERIFY(!action(u"undoAction"_s)->isEnabled());
        QCOMPARE(count(), size_t(2));
    }

    void newAndRecentFilesAreOpenedAndACopyIsPutBack()
    {
        start();
        const QString own = m_home->filePath(u"second.db"_s);
        answer(u"newTrackerAction"_s, u"newTrackerDialog"_s, own);
        QTRY_VERIFY(isShown(u"second"_s));
        QVERIFY(QFile::exists(own));
        {
            const auto store = SqlTrackerStore::open(own, m_planner, m_clock).value();
            Application application;
            application.id = ApplicationId(u"a"_s);
            application.company = u"Acme"_s;
            application.role = u"Analyst"_s;
            VERIFY_RESULT(store->execute({u"adding"_s, {SaveApplication{application}}}));
        }
        const QString copy = m_home->filePath(u"copy.db"_s);
        answer(u"backupAction"_s, u"backupFileDialog"_s, copy);
        QTRY_VERIFY(QFile::exists(copy));
        QVERIFY(!QFile::permissions(copy).testAnyFlags(QFile::ReadGroup | QFile::ReadOther));
        VERIFY_RESULT(SqlTrackerStore::open(own, m_planner, m_clock).value()->undo());
        QCOMPARE(count(own), size_t(0));
        answer(u"restoreAction"_s, u"restoreDialog"_s, copy);
        QTRY_VERIFY(openDialog<QMessageBox>());
        openDialog<QMessageBox>()->defaultButton()->click();
        QTRY_VERIFY(!QDir(m_home->path()).entryList({u"second.db.replaced-*"_s}).isEmpty());
        QTRY_VERIFY(isShown(u"second"_s));
        QTRY_COMPARE(count(own), size_t(1));

        // The way back is in the list of recent files, and a start begins where one was.
        auto *recent = window()->findChild<QMenu *>(u"recentTrackersMenu"_s);
        Q_EMIT recent->aboutToShow();
        QVERIFY(recent->actions().front()->text().contains(u"My Own Tracker"_s));
        start();
        QVERIFY(isShown(u"second"_s));
        recent = window()->findChild<QMenu *>(u"recentTrackersMenu"_s);
        Q_EMIT recent->aboutToShow();
        recent->actions().front()->trigger();
        QTRY_VERIFY(window() && !isShown(u"second"_s));
        QVERIFY(QFile::remove(own));
        recent = window()->findChild<QMenu *>(u"recentTrackersMenu"_s);
        Q_EMIT recent->aboutToShow();
        QVERIFY(recent->actions().front()->text().contains(u"not found"_s));
        QVERIFY(!recent->actions().front()->isEnabled());
        recent->actions().back()->trigger();
        Q_EMIT recent->aboutToShow();
        QCOMPARE(recent->actions().size(), 1);
        const QString settings = m_home->filePath(u"config/afterword/window.ini"_s);
        QVERIFY(!QFile::permissions(settings).testAnyFlags(QFile::ReadGroup | QFile::ReadOther));
    }

    void whatIsNoTrackerIsToldAndWhatIsOpenStays_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("told");
        QTest::newRow("a text") << QByteArray("Dear Ms Ito, thank you for your time.\n").repeated(50)
                                << u"database"_s;
        QTest::newRow("damaged") << "SQLite format 3" + QByteArray(5000, 'x') << u""_s;
        QTest::newRow("of a newer Afterword") << QByteArray("newer") << u"newer"_s;
        QTest::newRow("a folder") << QByteArray() << u"folder"_s;
    }
    void whatIsNoTrackerIsToldAndWhatIsOpenStays()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, told);
        start();
        if (content == "newer") { // the number of its form stands at byte 60
            const QString path = m_home->filePath(u"newer.db"_s);
            SqlTrackerStore::open(path, m_planner, m_clock).value().reset();
            QFile current(path);
            QVERIFY(current.open(QIODevice::ReadOnly));
            content = current.readAll();
            QVERIFY(content.startsWith("SQLite format 3"));
            content.replace(60, 4, QByteArray::fromHex("000003e7"));
        }
        const QString odd = content.isEmpty() ? m_home->filePath(u"data"_s) : file(u"odd.db"_s, content);
        answer(u"openTrackerAction"_s, u"openTrackerDialog"_s, odd);
        QTRY_VERIFY(openDialog<QMessageBox>());
        auto *box = openDialog<QMessageBox>();
        QVERIFY2(box->text().contains(told), qPrintable(box->text()));
        qInfo("%s", qPrintable(box->text()));
        box->close();
        QVERIFY(window()->isVisible());
        QVERIFY(window()->findChild<WelcomePage *>()->isVisible());
        if (!content.isEmpty()) {
            QFile read(odd);
            QVERIFY(read.open(QIODevice::ReadOnly));
            QCOMPARE(read.readAll(), content);
        }
    }
};

QTEST_MAIN(TestFirstStart)
#include "tst_firststart.moc"
