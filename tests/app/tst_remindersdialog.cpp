// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody chooses about reminders holds, and is there again.
#include "remindersdialog.h"

#include "weekdaybuttons.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace afterword;
using namespace Qt::StringLiterals;

class RemindersDialogTest : public QObject
{
    Q_OBJECT

private:
    template <typename Widget>
    static Widget *in(const RemindersDialog &dialog, const char *name)
    {
        return dialog.findChild<Widget *>(QString::fromLatin1(name));
    }

private Q_SLOTS:
    void showsWhatWasChosen()
    {
        ReminderPreferences chosen;
        QCOMPARE(RemindersDialog(chosen, false).preferences(), chosen);
        chosen.names = true;
        chosen.sound = true;
        chosen.times.summaryAt = QTime(7, 30);
        chosen.times.quietHours = true;
        chosen.times.quietFrom = QTime(21, 15);
        chosen.times.quietUntil = QTime(6, 45);
        chosen.times.quietHoursOn = {true, false, true, false, true, false, true};
        chosen.times.quietDays = {false, false, false, false, false, true, true};
        chosen.times.beforeInterview = std::chrono::minutes(90);
        RemindersDialog dialog(chosen, true);
        QCOMPARE(dialog.preferences(), chosen);
        QVERIFY(dialog.autostart());
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"a.ini"_s), QSettings::IniFormat);
        chosen.writeTo(settings);
        QCOMPARE(ReminderPreferences::from(settings), chosen);
        chosen.times.beforeInterview.reset();
        chosen.times.summaryAt.reset();
        chosen.writeTo(settings);
        QCOMPARE(ReminderPreferences::from(settings), chosen);
        QCOMPARE(RemindersDialog(chosen, true).preferences(), chosen);
    }

    void oddSettingsAreNone()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"a.ini"_s), QSettings::IniFormat);
        for (const auto &name : {u"quietFrom"_s, u"summaryAt"_s, u"quietDays"_s, u"beforeInterview"_s})
            settings.setValue(u"reminders/"_s + name, u"25:99 often"_s);
        QCOMPARE(ReminderPreferences::from(settings), ReminderPreferences());
        settings.setValue(u"reminders/beforeInterview"_s, -5);
        QCOMPARE(ReminderPreferences::from(settings), ReminderPreferences());
    }

    void refusesAWeekWithoutADay()
    {
        RemindersDialog dialog(ReminderPreferences(), false);
        QSignalSpy stored(&dialog, &RemindersDialog::storeRequested);
        auto *days = in<WeekdayButtons>(dialog, "quietDays");
        auto *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        for (int day = 1; day <= 7; ++day) {
            QVERIFY(ok->isEnabled());
            days->findChild<QToolButton *>(u"weekday-%1"_s.arg(day))->click();
        }
        QVERIFY(!ok->isEnabled());
        QVERIFY(!in<QLabel>(dialog, "problemLabel")->text().isEmpty());
        days->findChild<QToolButton *>(u"weekday-3"_s)->click();
        QVERIFY(ok->isEnabled());
        ok->click();
        QCOMPARE(stored.size(), 1);
    }

    void longerWordsAreNotCut()
    {
        RemindersDialog dialog(ReminderPreferences(), false);
        const auto labels = dialog.findChildren<QLabel *>();
        for (QLabel *label : labels)
            label->setText(label->text() + label->text().left(label->text().size() * 2 / 5));
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        dialog.resize(dialog.width(), dialog.layout()->totalHeightForWidth(dialog.width()));
        QCoreApplication::processEvents();
        for (const QLabel *label : labels) {
            if (!label->isVisible())
                continue;
            // Beside its field a label that may wrap is made as narrow as its longest word.
            QVERIFY2(!label->buddy() || !label->wordWrap(), qPrintable(label->objectName()));
            const QSize needed = label->wordWrap()
                                     ? QSize(label->width(), label->heightForWidth(label->width()))
                                     : label->sizeHint();
            QVERIFY2(label->width() >= needed.width() && label->height() >= needed.height(),
                     qPrintable(label->objectName()));
        }
    }

    void canBeReadByEverybody()
    {
        RemindersDialog dialog(ReminderPreferences(), false);
        for (const QToolButton *button : dialog.findChildren<QToolButton *>())
            QVERIFY2(button->accessibleName().contains(u": "), qPrintable(button->objectName()));
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        if (const QString folder = qEnvironmentVariable("AFTERWORD_PICTURES"); !folder.isEmpty()) {
            QVERIFY(dialog.grab().save(QDir(folder).filePath(u"reminders.png"_s)));
            QApplication::setPalette(QPalette(QColor(0x2a, 0x2e, 0x32)));
            QTRY_VERIFY(dialog.palette().window().color().lightness() < 80);
            QVERIFY(dialog.grab().save(QDir(folder).filePath(u"reminders-dark.png"_s)));
            QApplication::setPalette(QPalette());
        }
    }
};

QTEST_MAIN(RemindersDialogTest)
#include "tst_remindersdialog.moc"
