// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The field for a date as it was said: proposals while typing, nothing counts before it is confirmed, by
// keys, by mouse and by hand.
#include "testsupport.h"
#include "vaguedateedit.h"

#include <QCalendarWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QToolButton>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

class TestVagueDateEdit : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<VagueDateEdit> m_edit;

    QListWidget *proposals() { return m_edit->findChild<QListWidget *>(u"dateProposals"_s); }
    QString told()
    {
        const auto *label = m_edit->findChild<QLabel *>(u"dateTold"_s);
        return label->isVisible() ? label->text() : QString();
    }
    QStringList readings()
    {
        QStringList texts;
        for (int row = 0; proposals()->isVisible() && row < proposals()->count(); ++row)
            texts.append(proposals()->item(row)->text());
        return texts;
    }
    void type(const QString &text) { QTest::keyClicks(m_edit->lineEdit(), text); }
    void press(Qt::Key key) { QTest::keyClick(m_edit->lineEdit(), key); }

private Q_SLOTS:
    void init()
    {
        m_edit = std::make_unique<VagueDateEdit>();
        m_edit->setSpoken({QDate(2026, 12, 2), QLocale(QLocale::English, QLocale::UnitedKingdom)},
                          Zone::named(u"Europe/London"_s).value());
        m_edit->setQuestion(u"By when"_s);
        m_edit->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_edit.get()));
        m_edit->setFocus();
    }
    void cleanup() { m_edit.reset(); }

    void whatIsTypedIsProposedAndCountsOnceConfirmed()
    {
        QVERIFY(readings().isEmpty() && told().isEmpty());
        type(u"by the end of next week"_s);
        QCOMPARE(readings(), QStringList{u"Friday 11 December, the end of next week"_s});
        QVERIFY(!m_edit->deadline());
        QVERIFY(m_edit->problem().contains(u"not confirmed"_s));
        press(Qt::Key_Return);
        QCOMPARE(m_edit->deadline(), std::optional(Deadline(QDate(2026, 12, 11))));
        QVERIFY(m_edit->problem().isEmpty());
        QVERIFY(readings().isEmpty());
        QCOMPARE(told(), u"Friday 11 December, the end of next week"_s);
        QCOMPARE(m_edit->words(), u"by the end of next week"_s);
    }

    void downMarksTheOtherReading()
    {
        type(u"next Friday"_s);
        QCOMPARE(readings().size(), 2);
        QCOMPARE(proposals()->currentRow(), 0);
        press(Qt::Key_Down);
        QCOMPARE(proposals()->currentRow(), 1);
        press(Qt::Key_Down);
        QCOMPARE(proposals()->currentRow(), 1);
        QVERIFY(m_edit->lineEdit()->accessibleDescription().startsWith(
            u"Friday 4 December, this week (2 of 2)"_s));
        press(Qt::Key_Enter);
        QCOMPARE(m_edit->deadline(), std::optional(Deadline(QDate(2026, 12, 4))));
    }

    void aClickChooses()
    {
        type(u"next Friday"_s);
        QTest::mouseClick(proposals()->viewport(), Qt::LeftButton, {},
                          proposals()->visualItemRect(proposals()->item(1)).center());
        QCOMPARE(m_edit->deadline(), std::optional(Deadline(QDate(2026, 12, 4))));
    }

    void otherWordsTakeTheConfirmationBack()
    {
        type(u"Friday"_s);
        press(Qt::Key_Return);
        QVERIFY(m_edit->deadline());
        QSignalSpy changed(m_edit.get(), &VagueDateEdit::changed);
        type(u" at noon"_s);
        QVERIFY(changed.count() > 0);
        QVERIFY(!m_edit->deadline());
        press(Qt::Key_Return);
        QCOMPARE(m_edit->deadline(), std::optional(Deadline(at("2026-12-04T12:00:00Z"))));
        m_edit->lineEdit()->clear();
        QVERIFY(!m_edit->deadline());
        QVERIFY(m_edit->isEmpty() && m_edit->problem().isEmpty());
    }

    void wordsThatNameNoDayAreAnsweredKindly()
    {
        type(u"soon"_s);
        QVERIFY(readings().isEmpty());
        QVERIFY2(told().contains(u"name no day"_s), qPrintable(told()));
        QCOMPARE(m_edit->problem(), told());
        QCOMPARE(m_edit->lineEdit()->accessibleDescription(), told());
        press(Qt::Key_Return);
        QVERIFY(!m_edit->deadline());
    }

    void aDayIsPickedByHandWithTheKeys()
    {
        auto *button = m_edit->findChild<QToolButton *>(u"dateCalendarButton"_s);
        QVERIFY(!button->accessibleName().isEmpty());
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QTRY_VERIFY(m_edit->findChild<QCalendarWidget *>(u"dateCalendar"_s));
        auto *calendar = m_edit->findChild<QCalendarWidget *>(u"dateCalendar"_s);
        QCOMPARE(calendar->selectedDate(), QDate(2026, 12, 2));
        QWidget *days = calendar->findChild<QWidget *>(u"qt_calendar_calendarview"_s);
        QVERIFY(days);
        QTest::keyClick(days, Qt::Key_Right);
        QTest::keyClick(days, Qt::Key_Down);
        QTest::keyClick(days, Qt::Key_Return);
        QTRY_VERIFY(m_edit->deadline());
        QCOMPARE(m_edit->deadline(), std::optional(Deadline(QDate(2026, 12, 10))));
        QCOMPARE(m_edit->lineEdit()->text(), u"Thursday 10 December"_s);
        QVERIFY(m_edit->words().isEmpty());
    }

    void saidOnAnotherDayTheWordsMeanAnotherDay()
    {
        type(u"Friday"_s);
        press(Qt::Key_Return);
        const Zone london = Zone::named(u"Europe/London"_s).value();
        const QLocale uk(QLocale::English, QLocale::UnitedKingdom);
        m_edit->setSpoken({QDate(2026, 12, 1), uk}, london);
        QVERIFY2(m_edit->deadline(), "said a day earlier it is the same Friday");
        m_edit->setSpoken({QDate(2026, 11, 25), uk}, london);
        QVERIFY(!m_edit->deadline());
        QCOMPARE(readings(), QStringList{u"Friday 27 November, this week"_s});
    }

    void whatIsKnownIsConfirmed()
    {
        m_edit->setDeadline(Deadline(at("2026-12-11T17:00:00Z")));
        QCOMPARE(m_edit->deadline(), std::optional(Deadline(at("2026-12-11T17:00:00Z"))));
        QVERIFY2(m_edit->lineEdit()->text().startsWith(u"Friday 11 December, "_s),
                 qPrintable(m_edit->lineEdit()->text()));
        QCOMPARE(m_edit->lineEdit()->accessibleName(), u"By when"_s);
    }
};

QTEST_MAIN(TestVagueDateEdit)
#include "tst_vaguedateedit.moc"
