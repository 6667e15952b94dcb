// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// By keyboard alone, with keys that the X server delivers: an application and an interview are added; and the
// calendar is exported for another program to read.
#include "applicationdialog.h"
#include "desktopfixture.h"
#include "interviewdialog.h"

#include <QAction>
#include <QDialog>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

class TestKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anApplicationAndAnInterview()
    {
        DesktopFixture f;
        f.start();
        QVERIFY(QTest::qWaitForWindowActive(&f.window()));
        QVERIFY(press(u"ctrl+n"_s));
        QTRY_VERIFY(openDialog<ApplicationDialog>());
        QVERIFY(QTest::qWaitForWindowActive(openDialog<ApplicationDialog>()));
        QVERIFY(write(u"Acme"_s));
        QVERIFY(press(u"Tab"_s));
        QVERIFY(write(u"Data Analyst"_s));
        QVERIFY(press(u"Return"_s));
        QTRY_COMPARE(f.second()->tracker()->applications.size(), size_t(1));
        QCOMPARE(f.second()->tracker()->applications.front().company, u"Acme"_s);
        QCOMPARE(f.second()->tracker()->applications.front().role, u"Data Analyst"_s);

        QTRY_VERIFY(!openDialog<ApplicationDialog>());
        QVERIFY(QTest::qWaitForWindowActive(&f.window()));
        QVERIFY(press(u"ctrl+shift+i"_s));
        QTRY_VERIFY(openDialog<InterviewDialog>());
        QVERIFY(QTest::qWaitForWindowActive(openDialog<InterviewDialog>()));
        // To the name of an interviewer by its mnemonic, the address, Enter adds, Enter saves.
        QVERIFY(press(u"alt+a"_s));
        QVERIFY(write(u"Zoe Quill"_s));
        QVERIFY(press(u"Tab"_s));
        QVERIFY(write(u"zoe@acme.example"_s));
        QVERIFY(press(u"Return"_s));
        QVERIFY(press(u"Return"_s));
        QTRY_COMPARE(f.second()->tracker()->applications.front().interviews.size(), size_t(1));
        QCOMPARE(f.second()->people()->front().name, u"Zoe Quill"_s);
        QCOMPARE(f.second()->people()->front().email, u"zoe@acme.example"_s);
    }

    void whatWasDoneBeforeARestartIsTakenBack()
    {
        DesktopFixture f;
        f.importSample();
        f.start();
        QVERIFY(QTest::qWaitForWindowActive(&f.window()));
        const Application before = f.second()->tracker()->applications.front();
        f.window().showApplication(before.id);
        QVERIFY(press(u"F2"_s));
        QTRY_VERIFY(openDialog<ApplicationDialog>());
        QVERIFY(QTest::qWaitForWindowActive(openDialog<ApplicationDialog>()));
        QVERIFY(press(u"ctrl+a"_s));
        QVERIFY(write(u"Renamed"_s));
        QVERIFY(press(u"Return"_s));
        QTRY_COMPARE(f.second()->application(before.id)->company, u"Renamed"_s);

        f.start(); // the program anew
        QVERIFY(QTest::qWaitForWindowActive(&f.window()));
        QVERIFY(press(u"ctrl+z"_s));
        QTRY_VERIFY(f.second()->application(before.id).value() == before);
        QVERIFY(press(u"ctrl+shift+z"_s));
        QTRY_COMPARE(f.second()->application(before.id)->company, u"Renamed"_s);
    }

    void anApplicationIsFoundByTyping()
    {
        DesktopFixture f;
        f.importSample();
        f.start();
        QVERIFY(QTest::qWaitForWindowActive(&f.window()));
        const Application wanted = f.second()->tracker()->applications.back();
        QVERIFY(press(u"ctrl+k"_s));
        const auto find = [&f] { return f.window().findChild<QLineEdit *>(u"quickOpenField"_s); };
        QTRY_VERIFY(find() && find()->hasFocus());
        const QLineEdit *field = find();
        QVERIFY(write(wanted.company + u' ' + wanted.role));
        QTRY_COMPARE(field->text(), wanted.company + u' ' + wanted.role);
        QVERIFY(press(u"Return"_s));
        auto *details = f.window().findChild<QWidget *>(u"detailsPane"_s);
        QVERIFY(details);
        QTRY_VERIFY(!field->isVisible());
        QTRY_VERIFY(std::ranges::any_of(details->findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(wanted.company);
        }));
    }

    void theExportedCalendarIsReadByAnotherProgram()
    {
        DesktopFixture f;
        f.importSample();
        f.start();
        QVERIFY(QTest::qWaitForWindowActive(&f.window()));
        f.window().findChild<QAction *>(u"exportCalendarAction"_s)->trigger();
        auto *choices = f.window().findChild<QDialog *>(u"calendarExportDialog"_s);
        QVERIFY(choices);
        choices->accept();
        auto *dialog = f.window().findChild<QFileDialog *>(u"exportFileDialog"_s);
        QVERIFY(dialog);
        const QString file = f.folder.filePath(u"search.ics"_s);
        dialog->selectFile(file);
        QVERIFY(QMetaObject::invokeMethod(dialog, "accept"));
        QTRY_VERIFY(QFileInfo::exists(file));
        QByteArray counted;
        QVERIFY(runProgram(u"/usr/bin/python3"_s,
                           {u"-c"_s,
                            u"import icalendar,sys\n"
                            "c=icalendar.Calendar.from_ical(open(sys.argv[1],'rb').read())\n"
                            "print(len(c.walk('VEVENT')),len(c.walk('VTODO')))"_s,
                            file},
                           &counted));
        const Tracker tracker = *f.second()->tracker();
        size_t interviews = 0;
        for (const Application &application : tracker.applications)
            interviews += application.interviews.size();
        const size_t steps = f.planner.plan(tracker, f.clock.now()).steps.size();
        QCOMPARE(QString::fromLatin1(counted).trimmed(), u"%1 %2"_s.arg(interviews).arg(steps));
    }
};

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
