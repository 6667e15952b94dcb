// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar with few and many entries, mirrored, and on days on which clocks change. With
// AFTERWORD_PICTURES=folder the pictures are kept for looking at.
#include "calendardaypopover.h"
#include "calendardesk.h"
#include "translations.h"

#include <QDir>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

class TestCalendarPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useUsualLook(); }

    void pictures_data()
    {
        QTest::addColumn<int>("applications");
        QTest::addColumn<bool>("dark");
        QTest::newRow("calendar-5-light") << 2 << false;
        QTest::newRow("calendar-5-dark") << 2 << true;
        QTest::newRow("calendar-50-light") << 16 << false;
        QTest::newRow("calendar-50-dark") << 16 << true;
        QTest::newRow("calendar-500-light") << 170 << false;
        QTest::newRow("calendar-500-dark") << 170 << true;
    }
    void pictures()
    {
        QFETCH(int, applications);
        QFETCH(bool, dark);
        const QString folder = qEnvironmentVariable("AFTERWORD_PICTURES");
        const QString look = qEnvironmentVariable("AFTERWORD_PICTURES_LOOK");
        if (look == u"de"_s) {
            QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
            installTranslations(*qApp);
        } else if (look == u"rtl"_s) {
            QApplication::setLayoutDirection(Qt::RightToLeft);
        }
        QApplication::setPalette(somePalette(dark));
        Desk desk(applications);
        desk.show();
        for (const CalendarView view : {CalendarView::Month, CalendarView::Week, CalendarView::Agenda}) {
            desk.page()->setView(view);
            if (look == u"small"_s)
                desk.f.window->resize(900, 600);
            for (int round = 0; round < 4; ++round)
                QCoreApplication::processEvents();
            const QImage image = desk.f.window->grab().toImage();
            QVERIFY(!image.isNull());
            if (!folder.isEmpty())
                QVERIFY(image.save(QDir(folder).filePath(QString::fromLatin1(QTest::currentDataTag()) + u'-' +
                                                         desk.page()->viewName() + u".png"_s)));
        }
        // What opens over the month: all of a day, and the question about a moved interview.
        desk.page()->setView(CalendarView::Month);
        const auto keep = [&](QDialog *popover, const QString &name) {
            QVERIFY(popover);
            QCoreApplication::processEvents();
            const QImage image = popover->grab().toImage();
            QVERIFY(image.height() > 50);
            if (!folder.isEmpty())
                QVERIFY(image.save(
                    QDir(folder).filePath(QString::fromLatin1(QTest::currentDataTag()) + name + u".png"_s)));
            popover->reject();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        };
        Q_EMIT desk.month().moreRequested(QDate(2026, 11, 25));
        keep(openDialog<CalendarDayPopover>(), u"-day"_s);
        const CalendarViewModel &model = desk.page()->model();
        Q_EMIT desk.page()->moveRequested(model.entry(model.placeOf(keyOfSecond)), QDate(2026, 12, 1),
                                          QTime());
        keep(openDialog<InterviewMovePopover>(), u"-move"_s);
        QApplication::setPalette(somePalette(false));
    }

    void itMirrors()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        Desk desk;
        desk.show();
        const QRect monday = desk.month().globalDayRect(QDate(2026, 11, 23));
        const QRect sunday = desk.month().globalDayRect(QDate(2026, 11, 29));
        QVERIFY(monday.left() > sunday.right());
        QTest::keyClick(&desk.month(), Qt::Key_Left);
        QCOMPARE(desk.month().currentDay(), QDate(2026, 11, 26));
        const QPoint from = middleOf(desk.month(), desk.month().globalRect(keyOfSecond));
        drag(desk.month(), from, middleOf(desk.month(), desk.month().globalDayRect(QDate(2026, 12, 1))));
        auto *popover = openDialog<InterviewMovePopover>();
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY(popover);
        popover->accept();
        QCOMPARE(desk.interview().start, at("2026-12-01T09:00:00Z"));
    }

    void daysOfClockChangesAndInterviewsAcrossMidnight()
    {
        Desk desk(0, at("2026-10-20T10:00:00Z"));
        Application application;
        application.id = ApplicationId(u"dst"_s);
        application.company = u"Night"_s;
        application.role = u"Owl"_s;
        const auto add = [&application](const char *id, const char *start, const char *end) {
            Interview interview;
            interview.id = InterviewId(QString::fromLatin1(id));
            interview.start = at(start);
            interview.end = at(end);
            application.interviews.push_back(interview);
        };
        add("twice", "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"); // 02:30 to the second 02:30
        add("night", "2026-10-23T21:00:00Z", "2026-10-23T23:30:00Z"); // 23:00 to 01:30
        add("gap", "2027-03-28T00:30:00Z", "2027-03-28T01:30:00Z");   // 01:30 to 03:30
        desk.f.store->execute({u"adding"_s, {SaveApplication{application}}}).value();
        desk.show(CalendarView::Week);
        const auto pieces = [&desk](const QString &key) {
            QList<QRect> rects;
            for (const CalendarGrid::Item &item : desk.week().items()) {
                if (item.piece < 0)
                    continue;
                desk.week().setCurrent(item.day, key);
                if (desk.week().currentEntry() && desk.week().currentItem() >= 0) {
                    const auto &current = desk.week().items()[static_cast<size_t>(desk.week().currentItem())];
                    if (current.piece >= 0 && !rects.contains(desk.week().itemRect(current)))
                        rects << desk.week().itemRect(current);
                }
            }
            return rects;
        };
        const QList<QRect> night = pieces(u"i/dst/night"_s);
        QCOMPARE(night.size(), 2);
        const QList<QRect> twice = pieces(u"i/dst/twice"_s);
        QCOMPARE(twice.size(), 1);
        // An hour is as high on that day as the two and a half of the night are in all.
        const int hour = twice.front().height() + 2;
        QVERIFY(qAbs(night.front().height() + night.back().height() + 4 - 5 * hour / 2) <= 4);
        desk.page()->showDay(QDate(2027, 3, 28));
        const QList<QRect> gap = pieces(u"i/dst/gap"_s);
        QCOMPARE(gap.size(), 1);
        QVERIFY(qAbs(gap.front().height() - 2 * hour) <= 4);
        QVERIFY(!desk.f.window->grab().isNull());
    }
};

QTEST_MAIN(TestCalendarPictures)
#include "tst_calendarpictures.moc"
