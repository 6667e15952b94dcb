// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A round as it went: moved, cancelled, nobody came, longer than planned; times by their clocks and one's
// own.
#include "interviewdialog.h"
#include "testsupport.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QPushButton>
#include <QTimeZone>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

class TestInterviewDialog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<InterviewDialog> m_dialog;
    Interview m_interview;

    void open(Instant now)
    {
        Application application;
        application.id = ApplicationId(u"acme"_s);
        application.company = u"Acme"_s;
        m_dialog = std::make_unique<InterviewDialog>(application, m_interview, std::vector<Person>(),
                                                     Zone::named(u"America/New_York"_s).value());
        m_dialog->setHome(Zone::named(u"Europe/Berlin"_s).value());
        m_dialog->setNow(now);
        m_dialog->show();
    }
    template <typename Widget>
    Widget *field(const char *name) const
    {
        return m_dialog->findChild<Widget *>(QLatin1StringView(name));
    }
    Interview saved() const { return std::get<SaveInterview>(m_dialog->command().changes.back()).interview; }
    void choose(InterviewStatus status) const
    {
        auto *box = field<QComboBox>("statusCombo");
        box->setCurrentIndex(box->findData(static_cast<int>(status)));
    }

private Q_SLOTS:
    void init()
    {
        m_interview = {};
        m_interview.id = InterviewId(u"i"_s);
        m_interview.start = at("2026-12-01T15:00:00Z");
        m_interview.end = at("2026-12-01T16:00:00Z");
    }

    void showsTheirTimeAndOnesOwn()
    {
        open(at("2026-11-25T10:00:00Z"));
        QCOMPARE(field<QDateTimeEdit>("startEdit")->time(), QTime(10, 0));
        const auto *hint = field<QLabel>("startEditOwnTime");
        QVERIFY(hint->isVisible());
        QVERIFY2(hint->text().contains(u"New York"_s) && hint->text().contains(u"16:00"_s),
                 qPrintable(hint->text()));
    }

    void aMovedOneKeepsItsLength()
    {
        open(at("2026-11-25T10:00:00Z"));
        field<QDateTimeEdit>("startEdit")
            ->setDateTime(QDateTime(QDate(2026, 12, 2), QTime(9, 0), QTimeZone::utc()));
        QCOMPARE(saved().start, at("2026-12-02T14:00:00Z"));
        QCOMPARE(saved().end, at("2026-12-02T15:00:00Z"));
        QVERIFY(saved().signs.empty());
    }

    void keepsItsLengthInAnotherZoneToo()
    {
        open(at("2026-11-25T10:00:00Z"));
        auto *zone = field<QComboBox>("timeZoneCombo");
        zone->setCurrentIndex(zone->findData(u"Europe/Berlin"_s));
        field<QDateTimeEdit>("startEdit")
            ->setDateTime(QDateTime(QDate(2026, 12, 2), QTime(9, 0), QTimeZone::utc()));
        QCOMPARE(saved().start, at("2026-12-02T08:00:00Z"));
        QCOMPARE(saved().end, at("2026-12-02T09:00:00Z"));
    }

    void cancelledAndNobodyCameAreRecorded()
    {
        open(at("2026-12-01T18:00:00Z"));
        for (const InterviewStatus status : {InterviewStatus::Cancelled, InterviewStatus::NoShow}) {
            choose(status);
            QCOMPARE(saved().status, status);
            QVERIFY(!field<QCheckBox>("overranCheck")->isVisible());
        }
    }

    void aLaterEndAfterwardsIsALongerTalk()
    {
        open(at("2026-12-01T18:00:00Z"));
        QVERIFY(field<QCheckBox>("overranCheck")->isVisible());
        QVERIFY(!field<QCheckBox>("overranCheck")->isChecked());
        field<QDateTimeEdit>("endEdit")->setDateTime(
            QDateTime(QDate(2026, 12, 1), QTime(11, 40), QTimeZone::utc()));
        QVERIFY(field<QCheckBox>("overranCheck")->isChecked());
        QCOMPARE(saved().end, at("2026-12-01T16:40:00Z"));
        QCOMPARE(saved().signs, std::vector{Signal::Overran});
        // The person has the last word.
        field<QCheckBox>("overranCheck")->setChecked(false);
        QVERIFY(saved().signs.empty());
    }

    void aLaterEndBeforehandIsAPlan()
    {
        open(at("2026-11-25T10:00:00Z"));
        QVERIFY(!field<QCheckBox>("overranCheck")->isVisible());
        field<QDateTimeEdit>("endEdit")->setDateTime(
            QDateTime(QDate(2026, 12, 1), QTime(11, 40), QTimeZone::utc()));
        QVERIFY(saved().signs.empty());
    }
};

QTEST_MAIN(TestInterviewDialog)
#include "tst_interviewdialog.moc"
