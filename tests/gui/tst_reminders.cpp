// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// On a real desktop: a step that falls due pops up at the notification server, Snooze there moves it in the
// database, and a restart does not repeat it.
#include "desktopfixture.h"
#include "preparationdialog.h"

#include <QLabel>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

namespace {

int shownCount()
{
    QByteArray output;
    return runProgram(supportFile("notification"), {u"count"_s}, &output) ? output.trimmed().toInt() : -1;
}

/// One interview, in the afternoon, so that its thank-you opens the next morning only.
Tracker oneInterview()
{
    Person ann;
    ann.id = PersonId(u"ann"_s);
    ann.name = u"Ann Ito"_s;
    ann.email = u"ann@acme.example"_s;
    Application application;
    application.id = ApplicationId(u"acme"_s);
    application.company = u"Acme"_s;
    application.role = u"Analyst"_s;
    Interview interview;
    interview.id = InterviewId(u"i1"_s);
    interview.start = at("2026-11-25T13:00:00Z");
    interview.end = at("2026-11-25T14:00:00Z");
    interview.mode = InterviewMode::Video; // on site a card could be posted too
    interview.interviewers = {ann.id};
    application.interviews = {interview};
    Tracker tracker;
    tracker.profile.timeZone = u"Europe/Berlin"_s;
    tracker.people = {ann};
    tracker.applications = {application};
    return tracker;
}

} // namespace

class TestReminders : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DesktopFixture> m_f;

private Q_SLOTS:
    void init()
    {
        m_f = std::make_unique<DesktopFixture>(at("2026-11-25T13:30:00Z"));
        VERIFY_RESULT(m_f->second()->import(oneInterview(), false));
    }
    void cleanup()
    {
        while (shownCount() > 0)
            runProgram(supportFile("notification"), {u"close"_s});
        m_f.reset();
    }

    void aDueStepPopsUpIsSnoozedAndNotRepeated()
    {
        m_f->start();
        QTRY_VERIFY(m_f->notifier.isAvailable());
        QTRY_VERIFY(m_f->session->remindersRun());
        // What to ask at the interview is open from the day before.
        QTRY_COMPARE_WITH_TIMEOUT(shownCount(), 1, 10000);
        // The interview ends: the debrief opens.
        m_f->clock.set(at("2026-11-25T14:00:30Z"));
        m_f->session->wake();
        const auto isOpen = [this] {
            const std::vector<Reminder> open = m_f->session->openReminders();
            return open.size() == 1 && open.front().row.step.kind == Kind::Debrief;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isOpen(), 10000);
        QTRY_COMPARE_WITH_TIMEOUT(shownCount(), 1, 10000);
        QVERIFY(runProgram(supportFile("notification"), {u"pick"_s, u"Snooze"_s}));
        const ApplicationId acme(u"acme"_s);
        QTRY_VERIFY(!m_f->second()->application(acme)->adjustments.empty());
        const Adjustment snooze = m_f->second()->application(acme)->adjustments.front();
        QCOMPARE(snooze.action, AdjustmentAction::Snooze);
        QVERIFY(snooze.until > m_f->clock.now());
        // The step itself has moved.
        const std::vector<AgendaRow> steps = *m_f->second()->steps(acme);
        for (const AgendaRow &row : steps) {
            if (row.step.kind == snooze.kind)
                QVERIFY(row.step.opens >= snooze.until);
        }
        QCOMPARE(snooze.kind, Kind::Debrief);
        QTRY_COMPARE(shownCount(), 0);

        m_f->start();
        QTRY_VERIFY(m_f->session->remindersRun());
        m_f->session->wake();
        QTest::qWait(1500); // nothing is to come: there is no event to wait for
        QCOMPARE(shownCount(), 0);
        // Once the snooze is over it is told again.
        m_f->clock.set(*snooze.until + std::chrono::seconds(1));
        m_f->session->wake();
        QTRY_VERIFY_WITH_TIMEOUT(shownCount() > 0, 10000);
    }

    void anInterviewIsToldAnHourBefore_data()
    {
        QTest::addColumn<bool>("prepares");
        QTest::newRow("click on it") << false;
        QTest::newRow("Prepare") << true;
    }
    void anInterviewIsToldAnHourBefore()
    {
        QFETCH(bool, prepares);
        m_f->clock.set(at("2026-11-25T11:30:00Z"));
        m_f->start();
        QTRY_VERIFY(m_f->notifier.isAvailable());
        QTRY_VERIFY(m_f->session->remindersRun());
        QTRY_COMPARE_WITH_TIMEOUT(shownCount(), 1, 10000); // what to ask there
        QVERIFY(runProgram(supportFile("notification"), {u"close"_s}));
        QTRY_COMPARE(shownCount(), 0);
        m_f->clock.set(at("2026-11-25T12:00:10Z"));
        m_f->session->wake();
        QTRY_COMPARE_WITH_TIMEOUT(shownCount(), 1, 10000);
        m_f->window().hide();
        if (const QString folder = qEnvironmentVariable("AFTERWORD_PICTURES"); !folder.isEmpty()) {
            QTest::qWait(500);
            runProgram(u"import"_s, {u"-window"_s, u"root"_s, folder + u"/interview-told.png"_s});
        }
        if (prepares) {
            QVERIFY(runProgram(supportFile("notification"), {u"pick"_s, u"Prepare"_s}));
            QTRY_VERIFY(openDialog<PreparationDialog>());
            QVERIFY(m_f->window().isVisible());
            openDialog<PreparationDialog>()->close();
        } else {
            // The mouse, on the message itself.
            QByteArray place;
            QVERIFY(runProgram(
                u"sh"_s,
                {u"-c"_s, u"eval $(xdotool search --onlyvisible --class dunst getwindowgeometry --shell) && "
                          "xdotool mousemove $((X + 40)) $((Y + HEIGHT / 2)) click 1"_s},
                &place));
            QTRY_VERIFY(m_f->window().isVisible());
            auto *company = m_f->window().findChild<QLabel *>(u"detailsCompany"_s);
            QTRY_COMPARE(company->text(), u"Acme"_s);
        }
        while (shownCount() > 0)
            runProgram(supportFile("notification"), {u"close"_s});
        // Told once, whatever was done about it.
        m_f->start();
        QTRY_VERIFY(m_f->session->remindersRun());
        QTest::qWait(1000); // nothing is to come: there is no event to wait for
        QCOMPARE(shownCount(), 0);
    }

    void openRaisesTheWindowOnItsApplication()
    {
        m_f->start();
        QTRY_VERIFY(m_f->notifier.isAvailable());
        QTRY_VERIFY(m_f->session->remindersRun());
        m_f->clock.set(at("2026-11-25T14:00:30Z"));
        m_f->session->wake();
        QTRY_VERIFY_WITH_TIMEOUT(shownCount() > 0, 10000);
        m_f->window().hide();
        QVERIFY(runProgram(supportFile("notification"), {u"pick"_s, u"Open"_s}));
        QTRY_VERIFY(m_f->window().isVisible());
        auto *company = m_f->window().findChild<QLabel *>(u"detailsCompany"_s);
        QTRY_COMPARE(company->text(), u"Acme"_s);
    }
};

QTEST_MAIN(TestReminders)
#include "tst_reminders.moc"
