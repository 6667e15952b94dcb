// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A person imports a spreadsheet: sees what it means, changes that, and has it in the tracker, once. With
// AFTERWORD_PICTURES=folder pictures of the dialogs are kept.
#include "fakeplanner.h"
#include "spreadsheetexportdialog.h"
#include "spreadsheetimport.h"
#include "spreadsheetmodels.h"
#include "testsupport.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QElapsedTimer>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyleFactory>
#include <QTableView>
#include <QTemporaryDir>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

namespace {

void usePalette(bool dark)
{
    QPalette palette(dark ? QColor(0x2a, 0x2e, 0x32) : QColor(0xef, 0xf0, 0xf1));
    palette.setColor(QPalette::Base, dark ? QColor(0x1f, 0x22, 0x25) : QColor(Qt::white));
    palette.setColor(QPalette::AlternateBase, dark ? QColor(0x25, 0x28, 0x2c) : QColor(0xf7, 0xf7, 0xf8));
    palette.setColor(QPalette::Highlight, dark ? QColor(0x3d, 0xae, 0xe9) : QColor(0x2a, 0x7f, 0xd4));
    QApplication::setPalette(palette);
}

} // namespace

class TestSpreadsheetImport : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    FakePlanner m_planner;
    FakeClock m_clock{at("2026-11-25T10:20:00Z")};
    BackgroundWork m_work;
    QWidget m_window;
    QString m_database;

    Result<std::unique_ptr<SqlTrackerStore>> open() const
    {
        return SqlTrackerStore::open(m_database, m_planner, m_clock);
    }
    SpreadsheetImportDialog *begin(const QString &file)
    {
        auto *spreadsheet = new SpreadsheetImport(
            file, [this] { return open(); }, m_work, &m_window);
        m_imported = std::make_unique<QSignalSpy>(spreadsheet, &SpreadsheetImport::imported);
        spreadsheet->start();
        return m_window.findChild<SpreadsheetImportDialog *>();
    }
    QString write(const QString &name, const QByteArray &text)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the file cannot be written");
        return file.fileName();
    }
    static QPushButton *button(SpreadsheetImportDialog *dialog)
    {
        return dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    }
    static QString summary(SpreadsheetImportDialog *dialog)
    {
        return dialog->findChild<QLabel *>(u"summaryLabel"_s)->text();
    }
    static QString problem(SpreadsheetImportDialog *dialog)
    {
        return dialog->findChild<QLabel *>(u"problemLabel"_s)->text();
    }
    static void choose(QTableView *view, int row, int column, const QString &title)
    {
        const QModelIndex index = view->model()->index(row, column);
        const auto choice = index.data(ChoicesRole).toStringList().indexOf(title);
        QVERIFY2(choice >= 0, qPrintable(title));
        QVERIFY(view->model()->setData(index, choice, Qt::EditRole));
    }
    static void keep(QWidget &widget, const QString &name)
    {
        QCoreApplication::processEvents();
        if (const QString folder = qEnvironmentVariable("AFTERWORD_PICTURES"); !folder.isEmpty())
            QVERIFY(widget.grab().save(QDir(folder).filePath(name + u".png"_s)));
    }
    static QString golden(const char *name)
    {
        return QStringLiteral(AFTERWORD_GOLDEN "/csv/") + QString::fromLatin1(name);
    }

    std::unique_ptr<QSignalSpy> m_imported;

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        usePalette(false);
    }
    void init()
    {
        static int number = 0;
        m_database = m_folder.filePath(u"tracker%1.db"_s.arg(++number));
        VERIFY_RESULT(open());
    }
    void cleanup() { qDeleteAll(m_window.findChildren<SpreadsheetImportDialog *>()); }

    void isImportedOnceAndUndoneOnce()
    {
        auto *dialog = begin(golden("excel-german.csv"));
        QVERIFY(dialog);
        QTRY_VERIFY(button(dialog)->isEnabled());
        QCOMPARE(summary(dialog), u"3 new, 0 changed, 0 as it was"_s);
        auto *columns = dialog->findChild<QTableView *>(u"columnsView"_s);
        QAbstractItemModelTester tester(columns->model());
        QAbstractItemModelTester rows(dialog->findChild<QTableView *>(u"rowsView"_s)->model());
        QAbstractItemModelTester stages(dialog->findChild<QTableView *>(u"stagesView"_s)->model());
        button(dialog)->click();
        QTRY_COMPARE(m_imported->size(), 1);
        QCOMPARE(m_imported->front(), (QVariantList{3, 0}));
        const auto store = open().value();
        const Tracker tracker = store->tracker().value();
        QCOMPARE(tracker.applications.size(), size_t(3));
        QCOMPARE(tracker.applications.front().company, u"Müller & Söhne GmbH"_s);
        QTRY_VERIFY(!m_window.findChild<SpreadsheetImportDialog *>());

        dialog = begin(golden("excel-german.csv"));
        QTRY_COMPARE(summary(dialog), u"All of it is there already: there is nothing to import."_s);
        QVERIFY(!button(dialog)->isEnabled());
        QVERIFY(store->catchUp().has_value());
        VERIFY_RESULT(store->undo());
        QCOMPARE(store->tracker()->applications.size(), size_t(0));
        QVERIFY(store->undoLabel().isEmpty());
    }

    void aFileWithoutRowsIsNotSaidToBeThere()
    {
        auto *dialog = begin(write(u"names.csv"_s, "Company,Role,Status\n"));
        QTRY_COMPARE(summary(dialog), u"No row below the names of the columns holds an application."_s);
        QVERIFY(!button(dialog)->isEnabled());
    }

    void aWordWithoutAMeaningIsAskedFor()
    {
        auto *dialog =
            begin(write(u"words.csv"_s, "Company,Role,Status\nAcme,Analyst,sleeping\nBolt,Tester,Applied\n"));
        QTRY_COMPARE(summary(dialog), u"1 new, 0 changed, 0 as it was, 1 cannot be read"_s);
        QVERIFY(!button(dialog)->isEnabled());
        QVERIFY(problem(dialog).startsWith(u"1 row cannot be read"_s) ||
                problem(dialog).startsWith(u"1 row(s)"_s));
        auto *rows = dialog->findChild<QTableView *>(u"rowsView"_s)->model();
        QCOMPARE(rows->index(0, SpreadsheetRowsModel::Line).data().toInt(), 2);
        QVERIFY(rows->index(0, SpreadsheetRowsModel::Reason).data().toString().startsWith(u"Status: "_s));
        choose(dialog->findChild<QTableView *>(u"stagesView"_s), 0, SpreadsheetStagesModel::Meaning,
               u"Awaiting decision"_s);
        QTRY_COMPARE(summary(dialog), u"2 new, 0 changed, 0 as it was"_s);
        button(dialog)->click();
        QTRY_COMPARE(m_imported->size(), 1);
        QCOMPARE(open().value()->tracker()->applications.front().stage,
                 std::optional(Stage::AwaitingDecision));
    }

    void rowsThatCannotBeReadStopItUnlessLeftOut()
    {
        auto *dialog = begin(golden("chaos.csv"));
        QTRY_VERIFY(summary(dialog).contains(u"cannot be read"_s));
        QVERIFY(!button(dialog)->isEnabled());
        dialog->findChild<QCheckBox *>(u"leaveOutCheck"_s)->click();
        QVERIFY(button(dialog)->isEnabled());
        keep(*dialog, u"import-chaos"_s);
        button(dialog)->click();
        QTRY_COMPARE(m_imported->size(), 1);
        QCOMPARE(open().value()->tracker()->applications.size(), size_t(3));
    }

    void theOrderOfDatesIsShownAndChanged()
    {
        auto *dialog = begin(write(u"dates.csv"_s, "Company,Role,Applied\nAcme,Analyst,3/4/2026\n"));
        QTRY_VERIFY(button(dialog)->isEnabled());
        auto *order = dialog->findChild<QComboBox *>(u"dateCombo"_s);
        QVERIFY(order->isEnabled());
        QCOMPARE(order->currentText(), u"Day first: 3/4/2026 is 3 April 2026"_s);
        QVERIFY(problem(dialog).contains(u"3/4/2026"_s));
        order->setCurrentIndex(1);
        QTRY_VERIFY(button(dialog)->isEnabled());
        button(dialog)->click();
        QTRY_COMPARE(m_imported->size(), 1);
        QCOMPARE(open().value()->tracker()->applications.front().appliedOn, QDate(2026, 3, 4));
    }

    void aColumnIsGivenAnotherMeaning()
    {
        auto *dialog = begin(write(u"columns.csv"_s, "Company,Role,Recruiter\nAcme,Analyst,Bo\n"));
        QTRY_VERIFY(button(dialog)->isEnabled());
        auto *columns = dialog->findChild<QTableView *>(u"columnsView"_s);
        QCOMPARE(columns->model()->index(2, 2).data().toString(), u"To the notes, with its name"_s);
        choose(columns, 2, SpreadsheetColumnsModel::Becomes, u"Source"_s);
        QTest::qWait(1); // the choices that follow each other are read together
        choose(columns, 2, SpreadsheetColumnsModel::Becomes, u"Role"_s);
        QCOMPARE(columns->model()->index(1, 2).data().toString(), u"To the notes, with its name"_s);
        QTRY_VERIFY(button(dialog)->isEnabled());
        button(dialog)->click();
        QTRY_COMPARE(m_imported->size(), 1);
        const Application application = open().value()->tracker()->applications.front();
        QCOMPARE(application.role, u"Bo"_s);
        QCOMPARE(application.notes, u"Role: Analyst"_s);
    }

    void aMeaningIsChosenByKeyboard()
    {
        auto *dialog = begin(write(u"keys.csv"_s, "Company,Role,Recruiter\nAcme,Analyst,Bo\n"));
        QTRY_VERIFY(button(dialog)->isEnabled());
        auto *columns = dialog->findChild<QTableView *>(u"columnsView"_s);
        columns->setFocus();
        QTest::keyClick(columns, Qt::Key_Down);
        QTest::keyClick(columns, Qt::Key_Down);
        QTest::keyClick(columns, Qt::Key_F2);
        auto *box = columns->findChild<QComboBox *>();
        QVERIFY(box);
        QTRY_VERIFY(box->view()->isVisible());
        QTest::keyClick(box->view(), Qt::Key_Down);
        QTest::keyClick(box->view(), Qt::Key_Return);
        QTRY_COMPARE(columns->model()->index(2, 2).data().toString(), u"Leave out"_s);
        QTRY_VERIFY(button(dialog)->isEnabled());
        QTest::keyClick(columns, Qt::Key_Return);
        QTRY_COMPARE(m_imported->size(), 1);
        QVERIFY(open().value()->tracker()->applications.front().notes.isEmpty());
    }

    void anotherEncodingAndSeparatorAreTried()
    {
        auto *dialog = begin(write(u"form.csv"_s, "Company;Role\nM\xfcller;Analyst\n"));
        QTRY_VERIFY(button(dialog)->isEnabled());
        QCOMPARE(dialog->encoding(), CsvEncoding::Windows1252);
        auto *separator = dialog->findChild<QComboBox *>(u"separatorCombo"_s);
        separator->setCurrentIndex(0);
        QTRY_VERIFY(problem(dialog).startsWith(u"Say which column names"_s));
        QVERIFY(!button(dialog)->isEnabled());
        separator->setCurrentIndex(1);
        QTRY_VERIFY(button(dialog)->isEnabled());
    }

    void whatIsNoTableIsToldAndChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("told");
        QTest::newRow("a workbook") << QByteArray("PK\x03\x04 and more") << u"CSV"_s;
        QTest::newRow("nothing") << QByteArray() << u"empty"_s;
        QTest::newRow("no text") << QByteArray("Company,Role\nA,\0x\n", 19) << u"no text"_s;
    }
    void whatIsNoTableIsToldAndChangesNothing()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, told);
        auto *dialog = begin(write(u"bad.csv"_s, bytes));
        QTRY_VERIFY2(problem(dialog).contains(told), qPrintable(problem(dialog)));
        QVERIFY(!button(dialog)->isEnabled());
        QCOMPARE(summary(dialog), u"Nothing was imported, and nothing was changed."_s);
    }

    void aLargeTableIsReadWithProgressAndStoppedAtOnce()
    {
        QByteArray csv = "Company,Role,Applied,Notes\n";
        const QByteArray notes(200, 'n');
        for (int i = 0; csv.size() < 50 * 1024 * 1024; ++i)
            csv += "Company " + QByteArray::number(i) + ",Analyst,2026-11-02," + notes + '\n';
        QPointer dialog = begin(write(u"large.csv"_s, csv));
        QTRY_VERIFY(dialog->findChild<QProgressBar *>()->maximum() > 0);
        QElapsedTimer timer;
        timer.start();
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Cancel)->click();
        QTRY_VERIFY(!dialog);
        qInfo("stopped after %lld ms", timer.elapsed());
        QCOMPARE(open().value()->tracker()->applications.size(), size_t(0));
    }

    void pictures_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void pictures()
    {
        QFETCH(bool, dark);
        usePalette(dark);
        const QString mode = QString::fromLatin1(QTest::currentDataTag());
        auto *dialog = begin(golden("excel-german.csv"));
        keep(*dialog, u"import-reading-"_s + mode);
        QTRY_VERIFY(button(dialog)->isEnabled());
        dialog->resize(880, 600);
        keep(*dialog, u"import-"_s + mode);
        delete dialog;
        dialog = begin(golden("teal-like.csv"));
        QTRY_VERIFY(button(dialog)->isEnabled());
        dialog->resize(1100, 760);
        keep(*dialog, u"import-large-"_s + mode);
        SpreadsheetExportDialog exporting;
        exporting.show();
        keep(exporting, u"export-"_s + mode);
    }
};

QTEST_MAIN(TestSpreadsheetImport)
#include "tst_spreadsheetimport.moc"
