// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar on paper. With AFTERWORD_PICTURES=folder the PDFs are kept for looking at.
#include "calendarpaper.h"
#include "calendarstory.h"
#include "policyplanner.h"
#include "sqltrackerstore.h"
#include "testsupport.h"

#include <QDir>
#include <QFileDialog>
#include <QPdfWriter>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

namespace {

const StoryHolidays storyHolidays;
const BusinessCalendar storyCalendar(&storyHolidays);
const PolicyPlanner storyRules(storyCalendar);

/// Of "/Type /Page", as Qt writes them.
int pagesIn(const QByteArray &pdf)
{
    return static_cast<int>(pdf.count("/Type /Page\n"));
}

} // namespace

class TestCalendarPaper : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    FakeClock m_clock{at("2026-11-25T10:20:00Z")};
    std::unique_ptr<SqlTrackerStore> m_store;
    std::unique_ptr<CalendarPage> m_page;

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        auto store = SqlTrackerStore::open(m_folder.filePath(u"a.db"_s), storyRules, m_clock);
        VERIFY_RESULT(store);
        m_store = std::move(*store);
        VERIFY_RESULT(m_store->import(calendarStory(24), false));
        VERIFY_RESULT(m_store->replan(m_clock.now()));
        m_page = std::make_unique<CalendarPage>(*m_store, m_clock, storyCalendar);
        m_page->resize(1000, 700);
        m_page->show();
    }

    void eachViewIsPrinted_data()
    {
        QTest::addColumn<CalendarView>("view");
        QTest::addColumn<int>("least");
        QTest::addColumn<bool>("isWide");
        QTest::newRow("month") << CalendarView::Month << 1 << true;
        QTest::newRow("week") << CalendarView::Week << 1 << false;
        QTest::newRow("agenda") << CalendarView::Agenda << 2 << false;
    }
    void eachViewIsPrinted()
    {
        QFETCH(CalendarView, view);
        QFETCH(int, least);
        QFETCH(bool, isWide);
        m_page->setView(view);
        const QString kept = qEnvironmentVariable("AFTERWORD_PICTURES");
        const QString name = QDir(kept.isEmpty() ? m_folder.path() : kept)
                                 .filePath(u"calendar-%1.pdf"_s.arg(m_page->viewName()));
        QPdfWriter writer(name);
        const CalendarPaper paper(*m_page);
        QCOMPARE(paper.layout().orientation() == QPageLayout::Landscape, isWide);
        writer.setPageLayout(paper.layout());
        QVERIFY(paper.print(writer));
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        QVERIFY(pdf.startsWith("%PDF"));
        QVERIFY2(pagesIn(pdf) >= least, qPrintable(QString::number(pagesIn(pdf))));
        QVERIFY(view == CalendarView::Agenda || pagesIn(pdf) == 1);
        QProcess reading;
        reading.start(QStringLiteral(AFTERWORD_PDFTOTEXT), {name, u"-"_s});
        QVERIFY(reading.waitForFinished());
        const QString text = QString::fromUtf8(reading.readAllStandardOutput());
        QVERIFY2(text.contains(u"Globex"_s), qPrintable(text));
        // The week stands there to its last hour.
        QVERIFY2(view != CalendarView::Week || text.contains(u"23:00"_s), qPrintable(text));
    }

    void whatCannotBeWrittenIsTold()
    {
        m_page->setView(CalendarView::Month);
        CalendarPrinting printing(m_page.get());
        QSignalSpy failures(&printing, &CalendarPrinting::failed);
        QSignalSpy saved(&printing, &CalendarPrinting::told);
        const auto choose = [&](const QString &file) {
            printing.chooseFile(m_page.get());
            auto *dialog = m_page->findChild<QFileDialog *>(u"saveCalendarDialog"_s);
            QVERIFY(dialog);
            Q_EMIT dialog->fileSelected(file);
            delete dialog;
        };
        choose(m_folder.filePath(u"no/such/folder/calendar.pdf"_s));
        QCOMPARE(failures.size(), 1);
        QCOMPARE(saved.size(), 0);
        choose(m_folder.filePath(u"November 2026.pdf"_s));
        QCOMPARE(failures.size(), 1);
        QCOMPARE(saved.size(), 1);
        QFile file(m_folder.filePath(u"November 2026.pdf"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF"));
        QCOMPARE(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
                 QFileDevice::Permissions());
    }
};

QTEST_MAIN(TestCalendarPaper)
#include "tst_calendarpaper.moc"
