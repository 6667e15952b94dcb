// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An invitation is shown as it was understood, changed by the person, and recorded by one command.
#include "fakeplanner.h"
#include "invitationdesk.h"
#include "invitationdialog.h"
#include "invitedpeoplemodel.h"
#include "testsupport.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

class TestInvitationDesk : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock{at("2026-11-25T10:20:00Z")};
    FakePlanner m_planner;
    std::unique_ptr<SqlTrackerStore> m_store;
    std::unique_ptr<CommandRunner> m_runner;
    std::unique_ptr<BackgroundWork> m_work;
    std::unique_ptr<QMainWindow> m_window;
    InvitationDesk *m_desk = nullptr;

    static QString collected(const QString &name) { return QStringLiteral(INVITATIONS "/") + name; }
    static QByteArray bytesOf(const QString &name)
    {
        QFile file(collected(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    InvitationDialog *dialog() const { return m_window->findChild<InvitationDialog *>(); }
    QString said() const { return dialog()->findChild<QLabel *>(u"sentenceLabel"_s)->text(); }
    template <typename Widget>
    Widget *field(const char *name) const
    {
        return dialog()->findChild<Widget *>(QLatin1StringView(name));
    }
    QPushButton *button(QDialogButtonBox::StandardButton which) const
    {
        return dialog()->findChild<QDialogButtonBox *>()->button(which);
    }
    void agree() const { button(QDialogButtonBox::Ok)->click(); }
    Tracker tracker() const { return *m_store->tracker(); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::move(*SqlTrackerStore::open(m_folder->filePath(u"a.db"_s), m_planner, m_clock));
        Tracker tracker;
        tracker.profile.email = u"sam@home.example"_s;
        tracker.profile.timeZone = u"Europe/Lisbon"_s;
        Application acme;
        acme.id = ApplicationId(u"acme"_s);
        acme.company = u"Acme"_s;
        acme.role = u"Planner"_s;
        Application zeta = acme;
        zeta.id = ApplicationId(u"zeta"_s);
        zeta.company = u"Zeta"_s;
        tracker.applications = {zeta, acme};
        VERIFY_RESULT(m_store->import(tracker, false));
        m_runner = std::make_unique<CommandRunner>(*m_store);
        m_work = std::make_unique<BackgroundWork>();
        m_window = std::make_unique<QMainWindow>();
        m_window->show();
        m_desk = new InvitationDesk({*m_store, m_clock, m_planner, *m_runner, *m_work, m_window.get()});
    }
    void cleanup()
    {
        m_window.reset();
        m_work.reset();
        m_runner.reset();
        m_store.reset();
    }

    void everyGuessCanBeChanged()
    {
        m_desk->openFile(collected(u"steps-1-first.ics"_s));
        QTRY_VERIFY(dialog());
        QCOMPARE(field<QComboBox>("applicationCombo")->currentText(), u"Acme, Planner"_s);
        QVERIFY(!field<QLineEdit>("companyEdit")->isVisible());
        auto *zone = field<QComboBox>("timeZoneCombo");
        zone->setCurrentIndex(zone->findData(u"Europe/Berlin"_s));
        field<QDateTimeEdit>("startEdit")
            ->setDateTime(QDateTime(QDate(2027, 6, 21), QTime(12, 0), QTimeZone::utc()));
        QVERIFY2(said().contains(u"11:00"_s), qPrintable(said())); // by the person's clocks
        field<QSpinBox>("roundSpin")->setValue(3);
        field<QLineEdit>("locationEdit")->setText(u"Their office"_s);
        auto *people = field<QTableView>("peopleView")->model();
        const QAbstractItemModelTester tester(people);
        QCOMPARE(people->rowCount(), 1);
        QVERIFY(people->setData(people->index(0, InvitedPeopleModel::Part), 1));
        agree();
        const Application application = *m_store->application(ApplicationId(u"acme"_s));
        QCOMPARE(application.interviews.size(), size_t(1));
        const Interview &interview = application.interviews[0];
        QCOMPARE(interview.start, at("2027-06-21T10:00:00Z"));
        QCOMPARE(interview.end, at("2027-06-21T11:00:00Z"));
        QCOMPARE(interview.timeZone, u"Europe/Berlin"_s);
        QCOMPARE(interview.round, 3);
        QCOMPARE(interview.location, u"Their office"_s);
        QVERIFY(interview.interviewers.empty());
        QCOMPARE(m_store->person(application.coordinator)->name, u"Jo Reed"_s);
        VERIFY_RESULT(m_store->undo());
        QVERIFY(tracker().applications[1].interviews.empty());
        QVERIFY(tracker().people.empty());
    }

    void anotherApplicationOrANewOneCanBeChosen()
    {
        m_desk->openFile(collected(u"steps-1-first.ics"_s));
        QTRY_VERIFY(dialog());
        auto *box = field<QComboBox>("applicationCombo");
        box->setCurrentIndex(0);
        QVERIFY(field<QLineEdit>("companyEdit")->isVisible());
        field<QLineEdit>("companyEdit")->clear();
        QVERIFY(!button(QDialogButtonBox::Ok)->isEnabled());
        box->setCurrentIndex(box->findData(u"zeta"_s));
        QVERIFY2(said().contains(u"Zeta"_s), qPrintable(said()));
        agree();
        QCOMPARE(m_store->application(ApplicationId(u"zeta"_s))->interviews.size(), size_t(1));
        // It stays there: the next version knows its interview.
        QTRY_VERIFY(!dialog());
        m_desk->openFile(collected(u"steps-2-moved.ics"_s));
        QTRY_VERIFY(dialog());
        QVERIFY2(said().startsWith(u"Moves the interview at Zeta from "_s), qPrintable(said()));
        agree();
        QTRY_VERIFY(!dialog());
        m_desk->openFile(collected(u"steps-1-first.ics"_s));
        QTRY_VERIFY(dialog());
        QVERIFY2(said().contains(u"older"_s), qPrintable(said()));
        agree();
        QTRY_VERIFY(!dialog());
        m_desk->openFile(collected(u"steps-4-cancelled.ics"_s));
        QTRY_VERIFY(dialog());
        QVERIFY2(said().startsWith(u"Cancels"_s), qPrintable(said()));
        QVERIFY(!field<QWidget>("fields")->isVisible());
        agree();
        QCOMPARE(m_store->application(ApplicationId(u"zeta"_s))->interviews[0].status,
                 InterviewStatus::Cancelled);
    }

    void severalEventsAreOneCommand()
    {
        m_desk->openFile(collected(u"steps-two-events.ics"_s));
        QTRY_VERIFY(dialog());
        QVERIFY(field<QLabel>("headingLabel")->text().contains(u"(1 of 2)"_s));
        agree();
        QVERIFY(field<QLabel>("headingLabel")->text().contains(u"(2 of 2)"_s));
        QVERIFY(tracker().applications[1].interviews.empty());
        agree();
        QTRY_VERIFY(!dialog());
        QCOMPARE(m_store->application(ApplicationId(u"acme"_s))->interviews.size(), size_t(2));
        VERIFY_RESULT(m_store->undo());
        QVERIFY(m_store->application(ApplicationId(u"acme"_s))->interviews.empty());
    }

    void oneOfSeveralCanBeSkipped()
    {
        m_desk->openFile(collected(u"steps-two-events.ics"_s));
        QTRY_VERIFY(dialog());
        field<QPushButton>("skipButton")->click();
        agree();
        QTRY_VERIFY(!dialog());
        const auto interviews = m_store->application(ApplicationId(u"acme"_s))->interviews;
        QCOMPARE(interviews.size(), size_t(1));
        QCOMPARE(interviews[0].calendarUid, u"loop-2"_s);
    }

    void cancelChangesNothing()
    {
        const Tracker before = tracker();
        m_desk->openFile(collected(u"google-panel.ics"_s));
        QTRY_VERIFY(dialog());
        button(QDialogButtonBox::Cancel)->click();
        QTRY_VERIFY(!dialog());
        QCOMPARE(tracker(), before);
        QVERIFY(m_store->undoLabel().isEmpty() || !m_store->undoLabel().contains(u"interview"_s));
    }

    void aDayAloneAsksForTheTime()
    {
        m_desk->openFile(collected(u"all-day.ics"_s));
        QTRY_VERIFY(dialog());
        QVERIFY(field<QLabel>("noteLabel")->text().contains(u"no time"_s));
        QCOMPARE(field<QDateTimeEdit>("startEdit")->time(), QTime(9, 0));
        agree();
        QTRY_VERIFY(!dialog());
        m_desk->openFile(collected(u"all-day.ics"_s));
        QTRY_VERIFY(dialog());
        QVERIFY2(said().contains(u"nothing to do"_s), qPrintable(said()));
    }

    void takesWhatIsOnTheClipboard()
    {
        QSignalSpy told(m_desk, &InvitationDesk::told);
        QApplication::clipboard()->setText(u"just words"_s);
        m_desk->paste();
        QCOMPARE(told.count(), 1);
        QApplication::clipboard()->setText(QString::fromUtf8(bytesOf(u"pasted-quoted.txt"_s)));
        m_desk->paste();
        QTRY_VERIFY(dialog());
        QVERIFY2(said().startsWith(u"Adds an interview at Acme"_s), qPrintable(said()));
        dialog()->reject();
        QTRY_VERIFY(!dialog());
        auto *data = new QMimeData;
        data->setData(u"text/calendar"_s, bytesOf(u"google-panel.ics"_s));
        QApplication::clipboard()->setMimeData(data);
        m_desk->paste();
        QTRY_VERIFY(dialog());
    }

    void aMailIsTakenApart()
    {
        QVERIFY(InvitationDesk::mayHold(collected(u"mail-base64.eml"_s)));
        m_desk->openFile(collected(u"mail-base64.eml"_s));
        QTRY_VERIFY(dialog());
        QVERIFY2(said().startsWith(u"Adds an interview at Acme"_s), qPrintable(said()));
        dialog()->reject();
        QTRY_VERIFY(!dialog());
        QSignalSpy plain(m_desk, &InvitationDesk::isPlainMail);
        m_desk->openFile(collected(u"mail-without-invitation.eml"_s));
        QTRY_COMPARE(plain.count(), 1);
        QVERIFY(!dialog());
    }

    void whatCannotBeReadIsSaid_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("words");
        QTest::newRow("cut off") << u"refused-cut-off.ics"_s << u"ends too early"_s;
        QTest::newRow("an answer") << u"refused-reply.ics"_s << u"answer to an invitation"_s;
        QTest::newRow("winmail") << u"mail-winmail.eml"_s << u"winmail.dat"_s;
        QTest::newRow("not there") << u"no-such-file.ics"_s << QString();
    }
    void whatCannotBeReadIsSaid()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, words);
        const Tracker before = tracker();
        m_desk->openFile(collected(file));
        QTRY_VERIFY(dialog());
        QVERIFY2(!said().isEmpty() && said().contains(words), qPrintable(said()));
        agree();
        QTRY_VERIFY(!dialog());
        QCOMPARE(tracker(), before);
    }
};

QTEST_MAIN(TestInvitationDesk)
#include "tst_invitationdesk.moc"
